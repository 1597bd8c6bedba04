//! Accepting TCP connections and bringing them through the handshake, many at a time.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc};
use tokio::task::{JoinHandle, JoinSet};
use tokio_rustls::TlsAcceptor;
use tokio_stream::Stream;

use super::connection::TlsConnection;
use super::server_config;
use crate::identity::TlsIdentity;

/// How long to wait when the system has no file descriptor or memory left for another connection.
const ACCEPT_PAUSE: Duration = Duration::from_millis(200);

/// What strangers may use up before they have proved anything.
#[derive(Clone, Copy, Debug)]
pub struct AcceptLimits {
    /// A handshake that takes longer is dropped, and so is a client that then sends nothing for as long.
    pub handshake_timeout: Duration,
    /// So many handshakes go on at once; more wait in the system's queue.
    pub handshakes_max: usize,
    /// So many connections, handshakes included, are open at once; more are closed as they come.
    pub connections_max: usize,
}

impl Default for AcceptLimits {
    fn default() -> AcceptLimits {
        AcceptLimits {
            handshake_timeout: Duration::from_secs(10),
            handshakes_max: 256,
            connections_max: 4096,
        }
    }
}

/// A stream of established connections, for `tonic::transport::Server::serve_with_incoming_shutdown`.
///
/// A failed handshake is logged and never ends the stream. Dropping the acceptor closes the listener and drops the
/// handshakes under way.
#[derive(Debug)]
pub struct Acceptor {
    established: mpsc::Receiver<TlsConnection>,
    accepting: JoinHandle<()>,
    local: SocketAddr,
}

impl Acceptor {
    /// Listens with this identity. Must be called within a tokio runtime.
    ///
    /// # Errors
    ///
    /// What the system says when the listener has no address, which means that it is unusable.
    pub fn new(listener: TcpListener, identity: &TlsIdentity, limits: AcceptLimits) -> io::Result<Acceptor> {
        let local = listener.local_addr()?;
        let (sender, established) = mpsc::channel(16);
        let accepting = Accepting {
            tls: TlsAcceptor::from(Arc::new(server_config(identity))),
            free: Arc::new(Semaphore::new(limits.handshakes_max)),
            places: Arc::new(Semaphore::new(limits.connections_max)),
            timeout: limits.handshake_timeout,
            sender,
        };
        Ok(Acceptor { established, accepting: tokio::spawn(accepting.run(listener)), local })
    }

    /// The address listened at, with the port that the system chose when 0 was asked for.
    pub fn local_addr(&self) -> SocketAddr {
        self.local
    }
}

impl Stream for Acceptor {
    type Item = io::Result<TlsConnection>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.established.poll_recv(cx).map(|connection| connection.map(Ok))
    }
}

impl Drop for Acceptor {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

struct Accepting {
    tls: TlsAcceptor,
    free: Arc<Semaphore>,
    places: Arc<Semaphore>,
    timeout: Duration,
    sender: mpsc::Sender<TlsConnection>,
}

impl Accepting {
    async fn run(self, listener: TcpListener) {
        // Dropped, and every handshake with it, when this task is aborted.
        let mut handshakes = JoinSet::new();
        loop {
            let permit = Arc::clone(&self.free).acquire_owned().await;
            let Ok(permit) = permit else { return };
            match listener.accept().await {
                Ok((tcp, remote)) => match Arc::clone(&self.places).try_acquire_owned() {
                    Ok(place) => {
                        handshakes.spawn(self.handshake(tcp, remote, permit, place));
                    }
                    Err(_) => tracing::warn!(%remote, "too many connections are open; closed a new one"),
                },
                Err(error) => {
                    tracing::warn!(%error, "cannot accept a connection");
                    if !concerns_one_connection(&error) {
                        tokio::time::sleep(ACCEPT_PAUSE).await;
                    }
                }
            }
            while handshakes.try_join_next().is_some() {}
        }
    }

    fn handshake(
        &self,
        tcp: TcpStream,
        remote: SocketAddr,
        permit: OwnedSemaphorePermit,
        place: OwnedSemaphorePermit,
    ) -> impl Future<Output = ()> + Send + use<> {
        let (tls, timeout, sender) = (self.tls.clone(), self.timeout, self.sender.clone());
        async move {
            // Small frames answer calls; waiting to fill a packet would delay each of them.
            let _ = tcp.set_nodelay(true);
            match tokio::time::timeout(timeout, tls.accept(tcp)).await {
                Ok(Ok(stream)) => {
                    // Fails only when the server is shutting down.
                    let connection = TlsConnection::established(stream, remote, timeout, place);
                    let _ = sender.send(connection).await;
                }
                Ok(Err(error)) => log_refusal(remote, &error),
                Err(_) => tracing::info!(%remote, ?timeout, "TLS handshake took too long"),
            }
            drop(permit);
        }
    }
}

fn concerns_one_connection(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset, Interrupted};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset | Interrupted)
}

/// A refused certificate concerns the operator, who may know the peer; the rest of the internet's noise does not.
fn log_refusal(remote: SocketAddr, error: &io::Error) {
    match error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>()) {
        Some(rustls::Error::InvalidCertificate(reason)) => {
            tracing::warn!(%remote, %reason, "client certificate refused");
        }
        _ => tracing::info!(%remote, %error, "TLS handshake failed"),
    }
}
