//! `percole node suspend`.

use percole_proto::v1::SuspendChildRequest;
use percole_words::{cli_acts, cli_node};

use crate::commands::Answered;
use crate::input::sure::Sure;
use crate::output::receipt;
use crate::output::words::clean;
use crate::session::Session;

/// Cut a child off at once, also on connections that are open
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The child: id, prefix or name
    node: String,
    /// Why; recorded with the event
    #[arg(long)]
    reason: String,
    #[command(flatten)]
    sure: Sure,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let (child, name) = node.child_id_and_name(&self.node).await?;
        self.sure.that(session, cli_acts::suspends(clean(&name)))?;
        let sentence = cli_node::suspended(clean(&name));
        let request = SuspendChildRequest { node: child, reason: self.reason };
        let done = node.once(node.admin().suspend_child(request), "percole node peers").await?;
        Ok(receipt::done(&done, sentence))
    }
}
