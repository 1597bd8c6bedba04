//! Adding encrypted ballots up.

use percole_words::elections;

use super::ballot::{Ciphertext, VerifiedBallot};
use super::election::{Election, Question};
use super::finding::{Check, Problem};
use super::group::{DecodeError, Group, Scalar};
use super::wire::{self, Weight};

/// Longest encrypted tally or partial decryption in bytes.
pub const TALLY_BYTES_MAX: usize = 2 << 20;

/// Per question and choice the encrypted sum of weights.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EncryptedTally<G: Group> {
    questions: Vec<Vec<Ciphertext<G>>>,
}

impl<G: Group> EncryptedTally<G> {
    /// The tally of no ballots.
    pub fn empty(questions: &[Question]) -> Self {
        let zeros = |question: &Question| vec![Ciphertext::neutral(); question.choices()];
        Self { questions: questions.iter().map(zeros).collect() }
    }

    /// Reads an encrypted tally; every element is checked.
    ///
    /// # Errors
    /// When it is not canonical, has not the shape of the questions, or holds something outside the group.
    pub fn decode(questions: &[Question], bytes: &[u8]) -> Result<Self, Problem> {
        let fail = |detail| Problem::new(Check::TallyFormat, detail);
        wire::check_length(bytes.len(), TALLY_BYTES_MAX).map_err(fail)?;
        let wire: Vec<Vec<wire::Ciphertext<&str>>> = wire::from_canonical(bytes).map_err(fail)?;
        if !has_shape(questions, &wire) {
            return Err(fail(elections::sums_shape()));
        }
        let element = |text: &str| {
            let unreadable = |error: DecodeError| Problem::new(Check::Element, error.said());
            G::decode(text).map_err(|error| unreadable(error).within(elections::in_sums()))
        };
        let ciphertext = |wire: &wire::Ciphertext<&str>| {
            Ok(Ciphertext { alpha: element(wire.alpha)?, beta: element(wire.beta)? })
        };
        let questions =
            wire.iter().map(|row| row.iter().map(ciphertext).collect()).collect::<Result<_, _>>()?;
        Ok(Self { questions })
    }

    /// The record.
    pub fn encode(&self) -> Vec<u8> {
        wire::to_canonical(&self.to_wire())
    }

    pub(crate) fn to_wire(&self) -> Vec<Vec<wire::Ciphertext<String>>> {
        self.questions.iter().map(|row| row.iter().map(Ciphertext::encode).collect()).collect()
    }

    /// Per question, per choice.
    pub fn questions(&self) -> &[Vec<Ciphertext<G>>] {
        &self.questions
    }

    fn add(&mut self, other: &[Vec<Ciphertext<G>>]) {
        for (sum, added) in self.questions.iter_mut().flatten().zip(other.iter().flatten()) {
            *sum = sum.plus(added);
        }
    }
}

pub(crate) fn has_shape<T>(questions: &[Question], rows: &[Vec<T>]) -> bool {
    rows.len() == questions.len()
        && rows.iter().zip(questions).all(|(row, question)| row.len() == question.choices())
}

/// A running tally of verified ballots.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally<G: Group> {
    encrypted: EncryptedTally<G>,
    ballots: u64,
    weight: u64,
}

impl<G: Group> Tally<G> {
    /// Nothing counted yet.
    pub fn empty(election: &Election<G>) -> Self {
        Self { encrypted: EncryptedTally::empty(election.questions()), ballots: 0, weight: 0 }
    }

    /// Counts a ballot. The caller adds one ballot per credential: its last.
    pub fn add(&mut self, ballot: &VerifiedBallot<G>, weight: Weight) {
        if weight == Weight(1) {
            self.encrypted.add(ballot.answers());
        } else {
            let exponent = G::Scalar::from_u64(weight.0);
            let weigh = |ciphertext: &Ciphertext<G>| Ciphertext {
                alpha: G::pow_vartime(&ciphertext.alpha, &exponent),
                beta: G::pow_vartime(&ciphertext.beta, &exponent),
            };
            let weighted: Vec<Vec<_>> =
                ballot.answers().iter().map(|row| row.iter().map(weigh).collect()).collect();
            self.encrypted.add(&weighted);
        }
        self.ballots += 1;
        self.weight = self.weight.saturating_add(weight.0);
    }

    /// Adds another tally of the same election.
    pub fn merge(&mut self, other: &Self) {
        self.encrypted.add(&other.encrypted.questions);
        self.ballots += other.ballots;
        self.weight = self.weight.saturating_add(other.weight);
    }

    /// The encrypted sums.
    pub fn encrypted(&self) -> &EncryptedTally<G> {
        &self.encrypted
    }

    /// Ballots counted.
    pub fn ballots(&self) -> u64 {
        self.ballots
    }

    /// Sum of their weights.
    pub fn weight(&self) -> Weight {
        Weight(self.weight)
    }
}

/// What an archive publishes of a tally.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TallyRecord {
    /// The encrypted sums' record.
    pub encrypted: Vec<u8>,
    /// Ballots counted.
    pub ballots: u64,
    /// Sum of their weights.
    pub weight: Weight,
}

impl<G: Group> From<&Tally<G>> for TallyRecord {
    fn from(tally: &Tally<G>) -> Self {
        Self { encrypted: tally.encrypted.encode(), ballots: tally.ballots, weight: tally.weight() }
    }
}

/// Fuzz entry: what is read as a tally of `questions` is written again the same.
pub fn fuzz_decode<G: Group>(questions: &[Question], data: &[u8]) -> bool {
    let tally = EncryptedTally::<G>::decode(questions, data);
    if let Ok(tally) = &tally {
        assert_eq!(tally.encode(), data);
    }
    tally.is_ok()
}
