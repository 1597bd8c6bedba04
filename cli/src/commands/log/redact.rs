//! `percole log redact`.

use percole_proto::v1::RedactRequest;

use crate::commands::Outcome;
use crate::output::receipt;
use crate::session::Session;

/// Erase for good what an event of this node's log says, at every node that holds it
///
/// Only texts and names can be erased, each of which stands in an event of its own; `percole log show` gives its index. What
/// was decided and counted stays, and every proof still verifies. Copies are erased with it, and backups are not.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Index of the event
    index: u64,
    /// Why; recorded, and shown in the place of what was erased
    #[arg(long)]
    reason: String,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        let node = session.node().await?;
        let sentence = format!("What event {} says is erased.", self.index);
        let key = session.command_key();
        let request = RedactRequest {
            key: Some(key.clone()),
            act: Some(session.act()),
            origin: String::new(),
            index: self.index,
            reason: self.reason,
        };
        let done = node.command(&key, async |node| node.admin().redact(request.clone()).await).await?;
        Ok(receipt::done(&done, &sentence))
    }
}
