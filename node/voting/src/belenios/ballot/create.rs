//! Encrypting and signing a ballot.

use percole_words::{Message, elections};
use rand::CryptoRng;
use zeroize::Zeroizing;

use super::super::credential::CredentialSecret;
use super::super::election::{Election, Question};
use super::super::group::{Group, Scalar};
use super::super::hash::Hash;
use super::super::proof::{Claim, prove_knowledge, prove_one_of};
use super::super::wire;
use super::{answer_context, ballot_context};

/// A finished ballot, ready to be cast.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedBallot {
    bytes: Vec<u8>,
}

/// Why no ballot can be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.said())]
pub enum BallotError {
    /// Not one list of choices per question.
    Questions {
        /// Lists given.
        given: usize,
        /// Questions of the election.
        expected: usize,
    },
    /// Not one 0 or 1 per choice.
    Choices {
        /// Counted from 1.
        question: usize,
        /// Choices of the question.
        expected: usize,
        /// Whether the first stands for a blank answer.
        blank: bool,
    },
    /// Too few or too many answers chosen.
    Count {
        /// Counted from 1.
        question: usize,
        /// Answers chosen.
        chosen: u64,
        /// Fewest.
        min: u64,
        /// Most.
        max: u64,
    },
    /// Blank and something else.
    BlankAndMore {
        /// Counted from 1.
        question: usize,
    },
}

impl BallotError {
    /// The same in words.
    pub fn said(&self) -> Message {
        match *self {
            Self::Questions { given, expected } => elections::choices_of_questions(given, expected),
            Self::Choices { question, expected, blank: false } => elections::choices_form(question, expected),
            Self::Choices { question, expected, blank: true } => {
                elections::choices_form_with_blank(question, expected)
            }
            Self::Count { question, chosen, min, max } => {
                elections::choices_number(question, chosen, min, max)
            }
            Self::BlankAndMore { question } => elections::choices_blank_and_more(question),
        }
    }
}

impl SealedBallot {
    /// Encrypts `choices` (per question one 0 or 1 per choice, the blank flag first where there is one) and signs them.
    ///
    /// What is chosen influences neither the sequence of operations nor their duration; whether the choices are allowed does.
    ///
    /// # Errors
    /// When the choices do not answer the election's questions.
    pub fn create<G: Group, R: CryptoRng + ?Sized>(
        election: &Election<G>,
        credential: &CredentialSecret<G>,
        choices: &[Vec<u8>],
        rng: &mut R,
    ) -> Result<Self, BallotError> {
        let questions = election.questions();
        if choices.len() != questions.len() {
            return Err(BallotError::Questions { given: choices.len(), expected: questions.len() });
        }
        for (index, (question, chosen)) in questions.iter().zip(choices).enumerate() {
            check_choices(index + 1, question, chosen)?;
        }
        let public = G::encode(&credential.public_key());
        let context = ballot_context(&election.fingerprint, &public);
        let answers = questions
            .iter()
            .zip(choices)
            .map(|(question, chosen)| answer(election, &context, question, chosen, rng))
            .collect();
        let mut ballot = wire::Ballot {
            election_uuid: election.uuid().to_owned(),
            election_hash: election.fingerprint.clone(),
            credential: public,
            answers,
            signature: None,
        };
        let hash = Hash::of(&wire::to_canonical(&ballot)).to_base64();
        let proof = prove_knowledge::<G, R>(&["sig|", &hash, "|"], credential.scalar(), rng).encode();
        ballot.signature = Some(wire::Signature { hash, proof });
        Ok(Self { bytes: wire::to_canonical(&ballot) })
    }

    /// The ballot's record.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The hash that names it in archives; in base64 it is the tracker shown to the voter.
    pub fn hash(&self) -> Hash {
        Hash::of(&self.bytes)
    }
}

