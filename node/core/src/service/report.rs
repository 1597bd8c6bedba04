//! Reports: whole documents taken in, shown and read.

mod import;
mod publish;
mod query;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use percole_merkle::SubjectId;
use percole_store::reports::ReportRow;
use percole_words::service;

pub use import::import;
pub use publish::publish;
pub use query::{get, list};

pub(super) use publish::publication;

use crate::{apply::report::Reports, error::Error, sequencer::Deciding};

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
