//! Verifying a certificate chain that came from outside.

use std::time::Duration;

use percole_merkle::{LogPublicKey, LogSignature};
use percole_words::{Message, federation, span};
use rustls::pki_types::{CertificateDer, UnixTime};
use webpki::{EndEntityCert, KeyUsage, anchor_from_trusted_cert};
use x509_parser::certificate::X509Certificate;
use x509_parser::oid_registry::OID_SIG_ED25519;
use x509_parser::prelude::FromDer;

/// Certificates larger than this are refused before they are parsed; ours have about 500 bytes.
pub(crate) const CERTIFICATE_BYTES_MAX: usize = 4 * 1024;

/// Which end of a connection presents the chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The node that listens.
    Server,
    /// The node that dials.
    Client,
}

/// Verifies the chain `[leaf, identity]` at the moment `now` and yields the identity's log key.
///
/// The identity certificate must be self-signed by an Ed25519 key that is a sound log key, and be allowed to sign
/// certificates. The leaf must be a valid path below that certificate as the only trust anchor: signature, dates,
/// extended key usage for its side (RFC 5280 section 6, by rustls-webpki), and must not itself sign certificates. Both
/// signatures are also checked strictly, as every signature of a log key is. Names in certificates mean nothing.
///
/// Any bytes may be given: this is also an entry for fuzzing.
///
/// # Errors
///
/// [`ChainError`]; nothing in a refused chain can be relied on, including the identity it claims.
pub fn verify_chain(
    leaf: &CertificateDer<'_>,
    above: &[CertificateDer<'_>],
    side: Side,
    now: UnixTime,
) -> Result<LogPublicKey, ChainError> {
    let [identity] = above else {
        return Err(ChainError::NotPercole("it does not have exactly two certificates"));
    };
    let key = verify_identity(identity)?;
    verify_leaf(leaf, &key)?;
    verify_path(leaf, identity, side, now)?;
    Ok(key)
}

/// The log key of an identity certificate, once it is known to be signed by that key itself.
fn verify_identity(der: &CertificateDer<'_>) -> Result<LogPublicKey, ChainError> {
    let certificate = parse(der)?;
    let spki = certificate.public_key();
    if spki.algorithm.algorithm != OID_SIG_ED25519 {
        return Err(ChainError::NotPercole("its root is not an Ed25519 key"));
    }
    let key = LogPublicKey::try_from(spki.subject_public_key.data.as_ref())
        .map_err(|_| ChainError::NotPercole("its root is not a sound Ed25519 key"))?;
    let may_sign = certificate.is_ca() && has_usage(&certificate, |usage| usage.key_cert_sign());
    if !may_sign {
        return Err(ChainError::NotPercole("its root may not sign certificates"));
    }
    verify_signature(&certificate, &key)?;
    Ok(key)
}

/// What webpki leaves open: the strict signature, and that the leaf is for signing handshakes only.
fn verify_leaf(der: &CertificateDer<'_>, key: &LogPublicKey) -> Result<(), ChainError> {
    let certificate = parse(der)?;
    if !has_usage(&certificate, |usage| usage.digital_signature() && !usage.key_cert_sign()) {
        return Err(ChainError::NotPercole("its leaf is not for signing handshakes"));
    }
    verify_signature(&certificate, key)
}

fn verify_signature(certificate: &X509Certificate<'_>, key: &LogPublicKey) -> Result<(), ChainError> {
    if certificate.signature_algorithm.algorithm != OID_SIG_ED25519 {
        return Err(ChainError::BadSignature);
    }
    let signature = LogSignature::try_from(certificate.signature_value.data.as_ref())
        .map_err(|_| ChainError::BadSignature)?;
    key.verify(certificate.tbs_certificate.as_ref(), &signature).map_err(|_| ChainError::BadSignature)
}

fn verify_path(
    leaf: &CertificateDer<'_>,
    identity: &CertificateDer<'_>,
    side: Side,
    now: UnixTime,
) -> Result<(), ChainError> {
    let anchor = anchor_from_trusted_cert(identity).map_err(|e| ChainError::from_webpki(&e))?;
    let leaf = EndEntityCert::try_from(leaf).map_err(|e| ChainError::from_webpki(&e))?;
    leaf.verify_for_usage(
        &[webpki::ring::ED25519],
        &[anchor],
        &[],
        now,
        KeyUsage::required(extended_usage(side)),
        None,
        None,
    )
    .map(|_| ())
    .map_err(|e| ChainError::from_webpki(&e))
}

/// The object identifiers id-kp-serverAuth and id-kp-clientAuth (RFC 5280 section 4.2.1.12), DER without the header.
fn extended_usage(side: Side) -> &'static [u8] {
    match side {
        Side::Server => &[0x2b, 6, 1, 5, 5, 7, 3, 1],
        Side::Client => &[0x2b, 6, 1, 5, 5, 7, 3, 2],
    }
}

fn has_usage(
    certificate: &X509Certificate<'_>,
    wanted: impl Fn(&x509_parser::extensions::KeyUsage) -> bool,
) -> bool {
    matches!(certificate.key_usage(), Ok(Some(usage)) if wanted(usage.value))
}

