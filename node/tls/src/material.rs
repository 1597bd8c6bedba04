//! A node's own certificates: issue, store, load, renew.

use std::fs;
use std::io::{self, Read, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use percole_merkle::{LogKey, LogPublicKey};
use percole_words::{Message, documents, federation, foreign};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, UnixTime};
use rustls::sign::CertifiedKey;

use crate::chain::{ChainError, LeafSummary, Side, verify_chain};
use crate::issue::{LeafRequest, issue};
use percole_merkle::Fingerprint;

const CERT_FILE: &str = "cert.pem";
const KEY_FILE: &str = "key.pem";
/// Larger files are refused; ours have about 1.5 KiB.
const FILE_BYTES_MAX: u64 = 64 * 1024;

/// A verified chain `[leaf, identity]` with the private key of its leaf. Cheap to clone.
#[derive(Clone)]
pub struct TlsMaterial(Arc<Inner>);

struct Inner {
    cert_pem: String,
    key_pem: String,
    certified: Arc<CertifiedKey>,
    leaf: LeafSummary,
    identity: LogPublicKey,
}

impl TlsMaterial {
    /// Makes a fresh leaf key and certificate, signed by the log key.
    ///
    /// # Errors
    ///
    /// [`MaterialError::Issue`] when the dates cannot be written in a certificate or no key can be drawn.
    pub fn issue(log_key: &LogKey, request: &LeafRequest<'_>) -> Result<TlsMaterial, MaterialError> {
        let issued = issue(log_key, request).map_err(MaterialError::Issue)?;
        TlsMaterial::from_pem(issued.cert_pem, issued.key_pem)
    }

    /// Reads `cert.pem` and `key.pem` in this directory; `None` when neither is there.
    ///
    /// An expired certificate is loaded too: see [`TlsMaterial::needs_renewal`].
    ///
    /// # Errors
    ///
    /// [`MaterialError::File`] when one cannot be read, and the errors of [`TlsMaterial::from_pem`].
    pub fn load(dir: &Path) -> Result<Option<TlsMaterial>, MaterialError> {
        let (cert, key) = (read_bounded(&dir.join(CERT_FILE))?, read_bounded(&dir.join(KEY_FILE))?);
        match (cert, key) {
            (None, None) => Ok(None),
            (Some(cert), Some(key)) => TlsMaterial::from_pem(cert, key).map(Some),
            (None, Some(_)) => Err(MaterialError::HalfMissing(dir.join(CERT_FILE))),
            (Some(_), None) => Err(MaterialError::HalfMissing(dir.join(KEY_FILE))),
        }
    }

    /// Loads what is in the directory, or issues and stores anew when it is absent, incomplete, near its end, or of
    /// another log key.
    ///
    /// The log key is all that certificates are made from, so nothing is lost by making them again. This is also how a
    /// crash between the two files of [`TlsMaterial::store`] is repaired.
    ///
    /// # Errors
    ///
    /// [`MaterialError::File`] when files can be neither read nor written, and [`MaterialError::Issue`].
    pub fn load_or_issue(
        dir: &Path,
        log_key: &LogKey,
        request: &LeafRequest<'_>,
    ) -> Result<TlsMaterial, MaterialError> {
        match TlsMaterial::load(dir) {
            Ok(Some(held)) if held.serves(log_key, request.now_unix_s) => return Ok(held),
            Ok(_) => {}
            Err(error @ MaterialError::File { .. }) => return Err(error),
            Err(error) => tracing::warn!(dir = %dir.display(), %error, "TLS files are made anew"),
        }
        let fresh = TlsMaterial::issue(log_key, request)?;
        fresh.store(dir)?;
        Ok(fresh)
    }

    fn serves(&self, log_key: &LogKey, now_unix_s: u64) -> bool {
        self.identity() == log_key.public() && !self.needs_renewal(now_unix_s)
    }

    /// Takes a chain and a key as PEM, and checks that they belong together.
    ///
    /// # Errors
    ///
    /// [`MaterialError::Pem`], [`MaterialError::Chain`] or [`MaterialError::Key`] when they are no PEM, no chain of a
    /// percole node, or a key of another certificate.
    pub(crate) fn from_pem(cert_pem: String, key_pem: String) -> Result<TlsMaterial, MaterialError> {
        let chain = CertificateDer::pem_slice_iter(cert_pem.as_bytes())
            .collect::<Result<Vec<_>, _>>()
            .map_err(|e| MaterialError::Pem { what: CERT_FILE, detail: e.to_string() })?;
        let key = PrivateKeyDer::from_pem_slice(key_pem.as_bytes())
            .map_err(|e| MaterialError::Pem { what: KEY_FILE, detail: e.to_string() })?;
        let (leaf, identity) = verify_own(&chain)?;
        let certified = CertifiedKey::from_der(chain, key, &crate::provider()).map_err(MaterialError::Key)?;
        Ok(TlsMaterial(Arc::new(Inner { cert_pem, key_pem, certified: Arc::new(certified), leaf, identity })))
    }

