// Generated from locales/en/cli_transmission.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// transmission
pub fn title_transmission() -> Message {
    Message::new("cli-transmission-title-transmission", vec![])
}

/// from
pub fn title_sender() -> Message {
    Message::new("cli-transmission-title-sender", vec![])
}

/// to
pub fn title_recipient() -> Message {
    Message::new("cli-transmission-title-recipient", vec![])
}

/// sent on
pub fn title_sent() -> Message {
    Message::new("cli-transmission-title-sent", vec![])
}

/// received on
pub fn title_received() -> Message {
    Message::new("cli-transmission-title-received", vec![])
}

/// where its answer stands
pub fn title_standing() -> Message {
    Message::new("cli-transmission-title-standing", vec![])
}

/// passing on
pub fn title_passing_on() -> Message {
    Message::new("cli-transmission-title-passing-on", vec![])
}

/// received by transmission
pub fn title_previous() -> Message {
    Message::new("cli-transmission-title-previous", vec![])
}

/// allowed
pub fn allowed() -> Message {
    Message::new("cli-transmission-allowed", vec![])
}

/// not allowed
pub fn not_allowed() -> Message {
    Message::new("cli-transmission-not-allowed", vec![])
}

/// How it came here:
pub fn came_by() -> Message {
    Message::new("cli-transmission-came-by", vec![])
}

/// no transmissions: `percole report transmit` hands a report over
pub fn none() -> Message {
    Message::new("cli-transmission-none", vec![])
}

/// handed over, not received yet, one day | {days} days
pub fn on_its_way(days: impl Into<Arg>) -> Message {
    Message::new("cli-transmission-on-its-way", vec![("days", days.into())])
}

/// answer due by {due}, one day left | {days} days left
pub fn awaited(due: impl Into<Arg>, days: impl Into<Arg>) -> Message {
    Message::new("cli-transmission-awaited", vec![("due", due.into()), ("days", days.into())])
}

/// late by one day | {days} days, due by {due}
pub fn late(days: impl Into<Arg>, due: impl Into<Arg>) -> Message {
    Message::new("cli-transmission-late", vec![("days", days.into()), ("due", due.into())])
}

/// answer expected on {due}; last news of {node} on {heard}: we do not know
pub fn unknown(due: impl Into<Arg>, node: impl Into<Arg>, heard: impl Into<Arg>) -> Message {
    Message::new("cli-transmission-unknown", vec![("due", due.into()), ("node", node.into()), ("heard", heard.into())])
}

/// answer expected on {due}; no news of {node}: we do not know
pub fn never_heard(due: impl Into<Arg>, node: impl Into<Arg>) -> Message {
    Message::new("cli-transmission-never-heard", vec![("due", due.into()), ("node", node.into())])
}

/// recalled: {reason}
pub fn recalled_because(reason: impl Into<Arg>) -> Message {
    Message::new("cli-transmission-recalled-because", vec![("reason", reason.into())])
}

/// transmission {transmission} is recalled
pub fn recalled(transmission: impl Into<Arg>) -> Message {
    Message::new("cli-transmission-recalled", vec![("transmission", transmission.into())])
}
