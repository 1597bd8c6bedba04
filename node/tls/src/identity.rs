//! The certificates in use, exchanged without a restart.

use std::fmt;
use std::path::Path;
use std::sync::{Arc, PoisonError, RwLock};

use rustls::SignatureScheme;
use rustls::client::ResolvesClientCert;
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;

use crate::material::{MaterialError, TlsMaterial};

/// The node's certificates as its listener and its dialers share them. Clones are the same identity.
///
/// Every handshake takes what is current at that moment, in both directions; connections that are established live on.
#[derive(Clone)]
pub struct TlsIdentity(Arc<RwLock<TlsMaterial>>);

impl TlsIdentity {
    /// Starts with this material.
    pub fn new(material: TlsMaterial) -> TlsIdentity {
        TlsIdentity(Arc::new(RwLock::new(material)))
    }

    /// The material that the next handshake will present.
    pub fn current(&self) -> TlsMaterial {
        self.0.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Presents this material from the next handshake on.
    pub fn replace(&self, material: TlsMaterial) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = material;
    }

    /// Reads the directory again and presents what is there from the next handshake on.
    ///
    /// # Errors
    ///
    /// [`MaterialError`] when the files are absent or unusable; what was presented before stays.
    pub fn reload(&self, dir: &Path) -> Result<(), MaterialError> {
        let material = TlsMaterial::load(dir)?.ok_or_else(|| MaterialError::File {
            path: dir.to_owned(),
            source: std::io::Error::new(std::io::ErrorKind::NotFound, "cert.pem and key.pem are not there"),
        })?;
        self.replace(material);
        Ok(())
    }
}

impl fmt::Debug for TlsIdentity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("TlsIdentity").field(&self.current()).finish()
    }
}

impl ResolvesServerCert for TlsIdentity {
    fn resolve(&self, _hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(self.current().certified())
    }
}

impl ResolvesClientCert for TlsIdentity {
    fn resolve(&self, _roots: &[&[u8]], _schemes: &[SignatureScheme]) -> Option<Arc<CertifiedKey>> {
        Some(self.current().certified())
    }

    fn has_certs(&self) -> bool {
        true
    }
}
