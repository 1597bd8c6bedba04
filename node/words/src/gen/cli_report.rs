// Generated from locales/en/cli_report.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// cycle
pub fn title_cycle() -> Message {
    Message::new("cli-report-title-cycle", vec![])
}

/// recommendations
pub fn title_recommendations() -> Message {
    Message::new("cli-report-title-recommendations", vec![])
}

/// drafters
pub fn title_drafters() -> Message {
    Message::new("cli-report-title-drafters", vec![])
}

/// meaning
pub fn title_meaning() -> Message {
    Message::new("cli-report-title-meaning", vec![])
}

/// no reports: `percole report import FILE` takes one in
pub fn none_here() -> Message {
    Message::new("cli-report-none-here", vec![])
}

/// it holds no recommendations
pub fn holds_none() -> Message {
    Message::new("cli-report-holds-none", vec![])
}

/// Preamble of {group}
pub fn preamble_of(group: impl Into<Arg>) -> Message {
    Message::new("cli-report-preamble-of", vec![("group", group.into())])
}

/// comments until
pub fn title_comments_until() -> Message {
    Message::new("cli-report-title-comments-until", vec![])
}

/// groups awaited until
pub fn title_adopt_until() -> Message {
    Message::new("cli-report-title-adopt-until", vec![])
}

/// adopted on
pub fn title_adopted() -> Message {
    Message::new("cli-report-title-adopted", vec![])
}

/// group
pub fn title_group() -> Message {
    Message::new("cli-report-title-group", vec![])
}

/// says
pub fn title_says() -> Message {
    Message::new("cli-report-title-says", vec![])
}

/// met
pub fn title_meeting() -> Message {
    Message::new("cli-report-title-meeting", vec![])
}

/// {date}, {place}
pub fn met(date: impl Into<Arg>, place: impl Into<Arg>) -> Message {
    Message::new("cli-report-met", vec![("date", date.into()), ("place", place.into())])
}

/// purpose
pub fn title_purpose() -> Message {
    Message::new("cli-report-title-purpose", vec![])
}

/// awaited
pub fn awaited() -> Message {
    Message::new("cli-report-awaited", vec![])
}

/// said nothing in time
pub fn silent() -> Message {
    Message::new("cli-report-silent", vec![])
}

/// Reservation of {group}
pub fn reservation_of(group: impl Into<Arg>) -> Message {
    Message::new("cli-report-reservation-of", vec![("group", group.into())])
}

/// Objection of {group}
pub fn objection_of(group: impl Into<Arg>) -> Message {
    Message::new("cli-report-objection-of", vec![("group", group.into())])
}

/// Not agreed in {group}
pub fn dissent_in(group: impl Into<Arg>) -> Message {
    Message::new("cli-report-dissent-in", vec![("group", group.into())])
}

/// its words are not known here
pub fn words_not_here() -> Message {
    Message::new("cli-report-words-not-here", vec![])
}

/// texts have changed since version {version}: `percole report revise` freezes them and asks the groups again
pub fn changed_since(version: impl Into<Arg>) -> Message {
    Message::new("cli-report-changed-since", vec![("version", version.into())])
}

/// report {report} is open for comment until {until}
pub fn now_open(report: impl Into<Arg>, until: impl Into<Arg>) -> Message {
    Message::new("cli-report-now-open", vec![("report", report.into()), ("until", until.into())])
}

/// report {report} is with its groups
pub fn now_asked(report: impl Into<Arg>) -> Message {
    Message::new("cli-report-now-asked", vec![("report", report.into())])
}

/// what the group says of report {report} is recorded
pub fn now_said(report: impl Into<Arg>) -> Message {
    Message::new("cli-report-now-said", vec![("report", report.into())])
}

/// report {report} is with its groups again
pub fn now_reopened(report: impl Into<Arg>) -> Message {
    Message::new("cli-report-now-reopened", vec![("report", report.into())])
}

/// report {report} is withdrawn
pub fn now_withdrawn(report: impl Into<Arg>) -> Message {
    Message::new("cli-report-now-withdrawn", vec![("report", report.into())])
}

/// report {report} is handed over: transmission {transmission}
pub fn now_sent(report: impl Into<Arg>, transmission: impl Into<Arg>) -> Message {
    Message::new("cli-report-now-sent", vec![("report", report.into()), ("transmission", transmission.into())])
}

/// report {report} has another text of its own
pub fn now_changed(report: impl Into<Arg>) -> Message {
    Message::new("cli-report-now-changed", vec![("report", report.into())])
}

/// `{text}` names no measure: write the number of the recommendation and the measure, such as 4.m2, or 4 for all of it
pub fn not_a_measure(text: impl Into<Arg>) -> Message {
    Message::new("cli-report-not-a-measure", vec![("text", text.into())])
}

/// the report holds no recommendation {number}
pub fn no_such_number(number: impl Into<Arg>) -> Message {
    Message::new("cli-report-no-such-number", vec![("number", number.into())])
}

/// no body of this node has received this report: `percole transmission list` shows what was handed to whom
pub fn not_received() -> Message {
    Message::new("cli-report-not-received", vec![])
}

/// kind
pub fn title_kind() -> Message {
    Message::new("cli-report-title-kind", vec![])
}

/// copy of
pub fn title_copy_of() -> Message {
    Message::new("cli-report-title-copy-of", vec![])
}

/// measure
pub fn title_measure() -> Message {
    Message::new("cli-report-title-measure", vec![])
}

/// what became of it
pub fn title_fate() -> Message {
    Message::new("cli-report-title-fate", vec![])
}

/// in the report
pub fn title_into() -> Message {
    Message::new("cli-report-title-into", vec![])
}

/// why
pub fn title_why() -> Message {
    Message::new("cli-report-title-why", vec![])
}

/// Sheet “{title}” of {node}
pub fn sheet_of(title: impl Into<Arg>, node: impl Into<Arg>) -> Message {
    Message::new("cli-report-sheet-of", vec![("title", title.into()), ("node", node.into())])
}

/// what became of the sheet is recorded in report {report}
pub fn now_sourced(report: impl Into<Arg>) -> Message {
    Message::new("cli-report-now-sourced", vec![("report", report.into())])
}

/// `{text}` does not say what became of a measure: write the measure of the sheet, then that of the report or why, such as 1.m2=4.m1
pub fn not_a_fate(text: impl Into<Arg>) -> Message {
    Message::new("cli-report-not-a-fate", vec![("text", text.into())])
}
