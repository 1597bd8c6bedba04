//! `percole recommendation version`.

use percole_proto::v1::AddVersionRequest;
use percole_words::cli_recommendation;

use super::text::TextArgs;
use crate::commands::Answered;
use crate::link::node::command;
use crate::output::receipt;
use crate::output::words::short;
use crate::session::Session;

/// Give a recommendation a new text, while its report may change
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The recommendation: id, prefix or number
    recommendation: String,
    #[command(flatten)]
    text: TextArgs,
    /// What changed and why
    #[arg(long, default_value = "", hide_default_value = true)]
    reason: String,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let text = self.text.read(session.lang())?.text;
        let node = session.node().await?;
        let done = command!(node.recommendation().add_version(AddVersionRequest {
            recommendation: self.recommendation,
            text: Some(text),
            reason: self.reason,
        }))?;
        Ok(receipt::done(&done, cli_recommendation::versioned(short(&done.subject))))
    }
}
