//! The listener: handshakes, connections, and who is at the other end.

mod acceptor;
mod connection;
mod guests;
mod limits;
mod queue;
mod source;
mod verifier;

pub use acceptor::{Acceptor, Known};
pub use connection::{LocalConnection, PeerConnection, TlsConnection};
pub use guests::{Crowded, Guest, Proof, Underway};
pub use limits::AcceptLimits;
pub use source::Source;

use std::sync::Arc;

use rustls::ServerConfig;
use rustls::server::NoServerSessionStorage;
use rustls::version::TLS13;

use crate::identity::TlsIdentity;
use verifier::OptionalNodeVerifier;

/// A tonic server with HTTP/2 windows and keepalive as nodes use them; services and limits are the caller's.
pub fn server_builder() -> tonic::transport::Server {
    tonic::transport::Server::builder()
        // Each stream may hold a few packages in memory: a connection cannot multiply that without end.
        .max_concurrent_streams(Some(crate::http2::STREAMS_MAX))
        .initial_stream_window_size(crate::http2::STREAM_WINDOW_BYTES)
        .initial_connection_window_size(crate::http2::CONNECTION_WINDOW_BYTES)
        .http2_keepalive_interval(Some(crate::http2::KEEPALIVE_INTERVAL))
        .http2_keepalive_timeout(Some(crate::http2::KEEPALIVE_TIMEOUT))
        .http2_max_header_list_size(crate::http2::HEADER_LIST_BYTES_MAX)
}

/// TLS 1.3 and HTTP/2 only; a client certificate is optional, but one that is shown must verify.
fn server_config(identity: &TlsIdentity) -> ServerConfig {
    let mut config = ServerConfig::builder_with_provider(crate::provider())
        .with_protocol_versions(&[&TLS13])
        .expect("the ring provider has the cipher suites of TLS 1.3")
        .with_client_cert_verifier(Arc::new(OptionalNodeVerifier))
        .with_cert_resolver(Arc::new(identity.clone()));
    config.time_provider = identity.clock();
    config.alpn_protocols = vec![crate::ALPN_H2.to_vec()];
    // A resumed session would skip the client's certificate, and with it everything decided since.
    config.session_storage = Arc::new(NoServerSessionStorage {});
    config.send_tls13_tickets = 0;
    config
}
