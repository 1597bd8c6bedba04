//! Logs outside any database.

use std::sync::Arc;

use percole_merkle::{
    EventRef, Flags, Frontier, LeafHeader, LogKey, NodeId, NodeMap, NodePos, Origin, Scope, SignedCheckpoint,
    SubjectId, commit_payload, leaf_hash,
};
use percole_proto::event::v1 as ev;
use percole_sync::{Body, StoredEntry};
use prost::Message;

use super::START_US;
use crate::apply;

/// A log outside any database: a copy of a node's, or one whose author writes what it likes.
#[derive(Clone)]
pub(crate) struct TestLog {
    pub(crate) origin: Origin,
    pub(super) key: Arc<LogKey>,
    pub(super) entries: Vec<StoredEntry>,
    /// When its author says that what is pushed happened.
    pub(crate) claimed_us: i64,
}

/// What a hostile author writes.
pub(crate) struct Forged {
    pub(crate) kind: &'static str,
    pub(crate) subject: SubjectId,
    pub(crate) scope: Scope,
    pub(crate) causes: Vec<EventRef>,
    pub(crate) payload: Vec<u8>,
}

impl TestLog {
    /// An empty log of a key.
    pub(crate) fn new(key: Arc<LogKey>) -> TestLog {
        let origin = Origin::first(NodeId::from_first_key(&key.public()));
        TestLog { origin, key, entries: Vec::new(), claimed_us: START_US }
    }

    /// A log that nobody has seen yet.
    pub(crate) fn of_seed(seed: u8) -> TestLog {
        TestLog::new(Arc::new(LogKey::from_seed(&[seed; 32])))
    }

    pub(crate) fn node(&self) -> NodeId {
        self.origin.node
    }

    pub(crate) fn len(&self) -> u64 {
        self.entries.len() as u64
    }

    /// Writes an event, with or without authority.
    pub(crate) fn push(&mut self, forged: Forged) {
        self.push_flagged(forged, Flags::default());
    }

    /// Writes an event that pauses whoever does not know its kind.
    pub(crate) fn push_critical(&mut self, forged: Forged) {
        self.push_flagged(forged, Flags { critical: true, ..Flags::default() });
    }

    fn push_flagged(&mut self, forged: Forged, flags: Flags) {
        let key = self.fresh_key();
        self.push_under(key, forged, flags, None);
    }

    fn fresh_key(&self) -> [u8; 16] {
        let mut idempotency_key = [9; 16];
        idempotency_key[..8].copy_from_slice(&self.len().to_be_bytes());
        idempotency_key
    }

    /// Writes an event under the idempotency key of the newest one.
    pub(crate) fn push_repeated(&mut self, forged: Forged) {
        let key = self.newest_header().idempotency_key;
        self.push_under(key, forged, Flags::default(), None);
    }

    /// For the readers of another event, when there is one.
    fn push_under(
        &mut self,
        idempotency_key: [u8; 16],
        forged: Forged,
        flags: Flags,
        as_of: Option<&LeafHeader>,
    ) {
        let salt = [self.len() as u8; 32];
        let redactable = apply::kind(forged.kind).is_some_and(|kind| kind.redactable);
        let flags = Flags { redactable: flags.redactable || redactable, ..flags };
        let header = LeafHeader {
            origin: self.origin,
            kind: forged.kind.parse().unwrap(),
            schema_version: 1,
            subject: forged.subject,
            idempotency_key,
            causes: forged.causes,
            claimed_time_us: self.claimed_us,
            scope: forged.scope,
            anchor: as_of.and_then(|header| header.anchor),
            addressees: as_of.map(|header| header.addressees.clone()).unwrap_or_default(),
            flags,
            payload_len: forged.payload.len() as u32,
            payload_commitment: commit_payload(&salt, &forged.payload),
        };
        let leaf = header.encode().unwrap();
        let leaf_hash = leaf_hash(&leaf);
        let body = Some(Body { salt, payload: forged.payload });
        self.entries.push(StoredEntry { leaf_hash, leaf: Some(leaf), body });
    }

    /// Orders an event to be erased, on its subject and for its readers.
    pub(crate) fn order_erasure(&mut self, index: u64) {
        let header = self.header(index);
        let order =
            ev::Redacted { reason: "à sa demande".to_owned(), index: Some(index), ..Default::default() };
        let order = Forged {
            kind: apply::REDACTED.name,
            subject: header.subject,
            scope: header.scope,
            causes: vec![],
            payload: order.encode_to_vec(),
        };
        self.push_under(self.fresh_key(), order, Flags::default(), Some(&header));
    }

    /// Takes the payload of an event away, as whoever passes it on may.
    pub(crate) fn strip(&mut self, index: u64) {
        self.entries[index as usize].body = None;
    }

    /// An event as it travels by itself.
    pub(crate) fn stored(&self, index: u64) -> (percole_merkle::Hash, Vec<u8>, Option<Body>) {
        let entry = self.entries[index as usize].clone();
        (entry.leaf_hash, entry.leaf.unwrap(), entry.body)
    }

    /// Where the events of a kind stand.
    pub(crate) fn indices(&self, kind: &str) -> Vec<u64> {
        (0..self.len()).filter(|index| self.header(*index).kind.as_str() == kind).collect()
    }

    /// The leaf of an event.
    pub(crate) fn header(&self, index: u64) -> LeafHeader {
        LeafHeader::decode(self.entries[index as usize].leaf.as_deref().unwrap()).unwrap()
    }

    /// What an event says, while it says anything.
    pub(crate) fn payload(&self, index: u64) -> Option<Vec<u8>> {
        self.entries[index as usize].body.as_ref().map(|body| body.payload.clone())
    }

    /// The nodes from which its scopes are seen, beside its writer.
    pub(super) fn anchors(&self) -> impl Iterator<Item = NodeId> {
        let header = |entry: &StoredEntry| LeafHeader::decode(entry.leaf.as_deref()?).ok();
        self.entries.iter().filter_map(move |entry| header(entry)?.anchor)
    }

    /// The newest leaf.
    pub(crate) fn newest_header(&self) -> LeafHeader {
        self.header(self.len() - 1)
    }

    /// Refers to the newest event of a kind.
    pub(crate) fn newest(&self, kind: &str) -> EventRef {
        let found = self.entries.iter().enumerate().rev().find(|(_, entry)| {
            entry.leaf.as_deref().is_some_and(|leaf| LeafHeader::decode(leaf).unwrap().kind.as_str() == kind)
        });
        let (index, entry) = found.unwrap();
        EventRef { origin: self.origin, index: index as u64, leaf_hash: entry.leaf_hash }
    }

    /// Root of its first entries.
    pub(crate) fn root(&self, size: u64) -> percole_merkle::Hash {
        self.signed(size).0.checkpoint().root
    }

    pub(super) fn signed(&self, size: u64) -> (SignedCheckpoint, NodeMap) {
        let (mut frontier, mut nodes) = (Frontier::new(), NodeMap::new());
        for (index, entry) in self.entries[..size as usize].iter().enumerate() {
            nodes.insert(NodePos { level: 0, index: index as u64 }, entry.leaf_hash);
            frontier
                .push(entry.leaf_hash, &mut |pos, hash| {
                    nodes.insert(pos, hash);
                })
                .unwrap();
        }
        (SignedCheckpoint::sign(&frontier.checkpoint(self.origin), &self.key), nodes)
    }
}
