//! Partial decryptions, their combination, and the result.

use std::collections::HashMap;

use percole_words::{Message, elections};
use rand::CryptoRng;

use super::finding::{Check, Problem};
use super::group::{Group, Scalar};
use super::hash::Hash;
use super::proof::{Proof, prove_same_exponent, verify_same_exponent};
use super::tally::{EncryptedTally, TALLY_BYTES_MAX};
use super::trustees::{TrusteeGroup, TrusteeKey, TrusteeSecret, Trustees};
use super::wire::{self, ElectionResult, Weight};

/// A trustee's decryption factors, each proved to use the trustee's key; only [`verify`] makes them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerifiedPartial<G: Group> {
    owner: usize,
    factors: Vec<Vec<G::Element>>,
}

impl<G: Group> VerifiedPartial<G> {
    /// The trustee, counted from 1.
    pub fn owner(&self) -> usize {
        self.owner
    }
}

/// Decrypts a tally as far as one trustee can, with proofs. Constant time in the secret.
pub fn decrypt<G: Group, R: CryptoRng + ?Sized>(
    fingerprint: &str,
    tally: &EncryptedTally<G>,
    secret: &TrusteeSecret<G>,
    rng: &mut R,
) -> Vec<u8> {
    let key = G::encode(&secret.public_key());
    let prefix = ["decrypt|", fingerprint, "|", &key, "|"];
    let mut decryption_factors = Vec::new();
    let mut decryption_proofs = Vec::new();
    for row in tally.questions() {
        let factors: Vec<G::Element> =
            row.iter().map(|ciphertext| G::pow(&ciphertext.alpha, secret.scalar())).collect();
        decryption_factors.push(G::encode_all(&factors));
        let prove = |ciphertext: &super::ballot::Ciphertext<G>| {
            prove_same_exponent::<G, R>(&prefix, &ciphertext.alpha, secret.scalar(), rng).encode()
        };
        decryption_proofs.push(row.iter().map(prove).collect());
    }
    wire::to_canonical(&wire::PartialDecryption { decryption_factors, decryption_proofs })
}

/// Checks a partial decryption of `tally` by the trustee `owner` (from 1) with `key`.
///
/// # Errors
/// Everything that is wrong.
pub fn verify<G: Group>(
    fingerprint: &str,
    tally: &EncryptedTally<G>,
    owner: usize,
    key: &TrusteeKey<G>,
    bytes: &[u8],
) -> Result<VerifiedPartial<G>, Vec<Problem>> {
    let fail = |detail| vec![Problem::new(Check::PartialFormat, detail)];
    wire::check_length(bytes.len(), TALLY_BYTES_MAX).map_err(fail)?;
    let partial: wire::PartialDecryption<&str> = wire::from_canonical(bytes).map_err(fail)?;
    let lengths = |rows: Vec<usize>| rows == tally.questions().iter().map(Vec::len).collect::<Vec<_>>();
    if !lengths(partial.decryption_factors.iter().map(Vec::len).collect())
        || !lengths(partial.decryption_proofs.iter().map(Vec::len).collect())
    {
        return Err(fail(elections::decryption_shape()));
    }
    let prefix = ["decrypt|", fingerprint, "|", &key.text, "|"];
    let mut problems = Vec::new();
    let mut factors = Vec::new();
    let rows = tally.questions().iter().zip(&partial.decryption_factors).zip(&partial.decryption_proofs);
    for (question, ((row, texts), proofs)) in rows.enumerate() {
        let mut decoded = Vec::with_capacity(row.len());
        for (choice, ((ciphertext, text), proof)) in row.iter().zip(texts).zip(proofs).enumerate() {
            let place = || elections::in_question_choice(question + 1, choice + 1);
            match (G::decode(text), Proof::decode(proof)) {
                (Ok(factor), Ok(proof)) => {
                    if !verify_same_exponent::<G>(&prefix, &ciphertext.alpha, &key.element, &factor, &proof) {
                        problems.push(Problem::new(Check::PartialProof, place()));
                    }
                    decoded.push(factor);
                }
                (Err(error), _) | (_, Err(error)) => {
                    problems.push(Problem::new(Check::Element, error.said()).within(place()));
                }
            }
        }
        factors.push(decoded);
    }
    if problems.is_empty() { Ok(VerifiedPartial { owner, factors }) } else { Err(problems) }
}

/// Which trustees are missing for a result.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct MissingTrustees(pub Message);

/// Combines partial decryptions: every single trustee's, and of a threshold group the first `threshold` at hand.
///
/// # Errors
/// When too few trustees have decrypted.
pub fn combine<G: Group>(
    trustees: &Trustees<G>,
    partials: &[VerifiedPartial<G>],
) -> Result<Vec<Vec<G::Element>>, MissingTrustees> {
    let by_owner: HashMap<usize, &VerifiedPartial<G>> =
        partials.iter().map(|partial| (partial.owner, partial)).collect();
    let mut weighted: Vec<(&VerifiedPartial<G>, G::Scalar)> = Vec::new();
    let mut first_owner = 1;
    for group in trustees.groups() {
        match group {
            TrusteeGroup::Single(_) => {
                let partial = by_owner
                    .get(&first_owner)
                    .ok_or_else(|| MissingTrustees(elections::trustee_missing(first_owner)))?;
                weighted.push((partial, G::Scalar::from_u64(1)));
                first_owner += 1;
            }
            TrusteeGroup::Pedersen { threshold, keys, .. } => {
                let present: Vec<usize> = (1..=keys.len())
                    .filter(|member| by_owner.contains_key(&(first_owner + member - 1)))
                    .take(*threshold)
                    .collect();
                if present.len() < *threshold {
                    let last = first_owner + keys.len() - 1;
                    let missing = elections::trustees_missing(first_owner, last, *threshold, present.len());
                    return Err(MissingTrustees(missing));
                }
                for member in &present {
                    let coefficient = lagrange_at_zero::<G::Scalar>(*member, &present);
                    weighted.push((by_owner[&(first_owner + member - 1)], coefficient));
                }
                first_owner += keys.len();
            }
        }
    }
    Ok(product_of_powers(&weighted))
}

