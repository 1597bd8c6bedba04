//! The trustees record: who holds which part of the election's key.

mod wire;

pub use wire::{
    Cert, CertContext, Coefexps, PedersenRecord, TrusteeKeyRecord, TrusteeRecord, certs_signature_text,
};

use percole_words::{Message, elections, foreign};
use rand::CryptoRng;
use zeroize::Zeroizing;

use super::finding::{Check, Problem, excerpt};
use super::group::{DecodeError, Group, Scalar};
use super::proof::{Proof, prove_knowledge, text_is_signed_by, verify_knowledge};
use super::wire::check_length;

/// Most trustees of an election, threshold members counted one by one.
pub const TRUSTEES_MAX: usize = 64;
/// Longest trustees record in bytes.
pub const TRUSTEES_BYTES_MAX: usize = 4 << 20;

/// A trustee's public key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrusteeKey<G: Group> {
    /// The key.
    pub element: G::Element,
    /// Its canonical text.
    pub text: String,
}

/// Trustees who are needed together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TrusteeGroup<G: Group> {
    /// One trustee who cannot be missing.
    Single(TrusteeKey<G>),
    /// A group of which `threshold` members suffice.
    Pedersen {
        /// How many are needed.
        threshold: usize,
        /// Every member's verification key, in order.
        keys: Vec<TrusteeKey<G>>,
        /// The group's part of the election key.
        public_key: G::Element,
    },
}

/// Trustees whose proofs, signatures and keys were all checked; only [`Trustees::decode`] makes them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trustees<G: Group> {
    groups: Vec<TrusteeGroup<G>>,
}

impl<G: Group> Trustees<G> {
    /// Reads and checks a trustees record. Signatures that belenios-tool 2.0 does not write may be absent.
    ///
    /// # Errors
    /// Everything that is wrong.
    pub fn decode(bytes: &[u8]) -> Result<Self, Vec<Problem>> {
        let fail = |detail| vec![Problem::new(Check::Trustees, detail)];
        check_length(bytes.len(), TRUSTEES_BYTES_MAX).map_err(fail)?;
        let records: Vec<TrusteeRecord> =
            serde_json::from_slice(bytes).map_err(|error| fail(foreign::of_json(&error)))?;
        let count: usize = records.iter().map(TrusteeRecord::size).sum();
        if count == 0 || count > TRUSTEES_MAX {
            return Err(fail(elections::trustees_number(count, TRUSTEES_MAX)));
        }
        let mut problems = Vec::new();
        let mut groups = Vec::new();
        for (index, record) in records.iter().enumerate() {
            let checked = match record {
                TrusteeRecord::Single(key) => check_key(key).map(TrusteeGroup::Single),
                TrusteeRecord::Pedersen(pedersen) => check_pedersen(pedersen),
            };
            match checked {
                Ok(group) => groups.push(group),
                Err(found) => problems.extend(within(found, &elections::in_trustees_item(index + 1))),
            }
        }
        if problems.is_empty() { Ok(Self { groups }) } else { Err(problems) }
    }

    /// The groups, in order.
    pub fn groups(&self) -> &[TrusteeGroup<G>] {
        &self.groups
    }

    /// All keys in the order that owners of partial decryptions are numbered from 1.
    pub fn keys(&self) -> impl Iterator<Item = &TrusteeKey<G>> {
        self.groups.iter().flat_map(|group| match group {
            TrusteeGroup::Single(key) => std::slice::from_ref(key),
            TrusteeGroup::Pedersen { keys, .. } => keys.as_slice(),
        })
    }

    /// The election's public key.
    pub fn public_key(&self) -> G::Element {
        self.groups.iter().fold(G::identity(), |product, group| {
            let part = match group {
                TrusteeGroup::Single(key) => &key.element,
                TrusteeGroup::Pedersen { public_key, .. } => public_key,
            };
            G::mul(&product, part)
        })
    }
}

fn within(problems: Vec<Problem>, place: &Message) -> impl Iterator<Item = Problem> {
    problems.into_iter().map(|problem| problem.within(place.clone()))
}

/// A trustee's key pair; the secret is zeroised when dropped.
pub struct TrusteeSecret<G: Group>(Zeroizing<G::Scalar>);

