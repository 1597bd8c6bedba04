//! What a verifier found, and which check found it.

use serde::Serialize;

/// The checks percole makes, by the names that reports use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Check {
    /// A record's 512-byte header, padding and place in the file.
    RecordFormat,
    /// A record's name is the hash of its body.
    RecordHash,
    /// Data records stand directly before the event that uses them, in the protocol's order.
    RecordOrder,
    /// An event is canonical JSON.
    EventFormat,
    /// An event names the hash of the event before it, and is one higher.
    EventChain,
    /// Setup, ballots, end of ballots, tally, partial decryptions, result: in this order.
    EventOrder,
    /// The setup names the records before it.
    Setup,
    /// The election record.
    Election,
    /// The trustees record.
    Trustees,
    /// A trustee's proof of knowledge of the key.
    TrusteeProof,
    /// A signature in the trustees record.
    TrusteeSignature,
    /// A threshold trustee's verification key follows from the committed coefficients.
    VerificationKey,
    /// The election's public key is the product of the trustees' keys.
    PublicKey,
    /// A line of the public credentials.
    Credential,
    /// No public credential is listed twice.
    CredentialDuplicate,
    /// A ballot is canonical JSON in the shape of the election's questions.
    BallotFormat,
    /// A ballot names this election.
    BallotElection,
    /// A ballot's credential is listed.
    BallotCredential,
    /// No ballot occurs twice.
    BallotDuplicate,
    /// Numbers are canonical and elements are members of the group.
    Element,
    /// A choice is 0 or 1.
    IndividualProof,
    /// The number of choices is allowed.
    OverallProof,
    /// A blank answer chooses nothing else.
    BlankProof,
    /// A ballot is signed by its credential.
    Signature,
    /// The encrypted tally is canonical JSON in the shape of the questions.
    TallyFormat,
    /// The encrypted tally is the product of the last ballot of each credential.
    Tally,
    /// The number of ballots counted.
    TallyCount,
    /// The total weight.
    TallyWeight,
    /// A partial decryption is canonical JSON in the shape of the tally.
    PartialFormat,
    /// A partial decryption's owner is a trustee, and occurs once.
    PartialOwner,
    /// A decryption factor uses the trustee's key.
    PartialProof,
    /// Enough trustees have decrypted for a result.
    PartialMissing,
    /// The result is canonical JSON in the shape of the questions.
    ResultFormat,
    /// The result is what the tally decrypts to.
    Result,
    /// A closing names this election and its own counts fit.
    Closing,
    /// A ballot of a closing is missing from the archive.
    ClosingDropped,
    /// A ballot of the archive is in no closing.
    ClosingAdded,
    /// The ballots of a closing stand in another order.
    ClosingReordered,
    /// A closing's sub-total is the product of its box's counting ballots.
    ClosingSubTotal,
    /// A credential votes in one box only.
    ClosingCredential,
    /// A member's ballot is in the archive.
    Receipt,
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Finding {
    /// The record it was found in, counted from 0 (the header); absent when it is about no single record.
    pub record: Option<u64>,
    /// The check that failed.
    pub check: Check,
    /// What is wrong, and what would be right.
    pub detail: String,
}

/// A failed check that does not know its record yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The check that failed.
    pub check: Check,
    /// What is wrong.
    pub detail: String,
}

impl Problem {
    pub(crate) fn new(check: Check, detail: impl Into<String>) -> Self {
        Self { check, detail: detail.into() }
    }

    pub(crate) fn at(self, record: u64) -> Finding {
        Finding { record: Some(record), check: self.check, detail: self.detail }
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.detail)
    }
}
