//! Channels to a node, over TLS or over its Unix socket, and what went wrong.

mod dial;
mod error;
mod explain;
mod said;
mod verifier;

pub use error::ConnectError;
pub use explain::{explain, is_silent};

use std::error::Error as StdError;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use hyper_util::rt::TokioIo;
use tokio::net::UnixStream;
use tonic::transport::{Channel, Endpoint, Uri};
use tower::service_fn;

use crate::http2;
use crate::identity::TlsIdentity;
use crate::pin::ServerPin;
use dial::Target;

/// Times and sizes of a client's connection.
#[derive(Clone, Copy, Debug)]
pub struct ConnectOptions {
    /// For name, TCP and TLS together.
    pub connect_timeout: Duration,
    /// How often an idle connection is asked whether it still lives.
    pub keepalive_interval: Duration,
    /// How long the answer to that may take before the connection counts as lost.
    pub keepalive_timeout: Duration,
    /// HTTP/2 window of one stream.
    pub stream_window_bytes: u32,
    /// HTTP/2 window of the connection.
    pub connection_window_bytes: u32,
}

impl Default for ConnectOptions {
    fn default() -> ConnectOptions {
        ConnectOptions {
            connect_timeout: Duration::from_secs(10),
            keepalive_interval: http2::KEEPALIVE_INTERVAL,
            keepalive_timeout: http2::KEEPALIVE_TIMEOUT,
            stream_window_bytes: http2::STREAM_WINDOW_BYTES,
            connection_window_bytes: http2::CONNECTION_WINDOW_BYTES,
        }
    }
}

impl ConnectOptions {
    fn endpoint(&self, origin: Uri) -> Endpoint {
        Endpoint::from(origin)
            .initial_stream_window_size(self.stream_window_bytes)
            .initial_connection_window_size(self.connection_window_bytes)
            .http2_keep_alive_interval(self.keepalive_interval)
            .keep_alive_timeout(self.keepalive_timeout)
            .keep_alive_while_idle(true)
    }
}

/// Connects to the node at `host:port`, insisting on its identity, and showing ours when one is given.
///
/// The channel connects again by itself when the connection is lost, with the same insistence; what goes wrong then
/// is in the status of the call, for [`explain`].
///
/// # Errors
///
/// [`ConnectError`], which says what to do next.
pub async fn connect(
    address: &str,
    pin: ServerPin,
    identity: Option<&TlsIdentity>,
    options: &ConnectOptions,
) -> Result<Channel, ConnectError> {
    let target = Arc::new(Target::new(address, pin, identity, options)?);
    let connector = service_fn({
        let target = Arc::clone(&target);
        move |_: Uri| dial::dial(Arc::clone(&target))
    });
    let endpoint = options.endpoint(target.origin());
    endpoint.connect_with_connector(connector).await.map_err(|error| found_in(&error, address))
}

/// As [`connect`], but dials at the first call. Must be called within a tokio runtime.
///
/// # Errors
///
/// [`ConnectError::BadAddress`] only; every other error is in the status of a call, for [`explain`].
pub fn connect_lazy(
    address: &str,
    pin: ServerPin,
    identity: Option<&TlsIdentity>,
    options: &ConnectOptions,
) -> Result<Channel, ConnectError> {
    let target = Arc::new(Target::new(address, pin, identity, options)?);
    let endpoint = options.endpoint(target.origin());
    let connector = service_fn(move |_: Uri| dial::dial(Arc::clone(&target)));
    Ok(endpoint.connect_with_connector_lazy(connector))
}

/// Connects to a node on this machine through its Unix socket, whose file mode is the permission.
///
/// # Errors
///
/// [`ConnectError::NoSocket`], [`ConnectError::SocketDenied`] or [`ConnectError::SocketFailed`].
pub async fn connect_unix(path: &Path, options: &ConnectOptions) -> Result<Channel, ConnectError> {
    let owned = path.to_owned();
    let connector = service_fn(move |_: Uri| dial_unix(owned.clone()));
    let endpoint = options.endpoint(local_origin());
    let connected = endpoint.connect_with_connector(connector).await;
    connected.map_err(|error| found_in(&error, &path.display().to_string()))
}

async fn dial_unix(path: PathBuf) -> Result<TokioIo<UnixStream>, ConnectError> {
    match UnixStream::connect(&path).await {
        Ok(stream) => Ok(TokioIo::new(stream)),
        Err(error) => Err(ConnectError::of_socket(path, error)),
    }
}

/// A socket has no authority, but a request must name one.
fn local_origin() -> Uri {
    Uri::from_static("http://percole.local")
}

/// The typed error inside what tonic hands back.
fn found_in(error: &(dyn StdError + 'static), address: &str) -> ConnectError {
    error::find(error).unwrap_or_else(|| ConnectError::Failed {
        address: address.to_owned(),
        source: Arc::new(std::io::Error::other(explain(error))),
    })
}
