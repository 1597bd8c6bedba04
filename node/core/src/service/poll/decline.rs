//! B2: the node stays out, in its own name.

use async_trait::async_trait;
use percole_merkle::{Scope, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};

use super::{require_asked, undecided};
use crate::{
    access::Asked,
    error::Error,
    node::Node,
    sequencer::{Command, Deciding, Draft},
    service::{
        event_receipt,
        vote::{held, named},
    },
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
    let vote = named(node, &asked, &request.vote).await?;
    let done = node.sequencer.submit(Decline { asked, vote, reason: request.reason }).await;
    event_receipt(&done.map_err(|error| node.with_clocks(error))?)
}

struct Decline {
    asked: Asked,
    vote: SubjectId,
    reason: String,
}

#[async_trait]
impl Command for Decline {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let held = held(deciding, &self.vote).await?;
        let (subject, opened) = undecided(deciding, &held).await?;
        require_asked(&held, deciding)?;
        let payload = ev::PollDeclined {
            act: Some(deciding.act("B2")),
            vote: self.vote.to_string(),
            reason: self.reason.clone(),
        };
        Ok(vec![Draft::new(subject, Scope::Federation, &payload).caused_by(opened)])
    }
}
