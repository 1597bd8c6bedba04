//! The parent's side of replication: what a child may do here, and doing it.

mod documents;
mod fetch;
mod gaps;
mod heard;
mod intake;
mod serving;
mod streams;
mod watch;

pub use documents::{fetch_document, give_document};
pub(crate) use fetch::Prepared;
pub use fetch::fetch;
pub use gaps::{fill_gaps, get_gaps, list_gaps};
pub use heard::tell_heard;
pub(crate) use intake::few;
pub use intake::{add_checkpoint, add_entries};
pub(crate) use serving::Cosigned;
pub use serving::{add_cosignature, get_checkpoint, get_entries};
pub use streams::Streams;
pub use watch::watch;

use std::time::Duration;

use percole_merkle::{LogPublicKey, NodeId, Origin};
use percole_sync::Relation;
use tokio::{sync::mpsc, time::timeout};

use super::leash::Leash;
use crate::Federation;
use percole_core::error::{Code, Error};
use percole_words::{Message, federation, service};

/// The key of a log that a child may send: this node's, its own, or one to which a chain of admissions leads from it, confirmed or not.
/// Where the writer stands is said in that very log, perhaps in an entry that is not held here yet.
fn may_send(federation: &Federation, child: &NodeId, origin: &Origin) -> Result<LogPublicKey, Error> {
    if *origin == federation.node.identity.origin {
        // Taken back after a restore; it is signed by this node's own key.
        return Ok(federation.node.identity.key.public());
    }
    let directory = federation.node.directory();
    if origin.node == federation.node.me() || !directory.tree().leads_to(child, &origin.node) {
        // Perhaps its admission is on its way, in the log of its parent.
        return Err(Error::not_found(federation::not_of_the_caller(origin.to_string())));
    }
    directory.log_key(origin).ok_or_else(|| Error::not_found(service::log_key_unknown(origin.to_string())))
}

/// What a child is to the writer of a log that it may receive, and the key of that log. A log whose writer has no place in the
/// tree is served to nobody.
fn may_receive(
    federation: &Federation,
    child: &NodeId,
    origin: &Origin,
) -> Result<(Relation, LogPublicKey), Error> {
    let directory = federation.node.directory();
    let not_here = || Error::not_found(federation::not_for_the_caller(origin.to_string()));
    let relation = directory.relation(child, &origin.node).ok_or_else(not_here)?;
    let key = if *origin == federation.node.identity.origin {
        Some(federation.node.identity.key.public())
    } else {
        directory.log_key(origin)
    };
    Ok((relation, key.ok_or_else(not_here)?))
}

/// A child that takes nothing from a stream for so long loses it.
const TAKEN_WITHIN: Duration = Duration::from_secs(60);

/// The sending end of a stream to a child, which ends at once when the child may not go on.
struct Outgoing<T> {
    leash: Leash,
    out: mpsc::Sender<Result<T, Error>>,
}

/// The stream is over: the receiver is gone, or was cut off.
struct Over;

impl<T> Outgoing<T> {
    fn new(leash: Leash, capacity: usize) -> (Outgoing<T>, mpsc::Receiver<Result<T, Error>>) {
        let (out, receiver) = mpsc::channel(capacity);
        (Outgoing { leash, out }, receiver)
    }

    async fn send(&mut self, item: T) -> Result<(), Over> {
        tokio::select! {
            biased;
            error = self.leash.cut() => Err(self.end(error)),
            sent = timeout(TAKEN_WITHIN, self.out.send(Ok(item))) => match sent {
                Ok(sent) => sent.map_err(|_| Over),
                // A reader that takes nothing gets no word of it either: its place goes to another.
                Err(_) => Err(Over),
            },
        }
    }

    /// Waits for something else, unless the stream is over before it comes.
    async fn meanwhile<R>(&mut self, wait: impl Future<Output = R>) -> Result<R, Over> {
        tokio::select! {
            biased;
            error = self.leash.cut() => Err(self.end(error)),
            () = self.out.closed() => Err(Over),
            result = wait => Ok(result),
        }
    }

    /// Ends the stream with a refusal. A receiver that reads nothing gets none: the stream just ends.
    fn end(&self, error: Error) -> Over {
        let _ = self.out.try_send(Err(error));
        Over
    }
}

fn exhausted(message: Message) -> Error {
    Error::new(Code::ResourceExhausted, message)
}
