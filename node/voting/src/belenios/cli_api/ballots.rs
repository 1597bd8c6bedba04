//! `percole ballot create|show`.

use rand::CryptoRng;

use super::super::ballot::{self, SealedBallot};
use super::super::credential::Credential;
use super::super::election::{Election, Question, group_of};
use super::super::group::Group;
use super::super::hash::Hash;
use super::{ApiError, with_group};

/// A ballot to cast.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreparedBallot {
    /// The record to hand in.
    pub bytes: Vec<u8>,
    /// Its hash, by which archives and receipts name it.
    pub hash: Hash,
    /// The same hash as the voter sees it.
    pub tracker: String,
}

/// What can be seen of a ballot without any key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BallotView {
    /// The election's title.
    pub election: String,
    /// The public credential that signed it.
    pub credential: String,
    /// Its hash.
    pub hash: Hash,
    /// The same hash as the voter sees it.
    pub tracker: String,
    /// Per question.
    pub answers: Vec<AnswerView>,
}

/// One encrypted answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerView {
    /// The question and what could be chosen.
    pub question: Question,
    /// Ciphertexts, the blank flag included.
    pub ciphertexts: usize,
}

/// Makes a ballot. `choices` holds per question one 0 or 1 per choice, the blank flag first where there is one.
///
/// # Errors
/// When the election, the credential or the choices are not as they should be.
pub fn ballot_create<R: CryptoRng + ?Sized>(
    election: &[u8],
    credential: &str,
    choices: &[Vec<u8>],
    rng: &mut R,
) -> Result<PreparedBallot, ApiError> {
    let credential = Credential::parse(credential)?;
    with_group!(group_of(election)?, G => {
        let election = Election::<G>::decode(election)?;
        let secret = credential.derive::<G>(election.uuid());
        let sealed = SealedBallot::create(&election, &secret, choices, rng)?;
        let hash = sealed.hash();
        Ok(PreparedBallot { bytes: sealed.bytes().to_vec(), hash, tracker: hash.to_base64() })
    })
}

/// Checks a ballot completely and shows what is in it. Whether its credential is listed is for the ballot box.
///
/// # Errors
/// Everything that is wrong with it.
pub fn ballot_show(election: &[u8], bytes: &[u8]) -> Result<BallotView, ApiError> {
    fn show<G: Group>(election: &[u8], bytes: &[u8]) -> Result<BallotView, ApiError> {
        let election = Election::<G>::decode(election)?;
        let verified = ballot::verify(&election, bytes).map_err(ApiError::Problems)?;
        let answers = election
            .questions()
            .iter()
            .zip(verified.answers())
            .map(|(question, answer)| AnswerView { question: question.clone(), ciphertexts: answer.len() })
            .collect();
        Ok(BallotView {
            election: election.draft.name.clone(),
            credential: verified.credential().to_owned(),
            hash: verified.hash(),
            tracker: verified.hash().to_base64(),
            answers,
        })
    }
    with_group!(group_of(election)?, G => show::<G>(election, bytes))
}
