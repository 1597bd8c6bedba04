//! `percole log show`.

use percole_proto::v1::GetHeadRequest;
use percole_words::cli_log;

use super::entries::{self, Depth, Range};
use super::event;
use crate::commands::Answered;
use crate::link::node::{Node, ask};
use crate::output::answer::Answer;
use crate::output::failure::Failure;
use crate::output::screen::JsonList;
use crate::session::Session;

/// Show the events of a log, in order; with --json an array, so that a log of any length streams
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Whose log: a node (id, prefix or name), or an origin line percole/ID/INCARNATION [default: this node]
    #[arg(long, value_name = "NODE")]
    origin: Option<String>,
    /// Index of the first event
    #[arg(long, value_name = "INDEX", default_value = "0")]
    from: u64,
    /// How many events at most
    #[arg(long, value_name = "N")]
    limit: Option<u64>,
    /// Only the newest N events that are signed
    #[arg(long, value_name = "N", conflicts_with_all = ["from", "limit"])]
    last: Option<u64>,
    /// Show what the events say, where this node holds it
    #[arg(long)]
    payload: bool,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let origin = node.origin(self.origin.as_deref()).await?;
        let start = match self.last {
            Some(last) => signed_size(&node, &origin).await?.saturating_sub(last),
            None => self.from,
        };
        let end = self.limit.map(|limit| start.saturating_add(limit));
        let range = Range { origin, start, end };
        match session.screen.is_json() {
            true => self.as_json(session, &node, range).await,
            false => self.as_text(session, &node, range).await,
        }
    }

    async fn as_json(&self, session: &Session, node: &Node, range: Range) -> Answered {
        let mut array = JsonList::begin(session.screen, "events")?;
        entries::read(node, range, Depth::Whole, |entry| array.push(&event::document(&entry, self.payload)))
            .await?;
        array.end()?;
        Ok(Answer::printed())
    }

    async fn as_text(&self, session: &Session, node: &Node, range: Range) -> Answered {
        let screen = session.screen;
        let mut shown = 0;
        let start = range.start;
        entries::read(node, range, Depth::Whole, |entry| {
            let reader = session.reader();
            if shown == 0 {
                screen.line(&event::head(reader))?;
            }
            shown += 1;
            screen.line(&event::lines(reader, &entry, self.payload))
        })
        .await?;
        let answer = Answer::printed();
        Ok(if shown == 0 { answer.note(cli_log::nothing_there(start)) } else { answer })
    }
}

async fn signed_size(node: &Node, origin: &str) -> Result<u64, Failure> {
    let head = ask!(node.admin().get_head(GetHeadRequest { origin: origin.to_owned() }))?;
    // Only to choose where to begin; nothing rests on it.
    let note = percole_merkle::UnverifiedNote::parse(&head.note)
        .map_err(|error| Failure::unreachable(cli_log::head_unreadable(error.said())))?;
    Ok(note.claimed().size)
}
