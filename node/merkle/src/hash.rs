//! SHA-256 values and the two hash functions of an RFC 6962 tree.

use std::fmt;
use std::str::FromStr;

use sha2::{Digest, Sha256};

use crate::id::{IdError, parse_hex};

/// A SHA-256 value: of a leaf, of an interior node, or the root of a tree.
///
/// Shown and parsed as 64 lower-case hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hash(pub [u8; 32]);

impl Hash {
    /// The root of a tree without leaves: SHA-256 of nothing (RFC 6962, section 2.1).
    pub const EMPTY_ROOT: Hash = Hash([
        0xe3, 0xb0, 0xc4, 0x42, 0x98, 0xfc, 0x1c, 0x14, 0x9a, 0xfb, 0xf4, 0xc8, 0x99, 0x6f, 0xb9, 0x24, 0x27,
        0xae, 0x41, 0xe4, 0x64, 0x9b, 0x93, 0x4c, 0xa4, 0x95, 0x99, 0x1b, 0x78, 0x52, 0xb8, 0x55,
    ]);

    /// The 32 bytes, for storage and for the wire.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Hashes the parts one after the other.
    pub(crate) fn of(parts: &[&[u8]]) -> Hash {
        let mut hasher = Sha256::new();
        for part in parts {
            hasher.update(part);
        }
        Hash(hasher.finalize().into())
    }

    /// Hashes two children into their parent (RFC 6962: prefix 0x01).
    pub(crate) fn parent(left: &Hash, right: &Hash) -> Hash {
        Hash::of(&[&[0x01], &left.0, &right.0])
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(self.0))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Hash({self})")
    }
}

impl FromStr for Hash {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Hash, IdError> {
        parse_hex("hash", text).map(Hash)
    }
}

impl TryFrom<&[u8]> for Hash {
    type Error = IdError;

    fn try_from(bytes: &[u8]) -> Result<Hash, IdError> {
        let array = bytes.try_into().map_err(|_| IdError::ByteLength {
            what: "hash",
            wanted: 32,
            found: bytes.len(),
        })?;
        Ok(Hash(array))
    }
}
