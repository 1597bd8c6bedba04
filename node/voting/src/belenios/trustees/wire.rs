//! JSON of the trustees record.

use percole_words::elections;
use serde::de::{Error, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::super::proof::SignedMessage;
use super::super::wire::Proof;

/// One item: `["Single", key]` or `["Pedersen", parameters]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TrusteeRecord {
    /// A trustee who cannot be missing.
    Single(TrusteeKeyRecord),
    /// A threshold group.
    Pedersen(Box<PedersenRecord>),
}

/// A public key with its proof of knowledge.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrusteeKeyRecord {
    /// Proof of knowledge.
    pub pok: Proof<String>,
    /// The key.
    pub public_key: String,
    /// A threshold member's signature of the key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signature: Option<Proof<String>>,
    /// The trustee's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// Parameters of a threshold group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PedersenRecord {
    /// Members needed.
    pub threshold: usize,
    /// Every member's keys, signed by the member.
    pub certs: Vec<SignedMessage>,
    /// Every member's coefficients in the exponent, signed.
    pub coefexps: Vec<SignedMessage>,
    /// Every member's signature of all certificates and of the own coefficients.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signatures: Option<Vec<Proof<String>>>,
    /// Every member's verification key.
    pub verification_keys: Vec<TrusteeKeyRecord>,
}

/// The message of a certificate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cert {
    /// What the certificate is for; belenios-tool 2.0 does not write it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context: Option<CertContext>,
    /// The key that signs.
    pub verification: String,
    /// The key that shares are encrypted to.
    pub encryption: String,
}

/// What a certificate is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CertContext {
    /// Name of the group.
    pub group: String,
    /// Members.
    pub size: usize,
    /// Members needed.
    pub threshold: usize,
    /// This member, from 1.
    pub index: usize,
}

/// The message of signed coefficients.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Coefexps {
    /// Coefficients in the exponent, lowest power first.
    pub coefexps: Vec<String>,
}

/// The text that a member signs over all certificates and the own coefficients.
pub fn certs_signature_text(certs: &[SignedMessage], coefexps: &[String]) -> String {
    #[derive(Serialize)]
    struct Signed<'a> {
        certs: &'a [SignedMessage],
        coefexps: &'a [String],
    }
    let json = super::super::wire::to_canonical(&Signed { certs, coefexps });
    format!("certs_sig|{}", String::from_utf8(json).expect("JSON is UTF-8"))
}

impl TrusteeRecord {
    /// Trustees in this item.
    pub fn size(&self) -> usize {
        match self {
            Self::Single(_) => 1,
            Self::Pedersen(pedersen) => pedersen.verification_keys.len(),
        }
    }
}

impl Serialize for TrusteeRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Single(key) => ("Single", key).serialize(serializer),
            Self::Pedersen(pedersen) => ("Pedersen", pedersen).serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for TrusteeRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ItemVisitor;
        impl<'de> Visitor<'de> for ItemVisitor {
            type Value = TrusteeRecord;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a sequence")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<TrusteeRecord, A::Error> {
                let missing = || A::Error::custom(elections::trustee_item_form().stored());
                let kind: String = seq.next_element()?.ok_or_else(missing)?;
                match kind.as_str() {
                    "Single" => Ok(TrusteeRecord::Single(seq.next_element()?.ok_or_else(missing)?)),
                    "Pedersen" => Ok(TrusteeRecord::Pedersen(seq.next_element()?.ok_or_else(missing)?)),
                    other => Err(Error::unknown_variant(other, &["Single", "Pedersen"])),
                }
            }
        }
        deserializer.deserialize_seq(ItemVisitor)
    }
}
