//! A new text of a draft, or of a recommendation in revision.

use async_trait::async_trait;
use percole_domain::{recommendation::NewVersion, text::RecommendationText};
use percole_merkle::{Scope, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};

use super::load_own;
use crate::{
    apply::recommendation::VERSIONED,
    error::Error,
    node::Node,
    payload,
    sequencer::{Command, CommandId, Deciding, Draft},
    service::{event_receipt, request},
};

/// Adds the next version.
///
/// # Errors
/// `InvalidArgument` for a text beyond its limits, `FailedPrecondition` when the text is frozen.
pub async fn add_version(node: &Node, mut request: pb::AddVersionRequest) -> Result<pb::EventReceipt, Error> {
    let key = request.key.take();
    let id = request::command_id("AddVersion", key, &request)?;
    let subject = request::read_subject("recommendation", &request.recommendation)?;
    let act = request::read_act(request.act)?;
    let text = payload::read_text(request.text)?;
    let receipts =
        node.sequencer.submit(AddVersion { id, subject, act, text, reason: request.reason }).await?;
    event_receipt(&receipts)
}

struct AddVersion {
    id: CommandId,
    subject: SubjectId,
    act: ev::Act,
    text: RecommendationText,
    reason: String,
}

#[async_trait]
impl Command for AddVersion {
    fn id(&self) -> Option<CommandId> {
        Some(self.id)
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let held = load_own(deciding, &self.subject).await?.recommendation;
        let version = held.next_version();
        let versioned =
            held.add_version(NewVersion { version, text: self.text.clone(), reason: self.reason.clone() })?;
        let payload = ev::RecommendationVersioned {
            act: request::under(&self.act, "R1"),
            version,
            text: Some(payload::write_text(versioned.text())),
            reason: self.reason.clone(),
        };
        Ok(vec![Draft::new(VERSIONED, self.subject, Scope::Node, &payload)])
    }
}
