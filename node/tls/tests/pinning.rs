//! What a client accepts and refuses, and how it says so.

#![allow(clippy::unwrap_used, reason = "in a test a failure is a panic")]

mod support;

use std::io::Write;
use std::sync::Arc;
use std::time::Duration;

use percole_tls::{
    ConnectError, ConnectOptions, Fingerprint, ServerPin, TlsIdentity, connect, connect_lazy, connect_unix,
    explain,
};
use support::{Node, call, expired, identity, impatient, log_key, material, material_issued_at, pin};
use tokio::net::{TcpListener, UnixListener};
use tokio_stream::wrappers::UnixListenerStream;

#[tokio::test]
async fn the_pinned_node_is_reached_and_sees_who_calls() {
    let node = Node::start(&identity(1)).await;
    let by_key = node.connect(pin(1), Some(&identity(2))).await.unwrap();
    assert_eq!(call(&by_key).await.unwrap().identity, Some(log_key(2).public()));
    let fingerprint: Fingerprint = Fingerprint::of(&log_key(1).public()).to_string().parse().unwrap();
    let by_fingerprint = node.connect(ServerPin::from(fingerprint), Some(&identity(3))).await.unwrap();
    assert_eq!(call(&by_fingerprint).await.unwrap().identity, Some(log_key(3).public()));
    assert_eq!(call(&by_key).await.unwrap().identity, Some(log_key(2).public()), "each connection its own");
}

#[tokio::test]
async fn a_client_without_certificate_is_let_in_as_nobody() {
    let node = Node::start(&identity(1)).await;
    let channel = node.connect(pin(1), None).await.unwrap();
    let seen = call(&channel).await.unwrap();
    assert_eq!(seen.identity, None);
    assert!(seen.remote.unwrap().starts_with("127.0.0.1:"));
}

#[tokio::test]
async fn another_node_at_the_address_is_refused_with_both_fingerprints() {
    let node = Node::start(&identity(1)).await;
    let error = node.connect(pin(9), Some(&identity(2))).await.unwrap_err();
    let (wanted, answering) = (Fingerprint::of(&log_key(9).public()), Fingerprint::of(&log_key(1).public()));
    match &error {
        ConnectError::WrongIdentity { address, expected, got } => {
            assert_eq!((address, *expected, *got), (&node.address(), wanted, answering));
        }
        other => panic!("{other:?}"),
    }
    for fingerprint in [wanted, answering] {
        assert!(error.to_string().contains(&fingerprint.to_string()), "{error}");
    }
    let lazy = connect_lazy(&node.address(), pin(9), None, &ConnectOptions::default()).unwrap();
    assert_eq!(explain(&call(&lazy).await.unwrap_err()), error.said());
}

#[tokio::test]
async fn certificates_are_judged_by_the_clock_that_a_node_is_given() {
    const LONG_AGO_S: u64 = 1_561_021_200;
    let of_then = |seed| TlsIdentity::at(material_issued_at(seed, 1, LONG_AGO_S), || LONG_AGO_S);
    let node = Node::start(&of_then(1)).await;
    let channel = node.connect(pin(1), Some(&of_then(2))).await.unwrap();
    assert_eq!(call(&channel).await.unwrap().identity, Some(log_key(2).public()));
    // For the machine's clock it is over, and theirs is not valid yet for the node's.
    let error = node.connect(pin(1), Some(&identity(2))).await.unwrap_err();
    assert!(error.to_string().contains("expired"), "{error}");
    assert!(call(&lazy_as(&node, &material(2, 1), LONG_AGO_S)).await.is_err(), "from the future");
}

/// A channel to the node, from one that judges by a clock and shows this certificate.
fn lazy_as(node: &Node, shown: &percole_tls::TlsMaterial, now_unix_s: u64) -> tonic::transport::Channel {
    let identity = TlsIdentity::at(shown.clone(), move || now_unix_s);
    connect_lazy(&node.address(), pin(1), Some(&identity), &ConnectOptions::default()).unwrap()
}

#[tokio::test]
async fn an_expired_server_is_refused_as_such() {
    let node = Node::start(&TlsIdentity::new(expired(1))).await;
    let error = node.connect(pin(1), None).await.unwrap_err();
    assert!(matches!(error, ConnectError::ServerCertificate { .. }), "{error:?}");
    assert!(error.to_string().contains("expired 5 days ago"), "{error}");
}

#[tokio::test]
async fn what_is_no_percole_node_is_told_apart() {
    let plain = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = plain.local_addr().unwrap().to_string();
    tokio::spawn(async move {
        loop {
            let mut stream = plain.accept().await.unwrap().0.into_std().unwrap();
            stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").unwrap();
        }
    });
    let error = connect(&address, pin(1), None, &ConnectOptions::default()).await.unwrap_err();
    assert!(matches!(error, ConnectError::NotPercole { .. }), "{error:?}");
    assert!(error.to_string().contains("does not speak TLS"), "{error}");
}

