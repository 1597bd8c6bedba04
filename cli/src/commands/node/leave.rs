//! `percole node leave`.

use percole_proto::v1::LeaveParentRequest;
use percole_words::cli_node;

use crate::commands::Outcome;
use crate::output::receipt;
use crate::session::Session;

/// Leave the parent; the history is kept on both sides
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Why; recorded with the event
    #[arg(long)]
    reason: String,
    /// Leave a parent that is gone for good: it is not told, and goes on counting this node among its children
    #[arg(long)]
    without_telling: bool,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        let node = session.node().await?;
        let request = LeaveParentRequest { reason: self.reason, without_telling: self.without_telling };
        let done = node.once(node.admin().leave_parent(request), "percole node status").await?;
        Ok(receipt::done(&done, cli_node::left()))
    }
}
