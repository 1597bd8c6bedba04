//! Checking a package of entries.

use percole_merkle::{
    Checkpoint, Frontier, Hash, NodePos, Origin, ProofError, TreeError, verify_consistency,
};

use super::Mirror;
use super::entry::{EntryError, VerifiedEntry, verify};
use crate::package::{ENTRIES_PER_PACKAGE_MAX, PACKAGE_BYTES_MAX, Package};

/// What a package turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Checked {
    /// It lies wholly below what is held: acknowledge the held size, store nothing.
    AlreadyHeld {
        /// Entries held.
        size: u64,
    },
    /// Entries that follow what is held, verified.
    New(CheckedPackage),
}

/// Entries that follow what a mirror holds, verified up to a signed checkpoint; only a check makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckedPackage {
    start: u64,
    entries: Vec<VerifiedEntry>,
    frontier: Frontier,
    nodes: Vec<(NodePos, Hash)>,
    checkpoint: Checkpoint,
}

impl CheckedPackage {
    /// The log.
    pub fn origin(&self) -> Origin {
        self.checkpoint.origin
    }

    /// The index of the first new entry: the held size that the package was checked against.
    pub fn start(&self) -> u64 {
        self.start
    }

    /// The held size once the package is stored.
    pub fn end(&self) -> u64 {
        self.frontier.size()
    }

    /// The new entries, in order.
    pub fn entries(&self) -> &[VerifiedEntry] {
        &self.entries
    }

    /// The new entries, by value.
    #[cfg(test)]
    pub(crate) fn into_entries(self) -> Vec<VerifiedEntry> {
        self.entries
    }

    /// The right edge of the log once the package is stored.
    pub fn frontier(&self) -> &Frontier {
        &self.frontier
    }

    /// The interior nodes of stored levels that the package completed, to be stored with it.
    pub fn nodes(&self) -> &[(NodePos, Hash)] {
        &self.nodes
    }

    /// The accepted checkpoint that the package was proven against.
    pub fn checkpoint(&self) -> &Checkpoint {
        &self.checkpoint
    }
}

impl Mirror {
    /// Verifies a package against what is held and the accepted checkpoint.
    ///
    /// Entries below the held size are skipped, so that a repeated or overlapping package counts once.
    ///
    /// # Errors
    ///
    /// [`PackageError`]; nothing of the package may be stored then.
    pub fn check_package(&self, package: Package) -> Result<Checked, PackageError> {
        let checkpoint = self.expected_checkpoint(&package)?;
        let end = check_limits(&package, checkpoint.size)?;
        let held = self.size();
        if end <= held {
            return Ok(Checked::AlreadyHeld { size: held });
        }
        if package.start > held {
            return Err(PackageError::Gap { held, start: package.start });
        }
        let Package { start, entries, proof, .. } = package;
        let mut checked = CheckedPackage {
            start: held,
            entries: Vec::with_capacity(entries.len()),
            frontier: self.frontier.clone(),
            nodes: Vec::new(),
            checkpoint,
        };
        for (index, entry) in (start..).zip(entries).skip_while(|(index, _)| *index < held) {
            let refused = |source| PackageError::Entry { index, source };
            checked.push(verify(&self.origin, index, entry).map_err(refused)?)?;
        }
        verify_consistency(end, checked.frontier.root(), checkpoint.size, checkpoint.root, &proof)
            .map_err(|source| PackageError::Proof { end, size: checkpoint.size, source })?;
        Ok(Checked::New(checked))
    }

    /// The accepted checkpoint, when the package is of this log and proven against it.
    fn expected_checkpoint(&self, package: &Package) -> Result<Checkpoint, PackageError> {
        if package.origin != self.origin {
            return Err(PackageError::Origin { expected: self.origin, found: package.origin });
        }
        if let Some(reason) = &self.frozen {
            return Err(PackageError::Frozen(reason.clone()));
        }
        let accepted = self.checkpoint.as_ref().ok_or(PackageError::NoCheckpoint)?.checkpoint();
        if package.checkpoint_size != accepted.size {
            return Err(PackageError::OtherCheckpoint {
                accepted: accepted.size,
                found: package.checkpoint_size,
            });
        }
        Ok(*accepted)
    }
}

