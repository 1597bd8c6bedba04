//! The log key of a node: Ed25519, verified strictly everywhere.

use std::fmt;
use std::str::FromStr;

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};

use crate::id::{IdError, fixed, parse_hex};

/// The private log key of a node; wiped from memory when dropped.
pub struct LogKey {
    signing: SigningKey,
}

impl LogKey {
    /// Makes the key from 32 secret bytes, drawn by the caller from a cryptographic generator.
    pub fn from_seed(seed: &[u8; 32]) -> LogKey {
        LogKey { signing: SigningKey::from_bytes(seed) }
    }

    /// The public half, which others verify with.
    pub fn public(&self) -> LogPublicKey {
        LogPublicKey { verifying: self.signing.verifying_key() }
    }

    /// Signs a message that begins with its own domain prefix, such as `percole/key-rotated/v1\0`.
    ///
    /// A message must never begin with `percole/<hex>` or `cosignature/v1`: those are checkpoints and cosignatures,
    /// which [`crate::SignedCheckpoint::sign`] and [`crate::SignedCheckpoint::cosign`] make.
    pub fn sign(&self, message: &[u8]) -> LogSignature {
        LogSignature(self.signing.sign(message).to_bytes())
    }
}

impl fmt::Debug for LogKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LogKey(public {})", self.public())
    }
}

/// The public log key of a node: a canonical point of Ed25519 that is not of small order.
///
/// Shown and parsed as 64 lower-case hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct LogPublicKey {
    verifying: VerifyingKey,
}

impl LogPublicKey {
    /// Accepts 32 bytes as a key.
    ///
    /// # Errors
    ///
    /// [`KeyError::NotAPoint`] when the bytes are no canonical point, [`KeyError::Weak`] when the point has small
    /// order, so that one signature would fit many messages.
    pub fn from_bytes(bytes: &[u8; 32]) -> Result<LogPublicKey, KeyError> {
        if !is_canonical_y(bytes) {
            return Err(KeyError::NotAPoint);
        }
        let verifying = VerifyingKey::from_bytes(bytes).map_err(|_| KeyError::NotAPoint)?;
        if verifying.is_weak() {
            return Err(KeyError::Weak);
        }
        Ok(LogPublicKey { verifying })
    }

    /// The 32 bytes, for storage and for the wire.
    pub fn as_bytes(&self) -> &[u8; 32] {
        self.verifying.as_bytes()
    }

    /// Verifies a signature strictly: canonical, and no point of small order (`verify_strict`).
    ///
    /// # Errors
    ///
    /// [`KeyError::BadSignature`] when the signature is not by this key over this message.
    pub fn verify(&self, message: &[u8], signature: &LogSignature) -> Result<(), KeyError> {
        self.verifying
            .verify_strict(message, &Signature::from_bytes(&signature.0))
            .map_err(|_| KeyError::BadSignature)
    }
}

/// Whether the y coordinate is below the field's prime, 2^255 − 19; a larger one is a second spelling of a point.
fn is_canonical_y(bytes: &[u8; 32]) -> bool {
    let top_is_full = bytes[31] & 0x7f == 0x7f;
    let middle_is_full = bytes[1..31].iter().all(|b| *b == 0xff);
    !(top_is_full && middle_is_full && bytes[0] >= 0xed)
}

impl std::hash::Hash for LogPublicKey {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.as_bytes().hash(state);
    }
}

impl PartialOrd for LogPublicKey {
    fn partial_cmp(&self, other: &LogPublicKey) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for LogPublicKey {
    fn cmp(&self, other: &LogPublicKey) -> std::cmp::Ordering {
        self.as_bytes().cmp(other.as_bytes())
    }
}

impl fmt::Display for LogPublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(self.as_bytes()))
    }
}

impl fmt::Debug for LogPublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LogPublicKey({self})")
    }
}

impl FromStr for LogPublicKey {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<LogPublicKey, KeyError> {
        LogPublicKey::from_bytes(&parse_hex("log key", text)?)
    }
}

impl TryFrom<&[u8]> for LogPublicKey {
    type Error = KeyError;

    fn try_from(bytes: &[u8]) -> Result<LogPublicKey, KeyError> {
        LogPublicKey::from_bytes(&fixed("log key", bytes)?)
    }
}

/// An Ed25519 signature by a log key, not yet verified.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct LogSignature(pub [u8; 64]);

impl LogSignature {
    /// The 64 bytes, for storage and for the wire.
    pub fn as_bytes(&self) -> &[u8; 64] {
        &self.0
    }
}

impl TryFrom<&[u8]> for LogSignature {
    type Error = KeyError;

    fn try_from(bytes: &[u8]) -> Result<LogSignature, KeyError> {
        Ok(LogSignature(fixed("signature", bytes)?))
    }
}

impl fmt::Debug for LogSignature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LogSignature({})", hex::encode(self.0))
    }
}

/// Why a key or a signature is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// The text or the byte string has the wrong shape.
    #[error(transparent)]
    Shape(#[from] IdError),
    /// The bytes do not name a point of the curve in its one spelling.
    #[error("these 32 bytes are not an Ed25519 public key")]
    NotAPoint,
    /// The point has small order.
    #[error("this Ed25519 public key is weak (a point of small order): anybody can sign for it")]
    Weak,
    /// The signature does not verify.
    #[error("the signature is not by this key over this message")]
    BadSignature,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_verifies_for_its_message_only() {
        let key = LogKey::from_seed(&[3; 32]);
        let signature = key.sign(b"percole/test/v1\0one");
        assert_eq!(key.public().verify(b"percole/test/v1\0one", &signature), Ok(()));
        assert_eq!(key.public().verify(b"percole/test/v1\0two", &signature), Err(KeyError::BadSignature));
        let other = LogKey::from_seed(&[4; 32]).public();
        assert_eq!(other.verify(b"percole/test/v1\0one", &signature), Err(KeyError::BadSignature));
    }

    #[test]
    fn weak_and_non_canonical_keys_are_refused() {
        let mut identity = [0; 32];
        identity[0] = 1;
        assert_eq!(LogPublicKey::from_bytes(&identity), Err(KeyError::Weak));
        assert_eq!(LogPublicKey::from_bytes(&[0; 32]), Err(KeyError::Weak));
        // y = p + 3 is a second spelling of the point with y = 3.
        let mut second_spelling = [0xff; 32];
        second_spelling[0] = 0xf0;
        second_spelling[31] = 0x7f;
        assert_eq!(LogPublicKey::from_bytes(&second_spelling), Err(KeyError::NotAPoint));
    }

    #[test]
    fn a_public_key_reads_back_as_written() {
        let key = LogKey::from_seed(&[9; 32]).public();
        assert_eq!(key.to_string().parse::<LogPublicKey>(), Ok(key));
        assert!(key.to_string().to_uppercase().parse::<LogPublicKey>().is_err());
    }

    #[test]
    fn a_private_key_is_never_printed() {
        let printed = format!("{:?}", LogKey::from_seed(&[0x5a; 32]));
        assert!(!printed.contains(&"5a".repeat(4)), "{printed}");
    }
}
