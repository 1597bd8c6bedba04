//! Votes at their opener, and what every node sees of them.

mod cancel;
mod corrections;
mod extend;
mod list;
mod names;
mod open;
mod outcome;
mod pass_over;
mod query;
mod quoted;
mod whom;

use std::sync::Arc;

use percole_merkle::SubjectId;
use percole_store::{
    Tx, rows,
    votes::{self, VoteRow},
};
use percole_words::service;

use crate::{
    access::Asked,
    apply::vote::{Opened, Votes},
    error::Error,
    node::Node,
    sequencer::Deciding,
    service::resolve,
};

pub use cancel::cancel;
pub use extend::extend;
pub use list::list;
pub(crate) use names::Names;
pub use open::open;
pub use outcome::outcome;
pub use pass_over::pass_over;
pub(super) use query::extensions;
pub use query::show;

/// The vote that a request names.
pub(super) async fn named(node: &Node, asked: &Asked, text: &str) -> Result<SubjectId, Error> {
    resolve::asked(node, asked, "vote", text).await
}

/// The row of a vote.
pub(super) async fn load(tx: &mut Tx, vote: &SubjectId) -> Result<VoteRow, Error> {
    rows::get(tx, vote).await?.ok_or_else(|| unknown(vote))
}

/// The vote with what became of its tallies, as [`held`] finds it.
pub(super) async fn loaded(tx: &mut Tx, vote: &SubjectId) -> Result<Opened, Error> {
    Ok(Opened { row: load(tx, vote).await?, tallies: votes::tallies(tx, vote).await? })
}

/// The vote as a command finds it.
pub(super) async fn held(deciding: &mut Deciding<'_, '_>, vote: &SubjectId) -> Result<Arc<Opened>, Error> {
    deciding.state::<Votes>(vote).await?.ok_or_else(|| unknown(vote))
}

fn unknown(vote: &SubjectId) -> Error {
    Error::not_found(service::vote_unknown(vote.to_string()))
}

#[cfg(test)]
mod extend_clocks_tests;
#[cfg(test)]
mod extend_tests;
#[cfg(test)]
mod few_tests;
#[cfg(test)]
mod list_tests;
#[cfg(test)]
mod methods_tests;
#[cfg(test)]
mod pass_over_tests;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod tree_tests;
