// Generated from locales/en/cli_meeting.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// no meetings fit: `percole meeting plan` plans one
pub fn none() -> Message {
    Message::new("cli-meeting-none", vec![])
}

/// when
pub fn title_when() -> Message {
    Message::new("cli-meeting-title-when", vec![])
}

/// remarks
pub fn title_remarks() -> Message {
    Message::new("cli-meeting-title-remarks", vec![])
}

/// present
pub fn title_present() -> Message {
    Message::new("cli-meeting-title-present", vec![])
}

/// decisions
pub fn title_decisions() -> Message {
    Message::new("cli-meeting-title-decisions", vec![])
}

/// agenda
pub fn title_agenda() -> Message {
    Message::new("cli-meeting-title-agenda", vec![])
}

/// notice
pub fn title_notice() -> Message {
    Message::new("cli-meeting-title-notice", vec![])
}

/// minutes
pub fn title_minutes() -> Message {
    Message::new("cli-meeting-title-minutes", vec![])
}

/// planned: {planned}, held: {held}, with minutes: {minutes}
pub fn counts(planned: impl Into<Arg>, held: impl Into<Arg>, minutes: impl Into<Arg>) -> Message {
    Message::new("cli-meeting-counts", vec![("planned", planned.into()), ("held", held.into()), ("minutes", minutes.into())])
}

/// sent on {day}: {channels}
pub fn sent_by(day: impl Into<Arg>, channels: impl Into<Arg>) -> Message {
    Message::new("cli-meeting-sent-by", vec![("day", day.into()), ("channels", channels.into())])
}

/// {stage}, by {by} on {day}
pub fn approved_by(stage: impl Into<Arg>, by: impl Into<Arg>, day: impl Into<Arg>) -> Message {
    Message::new("cli-meeting-approved-by", vec![("stage", stage.into()), ("by", by.into()), ("day", day.into())])
}

/// several ways
pub fn several_ways() -> Message {
    Message::new("cli-meeting-several-ways", vec![])
}

/// the meeting of {body} on {start} is planned
pub fn planned(body: impl Into<Arg>, start: impl Into<Arg>) -> Message {
    Message::new("cli-meeting-planned", vec![("body", body.into()), ("start", start.into())])
}

/// the meeting is described anew
pub fn described() -> Message {
    Message::new("cli-meeting-described", vec![])
}

/// the meeting is moved to {start}: convene it anew
pub fn moved(start: impl Into<Arg>) -> Message {
    Message::new("cli-meeting-moved", vec![("start", start.into())])
}

/// the notice is recorded
pub fn convened() -> Message {
    Message::new("cli-meeting-convened", vec![])
}

/// presence and decisions are recorded
pub fn held() -> Message {
    Message::new("cli-meeting-held", vec![])
}

/// the minutes are posted
pub fn minuted() -> Message {
    Message::new("cli-meeting-minuted", vec![])
}

/// the meeting is cancelled
pub fn cancelled() -> Message {
    Message::new("cli-meeting-cancelled", vec![])
}

/// noted: you come – {answer}
pub fn signed_up(answer: impl Into<Arg>) -> Message {
    Message::new("cli-meeting-signed-up", vec![("answer", answer.into())])
}

/// your answer is taken back
pub fn sign_up_taken_back() -> Message {
    Message::new("cli-meeting-sign-up-taken-back", vec![])
}

/// write it as CATEGORY:MODE=NUMBER, such as sociétaires:room=12
pub fn presence_form() -> Message {
    Message::new("cli-meeting-presence-form", vec![])
}

/// write it as ITEM=TEXT, such as 2=adopted
pub fn decision_form() -> Message {
    Message::new("cli-meeting-decision-form", vec![])
}

/// documents
pub fn title_documents() -> Message {
    Message::new("cli-meeting-title-documents", vec![])
}

/// {name} ({kind}, {size}), {readers}
pub fn document(name: impl Into<Arg>, kind: impl Into<Arg>, size: impl Into<Arg>, readers: impl Into<Arg>) -> Message {
    Message::new("cli-meeting-document", vec![("name", name.into()), ("kind", kind.into()), ("size", size.into()), ("readers", readers.into())])
}

/// {name} ({kind}, {size}): not here yet, at {node}, last heard of: {heard}
pub fn document_missing(name: impl Into<Arg>, kind: impl Into<Arg>, size: impl Into<Arg>, node: impl Into<Arg>, heard: impl Into<Arg>) -> Message {
    Message::new("cli-meeting-document-missing", vec![("name", name.into()), ("kind", kind.into()), ("size", size.into()), ("node", node.into()), ("heard", heard.into())])
}

/// the document {name} is added
pub fn attached(name: impl Into<Arg>) -> Message {
    Message::new("cli-meeting-attached", vec![("name", name.into())])
}

/// the document is removed
pub fn detached() -> Message {
    Message::new("cli-meeting-detached", vec![])
}

/// {name} is written to {file}
pub fn written(name: impl Into<Arg>, file: impl Into<Arg>) -> Message {
    Message::new("cli-meeting-written", vec![("name", name.into()), ("file", file.into())])
}

/// what came is not the document {name}: ask for it again
pub fn damaged(name: impl Into<Arg>) -> Message {
    Message::new("cli-meeting-damaged", vec![("name", name.into())])
}
