//! What the tests share: a log that writes and serves, and a federation on a faulty network.

pub(crate) mod simulation;

use std::sync::Arc;

use percole_merkle::tree::{prefix_plan, prove_prefix};
use percole_merkle::{
    Flags, Frontier, Hash, LeafHeader, LogKey, NodeId, NodeMap, NodePos, NodeRange, NodeReader, Origin,
    PrefixProof, Proof, Scope, Shown, SignedCheckpoint, SubjectId, commit_payload, leaf_hash,
};

use crate::{Body, Cut, Memberships, Offer, Package, PackageCutter, Reach, Reader, StoredEntry};

/// The parent of every [`Writer`].
pub(crate) const PARENT: NodeId = NodeId([0xaa; 32]);
/// Another child of [`PARENT`].
pub(crate) const SIBLING: NodeId = NodeId([0xbb; 32]);

/// A node that reads the log of a child of [`PARENT`].
pub(crate) fn reader(node: NodeId, writer: Origin) -> Reader {
    Reader::new(node, Arc::new(Memberships::new([(writer.node, PARENT), (SIBLING, PARENT)])))
}

/// What a node stores of a log, its own or a mirrored one.
#[derive(Clone)]
pub(crate) struct StoredLog {
    pub(crate) origin: Origin,
    pub(crate) entries: Vec<StoredEntry>,
    pub(crate) nodes: NodeMap,
    pub(crate) frontier: Frontier,
}

impl StoredLog {
    pub(crate) fn new(origin: Origin) -> StoredLog {
        StoredLog { origin, entries: Vec::new(), nodes: NodeMap::new(), frontier: Frontier::new() }
    }

    pub(crate) fn size(&self) -> u64 {
        self.entries.len() as u64
    }

    pub(crate) fn push(&mut self, entry: StoredEntry) {
        let (nodes, hash) = (&mut self.nodes, entry.leaf_hash);
        nodes.insert(NodePos { level: 0, index: self.frontier.size() }, hash);
        self.frontier
            .push(hash, &mut |pos, hash| {
                if pos.is_stored() {
                    nodes.insert(pos, hash);
                }
            })
            .unwrap();
        self.entries.push(entry);
    }

    pub(crate) fn prefix(&self, old: u64, new: u64) -> PrefixProof {
        prove_prefix(old, new, &self.read(&prefix_plan(old, new).unwrap())).unwrap()
    }

    /// Proves a run from the nodes that its plan names, and no others.
    pub(crate) fn prove(&self, cut: Cut) -> Package {
        let plan = cut.proof_plan().unwrap();
        cut.prove(&self.read(&plan)).unwrap()
    }

    pub(crate) fn read(&self, plan: &[NodeRange]) -> NodeMap {
        let held = |pos| self.nodes.node(pos).map(|hash| (pos, hash));
        plan.iter().flat_map(|range| range.positions()).filter_map(held).collect()
    }

    /// All packages from an index to a checkpoint, as a server would cut them.
    pub(crate) fn packages(&self, start: u64, checkpoint_size: u64, reader: Reader) -> Vec<Package> {
        let mut cutter = PackageCutter::new(self.origin, start, checkpoint_size, reader);
        let mut cuts = Vec::new();
        while cutter.remaining() > 0 {
            let entry = self.entries[cutter.next_index() as usize].clone();
            cuts.extend(cutter.push(entry));
        }
        cuts.extend(cutter.finish());
        cuts.into_iter().map(|cut| self.prove(cut)).collect()
    }
}

/// A node that writes a log.
pub(crate) struct Writer {
    pub(crate) key: LogKey,
    pub(crate) log: StoredLog,
}

impl Writer {
    pub(crate) fn new(seed: u8) -> Writer {
        let key = LogKey::from_seed(&[seed; 32]);
        let origin = Origin::first(NodeId::from_first_key(&key.public()));
        Writer { key, log: StoredLog::new(origin) }
    }

    /// The same key with another history from `size` on.
    pub(crate) fn fork(&self, seed: u8, size: u64) -> Writer {
        let mut fork = Writer::new(seed);
        assert_eq!(fork.log.origin, self.log.origin, "a fork has the same key");
        self.log.entries[..size as usize].iter().for_each(|entry| fork.log.push(entry.clone()));
        fork
    }

    pub(crate) fn append(&mut self, scope: Scope, payload: Vec<u8>) {
        let entry = entry(self.log.origin, self.log.size(), scope, payload);
        self.log.push(entry);
    }

    pub(crate) fn append_many(&mut self, count: u64) {
        for number in 0..count {
            self.append(Scope::Federation, format!("event {number}").into_bytes());
        }
    }

    pub(crate) fn sign(&self) -> SignedCheckpoint {
        SignedCheckpoint::sign(&self.log.frontier.checkpoint(self.log.origin), &self.key)
    }

    pub(crate) fn offer(&self, old_size: u64) -> Offer {
        let prefix = if old_size <= self.log.size() {
            self.log.prefix(old_size, self.log.size())
        } else {
            PrefixProof { root: Hash::EMPTY_ROOT, proof: Proof::default() }
        };
        let note = self.sign().as_bytes().to_vec();
        Offer { old_size, prefix, note, shown: Shown::AsNewest, given_up: Vec::new() }
    }

    pub(crate) fn packages(&self, start: u64) -> Vec<Package> {
        self.log.packages(start, self.log.size(), reader(PARENT, self.log.origin))
    }
}

/// An event whose content depends on its place, scope and payload only. At `addressed` it is for [`SIBLING`].
pub(crate) fn entry(origin: Origin, index: u64, scope: Scope, payload: Vec<u8>) -> StoredEntry {
    let addressees = match scope {
        Scope::Parent => vec![PARENT],
        Scope::Addressed => vec![SIBLING],
        Scope::Node | Scope::Subtree | Scope::Federation => Vec::new(),
    };
    written(origin, index, Reach { scope, anchor: None, addressees: &addressees }, payload)
}

/// An event whose content depends on its place, reach and payload only.
pub(crate) fn written(origin: Origin, index: u64, reach: Reach<'_>, payload: Vec<u8>) -> StoredEntry {
    let mut id = [7; 16];
    id[..8].copy_from_slice(&index.to_be_bytes());
    let salt = [index as u8; 32];
    let header = LeafHeader {
        origin,
        kind: "recommendation.published".parse().unwrap(),
        schema_version: 1,
        subject: SubjectId { origin: origin.node, id },
        idempotency_key: id,
        causes: Vec::new(),
        claimed_time_us: 1_700_000_000_000_000,
        scope: reach.scope,
        anchor: reach.anchor,
        addressees: reach.addressees.to_vec(),
        flags: Flags { critical: false, redactable: true },
        payload_len: payload.len() as u32,
        payload_commitment: commit_payload(&salt, &payload),
    };
    let leaf = header.encode().unwrap();
    StoredEntry { leaf_hash: leaf_hash(&leaf), leaf: Some(leaf), body: Some(Body { salt, payload }) }
}
