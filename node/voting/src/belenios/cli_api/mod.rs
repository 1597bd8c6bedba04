//! What the commands do, without files or printing: bytes and options in, bytes and plain values out.
//!
//! The group is found in the records themselves, so callers need not name it except where a key is first made.

mod ballots;
mod setup;
mod trustees;

pub use ballots::{AnswerView, BallotView, PreparedBallot, ballot_create, ballot_show};
pub use setup::{Credentials, credentials_create, election_create};
pub use trustees::{
    Decrypted, Step, TrusteeFiles, compute_result, compute_tally, key_generation_start, key_generation_step,
    trustee_decrypt, trustee_key_create, trustee_public_key,
};

use super::archive::ReadError;
use super::ballot::BallotError;
use super::credential::CredentialError;
use super::dkg::{Aborted, Blame, Refused};
use super::election::ElectionError;
use super::finding::{Finding, Problem};
use super::hash::Hash;
use super::keyfile::OpenError;

/// Why a command did nothing.
#[derive(Debug, thiserror::Error)]
pub enum ApiError {
    /// The election record.
    #[error(transparent)]
    Election(#[from] ElectionError),
    /// The credential.
    #[error(transparent)]
    Credential(#[from] CredentialError),
    /// The choices.
    #[error(transparent)]
    Ballot(#[from] BallotError),
    /// The archive cannot be read.
    #[error(transparent)]
    Archive(#[from] ReadError),
    /// A sealed file.
    #[error(transparent)]
    Sealed(#[from] OpenError),
    /// A message of a key generation.
    #[error(transparent)]
    Message(#[from] Refused),
    /// The key generation is over.
    #[error(transparent)]
    Aborted(#[from] Box<Aborted>),
    /// A member sent two different messages.
    #[error(transparent)]
    Blame(#[from] Blame),
    /// Records that do not pass a check.
    #[error("{}", list(.0))]
    Problems(Vec<Problem>),
    /// An archive that does not pass every check.
    #[error("the archive is not valid: {}", findings(.0))]
    NotValid(Vec<Finding>),
    /// A trustee's key that has decrypted another tally of this election.
    #[error(
        "this key has decrypted tally {before} of election {election}; it never decrypts another ({now})"
    )]
    AnotherTally {
        /// The election's identifier.
        election: String,
        /// The hash of the tally that was decrypted.
        before: Hash,
        /// The hash of the tally in the archive.
        now: Hash,
    },
    /// Anything else that is wrong with the input.
    #[error("{0}")]
    Input(String),
}

fn list(problems: &[Problem]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}

fn findings(findings: &[Finding]) -> String {
    let first = findings.first().map(|finding| finding.detail.as_str()).unwrap_or_default();
    format!("{} problems, the first: {first}", findings.len())
}

/// Runs generic code for the group that is only known at run time.
macro_rules! with_group {
    ($name:expr, $group:ident => $body:expr) => {
        match $name {
            crate::belenios::group::GroupName::Belenios2048 => {
                type $group = crate::belenios::group::Belenios2048;
                $body
            }
            crate::belenios::group::GroupName::Ed25519 => {
                type $group = crate::belenios::group::Ed25519;
                $body
            }
        }
    };
}
use with_group;
