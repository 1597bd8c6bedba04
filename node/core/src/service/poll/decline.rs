//! B2: the node stays out, in its own name.

use async_trait::async_trait;
use percole_merkle::Scope;
use percole_proto::{event::v1 as ev, v1 as pb};

use super::{Named, Undecided};
use crate::{
    access::Asked,
    error::Error,
    node::Node,
    sequencer::{Command, Deciding, Draft},
    service::event_receipt,
};

/// Stays out of a vote.
///
/// # Errors
/// `NotFound` for an unknown vote, `FailedPrecondition` when this node is not asked, has decided, or comes too late;
/// `InvalidArgument` without a reason.
pub async fn decline(
    node: &Node,
    asked: Asked,
    request: pb::DeclineVoteRequest,
) -> Result<pb::EventReceipt, Error> {
    let poll = Named::read(node, &asked, &request.vote, &request.unit).await?;
    let done = node.sequencer.submit(Decline { asked, poll, reason: request.reason }).await;
    event_receipt(&done.map_err(|error| node.with_clocks(error))?)
}

struct Decline {
    asked: Asked,
    poll: Named,
    reason: String,
}

#[async_trait]
impl Command for Decline {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let Undecided { poll, unit, rests_on, .. } = Undecided::load(deciding, &self.poll).await?;
        let payload = ev::PollDeclined {
            act: Some(deciding.act("B2")),
            vote: self.poll.vote.to_string(),
            reason: self.reason.clone(),
            unit: unit.unit.to_string(),
        };
        let draft = Draft::new(poll, Scope::Federation, &payload);
        Ok(vec![rests_on.into_iter().fold(draft, Draft::caused_by)])
    }
}
