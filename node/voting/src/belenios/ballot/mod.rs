//! Ballots: made by voters, checked by boxes and verifiers.

mod create;
mod verify;

pub use create::{BallotError, SealedBallot};
pub use verify::{BALLOT_BYTES_MAX, VerifiedBallot, fuzz_verify, verify};

use super::group::Group;
use super::wire;

/// A decoded ciphertext, both parts members of the group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ciphertext<G: Group> {
    /// `g^r`.
    pub alpha: G::Element,
    /// `y^r · g^m`.
    pub beta: G::Element,
}

impl<G: Group> Ciphertext<G> {
    /// The encryption of 0 with randomness 0.
    pub fn neutral() -> Self {
        Self { alpha: G::identity(), beta: G::identity() }
    }

    /// The ciphertext of the sum.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        Self { alpha: G::mul(&self.alpha, &other.alpha), beta: G::mul(&self.beta, &other.beta) }
    }

    /// The form written in records.
    pub fn encode(&self) -> wire::Ciphertext<String> {
        let mut texts = G::encode_all(&[self.alpha, self.beta]).into_iter();
        let mut next = || texts.next().expect("two elements give two texts");
        wire::Ciphertext { alpha: next(), beta: next() }
    }
}

/// `fingerprint|credential`, the text every proof of a ballot is bound to.
fn ballot_context(fingerprint: &str, credential: &str) -> String {
    format!("{fingerprint}|{credential}")
}

/// The same with all ciphertexts of an answer, for proofs over the whole answer.
fn answer_context<S: AsRef<str>>(context: &str, choices: &[wire::Ciphertext<S>]) -> String {
    let mut text = format!("{context}|");
    for (index, choice) in choices.iter().enumerate() {
        if index > 0 {
            text.push(',');
        }
        text.push_str(choice.alpha.as_ref());
        text.push(',');
        text.push_str(choice.beta.as_ref());
    }
    text
}
