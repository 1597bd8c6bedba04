//! A new text of a draft, or of a recommendation in revision.

use async_trait::async_trait;
use percole_domain::text::RecommendationText;
use percole_merkle::{Scope, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};

use super::{check_may_change, load_own, named};
use crate::{
    access::Asked,
    apply::{Subject, recommendation::Recommendations},
    error::Error,
    node::Node,
    payload,
    sequencer::{Command, Deciding, Draft},
    service::event_receipt,
};

/// Adds the next version.
///
/// # Errors
/// `InvalidArgument` for a text beyond its limits, `FailedPrecondition` when the text is frozen.
pub async fn add_version(
    node: &Node,
    asked: Asked,
    request: pb::AddVersionRequest,
) -> Result<pb::EventReceipt, Error> {
    let subject = named(node, &asked, &request.recommendation).await?;
    let text = payload::read_text(request.text)?;
    event_receipt(&node.sequencer.submit(AddVersion { asked, subject, text, reason: request.reason }).await?)
}

struct AddVersion {
    asked: Asked,
    subject: SubjectId,
    text: RecommendationText,
    reason: String,
}

#[async_trait]
impl Command for AddVersion {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    fn about(&self) -> Option<(&'static str, SubjectId)> {
        Some((Recommendations::FAMILY, self.subject))
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let held = load_own(deciding, &self.subject).await?;
        check_may_change(deciding, held.report.as_ref()).await?;
        let text = held.recommendation.numbered(self.text.clone())?;
        let payload = ev::RecommendationVersioned {
            act: Some(deciding.act("R1")),
            reason: self.reason.clone(),
            version: held.recommendation.next_version(),
            text: Some(payload::write_text(&text)),
        };
        Ok(vec![Draft::new(self.subject, Scope::Node, &payload)])
    }
}
