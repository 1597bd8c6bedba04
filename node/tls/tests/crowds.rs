//! A crowd at the door: whoever does not finish, does not ask or proves nothing makes room, and a known node stays.

#![allow(clippy::unwrap_used, reason = "in a test a failure is a panic")]

mod support;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use percole_tls::AcceptLimits;
use support::{Node, call, identity, lawless_config, lawless_connect, log_key, pin};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpSocket, TcpStream};
use tonic::transport::Channel;

/// Few places, so that a small crowd fills them. Nothing ends by itself while a test runs.
fn few() -> AcceptLimits {
    AcceptLimits {
        handshake_timeout: Duration::from_secs(60),
        handshake_kept: Duration::from_millis(400),
        silence_kept: Duration::from_millis(100),
        handshakes_max: 8,
        handshakes_per_address: 4,
        handshakes_for_known: 1,
        strangers_max: 6,
        strangers_per_address: 3,
        ..AcceptLimits::default()
    }
}

async fn node_with(limits: AcceptLimits) -> Node {
    Node::start_knowing(Some(log_key(7).public()), "127.0.0.1:0", &identity(1), limits).await
}

/// Connects from another address of this machine.
async fn tcp_from(last: u8, node: &Node) -> TcpStream {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind(SocketAddr::from(([127, 0, 0, last], 0))).unwrap();
    socket.connect(node.address).await.unwrap()
}

async fn stranger(node: &Node) -> Channel {
    node.connect(pin(1), None).await.unwrap()
}

async fn lives(channel: &Channel) -> bool {
    call(channel).await.is_ok()
}

#[tokio::test]
async fn a_crowd_that_never_finishes_its_handshake_keeps_nobody_out() {
    let node = node_with(few()).await;
    let mut crowd = Vec::new();
    for number in 0..60 {
        let mut half_open = tcp_from(1 + number % 3, &node).await;
        if number % 2 == 0 {
            // The beginning of a greeting that never ends.
            half_open.write_all(b"\x16\x03\x01\x01\x00\x01").await.unwrap();
        }
        crowd.push(half_open);
    }
    // From the very address of the crowd, and from one of its own.
    assert!(lives(&stranger(&node).await).await);
    let config = Arc::new(lawless_config(None));
    let name = rustls::pki_types::ServerName::try_from("any.example.org").unwrap();
    let tcp = tcp_from(9, &node).await;
    tokio_rustls::TlsConnector::from(config).connect(name, tcp).await.unwrap();
}

#[tokio::test]
async fn a_handshake_that_does_not_end_is_dropped() {
    let limits = AcceptLimits { handshake_timeout: Duration::from_millis(300), ..few() };
    let node = node_with(limits).await;
    let mut silent = tcp_from(1, &node).await;
    let mut end = [0; 16];
    let read = silent.read(&mut end);
    let ended = tokio::time::timeout(Duration::from_secs(10), read).await;
    assert!(matches!(ended, Ok(Ok(0) | Err(_))), "{ended:?}");
}

#[tokio::test]
async fn the_oldest_stranger_of_an_address_makes_room_for_its_next() {
    let node = node_with(few()).await;
    let config = Arc::new(lawless_config(None));
    let mut crowd = Vec::new();
    for _ in 0..4 {
        let mut stream = lawless_connect(node.address, &config).await.unwrap();
        stream.write_all(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n").await.unwrap();
        // The settings of the server: the connection has its place.
        assert!(!stream.fill_buf().await.unwrap().is_empty());
        crowd.push(stream);
    }
    let mut bytes = Vec::new();
    let end = tokio::time::timeout(Duration::from_secs(10), crowd[0].read_to_end(&mut bytes)).await;
    assert!(end.is_ok(), "the first was kept");
    for stream in &mut crowd[1..] {
        let mut bytes = Vec::new();
        let end = tokio::time::timeout(Duration::from_millis(50), stream.read_to_end(&mut bytes)).await;
        assert!(end.is_err(), "one that had not to go was closed");
    }
}

#[tokio::test]
async fn no_crowd_of_strangers_takes_the_place_of_a_known_node() {
    let node = node_with(few()).await;
    let known = node.connect(pin(1), Some(&identity(7))).await.unwrap();
    let seen = call(&known).await.unwrap();
    let mut crowd = Vec::new();
    for _ in 0..20 {
        crowd.push(lawless_connect(node.address, &Arc::new(lawless_config(None))).await.unwrap());
        // Whoever proves an identity that nobody here knows is a stranger too.
        crowd.push(lawless_connect(node.address, &Arc::new(lawless_config(None))).await.unwrap());
    }
    assert_eq!(call(&known).await.unwrap(), seen, "the same connection, from the same port");
    let again = node.connect(pin(1), Some(&identity(7))).await.unwrap();
    assert!(lives(&again).await);
}

#[tokio::test]
async fn a_stranger_that_asks_nothing_is_closed_after_a_while() {
    let limits = AcceptLimits { stranger_idle: Duration::from_millis(100), ..few() };
    let node = node_with(limits).await;
    let known = node.connect(pin(1), Some(&identity(7))).await.unwrap();
    let seen = call(&known).await.unwrap();
    let mut idle = lawless_connect(node.address, &Arc::new(lawless_config(None))).await.unwrap();
    idle.write_all(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n").await.unwrap();
    let mut bytes = Vec::new();
    let end = idle.read_to_end(&mut bytes);
    let ended = tokio::time::timeout(Duration::from_secs(20), end).await;
    assert!(ended.is_ok(), "the connection was kept");
    assert_eq!(call(&known).await.unwrap(), seen, "a known node may be idle");
}

#[tokio::test]
async fn a_stranger_sends_a_bounded_number_of_bytes_in_all() {
    let limits = AcceptLimits { stranger_bytes_max: 10_000, ..few() };
    let node = node_with(limits).await;
    let mut flood = lawless_connect(node.address, &Arc::new(lawless_config(None))).await.unwrap();
    flood.write_all(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n").await.unwrap();
    // Frames of an unknown type are ignored, however many come (RFC 9113 section 5.5).
    let mut frame = vec![0, 0x10, 0, 0xfa, 0, 0, 0, 0, 0];
    frame.resize(9 + 0x1000, 0);
    let flooding = async { while flood.write_all(&frame).await.is_ok() {} };
    let ended = tokio::time::timeout(Duration::from_secs(30), flooding).await;
    assert!(ended.is_ok(), "the connection takes whatever comes");
}
