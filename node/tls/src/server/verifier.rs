//! Which client certificates a node lets in: none at all, or a sound chain of any percole node.

use std::sync::Arc;

use rustls::pki_types::{CertificateDer, UnixTime};
use rustls::server::danger::{ClientCertVerified, ClientCertVerifier};
use rustls::{CertificateError, DistinguishedName, OtherError};

use crate::chain::{ChainError, Side, verify_chain};
use crate::handshake::handshake_signatures;

/// Verifies that the client owns the identity it shows. Whether that identity may do anything is decided per request.
#[derive(Debug)]
pub(super) struct OptionalNodeVerifier;

impl ClientCertVerifier for OptionalNodeVerifier {
    fn client_auth_mandatory(&self) -> bool {
        false
    }

    fn root_hint_subjects(&self) -> &[DistinguishedName] {
        &[]
    }

    fn verify_client_cert(
        &self,
        leaf: &CertificateDer<'_>,
        above: &[CertificateDer<'_>],
        now: UnixTime,
    ) -> Result<ClientCertVerified, rustls::Error> {
        match verify_chain(leaf, above, Side::Client, now) {
            Ok(_) => Ok(ClientCertVerified::assertion()),
            Err(error) => Err(rustls::Error::InvalidCertificate(as_certificate_error(error))),
        }
    }

    handshake_signatures!();
}

/// Chooses the variant whose TLS alert tells the client the most.
fn as_certificate_error(error: ChainError) -> CertificateError {
    match error {
        ChainError::Expired { .. } => CertificateError::Expired,
        ChainError::NotYetValid { .. } => CertificateError::NotValidYet,
        ChainError::BadSignature => CertificateError::BadSignature,
        other => CertificateError::Other(OtherError(Arc::new(other))),
    }
}
