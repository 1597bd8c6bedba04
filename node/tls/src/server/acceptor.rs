//! Accepting TCP connections and bringing them through the handshake, many at a time.

use std::collections::HashMap;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use percole_merkle::LogPublicKey;
use rustls::ServerConfig;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio::task::{AbortHandle, Id, JoinHandle, JoinSet};
use tokio::time::{Instant, MissedTickBehavior, interval, sleep_until, timeout};
use tokio_rustls::LazyConfigAcceptor;
use tokio_rustls::server::TlsStream;
use tokio_stream::Stream;

use super::connection::{PeerConnection, TlsConnection};
use super::guests::{Guests, Proof};
use super::queue::{Queue, Start, Ticket};
use super::{AcceptLimits, Source, server_config};
use crate::chain::key_of_verified;
use crate::identity::TlsIdentity;

/// How long to wait when the system has no file descriptor or memory left for another connection.
const ACCEPT_PAUSE: Duration = Duration::from_millis(200);
/// How often idle strangers are looked for, and what was turned away is told.
const SWEEP_EVERY: Duration = Duration::from_secs(5);

/// Whether the node with this log key is known here, so that its connections have places of their own.
pub type Known = Arc<dyn Fn(&LogPublicKey) -> bool + Send + Sync>;

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
    pub fn new(
        listener: TcpListener,
        identity: &TlsIdentity,
        limits: AcceptLimits,
        known: Known,
    ) -> io::Result<Acceptor> {
        let local = listener.local_addr()?;
        let (sender, established) = mpsc::channel(16);
        let accepting = Accepting {
            shaking: Shaking {
                tls: Arc::new(server_config(identity)),
                timeout: limits.handshake_timeout,
                guests: Guests::new(limits),
                known,
                sender,
            },
            queue: Queue::new(limits),
            handshakes: Handshakes::default(),
            turned_away: 0,
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

type Arrived = (TcpStream, SocketAddr);

struct Accepting {
    shaking: Shaking,
    queue: Queue<Arrived>,
    handshakes: Handshakes,
    turned_away: u64,
}

impl Accepting {
    async fn run(mut self, listener: TcpListener) {
        let mut sweep = interval(SWEEP_EVERY);
        sweep.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            let next_room = self.queue.next_room(Instant::now());
            tokio::select! {
                Some(ticket) = self.handshakes.ended() => self.queue.ended(ticket),
                accepted = listener.accept() => self.accepted(accepted).await,
                () = until(next_room) => {}
                _ = sweep.tick() => self.sweep(),
            }
            self.begin_handshakes();
        }
    }

    async fn accepted(&mut self, accepted: io::Result<Arrived>) {
        match accepted {
            Ok((tcp, remote)) => {
                let turned_away = self.queue.arrive((tcp, remote), Source::from(remote.ip()));
                self.turned_away += u64::from(turned_away.is_some());
            }
            Err(error) => {
                tracing::warn!(%error, "cannot accept a connection");
                if !concerns_one_connection(&error) {
                    tokio::time::sleep(ACCEPT_PAUSE).await;
                }
            }
        }
    }

    fn begin_handshakes(&mut self) {
        let known = self.shaking.guests.known_sources();
        while let Some(start) = self.queue.start(Instant::now(), |source| known.contains(source)) {
            let Start { ticket, what: (tcp, remote), instead_of, spoke } = start;
            if let Some(ended) = instead_of {
                self.handshakes.abort(ended);
                self.turned_away += 1;
            }
            self.handshakes.begin(ticket, self.shaking.clone().shake(tcp, remote, spoke));
        }
    }

    /// Tells of floods once in a while: a line for each of their connections would fill the disk.
    fn sweep(&mut self) {
        self.shaking.guests.sweep(Instant::now());
        let (turned_away, dismissed) =
            (std::mem::take(&mut self.turned_away), self.shaking.guests.take_dismissed());
        if turned_away + dismissed > 0 {
            tracing::warn!(
                handshakes = turned_away,
                strangers = dismissed,
                "too many connections of strangers: some were closed to make room"
            );
        }
    }
}

async fn until(time: Option<Instant>) {
    match time {
        Some(time) => sleep_until(time).await,
        None => std::future::pending().await,
    }
}

/// The handshakes under way. Dropped, all of them end.
#[derive(Default)]
struct Handshakes {
    tasks: JoinSet<()>,
    tickets: HashMap<Id, Ticket>,
    aborts: HashMap<Ticket, AbortHandle>,
}

impl Handshakes {
    fn begin(&mut self, ticket: Ticket, handshake: impl Future<Output = ()> + Send + 'static) {
        let task = self.tasks.spawn(handshake);
        self.tickets.insert(task.id(), ticket);
        self.aborts.insert(ticket, task);
    }

    fn abort(&mut self, ticket: Ticket) {
        if let Some(task) = self.aborts.remove(&ticket) {
            task.abort();
        }
    }

    /// The next one that ends, however it does; `None` while there is none.
    async fn ended(&mut self) -> Option<Ticket> {
        let id = match self.tasks.join_next_with_id().await? {
            Ok((id, ())) => id,
            Err(error) => error.id(),
        };
        let ticket = self.tickets.remove(&id)?;
        self.aborts.remove(&ticket);
        Some(ticket)
    }
}

/// What every handshake needs.
#[derive(Clone)]
struct Shaking {
    tls: Arc<ServerConfig>,
    timeout: Duration,
    guests: Guests,
    known: Known,
    sender: mpsc::Sender<TlsConnection>,
}

impl Shaking {
    async fn shake(self, tcp: TcpStream, remote: SocketAddr, spoke: Arc<AtomicBool>) {
        // Small frames answer calls; waiting to fill a packet would delay each of them.
        let _ = tcp.set_nodelay(true);
        match timeout(self.timeout, handshake(tcp, Arc::clone(&self.tls), &spoke)).await {
            Ok(Ok(stream)) => {
                let peer = self.seat(&stream, remote);
                let connection = TlsConnection::established(stream, peer, self.timeout);
                // Fails only when the server is shutting down.
                let _ = self.sender.send(connection).await;
            }
            Ok(Err(error)) => log_refusal(remote, &error),
            Err(_) => tracing::debug!(%remote, "TLS handshake took too long"),
        }
    }

    fn seat(&self, stream: &TlsStream<TcpStream>, remote: SocketAddr) -> PeerConnection {
        let identity = stream.get_ref().1.peer_certificates().and_then(key_of_verified);
        let proof = identity.filter(|key| (self.known)(key)).map(Proof::Node);
        let guest = self.guests.seat(Source::from(remote.ip()), proof, Instant::now());
        PeerConnection { remote, identity, guest }
    }
}

async fn handshake(
    tcp: TcpStream,
    tls: Arc<ServerConfig>,
    spoke: &AtomicBool,
) -> io::Result<TlsStream<TcpStream>> {
    let hello = LazyConfigAcceptor::new(rustls::server::Acceptor::default(), tcp).await?;
    spoke.store(true, Ordering::Relaxed);
    hello.into_stream(tls).await
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
        _ => tracing::debug!(%remote, %error, "TLS handshake failed"),
    }
}