impl<G: Group> TrusteeSecret<G> {
    /// Makes a key for a trustee who cannot be missing.
    pub fn random<R: CryptoRng + ?Sized>(rng: &mut R) -> Self {
        Self(Zeroizing::new(G::Scalar::random(rng)))
    }

    /// A key, or a threshold member's share, from its scalar.
    pub fn from_scalar(secret: G::Scalar) -> Self {
        Self(Zeroizing::new(secret))
    }

    /// The scalar.
    pub fn scalar(&self) -> &G::Scalar {
        &self.0
    }

    /// The public or verification key.
    pub fn public_key(&self) -> G::Element {
        G::generator_pow(&self.0)
    }

    /// The key with its proof of knowledge, as the trustees record holds it.
    pub fn record<R: CryptoRng + ?Sized>(&self, rng: &mut R) -> TrusteeKeyRecord {
        let public_key = G::encode(&self.public_key());
        let pok = prove_knowledge::<G, R>(&["pok|", G::NAME, "|", &public_key, "|"], &self.0, rng).encode();
        TrusteeKeyRecord { pok, public_key, signature: None, name: None }
    }
}

/// Checks a key and its proof of knowledge.
///
/// # Errors
/// What is wrong.
pub(crate) fn check_key<G: Group>(record: &TrusteeKeyRecord) -> Result<TrusteeKey<G>, Vec<Problem>> {
    let element =
        decode_key::<G>(elections::in_public_key(), &record.public_key).map_err(|problem| vec![problem])?;
    let prefix = ["pok|", G::NAME, "|", &record.public_key, "|"];
    let proved =
        Proof::decode(&record.pok).is_ok_and(|proof| verify_knowledge::<G>(&prefix, &element, &proof));
    if !proved {
        let key = elections::in_trustee_key(excerpt(&record.public_key));
        return Err(vec![Problem::new(Check::TrusteeProof, key)]);
    }
    Ok(TrusteeKey { element, text: record.public_key.clone() })
}

fn decode_key<G: Group>(place: Message, text: &str) -> Result<G::Element, Problem> {
    let why = match G::decode(text) {
        Ok(element) if element == G::identity() => elections::neutral_element(),
        Ok(element) => return Ok(element),
        Err(error) => error.said(),
    };
    Err(Problem::new(Check::Element, why).within(place))
}

