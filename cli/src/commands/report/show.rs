//! `percole report show`.

use percole_proto::event::v1::ReportText;
use percole_proto::v1::{GetReportRequest, ReportDetail};
use serde_json::{Value, json};

use super::list;
use crate::commands::Outcome;
use crate::commands::recommendation::line;
use crate::output::answer::Answer;
use crate::output::json;
use crate::output::table::{Table, facts};
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
        let request = GetReportRequest { report: node.report_id(&self.report).await? };
        let detail = node.ask(async |node| node.report().get(request.clone()).await).await?;
        Ok(Answer::asked(document(&detail), text(&detail, session.screen.width())))
    }
}

fn text(detail: &ReportDetail, width: Option<u16>) -> String {
    let report = detail.line.clone().unwrap_or_default();
    let content = detail.text.clone().unwrap_or_default();
    let groups: Vec<String> = content.groups.iter().map(line::group_in_words).collect();
    let mut parts = vec![facts([
        ("title", report.title.clone()),
        ("id", report.id.clone()),
        ("node", report.node_name.clone()),
        ("theme", content.theme.clone()),
        ("cycle", content.cycle.clone()),
        ("language", content.language.clone()),
        ("groups", groups.join("; ")),
        ("drafters", content.drafters.join(", ")),
        ("published", if report.published { "yes" } else { "no" }.to_owned()),
    ])];
    parts.extend(content.introduction.iter().map(|paragraph| clean_paragraph(paragraph)));
    parts.extend(reading_grid(&content, width));
    for preamble in &content.preambles {
        parts.push(format!("Preamble of {}", clean(&preamble.group)));
        parts.extend(preamble.text.iter().map(|paragraph| clean_paragraph(paragraph)));
    }
    parts.push(line::table(&detail.recommendations, width, "It holds no recommendations."));
    parts.join("\n\n")
}

fn reading_grid(content: &ReportText, width: Option<u16>) -> Option<String> {
    let mut grid = Table::new(&["level", "meaning"]);
    content.reading_grid.iter().for_each(|level| grid.row([level.level.clone(), level.meaning.clone()]));
    (!content.reading_grid.is_empty()).then(|| grid.render(width, ""))
}

fn document(detail: &ReportDetail) -> Value {
    let content = detail.text.clone().unwrap_or_default();
    let grid =
        content.reading_grid.iter().map(|line| json!({ "level": line.level, "meaning": line.meaning }));
    let preambles =
        content.preambles.iter().map(|preamble| json!({ "group": preamble.group, "text": preamble.text }));
    let mut document = list::document(&detail.line.clone().unwrap_or_default());
    document["text"] = json!({
        "title": content.title,
        "language": content.language,
        "theme": json::text(&content.theme),
        "cycle": json::text(&content.cycle),
        "introduction": content.introduction,
        "reading_grid": grid.collect::<Vec<_>>(),
        "groups": content.groups.iter().map(json::group).collect::<Vec<_>>(),
        "preambles": preambles.collect::<Vec<_>>(),
        "drafters": content.drafters,
    });
    // In a list it is their number; here they are all there.
    document["recommendations"] = detail.recommendations.iter().map(line::document).collect();
    document
}
