//! R2 and R4: a frozen version is open for comment.

use async_trait::async_trait;
use percole_domain::{Timestamp, lifecycle::RecommendationState};
use percole_merkle::{Scope, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_words::service;

use super::{check_stands_alone, load_own, named, shown};
use crate::{
    access::Asked,
    apply::{Subject, recommendation::Recommendations},
    error::Error,
    node::Node,
    payload, reach,
    sequencer::{Command, Deciding, Draft},
    service::event_receipt,
};

/// Publishes the current version, by default to the whole federation.
///
/// # Errors
/// `InvalidArgument` without an end of the window or with an unknown scope, `FailedPrecondition` in another state, or when
/// the window is shorter than the charter's.
pub async fn publish(
    node: &Node,
    asked: Asked,
    request: pb::PublishRecommendationRequest,
) -> Result<pb::EventReceipt, Error> {
    if request.comment_until_us == 0 {
        return Err(Error::invalid("comment_until_us", service::comments_until_missing()));
    }
    let publish = Publish {
        subject: named(node, &asked, &request.recommendation).await?,
        asked,
        scope: reach::read_scope(&request.scope, Scope::Federation)?,
        comment_until: Timestamp::from_us(request.comment_until_us),
        reason: request.reason,
    };
    event_receipt(&node.sequencer.submit(publish).await?)
}

struct Publish {
    asked: Asked,
    subject: SubjectId,
    scope: Scope,
    comment_until: Timestamp,
    reason: String,
}

#[async_trait]
impl Command for Publish {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    fn about(&self) -> Option<(&'static str, SubjectId)> {
        Some((Recommendations::FAMILY, self.subject))
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let now = Timestamp::from_us(deciding.now_us());
        let held = load_own(deciding, &self.subject).await?;
        check_stands_alone(deciding, &held, "publish").await?;
        deciding.charter().check_comment_window(self.comment_until, now)?;
        let scope = reach::widened(held.shown.scope, self.scope)?;
        let rule = if held.recommendation.state() == RecommendationState::Revision { "R4" } else { "R2" };
        let act = deciding.act(rule);
        let payload = ev::RecommendationPublished {
            act: Some(act.clone()),
            reason: self.reason.clone(),
            version: held.recommendation.version(),
            placement: Some(payload::write_placement(held.report.as_ref(), held.recommendation.placement())),
            comment_until_us: self.comment_until.as_us(),
            measures_given: held.recommendation.measures_given(),
        };
        let mut drafts = vec![Draft::new(self.subject, scope, &payload)];
        drafts.extend(shown(self.subject, &held, scope, act));
        Ok(drafts)
    }
}
