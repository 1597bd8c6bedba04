//! The governance objects of percole and what may happen to them.
//!
//! Pure: no clock, no randomness, no storage, no network, no wire format. A use case loads, asks this crate to decide, and
//! saves; folding a recorded event calls the same transitions. The domain's "no" is a [`Refusal`].
//!
//! | module | subject | source |
//! | --- | --- | --- |
//! | [`lifecycle`] | which state may follow which, as tables | design 07, A and B |
//! | [`recommendation`], [`transmission`] | their transitions | design 07, A and B |
//! | [`vote`], [`poll`], [`roll`] | votes, ballots, counts and frozen rolls | design 01 and 04; design 07, I |

pub mod charter;
mod language;
mod level;
pub mod lifecycle;
pub mod names;
pub mod poll;
pub mod recommendation;
mod refusal;
mod role;
pub mod roll;
mod scope;
pub mod text;
mod timestamp;
pub mod transmission;
pub mod vote;
mod words;

pub use charter::{Charter, CommentPhase};
pub use language::Language;
pub use level::Level;
pub use refusal::{Refusal, RefusalCode};
pub use role::Role;
pub use scope::Scope;
pub use timestamp::Timestamp;
