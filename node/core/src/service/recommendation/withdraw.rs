//! R12: taken back by its group.

use async_trait::async_trait;
use percole_domain::recommendation::Withdraw as WithdrawStep;
use percole_merkle::SubjectId;
use percole_proto::{event::v1 as ev, v1 as pb};

use super::load_own;
use crate::{
    apply::recommendation::WITHDRAWN,
    error::Error,
    node::Node,
    sequencer::{Command, CommandId, Deciding, Draft},
    service::{event_receipt, request},
};

/// Withdraws a recommendation. Whoever was shown its text is told.
///
/// # Errors
/// `FailedPrecondition` once it is sent, `InvalidArgument` without a reason.
pub async fn withdraw(
    node: &Node,
    mut request: pb::WithdrawRecommendationRequest,
) -> Result<pb::EventReceipt, Error> {
    let key = request.key.take();
    let id = request::command_id("WithdrawRecommendation", key, &request)?;
    let subject = request::read_subject("recommendation", &request.recommendation)?;
    let act = request::read_act(request.act)?;
    let receipts = node.sequencer.submit(Withdraw { id, subject, act, reason: request.reason }).await?;
    event_receipt(&receipts)
}

struct Withdraw {
    id: CommandId,
    subject: SubjectId,
    act: ev::Act,
    reason: String,
}

#[async_trait]
impl Command for Withdraw {
    fn id(&self) -> Option<CommandId> {
        Some(self.id)
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let held = load_own(deciding, &self.subject).await?;
        held.recommendation.withdraw(WithdrawStep { reason: self.reason.clone() })?;
        let act = request::under(&self.act, "R12");
        let payload = ev::RecommendationWithdrawn { act, reason: self.reason.clone() };
        Ok(vec![Draft::new(WITHDRAWN, self.subject, held.scope, &payload)])
    }
}
