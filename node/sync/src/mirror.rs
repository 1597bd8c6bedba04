//! The receiver of a log: which checkpoints it accepts, and which packages it takes in.
//!
//! Every step is decided against one state and applied to that same state: [`AcceptedCheckpoint`] and
//! [`CheckedPackage`] remember what they were decided against, and a mirror that has moved on refuses them. The caller
//! stores them in one transaction and moves its [`Mirror`] after the commit; a crash in between costs a repetition.

mod check;
mod entry;
mod offer;

pub use check::{Checked, CheckedPackage, PackageError, Remedy};
pub use entry::{EntryError, VerifiedContent, VerifiedEntry, verify_late_leaf};
pub use offer::{AcceptedCheckpoint, Offer, Refusal, Verdict};

use percole_merkle::{Checkpoint, Frontier, LogPublicKey, Origin, SignedCheckpoint};

/// What is held of another node's log: always a prefix of what its newest accepted checkpoint signs (I3).
#[derive(Clone, Debug)]
pub struct Mirror {
    origin: Origin,
    key: LogPublicKey,
    frontier: Frontier,
    checkpoint: Option<SignedCheckpoint>,
    frozen: Option<String>,
}

impl Mirror {
    /// Begins to hold a log of which nothing is held yet.
    pub fn new(origin: Origin, key: LogPublicKey) -> Mirror {
        Mirror { origin, key, frontier: Frontier::new(), checkpoint: None, frozen: None }
    }

    /// Goes on from what storage holds; start-up after a crash is nothing else.
    ///
    /// # Errors
    ///
    /// [`MirrorError`] when the parts cannot belong together: storage is damaged.
    pub fn resume(
        origin: Origin,
        key: LogPublicKey,
        frontier: Frontier,
        checkpoint: Option<SignedCheckpoint>,
    ) -> Result<Mirror, MirrorError> {
        let accepted = checkpoint.as_ref().map(|signed| *signed.checkpoint());
        if let Some(found) = accepted.map(|head| head.origin).filter(|found| *found != origin) {
            return Err(MirrorError::Origin { expected: origin, found });
        }
        let (held, size) = (frontier.size(), accepted.map_or(0, |head| head.size));
        if held > size {
            return Err(MirrorError::AheadOfCheckpoint { held, size });
        }
        if accepted.is_some_and(|head| head.size == held && head.root != frontier.root()) {
            return Err(MirrorError::Root { size });
        }
        Ok(Mirror { origin, key, frontier, checkpoint, frozen: None })
    }

    /// Takes in nothing more from this log; what is held is still served (design 03, point 19).
    #[must_use]
    pub fn freeze(self, reason: impl Into<String>) -> Mirror {
        Mirror { frozen: Some(reason.into()), ..self }
    }

    /// Goes on with another key of the log, after a rotation that the old key signed.
    #[must_use]
    pub fn with_key(self, key: LogPublicKey) -> Mirror {
        Mirror { key, ..self }
    }

    /// Moves on to a checkpoint that this mirror accepted and the caller has stored.
    ///
    /// # Errors
    ///
    /// [`MirrorError::Moved`] when the mirror has moved since: consider the offer again.
    pub fn accept(self, accepted: AcceptedCheckpoint) -> Result<Mirror, MirrorError> {
        if accepted.over != self.head() || accepted.signed.checkpoint().origin != self.origin {
            return Err(MirrorError::Moved);
        }
        Ok(Mirror { checkpoint: Some(accepted.signed), ..self })
    }

    /// Moves on by a package that this mirror checked and the caller has stored.
    ///
    /// # Errors
    ///
    /// [`MirrorError::Moved`] when the mirror has moved since: check the package again.
    pub fn extend(self, package: &CheckedPackage) -> Result<Mirror, MirrorError> {
        let same_start = package.start() == self.size() && package.origin() == self.origin;
        if !same_start || Some(package.checkpoint()) != self.head().as_ref() {
            return Err(MirrorError::Moved);
        }
        Ok(Mirror { frontier: package.frontier().clone(), ..self })
    }

    /// The log.
    pub fn origin(&self) -> Origin {
        self.origin
    }

    /// The number of entries held; also the cursor of this receiver.
    pub fn size(&self) -> u64 {
        self.frontier.size()
    }

    /// The right edge of what is held.
    pub fn frontier(&self) -> &Frontier {
        &self.frontier
    }

    /// The newest accepted checkpoint, which may be ahead of what is held.
    pub fn checkpoint(&self) -> Option<&SignedCheckpoint> {
        self.checkpoint.as_ref()
    }

    /// The size of the newest accepted checkpoint; 0 when there is none.
    pub fn checkpoint_size(&self) -> u64 {
        self.head().map_or(0, |head| head.size)
    }

    /// Why nothing more is taken in, if so.
    pub fn frozen(&self) -> Option<&str> {
        self.frozen.as_deref()
    }

    /// The newest checkpoint, when everything below it is held and the log is not frozen: only that may be cosigned.
    pub fn cosignable(&self) -> Option<&SignedCheckpoint> {
        let complete = |signed: &&SignedCheckpoint| signed.checkpoint().size == self.size();
        self.checkpoint.as_ref().filter(|_| self.frozen.is_none()).filter(complete)
    }

    fn head(&self) -> Option<Checkpoint> {
        self.checkpoint.as_ref().map(|signed| *signed.checkpoint())
    }
}

/// Why a mirror cannot be resumed or moved.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MirrorError {
    /// The stored checkpoint is of another log.
    #[error("the checkpoint stored for {expected} is of {found}")]
    Origin {
        /// The log of the mirror.
        expected: Origin,
        /// The log that the checkpoint names.
        found: Origin,
    },
    /// More is held than any accepted checkpoint signs.
    #[error("{held} entries are held, but the accepted checkpoint covers {size}")]
    AheadOfCheckpoint {
        /// Entries held.
        held: u64,
        /// Size of the checkpoint.
        size: u64,
    },
    /// What is held is not what the checkpoint signs.
    #[error("the entries held do not hash to the root of the accepted checkpoint at size {size}")]
    Root {
        /// Size of both.
        size: u64,
    },
    /// The decision was made against an older state.
    #[error("the mirror has moved since this was checked; check it again")]
    Moved,
}

#[cfg(test)]
mod tests;
