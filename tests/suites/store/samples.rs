//! Things to store.

use percole_merkle::{Hash, NodeId, Origin, SubjectId};
use percole_store::{
    Tx,
    entries::{Body, Entry, EntryKeys},
    logs::{self, LogHead},
};

/// The log of the node that is named by a byte.
pub(crate) fn origin(byte: u8) -> Origin {
    Origin::first(NodeId([byte; 32]))
}

/// A subject.
pub(crate) fn subject(byte: u8) -> SubjectId {
    SubjectId { origin: NodeId([1; 32]), id: [byte; 16] }
}

/// The leaf hash that the tests give to an index.
pub(crate) fn hash(index: u64) -> Hash {
    percole_merkle::leaf_hash(&index.to_be_bytes())
}

/// A full entry.
pub(crate) fn entry(index: u64) -> Entry {
    let salt = [u8::try_from(index % 251).unwrap(); 32];
    let leaf = format!("leaf {index}").into_bytes();
    let payload = format!("payload {index}").into_bytes();
    Entry { index, leaf_hash: hash(index), leaf: Some(leaf), body: Some(Body { salt, payload }) }
}

/// Keys that no other index has.
pub(crate) fn keys(index: u64) -> EntryKeys {
    let mut idem = [0; 16];
    idem[..8].copy_from_slice(&index.to_be_bytes());
    EntryKeys {
        subject: Some(subject(u8::try_from(index % 7).unwrap())),
        idem: Some(idem),
        command_hash: Some([u8::try_from(index % 256).unwrap(); 32]),
        recorded_by: index.is_multiple_of(2).then(|| format!("operator:{index}")),
    }
}

/// The own log, empty, with this writer's epoch taken.
pub(crate) async fn own_log(tx: &mut Tx) -> LogHead {
    let mut head = logs::create(tx, &origin(1)).await.unwrap();
    head.epoch = logs::take_epoch(tx).await.unwrap();
    head
}
