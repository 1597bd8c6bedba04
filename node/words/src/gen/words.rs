// Generated from locales/en/words.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// `{text}` is not a language that percole speaks: write one of fr, nl, en, de
pub fn unknown_language(text: impl Into<Arg>) -> Message {
    Message::new("unknown-language", vec![("text", text.into())])
}

/// `{text}` is no time zone that is known here: write one such as Europe/Paris or Europe/Brussels, or UTC
pub fn unknown_zone(text: impl Into<Arg>) -> Message {
    Message::new("unknown-zone", vec![("text", text.into())])
}

/// {before} and {last}
pub fn list_and(before: impl Into<Arg>, last: impl Into<Arg>) -> Message {
    Message::new("list-and", vec![("before", before.into()), ("last", last.into())])
}

/// {before} or {last}
pub fn list_or(before: impl Into<Arg>, last: impl Into<Arg>) -> Message {
    Message::new("list-or", vec![("before", before.into()), ("last", last.into())])
}
