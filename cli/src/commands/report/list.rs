//! `percole report list`.

use percole_proto::v1::{ListReportsRequest, ReportLine};
use serde_json::{Value, json};

use crate::commands::Outcome;
use crate::output::answer::Answer;
use crate::output::json;
use crate::output::table::Table;
use crate::output::words::short;
use crate::session::Session;

/// List reports
#[derive(clap::Args)]
pub(crate) struct Args {}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        let node = session.node().await?;
        let list = node.ask(async |node| node.report().list(ListReportsRequest::default()).await).await?;
        let mut table =
            Table::new(&["id", "title", "cycle", "node", ">recommendations", ">measures", "published"]);
        for report in &list.reports {
            table.row([
                short(&report.id),
                report.title.clone(),
                report.cycle.clone(),
                report.node_name.clone(),
                report.recommendations.to_string(),
                report.measures.to_string(),
                if report.published { "yes" } else { "no" }.to_owned(),
            ]);
        }
        let reports: Vec<Value> = list.reports.iter().map(document).collect();
        let none = "No reports: `percole recommendation import FILE` takes one in.";
        Ok(Answer::asked(json!({ "reports": reports }), table.render(session.screen.width(), none)))
    }
}

/// A report as a part of JSON documents.
pub(super) fn document(report: &ReportLine) -> Value {
    json!({
        "id": report.id,
        "node": report.node,
        "node_name": report.node_name,
        "title": report.title,
        "theme": json::text(&report.theme),
        "language": json::text(&report.language),
        "cycle": json::text(&report.cycle),
        "recommendations": report.recommendations,
        "measures": report.measures,
        "published": report.published,
    })
}
