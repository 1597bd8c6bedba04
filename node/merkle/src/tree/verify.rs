//! Verifying proofs: exactly the hashes that the sizes need, not one more.

use crate::hash::Hash;

use super::{Proof, ProofError, TREE_SIZE_MAX};

/// Verifies that the leaf at `index` is in the tree of `size` leaves with this root (RFC 9162, section 2.1.3.2).
///
/// # Errors
///
/// [`ProofError`] when there is no such leaf, when the proof has not exactly the hashes it needs, or when they do not
/// lead to the root.
pub fn verify_inclusion(
    leaf_hash: Hash,
    index: u64,
    size: u64,
    root: Hash,
    proof: &Proof,
) -> Result<(), ProofError> {
    check_size(size)?;
    if index >= size {
        return Err(ProofError::Impossible { what: "the index is not below the size of the tree" });
    }
    check_count(inclusion_count(index, size), proof)?;
    let mut hash = leaf_hash;
    let (mut node, mut last) = (index, size - 1);
    for sibling in proof.hashes() {
        if node & 1 == 1 || node == last {
            hash = Hash::parent(sibling, &hash);
            // A node at the right edge without a sibling of its own level stands in for its parents.
            let lonely = if node == 0 { 0 } else { node.trailing_zeros() };
            node >>= lonely;
            last >>= lonely;
        } else {
            hash = Hash::parent(&hash, sibling);
        }
        node >>= 1;
        last >>= 1;
    }
    if hash == root { Ok(()) } else { Err(ProofError::Root) }
}

/// Verifies that the tree of `old_size` leaves is a prefix of the tree of `new_size` leaves (RFC 9162, 2.1.4.2).
///
/// An empty tree is a prefix of every tree, and a tree of itself; both need an empty proof, and the root of an empty
/// tree must be [`Hash::EMPTY_ROOT`].
///
/// # Errors
///
/// [`ProofError`] when the old tree is the larger, when the proof has not exactly the hashes it needs, or when they do
/// not lead to both roots.
pub fn verify_consistency(
    old_size: u64,
    old_root: Hash,
    new_size: u64,
    new_root: Hash,
    proof: &Proof,
) -> Result<(), ProofError> {
    check_size(new_size)?;
    if old_size > new_size {
        return Err(ProofError::Impossible { what: "the older tree is larger than the newer one" });
    }
    check_count(consistency_count(old_size, new_size), proof)?;
    if new_size == 0 && new_root != Hash::EMPTY_ROOT {
        return Err(ProofError::Root);
    }
    if old_size == 0 {
        return if old_root == Hash::EMPTY_ROOT { Ok(()) } else { Err(ProofError::OldRoot) };
    }
    if old_size == new_size {
        return if old_root == new_root { Ok(()) } else { Err(ProofError::OldRoot) };
    }
    let (from_old, from_new) = climb(old_size, old_root, new_size, proof.hashes());
    if from_old != old_root {
        return Err(ProofError::OldRoot);
    }
    if from_new == new_root { Ok(()) } else { Err(ProofError::Root) }
}

/// Rebuilds both roots from the last complete subtree of the old tree upwards; `0 < old_size < new_size`.
fn climb(old_size: u64, old_root: Hash, new_size: u64, hashes: &[Hash]) -> (Hash, Hash) {
    let height = old_size.trailing_zeros();
    let (mut node, mut last) = ((old_size - 1) >> height, (new_size - 1) >> height);
    // A power of two: the old root is itself that subtree, and the proof leaves it out.
    let (first, path) = match hashes.split_first() {
        Some((first, path)) if !old_size.is_power_of_two() => (*first, path),
        _ => (old_root, hashes),
    };
    let (mut from_old, mut from_new) = (first, first);
    for sibling in path {
        if node & 1 == 1 || node == last {
            from_old = Hash::parent(sibling, &from_old);
            from_new = Hash::parent(sibling, &from_new);
            let lonely = if node == 0 { 0 } else { node.trailing_zeros() };
            node >>= lonely;
            last >>= lonely;
        } else {
            from_new = Hash::parent(&from_new, sibling);
        }
        node >>= 1;
        last >>= 1;
    }
    (from_old, from_new)
}

/// The number of hashes in an inclusion proof; `index < size`.
fn inclusion_count(index: u64, size: u64) -> usize {
    // Below the place where the paths of this leaf and the last leaf part, every level has a sibling; above it only
    // the left siblings remain, one for each set bit.
    let inner = u64::BITS - (index ^ (size - 1)).leading_zeros();
    let border = index.checked_shr(inner).unwrap_or(0).count_ones();
    (inner + border) as usize
}

/// The number of hashes in a consistency proof; `old_size <= new_size`.
fn consistency_count(old_size: u64, new_size: u64) -> usize {
    if old_size == 0 || old_size == new_size {
        return 0;
    }
    let height = old_size.trailing_zeros() as usize;
    let path = inclusion_count(old_size - 1, new_size) - height;
    if old_size.is_power_of_two() { path } else { path + 1 }
}

fn check_count(wanted: usize, proof: &Proof) -> Result<(), ProofError> {
    let found = proof.hashes().len();
    if found == wanted { Ok(()) } else { Err(ProofError::HashCount { wanted, found }) }
}

fn check_size(size: u64) -> Result<(), ProofError> {
    if size > TREE_SIZE_MAX {
        return Err(ProofError::Impossible { what: "the tree is larger than 2^62 leaves" });
    }
    Ok(())
}
