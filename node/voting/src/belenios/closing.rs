//! What a node states when it closes its ballot box.

use percole_words::{Message, elections, foreign};
use serde::{Deserialize, Serialize};

use super::election::Election;
use super::finding::{Check, Problem, excerpt};
use super::group::Group;
use super::hash::Hash;
use super::tally::{EncryptedTally, Tally};
use super::wire;

/// Longest closing in bytes (about two million ballots).
pub const CLOSING_BYTES_MAX: usize = 128 << 20;
const NODE_BYTES_MAX: usize = 255;
const RECEIPT_BYTES_MAX: usize = 1 << 20;

/// The content of one ballot box at its closing.
///
/// The node signs these bytes and logs them; checking that signature is for whoever knows the node's key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Closing {
    /// 1.
    pub version: u32,
    /// The election's identifier.
    pub election: String,
    /// The election's fingerprint.
    pub fingerprint: String,
    /// The node that kept the box; boxes are merged in the order of these.
    pub node: String,
    /// Every ballot's hash in the order the box accepted them.
    pub ballots: Vec<Hash>,
    /// Credentials that voted.
    pub voters: u64,
    /// Product of the last ballot of each.
    pub sub_total: Vec<Vec<wire::Ciphertext<String>>>,
    /// Root of the node's log when it closed.
    pub log_root: Hash,
}

impl Closing {
    /// Closes a box. `tally` counts the last ballot of each credential among `ballots`.
    pub fn seal<G: Group>(
        election: &Election<G>,
        node: &str,
        ballots: Vec<Hash>,
        tally: &Tally<G>,
        log_root: Hash,
    ) -> Self {
        Self {
            version: 1,
            election: election.uuid().to_owned(),
            fingerprint: election.fingerprint.clone(),
            node: node.to_owned(),
            ballots,
            voters: tally.ballots(),
            sub_total: tally.encrypted().to_wire(),
            log_root,
        }
    }

    /// Reads a closing in canonical form.
    ///
    /// # Errors
    /// What is wrong.
    pub fn decode(bytes: &[u8]) -> Result<Self, Message> {
        wire::check_length(bytes.len(), CLOSING_BYTES_MAX)?;
        let closing: Self = wire::from_canonical(bytes)?;
        if closing.version != 1 {
            return Err(elections::record_version(closing.version.to_string(), 1u64));
        }
        if closing.node.is_empty() || closing.node.len() > NODE_BYTES_MAX {
            return Err(elections::closing_node(NODE_BYTES_MAX));
        }
        Ok(closing)
    }

    /// The bytes to sign and publish.
    pub fn encode(&self) -> Vec<u8> {
        wire::to_canonical(self)
    }

    /// Reads the sub-total, checking every element.
    pub(crate) fn decode_sub_total<G: Group>(
        &self,
        election: &Election<G>,
    ) -> Result<EncryptedTally<G>, Problem> {
        EncryptedTally::decode(election.questions(), &wire::to_canonical(&self.sub_total))
            .map_err(|problem| Problem::new(Check::ClosingSubTotal, problem.said()))
    }
}

/// What a box gives a voter, to find the ballot again later.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    /// The election's identifier.
    pub election: String,
    /// The ballot's hash.
    pub ballot: Hash,
    /// The same hash in base64, the tracker the voter saw.
    pub tracker: String,
}

impl Receipt {
    /// The receipt of a ballot.
    pub fn new(election: &str, ballot: Hash) -> Self {
        Self { election: election.to_owned(), ballot, tracker: ballot.to_base64() }
    }

    /// Reads a receipt; other fields a node adds (its log's inclusion proof) are for others to check and are ignored.
    ///
    /// # Errors
    /// What is wrong.
    pub fn decode(bytes: &[u8]) -> Result<Self, Message> {
        #[derive(Deserialize)]
        struct Fields {
            election: String,
            ballot: Hash,
            tracker: String,
        }
        wire::check_length(bytes.len(), RECEIPT_BYTES_MAX)?;
        let Fields { election, ballot, tracker } =
            serde_json::from_slice(bytes).map_err(|error| foreign::of_json(&error))?;
        if Hash::from_base64(&tracker) != Some(ballot) {
            return Err(elections::receipt_tracker(excerpt(&tracker), ballot.to_hex()));
        }
        Ok(Self { election, ballot, tracker })
    }
}

/// Fuzz entry: reads any bytes as a closing and as a receipt.
pub fn fuzz_decode(data: &[u8]) -> bool {
    let closing = Closing::decode(data);
    if let Ok(closing) = &closing {
        assert_eq!(closing.encode(), data);
    }
    closing.is_ok() | Receipt::decode(data).is_ok()
}