#[tokio::test]
async fn a_web_server_with_its_own_certificate_is_no_percole_node() {
    let key = rcgen::KeyPair::generate().unwrap();
    let certificate =
        rcgen::CertificateParams::new(vec!["localhost".to_owned()]).unwrap().self_signed(&key).unwrap();
    let chain = vec![certificate.der().clone()];
    let key = rustls::pki_types::PrivateKeyDer::Pkcs8(key.serialize_der().into());
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    config.alpn_protocols = vec![b"h2".to_vec()];
    let acceptor = tokio_rustls::TlsAcceptor::from(Arc::new(config));
    tokio::spawn(async move {
        loop {
            let _ = acceptor.accept(listener.accept().await.unwrap().0).await;
        }
    });
    let error = connect(&address, pin(1), None, &ConnectOptions::default()).await.unwrap_err();
    assert!(matches!(error, ConnectError::NotPercole { .. }), "{error:?}");
}

#[tokio::test]
async fn an_address_that_leads_nowhere_is_explained() {
    let options = ConnectOptions::default();
    let free = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().to_string();
    let error = connect(&free, pin(1), None, &options).await.unwrap_err();
    assert!(matches!(error, ConnectError::Refused { .. }), "{error:?}");
    let error = connect("no-such-host.invalid:7443", pin(1), None, &options).await.unwrap_err();
    assert!(matches!(error, ConnectError::Unresolvable { .. }), "{error:?}");
    for address in ["", "localhost", "https://localhost:7443", "localhost:x", "::1:7443"] {
        let error = connect(address, pin(1), None, &options).await.unwrap_err();
        assert!(matches!(error, ConnectError::BadAddress { .. }), "{address}: {error:?}");
    }
}

#[tokio::test]
async fn a_silent_machine_times_out() {
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = silent.local_addr().unwrap().to_string();
    let error = connect(&address, pin(1), None, &impatient()).await.unwrap_err();
    assert!(matches!(error, ConnectError::TimedOut { .. }), "{error:?}");
    assert!(error.to_string().contains("0.3 seconds"), "{error}");
}

#[tokio::test]
async fn a_lazy_channel_finds_a_restarted_node_again() {
    let node = Node::start(&identity(1)).await;
    let address = node.address();
    let channel = connect_lazy(&address, pin(1), Some(&identity(2)), &ConnectOptions::default()).unwrap();
    let before = call(&channel).await.unwrap();
    node.stop().await;
    let words = explain(&call(&channel).await.unwrap_err()).to_string();
    assert!(words.contains(&format!("nothing listens at {address}")), "{words}");
    let _node = Node::start_at(&address, &identity(1), percole_tls::AcceptLimits::default()).await;
    let after = call(&channel).await.unwrap();
    assert_eq!(after.identity, Some(log_key(2).public()));
    assert_ne!(before.remote, after.remote);
}

#[tokio::test]
async fn the_local_socket_is_reached_by_its_path() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("node.sock");
    let error = connect_unix(&path, &ConnectOptions::default()).await.unwrap_err();
    assert!(matches!(error, ConnectError::NoSocket { .. }), "{error:?}");
    let listener = UnixListenerStream::new(UnixListener::bind(&path).unwrap());
    let service = tonic_health::pb::health_server::HealthServer::new(support::WhoCalls);
    tokio::spawn(percole_tls::server_builder().add_service(service).serve_with_incoming(listener));
    let channel = connect_unix(&path, &ConnectOptions::default()).await.unwrap();
    let seen = call(&channel).await.unwrap();
    assert!(seen.uid.is_some() && seen.identity.is_none() && seen.remote.is_none(), "{seen:?}");
}

#[tokio::test]
async fn a_lost_connection_is_explained() {
    // A relay that is cut in the middle of a call, as a network would be.
    let node = Node::start(&identity(1)).await;
    let relay = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = relay.local_addr().unwrap().to_string();
    let behind = node.address;
    let relaying = tokio::spawn(async move {
        let mut outer = relay.accept().await.unwrap().0;
        let mut inner = tokio::net::TcpStream::connect(behind).await.unwrap();
        let _ = tokio::io::copy_bidirectional(&mut outer, &mut inner).await;
    });
    let channel = connect(&address, pin(1), None, &ConnectOptions::default()).await.unwrap();
    call(&channel).await.unwrap();
    let mut client = tonic_health::pb::health_client::HealthClient::new(channel.clone());
    let mut watching =
        client.watch(tonic_health::pb::HealthCheckRequest::default()).await.unwrap().into_inner();
    relaying.abort();
    let status = tokio::time::timeout(Duration::from_secs(5), watching.message()).await.unwrap().unwrap_err();
    let words = explain(&status).to_string();
    assert!(words.contains("the connection broke"), "{words} from {status:?}");
}
