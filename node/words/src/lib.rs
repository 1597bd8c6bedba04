//! What percole says to people, in French, Dutch, English and German.
//!
//! A text for people is a [`Message`]: an id with arguments. It travels and is compared as data, and becomes a sentence
//! only where somebody reads it, in that person's [`Lang`] and by their clock ([`Locale`]). The sentences stand in `locales/LANGUAGE/AREA.ftl`, in the
//! format of Project Fluent; for each message of the English file there is a function here that makes it, so that a
//! message that nobody wrote does not compile, and no argument can be forgotten.
//!
//! ```
//! use percole_words::{Arg, Lang, words};
//! let message = words::unknown_language("it");
//! assert_eq!(message.to_string(), "`it` is not a language that percole speaks: write one of fr, nl, en, de");
//! assert!(message.in_lang(Lang::De).starts_with("`it` ist keine Sprache"));
//! ```
//!
//! # A new message
//! Write it into the four files of its area, then run
//! `PERCOLE_REGENERATE=1 cargo test -p percole-words generated`, and use the function.
//!
//! # A new area
//! One line in `areas.rs`; four files `locales/LANGUAGE/AREA.ftl`, and an empty `src/gen/AREA.rs` to begin with.
//!
//! The areas of the client, `cli` and `cli_…`, put their name before their ids: `cli-vote-opened` of `cli_vote.ftl` is
//! `cli_vote::opened()`. Help on commands, `help.ftl` and `help_…`, has no functions: see [`help`].

mod areas;
mod arg;
mod catalogue;
mod clock;
#[cfg(feature = "command-line")]
pub mod command_line;
pub mod foreign;
mod lang;
mod locale;
mod message;
pub mod moments;
pub mod shown;
mod spans;
mod stored;
#[cfg(test)]
mod tests;

pub use areas::*;
pub use arg::Arg;
pub use clock::{Clock, Shown};
pub use lang::Lang;
pub use locale::Locale;
pub use message::Message;
pub use spans::span;

/// Help on the client's command line in a language: the text with this id in `help.ftl` or `help_FAMILY.ftl`, if there is one.
///
/// Fluent joins no lines, so that paragraphs are as they stand in the file.
pub fn help(lang: Lang, id: &str) -> Option<String> {
    const NO_ARGS: &[(&str, Arg)] = &[];
    catalogue::sentence(lang, id, NO_ARGS).ok().filter(|_| id.starts_with("help"))
}