    /// Writes `cert.pem` and `key.pem` (mode 0600) into this directory, which is made when absent (mode 0700).
    ///
    /// Each file is replaced by a rename, so a reader or a crash sees the old or the new one whole. A crash between the
    /// two leaves a key that does not fit: [`TlsMaterial::load_or_issue`] then issues anew.
    ///
    /// # Errors
    ///
    /// [`MaterialError::File`] with the path that cannot be written.
    pub fn store(&self, dir: &Path) -> Result<(), MaterialError> {
        let failed = |path: &Path| {
            let path = path.to_owned();
            move |source| MaterialError::File { path, source }
        };
        fs::DirBuilder::new().recursive(true).mode(0o700).create(dir).map_err(failed(dir))?;
        for (file, text) in [(KEY_FILE, &self.0.key_pem), (CERT_FILE, &self.0.cert_pem)] {
            let path = dir.join(file);
            replace_file(&path, text).map_err(failed(&path))?;
        }
        fs::File::open(dir).and_then(|d| d.sync_all()).map_err(failed(dir))
    }

    /// Whether less than a third of the lifetime is left, or the clock stands before its beginning.
    pub fn needs_renewal(&self, now_unix_s: u64) -> bool {
        self.0.leaf.needs_renewal(now_unix_s)
    }

    /// The identity that a peer learns from this chain.
    pub fn identity(&self) -> LogPublicKey {
        self.0.identity
    }

    /// The fingerprint of that identity, which clients pin.
    pub fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of(&self.0.identity)
    }

    /// Serial number and dates of the leaf.
    pub fn leaf(&self) -> &LeafSummary {
        &self.0.leaf
    }

    pub(crate) fn certified(&self) -> Arc<CertifiedKey> {
        Arc::clone(&self.0.certified)
    }
}

impl std::fmt::Debug for TlsMaterial {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "TlsMaterial(identity {}, serial {})", self.0.identity, self.0.leaf.serial)
    }
}

/// Verifies our own chain as a peer would on its first day, so that a broken file is found here and not by peers.
fn verify_own(chain: &[CertificateDer<'static>]) -> Result<(LeafSummary, LogPublicKey), MaterialError> {
    let [leaf, above @ ..] = chain else {
        return Err(MaterialError::Chain(ChainError::NotPercole("it is empty")));
    };
    let summary = LeafSummary::read_unverified(leaf).map_err(MaterialError::Chain)?;
    let first_day = UnixTime::since_unix_epoch(Duration::from_secs(summary.not_before_unix_s));
    verify_chain(leaf, above, Side::Client, first_day).map_err(MaterialError::Chain)?;
    let key = verify_chain(leaf, above, Side::Server, first_day).map_err(MaterialError::Chain)?;
    Ok((summary, key))
}

fn read_bounded(path: &Path) -> Result<Option<String>, MaterialError> {
    let failed = |source| MaterialError::File { path: path.to_owned(), source };
    let file = match fs::File::open(path) {
        Ok(file) => file,
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(e) => return Err(failed(e)),
    };
    // Bytes that are not UTF-8 come out as replacement characters, which are no PEM either.
    let mut bytes = Vec::new();
    file.take(FILE_BYTES_MAX).read_to_end(&mut bytes).map_err(failed)?;
    Ok(Some(String::from_utf8_lossy(&bytes).into_owned()))
}

/// Writes beside the target, syncs, renames. The name of the temporary file is fixed: one process owns the directory.
fn replace_file(path: &Path, text: &str) -> io::Result<()> {
    let temporary = path.with_extension("pem.new");
    match fs::remove_file(&temporary) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(e),
        _ => {}
    }
    let mut file = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&temporary)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    fs::rename(&temporary, path)
}

/// Why a node's own certificates cannot be made, read or written.
#[derive(Debug, thiserror::Error)]
pub enum MaterialError {
    /// A file or the directory.
    #[error("cannot read or write {}", path.display())]
    File {
        /// Which one.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// One of the two files is there without the other.
    #[error("{} is missing while its partner is there; delete the partner, and both are made anew at the next start", .0.display())]
    HalfMissing(PathBuf),
    /// A file is not PEM.
    #[error("{what} is not PEM: {detail}")]
    Pem {
        /// Which file.
        what: &'static str,
        /// What the parser said.
        detail: String,
    },
    /// The certificates are not the chain of a percole node.
    #[error("the certificates in cert.pem cannot be used")]
    Chain(#[source] ChainError),
    /// The private key is unusable or belongs to another certificate.
    #[error("the private key in key.pem does not belong to the certificate in cert.pem")]
    Key(#[source] rustls::Error),
    /// A certificate cannot be made.
    #[error("cannot make a certificate")]
    Issue(#[source] rcgen::Error),
}

impl MaterialError {
    /// The same as a message, for whoever reads it in a language of their own.
    pub fn said(&self) -> Message {
        match self {
            MaterialError::File { path, source } => {
                documents::fault(path.display().to_string(), foreign::of_system(source))
            }
            MaterialError::HalfMissing(path) => {
                federation::certificate_half_missing(path.display().to_string())
            }
            MaterialError::Pem { what, .. } => federation::certificate_file_damaged(*what),
            MaterialError::Chain(error) => documents::fault(CERT_FILE, error.said()),
            MaterialError::Key(_) => federation::certificate_key_of_another(),
            MaterialError::Issue(_) => federation::certificate_not_made(),
        }
    }
}

#[cfg(test)]
mod tests;
