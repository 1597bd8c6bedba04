//! Reports: whole documents taken in, shown and read.

mod import;
mod publish;
mod query;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use percole_merkle::SubjectId;
use percole_store::reports::ReportRow;

pub use import::import;
pub use publish::publish;
pub use query::{get, list};

pub(super) use publish::publication;

use crate::{
    apply::report::Reports,
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
) -> Result<Arc<ReportRow>, Error> {
    if subject.origin != deciding.me() {
        return Err(Error::new(
            Code::PermissionDenied,
            format!("report {subject} belongs to node {}: only that node changes it", subject.origin.short()),
        ));
    }
    deciding.state::<Reports>(subject).await?.ok_or_else(|| unknown(subject))
}

fn unknown(subject: &SubjectId) -> Error {
    Error::not_found(format!("no report {subject} is known here; `percole report list` shows them"))
}
