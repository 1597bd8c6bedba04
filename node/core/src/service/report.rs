//! Reports: whole documents taken in, shown and read.

mod import;
mod publish;
mod query;
#[cfg(test)]
mod tests;

use percole_merkle::SubjectId;
use percole_store::reports::{self, ReportRow};

pub use import::import;
pub use publish::publish;
pub use query::{get, list};

pub(super) use publish::publication;

use crate::{
    error::{Code, Error},
    sequencer::Deciding,
};

/// Loads a report that this node may change.
///
/// # Errors
/// `NotFound` when nothing is known of it, `PermissionDenied` when another node owns it.
pub(super) async fn load_own(
    deciding: &mut Deciding<'_, '_>,
    subject: &SubjectId,
) -> Result<ReportRow, Error> {
    if subject.origin != deciding.me() {
        return Err(Error::new(
            Code::PermissionDenied,
            format!("report {subject} belongs to node {}: only that node changes it", subject.origin.short()),
        ));
    }
    reports::get(deciding.tx(), subject).await?.ok_or_else(|| unknown(subject))
}

fn unknown(subject: &SubjectId) -> Error {
    Error::not_found(format!(
        "no report {subject} is known here; `percole recommendation reports` lists them"
    ))
}