/// `Π k/(k-i)` over the other members `k`.
fn lagrange_at_zero<S: Scalar>(member: usize, present: &[usize]) -> S {
    let scalar = |value: usize| S::from_u64(value as u64);
    present.iter().filter(|other| **other != member).fold(S::from_u64(1), |product, other| {
        let difference = scalar(*other) - scalar(member);
        let inverse = difference.inverse().expect("different members below the group order differ modulo it");
        product * scalar(*other) * inverse
    })
}

fn product_of_powers<G: Group>(weighted: &[(&VerifiedPartial<G>, G::Scalar)]) -> Vec<Vec<G::Element>> {
    let shape: Vec<usize> =
        weighted.first().map_or(Vec::new(), |(partial, _)| partial.factors.iter().map(Vec::len).collect());
    let one = G::Scalar::from_u64(1);
    let factor = |question: usize, choice: usize| {
        weighted.iter().fold(G::identity(), |product, (partial, exponent)| {
            let factor = &partial.factors[question][choice];
            let power = if *exponent == one { *factor } else { G::pow_vartime(factor, exponent) };
            G::mul(&product, &power)
        })
    };
    shape
        .iter()
        .enumerate()
        .map(|(question, choices)| (0..*choices).map(|choice| factor(question, choice)).collect())
        .collect()
}

/// Checks every count of a result: `g^count` times the combined factor is beta.
pub fn verify_result<G: Group>(
    tally: &EncryptedTally<G>,
    factors: &[Vec<G::Element>],
    result: &ElectionResult,
) -> Vec<Problem> {
    let shape = |rows: &[Vec<Weight>]| rows.iter().map(Vec::len).collect::<Vec<_>>();
    if shape(&result.result) != tally.questions().iter().map(Vec::len).collect::<Vec<_>>() {
        return vec![Problem::new(Check::ResultFormat, elections::result_shape())];
    }
    let mut problems = Vec::new();
    for (question, ((row, factors), counts)) in
        tally.questions().iter().zip(factors).zip(&result.result).enumerate()
    {
        for (choice, ((ciphertext, factor), count)) in row.iter().zip(factors).zip(counts).enumerate() {
            let message = G::pow_vartime(&G::generator(), &G::Scalar::from_u64(count.0));
            if G::mul(&message, factor) != ciphertext.beta {
                let detail = elections::result_count(question + 1, choice + 1, count.0);
                problems.push(Problem::new(Check::Result, detail));
            }
        }
    }
    problems
}

/// Computes the result from combined factors.
///
/// # Errors
/// When a sum is not between 0 and the total weight, which verified ballots and factors exclude.
pub fn compute_result<G: Group>(
    tally: &EncryptedTally<G>,
    factors: &[Vec<G::Element>],
    total_weight: Weight,
) -> Result<ElectionResult, Problem> {
    let logarithm = SmallLogarithm::<G>::new(total_weight.0);
    let mut result = Vec::new();
    for (row, factors) in tally.questions().iter().zip(factors) {
        let mut counts = Vec::with_capacity(row.len());
        for (ciphertext, factor) in row.iter().zip(factors) {
            let count = logarithm
                .of(&G::div(&ciphertext.beta, factor))
                .ok_or_else(|| Problem::new(Check::Result, elections::sum_out_of_range(total_weight.0)))?;
            counts.push(Weight(count));
        }
        result.push(counts);
    }
    Ok(ElectionResult { result })
}

/// Discrete logarithms up to a bound, by baby and giant steps.
struct SmallLogarithm<G: Group> {
    baby_steps: HashMap<Hash, u64>,
    giant_step: G::Element,
    giant_steps: u64,
}

impl<G: Group> SmallLogarithm<G> {
    fn new(bound: u64) -> Self {
        let width = bound.isqrt() + 1;
        let mut baby_steps = HashMap::new();
        let mut power = G::identity();
        for exponent in 0..width {
            baby_steps.insert(Self::key(&power), exponent);
            power = G::mul(&power, &G::generator());
        }
        Self { baby_steps, giant_step: G::invert(&power), giant_steps: bound / width + 1 }
    }

    fn of(&self, element: &G::Element) -> Option<u64> {
        let width = self.baby_steps.len() as u64;
        let mut rest = *element;
        for step in 0..self.giant_steps {
            if let Some(exponent) = self.baby_steps.get(&Self::key(&rest)) {
                return Some(step * width + exponent);
            }
            rest = G::mul(&rest, &self.giant_step);
        }
        None
    }

    fn key(element: &G::Element) -> Hash {
        Hash::of(G::encode(element).as_bytes())
    }
}

/// Fuzz entry: reads any bytes as a partial decryption of `tally`.
pub fn fuzz_verify<G: Group>(
    fingerprint: &str,
    tally: &EncryptedTally<G>,
    key: &TrusteeKey<G>,
    data: &[u8],
) -> bool {
    verify(fingerprint, tally, 1, key, data).is_ok()
}
