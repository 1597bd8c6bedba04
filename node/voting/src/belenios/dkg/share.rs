//! Shares on their way from one member to another, and complaints about them that anyone can judge.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{ChaCha20Poly1305, Key, Nonce};
use hkdf::Hkdf;
use rand::CryptoRng;
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::super::group::{Group, Scalar};
use super::super::proof::{Proof, prove_same_exponent, verify_same_exponent};
use super::super::trustees::evaluate_in_exponent;
use super::super::wire;

/// Shares are padded to this many decimal digits, so that their length says nothing.
const SHARE_DIGITS: usize = 80;

/// A share encrypted to a member's key (ElGamal key agreement, HKDF-SHA256, ChaCha20-Poly1305).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EncryptedShare {
    /// `g^k` for a key used once.
    pub ephemeral: String,
    /// Ciphertext and tag in lower-case hexadecimal.
    pub sealed: String,
}

/// Says that a share does not fit, with the one key that opens it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Complaint {
    /// The member whose share does not fit, from 1.
    pub accused: usize,
    /// `ephemeral^dk`: opens this share and nothing else.
    pub opening: String,
    /// The opening uses the accuser's decryption key.
    pub proof: wire::Proof<String>,
}

/// From whom to whom, in which run; bound into the share's key.
#[derive(Clone, Copy)]
pub(super) struct Route<'a> {
    pub(super) run: &'a str,
    pub(super) from: usize,
    pub(super) to: usize,
}

impl Route<'_> {
    fn context(&self) -> String {
        format!("percole-dkg-share|{}|{}|{}|", self.run, self.from, self.to)
    }
}

pub(super) fn encrypt<G: Group, R: CryptoRng + ?Sized>(
    route: Route<'_>,
    recipient: &G::Element,
    share: &G::Scalar,
    rng: &mut R,
) -> EncryptedShare {
    let ephemeral_secret = Zeroizing::new(G::Scalar::random(rng));
    let ephemeral = G::encode(&G::generator_pow(&ephemeral_secret));
    let key = derive_key::<G>(route, &ephemeral, &G::pow(recipient, &ephemeral_secret));
    let digits = Zeroizing::new(share.encode());
    let padded = Zeroizing::new(format!("{:0>SHARE_DIGITS$}", *digits));
    let context = route.context();
    let payload = Payload { msg: padded.as_bytes(), aad: context.as_bytes() };
    // The key is used for this one message, so the nonce may be fixed.
    let sealed = ChaCha20Poly1305::new(&Key::from(*key))
        .encrypt(&Nonce::default(), payload)
        .expect("eighty bytes are below the cipher's limit");
    EncryptedShare { ephemeral, sealed: hex::encode(sealed) }
}

/// Opens a share with `opening = ephemeral^dk`; `None` when it is not what an honest sender makes.
fn open<G: Group>(
    route: Route<'_>,
    share: &EncryptedShare,
    opening: &G::Element,
) -> Option<Zeroizing<G::Scalar>> {
    let key = derive_key::<G>(route, &share.ephemeral, opening);
    let sealed = hex::decode(&share.sealed).ok()?;
    let context = route.context();
    let payload = Payload { msg: &sealed, aad: context.as_bytes() };
    let padded =
        Zeroizing::new(ChaCha20Poly1305::new(&Key::from(*key)).decrypt(&Nonce::default(), payload).ok()?);
    let digits = std::str::from_utf8(&padded).ok()?;
    if digits.len() != SHARE_DIGITS {
        return None;
    }
    let digits = digits.trim_start_matches('0');
    G::Scalar::decode(if digits.is_empty() { "0" } else { digits }).ok().map(Zeroizing::new)
}

fn derive_key<G: Group>(route: Route<'_>, ephemeral: &str, agreed: &G::Element) -> Zeroizing<[u8; 32]> {
    let agreed = Zeroizing::new(G::encode(agreed));
    let mut key = Zeroizing::new([0_u8; 32]);
    Hkdf::<Sha256>::new(None, agreed.as_bytes())
        .expand_multi_info(&[route.context().as_bytes(), ephemeral.as_bytes()], key.as_mut())
        .expect("32 bytes are below HKDF's limit");
    key
}

/// Whether the share fits the sender's coefficients: `g^share = Π A_k^(to^k)`.
fn fits<G: Group>(share: &G::Scalar, coefficients: &[G::Element], to: usize) -> bool {
    G::generator_pow(share) == evaluate_in_exponent::<G>(coefficients, to)
}

/// Opens the own share; when it does not fit, gives the complaint that shows it.
pub(super) fn receive<G: Group, R: CryptoRng + ?Sized>(
    route: Route<'_>,
    share: &EncryptedShare,
    coefficients: &[G::Element],
    decryption_key: &G::Scalar,
    rng: &mut R,
) -> Result<Zeroizing<G::Scalar>, Option<Complaint>> {
    let ephemeral = G::decode(&share.ephemeral).map_err(|_| None)?;
    let opening = G::pow(&ephemeral, decryption_key);
    if let Some(scalar) = open::<G>(route, share, &opening)
        && fits::<G>(&scalar, coefficients, route.to)
    {
        return Ok(scalar);
    }
    let opening_text = G::encode(&opening);
    let prefix = complaint_prefix(route, &opening_text);
    let proof = prove_same_exponent::<G, R>(&[&prefix], &ephemeral, decryption_key, rng).encode();
    Err(Some(Complaint { accused: route.from, opening: opening_text, proof }))
}

/// Whether a complaint is justified: the opening is the accuser's, and what it opens does not fit.
pub(super) fn is_justified<G: Group>(
    complaint: &Complaint,
    route: Route<'_>,
    share: &EncryptedShare,
    coefficients: &[G::Element],
    accuser_key: &G::Element,
) -> bool {
    let (Ok(ephemeral), Ok(opening), Ok(proof)) =
        (G::decode(&share.ephemeral), G::decode(&complaint.opening), Proof::decode(&complaint.proof))
    else {
        return false;
    };
    let prefix = complaint_prefix(route, &complaint.opening);
    verify_same_exponent::<G>(&[&prefix], &ephemeral, accuser_key, &opening, &proof)
        && open::<G>(route, share, &opening).is_none_or(|scalar| !fits::<G>(&scalar, coefficients, route.to))
}

fn complaint_prefix(route: Route<'_>, opening: &str) -> String {
    format!("percole-dkg-complaint|{}|{}|{}|{opening}|", route.run, route.from, route.to)
}
