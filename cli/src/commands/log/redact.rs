//! `percole log redact`.

use percole_proto::v1::RedactRequest;
use percole_words::cli_log;

use super::entries::{self, Depth, Range};
use super::event;
use crate::commands::Answered;
use crate::input::sure::Sure;
use crate::link::node::{Node, command};
use crate::output::failure::Failure;
use crate::output::receipt;
use crate::session::Session;

/// Erase for good what an event of this node's log says, at every node that holds it
///
/// Only texts and names can be erased, each of which stands in an event of its own; `percole log show` gives its index. Shows
/// the event and asks for a yes. What was decided and counted stays, and every proof still verifies. Copies are erased with
/// it, and backups are not.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Index of the event
    index: u64,
    /// Why; recorded, and shown in the place of what was erased
    #[arg(long)]
    reason: String,
    #[command(flatten)]
    sure: Sure,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        self.sure.or_ask(cli_log::look_then_yes())?;
        let node = session.node().await?;
        let shown = describe(session, &node, self.index).await?;
        let declined = || Failure::refused("declined", cli_log::not_erased());
        self.sure.of(session, &shown, cli_log::erase_question(), declined)?;
        let sentence = cli_log::erased(self.index);
        let done = command!(node.admin().redact(RedactRequest {
            origin: String::new(),
            index: self.index,
            reason: self.reason,
        }))?;
        Ok(receipt::done(&done, sentence))
    }
}

/// The event on a line, and what it says; nothing when there is none, which the node refuses with better words.
async fn describe(session: &Session, node: &Node, index: u64) -> Result<String, Failure> {
    let range = Range { origin: String::new(), start: index, end: Some(index.saturating_add(1)) };
    let mut lines = Vec::new();
    entries::read(node, range, Depth::Whole, |entry| {
        lines.push(event::lines(session.reader(), &entry, true));
        Ok(())
    })
    .await?;
    Ok(lines.join("\n"))
}
