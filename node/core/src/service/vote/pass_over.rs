//! V5: a silent unit takes no part, and those below it vote on their own.

use async_trait::async_trait;
use percole_domain::Timestamp;
use percole_merkle::{NodeId, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_words::{events, vote};

use super::{held, named};
use crate::{
    access::Asked,
    apply::{poll::Polls, vote::Votes},
    error::Error,
    node::Node,
    participants::{self, Participant},
    sequencer::{Deciding, Draft},
    service::{
        parse_node,
        step::{Decide, on},
    },
};

/// Says of a node that answered nothing that it takes no part.
///
/// # Errors
/// `NotFound` for an unknown vote; `FailedPrecondition` when another node opened it, the node has answered, rolls are not frozen yet or
/// ballots are no longer taken; `InvalidArgument` for a node within which no other one counts, or without a reason.
pub async fn pass_over(
    node: &Node,
    asked: Asked,
    request: pb::PassOverRequest,
) -> Result<pb::EventReceipt, Error> {
    let vote = named(node, &asked, &request.vote).await?;
    let host = parse_node("node", &request.node)?;
    on::<Votes>(node, asked, vote, PassOver { vote, host, reason: request.reason }).await
}

struct PassOver {
    vote: SubjectId,
    host: NodeId,
    reason: String,
}

#[async_trait]
impl Decide for PassOver {
    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let held = held(deciding, &self.vote).await?;
        if self.vote.origin != deciding.me() {
            let opener = self.vote.origin.short().to_string();
            return Err(Error::precondition(vote::passes_over_for_another(opener)));
        }
        let unit = self.unit(&participants::of_row(&held.row)?)?;
        let poll = deciding.state::<Polls>(&unit.poll(&self.vote)).await?;
        if poll.is_some() {
            return Err(Error::precondition(vote::passes_over_who_answered()));
        }
        let freezes_us = held.row.rolls_freeze_us;
        if deciding.now_us() < freezes_us {
            return Err(Error::precondition(vote::passes_over_early(Timestamp::from_us(freezes_us))));
        }
        let payload = ev::VotePassedOver {
            act: Some(deciding.act("V5")),
            reason: self.reason.clone(),
            unit: unit.unit.to_string(),
        };
        Ok(vec![Draft::new(self.vote, held.row.scope, &payload)])
    }
}

impl PassOver {
    /// The unit of the node within which others count.
    fn unit(&self, asked: &[Participant]) -> Result<Participant, Error> {
        let own = participants::hosted(asked, &self.host, None);
        let above = own.filter(|unit| unit.is_country() && participants::has_units_below(asked, unit));
        above.cloned().ok_or_else(|| Error::invalid("node", events::passes_over_nobody_below()))
    }
}
