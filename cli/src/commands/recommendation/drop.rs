//! `percole recommendation drop`.

use percole_proto::v1::{DropRecommendationRequest, GetRecommendationRequest};
use percole_words::{cli_acts, cli_recommendation};

use crate::commands::Answered;
use crate::input::sure::Sure;
use crate::link::node::{ask, command};
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
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let held = ask!(
            node.recommendation()
                .get(GetRecommendationRequest { recommendation: self.recommendation.clone() })
        )?;
        self.sure.that(session, cli_acts::drops(clean(&held.line.unwrap_or_default().title)))?;
        let done =
            command!(node.recommendation().drop(DropRecommendationRequest {
                recommendation: self.recommendation,
                reason: self.reason,
            }))?;
        Ok(receipt::done(&done, cli_recommendation::dropped(short(&done.subject))))
    }
}
