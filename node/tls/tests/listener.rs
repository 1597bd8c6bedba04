//! What a listener accepts and refuses, and that nothing stops it.

#![allow(clippy::unwrap_used, reason = "in a test a failure is a panic")]

mod support;

use std::sync::Arc;
use std::time::Duration;

use hyper_util::rt::TokioIo;
use percole_tls::{AcceptLimits, ConnectError, ConnectOptions, TlsIdentity, connect_lazy, explain};
use rustls::HandshakeKind;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use support::{
    Node, call, expired, exported, identity, lawless_config, lawless_connect, log_key, material, pin,
};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tonic::transport::Endpoint;

/// Whether the listener talks to a client that presents this; a refusal comes after the client's own handshake.
async fn is_let_in(node: &Node, chain: Vec<CertificateDer<'static>>, key: PrivateKeyDer<'static>) -> bool {
    let config = Arc::new(lawless_config(Some((chain, key))));
    let mut stream = lawless_connect(node.address, &config).await.unwrap();
    let first = stream.fill_buf().await;
    matches!(first, Ok(bytes) if !bytes.is_empty())
}

#[tokio::test]
async fn forged_copied_and_tampered_chains_are_refused_and_the_listener_goes_on() {
    let node = Node::start(&identity(1)).await;
    let (ours, our_key) = exported(&material(2, 1));
    let (theirs, their_key) = exported(&material(3, 1));
    assert!(is_let_in(&node, ours.clone(), our_key.clone_key()).await, "the test itself is sound");

    let under_another = vec![theirs[0].clone(), ours[1].clone()];
    assert!(!is_let_in(&node, under_another, their_key.clone_key()).await);
    assert!(!is_let_in(&node, ours.clone(), their_key).await, "a copied chain without its private key");
    assert!(!is_let_in(&node, ours[..1].to_vec(), our_key.clone_key()).await);
    let mut tampered = ours.clone();
    let mut bytes = tampered[0].to_vec();
    let middle = bytes.len() / 3;
    bytes[middle] ^= 1;
    tampered[0] = CertificateDer::from(bytes);
    assert!(!is_let_in(&node, tampered, our_key.clone_key()).await);
    let (old, old_key) = exported(&expired(2));
    assert!(!is_let_in(&node, old, old_key).await);

    assert!(is_let_in(&node, ours, our_key).await);
    let channel = node.connect(pin(1), Some(&identity(2))).await.unwrap();
    assert_eq!(call(&channel).await.unwrap().identity, Some(log_key(2).public()));
}

#[tokio::test]
async fn a_client_learns_why_its_certificate_was_refused() {
    let node = Node::start(&identity(1)).await;
    let old = TlsIdentity::new(expired(2));
    let error = node.connect(pin(1), Some(&old)).await.unwrap_err();
    assert!(matches!(error, ConnectError::CertificateRefused { .. }), "{error:?}");
    assert!(error.to_string().contains("expired or not yet valid by the clock there"), "{error}");
    let lazy = connect_lazy(&node.address(), pin(1), Some(&old), &ConnectOptions::default()).unwrap();
    assert_eq!(explain(&call(&lazy).await.unwrap_err()), error.said());
}

#[tokio::test]
async fn a_refusal_that_surfaces_in_the_first_call_is_put_into_words() {
    let node = Node::start(&identity(1)).await;
    let config = Arc::new(lawless_config(Some(exported(&expired(2)))));
    let address = node.address;
    let endpoint = Endpoint::from_shared(format!("http://{address}")).unwrap();
    let channel = endpoint.connect_with_connector_lazy(tower::service_fn(move |_| {
        let config = Arc::clone(&config);
        async move { lawless_connect(address, &config).await.map(TokioIo::new) }
    }));
    let status = call(&channel).await.unwrap_err();
    let words = explain(&status).to_string();
    assert!(words.contains("refused the certificate of this node"), "{words} from {status:?}");
}

#[tokio::test]
async fn a_reloaded_certificate_serves_new_handshakes_while_old_connections_live() {
    let dir = tempfile::tempdir().unwrap();
    material(1, 0x11).store(dir.path()).unwrap();
    let ours = identity(9);
    ours.reload(dir.path()).unwrap();
    let node = Node::start(&ours).await;
    let old = node.connect(pin(1), Some(&identity(2))).await.unwrap();
    let before = call(&old).await.unwrap();

    let config = Arc::new(lawless_config(None));
    let stream = lawless_connect(node.address, &config).await.unwrap();
    assert_eq!(serial(&stream), format!("51{}", "11".repeat(15)));
    material(1, 0x22).store(dir.path()).unwrap();
    ours.reload(dir.path()).unwrap();
    let stream = lawless_connect(node.address, &config).await.unwrap();
    assert_eq!(serial(&stream), format!("62{}", "22".repeat(15)));
    assert_eq!(call(&old).await.unwrap(), before, "the same connection, from the same port");

    std::fs::write(dir.path().join("cert.pem"), "damaged").unwrap();
    ours.reload(dir.path()).unwrap_err();
    let stream = lawless_connect(node.address, &config).await.unwrap();
    assert_eq!(serial(&stream), format!("62{}", "22".repeat(15)), "a failed reload changes nothing");
}

