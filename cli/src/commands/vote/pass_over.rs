//! `percole vote pass-over`.

use percole_proto::v1::PassOverRequest;
use percole_words::{cli_acts, cli_vote};

use super::named;
use crate::commands::Answered;
use crate::input::sure::Sure;
use crate::link::node::command;
use crate::output::receipt;
use crate::output::words::{clean, short};
use crate::session::Session;

/// Say of a silent node that it takes no part, so that those below it vote on their own
///
/// From the time on when rolls freeze, and while ballots are accepted. What the node says afterwards counts for nothing in this vote.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The vote: id or prefix
    vote: String,
    /// The silent node: id, prefix or name
    #[arg(long)]
    node: String,
    /// Why; everybody can read it
    #[arg(long)]
    reason: String,
    #[command(flatten)]
    sure: Sure,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let (vote, silent) = (self.vote, node.node_id(&self.node).await?);
        let title = clean(&named(&node, &vote).await?.title);
        self.sure.that(session, cli_acts::passes_over(clean(&self.node), title))?;
        let sentence = cli_vote::is_passed_over(short(&vote), clean(&self.node));
        let done =
            command!(node.vote().pass_over(PassOverRequest { vote, node: silent, reason: self.reason }))?;
        Ok(receipt::done(&done, sentence))
    }
}