fn parse<'a>(der: &'a CertificateDer<'_>) -> Result<X509Certificate<'a>, ChainError> {
    if der.len() > CERTIFICATE_BYTES_MAX {
        return Err(ChainError::NotPercole("a certificate is larger than 4 KiB"));
    }
    match X509Certificate::from_der(der) {
        Ok(([], certificate)) => Ok(certificate),
        Ok(_) | Err(_) => Err(ChainError::NotPercole("it cannot be parsed as X.509")),
    }
}

/// The log key of a chain that a handshake has verified already.
pub(crate) fn key_of_verified(chain: &[CertificateDer<'_>]) -> Option<LogPublicKey> {
    verify_identity(chain.get(1)?).ok()
}

/// What people are shown of a leaf certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeafSummary {
    /// The serial number, in hexadecimal.
    pub serial: String,
    /// Not valid before this moment, in seconds since 1970.
    pub not_before_unix_s: u64,
    /// Not valid after this moment, in seconds since 1970.
    pub not_after_unix_s: u64,
}

impl LeafSummary {
    /// Reads a certificate without verifying anything.
    ///
    /// # Errors
    ///
    /// [`ChainError::NotPercole`] when the bytes are no certificate of ours.
    pub fn read_unverified(der: &CertificateDer<'_>) -> Result<LeafSummary, ChainError> {
        let certificate = parse(der)?;
        let validity = certificate.validity();
        let seconds =
            |time: i64| u64::try_from(time).map_err(|_| ChainError::NotPercole("a date before 1970"));
        Ok(LeafSummary {
            serial: hex::encode(certificate.raw_serial()),
            not_before_unix_s: seconds(validity.not_before.timestamp())?,
            not_after_unix_s: seconds(validity.not_after.timestamp())?,
        })
    }

    /// Whether less than a third of the lifetime is left, or the clock stands before its beginning.
    pub fn needs_renewal(&self, now_unix_s: u64) -> bool {
        let lifetime_s = self.not_after_unix_s.saturating_sub(self.not_before_unix_s);
        let left_s = self.not_after_unix_s.saturating_sub(now_unix_s);
        left_s < lifetime_s / 3 || now_unix_s < self.not_before_unix_s
    }
}

/// Why a chain is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ChainError {
    /// Not the two certificates of a percole node.
    #[error("this is not the certificate chain of a percole node: {0}")]
    NotPercole(&'static str),
    /// A signature does not verify: forged, damaged, or signed by another key.
    #[error("a certificate in the chain is not signed by the key of its identity")]
    BadSignature,
    /// The leaf is too old.
    #[error("the certificate expired {} ago by the clock here", in_words(*.ago_s))]
    Expired {
        /// For how many seconds.
        ago_s: u64,
    },
    /// The leaf is not valid yet: a clock is wrong.
    #[error("the certificate becomes valid in {} by the clock here, so one of the two clocks is wrong", in_words(*.in_s))]
    NotYetValid {
        /// In how many seconds it will be.
        in_s: u64,
    },
    /// Another rule of path validation is broken; the text is from rustls-webpki.
    #[error("the certificate breaks a rule of RFC 5280: {0}")]
    Path(String),
}

impl ChainError {
    fn from_webpki(error: &webpki::Error) -> ChainError {
        match error {
            webpki::Error::CertExpired { time, not_after } => {
                ChainError::Expired { ago_s: time.as_secs().saturating_sub(not_after.as_secs()) }
            }
            webpki::Error::CertNotValidYet { time, not_before } => {
                ChainError::NotYetValid { in_s: not_before.as_secs().saturating_sub(time.as_secs()) }
            }
            webpki::Error::InvalidSignatureForPublicKey => ChainError::BadSignature,
            other => ChainError::Path(other.to_string()),
        }
    }
}

impl ChainError {
    /// The same as a message, for whoever reads it in a language of their own.
    pub fn said(&self) -> Message {
        let span = |seconds: u64| span(i64::try_from(seconds).unwrap_or(i64::MAX).saturating_mul(1_000_000));
        match self {
            ChainError::NotPercole(_) => federation::certificate_not_of_a_node(),
            ChainError::BadSignature => federation::certificate_badly_signed(),
            ChainError::Expired { ago_s } => federation::certificate_expired(span(*ago_s)),
            ChainError::NotYetValid { in_s } => federation::certificate_not_yet_valid(span(*in_s)),
            ChainError::Path(_) => federation::certificate_breaks_rules(),
        }
    }
}

/// A span in its largest whole unit.
fn in_words(seconds: u64) -> String {
    let span = Duration::from_secs(seconds).as_secs();
    let (count, unit) = match span {
        0..120 => (span, "second"),
        120..7_200 => (span / 60, "minute"),
        7_200..172_800 => (span / 3_600, "hour"),
        _ => (span / 86_400, "day"),
    };
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {unit}{plural}")
}

#[cfg(test)]
mod tests;
