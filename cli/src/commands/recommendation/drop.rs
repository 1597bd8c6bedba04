//! `percole recommendation drop`.

use percole_proto::v1::{DropRecommendationRequest, GetRecommendationRequest};
use percole_words::{cli_acts, cli_recommendation};

use crate::commands::Outcome;
use crate::input::sure::Sure;
use crate::output::receipt;
use crate::output::words::{clean, short};
use crate::session::Session;

/// Take a recommendation out of its report, while that may change
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The recommendation: id, prefix or number
    recommendation: String,
    /// Why
    #[arg(long)]
    reason: String,
    #[command(flatten)]
    sure: Sure,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        let node = session.node().await?;
        let request = GetRecommendationRequest { recommendation: self.recommendation.clone() };
        let held = node.ask(async |node| node.recommendation().get(request.clone()).await).await?;
        self.sure.that(session, cli_acts::drops(clean(&held.line.unwrap_or_default().title)))?;
        let key = session.command_key();
        let request = DropRecommendationRequest {
            key: Some(key.clone()),
            act: Some(session.act()),
            recommendation: self.recommendation,
            reason: self.reason,
        };
        let done = node.command(&key, async |node| node.recommendation().drop(request.clone()).await).await?;
        Ok(receipt::done(&done, cli_recommendation::dropped(short(&done.subject))))
    }
}
