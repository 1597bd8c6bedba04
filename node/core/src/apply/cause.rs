//! The causes that an event names, read where a fold needs what they say.

use percole_merkle::{EventRef, LeafHeader, NodeId};
use percole_store::{Tx, entries, logs};
use prost::Message;

use super::{ApplyError, Event, violation};

/// What is held of the cause of some kind.
pub(super) enum Cited<M> {
    /// Its header and payload.
    Held(Box<CitedEvent<M>>),
    /// This node may not read it, or it was erased.
    Withheld,
    /// The event names no cause of this kind.
    Missing,
}

/// A cause that this node holds.
pub(super) struct CitedEvent<M> {
    pub(super) reference: EventRef,
    pub(super) header: LeafHeader,
    pub(super) payload: M,
}

impl<M> CitedEvent<M> {
    /// Refuses a cause that was itself written without authority: its own fold refuses it too.
    pub(super) fn require_owner(&self) -> Result<(), ApplyError> {
        if self.header.origin.node == self.header.subject.origin {
            return Ok(());
        }
        Err(violation(format!(
            "it rests on {}, which node {} wrote without authority",
            self.header.kind,
            self.header.origin.node.short()
        )))
    }
}

/// The cause of a kind, in the log of one node, that an event names. Its causes are held when it is applied, but not all
/// may be read here: one of that log that cannot be read may be the one.
pub(super) async fn cited<M: Message + Default>(
    tx: &mut Tx,
    event: &Event,
    node: NodeId,
    kind: &str,
) -> Result<Cited<M>, ApplyError> {
    let mut found = Cited::Missing;
    for cause in event.header.causes.iter().filter(|cause| cause.origin.node == node) {
        let Some(head) = logs::by_origin(tx, &cause.origin).await? else { continue };
        let Some(entry) = entries::get(tx, head.log, cause.index).await? else { continue };
        let header = entry.leaf.as_deref().map(LeafHeader::decode);
        let Some(Ok(header)) = header else {
            found = Cited::Withheld;
            continue;
        };
        if header.kind.as_str() != kind {
            continue;
        }
        let Some(body) = entry.body else { return Ok(Cited::Withheld) };
        let payload = M::decode(body.payload.as_slice())
            .map_err(|error| violation(format!("it rests on {kind}, which cannot be read: {error}")))?;
        return Ok(Cited::Held(Box::new(CitedEvent { reference: *cause, header, payload })));
    }
    Ok(found)
}
