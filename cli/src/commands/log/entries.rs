//! Entries of a log as a stream that goes on where a lost connection broke it.

use percole_proto::v1::{LogEntry, ReadLogRequest};
use percole_words::cli_log;

use crate::link::node::{Node, ask};
use crate::link::status::{failure_of, is_lost};
use crate::output::failure::Failure;

/// Which entries.
pub(super) struct Range {
    /// Origin line of the log; empty for the node's own.
    pub(super) origin: String,
    /// The first index.
    pub(super) start: u64,
    /// The index after the last; `None` for all there are.
    pub(super) end: Option<u64>,
}

/// How much of each entry.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Depth {
    /// Leaf, salt and payload, as far as the node holds them.
    Whole,
    /// The leaf hash.
    Hashes,
}

/// Hands every entry to `take`, in order and without gaps, one at a time.
///
/// Returns the index after the last one, which is short of the end when the node holds no more.
///
/// # Errors
/// What `take` refuses, that the node cannot be asked, or that it skips an entry.
pub(super) async fn read(
    node: &Node,
    range: Range,
    depth: Depth,
    mut take: impl FnMut(LogEntry) -> Result<(), Failure>,
) -> Result<u64, Failure> {
    let mut next = range.start;
    loop {
        let limit = range.end.map_or(0, |end| end.saturating_sub(next));
        // A limit of 0 asks for everything.
        if range.end.is_some() && limit == 0 {
            return Ok(next);
        }
        let began_at = next;
        let mut stream = ask!(node.admin().read_log(ReadLogRequest {
            origin: range.origin.clone(),
            start: next,
            limit,
            hashes_only: depth == Depth::Hashes,
        }))?;
        loop {
            match stream.message().await {
                Ok(Some(entry)) if entry.index == next => take(entry)?,
                Ok(Some(entry)) => return Err(skipped(next, entry.index)),
                Ok(None) => return Ok(next),
                // Once more from here; without any progress since the last time it would go on for ever.
                Err(status) if is_lost(&status) && next > began_at => break,
                Err(status) => return Err(failure_of(&status)),
            }
            next += 1;
        }
    }
}

fn skipped(expected: u64, found: u64) -> Failure {
    Failure::unreachable(cli_log::skipped(found, expected)).next(cli_log::have_it_checked())
}
