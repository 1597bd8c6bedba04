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

/// published
pub fn published() -> Message {
    Message::new("cli-report-published", vec![])
}

/// not published yet
pub fn not_published() -> Message {
    Message::new("cli-report-not-published", vec![])
}

/// no reports: `percole recommendation import FILE` takes one in
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

/// report {report} is published
pub fn now_published(report: impl Into<Arg>) -> Message {
    Message::new("cli-report-now-published", vec![("report", report.into())])
}
