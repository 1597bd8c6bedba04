//! Cutting a child off, and letting it back in.

use async_trait::async_trait;
use percole_merkle::{NodeId, Scope};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_words::{federation, shown};

use super::{admission::REASON_CHARS_LOGGED, event_receipt, parse_node};
use crate::{
    access::Asked,
    apply::node::{Nodes, edge_subject},
    directory::EdgeState,
    error::Error,
    node::Node,
    sequencer::{Command, Deciding, Draft},
};

/// Suspends a child. When this returns, every request and every stream of the child is refused.
///
/// # Errors
/// `NotFound` when it is no child, `FailedPrecondition` when it is not active.
pub async fn suspend(
    node: &Node,
    asked: Asked,
    request: pb::SuspendChildRequest,
) -> Result<pb::EventReceipt, Error> {
    let change = Change {
        asked,
        child: parse_node("node", &request.node)?,
        reason: request.reason,
        to: To::Suspended,
    };
    carry_out(node, change).await
}

/// Lets a suspended child back in.
///
/// # Errors
/// `NotFound` when it is no child, `FailedPrecondition` when it is not suspended.
pub async fn resume(
    node: &Node,
    asked: Asked,
    request: pb::ResumeChildRequest,
) -> Result<pb::EventReceipt, Error> {
    let change =
        Change { asked, child: parse_node("node", &request.node)?, reason: request.reason, to: To::Active };
    carry_out(node, change).await
}

async fn carry_out(node: &Node, change: Change) -> Result<pb::EventReceipt, Error> {
    let (child, to) = (change.child, change.to);
    let reason = shown::cut(&change.reason, REASON_CHARS_LOGGED).into_owned();
    let receipts = node.sequencer.submit(change).await?;
    let name = node.directory().name_of(&child);
    match to {
        To::Suspended => {
            tracing::info!(child = %name, node = %child.short(), %reason, "a child is suspended")
        }
        To::Active => {
            tracing::info!(child = %name, node = %child.short(), %reason, "a child is let in again")
        }
    }
    // Streams watch the directory: they end before the operator reads the answer.
    node.refresh_directory().await?;
    event_receipt(&receipts)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum To {
    Suspended,
    Active,
}

struct Change {
    asked: Asked,
    child: NodeId,
    reason: String,
    to: To,
}

#[async_trait]
impl Command for Change {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        percole_domain::names::check_reason(&self.reason)?;
        let subject = edge_subject(deciding.me(), self.child);
        let held = deciding.state::<Nodes>(&subject).await?;
        let edge = held.as_ref().and_then(|held| held.edge.as_ref());
        let edge = edge.filter(|edge| edge.parent == subject.origin).ok_or_else(|| {
            Error::not_found(federation::no_child_of_this_node(self.child.short().to_string()))
        })?;
        let expected = match self.to {
            To::Suspended => EdgeState::Active,
            To::Active => EdgeState::Suspended,
        };
        let state = EdgeState::from_word(&edge.state);
        if state != expected {
            return Err(Error::precondition(federation::child_in_another_state(
                self.child.short().to_string(),
                state,
                expected,
            )));
        }
        let (child, reason) = (self.child.to_string(), self.reason.clone());
        let act = Some(deciding.act("membership"));
        Ok(vec![match self.to {
            To::Suspended => {
                Draft::new(subject, Scope::Federation, &ev::ChildSuspended { act, child, reason })
            }
            To::Active => Draft::new(subject, Scope::Federation, &ev::ChildResumed { act, child, reason }),
        }])
    }
}
