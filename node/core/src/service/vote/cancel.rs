//! V3: a vote is called off.

use async_trait::async_trait;
use percole_merkle::{Scope, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};

use super::load;
use crate::{
    apply::vote::{CANCELLED, vote},
    error::Error,
    node::Node,
    sequencer::{Command, CommandId, Deciding, Draft},
    service::{event_receipt, request},
};

/// Calls a vote off before its outcome. Ballots are no longer accepted, and none is counted.
///
/// # Errors
/// `NotFound` for an unknown vote, `FailedPrecondition` when another node opened it or it is over, `InvalidArgument`
/// without a reason.
pub async fn cancel(node: &Node, mut request: pb::CancelVoteRequest) -> Result<pb::EventReceipt, Error> {
    let key = request.key.take();
    let id = request::command_id("CancelVote", key, &request)?;
    let vote = request::read_subject("vote", &request.vote)?;
    let act = request::read_act(request.act)?;
    let receipts = node.sequencer.submit(Cancel { id, act, vote, reason: request.reason }).await?;
    event_receipt(&receipts)
}

struct Cancel {
    id: CommandId,
    act: ev::Act,
    vote: SubjectId,
    reason: String,
}

#[async_trait]
impl Command for Cancel {
    fn id(&self) -> Option<CommandId> {
        Some(self.id)
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let row = load(deciding.tx(), &self.vote).await?;
        if self.vote.origin != deciding.me() {
            return Err(Error::precondition(format!(
                "node {} opened this vote: only it can cancel it; this node may decline to take part",
                self.vote.origin.short()
            )));
        }
        vote(&row)?.cancel(&self.reason)?;
        let payload = ev::VoteCancelled { act: request::under(&self.act, "V3"), reason: self.reason.clone() };
        Ok(vec![Draft::new(CANCELLED, self.vote, Scope::Subtree, &payload)])
    }
}
