//! `percole recommendation show`.

use percole_domain::measures::id;
use percole_proto::v1::{GetRecommendationRequest, RecommendationDetail};
use percole_words::{cli, cli_recommendation, cli_transmission, documents as columns};

use super::{line, timeline};
use crate::commands::Answered;
use crate::commands::report::voices;
use crate::commands::transmission::list as transmissions;
use crate::link::node::ask;
use crate::output::answer::Answer;
use crate::output::reader::{Reader, paragraphs};
use crate::output::words::{clean, clean_paragraph, short};
use crate::session::Session;

/// Show a recommendation: its text, whom it was sent to, and what became of it
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The recommendation: id, prefix or number
    recommendation: String,
    /// Show who did what and when
    #[arg(long)]
    timeline: bool,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let detail = ask!(
            node.recommendation().get(GetRecommendationRequest { recommendation: self.recommendation })
        )?;
        let timeline = if self.timeline { Timeline::Shown } else { Timeline::Hidden };
        Ok(shown(session.reader(), &detail, timeline))
    }
}

/// Whether people see who did what; JSON always says it.
#[derive(Clone, Copy, PartialEq)]
enum Timeline {
    Shown,
    Hidden,
}

fn shown(reader: Reader, detail: &RecommendationDetail, timeline: Timeline) -> Answer {
    let text = detail.text.clone().unwrap_or_default();
    let rationale = text.rationale.iter().map(|paragraph| clean_paragraph(paragraph));
    let transmissions = match detail.transmissions.as_slice() {
        [] => String::new(),
        lines => transmissions::table(reader, lines, &cli_transmission::none()),
    };
    let timeline = match timeline {
        Timeline::Shown => timeline::table(reader, detail),
        Timeline::Hidden => String::new(),
    };
    let mut parts = vec![head(reader, detail)];
    parts.extend(rationale);
    parts.push(measures(reader, detail));
    // What groups say of the report stands beside each part of it.
    parts.extend(voices::parts(reader, &detail.voices));
    parts.extend([transmissions, timeline]);
    Answer::of(detail, paragraphs(parts))
}

fn head(reader: Reader, detail: &RecommendationDetail) -> String {
    let line = detail.line.clone().unwrap_or_default();
    let groups: Vec<String> = detail.groups.iter().map(line::group_in_words).collect();
    let links: Vec<String> = detail.linked_to.iter().map(u32::to_string).collect();
    reader.facts([
        (cli_recommendation::title_title(), line.title.clone()),
        (cli::title_id(), line.id.clone()),
        (cli::title_state(), line::state(reader, &line)),
        (cli_recommendation::title_version(), reader.say(line.version)),
        (cli_recommendation::title_comment_until(), reader.closing(detail.comment_until_us)),
        (cli_recommendation::title_scope(), reader.readers(&detail.scope)),
        (cli_recommendation::title_node(), line.node_name.clone()),
        (cli_recommendation::title_report(), short(&line.report)),
        (cli_recommendation::title_number(), line::number(&line)),
        (cli_recommendation::title_linked_to(), links.join(", ")),
        (cli_recommendation::title_groups(), groups.join("\n")),
        (columns::column_language(), detail.text.clone().unwrap_or_default().language),
    ])
}

fn measures(reader: Reader, detail: &RecommendationDetail) -> String {
    let text = detail.text.clone().unwrap_or_default();
    let measures = text.measures.iter().map(|measure| {
        let detail = match measure.detail.as_str() {
            "" => String::new(),
            detail => format!("\n     {}", clean(detail)),
        };
        format!("\n{:>4} {}{detail}", id(measure.number), clean(&measure.title))
    });
    match text.measures.len() {
        0 => String::new(),
        number => reader.say(cli_recommendation::measures_asked(number)) + &measures.collect::<String>(),
    }
}

#[cfg(test)]
mod tests {
    use percole_proto::event::v1::{Act, Measure, RecommendationText, SourceGroup};
    use percole_proto::v1::{GroupVoice, RecommendationLine, TimelineEntry};

    use super::*;
    use crate::output::specimen::{NOW_US, in_every_language};

    fn text() -> RecommendationText {
        let measure = |number, title: &str, detail: &str| Measure {
            number,
            title: title.into(),
            detail: detail.into(),
        };
        RecommendationText {
            language: "fr".into(),
            title: line::specimen::line().title,
            rationale: vec![
                "Les sociétaires apprennent trop tard ce qui se décide.".into(),
                "Ailleurs, on le fait.".into(),
            ],
            measures: vec![
                measure(1, "Publier l’ordre du jour.", "Une semaine avant, dans les deux langues."),
                measure(3, "Publier le procès-verbal.", ""),
            ],
        }
    }

    fn detail() -> RecommendationDetail {
        let group = |name: &str| SourceGroup {
            antenne: "Rennes".into(),
            country: "FR".into(),
            name: name.into(),
            node: String::new(),
        };
        RecommendationDetail {
            line: Some(line::specimen::line()),
            text: Some(text()),
            groups: vec![group("Communication"), group("")],
            linked_to: vec![7, 12],
            comment_until_us: NOW_US,
            transmissions: vec![transmissions::tests::line()],
            timeline: Vec::new(),
            timeline_is_cut: false,
            scope: "federation".into(),
            voices: vec![GroupVoice {
                group: Some(SourceGroup { antenne: "Rennes".into(), ..Default::default() }),
                node_name: "Rennes".into(),
                position: "reservation".into(),
                statement: "À ne pas lire séparément.".into(),
                ..Default::default()
            }],
        }
    }

    fn entry(kind: &str, role: &str) -> TimelineEntry {
        TimelineEntry {
            at_us: NOW_US,
            kind: kind.into(),
            node: "ab".repeat(32),
            act: Some(Act { role: role.into(), article: "R5".into(), ..Default::default() }),
            origin: format!("percole/{}/0", "ab".repeat(32)),
            index: 27_100,
            subject: line::specimen::id("0123"),
            reason: String::new(),
        }
    }

    #[test]
    fn a_recommendation_is_shown() {
        let detail = detail();
        insta::assert_snapshot!(in_every_language(|reader| shown(reader, &detail, Timeline::Hidden)));
    }

    #[test]
    fn a_short_recommendation_shows_only_what_there_is() {
        let line = RecommendationLine { state: "dropped".into(), ..line::specimen::line() };
        let mut text = text();
        text.measures.truncate(1);
        let detail =
            RecommendationDetail { line: Some(line), text: Some(text), ..RecommendationDetail::default() };
        insta::assert_snapshot!(in_every_language(|reader| shown(reader, &detail, Timeline::Shown)));
    }

    #[test]
    fn the_timeline_says_who_did_what() {
        let theirs = TimelineEntry { node: "cd".repeat(32), ..entry("transmission.received", "node") };
        let recalled = TimelineEntry {
            reason: "Envoyée trop tôt".into(),
            node: "ef".repeat(32),
            ..entry("transmission.recalled", "gardien du temps")
        };
        let timeline = vec![
            entry("recommendation.drafted", "rapporteur"),
            entry("recommendation.versioned", "rapporteur"),
            entry("recommendation.placed", "operator"),
            entry("transmission.sent", "chair"),
            theirs,
            recalled,
            entry("recommendation.dropped", "chair"),
            entry("redaction.ordered", "operator"),
            entry("recommendation.of_later", "chair"),
        ];
        let detail = RecommendationDetail { timeline, ..detail() };
        insta::assert_snapshot!(in_every_language(|reader| shown(reader, &detail, Timeline::Shown)));
    }
}
