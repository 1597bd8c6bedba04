//! `percole recommendation withdraw`.

use percole_proto::v1::WithdrawRecommendationRequest;
use percole_words::cli_recommendation;

use crate::commands::Outcome;
use crate::output::receipt;
use crate::output::words::short;
use crate::session::Session;

/// Record that its working group has taken a recommendation back
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The recommendation: id, prefix or number
    recommendation: String,
    /// Why
    #[arg(long)]
    reason: String,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        let node = session.node().await?;
        let key = session.command_key();
        let request = WithdrawRecommendationRequest {
            key: Some(key.clone()),
            act: Some(session.act()),
            recommendation: self.recommendation,
            reason: self.reason,
        };
        let done =
            node.command(&key, async |node| node.recommendation().withdraw(request.clone()).await).await?;
        Ok(receipt::done(&done, cli_recommendation::withdrawn(short(&done.subject))))
    }
}
