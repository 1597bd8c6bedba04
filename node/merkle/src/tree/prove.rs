//! Making proofs from stored nodes: collect the places, fetch them, replay.
//!
//! A proof is first a list of leaf ranges, each standing for the hash of the tree over it; the plan and the proof are
//! both derived from that one list, so that they cannot disagree.

use crate::hash::Hash;

use super::{
    Frontier, NodePos, NodeRange, NodeReader, PrefixProof, Proof, TREE_SIZE_MAX, TreeError, fold_peaks,
};

/// The reads for [`prove_inclusion`].
///
/// # Errors
///
/// [`TreeError`] when the tree of that size has no such leaf.
pub fn inclusion_plan(index: u64, size: u64) -> Result<Vec<NodeRange>, TreeError> {
    Ok(plan(&inclusion_ranges(index, size)?))
}

/// Proves that the leaf at `index` is in the tree of the first `size` leaves (RFC 6962, section 2.1.1).
///
/// # Errors
///
/// [`TreeError`] when there is no such leaf, or the reader lacks a node that [`inclusion_plan`] names.
pub fn prove_inclusion(index: u64, size: u64, reader: &impl NodeReader) -> Result<Proof, TreeError> {
    prove(&inclusion_ranges(index, size)?, reader)
}

/// The reads for [`prove_consistency`].
///
/// # Errors
///
/// [`TreeError`] when `old` is larger than `new`.
pub fn consistency_plan(old: u64, new: u64) -> Result<Vec<NodeRange>, TreeError> {
    Ok(plan(&consistency_ranges(old, new)?))
}

/// Proves that the tree of `old` leaves is a prefix of the tree of `new` leaves (RFC 6962, section 2.1.2).
///
/// From size 0, and between equal sizes, the proof is empty.
///
/// # Errors
///
/// [`TreeError`] when `old` is larger than `new`, or the reader lacks a node that [`consistency_plan`] names.
pub fn prove_consistency(old: u64, new: u64, reader: &impl NodeReader) -> Result<Proof, TreeError> {
    prove(&consistency_ranges(old, new)?, reader)
}

/// The reads for [`frontier`] and [`root_at`].
///
/// # Errors
///
/// [`TreeError::TooLarge`] beyond the largest tree.
pub fn frontier_plan(size: u64) -> Result<Vec<NodeRange>, TreeError> {
    check_size(size)?;
    Ok(plan(&[Leaves { start: 0, end: size }]))
}

/// The frontier that the tree had at `size` leaves, from which it can be grown again.
///
/// # Errors
///
/// [`TreeError`] when the size is too large or the reader lacks a node that [`frontier_plan`] names.
pub fn frontier(size: u64, reader: &impl NodeReader) -> Result<Frontier, TreeError> {
    check_size(size)?;
    let mut peaks = Vec::new();
    for pos in (Leaves { start: 0, end: size }).peaks() {
        peaks.push(hash_node(pos, reader)?);
    }
    Frontier::from_parts(size, peaks)
}

/// The root that the tree had at `size` leaves.
///
/// # Errors
///
/// As [`frontier`].
pub fn root_at(size: u64, reader: &impl NodeReader) -> Result<Hash, TreeError> {
    Ok(frontier(size, reader)?.root())
}

/// The reads for [`prove_prefix`].
///
/// # Errors
///
/// As [`consistency_plan`].
pub fn prefix_plan(old: u64, new: u64) -> Result<Vec<NodeRange>, TreeError> {
    let mut reads = consistency_plan(old, new)?;
    reads.extend(frontier_plan(old)?);
    Ok(NodeRange::join(reads))
}

/// The root at `old` leaves together with the proof that the tree of `new` leaves begins with it.
///
/// # Errors
///
/// [`TreeError`] when `old` is larger than `new`, or the reader lacks a node that [`prefix_plan`] names.
pub fn prove_prefix(old: u64, new: u64, reader: &impl NodeReader) -> Result<PrefixProof, TreeError> {
    let proof = prove_consistency(old, new, reader)?;
    Ok(PrefixProof { root: root_at(old, reader)?, proof })
}