fn check_pedersen<G: Group>(record: &PedersenRecord) -> Result<TrusteeGroup<G>, Vec<Problem>> {
    let members = record.certs.len();
    let sizes_fit = record.coefexps.len() == members
        && record.verification_keys.len() == members
        && record.signatures.as_ref().is_none_or(|signatures| signatures.len() == members)
        && (1..=members).contains(&record.threshold);
    if !sizes_fit {
        let detail = elections::pedersen_lists(record.threshold, members);
        return Err(vec![Problem::new(Check::Trustees, detail)]);
    }
    let mut problems = Vec::new();
    let mut coefficients: Vec<Vec<G::Element>> = Vec::new();
    let mut keys = Vec::new();
    for index in 0..members {
        match check_member(record, index) {
            Ok((member_coefficients, key)) => {
                coefficients.push(member_coefficients);
                keys.push(key);
            }
            Err(found) => problems.extend(within(found, &elections::in_member(index + 1))),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let products = multiply_columns::<G>(&coefficients, record.threshold);
    for (index, key) in keys.iter().enumerate() {
        if key.element != evaluate_in_exponent::<G>(&products, index + 1) {
            problems.push(Problem::new(Check::VerificationKey, elections::in_member(index + 1)));
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    Ok(TrusteeGroup::Pedersen { threshold: record.threshold, keys, public_key: products[0] })
}

type Member<G> = (Vec<<G as Group>::Element>, TrusteeKey<G>);

/// Checks one member's certificate, coefficients, signatures and verification key.
fn check_member<G: Group>(record: &PedersenRecord, index: usize) -> Result<Member<G>, Vec<Problem>> {
    let signature = |detail| vec![Problem::new(Check::TrusteeSignature, detail)];
    let context = CertContext {
        group: G::NAME.to_owned(),
        size: record.certs.len(),
        threshold: record.threshold,
        index: index + 1,
    };
    let signing_key = check_cert::<G>(&record.certs[index], &context).map_err(|problem| vec![problem])?;
    let signed = &record.coefexps[index];
    if !signed.is_signed_by::<G>(&signing_key) {
        return Err(signature(elections::coefficients_unsigned()));
    }
    let (texts, coefficients) =
        decode_coefficients::<G>(&signed.message, record.threshold).map_err(|problem| vec![problem])?;
    if let Some(signatures) = &record.signatures {
        let text = certs_signature_text(&record.certs, &texts);
        if !text_is_signed_by::<G>(&text, &signatures[index], &signing_key) {
            return Err(signature(elections::certificates_unsigned()));
        }
    }
    let key_record = &record.verification_keys[index];
    let key = check_key::<G>(key_record)?;
    if let Some(signed) = &key_record.signature
        && !text_is_signed_by::<G>(&key.text, signed, &signing_key)
    {
        return Err(signature(elections::verification_key_unsigned()));
    }
    Ok((coefficients, key))
}

/// Checks a member's certificate and returns the key that signs for the member.
pub(crate) fn check_cert<G: Group>(
    cert: &super::proof::SignedMessage,
    expected: &CertContext,
) -> Result<G::Element, Problem> {
    let read: Cert = super::wire::from_canonical(cert.message.as_bytes())
        .map_err(|detail| Problem::new(Check::Trustees, detail).within(elections::in_certificate()))?;
    if read.context.as_ref().is_some_and(|context| context != expected) {
        return Err(Problem::new(Check::Trustees, elections::certificate_for_another()));
    }
    let signing_key = decode_key::<G>(elections::in_signing_key(), &read.verification)?;
    decode_key::<G>(elections::in_encryption_key(), &read.encryption)?;
    if !cert.is_signed_by::<G>(&signing_key) {
        return Err(Problem::new(Check::TrusteeSignature, elections::certificate_unsigned()));
    }
    Ok(signing_key)
}

/// Reads a member's `threshold` coefficients in the exponent.
pub(crate) fn decode_coefficients<G: Group>(
    message: &str,
    threshold: usize,
) -> Result<(Vec<String>, Vec<G::Element>), Problem> {
    let Coefexps { coefexps } = super::wire::from_canonical(message.as_bytes())
        .map_err(|detail| Problem::new(Check::Trustees, detail).within(elections::in_coefficients()))?;
    if coefexps.len() != threshold {
        let detail = elections::coefficients_number(coefexps.len(), threshold);
        return Err(Problem::new(Check::Trustees, detail));
    }
    let unreadable = |error: DecodeError| Problem::new(Check::Element, error.said());
    let decode = |text: &String| {
        G::decode(text).map_err(|error| unreadable(error).within(elections::in_coefficient()))
    };
    let elements = coefexps.iter().map(decode).collect::<Result<_, _>>()?;
    Ok((coefexps, elements))
}

/// Per power of the indeterminate, the product of the members' coefficients in the exponent.
pub(crate) fn multiply_columns<G: Group>(rows: &[Vec<G::Element>], threshold: usize) -> Vec<G::Element> {
    (0..threshold)
        .map(|column| rows.iter().fold(G::identity(), |product, row| G::mul(&product, &row[column])))
        .collect()
}

/// `g^f(point)` for a polynomial given by its coefficients in the exponent (Horner's rule).
pub(crate) fn evaluate_in_exponent<G: Group>(coefficients: &[G::Element], point: usize) -> G::Element {
    let point = G::Scalar::from_u64(point as u64);
    coefficients
        .iter()
        .rev()
        .fold(G::identity(), |value, coefficient| G::mul(&G::pow_vartime(&value, &point), coefficient))
}

/// Writes a trustees record.
pub fn encode(records: &[TrusteeRecord]) -> Vec<u8> {
    super::wire::to_canonical(&records)
}

/// Fuzz entry: reads any bytes as a trustees record of either group.
pub fn fuzz_decode(data: &[u8]) -> bool {
    Trustees::<super::group::Ed25519>::decode(data).is_ok()
        | Trustees::<super::group::Belenios2048>::decode(data).is_ok()
}
