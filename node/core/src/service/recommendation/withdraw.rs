//! R12: taken back by its group.

use async_trait::async_trait;
use percole_merkle::SubjectId;
use percole_proto::{event::v1 as ev, v1 as pb};

use super::{check_stands_alone, load_own, named};
use crate::{
    access::Asked,
    apply::{Subject, recommendation::Recommendations},
    error::Error,
    node::Node,
    sequencer::{Command, Deciding, Draft},
    service::event_receipt,
};

/// Withdraws a recommendation. Whoever was shown its text is told.
///
/// # Errors
/// `FailedPrecondition` once it is sent, `InvalidArgument` without a reason.
pub async fn withdraw(
    node: &Node,
    asked: Asked,
    request: pb::WithdrawRecommendationRequest,
) -> Result<pb::EventReceipt, Error> {
    let subject = named(node, &asked, &request.recommendation).await?;
    event_receipt(&node.sequencer.submit(Withdraw { asked, subject, reason: request.reason }).await?)
}

struct Withdraw {
    asked: Asked,
    subject: SubjectId,
    reason: String,
}

#[async_trait]
impl Command for Withdraw {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    fn about(&self) -> Option<(&'static str, SubjectId)> {
        Some((Recommendations::FAMILY, self.subject))
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let held = load_own(deciding, &self.subject).await?;
        check_stands_alone(deciding, &held, "withdraw").await?;
        let payload =
            ev::RecommendationWithdrawn { act: Some(deciding.act("R12")), reason: self.reason.clone() };
        Ok(vec![Draft::new(self.subject, held.shown.scope, &payload)])
    }
}
