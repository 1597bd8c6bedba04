//! R3 and R6: back to its group.

use async_trait::async_trait;
use percole_domain::{Timestamp, lifecycle::RecommendationState};
use percole_merkle::{Scope, SubjectId};
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

/// Gives a recommendation back to its group, after the comment window or before it was sent.
///
/// # Errors
/// `FailedPrecondition` in another state or while comments are open, `InvalidArgument` when R6 has no reason.
pub async fn revise(
    node: &Node,
    asked: Asked,
    request: pb::ReviseRecommendationRequest,
) -> Result<pb::EventReceipt, Error> {
    let subject = named(node, &asked, &request.recommendation).await?;
    event_receipt(&node.sequencer.submit(Revise { asked, subject, reason: request.reason }).await?)
}

struct Revise {
    asked: Asked,
    subject: SubjectId,
    reason: String,
}

#[async_trait]
impl Command for Revise {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    fn about(&self) -> Option<(&'static str, SubjectId)> {
        Some((Recommendations::FAMILY, self.subject))
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let held = load_own(deciding, &self.subject).await?;
        check_stands_alone(deciding, &held, "revise").await?;
        held.recommendation.check_window_is_over(Timestamp::from_us(deciding.now_us()))?;
        let rule = if held.recommendation.state() == RecommendationState::Adopted { "R6" } else { "R3" };
        let payload =
            ev::RecommendationRevised { act: Some(deciding.act(rule)), reason: self.reason.clone() };
        Ok(vec![Draft::new(self.subject, Scope::Node, &payload)])
    }
}
