//! Making certificates with the log key.

use std::time::Duration;

use percole_merkle::{LogKey, LogPublicKey};
use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer,
    KeyPair, KeyUsagePurpose, PKCS_ECDSA_P256_SHA256, PKCS_ED25519, PublicKeyData, SerialNumber,
    SignatureAlgorithm, SigningKey, date_time_ymd,
};

use percole_merkle::Fingerprint;

/// A leaf is valid from this long before it is issued, because the clocks of two nodes differ.
const BACKDATED_S_MAX: u64 = 3_600;
/// The end of the last year that a certificate can name.
const DATE_UNIX_S_MAX: u64 = 253_402_300_799;
/// The longest common name (RFC 5280 appendix A, `ub-common-name`).
const COMMON_NAME_CHARS_MAX: usize = 64;

/// What a new leaf certificate shall be.
#[derive(Clone, Debug)]
pub struct LeafRequest<'a> {
    /// The node's name, shown by tools that look at certificates; it proves nothing. Cut after 64 characters.
    pub node_name: &'a str,
    /// The present moment, in seconds since 1970.
    pub now_unix_s: u64,
    /// How long the leaf is valid from now on, in seconds; [`LeafRequest::VALID_S`] unless there is a reason.
    pub valid_s: u64,
    /// Random bytes for the serial number, drawn by the caller.
    pub serial: [u8; 16],
}

impl LeafRequest<'_> {
    /// The usual lifetime: 30 days.
    pub const VALID_S: u64 = 30 * 86_400;
}

/// Freshly made certificates and the leaf's private key, as PEM.
pub(crate) struct Issued {
    pub(crate) cert_pem: String,
    pub(crate) key_pem: String,
}

/// Makes the identity certificate anew (it is the same for the same key and name) and a leaf below it.
///
/// The private key of the leaf comes from ring's generator, as every secret of a TLS handshake does.
pub(crate) fn issue(log_key: &LogKey, request: &LeafRequest<'_>) -> Result<Issued, rcgen::Error> {
    let signer = LogKeySigner { key: log_key, public: log_key.public() };
    let identity_params = identity_params(&signer.public, request.node_name);
    let identity = identity_params.self_signed(&signer)?;
    let leaf_key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256)?;
    let leaf = leaf_params(request)?.signed_by(&leaf_key, &Issuer::from_params(&identity_params, &signer))?;
    Ok(Issued { cert_pem: leaf.pem() + &identity.pem(), key_pem: leaf_key.serialize_pem() })
}

fn identity_params(key: &LogPublicKey, node_name: &str) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name = common_name(node_name, "identity");
    // Its end is a rotation of the log key, not a date ("no well-defined expiration", RFC 5280 section 4.1.2.5).
    params.not_before = date_time_ymd(1970, 1, 1);
    params.not_after = date_time_ymd(9999, 12, 31);
    params.serial_number = Some(positive_serial(&Fingerprint::of(key).0));
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    params
}

fn leaf_params(request: &LeafRequest<'_>) -> Result<CertificateParams, rcgen::Error> {
    let not_after = request.now_unix_s.checked_add(request.valid_s).filter(|end| *end <= DATE_UNIX_S_MAX);
    let not_after = not_after.ok_or(rcgen::Error::Time)?;
    // A tenth of a short lifetime, or such a leaf would be due for renewal from the start.
    let backdated_s = BACKDATED_S_MAX.min(request.valid_s / 10);
    let epoch = date_time_ymd(1970, 1, 1);
    let mut params = CertificateParams::default();
    params.distinguished_name = common_name(request.node_name, "tls");
    params.not_before = epoch + Duration::from_secs(request.now_unix_s.saturating_sub(backdated_s));
    params.not_after = epoch + Duration::from_secs(not_after);
    params.serial_number = Some(positive_serial(&request.serial));
    params.is_ca = IsCa::ExplicitNoCa;
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages =
        vec![ExtendedKeyUsagePurpose::ServerAuth, ExtendedKeyUsagePurpose::ClientAuth];
    params.use_authority_key_identifier_extension = true;
    Ok(params)
}

/// A unit tells the two certificates apart, so that the leaf's subject is not its issuer.
fn common_name(node_name: &str, unit: &str) -> DistinguishedName {
    let mut name = DistinguishedName::new();
    name.push(DnType::CommonName, node_name.chars().take(COMMON_NAME_CHARS_MAX).collect::<String>());
    name.push(DnType::OrganizationalUnitName, unit);
    name
}

/// A serial number is a positive integer of at most 20 octets (RFC 5280 section 4.1.2.2).
fn positive_serial(random: &[u8]) -> SerialNumber {
    let mut bytes: Vec<u8> = random.iter().take(16).copied().collect();
    if let Some(first) = bytes.first_mut() {
        *first = (*first & 0x7f) | 0x40;
    }
    SerialNumber::from_slice(&bytes)
}

/// Lends the log key to rcgen. A certificate begins with the byte 0x30, so its signature can never be taken for one
/// over a checkpoint or any other message of a log key, which all begin with text.
struct LogKeySigner<'a> {
    key: &'a LogKey,
    public: LogPublicKey,
}

impl PublicKeyData for LogKeySigner<'_> {
    fn der_bytes(&self) -> &[u8] {
        self.public.as_bytes()
    }

    fn algorithm(&self) -> &'static SignatureAlgorithm {
        &PKCS_ED25519
    }
}

impl SigningKey for LogKeySigner<'_> {
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, rcgen::Error> {
        Ok(self.key.sign(message).as_bytes().to_vec())
    }
}
