//! `percole recommendation revise`.

use percole_proto::v1::ReviseRecommendationRequest;
use percole_words::cli_recommendation;

use crate::commands::Outcome;
use crate::output::receipt;
use crate::output::words::short;
use crate::session::Session;

/// Give a recommendation back to its working group
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The recommendation: id, prefix or number
    recommendation: String,
    /// Why
    #[arg(long, default_value = "", hide_default_value = true)]
    reason: String,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        let node = session.node().await?;
        let key = session.command_key();
        let request = ReviseRecommendationRequest {
            key: Some(key.clone()),
            act: Some(session.act()),
            recommendation: self.recommendation,
            reason: self.reason,
        };
        let done =
            node.command(&key, async |node| node.recommendation().revise(request.clone()).await).await?;
        Ok(receipt::done(&done, cli_recommendation::revised(short(&done.subject))))
    }
}
