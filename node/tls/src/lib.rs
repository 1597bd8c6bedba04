//! TLS between nodes and for remote operators: identities pinned, no certificate authority to run.
//!
//! A node's identity is its Ed25519 log key. With it the node signs a long-lived *identity certificate* (self-signed)
//! and a short-lived *leaf certificate* over a fresh ECDSA key; a handshake presents `[leaf, identity]`. Whoever
//! verifies that chain learns the node's [`LogPublicKey`](percole_merkle::LogPublicKey) and nothing else: no host
//! name, no authority, no list of roots. Clients pin the key ([`ServerPin`]); servers read it from the connection
//! ([`PeerConnection`]) and decide per request.
//!
//! | module | subject |
//! | --- | --- |
//! | [`fingerprint`] | how a key is shown to people, and pinned |
//! | [`chain`] | verifying a chain that came from outside |
//! | [`material`] | a node's own certificates: issue, store, load, renew |
//! | [`identity`] | the certificates in use, exchanged without a restart |
//! | [`server`] | the listener: handshakes, connections, who is at the other end |
//! | [`client`] | channels to a node over TLS or over its Unix socket, and what went wrong |
//!
//! TLS 1.3 only, HTTP/2 only, no session resumption: rustls does not verify the client's certificate again when a
//! session is resumed, so a peer that was cut off could come back (design 02, mTLS).

pub mod chain;
pub mod client;
mod handshake;
pub mod identity;
mod issue;
pub mod material;
pub mod pin;
pub mod server;

pub use chain::{ChainError, verify_chain};
pub use client::{ConnectError, ConnectOptions, connect, connect_lazy, connect_unix, explain, is_silent};
pub use identity::TlsIdentity;
pub use issue::LeafRequest;
pub use material::{MaterialError, TlsMaterial};
pub use percole_merkle::{Fingerprint, FingerprintError};
pub use pin::ServerPin;
pub use server::{
    AcceptLimits, Acceptor, Crowded, Guest, Known, LocalConnection, PeerConnection, Proof, Source,
    TlsConnection, Underway, server_builder,
};

use std::sync::{Arc, LazyLock};

use rustls::crypto::CryptoProvider;

/// The one protocol spoken here, as ALPN names it.
const ALPN_H2: &[u8] = b"h2";

/// The cryptography of every configuration in this crate; never the provider that a process may have installed.
fn provider() -> Arc<CryptoProvider> {
    static PROVIDER: LazyLock<Arc<CryptoProvider>> =
        LazyLock::new(|| Arc::new(rustls::crypto::ring::default_provider()));
    Arc::clone(&PROVIDER)
}

/// HTTP/2 settings that both ends use, sized for distance: 4 MiB in flight fill 100 Mbit/s at 300 ms.
pub mod http2 {
    use std::time::Duration;

    /// Unacknowledged bytes that one stream may have under way.
    pub(crate) const STREAM_WINDOW_BYTES: u32 = 4 * 1024 * 1024;
    /// Unacknowledged bytes that one connection may have under way.
    pub(crate) const CONNECTION_WINDOW_BYTES: u32 = 8 * 1024 * 1024;
    /// Requests that one connection may have under way.
    pub(crate) const STREAMS_MAX: u32 = 128;
    /// Largest list of headers of a request: a token, a language, and what proxies add.
    pub(crate) const HEADER_LIST_BYTES_MAX: u32 = 8 * 1024;
    /// How often an idle connection is asked whether it still lives.
    pub(crate) const KEEPALIVE_INTERVAL: Duration = Duration::from_secs(20);
    /// How long the answer to that may take before the connection counts as lost.
    pub(crate) const KEEPALIVE_TIMEOUT: Duration = Duration::from_secs(10);
}
