//! What is kept of the entries of a mirrored log.

use std::collections::HashSet;

use percole_merkle::LeafHeader;
use percole_store::{
    entries::{Body, Entry, EntryKeys, Place},
    logs::LogId,
};
use percole_sync::{VerifiedContent, VerifiedEntry};

use crate::apply::{self, Event, Kept};

/// What is kept of a mirrored leaf.
struct Readable<'a> {
    bytes: &'a [u8],
    header: &'a LeafHeader,
    body: Option<&'a percole_sync::Body>,
}

/// The leaf of a mirrored entry. One without its payload counts as a hash alone, unless its payload may be erased: whoever
/// passed it on left out what nobody may leave out.
fn readable(entry: &VerifiedEntry) -> Option<Readable<'_>> {
    let VerifiedContent::Leaf { bytes, header, body } = entry.content() else { return None };
    let whole = body.is_some() || apply::is_erasable(header);
    whole.then_some(Readable { bytes, header, body: body.as_ref() })
}

/// The leaf of an entry, or `None` when only its hash is kept.
pub(super) fn header(entry: &VerifiedEntry) -> Option<&LeafHeader> {
    readable(entry).map(|leaf| leaf.header)
}

/// Whether the payload of an entry was delivered with its leaf.
pub(super) fn has_body(entry: &VerifiedEntry) -> bool {
    readable(entry).is_some_and(|leaf| leaf.body.is_some())
}

/// The row of an entry.
pub(super) fn row(entry: &VerifiedEntry, repeated: &HashSet<u64>) -> (Entry, EntryKeys) {
    let leaf = readable(entry);
    let keys = EntryKeys {
        subject: leaf.as_ref().map(|leaf| leaf.header.subject),
        idem: leaf
            .as_ref()
            .filter(|_| !repeated.contains(&entry.index()))
            .map(|leaf| leaf.header.idempotency_key),
        command_hash: None,
        recorded_by: None,
    };
    let (bytes, body) = leaf.map_or((None, None), |leaf| (Some(leaf.bytes.to_vec()), leaf.body));
    let body = body.map(|body| Body { salt: body.salt, payload: body.payload.clone() });
    (Entry { index: entry.index(), leaf_hash: entry.leaf_hash(), leaf: bytes, body }, keys)
}

/// The event of an entry, or `None` when only its hash is kept.
pub(super) fn event(log: LogId, entry: &VerifiedEntry) -> Option<Event> {
    let Readable { header, body, .. } = readable(entry)?;
    Some(Event {
        place: Place { log, index: entry.index() },
        header: header.clone(),
        leaf_hash: entry.leaf_hash(),
        payload: body.map(|body| body.payload.clone()),
        kept: Kept::default(),
    })
}
