//! V1: a vote is opened, and its rule frozen.

use async_trait::async_trait;
use percole_domain::{
    Timestamp,
    poll::ROLL_MAX,
    vote::{OpenVote, Vote, Window},
};
use percole_merkle::{NodeId, Scope, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::{
    Tx,
    units::{self, UnitRow},
};
use percole_voting::count::question::Question;
use percole_words::vote;
use prost::Message;

use super::quoted::quoted;
use crate::{
    access::{Asked, Viewer},
    directory::Directory,
    error::Error,
    node::Node,
    questions,
    sequencer::{Command, Deciding, Draft},
    service::{event_receipt, parse_node, poll::Electorate, resolve},
    tallying,
};

/// Opens a vote at this node, by default for all its active children.
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
        text => {
            let mut tx = node.read().await?;
            Some(resolve::subject(&mut tx, &Viewer::everything(), "recommendation", text).await?)
        }
    };
    let participants = request
        .participants
        .iter()
        .map(|node| parse_node("participants", node))
        .collect::<Result<Vec<NodeId>, Error>>()?;
    let step = OpenVote {
        title: request.title,
        language: request.language.parse()?,
        rule_toml: request.rule_toml,
        window: Window::new(
            Timestamp::from_us(request.opens_us),
            Timestamp::from_us(request.closes_us),
            Timestamp::from_us(request.report_by_us),
        )?,
        participants,
    };
    let largest_rolls = largest_rolls(&request.largest_rolls)?;
    let asks = Asks {
        asked: questions::read_questions(&request.questions)?,
        questions: request.questions,
        wording: request.wording.unwrap_or_default(),
        electorate: request.electorate.unwrap_or_default(),
    };
    questions::check_wording(&asks.asked, &asks.wording)?;
    event_receipt(&node.sequencer.submit(Open { asked, recommendation, step, asks, largest_rolls }).await?)
}

/// The largest rolls that the caller names.
fn largest_rolls(named: &[pb::LargestRoll]) -> Result<Vec<(NodeId, u64)>, Error> {
    let roll = |roll: &pb::LargestRoll| {
        if !(1..=ROLL_MAX).contains(&roll.members) {
            return Err(Error::invalid("largest_rolls", vote::largest_roll_beyond(ROLL_MAX)));
        }
        Ok((parse_node("largest_rolls", &roll.node)?, roll.members))
    };
    named.iter().map(roll).collect()
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
    /// Where the caller says how large a roll may be.
    largest_rolls: Vec<(NodeId, u64)>,
    recommendation: Option<SubjectId>,
    step: OpenVote<NodeId>,
}

#[async_trait]
impl Command for Open {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let participants = self.participants(deciding).await?;
        let quoted = match &self.recommendation {
            Some(recommendation) => Some(quoted(deciding, recommendation).await?),
            None => None,
        };
        let step = OpenVote { participants, ..self.step.clone() };
        let vote = Vote::open(&step, Timestamp::from_us(deciding.now_us()))?;
        let participants: Vec<String> = vote.participants().map(ToString::to_string).collect();
        let rule = tallying::read_rule(&step.rule_toml, &self.asks.asked, &participants)?;
        Electorate::read(&self.asks.electorate, deciding.today())?;
        let largest_rolls = self.largest_rolls(deciding, &vote).await?;
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
            participants,
            version: quoted.as_ref().map_or(0, |quoted| quoted.version),
            largest_rolls,
            electorate: Some(self.asks.electorate.clone()),
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

/// The largest roll that a vote allows a node: twice the members of its units, as counted last; 0 where none was counted.
/// Units that are part of another one of the same node are counted with that one.
async fn largest_roll(tx: &mut Tx, node: &NodeId) -> Result<u64, Error> {
    let units = units::hosted_by(tx, node).await?;
    let is_part = |unit: &UnitRow| unit.part_of.is_some_and(|of| units.iter().any(|unit| unit.subject == of));
    let members = units.iter().filter(|unit| !is_part(unit)).filter_map(|unit| {
        let counted = ev::UnitCounted::decode(unit.counted.as_deref()?).ok()?;
        Some(counted.members)
    });
    let members = members.fold(0_u64, u64::saturating_add);
    Ok(members.saturating_mul(2).min(ROLL_MAX))
}

impl Open {
    /// The largest roll of each participant, in their order.
    async fn largest_rolls(
        &self,
        deciding: &mut Deciding<'_, '_>,
        vote: &Vote<NodeId>,
    ) -> Result<Vec<u64>, Error> {
        let asked = |node: &NodeId| vote.participants().any(|asked| asked == node);
        if let Some((node, _)) = self.largest_rolls.iter().find(|(node, _)| !asked(node)) {
            let message = percole_words::vote::largest_roll_elsewhere(node.short().to_string());
            return Err(Error::invalid("largest_rolls", message));
        }
        let mut largest = Vec::new();
        for node in vote.participants() {
            let named = self.largest_rolls.iter().find(|(named, _)| named == node);
            largest.push(match named {
                Some((_, members)) => *members,
                None => largest_roll(deciding.tx().await?, node).await?,
            });
        }
        Ok(largest)
    }

    /// The nodes asked: those named, or all active children.
    async fn participants(&self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<NodeId>, Error> {
        let me = deciding.me();
        let directory = Directory::load(deciding.tx().await?, me).await?;
        if self.step.participants.is_empty() {
            let children: Vec<NodeId> = directory.active_children().collect();
            if children.is_empty() {
                return Err(Error::precondition(vote::no_child_to_ask()));
            }
            return Ok(children);
        }
        for node in &self.step.participants {
            if !directory.is_below_me(node) {
                return Err(Error::invalid(
                    "participants",
                    vote::participant_elsewhere(node.short().to_string()),
                ));
            }
        }
        Ok(self.step.participants.clone())
    }
}
