// Generated from locales/en/cli_ballot.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// the ballot of member {member} is withdrawn, and counts no more
pub fn withdrawn(member: impl Into<Arg>) -> Message {
    Message::new("cli-ballot-withdrawn", vec![("member", member.into())])
}
