//! Reports: taken in whole, commented, adopted by their groups, and read.

mod adopt;
mod change;
mod freeze;
mod import;
mod query;
mod source;
#[cfg(test)]
mod tests;
mod version;

use std::sync::Arc;

use percole_domain::reporting::ReportKind;
use percole_merkle::{Scope, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::{Tx, recommendations, reports::ReportRow};
use percole_words::service;

pub use adopt::adopt;
pub use change::{change, reopen, withdraw};
pub use import::import;
pub use query::{get, list};
pub use source::source;
pub use version::{publish, revise};

pub(super) use freeze::{freeze, texts};
pub(super) use query::voices_of;

use crate::{
    access::{self, Asked, Viewer},
    apply::report::Reports,
    error::Error,
    node::Node,
    sequencer::{Deciding, Draft},
    service::resolve,
};

/// The report that a command names, among those that its caller may read.
pub(super) async fn named(node: &Node, asked: &Asked, text: &str) -> Result<SubjectId, Error> {
    let viewer = access::viewer(node, &asked.caller).await?;
    found(&mut node.read().await?, &viewer, text).await
}

/// The report that a text means, among those that the viewer may read: by its own id, or by that of the recommendation which
/// alone it holds.
async fn found(tx: &mut Tx, viewer: &Viewer, text: &str) -> Result<SubjectId, Error> {
    let report = resolve::subject(tx, viewer, "report", text).await;
    let one = match &report {
        Ok(subject) => Some(*subject),
        Err(_) if text.parse::<u32>().is_ok() => None,
        Err(_) => resolve::subject(tx, viewer, "recommendation", text).await.ok(),
    };
    if let Some(one) = one
        && let Some(alone_in) = recommendations::alone_in(tx, &one).await?
    {
        return Ok(alone_in);
    }
    report
}

/// The events that begin a report with a text.
pub(super) fn drafted(
    deciding: &Deciding<'_, '_>,
    report: SubjectId,
    text: &ev::ReportText,
    kind: ReportKind,
) -> Vec<Draft> {
    let act = Some(deciding.act("C1"));
    let kind = kind.to_string();
    let versioned = ev::ReportVersioned { act: act.clone(), text: Some(text.clone()) };
    vec![
        Draft::new(report, Scope::Node, &ev::ReportDrafted { act, kind }),
        Draft::new(report, Scope::Node, &versioned),
    ]
}

/// Loads a report that this node may change.
///
/// # Errors
/// `NotFound` when nothing is known of it, `PermissionDenied` when another node owns it.
pub(super) async fn load_own(
    deciding: &mut Deciding<'_, '_>,
    subject: &SubjectId,
) -> Result<Arc<ReportRow>, Error> {
    if subject.origin != deciding.me() {
        return Err(Error::denied(service::report_of_another(
            subject.to_string(),
            subject.origin.short().to_string(),
        )));
    }
    deciding.state::<Reports>(subject).await?.ok_or_else(|| unknown(subject))
}

fn unknown(subject: &SubjectId) -> Error {
    Error::not_found(service::report_unknown(subject.to_string()))
}
