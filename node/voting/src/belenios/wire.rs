//! The JSON records of an archive, fields in canonical order.
//!
//! `S` is the text of scalars and elements: `&str` when a record is read (which refuses escaped strings), `String` when it is written.

use percole_words::{Message, elections, foreign};
use serde::{Deserialize, Serialize};

use super::finding::excerpt;

/// A proof of knowledge: challenge and response.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proof<S> {
    /// Scalar.
    pub challenge: S,
    /// Scalar.
    pub response: S,
}

/// An ElGamal ciphertext.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ciphertext<S> {
    /// `g^r`.
    pub alpha: S,
    /// `y^r · g^m`.
    pub beta: S,
}

/// The encrypted answer to one question, with its proofs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer<S> {
    /// One ciphertext per choice; the blank flag comes first where the question has one.
    pub choices: Vec<Ciphertext<S>>,
    /// Per choice: it is 0 or 1.
    pub individual_proofs: Vec<Vec<Proof<S>>>,
    /// The number of chosen answers is allowed.
    pub overall_proof: Vec<Proof<S>>,
    /// A blank answer chooses nothing else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blank_proof: Option<Vec<Proof<S>>>,
}

/// The voter's signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signature<S> {
    /// Base64 hash of the ballot without its signature.
    pub hash: S,
    /// Proof of knowledge of the credential, bound to the hash.
    pub proof: Proof<S>,
}

/// A ballot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ballot<S> {
    /// The election's identifier.
    pub election_uuid: S,
    /// The election's fingerprint.
    pub election_hash: S,
    /// The voter's public credential.
    pub credential: S,
    /// One per question.
    pub answers: Vec<Answer<S>>,
    /// Absent only while it is made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signature: Option<Signature<S>>,
}

/// A trustee's partial decryption, in the shape of the tally.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartialDecryption<S> {
    /// `alpha^x` per ciphertext.
    pub decryption_factors: Vec<Vec<S>>,
    /// Each factor uses the exponent of the trustee's public key.
    pub decryption_proofs: Vec<Vec<Proof<S>>>,
}

/// The payload of a Setup event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetupData<S> {
    /// Hash of the election record.
    pub election: S,
    /// Hash of the trustees record.
    pub trustees: S,
    /// Hash of the public credentials record.
    pub credentials: S,
}

/// The payload of an EncryptedTally event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SizedTally<S> {
    /// Ballots counted (one per credential that voted).
    pub num_tallied: u64,
    /// Sum of their weights.
    pub total_weight: Weight,
    /// Hash of the encrypted tally.
    pub encrypted_tally: S,
}

/// The payload of an event made by one trustee.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Owned<S> {
    /// 1-based over all trustees in the order of the trustees record.
    pub owner: u64,
    /// Hash of the owned record.
    pub payload: S,
}

/// The payload of a Result event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ElectionResult {
    /// Per question, per choice (blank first where there is one), the sum of weights.
    pub result: Vec<Vec<Weight>>,
}

/// A weight or a weighted count: a JSON integer up to 2^30 - 1, a decimal string above.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Weight(pub u64);

/// The largest total weight of an election.
pub const TOTAL_WEIGHT_MAX: u64 = 100_000_000_000;

const WEIGHT_INTEGER_MAX: u64 = 1_073_741_823;

impl Serialize for Weight {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0 <= WEIGHT_INTEGER_MAX {
            serializer.serialize_u64(self.0)
        } else {
            serializer.collect_str(&self.0)
        }
    }
}

impl<'de> Deserialize<'de> for Weight {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct WeightVisitor;
        impl serde::de::Visitor<'_> for WeightVisitor {
            type Value = Weight;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an integer")
            }
            fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Weight, E> {
                let weight = (value <= WEIGHT_INTEGER_MAX).then_some(Weight(value));
                weight.ok_or_else(|| E::custom(elections::weight_form(value.to_string()).stored()))
            }
            fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Weight, E> {
                Err(E::custom(elections::weight_form(value.to_string()).stored()))
            }
            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Weight, E> {
                parse_weight(text)
                    .filter(|weight| weight.0 > WEIGHT_INTEGER_MAX)
                    .ok_or_else(|| E::custom(elections::weight_form(excerpt(text)).stored()))
            }
        }
        deserializer.deserialize_any(WeightVisitor)
    }
}

/// Reads a decimal weight up to [`TOTAL_WEIGHT_MAX`] without sign or leading zeros.
pub(crate) fn parse_weight(text: &str) -> Option<Weight> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit()) && !text.starts_with('0');
    let value: u64 = text.parse().ok()?;
    ((digits || text == "0") && value <= TOTAL_WEIGHT_MAX).then_some(Weight(value))
}

/// Reads a record that must be in canonical form: writing it again gives the same bytes.
///
/// # Errors
/// What is wrong.
pub fn from_canonical<'a, T: Deserialize<'a> + Serialize>(bytes: &'a [u8]) -> Result<T, Message> {
    let value: T = serde_json::from_slice(bytes).map_err(|error| foreign::of_json(&error))?;
    if to_canonical(&value) == bytes { Ok(value) } else { Err(elections::record_not_canonical()) }
}

/// Refuses a record with more bytes than are read.
///
/// # Errors
/// How many it has, and how many it may have.
pub(crate) fn check_length(bytes: usize, max: usize) -> Result<(), Message> {
    if bytes <= max { Ok(()) } else { Err(elections::record_too_long(bytes, max)) }
}

/// Writes a record in canonical form: compact JSON, fields in the protocol's order.
pub fn to_canonical<T: Serialize>(value: &T) -> Vec<u8> {
    serde_json::to_vec(value).expect("records hold strings, numbers and lists, which JSON can always write")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_have_one_spelling() {
        let read = |text: &str| serde_json::from_str::<Weight>(text).ok();
        assert_eq!(read("1073741823"), Some(Weight(1_073_741_823)));
        assert_eq!(read("\"1073741824\""), Some(Weight(1_073_741_824)));
        for refused in [
            "1073741824",
            "\"1073741823\"",
            "\"01073741824\"",
            "-1",
            "1.0",
            "\"100000000001\"",
            "\"+1073741824\"",
        ] {
            assert_eq!(read(refused), None, "{refused}");
        }
        assert_eq!(serde_json::to_string(&Weight(1_073_741_824)).unwrap(), "\"1073741824\"");
    }

    #[test]
    fn other_spellings_of_a_record_are_refused() {
        let canonical = br#"{"owner":1,"payload":"ab"}"#;
        assert!(from_canonical::<Owned<&str>>(canonical).is_ok());
        for text in [
            r#"{"payload":"ab","owner":1}"#,
            r#"{"owner": 1,"payload":"ab"}"#,
            r#"{"owner":1,"payload":"\u0061b"}"#,
            r#"{"owner":1,"payload":"ab","more":0}"#,
            r#"{"owner":1,"owner":1,"payload":"ab"}"#,
            r#"{"owner":1,"payload":"ab"} "#,
        ] {
            assert!(from_canonical::<Owned<&str>>(text.as_bytes()).is_err(), "{text}");
        }
    }
}