impl CheckedPackage {
    fn push(&mut self, entry: VerifiedEntry) -> Result<(), PackageError> {
        let nodes = &mut self.nodes;
        self.frontier.push(entry.leaf_hash(), &mut |pos, hash| {
            if pos.is_stored() {
                nodes.push((pos, hash));
            }
        })?;
        self.entries.push(entry);
        Ok(())
    }
}

/// Checks what needs no hashing, and gives the index after the last entry.
fn check_limits(package: &Package, checkpoint_size: u64) -> Result<u64, PackageError> {
    let found = package.entries.len();
    if found == 0 || found > ENTRIES_PER_PACKAGE_MAX {
        return Err(PackageError::EntryCount { found });
    }
    let bytes = package.wire_bytes();
    if bytes > PACKAGE_BYTES_MAX {
        return Err(PackageError::TooLarge { bytes });
    }
    let end = package.end().unwrap_or(u64::MAX);
    if end > checkpoint_size {
        return Err(PackageError::BeyondCheckpoint { end, size: checkpoint_size });
    }
    Ok(end)
}

/// Why a package is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PackageError {
    /// A package of another log.
    #[error("a package of {expected} was expected, this one is of {found}")]
    Origin {
        /// The log of the mirror.
        expected: Origin,
        /// The log of the package.
        found: Origin,
    },
    /// The log is frozen.
    #[error("nothing more is taken in from this log: {0}")]
    Frozen(String),
    /// No checkpoint was accepted yet.
    #[error("no checkpoint of this log is accepted here yet; offer one first")]
    NoCheckpoint,
    /// The proof leads to another checkpoint than the accepted one.
    #[error("packages lead to the accepted checkpoint of {accepted} entries, this one leads to {found}")]
    OtherCheckpoint {
        /// Size of the accepted checkpoint.
        accepted: u64,
        /// Size that the package names.
        found: u64,
    },
    /// No entries, or too many.
    #[error("a package has 1 to {ENTRIES_PER_PACKAGE_MAX} entries, found {found}")]
    EntryCount {
        /// The number of entries.
        found: usize,
    },
    /// Too many bytes.
    #[error("the entries of a package have at most {PACKAGE_BYTES_MAX} bytes, found {bytes}")]
    TooLarge {
        /// The number of bytes.
        bytes: usize,
    },
    /// Entries that the checkpoint does not cover.
    #[error("the package ends at {end}, beyond the accepted checkpoint of {size} entries")]
    BeyondCheckpoint {
        /// The index after its last entry.
        end: u64,
        /// Size of the accepted checkpoint.
        size: u64,
    },
    /// Entries are missing before it.
    #[error("{held} entries are held, but the package starts at {start}; send from {held}")]
    Gap {
        /// Entries held.
        held: u64,
        /// Index of its first entry.
        start: u64,
    },
    /// An entry is refused.
    #[error("entry {index} is refused: {source}")]
    Entry {
        /// Its index.
        index: u64,
        /// Why.
        source: EntryError,
    },
    /// The entries are not those that the checkpoint signs.
    #[error("the entries up to {end} are not those of the accepted checkpoint of {size} entries: {source}")]
    Proof {
        /// The index after the last entry.
        end: u64,
        /// Size of the accepted checkpoint.
        size: u64,
        /// Why.
        source: ProofError,
    },
    /// The tree is full.
    #[error("the tree cannot take in the package: {0}")]
    Tree(#[from] TreeError),
}

/// What a sender can do about a refused package.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// The two ends disagree about where they stand: offer a checkpoint again and go on from the answer.
    OfferAgain,
    /// The package itself is wrong, or the log is frozen: sending it again changes nothing.
    None,
}

impl PackageError {
    /// Whether offering again can help.
    pub fn remedy(&self) -> Remedy {
        match self {
            PackageError::NoCheckpoint
            | PackageError::OtherCheckpoint { .. }
            | PackageError::BeyondCheckpoint { .. }
            | PackageError::Gap { .. } => Remedy::OfferAgain,
            _ => Remedy::None,
        }
    }
}
