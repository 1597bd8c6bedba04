//! Why a node cannot be reached, in words that say what to do next.

use std::error::Error as StdError;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use crate::chain::ChainError;
use percole_merkle::Fingerprint;
use percole_words::Message;

/// Why a node cannot be reached. Cheap to clone, because tonic keeps the original.
#[derive(Clone, Debug, thiserror::Error)]
pub enum ConnectError {
    /// Not `host:port`.
    #[error(
        "`{address}` is not an address: write host:port, such as group.example.org:7443 or [2001:db8::1]:7443"
    )]
    BadAddress {
        /// What was given.
        address: String,
    },
    /// The name has no address.
    #[error("the name in {address} cannot be resolved: check its spelling and this machine's name server")]
    Unresolvable {
        /// What was given.
        address: String,
        /// What the resolver said.
        source: Arc<io::Error>,
    },
    /// The machine answers, but nothing listens at the port.
    #[error(
        "nothing listens at {address}: check the port, and that the node there is running (`percole-node run`)"
    )]
    Refused {
        /// What was dialled.
        address: String,
    },
    /// No answer in time.
    #[error(
        "{address} did not answer within {} seconds: check the network, and any firewall between",
        after.as_secs_f32()
    )]
    TimedOut {
        /// What was dialled.
        address: String,
        /// How long it was given.
        after: Duration,
    },
    /// A percole node answers, but another than the one that was asked for.
    #[error(
        "another node answers at {address}: expected the identity {expected}, got {got}. Do not go on before its operator has confirmed the fingerprint by another way (`percole node status` shows it there); then use a new invitation or token file"
    )]
    WrongIdentity {
        /// What was dialled.
        address: String,
        /// The fingerprint that was insisted on.
        expected: Fingerprint,
        /// The fingerprint of the node that answered, and proved it.
        got: Fingerprint,
    },
    /// Something else than a percole node answers.
    #[error(
        "what answers at {address} is not a percole node ({reason}): check the port; the web portal has another one than nodes and operators"
    )]
    NotPercole {
        /// What was dialled.
        address: String,
        /// What gave it away.
        reason: Message,
    },
    /// A percole node answers with a certificate that is not valid.
    #[error(
        "the certificate of {address} is not valid: {reason}. Check the clock here, and have the clock and the certificate of that node checked"
    )]
    ServerCertificate {
        /// What was dialled.
        address: String,
        /// What is wrong with it.
        reason: ChainError,
    },
    /// The node refused the certificate that we showed.
    #[error(
        "{address} refused the certificate of this node ({reason}): check the clock here, and renew the certificate"
    )]
    CertificateRefused {
        /// What was dialled.
        address: String,
        /// What the other end told.
        reason: Message,
    },
    /// The network failed in another way.
    #[error("the connection to {address} failed")]
    Failed {
        /// What was dialled.
        address: String,
        /// What the system said.
        source: Arc<io::Error>,
    },
    /// No node listens at this Unix socket.
    #[error(
        "no node listens at {}: start it (`percole-node run`), or name the right socket",
        path.display()
    )]
    NoSocket {
        /// The path of the socket.
        path: PathBuf,
    },
    /// This user may not use the Unix socket.
    #[error(
        "this user may not use {}: the mode of that file is the permission; join its group, or run as its owner",
        path.display()
    )]
    SocketDenied {
        /// The path of the socket.
        path: PathBuf,
    },
    /// The Unix socket failed in another way.
    #[error("the connection to {} failed", path.display())]
    SocketFailed {
        /// The path of the socket.
        path: PathBuf,
        /// What the system said.
        source: Arc<io::Error>,
    },
}

impl ConnectError {
    pub(super) fn of_tcp(address: &str, error: io::Error) -> ConnectError {
        let address = address.to_owned();
        match error.kind() {
            io::ErrorKind::ConnectionRefused => ConnectError::Refused { address },
            _ => ConnectError::Failed { address, source: Arc::new(error) },
        }
    }

    pub(super) fn of_socket(path: PathBuf, error: io::Error) -> ConnectError {
        match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused => ConnectError::NoSocket { path },
            io::ErrorKind::PermissionDenied => ConnectError::SocketDenied { path },
            _ => ConnectError::SocketFailed { path, source: Arc::new(error) },
        }
    }
}

/// An error and its sources, outermost first.
pub(super) fn links<'a>(
    error: &'a (dyn StdError + 'static),
) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |link: &&'a (dyn StdError + 'static)| (*link).source())
}

/// Looks for a [`ConnectError`] among an error and its sources.
pub(super) fn find(error: &(dyn StdError + 'static)) -> Option<ConnectError> {
    links(error).find_map(|link| link.downcast_ref::<ConnectError>()).cloned()
}
