//! The protocol's zero-knowledge proofs. A response is `w - x·c` everywhere, so a commitment is recomputed as `g^r · X^c`.

use rand::CryptoRng;
use serde::{Deserialize, Serialize};
use subtle::{Choice, ConstantTimeEq};
use zeroize::Zeroizing;

use super::group::{DecodeError, Group, Scalar, Term};
use super::hash::challenge;
use super::wire;

/// A decoded proof.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proof<S> {
    /// Challenge.
    pub challenge: S,
    /// Response.
    pub response: S,
}

impl<S: Scalar> Proof<S> {
    /// Decodes the two scalars.
    ///
    /// # Errors
    /// When one is not canonical.
    pub fn decode<T: AsRef<str>>(wire: &wire::Proof<T>) -> Result<Self, DecodeError> {
        Ok(Self {
            challenge: S::decode(wire.challenge.as_ref())?,
            response: S::decode(wire.response.as_ref())?,
        })
    }

    /// The form written in records.
    pub fn encode(&self) -> wire::Proof<String> {
        wire::Proof { challenge: self.challenge.encode(), response: self.response.encode() }
    }
}

/// Proves knowledge of `secret` under a prefix that binds the proof to its use.
pub(crate) fn prove_knowledge<G: Group, R: CryptoRng + ?Sized>(
    prefix: &[&str],
    secret: &G::Scalar,
    rng: &mut R,
) -> Proof<G::Scalar> {
    let nonce = Zeroizing::new(G::Scalar::random(rng));
    let commitment = G::encode(&G::generator_pow(&nonce));
    let challenge: G::Scalar = challenge(prefix, &[commitment]);
    Proof { challenge, response: *nonce - *secret * challenge }
}

/// Checks [`prove_knowledge`] against a public key.
pub(crate) fn verify_knowledge<G: Group>(
    prefix: &[&str],
    public_key: &G::Element,
    proof: &Proof<G::Scalar>,
) -> bool {
    let generator_part = G::pow_vartime(&G::generator(), &proof.response);
    let commitment = G::mul(&generator_part, &G::pow_vartime(public_key, &proof.challenge));
    challenge::<G::Scalar>(prefix, &[G::encode(&commitment)]) == proof.challenge
}

/// Proves that `base^secret` and `g^secret` have the same exponent.
pub(crate) fn prove_same_exponent<G: Group, R: CryptoRng + ?Sized>(
    prefix: &[&str],
    base: &G::Element,
    secret: &G::Scalar,
    rng: &mut R,
) -> Proof<G::Scalar> {
    let nonce = Zeroizing::new(G::Scalar::random(rng));
    let commitments = G::encode_all(&[G::generator_pow(&nonce), G::pow(base, &nonce)]);
    let challenge: G::Scalar = challenge(prefix, &commitments);
    Proof { challenge, response: *nonce - *secret * challenge }
}

/// Checks [`prove_same_exponent`]: `public_key = g^x` and `power = base^x`.
pub(crate) fn verify_same_exponent<G: Group>(
    prefix: &[&str],
    base: &G::Element,
    public_key: &G::Element,
    power: &G::Element,
    proof: &Proof<G::Scalar>,
) -> bool {
    let combine = |base: &G::Element, power: &G::Element| {
        G::mul(&G::pow_vartime(base, &proof.response), &G::pow_vartime(power, &proof.challenge))
    };
    let commitments = G::encode_all(&[combine(&G::generator(), public_key), combine(base, power)]);
    challenge::<G::Scalar>(prefix, &commitments) == proof.challenge
}

/// One branch of a disjunction to verify: "this ciphertext encrypts `value`".
#[derive(Clone, Copy)]
pub(crate) struct Branch<S> {
    pub(crate) value: u64,
    pub(crate) proof: Proof<S>,
}

impl<S: Scalar> Branch<S> {
    /// The terms over alpha and over beta whose products are the branch's two commitments.
    pub(crate) fn terms(&self) -> (Term<S>, Term<S>) {
        let Proof { challenge, response } = self.proof;
        // beta / g^value to the challenge, with the generator's part moved to its table.
        let g = (self.value != 0).then(|| -(S::from_u64(self.value) * challenge));
        (Term { base: challenge, g: Some(response), y: None }, Term { base: challenge, g, y: Some(response) })
    }
}

