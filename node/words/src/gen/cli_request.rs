// Generated from locales/en/cli_request.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// no requests fit: `percole request file` asks something of a body
pub fn none() -> Message {
    Message::new("cli-request-none", vec![])
}

/// asked
pub fn title_asked() -> Message {
    Message::new("cli-request-title-asked", vec![])
}

/// from
pub fn title_from() -> Message {
    Message::new("cli-request-title-from", vec![])
}

/// filed on
pub fn title_filed() -> Message {
    Message::new("cli-request-title-filed", vec![])
}

/// where its answer stands
pub fn title_standing() -> Message {
    Message::new("cli-request-title-standing", vec![])
}

/// answer
pub fn title_answer() -> Message {
    Message::new("cli-request-title-answer", vec![])
}

/// under article
pub fn title_article() -> Message {
    Message::new("cli-request-title-article", vec![])
}

/// until
pub fn title_until() -> Message {
    Message::new("cli-request-title-until", vec![])
}

/// meeting
pub fn title_meeting() -> Message {
    Message::new("cli-request-title-meeting", vec![])
}

/// who reads it
pub fn title_readers() -> Message {
    Message::new("cli-request-title-readers", vec![])
}

/// the body and whoever filed it
pub fn confidential() -> Message {
    Message::new("cli-request-confidential", vec![])
}

/// {body} ({node})
pub fn body_of(body: impl Into<Arg>, node: impl Into<Arg>) -> Message {
    Message::new("cli-request-body-of", vec![("body", body.into()), ("node", node.into())])
}

/// answer due by {due}, one day left | {days} days left
pub fn awaited(due: impl Into<Arg>, days: impl Into<Arg>) -> Message {
    Message::new("cli-request-awaited", vec![("due", due.into()), ("days", days.into())])
}

/// late by one day | {days} days, due by {due}
pub fn late(days: impl Into<Arg>, due: impl Into<Arg>) -> Message {
    Message::new("cli-request-late", vec![("days", days.into()), ("due", due.into())])
}

/// answer expected on {due}; no later news of {node}: we do not know
pub fn unknown(due: impl Into<Arg>, node: impl Into<Arg>) -> Message {
    Message::new("cli-request-unknown", vec![("due", due.into()), ("node", node.into())])
}

/// put off until {until}
pub fn put_off(until: impl Into<Arg>) -> Message {
    Message::new("cli-request-put-off", vec![("until", until.into())])
}

/// {body} is asked: it answers by {due}
pub fn filed(body: impl Into<Arg>, due: impl Into<Arg>) -> Message {
    Message::new("cli-request-filed", vec![("body", body.into()), ("due", due.into())])
}

/// the answer is recorded
pub fn answered() -> Message {
    Message::new("cli-request-answered", vec![])
}

/// the request is withdrawn
pub fn withdrawn() -> Message {
    Message::new("cli-request-withdrawn", vec![])
}
