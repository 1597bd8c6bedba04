//! What members of a key generation send to each other.

use serde::{Deserialize, Serialize};

use super::super::hash::Hash;
use super::super::proof::SignedMessage;
use super::super::trustees::TrusteeKeyRecord;
use super::super::wire::{self, Proof};
use super::share::{Complaint, EncryptedShare};

/// Longest message in bytes.
pub const MESSAGE_BYTES_MAX: usize = 1 << 20;

/// A signed message to all members.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Message {
    /// 1.
    pub version: u32,
    /// The run it belongs to.
    pub run: String,
    /// The sender, from 1.
    pub from: usize,
    /// Hash of all messages of the round before, as the sender holds them.
    pub seen: Hash,
    /// What is said.
    pub body: Body,
    /// By the key in the sender's certificate.
    pub signature: Proof<String>,
}

/// One body per round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Body {
    /// Round 1: the sender's keys for this run.
    Certificate(SignedMessage),
    /// Round 2: hash of the coefficients that will be revealed.
    Commitment(Hash),
    /// Round 3: the coefficients, and everybody's share.
    Reveal(Box<Reveal>),
    /// Round 4: the sender's verification key.
    Key(Box<TrusteeKeyRecord>),
    /// Round 4 instead: a share does not fit the coefficients.
    Complaint(Box<Complaint>),
}

/// Coefficients in the exponent and encrypted shares.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reveal {
    /// The committed coefficients, signed.
    pub coefexps: SignedMessage,
    /// Signature of all certificates and these coefficients.
    pub certs_signature: Proof<String>,
    /// One share per member, in order.
    pub shares: Vec<EncryptedShare>,
}

impl Body {
    /// The round, from 0.
    pub(super) fn round(&self) -> usize {
        match self {
            Self::Certificate(_) => 0,
            Self::Commitment(_) => 1,
            Self::Reveal(_) => 2,
            Self::Key(_) | Self::Complaint(_) => 3,
        }
    }
}

impl Message {
    /// Reads a message in canonical form; its signature is checked when a member receives it.
    ///
    /// # Errors
    /// What is wrong.
    pub fn decode(bytes: &[u8]) -> Result<Self, percole_words::Message> {
        wire::check_length(bytes.len(), MESSAGE_BYTES_MAX)?;
        wire::from_canonical(bytes)
    }

    /// The round it belongs to, from 0.
    pub fn round(&self) -> usize {
        self.body.round()
    }

    /// The bytes to send.
    pub fn encode(&self) -> Vec<u8> {
        wire::to_canonical(self)
    }
}

/// The text that a sender signs.
pub(super) fn signed_text(run: &str, from: usize, seen: &Hash, body: &Body) -> String {
    #[derive(Serialize)]
    struct Signed<'a> {
        run: &'a str,
        from: usize,
        seen: &'a Hash,
        body: &'a Body,
    }
    let json = wire::to_canonical(&Signed { run, from, seen, body });
    format!("percole-dkg|{}", String::from_utf8(json).expect("JSON is UTF-8"))
}

/// Fuzz entry: a message that is read is written again the same.
pub fn fuzz_decode(data: &[u8]) -> bool {
    let message = Message::decode(data);
    if let Ok(message) = &message {
        assert_eq!(message.encode(), data);
    }
    message.is_ok()
}
