//! Recommendations: lifecycle A as its owner's secretary moves it, and what readers ask for.

mod adopt;
mod create;
mod publish;
mod query;
mod revise;
#[cfg(test)]
mod tests;
mod version;
mod withdraw;

use percole_merkle::SubjectId;

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
    apply::recommendation::{Held, load},
    error::{Code, Error},
    sequencer::Deciding,
};

/// Loads a recommendation that this node may change.
///
/// # Errors
/// `NotFound` when nothing is known of it, `PermissionDenied` when another node owns it.
pub(super) async fn load_own(deciding: &mut Deciding<'_, '_>, subject: &SubjectId) -> Result<Held, Error> {
    if subject.origin != deciding.me() {
        return Err(Error::new(
            Code::PermissionDenied,
            format!(
                "recommendation {subject} belongs to node {}: only that node changes it",
                subject.origin.short()
            ),
        ));
    }
    load(deciding.tx(), subject).await?.ok_or_else(|| unknown(subject))
}

pub(super) fn unknown(subject: &SubjectId) -> Error {
    Error::not_found(format!("no recommendation {subject} is known here; see `percole recommendation list`"))
}
