//! V1: a vote is opened, and its rule frozen.

use async_trait::async_trait;
use percole_domain::{
    Timestamp,
    vote::{OpenVote, Vote, Window},
};
use percole_merkle::{NodeId, Scope, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::recommendations;
use prost::Message;

use crate::{
    apply::vote::OPENED,
    directory::Directory,
    error::Error,
    node::Node,
    sequencer::{Command, CommandId, Deciding, Draft},
    service::{event_receipt, parse_node, request},
    tallying,
};

/// Opens a vote at this node, by default for all its active children.
///
/// # Errors
/// `InvalidArgument` for a text, a time, a participant or a rule that cannot be, `NotFound` for an unknown recommendation.
pub async fn open(node: &Node, mut request: pb::OpenVoteRequest) -> Result<pb::EventReceipt, Error> {
    let key = request.key.take();
    let id = request::command_id("OpenVote", key, &request)?;
    let act = request::read_act(request.act)?;
    let recommendation = match request.recommendation.as_str() {
        "" => None,
        text => Some(request::read_subject("recommendation", text)?),
    };
    let participants = request
        .participants
        .iter()
        .map(|node| parse_node("participants", node))
        .collect::<Result<Vec<NodeId>, Error>>()?;
    let step = OpenVote {
        title: request.title,
        question: request.question,
        language: request.language.parse()?,
        rule_toml: request.rule_toml,
        window: Window::new(
            Timestamp::from_us(request.opens_us),
            Timestamp::from_us(request.closes_us),
            Timestamp::from_us(request.report_by_us),
        )?,
        participants,
    };
    let receipts = node.sequencer.submit(Open { id, act, recommendation, step }).await?;
    event_receipt(&receipts)
}

struct Open {
    id: CommandId,
    act: ev::Act,
    recommendation: Option<SubjectId>,
    step: OpenVote<NodeId>,
}

#[async_trait]
impl Command for Open {
    fn id(&self) -> Option<CommandId> {
        Some(self.id)
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let participants = self.participants(deciding).await?;
        let step = OpenVote { participants, ..self.step.clone() };
        let vote = Vote::open(&step, Timestamp::from_us(deciding.now_us()))?;
        let participants: Vec<String> = vote.participants().map(ToString::to_string).collect();
        let rule = tallying::read_rule(&step.rule_toml, &participants)?;
        let payload = ev::VoteOpened {
            act: request::under(&self.act, "V1"),
            title: step.title,
            question: step.question,
            language: step.language.to_string(),
            recommendation: self.recommendation.as_ref().map(ToString::to_string).unwrap_or_default(),
            text: self.text(deciding).await?,
            rule_toml: step.rule_toml,
            rule_hash: rule.hash().as_bytes().to_vec(),
            opens_us: vote.window().opens().as_us(),
            closes_us: vote.window().closes().as_us(),
            report_by_us: vote.window().report_by().as_us(),
            participants,
        };
        Ok(vec![Draft::new(OPENED, deciding.new_subject(), Scope::Subtree, &payload)])
    }
}

impl Open {
    /// The nodes asked: those named, or all active children.
    async fn participants(&self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<NodeId>, Error> {
        let me = deciding.me();
        let directory = Directory::load(deciding.tx(), me).await?;
        if self.step.participants.is_empty() {
            let children: Vec<NodeId> = directory.active_children().collect();
            if children.is_empty() {
                return Err(Error::precondition(
                    "this node has no active child to ask: name the participants, for instance this node itself",
                ));
            }
            return Ok(children);
        }
        for node in &self.step.participants {
            if !directory.is_below_me(node) {
                return Err(Error::invalid(
                    "participants",
                    format!(
                        "node {} is neither this node nor below it: a vote asks the opener and its subtree; see `percole node peers`",
                        node.short()
                    ),
                ));
            }
        }
        Ok(self.step.participants.clone())
    }

    /// The text of the recommendation as this node holds it: what is voted on stays what it was.
    async fn text(&self, deciding: &mut Deciding<'_, '_>) -> Result<Option<ev::RecommendationText>, Error> {
        let Some(recommendation) = &self.recommendation else { return Ok(None) };
        let row = recommendations::get(deciding.tx(), recommendation).await?.ok_or_else(|| {
            Error::not_found(format!(
                "no recommendation {recommendation} is known here; see `percole recommendation list`"
            ))
        })?;
        if row.line.scope == Scope::Node {
            return Err(Error::precondition(
                "the recommendation was not published yet: a vote would show its draft to others",
            ));
        }
        let text = ev::RecommendationText::decode(row.text.as_slice()).map_err(|error| {
            Error::from(percole_store::StoreError::Corrupt {
                column: "recommendation.text".to_owned(),
                row: recommendation.to_string(),
                expected: "a text".to_owned(),
                found: error.to_string(),
            })
        })?;
        Ok(Some(text))
    }
}
