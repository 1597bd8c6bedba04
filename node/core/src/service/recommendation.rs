//! Recommendations: lifecycle A as its owner's secretary moves it, and what readers ask for.

mod adopt;
mod create;
#[cfg(test)]
mod front_tests;
#[cfg(test)]
mod measure_tests;
mod publish;
mod query;
mod revise;
#[cfg(test)]
mod tests;
mod version;
mod withdraw;

use std::sync::Arc;

use percole_merkle::{Scope, SubjectId};
use percole_proto::event::v1 as ev;
use percole_words::service;

pub use adopt::adopt;
pub use create::create;
pub use publish::publish;
pub use query::{get, list};
pub use revise::revise;
pub use version::add_version;
pub use withdraw::withdraw;

pub(super) use create::Create;
pub(super) use query::line;

use crate::{
    access::Asked,
    apply::{
        recommendation::{Held, Recommendations},
        report::{Reports, report as report_of, text_of},
    },
    error::Error,
    node::Node,
    payload,
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

/// Refuses what is asked of a recommendation alone that a report holds: `command` is the one for the whole report.
///
/// # Errors
/// `FailedPrecondition` naming the report and that command.
pub(super) async fn check_stands_alone(
    deciding: &mut Deciding<'_, '_>,
    held: &Held,
    command: &'static str,
) -> Result<(), Error> {
    let Some(report) = held.report else { return Ok(()) };
    let row = deciding.state::<Reports>(&report).await?;
    let text = row.as_deref().map(text_of).transpose()?.flatten().unwrap_or_default();
    let title = if deciding.may_read("report", &report).await? { text.title } else { report.to_string() };
    let command = format!("percole report {command} {}", hex::encode(&report.id[..4]));
    Err(Error::precondition(service::follows_its_report(title, command)))
}

/// Refuses to change what a report holds once its groups have adopted it.
///
/// # Errors
/// `FailedPrecondition` when the report is adopted, sent or withdrawn.
pub(super) async fn check_may_change(
    deciding: &mut Deciding<'_, '_>,
    report: Option<&SubjectId>,
) -> Result<(), Error> {
    let Some(subject) = report else { return Ok(()) };
    let Some(row) = deciding.state::<Reports>(subject).await? else { return Ok(()) };
    Ok(report_of(&row)?.check_texts_may_change()?)
}

pub(super) fn unknown(subject: &SubjectId) -> Error {
    Error::not_found(service::recommendation_unknown(subject.to_string()))
}

/// The event that shows in a scope how the version at hand was adopted, under the act that shows it; `None` when that is not
/// known, or was erased.
pub(super) fn adoption_shown(subject: SubjectId, held: &Held, scope: Scope, act: ev::Act) -> Option<Draft> {
    let adoption = held.adoption.clone()?;
    let payload = ev::RecommendationAdoptionShown { act: Some(act), ..adoption };
    Some(Draft::new(subject, scope, &payload))
}

/// The event that shows the text as it stands in a scope, under the act that shows it; `None` when it was erased.
pub(super) fn shown(subject: SubjectId, held: &Held, scope: Scope, act: ev::Act) -> Option<Draft> {
    let payload = ev::RecommendationVersioned {
        act: Some(act),
        reason: String::new(),
        version: held.recommendation.version(),
        text: Some(payload::write_text(held.recommendation.text()?)),
    };
    Some(Draft::new(subject, scope, &payload))
}
