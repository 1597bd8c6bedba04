//! `percole recommendation list`.

use percole_proto::v1::ListRecommendationsRequest;
use serde_json::{Value, json};

use super::line;
use crate::commands::Outcome;
use crate::output::answer::Answer;
use crate::session::Session;

/// List recommendations, of this node and of those that sent theirs
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Only those of this node: id, prefix or name
    #[arg(long)]
    node: Option<String>,
    /// Only those in this state, such as draft, in_comment, adopted or sent
    #[arg(long, default_value = "", hide_default_value = true)]
    state: String,
    /// Only those of this report: id or prefix
    #[arg(long)]
    report: Option<String>,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        let node = session.node().await?;
        let mut request = ListRecommendationsRequest { state: self.state, ..Default::default() };
        if let Some(origin) = &self.node {
            request.node = node.node_id(origin).await?;
        }
        if let Some(report) = &self.report {
            request.report = node.report_id(report).await?;
        }
        let list = node.ask(async |node| node.recommendation().list(request.clone()).await).await?;
        let lines: Vec<Value> = list.recommendations.iter().map(line::document).collect();
        let text = line::table(&list.recommendations, session.screen.width(), "No recommendations fit.");
        Ok(Answer::asked(json!({ "recommendations": lines }), text))
    }
}
