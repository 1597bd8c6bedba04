//! A new text of a recommendation, while its report may change.

use async_trait::async_trait;
use percole_domain::text::RecommendationText;
use percole_merkle::{Scope, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};

use super::{check_may_change, create::report_of_one, load_own, named};
use crate::{
    access::Asked,
    apply::{
        recommendation::{Held, Recommendations},
        report::{Reports, text_of},
    },
    error::Error,
    node::Node,
    payload,
    sequencer::{Deciding, Draft},
    service::step::{Decide, on},
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
    on::<Recommendations>(node, asked, subject, AddVersion { subject, text, reason: request.reason }).await
}

struct AddVersion {
    subject: SubjectId,
    text: RecommendationText,
    reason: String,
}

#[async_trait]
impl Decide for AddVersion {
    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let held = load_own(deciding, &self.subject).await?;
        check_may_change(deciding, &held.report).await?;
        let text = held.recommendation.numbered(self.text.clone())?;
        let renamed = self.renamed(deciding, &held, &text).await?;
        let payload = ev::RecommendationVersioned {
            act: Some(deciding.act("R1")),
            reason: self.reason.clone(),
            version: held.recommendation.next_version(),
            text: Some(payload::write_text(&text)),
        };
        Ok(std::iter::once(Draft::new(self.subject, Scope::Node, &payload)).chain(renamed).collect())
    }
}

impl AddVersion {
    /// A report of one that is called like what it holds goes on being called like it.
    async fn renamed(
        &self,
        deciding: &mut Deciding<'_, '_>,
        held: &Held,
        text: &RecommendationText,
    ) -> Result<Option<Draft>, Error> {
        let before = held.recommendation.text().map(RecommendationText::title);
        let beside = deciding.contents(&held.report).await?;
        let Some(row) = deciding.state::<Reports>(&held.report).await? else { return Ok(None) };
        if beside.held.len() != 1 {
            return Ok(None);
        }
        let report = match text_of(&row)? {
            // Its text was erased together with that of what it holds.
            None => report_of_one(text, &held.recommendation.placement().groups),
            Some(report) if before == Some(report.title.as_str()) && before != Some(text.title()) => {
                ev::ReportText { title: text.title().to_owned(), ..report }
            }
            Some(_) => return Ok(None),
        };
        let payload = ev::ReportVersioned { act: Some(deciding.act("R1")), text: Some(report) };
        Ok(Some(Draft::new(held.report, Scope::Node, &payload)))
    }
}
