//! SHA-256 as the protocol writes it, and the hash that makes proofs non-interactive.

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use percole_words::proofs;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};

use super::group::Scalar;

const HEX_DIGITS: usize = 64;

/// A SHA-256 value; in JSON 64 lower-case hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hash([u8; 32]);

impl Hash {
    /// The hash of some bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// The 32 bytes.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    pub(crate) fn from_digest(digest: Sha256) -> Self {
        Self(digest.finalize().into())
    }

    /// 64 lower-case hexadecimal digits, as records and payloads are named.
    pub fn to_hex(&self) -> String {
        hex::encode(self.0)
    }

    /// Reads 64 lower-case hexadecimal digits; `None` for anything else.
    pub fn from_hex(text: &str) -> Option<Self> {
        let mut bytes = [0; 32];
        let lower = text.bytes().all(|byte| !byte.is_ascii_uppercase());
        (lower && hex::decode_to_slice(text, &mut bytes).is_ok()).then_some(Self(bytes))
    }

    /// Base64 without padding, as fingerprints and ballot trackers are shown.
    pub fn to_base64(&self) -> String {
        STANDARD_NO_PAD.encode(self.0)
    }

    /// Reads the form of [`Hash::to_base64`]; `None` for anything else.
    pub fn from_base64(text: &str) -> Option<Self> {
        let bytes = STANDARD_NO_PAD.decode(text).ok()?;
        Some(Self(bytes.try_into().ok()?))
    }
}

impl std::fmt::Debug for Hash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.to_hex())
    }
}

impl std::fmt::Display for Hash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.to_hex())
    }
}

impl Serialize for Hash {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.to_hex())
    }
}

impl<'de> Deserialize<'de> for Hash {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct HexVisitor;
        impl serde::de::Visitor<'_> for HexVisitor {
            type Value = Hash;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a string")
            }
            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Hash, E> {
                Hash::from_hex(text).ok_or_else(|| E::custom(proofs::name_hex(HEX_DIGITS).stored()))
            }
        }
        deserializer.deserialize_str(HexVisitor)
    }
}

/// The protocol's hash to a scalar: SHA-256 of the prefix and the comma-separated elements, modulo the group order.
pub(crate) fn challenge<S: Scalar>(prefix: &[&str], elements: &[String]) -> S {
    let mut digest = Sha256::new();
    for part in prefix {
        digest.update(part.as_bytes());
    }
    for (index, element) in elements.iter().enumerate() {
        if index > 0 {
            digest.update(b",");
        }
        digest.update(element.as_bytes());
    }
    S::from_hash(&digest.finalize().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_of_a_hash_are_canonical() {
        let hash = Hash::of(b"");
        assert_eq!(hash.to_hex(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assert_eq!(Hash::from_hex(&hash.to_hex()), Some(hash));
        assert_eq!(Hash::from_hex(&hash.to_hex().to_uppercase()), None);
        assert_eq!(Hash::from_base64(&hash.to_base64()), Some(hash));
        assert_eq!(Hash::from_base64(&(hash.to_base64() + "=")), None);
        // The last character carries four unused bits: another character of the same value is refused.
        let other = hash.to_base64().replace("FU", "FV");
        assert_eq!(Hash::from_base64(&other), None);
    }
}
