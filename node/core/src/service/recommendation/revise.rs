//! R3 and R6: back to its group.

use async_trait::async_trait;
use percole_domain::{Timestamp, lifecycle::RecommendationState, recommendation::Revise as ReviseStep};
use percole_merkle::{Scope, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};

use super::load_own;
use crate::{
    apply::recommendation::REVISED,
    error::Error,
    node::Node,
    sequencer::{Command, CommandId, Deciding, Draft},
    service::{event_receipt, request},
};

/// Gives a recommendation back to its group, after the comment window or before it was sent.
///
/// # Errors
/// `FailedPrecondition` in another state or while comments are open, `InvalidArgument` when R6 has no reason.
pub async fn revise(
    node: &Node,
    mut request: pb::ReviseRecommendationRequest,
) -> Result<pb::EventReceipt, Error> {
    let key = request.key.take();
    let id = request::command_id("ReviseRecommendation", key, &request)?;
    let subject = request::read_subject("recommendation", &request.recommendation)?;
    let act = request::read_act(request.act)?;
    let receipts = node.sequencer.submit(Revise { id, subject, act, reason: request.reason }).await?;
    event_receipt(&receipts)
}

struct Revise {
    id: CommandId,
    subject: SubjectId,
    act: ev::Act,
    reason: String,
}

#[async_trait]
impl Command for Revise {
    fn id(&self) -> Option<CommandId> {
        Some(self.id)
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let now = Timestamp::from_us(deciding.now_us());
        let held = load_own(deciding, &self.subject).await?.recommendation;
        let rule = if held.state() == RecommendationState::Adopted { "R6" } else { "R3" };
        held.revise(ReviseStep { reason: self.reason.clone() }, now)?;
        let act = request::under(&self.act, rule);
        let payload = ev::RecommendationRevised { act, reason: self.reason.clone() };
        Ok(vec![Draft::new(REVISED, self.subject, Scope::Node, &payload)])
    }
}