fn check_choices(number: usize, question: &Question, chosen: &[u8]) -> Result<(), BallotError> {
    let blank = question.has_blank();
    if chosen.len() != question.choices() || chosen.iter().any(|choice| *choice > 1) {
        return Err(BallotError::Choices { question: number, expected: question.choices(), blank });
    }
    let (is_blank, answers) = if blank { (chosen[0] == 1, &chosen[1..]) } else { (false, chosen) };
    let count = answers.iter().map(|choice| u64::from(*choice)).sum();
    if is_blank {
        return if count == 0 { Ok(()) } else { Err(BallotError::BlankAndMore { question: number }) };
    }
    if count < question.min || count > question.max {
        return Err(BallotError::Count {
            question: number,
            chosen: count,
            min: question.min,
            max: question.max,
        });
    }
    Ok(())
}

struct Encryption<S: Scalar> {
    randomness: Zeroizing<S>,
    plaintext: u64,
}

fn answer<G: Group, R: CryptoRng + ?Sized>(
    election: &Election<G>,
    context: &str,
    question: &Question,
    chosen: &[u8],
    rng: &mut R,
) -> wire::Answer<String> {
    let mut secrets = Vec::with_capacity(chosen.len());
    let mut choices = Vec::with_capacity(chosen.len());
    let mut individual_proofs = Vec::with_capacity(chosen.len());
    for choice in chosen {
        let secret =
            Encryption { randomness: Zeroizing::new(G::Scalar::random(rng)), plaintext: u64::from(*choice) };
        let ciphertext = encrypt(election, &secret);
        let prefix = ["prove|", context, "|", &ciphertext.alpha, ",", &ciphertext.beta, "|"];
        individual_proofs.push(prove(election, &prefix, &[(&secret, 0..=1)], rng));
        choices.push(ciphertext);
        secrets.push(secret);
    }
    let context = answer_context(context, &choices);
    let (overall_proof, blank_proof) = if question.has_blank() {
        let (blank, total) = (&secrets[0], sum(&secrets[1..]));
        let none = [(blank, 0..=0), (&total, 0..=0)];
        let some = [(blank, 1..=1), (&total, question.min..=question.max)];
        let blank_proof = prove(election, &["bproof0|", &context, "|"], &none, rng);
        (prove(election, &["bproof1|", &context, "|"], &some, rng), Some(blank_proof))
    } else {
        let total = sum(&secrets);
        let product = encrypt(election, &total);
        let prefix = ["prove|", &context, "|", &product.alpha, ",", &product.beta, "|"];
        (prove(election, &prefix, &[(&total, question.min..=question.max)], rng), None)
    };
    wire::Answer { choices, individual_proofs, overall_proof, blank_proof }
}

fn encrypt<G: Group>(election: &Election<G>, secret: &Encryption<G::Scalar>) -> wire::Ciphertext<String> {
    let message = G::generator_pow(&G::Scalar::from_u64(secret.plaintext));
    super::Ciphertext::<G> {
        alpha: G::generator_pow(&secret.randomness),
        beta: G::mul(&G::pow(&election.public_key, &secret.randomness), &message),
    }
    .encode()
}

fn sum<S: Scalar>(secrets: &[Encryption<S>]) -> Encryption<S> {
    Encryption {
        randomness: Zeroizing::new(
            secrets.iter().fold(S::zero(), |total, secret| total + *secret.randomness),
        ),
        plaintext: secrets.iter().map(|secret| secret.plaintext).sum(),
    }
}

/// Proves that one of the ciphertexts encrypts one of its values.
fn prove<G: Group, R: CryptoRng + ?Sized>(
    election: &Election<G>,
    prefix: &[&str],
    alternatives: &[(&Encryption<G::Scalar>, std::ops::RangeInclusive<u64>)],
    rng: &mut R,
) -> Vec<wire::Proof<String>> {
    let claims: Vec<_> = alternatives
        .iter()
        .flat_map(|(secret, values)| {
            values.clone().map(|value| Claim {
                randomness: &*secret.randomness,
                plaintext: secret.plaintext,
                value,
            })
        })
        .collect();
    let proofs = prove_one_of::<G, R>(&election.public_key, prefix, &claims, rng);
    proofs.iter().map(super::super::proof::Proof::encode).collect()
}