/// The leaves from `start` to `end`, the last one excluded; `start` is a multiple of the largest power of two within.
#[derive(Clone, Copy)]
struct Leaves {
    start: u64,
    end: u64,
}

impl Leaves {
    /// Splits where RFC 6962 does: the left part is the largest power of two below the whole.
    fn split(self) -> (Leaves, Leaves) {
        let count = self.end - self.start;
        let middle = self.start + (1 << (count - 1).ilog2());
        (Leaves { start: self.start, end: middle }, Leaves { start: middle, end: self.end })
    }

    /// The complete subtrees over these leaves, largest and leftmost first.
    fn peaks(self) -> impl Iterator<Item = NodePos> {
        let mut start = self.start;
        std::iter::from_fn(move || {
            let level = (self.end - start).checked_ilog2()?;
            let pos = NodePos { level: level as u8, index: start >> level };
            start += 1 << level;
            Some(pos)
        })
    }
}

fn inclusion_ranges(index: u64, size: u64) -> Result<Vec<Leaves>, TreeError> {
    check_size(size)?;
    if index >= size {
        return Err(TreeError::NoSuchLeaf { index, size });
    }
    let mut ranges = Vec::new();
    let mut within = Leaves { start: 0, end: size };
    while within.end - within.start > 1 {
        let (left, right) = within.split();
        let (inside, beside) = if index < right.start { (left, right) } else { (right, left) };
        ranges.push(beside);
        within = inside;
    }
    ranges.reverse();
    Ok(ranges)
}

fn consistency_ranges(old: u64, new: u64) -> Result<Vec<Leaves>, TreeError> {
    check_size(new)?;
    if old > new {
        return Err(TreeError::NoSuchPrefix { old, new });
    }
    if old == 0 || old == new {
        return Ok(Vec::new());
    }
    let mut ranges = Vec::new();
    let mut within = Leaves { start: 0, end: new };
    while within.end != old {
        let (left, right) = within.split();
        let (inside, beside) = if old <= left.end { (left, right) } else { (right, left) };
        ranges.push(beside);
        within = inside;
    }
    // What is left is the last complete subtree of the old tree; if it is all of it, the verifier knows its hash.
    if within.start != 0 {
        ranges.push(within);
    }
    ranges.reverse();
    Ok(ranges)
}

fn check_size(size: u64) -> Result<(), TreeError> {
    if size > TREE_SIZE_MAX { Err(TreeError::TooLarge { size }) } else { Ok(()) }
}

fn plan(ranges: &[Leaves]) -> Vec<NodeRange> {
    NodeRange::join(ranges.iter().flat_map(|range| range.peaks()).map(NodePos::sources).collect())
}

fn prove(ranges: &[Leaves], reader: &impl NodeReader) -> Result<Proof, TreeError> {
    let mut hashes = Vec::with_capacity(ranges.len());
    for range in ranges {
        hashes.push(hash_leaves(*range, reader)?);
    }
    // A tree within its largest size has paths of at most 62 hashes, and one more in a consistency proof.
    Ok(Proof::new(hashes).expect("a tree within its largest size has proofs within theirs"))
}

fn hash_leaves(range: Leaves, reader: &impl NodeReader) -> Result<Hash, TreeError> {
    let mut peaks = Vec::new();
    for pos in range.peaks() {
        peaks.push(hash_node(pos, reader)?);
    }
    Ok(fold_peaks(peaks.into_iter()))
}

fn hash_node(pos: NodePos, reader: &impl NodeReader) -> Result<Hash, TreeError> {
    let mut row = Vec::with_capacity(1 << (pos.level % super::STORED_LEVEL_STEP));
    for source in pos.sources().positions() {
        row.push(reader.node(source).ok_or(TreeError::MissingNode(source))?);
    }
    while row.len() > 1 {
        row = row.chunks_exact(2).map(|pair| Hash::parent(&pair[0], &pair[1])).collect();
    }
    // A row holds a power of two of hashes, never none.
    Ok(row[0])
}
