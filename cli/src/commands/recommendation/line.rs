//! One recommendation on one line.

use percole_domain::lifecycle::{RecommendationState, ReportState};
use percole_proto::event::v1::SourceGroup;
use percole_proto::v1::RecommendationLine;
use percole_words::{Message, cli, cli_recommendation};

use crate::output::reader::{Reader, numbers};
use crate::output::words::short;

/// A table of recommendations.
pub(crate) fn table(reader: Reader, lines: &[RecommendationLine], none: &Message) -> String {
    let titles = [
        cli::title_id().into(),
        numbers(cli_recommendation::title_number()),
        cli_recommendation::title_title().into(),
        cli::title_state().into(),
        numbers(cli_recommendation::title_version()),
        numbers(cli_recommendation::title_measures()),
        cli_recommendation::title_node().into(),
    ];
    let row = |line: &RecommendationLine| {
        [
            short(&line.id),
            number(line),
            line.title.clone(),
            state(reader, line),
            reader.say(line.version),
            reader.say(line.measures),
            line.node_name.clone(),
        ]
    };
    reader.table(titles, lines.iter().map(row), none)
}

/// Where its report stands; or that it was taken out of it.
pub(super) fn state(reader: Reader, line: &RecommendationLine) -> String {
    match line.state.parse::<ReportState>() {
        Ok(state) => reader.say(state),
        Err(_) => reader.word::<RecommendationState>(&line.state),
    }
}

/// The number within the report.
pub(super) fn number(line: &RecommendationLine) -> String {
    if line.number == 0 { String::new() } else { line.number.to_string() }
}

/// A working group, such as `Communication (Rennes, FR)`.
pub(crate) fn group_in_words(group: &SourceGroup) -> String {
    let country = if group.country.is_empty() { String::new() } else { format!(", {}", group.country) };
    match group.name.is_empty() {
        true => format!("{}{country}", group.antenne),
        false => format!("{} ({}{country})", group.name, group.antenne),
    }
}

/// Answers as tests show them.
#[cfg(test)]
pub(crate) mod specimen {
    use super::*;

    pub(crate) fn id(digits: &str) -> String {
        format!("{}:{}", "ab".repeat(32), digits.repeat(8))
    }

    pub(crate) fn line() -> RecommendationLine {
        RecommendationLine {
            id: id("0123"),
            node: "ab".repeat(32),
            node_name: "France".into(),
            number: 4,
            title: "La coopérative publie ses ordres du jour".into(),
            state: "in_comment".into(),
            version: 2,
            measures: 3,
            report: id("4567"),
            scope: "federation".into(),
        }
    }
}
