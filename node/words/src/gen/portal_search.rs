// Generated from locales/en/portal_search.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// Search
pub fn title() -> Message {
    Message::new("portal-search-title", vec![])
}

/// Search this site
pub fn label() -> Message {
    Message::new("portal-search-label", vec![])
}

/// Every text that you may read here: words in any form, with or without accents; a number, or the beginning of a word followed by \*
pub fn explained() -> Message {
    Message::new("portal-search-explained", vec![])
}

/// Search
pub fn go() -> Message {
    Message::new("portal-search-go", vec![])
}

/// Nothing found for “{words}” | One result for “{words}” | {number} results for “{words}”
pub fn found(number: impl Into<Arg>, words: impl Into<Arg>) -> Message {
    Message::new("portal-search-found", vec![("number", number.into()), ("words", words.into())])
}

/// Everything ({number})
pub fn all(number: impl Into<Arg>) -> Message {
    Message::new("portal-search-all", vec![("number", number.into())])
}

/// {kind} ({number})
pub fn kind(kind: impl Into<Arg>, number: impl Into<Arg>) -> Message {
    Message::new("portal-search-kind", vec![("kind", kind.into()), ("number", number.into())])
}

/// Kinds of results
pub fn kinds() -> Message {
    Message::new("portal-search-kinds", vec![])
}

/// Try fewer words, another word for the same thing, or the beginning of one: coop\* finds “cooperative” and “cooperation”.
pub fn advice() -> Message {
    Message::new("portal-search-advice", vec![])
}

/// Some texts are for members alone: whoever signs in finds them too.
pub fn advice_sign_in() -> Message {
    Message::new("portal-search-advice-sign-in", vec![])
}

/// Not looked for, because nearly every text holds them: {words}.
pub fn left_out(words: impl Into<Arg>) -> Message {
    Message::new("portal-search-left-out", vec![("words", words.into())])
}

/// One text changed a moment ago and cannot be found yet. | {number} texts changed and cannot be found yet. Look again in a moment.
pub fn unread(number: impl Into<Arg>) -> Message {
    Message::new("portal-search-unread", vec![("number", number.into())])
}

/// You have searched very often in a few minutes. Please wait a little.
pub fn too_often() -> Message {
    Message::new("portal-search-too-often", vec![])
}

/// Season {season}, edition {number}
pub fn season(season: impl Into<Arg>, number: impl Into<Arg>) -> Message {
    Message::new("portal-search-season", vec![("season", season.into()), ("number", number.into())])
}