/// One branch of a disjunction to prove: a ciphertext made with `randomness` that encrypts `plaintext`, claimed to encrypt `value`.
#[derive(Clone, Copy)]
pub(crate) struct Claim<'a, S> {
    pub(crate) randomness: &'a S,
    pub(crate) plaintext: u64,
    pub(crate) value: u64,
}

/// Proves that at least one claim is true, in constant time with respect to which.
///
/// Each branch picks the exponent `e = r + randomness·c` of its commitments first: `A = g^e`, `B = y^e · g^((plaintext -
/// value)·c)`. In a true branch B does not depend on c, so the first true one can take up the difference between the
/// hash and the other challenges, and every response is `e - randomness·c`.
pub(crate) fn prove_one_of<G: Group, R: CryptoRng + ?Sized>(
    public_key: &G::Element,
    prefix: &[&str],
    claims: &[Claim<'_, G::Scalar>],
    rng: &mut R,
) -> Vec<Proof<G::Scalar>> {
    let mut exponents = Zeroizing::new(Vec::with_capacity(claims.len()));
    let mut challenges = Zeroizing::new(Vec::with_capacity(claims.len()));
    let mut commitments = Vec::with_capacity(2 * claims.len());
    for claim in claims {
        let (exponent, branch_challenge) = (G::Scalar::random(rng), G::Scalar::random(rng));
        let difference = G::Scalar::from_u64(claim.plaintext) - G::Scalar::from_u64(claim.value);
        commitments.push(G::generator_pow(&exponent));
        commitments.push(G::mul(
            &G::pow(public_key, &exponent),
            &G::generator_pow(&(difference * branch_challenge)),
        ));
        exponents.push(exponent);
        challenges.push(branch_challenge);
    }
    let total: G::Scalar = challenge(prefix, &G::encode_all(&commitments));
    let missing = challenges.iter().fold(total, |rest, known| rest - *known);
    let mut found = Choice::from(0);
    for (branch_challenge, claim) in challenges.iter_mut().zip(claims) {
        let takes_up = claim.plaintext.ct_eq(&claim.value) & !found;
        found |= takes_up;
        *branch_challenge =
            *branch_challenge + missing * G::Scalar::from_u64(u64::from(takes_up.unwrap_u8()));
    }
    exponents
        .iter()
        .zip(challenges.iter())
        .zip(claims)
        .map(|((exponent, challenge), claim)| Proof {
            challenge: *challenge,
            response: *exponent - *claim.randomness * *challenge,
        })
        .collect()
}

/// A text signed with a Schnorr key, as trustees sign in the trustees record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignedMessage {
    /// JSON inside a string.
    pub message: String,
    /// Proof of knowledge of the signing key, bound to the message.
    pub signature: wire::Proof<String>,
}

impl SignedMessage {
    pub(crate) fn sign<G: Group, R: CryptoRng + ?Sized>(
        message: String,
        key: &G::Scalar,
        rng: &mut R,
    ) -> Self {
        let signature = sign_text::<G, R>(&message, key, rng);
        Self { message, signature }
    }

    pub(crate) fn is_signed_by<G: Group>(&self, key: &G::Element) -> bool {
        text_is_signed_by::<G>(&self.message, &self.signature, key)
    }
}

pub(crate) fn sign_text<G: Group, R: CryptoRng + ?Sized>(
    message: &str,
    key: &G::Scalar,
    rng: &mut R,
) -> wire::Proof<String> {
    prove_knowledge::<G, R>(&["sigmsg|", message, "|"], key, rng).encode()
}

pub(crate) fn text_is_signed_by<G: Group>(
    message: &str,
    signature: &wire::Proof<String>,
    key: &G::Element,
) -> bool {
    Proof::decode(signature).is_ok_and(|proof| verify_knowledge::<G>(&["sigmsg|", message, "|"], key, &proof))
}
