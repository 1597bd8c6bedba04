//! Cutting a run of stored entries into packages for one receiver.

use percole_merkle::tree::{consistency_plan, prove_consistency};
use percole_merkle::{Hash, LeafHeader, NodeRange, NodeReader, Origin, TreeError};

use super::{Body, ENTRIES_PER_PACKAGE_MAX, PACKAGE_BYTES_MAX, Package, WireEntry};
use crate::scope::Reader;

/// An entry as the sender's storage holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredEntry {
    /// The hash that the tree holds.
    pub leaf_hash: Hash,
    /// Exact bytes of the leaf; `None` when only the hash is held.
    pub leaf: Option<Vec<u8>>,
    /// Salt and payload; `None` when withheld or erased.
    pub body: Option<Body>,
}

impl StoredEntry {
    /// What a receiver gets of the entry.
    ///
    /// A leaf that cannot be read has no known scope, so that it is withheld.
    pub fn share(self, reader: &Reader) -> WireEntry {
        let in_scope = |leaf: &Vec<u8>| LeafHeader::decode(leaf).is_ok_and(|header| reader.may_read(&header));
        match self.leaf.filter(in_scope) {
            Some(leaf) => WireEntry::Full { leaf, body: self.body },
            None => WireEntry::Withheld { leaf_hash: self.leaf_hash },
        }
    }
}

/// Takes entries one by one and hands out runs that fit a package.
///
/// It holds one package at most. Runs end where the index is a multiple of 256, so that the nodes which their proofs
/// need are the ones that storage keeps.
#[derive(Debug)]
pub struct PackageCutter {
    origin: Origin,
    checkpoint_size: u64,
    reader: Reader,
    start: u64,
    entries: Vec<WireEntry>,
    bytes: usize,
}

impl PackageCutter {
    /// Begins at an index of a log, for a receiver, up to a checkpoint.
    pub fn new(origin: Origin, start: u64, checkpoint_size: u64, reader: Reader) -> PackageCutter {
        PackageCutter { origin, checkpoint_size, reader, start, entries: Vec::new(), bytes: 0 }
    }

    /// The index of the entry to push next.
    pub fn next_index(&self) -> u64 {
        self.start + self.entries.len() as u64
    }

    /// How many entries there are still to push.
    pub fn remaining(&self) -> u64 {
        self.checkpoint_size.saturating_sub(self.next_index())
    }

    /// Adds the entry at [`PackageCutter::next_index`]; hands out the run before it when the entry did not fit, or the
    /// run with it when that is full. Entries beyond the checkpoint are not taken.
    pub fn push(&mut self, stored: StoredEntry) -> Option<Cut> {
        if self.remaining() == 0 {
            return self.finish();
        }
        let entry = stored.share(&self.reader);
        let bytes = entry.wire_bytes();
        // A full leaf and a full payload are far below the limit, so one entry always fits an empty package.
        let before = if self.bytes + bytes > PACKAGE_BYTES_MAX { self.finish() } else { None };
        self.entries.push(entry);
        self.bytes += bytes;
        let aligned = self.next_index().is_multiple_of(ENTRIES_PER_PACKAGE_MAX as u64);
        let full = aligned || self.entries.len() == ENTRIES_PER_PACKAGE_MAX || self.remaining() == 0;
        // When the run before is handed out, this entry waits for the next push or the end.
        if before.is_none() && full { self.finish() } else { before }
    }

    /// Hands out what is left; `None` when nothing is.
    pub fn finish(&mut self) -> Option<Cut> {
        if self.entries.is_empty() {
            return None;
        }
        let cut = Cut {
            origin: self.origin,
            start: self.start,
            entries: std::mem::take(&mut self.entries),
            checkpoint_size: self.checkpoint_size,
        };
        self.start = cut.end();
        self.bytes = 0;
        Some(cut)
    }
}

/// A run of entries that fits a package and still lacks its proof.
#[derive(Debug)]
pub struct Cut {
    origin: Origin,
    start: u64,
    entries: Vec<WireEntry>,
    checkpoint_size: u64,
}

impl Cut {
    /// The index after the last entry.
    pub fn end(&self) -> u64 {
        self.start + self.entries.len() as u64
    }

    /// The reads for [`Cut::prove`].
    ///
    /// # Errors
    ///
    /// [`TreeError`] when the checkpoint is beyond the largest tree.
    pub fn proof_plan(&self) -> Result<Vec<NodeRange>, TreeError> {
        consistency_plan(self.end(), self.checkpoint_size)
    }

    /// Adds the proof that the log up to this run's end is part of the checkpoint.
    ///
    /// # Errors
    ///
    /// [`TreeError::MissingNode`] when the reader lacks a node that [`Cut::proof_plan`] names.
    pub fn prove(self, nodes: &impl NodeReader) -> Result<Package, TreeError> {
        let proof = prove_consistency(self.end(), self.checkpoint_size, nodes)?;
        Ok(Package {
            origin: self.origin,
            start: self.start,
            entries: self.entries,
            checkpoint_size: self.checkpoint_size,
            proof,
        })
    }
}
