//! The governance objects of percole and what may happen to them.
//!
//! Pure: no clock, no randomness, no storage, no network, no wire format. A use case loads, asks this crate to decide, and
//! saves; folding a recorded event calls the same transitions. The domain's "no" is a [`Refusal`].
//!
//! | module | subject | source |
//! | --- | --- | --- |
//! | [`lifecycle`] | which state may follow which, as tables | design 07, A and B |
//! | [`recommendation`], [`transmission`] | their transitions | design 07, A and B |
//! | [`report`] | a whole document: JSON and Markdown | `node/docs/import-formats.md` |
//! | [`unit`], [`body`], [`mandate`] | who decides: their transitions | design 09 |
//! | [`cycle`], [`charter`] | an edition, and the rules of the game | design 09 |
//! | [`meeting`], [`meetings`] | meetings of every body, and their table | design 09 |
//! | [`request`] | what is asked of a body, and its answer | design 09 |
//! | [`attachment`] | documents that belong to a meeting: their types and names | design 13, decision 18 |
//! | [`org`] | the map of bodies, and the directory of those who hold an office | design 09 and 10, J2 |
//! | [`members`], [`ballots`], [`units`], [`bodies`], [`mandates`] | CSV tables, all errors at once | `node/docs/import-formats.md` |
//! | [`vote`], [`poll`], [`roll`] | votes, ballots, counts and frozen rolls | design 01 and 04; design 07, I |

pub mod adoption;
pub mod attachment;
mod audience;
pub mod ballots;
pub mod bodies;
pub mod body;
pub mod charter;
pub mod cycle;
mod date;
pub mod fuzz;
mod happened;
mod language;
mod level;
pub mod lifecycle;
pub mod mandate;
pub mod mandates;
pub mod measures;
pub mod meeting;
pub mod meetings;
pub mod members;
pub mod names;
pub mod org;
pub mod parts;
pub mod poll;
pub mod portrait;
pub mod recommendation;
mod refusal;
pub mod report;
pub mod reporting;
pub mod request;
mod role;
pub mod roll;
pub mod scope;
mod source;
pub mod text;
mod timestamp;
pub mod transmission;
pub mod unit;
pub mod units;
pub mod vocabulary;
pub mod vote;
pub mod wording;
mod words;
mod written_time;
mod zone;

#[doc(hidden)]
pub use percole_words::{Arg, Message};

pub use audience::Audience;
pub use charter::{Charter, CommentPhase};
pub use date::{Date, said_day};
pub use happened::happened;
pub use language::Language;
pub use level::Level;
pub use percole_tables::text::{key as folded, nearest};
pub use refusal::{Refusal, RefusalCode};
pub use role::Role;
pub use timestamp::Timestamp;
#[doc(hidden)]
pub use words::{called, first, unknown_word};
pub use written_time::WrittenTime;
pub use zone::Zone;
