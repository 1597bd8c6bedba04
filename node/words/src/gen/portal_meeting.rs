// Generated from locales/en/portal_meeting.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// Meetings
pub fn way() -> Message {
    Message::new("portal-meeting-way", vec![])
}

/// Planned: {planned}, held: {held}, with minutes: {minutes}
pub fn counts(planned: impl Into<Arg>, held: impl Into<Arg>, minutes: impl Into<Arg>) -> Message {
    Message::new("portal-meeting-counts", vec![("planned", planned.into()), ("held", held.into()), ("minutes", minutes.into())])
}

/// January | February | March | April | May | June | July | August | September | October | November | December {year}
pub fn month(month: impl Into<Arg>, year: impl Into<Arg>) -> Message {
    Message::new("portal-meeting-month", vec![("month", month.into()), ("year", year.into())])
}

/// Last minutes
pub fn last_minutes() -> Message {
    Message::new("portal-meeting-last-minutes", vec![])
}

/// Next meeting
pub fn next_of_body() -> Message {
    Message::new("portal-meeting-next-of-body", vec![])
}

/// To come
pub fn to_come() -> Message {
    Message::new("portal-meeting-to-come", vec![])
}

/// No meeting is planned.
pub fn none_to_come() -> Message {
    Message::new("portal-meeting-none-to-come", vec![])
}

/// Past meetings
pub fn past() -> Message {
    Message::new("portal-meeting-past", vec![])
}

/// notice
pub fn notice() -> Message {
    Message::new("portal-meeting-notice", vec![])
}

/// sent on {day}: {channels}
pub fn sent_by(day: impl Into<Arg>, channels: impl Into<Arg>) -> Message {
    Message::new("portal-meeting-sent-by", vec![("day", day.into()), ("channels", channels.into())])
}

/// Take part by video
pub fn take_part_online() -> Message {
    Message::new("portal-meeting-take-part-online", vec![])
}

/// Minutes
pub fn minutes() -> Message {
    Message::new("portal-meeting-minutes", vec![])
}

/// Approved by {by} on {day}
pub fn approved_by(by: impl Into<Arg>, day: impl Into<Arg>) -> Message {
    Message::new("portal-meeting-approved-by", vec![("by", by.into()), ("day", day.into())])
}

/// The minutes in whole
pub fn whole_minutes() -> Message {
    Message::new("portal-meeting-whole-minutes", vec![])
}

/// This is an extract. Those whose meeting it was read the whole after signing in.
pub fn whole_kept() -> Message {
    Message::new("portal-meeting-whole-kept", vec![])
}

/// Agenda
pub fn agenda() -> Message {
    Message::new("portal-meeting-agenda", vec![])
}

/// Decided:
pub fn decided() -> Message {
    Message::new("portal-meeting-decided", vec![])
}

/// Decided besides
pub fn decided_besides() -> Message {
    Message::new("portal-meeting-decided-besides", vec![])
}

/// Who took part
pub fn present() -> Message {
    Message::new("portal-meeting-present", vec![])
}

/// One person took part | {people} people took part
pub fn total(people: impl Into<Arg>) -> Message {
    Message::new("portal-meeting-total", vec![("people", people.into())])
}

/// several categories together
pub fn all_together() -> Message {
    Message::new("portal-meeting-all-together", vec![])
}

/// the rules ask for minutes within one day | {days} days
pub fn minutes_asked(days: impl Into<Arg>) -> Message {
    Message::new("portal-meeting-minutes-asked", vec![("days", days.into())])
}

/// Documents
pub fn documents() -> Message {
    Message::new("portal-meeting-documents", vec![])
}

/// for members
pub fn for_members() -> Message {
    Message::new("portal-meeting-for-members", vec![])
}

/// for those who sit in the body
pub fn for_body() -> Message {
    Message::new("portal-meeting-for-body", vec![])
}

/// not here yet: at {node}, last heard of: {heard}
pub fn not_here(node: impl Into<Arg>, heard: impl Into<Arg>) -> Message {
    Message::new("portal-meeting-not-here", vec![("node", node.into()), ("heard", heard.into())])
}
