//! `percole log redact`.

use std::io::{BufRead, IsTerminal, Write};

use percole_proto::v1::RedactRequest;

use super::entries::{self, Depth, Range};
use super::event;
use crate::commands::Outcome;
use crate::link::node::Node;
use crate::output::failure::Failure;
use crate::output::receipt;
use crate::output::screen::Remarks;
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
    /// Erase without being asked
    #[arg(long)]
    yes: bool,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        if !self.yes && !std::io::stdin().is_terminal() {
            return Err(Failure::usage("nobody can be asked here, because standard input is not a terminal")
                .next("give --yes once you have looked at the event with `percole log show --payload`"));
        }
        let node = session.node().await?;
        let shown = describe(&node, self.index).await?;
        if self.yes {
            session.screen.remarks().say(&shown);
        } else if !is_yes(&shown)? {
            return Err(Failure::refused("declined", "nothing was erased, as you chose"));
        }
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

/// The event on a line, and what it says; nothing when there is none, which the node refuses with better words.
async fn describe(node: &Node, index: u64) -> Result<String, Failure> {
    let range = Range { origin: String::new(), start: index, end: Some(index.saturating_add(1)) };
    let mut lines = Vec::new();
    entries::read(node, range, Depth::Whole, |entry| {
        lines.push(event::row(&entry));
        lines.extend(event::payload_text(&entry));
        Ok(())
    })
    .await?;
    Ok(lines.join("\n"))
}

/// Shows the event and asks, whatever else is hidden: the answer depends on it.
fn is_yes(shown: &str) -> Result<bool, Failure> {
    Remarks::Shown.say(shown);
    let mut err = std::io::stderr();
    let _ = write!(err, "Erase it for good, at every node? Type yes: ").and_then(|()| err.flush());
    let mut line = String::new();
    std::io::stdin()
        .lock()
        .read_line(&mut line)
        .map_err(|error| Failure::usage(format!("your answer cannot be read: {error}")))?;
    Ok(matches!(line.trim().to_lowercase().as_str(), "y" | "yes" | "oui" | "ja"))
}
