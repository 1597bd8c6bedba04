//! What a verifier found, and which check found it.

use std::fmt;

use percole_words::{Message, documents, elections, shown};
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

impl Check {
    /// What is wrong when it fails.
    pub fn said(self) -> Message {
        match self {
            Check::RecordFormat => elections::check_record_format(),
            Check::RecordHash => elections::check_record_hash(),
            Check::RecordOrder => elections::check_record_order(),
            Check::EventFormat => elections::check_event_format(),
            Check::EventChain => elections::check_event_chain(),
            Check::EventOrder => elections::check_event_order(),
            Check::Setup => elections::check_setup(),
            Check::Election => elections::check_election(),
            Check::Trustees => elections::check_trustees(),
            Check::TrusteeProof => elections::check_trustee_proof(),
            Check::TrusteeSignature => elections::check_trustee_signature(),
            Check::VerificationKey => elections::check_verification_key(),
            Check::PublicKey => elections::check_public_key(),
            Check::Credential => elections::check_credential(),
            Check::CredentialDuplicate => elections::check_credential_duplicate(),
            Check::BallotFormat => elections::check_ballot_format(),
            Check::BallotElection => elections::check_ballot_election(),
            Check::BallotCredential => elections::check_ballot_credential(),
            Check::BallotDuplicate => elections::check_ballot_duplicate(),
            Check::Element => elections::check_element(),
            Check::IndividualProof => elections::check_individual_proof(),
            Check::OverallProof => elections::check_overall_proof(),
            Check::BlankProof => elections::check_blank_proof(),
            Check::Signature => elections::check_signature(),
            Check::TallyFormat => elections::check_tally_format(),
            Check::Tally => elections::check_tally(),
            Check::TallyCount => elections::check_tally_count(),
            Check::TallyWeight => elections::check_tally_weight(),
            Check::PartialFormat => elections::check_partial_format(),
            Check::PartialOwner => elections::check_partial_owner(),
            Check::PartialProof => elections::check_partial_proof(),
            Check::PartialMissing => elections::check_partial_missing(),
            Check::ResultFormat => elections::check_result_format(),
            Check::Result => elections::check_result(),
            Check::Closing => elections::check_closing(),
            Check::ClosingDropped => elections::check_closing_dropped(),
            Check::ClosingAdded => elections::check_closing_added(),
            Check::ClosingReordered => elections::check_closing_reordered(),
            Check::ClosingSubTotal => elections::check_closing_sub_total(),
            Check::ClosingCredential => elections::check_closing_credential(),
            Check::Receipt => elections::check_receipt(),
        }
    }
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The record it was found in, counted from 0 (the header); absent when it is about no single record.
    pub record: Option<u64>,
    /// What is wrong there.
    pub problem: Problem,
}

/// A failed check that does not know its record yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The check that failed.
    pub check: Check,
    /// Where and what exactly, as far as the check does not say it.
    pub detail: Option<Message>,
}

impl Problem {
    pub(crate) fn new(check: Check, detail: Message) -> Self {
        Self { check, detail: Some(detail) }
    }

    /// The check says it all.
    pub(crate) fn bare(check: Check) -> Self {
        Self { check, detail: None }
    }

    /// Says where it is, before what it says already.
    pub(crate) fn within(self, place: Message) -> Self {
        let detail = match self.detail {
            None => place,
            Some(detail) => documents::fault(place, detail),
        };
        Self { check: self.check, detail: Some(detail) }
    }

    /// What is wrong, in words.
    pub fn said(&self) -> Message {
        match &self.detail {
            None => self.check.said(),
            Some(detail) => elections::found(self.check.said(), detail),
        }
    }
}

/// What a sentence quotes of a record: enough to find it by.
pub(crate) fn excerpt(text: &str) -> String {
    const CHARS_MAX: usize = 80;
    shown::cut(text, CHARS_MAX).into_owned()
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.said().fmt(f)
    }
}
