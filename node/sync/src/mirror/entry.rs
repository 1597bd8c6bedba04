//! Verifying one entry.

use percole_merkle::{Hash, LeafError, LeafHeader, Origin, commit_payload, leaf_hash};

use crate::package::{Body, WireEntry};

/// An entry whose leaf, origin and payload were verified, at the place it has in the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifiedEntry {
    index: u64,
    leaf_hash: Hash,
    content: VerifiedContent,
}

/// What was delivered of a verified entry.
#[expect(clippy::large_enum_variant, reason = "nearly every entry is a leaf")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VerifiedContent {
    /// Nothing but the hash.
    Withheld,
    /// The leaf, and the payload unless it was erased.
    Leaf {
        /// Exact bytes of the leaf.
        bytes: Vec<u8>,
        /// What they say.
        header: LeafHeader,
        /// Salt and payload, as the header commits to them.
        body: Option<Body>,
    },
}

impl VerifiedEntry {
    /// The place in the log, from 0.
    pub fn index(&self) -> u64 {
        self.index
    }

    /// The hash that the tree holds.
    pub fn leaf_hash(&self) -> Hash {
        self.leaf_hash
    }

    /// What was delivered.
    pub fn content(&self) -> &VerifiedContent {
        &self.content
    }

    /// What was delivered, by value.
    #[cfg(test)]
    pub(crate) fn into_content(self) -> VerifiedContent {
        self.content
    }

    /// The header, unless the leaf is withheld.
    pub fn header(&self) -> Option<&LeafHeader> {
        match &self.content {
            VerifiedContent::Withheld => None,
            VerifiedContent::Leaf { header, .. } => Some(header),
        }
    }
}

/// Verifies the leaf of an entry of which only the hash was held until now: a wider scope, or a late payload.
///
/// # Errors
///
/// [`EntryError`] when the leaf is not the one that the tree holds, or the payload not the one it commits to.
pub fn verify_late_leaf(
    origin: &Origin,
    index: u64,
    held: Hash,
    leaf: Vec<u8>,
    body: Option<Body>,
) -> Result<VerifiedEntry, EntryError> {
    let entry = verify(origin, index, WireEntry::Full { leaf, body })?;
    if entry.leaf_hash != held {
        return Err(EntryError::OtherLeaf { held, found: entry.leaf_hash });
    }
    Ok(entry)
}

/// Verifies all that an entry shows by itself; that it stands at `index` is the tree's to prove.
pub(super) fn verify(origin: &Origin, index: u64, entry: WireEntry) -> Result<VerifiedEntry, EntryError> {
    let (leaf, body) = match entry {
        WireEntry::Withheld { leaf_hash } => {
            return Ok(VerifiedEntry { index, leaf_hash, content: VerifiedContent::Withheld });
        }
        WireEntry::Full { leaf, body } => (leaf, body),
    };
    let header = LeafHeader::decode(&leaf)?;
    if header.origin != *origin {
        return Err(EntryError::Origin { expected: *origin, found: header.origin });
    }
    if let Some(body) = &body {
        verify_body(&header, body)?;
    }
    let leaf_hash = leaf_hash(&leaf);
    Ok(VerifiedEntry { index, leaf_hash, content: VerifiedContent::Leaf { bytes: leaf, header, body } })
}

fn verify_body(header: &LeafHeader, body: &Body) -> Result<(), EntryError> {
    let (stated, found) = (header.payload_len as usize, body.payload.len());
    if stated != found {
        return Err(EntryError::PayloadLength { stated, found });
    }
    if commit_payload(&body.salt, &body.payload) != header.payload_commitment {
        return Err(EntryError::Commitment);
    }
    Ok(())
}

/// Why an entry is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EntryError {
    /// The leaf cannot be read.
    #[error("its leaf is refused: {0}")]
    Leaf(#[from] LeafError),
    /// The leaf was written for another log.
    #[error("its leaf was written for {found}, not for {expected}")]
    Origin {
        /// The log of the package.
        expected: Origin,
        /// The log that the leaf names.
        found: Origin,
    },
    /// The payload has another length than the leaf states.
    #[error("its leaf states a payload of {stated} bytes, found {found}")]
    PayloadLength {
        /// The length in the leaf.
        stated: usize,
        /// The length of the payload.
        found: usize,
    },
    /// The payload is not the one that the leaf commits to.
    #[error("its payload and salt are not what the leaf commits to")]
    Commitment,
    /// Another leaf than the one held.
    #[error("its leaf hashes to {found}, but the tree holds {held}")]
    OtherLeaf {
        /// The hash in the tree.
        held: Hash,
        /// The hash of what was delivered.
        found: Hash,
    },
}
