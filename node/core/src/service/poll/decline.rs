//! B2: the node stays out, in its own name.

use async_trait::async_trait;
use percole_domain::{Timestamp, poll::Poll};
use percole_merkle::{Scope, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};

use super::undecided;
use crate::{
    apply::{poll::DECLINED, vote::vote},
    error::Error,
    node::Node,
    sequencer::{Command, CommandId, Deciding, Draft},
    service::{event_receipt, request, vote::load},
};

/// Stays out of a vote.
///
/// # Errors
/// `NotFound` for an unknown vote, `FailedPrecondition` when this node is not asked, has decided, or comes too late;
/// `InvalidArgument` without a reason.
pub async fn decline(node: &Node, mut request: pb::DeclineVoteRequest) -> Result<pb::EventReceipt, Error> {
    let key = request.key.take();
    let id = request::command_id("DeclineVote", key, &request)?;
    let vote = request::read_subject("vote", &request.vote)?;
    let act = request::read_act(request.act)?;
    let receipts = node.sequencer.submit(Decline { id, act, vote, reason: request.reason }).await?;
    event_receipt(&receipts)
}

struct Decline {
    id: CommandId,
    act: ev::Act,
    vote: SubjectId,
    reason: String,
}

#[async_trait]
impl Command for Decline {
    fn id(&self) -> Option<CommandId> {
        Some(self.id)
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let row = load(deciding.tx(), &self.vote).await?;
        let (subject, opened) = undecided(deciding, &self.vote).await?;
        let now = Timestamp::from_us(deciding.now_us());
        Poll::decline(&vote(&row)?, &deciding.me(), &self.reason, now)?;
        let payload = ev::PollDeclined {
            act: request::under(&self.act, "B2"),
            vote: self.vote.to_string(),
            reason: self.reason.clone(),
        };
        Ok(vec![Draft::new(DECLINED, subject, Scope::Federation, &payload).caused_by(opened)])
    }
}
