//! The client's check of the server: a sound chain that leads to the pinned key.

use std::sync::Arc;

use rustls::client::danger::{ServerCertVerified, ServerCertVerifier};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{CertificateError, OtherError};

use crate::chain::{ChainError, Side, verify_chain};
use crate::handshake::handshake_signatures;
use crate::{Fingerprint, pin::ServerPin};

/// Accepts exactly the pinned identity, under any host name: addresses change, keys do not.
#[derive(Debug)]
pub(super) struct PinnedServer(pub(super) ServerPin);

/// Why the server was refused; travels inside rustls' error to the dialler.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum ServerRefusal {
    #[error("the server's identity is {got}, not {expected}")]
    WrongIdentity { expected: Fingerprint, got: Fingerprint },
    #[error(transparent)]
    Chain(ChainError),
}

impl PinnedServer {
    fn check(
        &self,
        leaf: &CertificateDer<'_>,
        above: &[CertificateDer<'_>],
        now: UnixTime,
    ) -> Result<(), ServerRefusal> {
        let key = verify_chain(leaf, above, Side::Server, now).map_err(ServerRefusal::Chain)?;
        if !self.0.matches(&key) {
            let (expected, got) = (self.0.fingerprint(), Fingerprint::of(&key));
            return Err(ServerRefusal::WrongIdentity { expected, got });
        }
        Ok(())
    }
}

impl ServerCertVerifier for PinnedServer {
    fn verify_server_cert(
        &self,
        leaf: &CertificateDer<'_>,
        above: &[CertificateDer<'_>],
        _server_name: &ServerName<'_>,
        _ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        self.check(leaf, above, now).map(|()| ServerCertVerified::assertion()).map_err(|refusal| {
            rustls::Error::InvalidCertificate(CertificateError::Other(OtherError(Arc::new(refusal))))
        })
    }

    handshake_signatures!();
}
