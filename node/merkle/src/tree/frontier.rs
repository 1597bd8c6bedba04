//! The right edge of a growing tree.

use crate::hash::Hash;
use crate::id::Origin;
use crate::note::Checkpoint;

use super::{NodePos, TREE_SIZE_MAX, TreeError, fold_peaks};

/// The right edge of a tree: its size, and the roots of its complete subtrees, largest first.
///
/// It is all that is needed to append, at most 62 hashes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Frontier {
    size: u64,
    peaks: Vec<Hash>,
}

impl Frontier {
    /// The frontier of a tree without leaves.
    pub fn new() -> Frontier {
        Frontier::default()
    }

    /// Restores a frontier from what [`Frontier::size`] and [`Frontier::peaks`] gave.
    ///
    /// # Errors
    ///
    /// [`TreeError`] when the size is beyond [`TREE_SIZE_MAX`] or does not have that many hashes. Whether the hashes
    /// are the right ones shows only in the root.
    pub fn from_parts(size: u64, peaks: Vec<Hash>) -> Result<Frontier, TreeError> {
        if size > TREE_SIZE_MAX {
            return Err(TreeError::TooLarge { size });
        }
        let wanted = size.count_ones() as usize;
        if peaks.len() != wanted {
            return Err(TreeError::FrontierLength { size, wanted, found: peaks.len() });
        }
        Ok(Frontier { size, peaks })
    }

    /// Appends a leaf, and reports every interior node that this completes, from the lowest to the highest.
    ///
    /// The leaf itself (level 0) is not reported. Storage keeps those for which [`NodePos::is_stored`] holds.
    ///
    /// # Errors
    ///
    /// [`TreeError::TooLarge`] when the tree is full.
    pub fn push(&mut self, leaf_hash: Hash, sink: &mut impl FnMut(NodePos, Hash)) -> Result<(), TreeError> {
        if self.size >= TREE_SIZE_MAX {
            return Err(TreeError::TooLarge { size: self.size.saturating_add(1) });
        }
        let mut hash = leaf_hash;
        // Each trailing one of the old size is a complete subtree that the new leaf completes to one twice as large.
        for level in 1..=self.size.trailing_ones() as u8 {
            if let Some(left) = self.peaks.pop() {
                hash = Hash::parent(&left, &hash);
                sink(NodePos { level, index: self.size >> level }, hash);
            }
        }
        self.peaks.push(hash);
        self.size += 1;
        Ok(())
    }

    /// The number of leaves.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The roots of the complete subtrees, largest and leftmost first; as many as the size has set bits.
    pub fn peaks(&self) -> &[Hash] {
        &self.peaks
    }

    /// The root of the tree.
    pub fn root(&self) -> Hash {
        fold_peaks(self.peaks.iter().copied())
    }

    /// The head of this tree as a checkpoint of a log, ready to be signed.
    pub fn checkpoint(&self, origin: Origin) -> Checkpoint {
        Checkpoint { origin, size: self.size, root: self.root() }
    }
}
