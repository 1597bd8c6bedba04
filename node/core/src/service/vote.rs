//! Votes at their opener, and what every node sees of them.

mod cancel;
mod open;
mod outcome;
mod query;

use percole_merkle::SubjectId;
use percole_store::{
    Tx,
    votes::{self, VoteRow},
};

use crate::error::Error;

pub use cancel::cancel;
pub use open::open;
pub use outcome::outcome;
pub use query::{list, show};

/// The vote with an id.
pub(super) async fn load(tx: &mut Tx, vote: &SubjectId) -> Result<VoteRow, Error> {
    votes::get(tx, vote).await?.ok_or_else(|| {
        Error::not_found(format!(
            "no vote {vote} is known here; see `percole vote list`, and `percole sync status` when it was opened elsewhere"
        ))
    })
}

#[cfg(test)]
mod tests;
