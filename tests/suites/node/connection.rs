//! A TLS connection as this test wants it: its certificates are seen, and it is never made again behind its back.

#[path = "../../../node/tls/tests/support/any_server.rs"]
mod any_server;

use std::{
    net::{IpAddr, Ipv4Addr},
    sync::{Arc, Mutex},
};

use hyper_util::rt::TokioIo;
use percole_tests::flood::connect_from;
use rustls::{ClientConfig, pki_types::ServerName};
use tokio::net::TcpStream;
use tokio_rustls::{TlsConnector, client::TlsStream};
use tonic::transport::{Channel, Endpoint, Uri};

use any_server::AnyServer;

/// One connection, and the leaf certificate that the server showed on it.
pub(crate) struct Connection {
    pub channel: Channel,
    pub leaf: Vec<u8>,
}

/// Connects without a client certificate. A call on a lost connection fails instead of connecting again.
pub(crate) async fn connect_once(address: &str) -> Connection {
    connect_once_from(Ipv4Addr::LOCALHOST, address).await.unwrap()
}

/// The same, from another address of this machine.
pub(crate) async fn connect_once_from(source: Ipv4Addr, address: &str) -> std::io::Result<Connection> {
    let stream = tls_from(source, address).await?;
    let leaf = stream.get_ref().1.peer_certificates().unwrap()[0].to_vec();
    let only = Arc::new(Mutex::new(Some(TokioIo::new(stream))));
    let connector = tower::service_fn(move |_: Uri| {
        let stream = only.lock().unwrap().take();
        async move { stream.ok_or_else(|| std::io::Error::other("the only connection is lost")) }
    });
    let origin = Uri::from_static("http://node.test");
    let channel = Endpoint::from(origin).connect_with_connector(connector).await;
    Ok(Connection { channel: channel.map_err(std::io::Error::other)?, leaf })
}

/// The stream below such a connection.
pub(crate) async fn tls_from(source: Ipv4Addr, address: &str) -> std::io::Result<TlsStream<TcpStream>> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(AnyServer))
        .with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec()];
    let tcp = connect_from(IpAddr::V4(source), address.parse().unwrap()).await?;
    let name = ServerName::try_from("node.test").unwrap();
    TlsConnector::from(Arc::new(config)).connect(name, tcp).await
}
