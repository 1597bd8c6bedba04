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

use percole_words::{Arg, Message, documents, elections};

use super::archive::ReadError;
use super::ballot::BallotError;
use super::credential::CredentialError;
use super::dkg::{Aborted, Blame, Refused};
use super::election::ElectionError;
use super::finding::{Finding, Problem};
use super::keyfile::OpenError;

/// Why a command did nothing.
#[derive(Debug, thiserror::Error)]
#[error("{}", self.said())]
pub enum ApiError {
    /// The election record.
    Election(#[from] ElectionError),
    /// The credential.
    Credential(#[from] CredentialError),
    /// The choices.
    Ballot(#[from] BallotError),
    /// The archive cannot be read.
    Archive(#[from] ReadError),
    /// A sealed file.
    Sealed(#[from] OpenError),
    /// The key generation is over.
    Aborted(#[from] Box<Aborted>),
    /// A member sent two different messages.
    Blame(#[from] Blame),
    /// Records that do not pass a check.
    Problems(Vec<Problem>),
    /// An archive that does not pass every check.
    NotValid(Vec<Finding>),
    /// A trustee's key that has decrypted another tally of this election: its identifier.
    AnotherTally(String),
    /// Anything else that is wrong with the input.
    Input(Message),
}

impl ApiError {
    /// The same in words; several things that are wrong are a line each.
    pub fn said(&self) -> Message {
        match self {
            Self::Election(error) => documents::fault(elections::in_election(), error.said()),
            Self::Credential(error) => error.said(),
            Self::Ballot(error) => error.said(),
            Self::Archive(error) => error.said(),
            Self::Sealed(error) => error.said(),
            Self::Aborted(aborted) => aborted.blame.said(),
            Self::Blame(blame) => blame.said(),
            Self::Problems(problems) => lines(problems.iter()),
            Self::NotValid(findings) => lines(findings.iter().map(|finding| &finding.problem)),
            Self::AnotherTally(election) => elections::another_tally(election),
            Self::Input(why) => why.clone(),
        }
    }
}

/// A message of the caller's that cannot be used, or parameters of a key generation that make no sense.
impl From<Refused> for ApiError {
    fn from(Refused(why): Refused) -> Self {
        Self::Input(why)
    }
}

fn lines<'a>(problems: impl Iterator<Item = &'a Problem>) -> Message {
    documents::faults(Arg::lines(problems.map(Problem::said)))
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
