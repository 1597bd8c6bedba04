//! An established connection, and what services learn of it.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use percole_merkle::LogPublicKey;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::Sleep;
use tokio_rustls::server::TlsStream;
use tonic::transport::server::Connected;

use super::guests::{Guest, Reading};

/// Who is at the other end of a TLS connection; found in the extensions of every request that came over one.
///
/// An identity is proved, not admitted: whether it may call anything is decided per request, so that a peer that is
/// suspended is cut off on its live connections too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeerConnection {
    /// The address that the connection came from.
    pub remote: SocketAddr,
    /// The log key that the other end proved in this very handshake; `None` when it showed no certificate.
    pub identity: Option<LogPublicKey>,
    /// Its place among all connections, and what it has proved.
    pub guest: Guest,
}

/// Who is at the other end of the local socket; found in the extensions of every request that came over it.
///
/// A listener is `tokio_stream::wrappers::UnixListenerStream`; the mode of the socket file is the permission.
pub type LocalConnection = tonic::transport::server::UdsConnectInfo;

/// A connection whose handshake is done.
#[derive(Debug)]
pub struct TlsConnection {
    stream: TlsStream<TcpStream>,
    peer: PeerConnection,
    preface: Option<PrefaceDeadline>,
    paused: Option<Pin<Box<Sleep>>>,
}

/// Until when the client's HTTP/2 preface must have come. Before it no keepalive watches over a connection, so one that
/// stays silent would be kept for ever.
#[derive(Debug)]
struct PrefaceDeadline {
    bytes_left: usize,
    sleep: Pin<Box<Sleep>>,
}

/// The length of `PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n` (RFC 9113 section 3.4).
const PREFACE_BYTES: usize = 24;

/// A stranger that has sent all that is taken from one has so long to prove something: its token is being looked at.
const PAUSE_MAX: Duration = Duration::from_secs(5);

impl TlsConnection {
    /// Takes a stream whose client chain, if any, was verified by this crate's verifier in the handshake.
    pub(super) fn established(
        stream: TlsStream<TcpStream>,
        peer: PeerConnection,
        preface_timeout: Duration,
    ) -> TlsConnection {
        let sleep = Box::pin(tokio::time::sleep(preface_timeout));
        let preface = Some(PrefaceDeadline { bytes_left: PREFACE_BYTES, sleep });
        TlsConnection { stream, peer, preface, paused: None }
    }

    /// Who is at the other end.
    pub fn peer(&self) -> &PeerConnection {
        &self.peer
    }
}

impl Connected for TlsConnection {
    type ConnectInfo = PeerConnection;

    fn connect_info(&self) -> PeerConnection {
        self.peer.clone()
    }
}

impl TlsConnection {
    /// Waits until the connection has proved something, or for as long as it has for that.
    fn poll_pause(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let pause = self.paused.get_or_insert_with(|| Box::pin(tokio::time::sleep(PAUSE_MAX)));
        pause.as_mut().poll(cx).map(|()| Err(over("it sent too much without proving anything")))
    }

    fn poll_stream(&mut self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let before = buf.filled().len();
        let read = Pin::new(&mut self.stream).poll_read(cx, buf);
        let came = buf.filled().len() - before;
        self.peer.guest.latch().took(came);
        let Some(preface) = &mut self.preface else { return read };
        preface.bytes_left = preface.bytes_left.saturating_sub(came);
        if preface.bytes_left == 0 {
            self.preface = None;
        } else if read.is_pending() && preface.sleep.as_mut().poll(cx).is_ready() {
            return Poll::Ready(Err(over("the client sent no HTTP/2 preface in time")));
        }
        read
    }

    /// Writing ends with the place too: a client that reads nothing would keep the connection for ever.
    fn still_seated(&self, cx: &Context<'_>) -> io::Result<()> {
        if self.peer.guest.latch().poll_over(cx) { Err(over("it made room for another")) } else { Ok(()) }
    }
}

fn over(why: &'static str) -> io::Error {
    io::Error::new(io::ErrorKind::TimedOut, why)
}

impl AsyncRead for TlsConnection {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let reading = self.peer.guest.latch().poll_reading(cx);
        match reading {
            Reading::On => {
                self.paused = None;
                self.poll_stream(cx, buf)
            }
            Reading::Paused => self.poll_pause(cx),
            Reading::Over => Poll::Ready(Err(over("it made room for another"))),
        }
    }
}

impl AsyncWrite for TlsConnection {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        self.still_seated(cx)?;
        Pin::new(&mut self.stream).poll_write(cx, buf)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.still_seated(cx)?;
        Pin::new(&mut self.stream).poll_write_vectored(cx, bufs)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.still_seated(cx)?;
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
