//! The certificates in use, exchanged without a restart.

use std::fmt;
use std::path::Path;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use rustls::SignatureScheme;
use rustls::client::ResolvesClientCert;
use rustls::pki_types::UnixTime;
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;
use rustls::time_provider::{DefaultTimeProvider, TimeProvider};

use crate::material::{MaterialError, TlsMaterial};

/// The node's certificates as its listener and its dialers share them. Clones are the same identity.
///
/// Every handshake takes what is current at that moment, in both directions; connections that are established live on.
#[derive(Clone)]
pub struct TlsIdentity {
    material: Arc<RwLock<TlsMaterial>>,
    clock: Arc<dyn TimeProvider>,
}

impl TlsIdentity {
    /// Starts with this material; the certificates of others are judged by the machine's clock.
    pub fn new(material: TlsMaterial) -> TlsIdentity {
        TlsIdentity { material: Arc::new(RwLock::new(material)), clock: Arc::new(DefaultTimeProvider) }
    }

    /// Starts with this material; the certificates of others are judged by another clock, which shows seconds since 1970.
    pub fn at(material: TlsMaterial, now_unix_s: impl Fn() -> u64 + Send + Sync + 'static) -> TlsIdentity {
        TlsIdentity { clock: Arc::new(Told(now_unix_s)), ..TlsIdentity::new(material) }
    }

    /// The clock by which certificates are judged.
    pub(crate) fn clock(&self) -> Arc<dyn TimeProvider> {
        Arc::clone(&self.clock)
    }

    /// The material that the next handshake will present.
    pub fn current(&self) -> TlsMaterial {
        self.material.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Presents this material from the next handshake on.
    pub fn replace(&self, material: TlsMaterial) {
        *self.material.write().unwrap_or_else(PoisonError::into_inner) = material;
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

/// A clock that is handed in.
struct Told<F>(F);

impl<F: Fn() -> u64 + Send + Sync> TimeProvider for Told<F> {
    fn current_time(&self) -> Option<UnixTime> {
        Some(UnixTime::since_unix_epoch(Duration::from_secs((self.0)())))
    }
}

impl<F> fmt::Debug for Told<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Told")
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
