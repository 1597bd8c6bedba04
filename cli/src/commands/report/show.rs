//! `percole report show`.

use percole_domain::reporting::ReportKind;
use percole_proto::event::v1::{Preamble, ReadingLevel, ReportText};
use percole_proto::v1::{GetReportRequest, ReportDetail};
use percole_words::{
    cli, cli_cycle, cli_recommendation, cli_report, cli_transmission, documents as columns, organisation,
};

use super::{list, sheets, voices};
use crate::commands::Answered;
use crate::commands::recommendation::{line, timeline};
use crate::commands::transmission::list as transmissions;
use crate::commands::transmission::show::chain;
use crate::link::node::Node;
use crate::output::answer::Answer;
use crate::output::failure::Failure;
use crate::output::reader::{Reader, paragraphs};
use crate::output::words::{clean, clean_paragraph, short};
use crate::session::Session;

/// Show a report and what it holds
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The report: id or prefix
    report: String,
    /// Show who did what and when
    #[arg(long)]
    timeline: bool,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let detail = held(&node, &self.report).await?;
        let history = if self.timeline { history(session.reader(), &detail) } else { String::new() };
        Ok(shown(session.reader(), &detail, history))
    }
}

/// A report as the node shows it.
///
/// # Errors
/// As when ids are looked up.
pub(super) async fn held(node: &Node, report: &str) -> Result<ReportDetail, Failure> {
    let request = GetReportRequest { report: report.to_owned() };
    node.ask(async |node| node.report().get(request.clone()).await).await
}

/// Who did what, with the names of the nodes that the report tells.
fn history(reader: Reader, detail: &ReportDetail) -> String {
    let own = detail.line.iter().map(|line| (line.node.as_str(), line.node_name.as_str()));
    let groups = detail.voices.iter().map(|voice| (voice.node.as_str(), voice.node_name.as_str()));
    let others = detail.transmissions.iter().map(|one| (one.recipient.as_str(), one.recipient_name.as_str()));
    let names: Vec<(&str, &str)> = own.chain(groups).chain(others).collect();
    timeline::of_entries(reader, (&detail.timeline, detail.timeline_is_cut), |id| {
        let name = names.iter().find(|(node, _)| *node == id).map(|(_, name)| *name);
        transmissions::node_name(name.unwrap_or_default(), id)
    })
}

fn shown(reader: Reader, detail: &ReportDetail, history: String) -> Answer {
    let content = detail.text.clone().unwrap_or_default();
    let mut parts = vec![head(reader, detail, &content), chain(reader, &detail.chain)];
    parts.extend(content.introduction.iter().map(|paragraph| clean_paragraph(paragraph)));
    parts.push(reading_grid(reader, &content));
    for Preamble { group, text } in &content.preambles {
        parts.push(reader.say(cli_report::preamble_of(clean(group))));
        parts.extend(text.iter().map(|paragraph| clean_paragraph(paragraph)));
    }
    parts.push(line::table(reader, &detail.recommendations, &cli_report::holds_none()));
    parts.extend(voices::parts(reader, &detail.voices));
    parts.extend(sheets::parts(reader, &detail.sheets));
    if !detail.transmissions.is_empty() {
        let none = cli_transmission::none();
        parts.push(transmissions::table(reader, &detail.transmissions, &none));
    }
    parts.push(history);
    let answer = Answer::of(detail, paragraphs(parts));
    match detail.changed_since {
        true => answer.note(cli_report::changed_since(detail.line.clone().unwrap_or_default().version)),
        false => answer,
    }
}

