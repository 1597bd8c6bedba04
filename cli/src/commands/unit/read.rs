//! `percole unit list` and `percole unit show`.

use percole_domain::Level;
use percole_domain::lifecycle::UnitState;
use percole_proto::v1::{GetUnitRequest, ListUnitsRequest, ListUnitsResponse, UnitDetail, UnitLine};
use percole_words::{cli, directory, organisation};

use crate::commands::Answered;
use crate::commands::page::Page;
use crate::input::word::one_of;
use crate::link::node::ask;
use crate::output::answer::Answer;
use crate::output::reader::{Reader, numbers, paragraphs};
use crate::output::words::short;
use crate::output::{document, times};
use crate::session::Session;

/// List units, of this node and of others
#[derive(clap::Args)]
pub(crate) struct List {
    /// Part of a name
    #[arg(long, default_value = "", hide_default_value = true)]
    search: String,
    /// Only those in this state
    #[arg(long, value_parser = one_of!(UnitState))]
    state: Option<UnitState>,
    #[command(flatten)]
    page: Page,
}

impl List {
    pub(super) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let list = ask!(node.unit().list(ListUnitsRequest {
            search: self.search,
            state: self.state.map(|state| state.to_string()).unwrap_or_default(),
            limit: self.page.limit,
            cursor: self.page.cursor,
            ..ListUnitsRequest::default()
        }))?;
        Ok(listed(session.reader(), &list))
    }
}

fn listed(reader: Reader, list: &ListUnitsResponse) -> Answer {
    Answer::of(list, table(reader, &list.units)).goes_on(&list.next_cursor)
}

/// Show a unit: its parts, and its newest count
#[derive(clap::Args)]
pub(crate) struct Show {
    /// The unit: name, id or prefix
    unit: String,
}

impl Show {
    pub(super) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let detail = ask!(node.unit().get(GetUnitRequest { unit: self.unit }))?;
        Ok(shown(session.reader(), &detail))
    }
}

fn shown(reader: Reader, detail: &UnitDetail) -> Answer {
    let line = detail.line.clone().unwrap_or_default();
    let count = detail.count.clone().unwrap_or_default();
    let counted = match count.date.as_str() {
        "" => String::new(),
        date => reader.say(directory::members_on(count.members, times::day(date))),
    };
    let facts = reader.facts([
        (organisation::column_unit(), line.name.clone()),
        (cli::title_id(), line.id.clone()),
        (cli::title_state(), reader.word::<UnitState>(&line.state)),
        (organisation::column_level(), level(reader, &line)),
        (organisation::column_languages(), line.languages.join(", ")),
        (organisation::column_part_of(), line.part_of_name.clone()),
        (directory::title_host(), line.host_name.clone()),
        (directory::title_members(), counted),
    ]);
    let parts = if detail.parts.is_empty() { String::new() } else { table(reader, &detail.parts) };
    Answer::of(detail, paragraphs([facts, parts]))
}

fn level(reader: Reader, unit: &UnitLine) -> String {
    reader.word::<Level>(&document::word_of(document::LEVEL, unit.level))
}

fn table(reader: Reader, units: &[UnitLine]) -> String {
    let titles = [
        cli::title_id().into(),
        organisation::column_unit().into(),
        organisation::column_level().into(),
        organisation::column_part_of().into(),
        directory::title_host().into(),
        cli::title_state().into(),
        numbers(directory::title_bodies()),
    ];
    let row = |unit: &UnitLine| {
        [
            short(&unit.id),
            unit.name.clone(),
            level(reader, unit),
            unit.part_of_name.clone(),
            unit.host_name.clone(),
            reader.word::<UnitState>(&unit.state),
            reader.say(unit.bodies),
        ]
    };
    reader.table(titles, units.iter().map(row), &directory::no_units())
}

#[cfg(test)]
mod tests {
    use percole_proto::event::v1::UnitCounted;

    use super::*;
    use crate::output::specimen::in_every_language;

    fn line(name: &str, level: Level) -> UnitLine {
        UnitLine {
            id: format!("{}:{}", "ab".repeat(32), "0123".repeat(8)),
            name: name.into(),
            level: document::number_of(document::LEVEL, level.as_str()),
            languages: vec!["fr".into()],
            host_name: "France".into(),
            state: "active".into(),
            bodies: 3,
            ..Default::default()
        }
    }

    #[test]
    fn units_are_listed() {
        let moved = UnitLine { state: "moved".into(), ..line("Lille", Level::Antenne) };
        let list =
            ListUnitsResponse { units: vec![line("France", Level::National), moved], ..Default::default() };
        insta::assert_snapshot!(in_every_language(|reader| listed(reader, &list)));
        insta::assert_snapshot!(in_every_language(|reader| listed(reader, &ListUnitsResponse::default())));
    }

    #[test]
    fn a_unit_is_shown_with_its_parts() {
        let count = UnitCounted { date: "2026-01-01".into(), members: 27_100, ..Default::default() };
        let detail = UnitDetail {
            line: Some(line("France", Level::National)),
            count: Some(count),
            parts: vec![line("Lille", Level::Antenne)],
            ..Default::default()
        };
        insta::assert_snapshot!(in_every_language(|reader| shown(reader, &detail)));
    }
}
