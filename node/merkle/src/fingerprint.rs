//! How a node's key is shown to people, and pinned by clients.

use std::fmt;
use std::str::FromStr;

use sha2::{Digest, Sha256};

use crate::LogPublicKey;

/// The SHA-256 of a log key's 32 bytes: what invitations, token files and people carry.
///
/// Shown and parsed as 64 lower-case hexadecimal digits. Not a node id: that one has a prefix of its own and stays
/// when the key is rotated.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint(pub [u8; 32]);

impl Fingerprint {
    /// The fingerprint of this key.
    pub fn of(key: &LogPublicKey) -> Fingerprint {
        Fingerprint(Sha256::digest(key.as_bytes()).into())
    }

    /// The 32 bytes, for storage and for the wire.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl From<&LogPublicKey> for Fingerprint {
    fn from(key: &LogPublicKey) -> Fingerprint {
        Fingerprint::of(key)
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(self.0))
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Fingerprint({self})")
    }
}

impl FromStr for Fingerprint {
    type Err = FingerprintError;

    fn from_str(text: &str) -> Result<Fingerprint, FingerprintError> {
        let lower = text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        let mut bytes = [0; 32];
        if !lower || hex::decode_to_slice(text, &mut bytes).is_err() {
            return Err(FingerprintError { digits: text.chars().count() });
        }
        Ok(Fingerprint(bytes))
    }
}

/// A text that is no fingerprint.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a fingerprint is 64 lower-case hexadecimal digits, and this text of {digits} characters is not")]
pub struct FingerprintError {
    /// How many characters the text has.
    pub digits: usize,
}

#[cfg(test)]
mod tests {
    use crate::LogKey;

    use super::*;

    #[test]
    fn a_fingerprint_reads_back_as_written() {
        let fingerprint = Fingerprint::of(&LogKey::from_seed(&[1; 32]).public());
        assert_eq!(fingerprint.to_string().len(), 64);
        assert_eq!(fingerprint.to_string().parse(), Ok(fingerprint));
        assert!(fingerprint.to_string().to_uppercase().parse::<Fingerprint>().is_err());
        assert_eq!("ab".parse::<Fingerprint>(), Err(FingerprintError { digits: 2 }));
    }
}
