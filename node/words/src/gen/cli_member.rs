// Generated from locales/en/cli_member.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// ended
pub fn title_ended() -> Message {
    Message::new("cli-member-title-ended", vec![])
}

/// {name} is member {number} now
pub fn added(name: impl Into<Arg>, number: impl Into<Arg>) -> Message {
    Message::new("cli-member-added", vec![("name", name.into()), ("number", number.into())])
}

/// member {number}, {name}, is changed
pub fn changed(number: impl Into<Arg>, name: impl Into<Arg>) -> Message {
    Message::new("cli-member-changed", vec![("number", number.into()), ("name", name.into())])
}

/// the membership {number} of {name} is ended
pub fn ended(number: impl Into<Arg>, name: impl Into<Arg>) -> Message {
    Message::new("cli-member-ended", vec![("number", number.into()), ("name", name.into())])
}
