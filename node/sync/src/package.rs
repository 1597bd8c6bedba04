//! Packages: contiguous entries of one log with the proof that they lead to a signed checkpoint.

mod cutter;

pub use cutter::{Cut, PackageCutter, StoredEntry};

use percole_merkle::{Hash, Origin, Proof};

/// The most entries in a package.
pub const ENTRIES_PER_PACKAGE_MAX: usize = 256;
/// The most bytes of entries in a package, as [`WireEntry::wire_bytes`] counts them.
pub const PACKAGE_BYTES_MAX: usize = 2 * 1024 * 1024;

/// What the framing of an entry adds to its bytes, rounded up.
const ENTRY_FRAMING_BYTES: usize = 32;

/// What a payload commitment commits to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    /// 32 random bytes.
    pub salt: [u8; 32],
    /// Exact bytes of the payload.
    pub payload: Vec<u8>,
}

/// One entry as it travels; nothing in it is verified yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WireEntry {
    /// The receiver is in scope.
    Full {
        /// Exact bytes of the leaf.
        leaf: Vec<u8>,
        /// Salt and payload; `None` when the payload was erased.
        body: Option<Body>,
    },
    /// The receiver is out of scope, or the sender itself holds no more.
    Withheld {
        /// The hash that the tree holds.
        leaf_hash: Hash,
    },
}

impl WireEntry {
    /// The bytes that count against [`PACKAGE_BYTES_MAX`], framing included.
    pub fn wire_bytes(&self) -> usize {
        let content = match self {
            WireEntry::Withheld { .. } => 32,
            WireEntry::Full { leaf, body } => {
                leaf.len() + body.as_ref().map_or(0, |body| body.salt.len() + body.payload.len())
            }
        };
        content + ENTRY_FRAMING_BYTES
    }
}

/// Contiguous entries of one log, as they came from outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Package {
    /// The log.
    pub origin: Origin,
    /// Index of the first entry.
    pub start: u64,
    /// At most [`ENTRIES_PER_PACKAGE_MAX`], and at most [`PACKAGE_BYTES_MAX`] together.
    pub entries: Vec<WireEntry>,
    /// Size of the checkpoint that the proof leads to.
    pub checkpoint_size: u64,
    /// Consistency proof from the end of the package to the checkpoint (RFC 6962, section 2.1.2).
    pub proof: Proof,
}

impl Package {
    /// The index after the last entry, or `None` when it does not fit a number.
    pub fn end(&self) -> Option<u64> {
        self.start.checked_add(self.entries.len() as u64)
    }

    /// The bytes of its entries on the wire.
    pub fn wire_bytes(&self) -> usize {
        self.entries.iter().map(WireEntry::wire_bytes).sum()
    }
}

#[cfg(test)]
mod tests;