fn head(reader: Reader, detail: &ReportDetail, content: &ReportText) -> String {
    let report = detail.line.clone().unwrap_or_default();
    let version = if report.version == 0 { String::new() } else { reader.say(report.version) };
    let adopted = if detail.adopted_us == 0 { String::new() } else { reader.moment(detail.adopted_us) };
    let groups: Vec<String> = content.groups.iter().map(line::group_in_words).collect();
    reader.facts([
        (cli_recommendation::title_title(), report.title.clone()),
        (cli::title_id(), report.id.clone()),
        (cli_report::title_kind(), reader.word::<ReportKind>(&report.kind)),
        (cli_report::title_copy_of(), detail.copy_of.clone()),
        (cli_cycle::title_edition(), short(&report.edition)),
        (cli::title_state(), list::state(reader, &report)),
        (cli_recommendation::title_version(), version),
        (cli_report::title_comments_until(), reader.closing(detail.comment_until_us)),
        (cli_report::title_adopt_until(), reader.closing(detail.adopt_until_us)),
        (cli_report::title_adopted(), adopted),
        (cli_recommendation::title_scope(), reader.readers(&detail.scope)),
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
    use percole_proto::event::v1::{Fate, GroupAdoption, Presence, SourceGroup};
    use percole_proto::v1::{GroupVoice, SheetSource, TimelineEntry};
    use percole_words::service;
    use serde_json::json;

    use super::*;
    use crate::commands::recommendation::line::specimen;
    use crate::output::specimen::{NOW_US, in_every_language};

    fn text() -> ReportText {
        let level =
            |level: &str, meaning: &str| ReadingLevel { level: level.into(), meaning: meaning.into() };
        let group = SourceGroup { antenne: "Rennes".into(), country: "FR".into(), ..Default::default() };
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

    /// A reservation, an objection whose words are not here, and two groups that said nothing.
    fn said() -> Vec<GroupVoice> {
        let voice = |antenne: &str, position: &str| GroupVoice {
            group: Some(SourceGroup { antenne: antenne.into(), country: "FR".into(), ..Default::default() }),
            node: "cd".repeat(32),
            node_name: "France".into(),
            position: position.into(),
            ..Default::default()
        };
        let given = GroupAdoption {
            meeting_date: "2020-05-12".into(),
            meeting_place: "Rennes".into(),
            how: "consent".into(),
            present: vec![Presence { category: "usagers".into(), count: 9 }],
            ..Default::default()
        };
        let rennes = GroupVoice {
            given: Some(given),
            statement: "À ne pas lire séparément.".into(),
            dissent: "Deux personnes craignent le coût.".into(),
            ..voice("Rennes", "reservation")
        };
        vec![rennes, voice("Paris", "objects"), voice("Lyon", "awaited"), voice("Lille", "silent")]
    }

    /// A sheet of which one measure was taken and one left out.
    fn sheet() -> SheetSource {
        let fate = |measure, fate: &str, into_measure, why: &str| Fate {
            measure,
            fate: fate.into(),
            into_measure,
            why: why.into(),
            ..Default::default()
        };
        SheetSource {
            sheet: specimen::id("89ab"),
            title: "Fiche du groupe de Rennes".into(),
            node_name: "Rennes".into(),
            fates: vec![fate(1, "taken", 2, ""), fate(2, "left_out", 0, "Déjà en place.")],
            measures: vec!["Publier l’ordre du jour.".into(), "Publier les comptes.".into()],
            numbers: vec![4, 0],
            ..Default::default()
        }
    }

    #[test]
    fn a_report_is_shown_with_what_it_holds() {
        let detail = ReportDetail {
            line: Some(list::tests::line()),
            text: Some(text()),
            recommendations: vec![specimen::line()],
            scope: "federation".into(),
            adopt_until_us: NOW_US + 30 * 86_400_000_000,
            adopted_us: NOW_US,
            voices: said(),
            sheets: vec![sheet()],
            transmissions: vec![transmissions::tests::line()],
            changed_since: true,
            ..Default::default()
        };
        insta::assert_snapshot!(in_every_language(|reader| shown(reader, &detail, String::new())));
    }

    #[test]
    fn a_copy_is_shown_with_the_way_that_it_came() {
        let line = percole_proto::v1::ReportLine {
            kind: "copy".into(),
            state: "sent".into(),
            ..list::tests::line()
        };
        let detail = ReportDetail {
            line: Some(line),
            copy_of: specimen::id("89ab"),
            chain: vec![crate::commands::transmission::show::tests::link()],
            voices: said(),
            ..ReportDetail::default()
        };
        insta::assert_snapshot!(in_every_language(|reader| shown(reader, &detail, String::new())));
    }

    #[test]
    fn an_empty_report_says_that_it_holds_nothing() {
        let detail = ReportDetail { line: Some(list::tests::line()), ..ReportDetail::default() };
        insta::assert_snapshot!(in_every_language(|reader| shown(reader, &detail, String::new())));
    }

    #[test]
    fn what_happened_to_a_report_is_told() {
        let entry = |kind: &str, reason: String| TimelineEntry {
            kind: kind.into(),
            at_us: NOW_US,
            node: "cd".repeat(32),
            reason,
            ..Default::default()
        };
        let timeline = vec![
            entry("report.revised", String::new()),
            entry("adoption.given", String::new()),
            entry("report.reopened", service::group_objects("Rennes").stored()),
        ];
        let detail = ReportDetail { voices: said(), timeline, ..Default::default() };
        insta::assert_snapshot!(in_every_language(|reader| Answer::done(
            json!({}),
            history(reader, &detail)
        )));
    }
}
