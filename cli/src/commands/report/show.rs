//! `percole report show`.

use percole_proto::event::v1::{Preamble, ReadingLevel, ReportText};
use percole_proto::v1::{GetReportRequest, ReportDetail};
use percole_words::{cli, cli_recommendation, cli_report, documents as columns, organisation};

use super::list;
use crate::commands::Outcome;
use crate::commands::recommendation::line;
use crate::output::answer::Answer;
use crate::output::reader::{Reader, paragraphs};
use crate::output::words::{clean, clean_paragraph};
use crate::session::Session;

/// Show a report and what it holds
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The report: id or prefix
    report: String,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        let node = session.node().await?;
        let request = GetReportRequest { report: self.report };
        let detail = node.ask(async |node| node.report().get(request.clone()).await).await?;
        Ok(shown(session.reader(), &detail))
    }
}

fn shown(reader: Reader, detail: &ReportDetail) -> Answer {
    let content = detail.text.clone().unwrap_or_default();
    let mut parts = vec![head(reader, detail, &content)];
    parts.extend(content.introduction.iter().map(|paragraph| clean_paragraph(paragraph)));
    parts.push(reading_grid(reader, &content));
    for Preamble { group, text } in &content.preambles {
        parts.push(reader.say(cli_report::preamble_of(clean(group))));
        parts.extend(text.iter().map(|paragraph| clean_paragraph(paragraph)));
    }
    parts.push(line::table(reader, &detail.recommendations, &cli_report::holds_none()));
    Answer::of(detail, paragraphs(parts))
}

fn head(reader: Reader, detail: &ReportDetail, content: &ReportText) -> String {
    let report = detail.line.clone().unwrap_or_default();
    let groups: Vec<String> = content.groups.iter().map(line::group_in_words).collect();
    reader.facts([
        (cli_recommendation::title_title(), report.title.clone()),
        (cli::title_id(), report.id.clone()),
        (cli::title_state(), list::state(reader, &report)),
        (cli_recommendation::title_node(), report.node_name.clone()),
        (organisation::column_theme(), content.theme.clone()),
        (cli_report::title_cycle(), content.cycle.clone()),
        (columns::column_language(), content.language.clone()),
        (cli_recommendation::title_groups(), groups.join("\n")),
        (cli_report::title_drafters(), content.drafters.join(", ")),
    ])
}

fn reading_grid(reader: Reader, content: &ReportText) -> String {
    if content.reading_grid.is_empty() {
        return String::new();
    }
    let titles = [organisation::column_level(), cli_report::title_meaning()];
    let row = |ReadingLevel { level, meaning }: &ReadingLevel| [level.clone(), meaning.clone()];
    reader.table(titles, content.reading_grid.iter().map(row), &cli_report::holds_none())
}

#[cfg(test)]
mod tests {
    use percole_proto::event::v1::SourceGroup;

    use super::*;
    use crate::commands::recommendation::line::specimen;
    use crate::output::specimen::in_every_language;

    fn text() -> ReportText {
        let level =
            |level: &str, meaning: &str| ReadingLevel { level: level.into(), meaning: meaning.into() };
        let group = SourceGroup { antenne: "Rennes".into(), country: "FR".into(), name: String::new() };
        ReportText {
            title: "Gouvernance partagée".into(),
            language: "fr".into(),
            theme: "Gouvernance".into(),
            cycle: "2019-2020".into(),
            introduction: vec!["Trois groupes ont travaillé un an.".into()],
            reading_grid: vec![
                level("information", "La coopérative dit ce qu’elle fait."),
                level("codécision", "On décide ensemble."),
            ],
            groups: vec![group],
            preambles: vec![Preamble {
                group: "Rennes".into(),
                text: vec!["Nous étions douze.".into(), "Nous avons tout relu.".into()],
            }],
            drafters: vec!["Anne Bernard".into(), "Bruno Petit".into()],
        }
    }

    #[test]
    fn a_report_is_shown_with_what_it_holds() {
        let detail = ReportDetail {
            line: Some(list::tests::line()),
            text: Some(text()),
            recommendations: vec![specimen::line()],
            scope: "federation".into(),
        };
        insta::assert_snapshot!(in_every_language(|reader| shown(reader, &detail)));
    }

    #[test]
    fn an_empty_report_says_that_it_holds_nothing() {
        let detail = ReportDetail { line: Some(list::tests::line()), ..ReportDetail::default() };
        insta::assert_snapshot!(in_every_language(|reader| shown(reader, &detail)));
    }
}
