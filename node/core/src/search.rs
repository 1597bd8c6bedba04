//! Search: the words of what this node holds, and who may find them.
//!
//! Folds note in their transaction which subjects changed ([`note`]); one task reads their words behind them ([`follow`]),
//! so that nobody waits for it. What is erased is cleared in the transaction that erases it ([`clear`]). A search
//! ([`crate::service::search`]) finds nothing that its viewer may not read.

mod common;
mod excerpt;
mod inclusive;
mod index;
mod query;
mod texts;
mod words;

pub use index::follow;

#[cfg(test)]
pub(crate) use index::catch_up;
pub(crate) use index::{clear, note, ready};

pub(crate) use excerpt::{Piece, excerpt, marked};
pub(crate) use query::{Problem, Query};
pub(crate) use texts::{FAMILIES, of as texts_of};
