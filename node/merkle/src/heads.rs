//! How two heads of one log relate: *stale*, *shorter but consistent* and *inconsistent* are never confused.
//!
//! Design 03, point 19. A proof that fails is no evidence of anything but its sender's mistake; it is an error here.
//! [`HeadRelation::Inconsistent`] is returned only when the proof shows it, and then [`Equivocation`] carries both
//! signed notes and the proof to anybody.

mod equivocation;

pub use equivocation::{EQUIVOCATION_BYTES_MAX, Equivocation, EquivocationError, UnverifiedEquivocation};

use crate::id::Origin;
use crate::note::Checkpoint;
use crate::tree::{PrefixProof, ProofError, verify_consistency};

/// How a head was shown, which decides what a shorter one means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Its own log states it as its newest head, now, on an authenticated connection.
    AsNewest,
    /// It came by another way: relayed by a peer, in a bundle, in a receipt, out of order.
    AsSeenBefore,
}

/// What a head means beside the one that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeadRelation {
    /// The same size and the same root.
    Same,
    /// Longer, and it begins with all that is known.
    Newer,
    /// Shorter and part of what is known; it was merely on its way for long.
    Stale,
    /// Shorter and part of what is known, yet its log holds it for its newest head: a restored backup.
    ShorterConsistent,
    /// Two histories: no tree has both heads. Evidence, to be kept as [`Equivocation`].
    Inconsistent,
}

/// Compares a head with the known head of the same log.
///
/// `prefix` speaks of the smaller of the two sizes within the larger tree, whichever of the heads that is: from the wire
/// it is the known root and the sender's consistency proof; for a shorter head, one's own mirror makes it with
/// [`crate::tree::prove_prefix`]. Heads of the same size, and a size of 0, need none.
///
/// # Errors
///
/// [`HeadError::Origin`] for two logs, [`HeadError::ProofMissing`] when the sizes differ and there is no proof,
/// [`HeadError::Proof`] when the proof does not fit the larger tree. None of them says anything about consistency.
pub fn compare_heads(
    known: &Checkpoint,
    seen: &Checkpoint,
    shown: Shown,
    prefix: Option<&PrefixProof>,
) -> Result<HeadRelation, HeadError> {
    let consistent = are_consistent(known, seen, prefix)?;
    Ok(match (consistent, seen.size.cmp(&known.size), shown) {
        (false, _, _) => HeadRelation::Inconsistent,
        (true, std::cmp::Ordering::Equal, _) => HeadRelation::Same,
        (true, std::cmp::Ordering::Greater, _) => HeadRelation::Newer,
        (true, std::cmp::Ordering::Less, Shown::AsSeenBefore) => HeadRelation::Stale,
        (true, std::cmp::Ordering::Less, Shown::AsNewest) => HeadRelation::ShorterConsistent,
    })
}

/// Whether one tree has both heads, as far as the proof decides it.
fn are_consistent(a: &Checkpoint, b: &Checkpoint, prefix: Option<&PrefixProof>) -> Result<bool, HeadError> {
    if a.origin != b.origin {
        return Err(HeadError::Origin { known: a.origin, seen: b.origin });
    }
    if a.size == b.size {
        return Ok(a.root == b.root);
    }
    let (shorter, longer) = if a.size < b.size { (a, b) } else { (b, a) };
    if shorter.size == 0 {
        return Ok(true);
    }
    let prefix = prefix.ok_or(HeadError::ProofMissing { shorter: shorter.size, longer: longer.size })?;
    verify_consistency(shorter.size, prefix.root, longer.size, longer.root, &prefix.proof)?;
    Ok(prefix.root == shorter.root)
}

/// Why two heads cannot be compared.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HeadError {
    /// The heads are of different logs.
    #[error("the known head is of {known}, this one is of {seen}")]
    Origin {
        /// The log of the known head.
        known: Origin,
        /// The log of the other.
        seen: Origin,
    },
    /// The sizes differ and nothing was given to relate them.
    #[error("a consistency proof from size {shorter} to size {longer} is needed")]
    ProofMissing {
        /// The smaller size.
        shorter: u64,
        /// The larger size.
        longer: u64,
    },
    /// The proof is not one of the larger tree.
    #[error("the consistency proof is refused")]
    Proof(#[from] ProofError),
}

#[cfg(test)]
mod tests;
