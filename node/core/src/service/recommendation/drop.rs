//! R2: taken out of its report.

use async_trait::async_trait;
use percole_merkle::{Scope, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_words::service;

use super::{check_may_change, load_own, named};
use crate::{
    access::Asked,
    apply::recommendation::Recommendations,
    error::Error,
    node::Node,
    sequencer::{Deciding, Draft},
    service::step::{Decide, on},
};

/// Takes a recommendation out of its report. Whoever was shown it is told with the version that holds it no more.
///
/// # Errors
/// `FailedPrecondition` when the text of the report is frozen, or for the last one of a report; `InvalidArgument` without a
/// reason.
pub async fn drop(
    node: &Node,
    asked: Asked,
    request: pb::DropRecommendationRequest,
) -> Result<pb::EventReceipt, Error> {
    let subject = named(node, &asked, &request.recommendation).await?;
    on::<Recommendations>(node, asked, subject, Drop { subject, reason: request.reason }).await
}

struct Drop {
    subject: SubjectId,
    reason: String,
}

#[async_trait]
impl Decide for Drop {
    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let held = load_own(deciding, &self.subject).await?;
        check_may_change(deciding, &held.report).await?;
        if deciding.contents(&held.report).await?.held.iter().all(|row| row.subject == self.subject) {
            return Err(Error::precondition(service::last_of_its_report()));
        }
        let payload =
            ev::RecommendationDropped { act: Some(deciding.act("R2")), reason: self.reason.clone() };
        Ok(vec![Draft::new(self.subject, Scope::Node, &payload)])
    }
}
