//! Recommendations: the content of reports, which go their way.

mod create;
mod drop;
#[cfg(test)]
mod front_tests;
#[cfg(test)]
mod measure_tests;
mod query;
#[cfg(test)]
mod tests;
mod version;

use std::sync::Arc;

use percole_merkle::SubjectId;
use percole_proto::event::v1 as ev;
use percole_words::service;

pub use create::create;
pub use drop::drop;
pub use query::{get, list};
pub use version::add_version;

pub(super) use create::Create;
pub(super) use query::line;

use crate::{
    access::Asked,
    apply::{
        recommendation::{Held, Recommendations},
        report::{Reports, report as report_of},
    },
    error::Error,
    node::Node,
    payload,
    reach::Span,
    sequencer::{Deciding, Draft},
    service::resolve,
};

/// The recommendation that a request names.
async fn named(node: &Node, asked: &Asked, text: &str) -> Result<SubjectId, Error> {
    resolve::asked(node, asked, "recommendation", text).await
}

/// Loads a recommendation that this node may change.
///
/// # Errors
/// `NotFound` when nothing is known of it, `PermissionDenied` when another node owns it.
pub(super) async fn load_own(
    deciding: &mut Deciding<'_, '_>,
    subject: &SubjectId,
) -> Result<Arc<Held>, Error> {
    if subject.origin != deciding.me() {
        return Err(Error::denied(service::recommendation_of_another(
            subject.to_string(),
            subject.origin.short().to_string(),
        )));
    }
    deciding.state::<Recommendations>(subject).await?.ok_or_else(|| unknown(subject))
}

/// Refuses to change what a report holds once its groups have adopted it.
///
/// # Errors
/// `FailedPrecondition` when the report is adopted, sent or withdrawn.
pub(super) async fn check_may_change(
    deciding: &mut Deciding<'_, '_>,
    report: &SubjectId,
) -> Result<(), Error> {
    let Some(row) = deciding.state::<Reports>(report).await? else { return Ok(()) };
    Ok(report_of(&row)?.check_texts_may_change()?)
}

pub(super) fn unknown(subject: &SubjectId) -> Error {
    Error::not_found(service::recommendation_unknown(subject.to_string()))
}

/// The event that shows the text as it stands to some, under the act that shows it; `None` when it was erased.
pub(super) fn shown(subject: SubjectId, held: &Held, span: &Span, act: ev::Act) -> Option<Draft> {
    let payload = ev::RecommendationVersioned {
        act: Some(act),
        reason: String::new(),
        version: held.recommendation.version(),
        text: Some(payload::write_text(held.recommendation.text()?)),
    };
    Some(span.draft(subject, &payload))
}
