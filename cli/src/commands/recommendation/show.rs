//! `percole recommendation show`.

use percole_proto::v1::{GetRecommendationRequest, RecommendationDetail, TimelineEntry};
use serde_json::{Value, json};

use super::{line, transmissions};
use crate::commands::Outcome;
use crate::output::answer::Answer;
use crate::output::json;
use crate::output::table::{Table, facts};
use crate::output::words::{clean, clean_paragraph, moment, short};
use crate::session::Session;

/// Show a recommendation: its text, whom it was sent to, and what became of it
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The recommendation: id or prefix
    recommendation: String,
    /// Show who did what and when
    #[arg(long)]
    timeline: bool,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        let node = session.node().await?;
        let request =
            GetRecommendationRequest { recommendation: node.recommendation_id(&self.recommendation).await? };
        let detail = node.ask(async |node| node.recommendation().get(request.clone()).await).await?;
        let width = session.screen.width();
        let mut parts = vec![head(&detail)];
        parts.extend(content(&detail));
        if !detail.transmissions.is_empty() {
            parts.push(transmissions::table(&detail.transmissions, width, ""));
        }
        if self.timeline {
            parts.push(timeline(&detail.timeline, width));
        }
        Ok(Answer::asked(document(&detail), parts.join("\n\n")))
    }
}

fn head(detail: &RecommendationDetail) -> String {
    let line = detail.line.clone().unwrap_or_default();
    let groups: Vec<String> = detail.groups.iter().map(line::group_in_words).collect();
    let links: Vec<String> = detail.linked_to.iter().map(u32::to_string).collect();
    facts([
        ("title", line.title.clone()),
        ("id", line.id.clone()),
        ("state", format!("{}, version {}", line.state, line.version)),
        ("scope", detail.scope.clone()),
        ("node", line.node_name.clone()),
        ("report", short(&line.report)),
        ("number", if line.number == 0 { String::new() } else { line.number.to_string() }),
        ("groups", groups.join("; ")),
        ("linked to", links.join(", ")),
        ("comment until", moment(detail.comment_until_us)),
        ("language", detail.text.clone().unwrap_or_default().language),
    ])
}

fn content(detail: &RecommendationDetail) -> Vec<String> {
    let text = detail.text.clone().unwrap_or_default();
    let mut parts: Vec<String> = text.rationale.iter().map(|paragraph| clean_paragraph(paragraph)).collect();
    let measures = text.measures.iter().enumerate().map(|(i, measure)| {
        let number = format!("{:>3}. ", i + 1);
        let detail = if measure.detail.is_empty() {
            String::new()
        } else {
            format!("\n     {}", clean(&measure.detail))
        };
        format!("{number}{}{detail}", clean(&measure.title))
    });
    let measures: Vec<String> = measures.collect();
    if !measures.is_empty() {
        parts.push(format!("Measures\n{}", measures.join("\n")));
    }
    parts
}

fn timeline(entries: &[TimelineEntry], width: Option<u16>) -> String {
    let mut table = Table::new(&["when", "what", "who", "article", "node", ">event", "reason"]);
    for entry in entries {
        let act = entry.act.clone().unwrap_or_default();
        let who = act.role;
        let (when, node) = (moment(entry.at_us), short(&entry.node));
        let index = entry.index.to_string();
        table.row([when, entry.kind.clone(), who, act.article, node, index, entry.reason.clone()]);
    }
    table.render(width, "Nothing has happened yet.")
}

fn document(detail: &RecommendationDetail) -> Value {
    let mut document = line::document(&detail.line.clone().unwrap_or_default());
    document["scope"] = json::text(&detail.scope);
    document["text"] = json::recommendation_text(&detail.text.clone().unwrap_or_default());
    document["groups"] = detail.groups.iter().map(json::group).collect();
    document["linked_to"] = json!(detail.linked_to);
    document["comment_until"] = json::moment(detail.comment_until_us);
    document["transmissions"] = detail.transmissions.iter().map(transmissions::document).collect();
    document["timeline"] = detail.timeline.iter().map(timeline_document).collect();
    document
}

fn timeline_document(entry: &TimelineEntry) -> Value {
    json!({
        "at": json::moment(entry.at_us),
        "kind": entry.kind,
        "node": entry.node,
        "act": json::act(&entry.act.clone().unwrap_or_default()),
        "origin": entry.origin,
        "index": entry.index,
        "subject": entry.subject,
        "reason": json::text(&entry.reason),
    })
}
