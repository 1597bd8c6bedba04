//! What a check of an archive found, in the reader's language.

use percole_voting::belenios::finding::{Check, Finding};
use percole_words::{Message, cli_offline};

use crate::output::words::clean;

/// Which check found it, and what the verifier says of it.
pub(crate) fn said(finding: &Finding) -> Message {
    cli_offline::found(wrong(finding.check), clean(&finding.detail))
}

fn wrong(check: Check) -> Message {
    match check {
        Check::RecordFormat => cli_offline::check_record_format(),
        Check::RecordHash => cli_offline::check_record_hash(),
        Check::RecordOrder => cli_offline::check_record_order(),
        Check::EventFormat => cli_offline::check_event_format(),
        Check::EventChain => cli_offline::check_event_chain(),
        Check::EventOrder => cli_offline::check_event_order(),
        Check::Setup => cli_offline::check_setup(),
        Check::Election => cli_offline::check_election(),
        Check::Trustees => cli_offline::check_trustees(),
        Check::TrusteeProof => cli_offline::check_trustee_proof(),
        Check::TrusteeSignature => cli_offline::check_trustee_signature(),
        Check::VerificationKey => cli_offline::check_verification_key(),
        Check::PublicKey => cli_offline::check_public_key(),
        Check::Credential => cli_offline::check_credential(),
        Check::CredentialDuplicate => cli_offline::check_credential_duplicate(),
        Check::BallotFormat => cli_offline::check_ballot_format(),
        Check::BallotElection => cli_offline::check_ballot_election(),
        Check::BallotCredential => cli_offline::check_ballot_credential(),
        Check::BallotDuplicate => cli_offline::check_ballot_duplicate(),
        Check::Element => cli_offline::check_element(),
        Check::IndividualProof => cli_offline::check_individual_proof(),
        Check::OverallProof => cli_offline::check_overall_proof(),
        Check::BlankProof => cli_offline::check_blank_proof(),
        Check::Signature => cli_offline::check_signature(),
        Check::TallyFormat => cli_offline::check_tally_format(),
        Check::Tally => cli_offline::check_tally(),
        Check::TallyCount => cli_offline::check_tally_count(),
        Check::TallyWeight => cli_offline::check_tally_weight(),
        Check::PartialFormat => cli_offline::check_partial_format(),
        Check::PartialOwner => cli_offline::check_partial_owner(),
        Check::PartialProof => cli_offline::check_partial_proof(),
        Check::PartialMissing => cli_offline::check_partial_missing(),
        Check::ResultFormat => cli_offline::check_result_format(),
        Check::Result => cli_offline::check_result(),
        Check::Closing => cli_offline::check_closing(),
        Check::ClosingDropped => cli_offline::check_closing_dropped(),
        Check::ClosingAdded => cli_offline::check_closing_added(),
        Check::ClosingReordered => cli_offline::check_closing_reordered(),
        Check::ClosingSubTotal => cli_offline::check_closing_sub_total(),
        Check::ClosingCredential => cli_offline::check_closing_credential(),
        Check::Receipt => cli_offline::check_receipt(),
    }
}
