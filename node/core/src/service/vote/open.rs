//! V1: a vote is opened, and its rule frozen.

use async_trait::async_trait;
use percole_domain::{
    Timestamp,
    charter::PhaseAct,
    vocabulary::BodyKind,
    vote::{OpenVote, Vote, Window},
};
use percole_merkle::{NodeId, Scope, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_tables::text::label;
use percole_voting::{count::question::Question, decide::Rule};

use super::{
    quoted::quoted,
    whom::{self, Whom, largest_rolls},
};
use crate::{
    access::Asked,
    apply::body::{Bodies, described},
    error::Error,
    node::Node,
    questions,
    sequencer::{Command, Deciding, Draft},
    service::{
        parse_node,
        poll::{self, Electorate},
        resolve, unit,
    },
    tallying,
};

/// Opens a vote at this node, by default for all active nodes below it. Categories that nobody on this node's register has are
/// remarked.
///
/// # Errors
/// `InvalidArgument` for a text, a time, a participant or a rule that cannot be, `NotFound` for an unknown recommendation.
pub async fn open(
    node: &Node,
    asked: Asked,
    request: pb::OpenVoteRequest,
) -> Result<pb::EventReceipt, Error> {
    let recommendation = match request.recommendation.as_str() {
        "" => None,
        text => Some(resolve::asked(node, &asked, "recommendation", text).await?),
    };
    let participants = request
        .participants
        .iter()
        .map(|node| parse_node("participants", node))
        .collect::<Result<Vec<NodeId>, Error>>()?;
    let mut apart = Vec::with_capacity(request.apart.len());
    for unit in &request.apart {
        apart.push(unit::named(node, &asked, unit).await?);
    }
    let whom = Whom {
        nodes: participants,
        apart,
        largest_rolls: largest_rolls(&request.largest_rolls)?,
        rolls_freeze_us: request.rolls_freeze_us,
    };
    let step = OpenVote {
        title: request.title,
        language: request.language.parse()?,
        rule_toml: request.rule_toml,
        window: Window::new(
            Timestamp::from_us(request.opens_us),
            Timestamp::from_us(request.closes_us),
            Timestamp::from_us(request.report_by_us),
        )?,
        participants: Vec::new(),
        rolls_freeze: None,
    };
    let asks = Asks {
        asked: questions::read_questions(&request.questions)?,
        questions: request.questions,
        wording: request.wording.unwrap_or_default(),
        electorate: in_normal_form(request.electorate.unwrap_or_default()),
    };
    questions::check_wording(&asks.asked, &asks.wording)?;
    questions::check_names(&asks.asked, &asks.wording)?;
    let locale = asked.locale();
    let receipts = node.sequencer.submit(Open { asked, recommendation, step, asks, whom }).await?;
    let opened = receipts.first().map(|receipt| receipt.subject);
    let opened = opened.ok_or_else(|| Error::internal("a vote was opened without an event"))?;
    poll::remarked(node, &receipts, &opened, locale).await
}

/// Whether the rules of the game let this office open a vote under this rule, to begin on its day.
async fn allowed(deciding: &mut Deciding<'_, '_>, vote: &Vote<SubjectId>, rule: &Rule) -> Result<(), Error> {
    let charter = deciding.charter().await?;
    let acting: Option<SubjectId> = deciding.act("V1").body.parse().ok();
    let body = match acting {
        Some(body) => deciding.state::<Bodies>(&body).await?,
        None => None,
    };
    let kind: Option<BodyKind> = body.and_then(|row| described(&row).kind.parse().ok());
    charter.check_opens_vote(kind.as_ref())?;
    charter.check_vote_rule(&rule.terms().id)?;
    charter.check_act(PhaseAct::Vote, deciding.day_of(vote.window().opens()))?;
    Ok(())
}

/// An electorate whose categories are written as registers keep them.
fn in_normal_form(electorate: ev::Electorate) -> ev::Electorate {
    let categories = electorate.categories.iter().map(|category| label(category)).collect();
    ev::Electorate { categories, ..electorate }
}

/// What a vote asks, and whom.
struct Asks {
    asked: Vec<Question>,
    /// The same as the event carries them.
    questions: Vec<ev::Question>,
    wording: ev::Wording,
    electorate: ev::Electorate,
}

struct Open {
    asked: Asked,
    asks: Asks,
    whom: Whom,
    recommendation: Option<SubjectId>,
    step: OpenVote<SubjectId>,
}

#[async_trait]
impl Command for Open {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let asked = self.whom.asked(deciding).await?;
        let quoted = match &self.recommendation {
            Some(recommendation) => Some(quoted(deciding, recommendation).await?),
            None => None,
        };
        let now = Timestamp::from_us(deciding.now_us());
        let rolls_freeze = self.whom.rolls_freeze(&asked, &self.step.window, now);
        let participants = asked.iter().map(|participant| participant.unit).collect();
        let step = OpenVote { participants, rolls_freeze, ..self.step.clone() };
        let vote = Vote::open(&step, now)?;
        let rule = tallying::read_rule(&step.rule_toml, &self.asks.asked, &asked)?;
        allowed(deciding, &vote, &rule).await?;
        Electorate::read(&self.asks.electorate, deciding.today())?;
        let cycle = deciding.cycle_for(Scope::Subtree).await?;
        let payload = ev::VoteOpened {
            act: Some(deciding.act("V1")),
            title: step.title,
            questions: self.asks.questions.clone(),
            language: step.language.to_string(),
            recommendation: self.recommendation.as_ref().map(ToString::to_string).unwrap_or_default(),
            rule_toml: step.rule_toml,
            rule_hash: rule.hash().as_bytes().to_vec(),
            opens_us: vote.window().opens().as_us(),
            closes_us: vote.window().closes().as_us(),
            report_by_us: vote.window().report_by().as_us(),
            participants: whom::written(&asked),
            version: quoted.as_ref().map_or(0, |quoted| quoted.version),
            rolls_freeze_us: rolls_freeze.map_or(0, Timestamp::as_us),
            electorate: Some(self.asks.electorate.clone()),
            cycle,
        };
        let subject = deciding.new_subject();
        let worded =
            ev::VoteWorded { act: Some(deciding.act("V1")), wording: Some(self.asks.wording.clone()) };
        let mut drafts =
            vec![Draft::new(subject, Scope::Subtree, &payload), Draft::new(subject, Scope::Subtree, &worded)];
        drafts.extend(quoted.map(|quoted| {
            let payload = ev::VoteQuoted { act: Some(deciding.act("V1")), text: Some(quoted.text) };
            Draft::new(subject, Scope::Subtree, &payload).caused_by(quoted.source)
        }));
        Ok(drafts)
    }
}