fn serial(stream: &tokio_rustls::client::TlsStream<TcpStream>) -> String {
    let chain = stream.get_ref().1.peer_certificates().unwrap();
    percole_tls::chain::LeafSummary::read_unverified(&chain[0]).unwrap().serial
}

#[tokio::test]
async fn a_client_identity_that_is_renewed_is_shown_at_the_next_handshake() {
    let node = Node::start(&identity(1)).await;
    let ours = TlsIdentity::new(expired(2));
    let lazy = connect_lazy(&node.address(), pin(1), Some(&ours), &ConnectOptions::default()).unwrap();
    call(&lazy).await.unwrap_err();
    ours.replace(material(2, 2));
    assert_eq!(call(&lazy).await.unwrap().identity, Some(log_key(2).public()));
}

#[tokio::test]
async fn no_session_can_be_resumed() {
    let node = Node::start(&identity(1)).await;
    // This client keeps tickets in memory and offers them, as rustls does by default.
    let config = Arc::new(lawless_config(Some(exported(&material(2, 1)))));
    for _ in 0..3 {
        let mut stream = lawless_connect(node.address, &config).await.unwrap();
        assert!(!stream.fill_buf().await.unwrap().is_empty());
        let connection = stream.get_ref().1;
        assert_eq!(connection.handshake_kind(), Some(HandshakeKind::Full));
        assert_eq!(connection.tls13_tickets_received(), 0);
    }
}

#[tokio::test]
async fn tls_1_2_and_other_protocols_are_refused() {
    let node = Node::start(&identity(1)).await;
    let mut http1 = lawless_config(None);
    http1.alpn_protocols = vec![b"http/1.1".to_vec()];
    assert!(lawless_connect(node.address, &Arc::new(http1)).await.is_err());
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let old = rustls::ClientConfig::builder_with_provider(provider)
        .with_protocol_versions(&[&rustls::version::TLS12])
        .unwrap()
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth();
    assert!(lawless_connect(node.address, &Arc::new(old)).await.is_err());
    call(&node.connect(pin(1), None).await.unwrap()).await.unwrap();
}

#[tokio::test]
async fn noise_and_sudden_ends_do_not_stop_the_listener() {
    let node = Node::start(&identity(1)).await;
    for noise in [&b""[..], b"GET / HTTP/1.1\r\n\r\n", b"\x16\x03\x01\xff\xff\x01", &[0; 4096]] {
        let mut stream = TcpStream::connect(node.address).await.unwrap();
        stream.write_all(noise).await.unwrap();
        drop(stream);
    }
    call(&node.connect(pin(1), None).await.unwrap()).await.unwrap();
}

#[tokio::test]
async fn a_client_that_says_nothing_after_the_handshake_is_dropped() {
    let limits = AcceptLimits { handshake_timeout: Duration::from_millis(300), ..AcceptLimits::default() };
    let node = Node::start_at("127.0.0.1:0", &identity(1), limits).await;
    let mut silent = lawless_connect(node.address, &Arc::new(lawless_config(None))).await.unwrap();
    let mut trickling = lawless_connect(node.address, &Arc::new(lawless_config(None))).await.unwrap();
    trickling.write_all(b"PRI * HTTP/2.0\r\n").await.unwrap();
    let channel = node.connect(pin(1), None).await.unwrap();
    let seen = call(&channel).await.unwrap();
    for stream in [&mut silent, &mut trickling] {
        let ended = tokio::time::timeout(Duration::from_secs(5), read_to_end(stream)).await;
        assert!(ended.is_ok(), "the connection was kept");
    }
    assert_eq!(call(&channel).await.unwrap(), seen, "a client that spoke is not bound by that time");
}

async fn read_to_end(stream: &mut tokio_rustls::client::TlsStream<TcpStream>) {
    let mut bytes = Vec::new();
    // The end may come as an error, because the server does not say goodbye to such a client.
    let _ = tokio::io::AsyncReadExt::read_to_end(stream, &mut bytes).await;
}
