//! `percole recommendation withdraw`.

use percole_proto::v1::WithdrawRecommendationRequest;
use percole_words::{cli_acts, cli_recommendation};

use super::several::named;
use crate::commands::Outcome;
use crate::input::sure::Sure;
use crate::output::receipt;
use crate::output::words::{clean, short};
use crate::session::Session;

/// Record that its working group has taken a recommendation back
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
        let title = clean(&named(&node, &self.recommendation).await?.title);
        self.sure.that(session, cli_acts::withdraws(title))?;
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
