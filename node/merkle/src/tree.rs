//! The Merkle tree of a log (RFC 6962, section 2.1): growing it, proving from it, and verifying strictly.
//!
//! Storage keeps the leaf hashes and the complete nodes of levels 8, 16, 24, … only ([`STORED_LEVEL_STEP`]): 1/256 of
//! the nodes above the leaves, and every other node is at most 128 reads away. Every computation over stored nodes
//! comes as a pair: a `*_plan` that names the reads, and a function that replays the computation over a
//! [`NodeReader`] holding what was read, usually a [`NodeMap`].

mod frontier;
mod nodes;
mod proof;
mod prove;
mod verify;

pub use frontier::Frontier;
pub use nodes::{NodeMap, NodePos, NodeRange, NodeReader, STORED_LEVEL_STEP};
pub use proof::{PROOF_HASHES_MAX, PrefixProof, Proof, ProofError};
pub use prove::{
    consistency_plan, frontier, frontier_plan, inclusion_plan, prefix_plan, prove_consistency,
    prove_inclusion, prove_prefix, root_at,
};
pub use verify::{verify_consistency, verify_inclusion};

use crate::hash::Hash;

/// The largest tree: above it a proof could need more than [`PROOF_HASHES_MAX`] hashes.
pub const TREE_SIZE_MAX: u64 = 1 << 62;

/// Why a tree cannot be extended or a computation over it cannot be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TreeError {
    /// A frontier has one hash for each bit that is set in its size.
    #[error("a tree of {size} leaves has {wanted} frontier hashes, found {found}")]
    FrontierLength {
        /// The size of the tree.
        size: u64,
        /// The number of set bits in it.
        wanted: usize,
        /// The number of hashes that were given.
        found: usize,
    },
    /// The tree is full, or a size beyond the limit was asked for.
    #[error("a tree has at most 2^62 leaves, asked for {size}")]
    TooLarge {
        /// The size that was asked for.
        size: u64,
    },
    /// The leaf is not in the tree.
    #[error("the tree has {size} leaves, there is no leaf {index}")]
    NoSuchLeaf {
        /// The index that was asked for.
        index: u64,
        /// The size of the tree.
        size: u64,
    },
    /// The older size is larger than the newer one.
    #[error("{old} leaves cannot be a prefix of {new}")]
    NoSuchPrefix {
        /// The size of the prefix.
        old: u64,
        /// The size of the whole.
        new: u64,
    },
    /// The reader lacks a node that the plan names.
    #[error("the node at level {} index {} is missing from what was read", .0.level, .0.index)]
    MissingNode(NodePos),
}

/// Folds the hashes of complete subtrees, largest and leftmost first, into the root above them.
fn fold_peaks(peaks: impl DoubleEndedIterator<Item = Hash>) -> Hash {
    peaks.rev().reduce(|right, left| Hash::parent(&left, &right)).unwrap_or(Hash::EMPTY_ROOT)
}
