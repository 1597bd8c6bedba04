//! R2 and R4: a frozen version is open for comment.

use async_trait::async_trait;
use percole_domain::{Timestamp, lifecycle::RecommendationState, recommendation::Publish as PublishStep};
use percole_merkle::{Scope, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};

use super::load_own;
use crate::{
    apply::recommendation::{PUBLISHED, charter},
    error::Error,
    node::Node,
    payload, reach,
    sequencer::{Command, CommandId, Deciding, Draft},
    service::{event_receipt, request},
};

/// Publishes the current version, by default to the whole federation.
///
/// # Errors
/// `InvalidArgument` without an end of the window or with an unknown scope, `FailedPrecondition` in another state.
pub async fn publish(
    node: &Node,
    mut request: pb::PublishRecommendationRequest,
) -> Result<pb::EventReceipt, Error> {
    let key = request.key.take();
    let id = request::command_id("PublishRecommendation", key, &request)?;
    let subject = request::read_subject("recommendation", &request.recommendation)?;
    if request.comment_until_us == 0 {
        return Err(Error::invalid("comment_until_us", "is missing: say until when comments are open"));
    }
    let publish = Publish {
        id,
        subject,
        act: request::read_act(request.act)?,
        scope: reach::read_scope(&request.scope, Scope::Federation)?,
        comment_until: Timestamp::from_us(request.comment_until_us),
        reason: request.reason,
    };
    event_receipt(&node.sequencer.submit(publish).await?)
}

struct Publish {
    id: CommandId,
    subject: SubjectId,
    act: ev::Act,
    scope: Scope,
    comment_until: Timestamp,
    reason: String,
}

#[async_trait]
impl Command for Publish {
    fn id(&self) -> Option<CommandId> {
        Some(self.id)
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let now = Timestamp::from_us(deciding.now_us());
        let held = load_own(deciding, &self.subject).await?;
        let scope = reach::widened(held.scope, self.scope)?;
        let version = held.recommendation.version();
        let rule = if held.recommendation.state() == RecommendationState::Revision { "R4" } else { "R2" };
        let step = PublishStep { version, comment_until: self.comment_until, reason: self.reason.clone() };
        let published = held.recommendation.publish(step, &charter(), now)?;
        let payload = ev::RecommendationPublished {
            act: request::under(&self.act, rule),
            version,
            text: Some(payload::write_text(published.text())),
            placement: Some(payload::write_placement(held.report.as_ref(), published.placement())),
            comment_until_us: self.comment_until.as_us(),
            reason: self.reason.clone(),
        };
        Ok(vec![Draft::new(PUBLISHED, self.subject, scope, &payload)])
    }
}
