// Generated from locales/en/cli_member.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// no members here fit: `percole member import` takes members in
pub fn none_fit() -> Message {
    Message::new("cli-member-none-fit", vec![])
}

/// no members here fit what is searched for
pub fn none_found() -> Message {
    Message::new("cli-member-none-found", vec![])
}

/// {shown} of {total} members
pub fn goes_on(shown: impl Into<Arg>, total: impl Into<Arg>) -> Message {
    Message::new("cli-member-goes-on", vec![("shown", shown.into()), ("total", total.into())])
}

/// ended
pub fn title_ended() -> Message {
    Message::new("cli-member-title-ended", vec![])
}

/// ends
pub fn title_ends() -> Message {
    Message::new("cli-member-title-ends", vec![])
}

/// end
pub fn title_end() -> Message {
    Message::new("cli-member-title-end", vec![])
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

/// the membership {number} of {name} ends on {day}
pub fn ends_on(number: impl Into<Arg>, name: impl Into<Arg>, day: impl Into<Arg>) -> Message {
    Message::new("cli-member-ends-on", vec![("number", number.into()), ("name", name.into()), ("day", day.into())])
}

/// the register is up to date
pub fn confirmed() -> Message {
    Message::new("cli-member-confirmed", vec![])
}

/// link
pub fn title_link() -> Message {
    Message::new("cli-member-title-link", vec![])
}

/// code
pub fn title_code() -> Message {
    Message::new("cli-member-title-code", vec![])
}

/// valid until
pub fn title_valid_until() -> Message {
    Message::new("cli-member-title-valid-until", vec![])
}

/// it signs {name} in, once: hand it to nobody else
pub fn link_signs_in(name: impl Into<Arg>) -> Message {
    Message::new("cli-member-link-signs-in", vec![("name", name.into())])
}
