//! Floods of strangers: what they hold of a node's memory is little, and it comes back; a token or an invitation is not found by
//! trying.

use std::{net::Ipv4Addr, time::Duration};

use bytes::Bytes;
use futures::future::join_all;
use h2::client::SendRequest;
use http::Request;
use percole_proto::v1::{self as pb, OperatorRole, admin_service_client::AdminServiceClient};
use percole_tests::{
    NodePlan, NodeProcess,
    flood::allow_many_files,
    wait::{SOON, so, wait_until},
};
use tokio::task::JoinSet;
use tonic::{Code, Status, metadata::MetadataValue, transport::Channel};

use super::{
    connection::{connect_once_from, tls_from},
    remote,
};

const MB: u64 = 1 << 20;
/// What a node may have more after a flood than before.
const LEFT_BEHIND_MAX: u64 = 20 * MB;
/// What it may have more while the flood lasts: the bounds of one address, and the buffers of TLS.
const MEANWHILE_MAX: u64 = 64 * MB;
/// A message of which most is sent, and the end never.
const MESSAGE_BYTES: u32 = 4_000_000;

fn address(last: u8) -> Ipv4Addr {
    Ipv4Addr::new(127, 0, 0, last)
}

/// A node that has served strangers before, and what it then has of memory.
async fn warm() -> (NodeProcess, u64) {
    allow_many_files();
    let mut node = NodePlan::group("Group").start().await;
    for _ in 0..20 {
        check_health(&node, address(200)).await.unwrap();
        node.status().await;
    }
    let before = node.process().resident_bytes();
    (node, before)
}

async fn check_health(node: &NodeProcess, source: Ipv4Addr) -> Result<(), Status> {
    let connection = connect_once_from(source, node.address()).await;
    let connection = connection.map_err(|error| Status::unavailable(error.to_string()))?;
    let mut client = tonic_health::pb::health_client::HealthClient::new(connection.channel);
    client.check(tonic_health::pb::HealthCheckRequest::default()).await.map(drop)
}

/// The flood is over: memory comes back, and an honest stranger is served.
async fn recovers(mut node: NodeProcess, before: u64) {
    check_health(&node, address(200)).await.unwrap();
    wait_until("memory to come back", SOON, async || {
        let more = node.process().resident_bytes().saturating_sub(before);
        so(more <= LEFT_BEHIND_MAX, || format!("{} MB more than before", more / MB))
    })
    .await;
    node.terminate().await;
}

fn little(node: &mut NodeProcess, before: u64) {
    let more = node.process().resident_bytes().saturating_sub(before);
    assert!(more <= MEANWHILE_MAX, "the flood holds {} MB", more / MB);
}

/// An HTTP/2 connection whose requests this test writes by hand.
async fn http2(node: &NodeProcess, source: Ipv4Addr, tasks: &mut JoinSet<()>) -> SendRequest<Bytes> {
    let stream = tls_from(source, node.address()).await.unwrap();
    let (send, connection) = h2::client::handshake(stream).await.unwrap();
    tasks.spawn(async move {
        let _ = connection.await;
    });
    send
}

fn call(path: &str) -> Request<()> {
    let uri = format!("https://node.test{path}");
    Request::post(uri).header("content-type", "application/grpc").header("te", "trailers").body(()).unwrap()
}

/// Sends most of a message on a new stream, as much as the node takes, and keeps the stream.
async fn half_a_message(mut connection: SendRequest<Bytes>, path: &str) {
    let Ok((_answer, mut stream)) = connection.send_request(call(path), false) else { return };
    let mut head = vec![0];
    head.extend(MESSAGE_BYTES.to_be_bytes());
    if stream.send_data(head.into(), false).is_err() {
        return;
    }
    let chunk = Bytes::from(vec![7; 16_000]);
    for _ in 0..MESSAGE_BYTES / 16_000 - 1 {
        stream.reserve_capacity(chunk.len());
        while stream.capacity() < chunk.len() {
            match std::future::poll_fn(|context| stream.poll_capacity(context)).await {
                Some(Ok(_)) => {}
                _ => return,
            }
        }
        if stream.send_data(chunk.clone(), false).is_err() {
            return;
        }
    }
    std::future::pending::<()>().await;
}

