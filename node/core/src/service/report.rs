//! Reports: taken in whole, commented, adopted by their groups, and read.

mod adopt;
mod freeze;
mod import;
mod publish;
mod query;
mod revise;
mod source;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use percole_merkle::SubjectId;
use percole_store::reports::ReportRow;
use percole_words::service;

pub use adopt::adopt;
pub use import::import;
pub use publish::publish;
pub use query::{get, list};
pub use revise::{reopen, revise, withdraw};
pub use source::source;

pub(super) use freeze::{freeze, texts};
pub(super) use query::voices_of;

use crate::{
    access::Asked, apply::report::Reports, error::Error, node::Node, sequencer::Deciding, service::resolve,
};

/// The report that a request names.
pub(super) async fn named(node: &Node, asked: &Asked, text: &str) -> Result<SubjectId, Error> {
    resolve::asked(node, asked, "report", text).await
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
