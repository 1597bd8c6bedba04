// Generated from locales/en/cli_member.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// no members here fit: `percole member import` takes members in
pub fn none_fit() -> Message {
    Message::new("cli-member-none-fit", vec![])
}

/// {shown} of {total} members; --after {last} goes on
pub fn goes_on(shown: impl Into<Arg>, total: impl Into<Arg>, last: impl Into<Arg>) -> Message {
    Message::new("cli-member-goes-on", vec![("shown", shown.into()), ("total", total.into()), ("last", last.into())])
}