/// Lets a flood do what it can in so long a time.
async fn let_flow(flood: &mut JoinSet<()>, time: Duration) {
    let _ = tokio::time::timeout(time, async { while flood.join_next().await.is_some() {} }).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn half_sent_messages_to_calls_open_to_anybody_hold_little_memory() {
    let (mut node, before) = warm().await;
    let mut flood = JoinSet::new();
    for path in [
        "/grpc.health.v1.Health/Check",
        "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo",
        "/percole.v1.FederationService/AddEntries",
    ] {
        let connection = http2(&node, address(2), &mut flood).await;
        for _ in 0..30 {
            flood.spawn(half_a_message(connection.clone(), path));
        }
    }
    let_flow(&mut flood, Duration::from_secs(4)).await;
    little(&mut node, before);
    drop(flood);
    recovers(node, before).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn answers_that_strangers_do_not_read_hold_little_memory() {
    let (mut node, before) = warm().await;
    let mut flood = JoinSet::new();
    for _ in 0..8 {
        let connection = http2(&node, address(2), &mut flood).await;
        for _ in 0..100 {
            let mut connection = connection.clone();
            flood.spawn(async move {
                let path = "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo";
                let Ok((_answer, mut stream)) = connection.send_request(call(path), false) else { return };
                // `file_containing_symbol` of the largest file, again and again.
                let symbol = b"percole.v1.AdminService";
                let mut message = vec![0, 0, 0, 0, symbol.len() as u8 + 2, 0x22, symbol.len() as u8];
                message.extend(symbol);
                for _ in 0..100 {
                    let _ = stream.send_data(message.clone().into(), false);
                }
                std::future::pending::<()>().await;
            });
        }
    }
    let_flow(&mut flood, Duration::from_secs(3)).await;
    little(&mut node, before);
    drop(flood);
    recovers(node, before).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn idle_strangers_make_room_for_whoever_comes_and_hold_little_memory() {
    let (mut node, before) = warm().await;
    let operator = remote::invite(&node, OperatorRole::Reader, 600).await;
    let mut known = AdminServiceClient::new(operator.connect().await.unwrap());
    known.node_status(operator.request(pb::NodeStatusRequest {})).await.unwrap();
    let mut idle = Vec::new();
    for batch in 0..20 {
        let coming = (0..20).map(|_| connect_once_from(address(2 + batch), node.address()));
        idle.extend(join_all(coming).await);
    }
    little(&mut node, before);
    // A stranger from elsewhere, a stranger from among them, and who was there before.
    check_health(&node, address(201)).await.unwrap();
    check_health(&node, address(2)).await.unwrap();
    known.node_status(operator.request(pb::NodeStatusRequest {})).await.unwrap();
    drop(idle);
    recovers(node, before).await;
}

/// Tries a token that is none.
async fn guess(channel: Channel, number: usize) -> Status {
    let mut request = tonic::Request::new(pb::NodeStatusRequest {});
    let header: MetadataValue<_> = format!("Bearer guess-{number}").parse().unwrap();
    request.metadata_mut().insert("authorization", header);
    AdminServiceClient::new(channel).node_status(request).await.unwrap_err()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn tokens_that_are_tried_wait_their_turn_and_the_operator_is_told() {
    let mut node = NodePlan::group("Group").start().await;
    let operator = remote::invite(&node, OperatorRole::Reader, 600).await;
    let mut known = AdminServiceClient::new(operator.connect().await.unwrap());
    known.node_status(operator.request(pb::NodeStatusRequest {})).await.unwrap();
    let mut looked_up = 0;
    for round in 0..4 {
        let connection = connect_once_from(address(2), node.address()).await.unwrap();
        let tries = (0..100).map(|number| guess(connection.channel.clone(), round * 100 + number));
        for status in join_all(tries).await {
            match status.code() {
                Code::Unauthenticated => looked_up += 1,
                Code::ResourceExhausted => {}
                other => panic!("{other:?}: {status}"),
            }
        }
    }
    assert!((10..=100).contains(&looked_up), "{looked_up} of 400 tries were looked up");
    let status = node.status().await;
    assert_eq!(status.failed_attempts, looked_up);
    assert!(status.warnings.iter().any(|warning| warning.contains("127.0.0.2")), "{:?}", status.warnings);
    assert!(node.output().contains("tokens or invitations that are not valid are tried"));
    // Neither whoever has shown a valid token before nor another address waits.
    known.node_status(operator.request(pb::NodeStatusRequest {})).await.unwrap();
    let mut again = AdminServiceClient::new(operator.connect().await.unwrap());
    again.node_status(operator.request(pb::NodeStatusRequest {})).await.unwrap();
    node.terminate().await;
}
