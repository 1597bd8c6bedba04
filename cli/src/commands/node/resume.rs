//! `percole node resume`.

use percole_proto::v1::ResumeChildRequest;
use percole_words::cli_node;

use crate::commands::Answered;
use crate::output::receipt;
use crate::output::words::clean;
use crate::session::Session;

/// Let a suspended child in again
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The child: id, prefix or name
    node: String,
    /// Why; recorded with the event
    #[arg(long)]
    reason: String,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let (child, name) = node.child_id_and_name(&self.node).await?;
        let sentence = cli_node::resumed(clean(&name));
        let request = ResumeChildRequest { node: child, reason: self.reason };
        let done = node.once(node.admin().resume_child(request), "percole node peers").await?;
        Ok(receipt::done(&done, sentence))
    }
}
