//! Transmissions: lifecycle B, T1 to T3.

mod acknowledge;
mod query;
mod recall;
mod send;
#[cfg(test)]
mod tests;

use percole_merkle::SubjectId;
use percole_store::transmissions::{self, TransmissionRow};

pub use acknowledge::acknowledge;
pub use query::list;
pub use recall::recall;
pub use send::send;

pub(super) use query::line;

use crate::{error::Error, sequencer::Deciding};

async fn load(deciding: &mut Deciding<'_, '_>, subject: &SubjectId) -> Result<TransmissionRow, Error> {
    transmissions::get(deciding.tx(), subject).await?.ok_or_else(|| {
        Error::not_found(format!(
            "no transmission {subject} is known here; `percole recommendation show` lists those of a recommendation"
        ))
    })
}
