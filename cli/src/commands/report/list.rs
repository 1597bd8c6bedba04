//! `percole report list`.

use percole_domain::lifecycle::ReportState;
use percole_proto::v1::{ListReportsRequest, ListReportsResponse, ReportLine};
use percole_words::{cli, cli_recommendation, cli_report};

use crate::commands::Answered;
use crate::commands::page::Page;
use crate::input::word::one_of;
use crate::link::node::ask;
use crate::output::answer::Answer;
use crate::output::reader::{Reader, numbers};
use crate::output::words::short;
use crate::session::Session;

/// List reports
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Only those of this node: id, prefix or name
    #[arg(long)]
    node: Option<String>,
    /// Only those in this state
    #[arg(long, value_parser = one_of!(ReportState))]
    state: Option<ReportState>,
    /// Only those in this language, e.g. fr
    #[arg(long, default_value = "", hide_default_value = true, value_name = "LANGUAGE")]
    language: String,
    #[command(flatten)]
    page: Page,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let list = ask!(node.report().list(ListReportsRequest {
            limit: self.page.limit,
            cursor: self.page.cursor,
            node: node.node_id_or_any(self.node.as_deref()).await?,
            state: self.state.map(|state| state.to_string()).unwrap_or_default(),
            language: self.language,
        }))?;
        Ok(listed(session.reader(), &list))
    }
}

fn listed(reader: Reader, list: &ListReportsResponse) -> Answer {
    let titles = [
        cli::title_id().into(),
        cli_recommendation::title_title().into(),
        cli_report::title_cycle().into(),
        cli_recommendation::title_node().into(),
        numbers(cli_report::title_recommendations()),
        numbers(cli_recommendation::title_measures()),
        cli::title_state().into(),
    ];
    let row = |report: &ReportLine| {
        [
            short(&report.id),
            report.title.clone(),
            report.cycle.clone(),
            report.node_name.clone(),
            reader.say(report.recommendations),
            reader.say(report.measures),
            state(reader, report),
        ]
    };
    let table = reader.table(titles, list.reports.iter().map(row), &cli_report::none_here());
    Answer::of(list, table).goes_on(&list.next_cursor)
}

/// Where it stands.
pub(super) fn state(reader: Reader, report: &ReportLine) -> String {
    reader.word::<ReportState>(&report.state)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::commands::recommendation::line::specimen;
    use crate::output::specimen::in_every_language;

    pub(in super::super) fn line() -> ReportLine {
        ReportLine {
            id: specimen::id("4567"),
            node: "ab".repeat(32),
            node_name: "France".into(),
            title: "Gouvernance partagée".into(),
            cycle: "2019-2020".into(),
            recommendations: 38,
            measures: 92,
            state: "in_comment".into(),
            version: 2,
            kind: "report".into(),
            theme: "Gouvernance".into(),
            language: "fr".into(),
            ..ReportLine::default()
        }
    }

    #[test]
    fn reports_are_listed() {
        let other = ReportLine { title: "Communication".into(), state: "draft".into(), version: 0, ..line() };
        let list = ListReportsResponse { reports: vec![line(), other], next_cursor: "c2".into() };
        insta::assert_snapshot!(in_every_language(|reader| listed(reader, &list)));
        let none = ListReportsResponse::default();
        insta::assert_snapshot!(in_every_language(|reader| listed(reader, &none)));
    }
}
