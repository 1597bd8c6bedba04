//! One admitted child that sends halves of calls, reads no answers, and sends messages that grow when they are read: what it
//! makes its parent hold is bounded, comes back, and delays nobody.

use std::{
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use http_body::Frame;
use percole_proto::v1 as pb;
use percole_tests::{
    NodePlan, NodeProcess,
    sync::converge,
    tree::join,
    wait::{SOON, so, wait_until},
    work,
};
use prost::Message;
use tokio::{
    runtime::{Builder, Runtime},
    task::JoinSet,
};
use tonic::{Code, Status, body::Body, transport::Channel};
use tower::ServiceExt;

use super::hostile::Hostile;

const MB: u64 = 1 << 20;
/// What the parent may have more while the flood lasts: the child's budget (16 MB), its eight streams of packages (32 MB), and the
/// windows of its eight connections (64 MB), each with room to grow.
const MEANWHILE_MAX: u64 = 192 * MB;
/// What it may have more afterwards: what was in small pieces is not all given back to the system.
const LEFT_BEHIND_MAX: u64 = 20 * MB;
/// A message of which all but the end is sent.
const MESSAGE_BYTES: usize = 3_900_000;
/// Calls on each connection, and connections.
const CALLS: usize = 40;
const CONNECTIONS: usize = 8;

/// Calls of one child, in a runtime of its own: when it is over, its connections are, whatever is half sent on them.
struct Flood {
    calls: JoinSet<()>,
    runtime: Runtime,
}

impl Flood {
    fn new() -> Flood {
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        Flood { calls: JoinSet::new(), runtime }
    }

    async fn connect(&self, peer: &Hostile, node: &NodeProcess) -> Channel {
        peer.channel_of(&self.runtime, node).await
    }

    fn begin(&mut self, channel: &Channel, method: &'static str, body: Body) {
        self.calls.spawn_on(call(channel.clone(), method, body), self.runtime.handle());
    }

    fn end(self) {
        self.runtime.shutdown_background();
    }
}

/// The head of a message, most of it, and then nothing.
struct Half {
    head: Option<Bytes>,
    left: usize,
}

impl Half {
    fn body() -> Body {
        let mut head = vec![0];
        head.extend(u32::try_from(MESSAGE_BYTES).unwrap().to_be_bytes());
        Body::new(Half { head: Some(head.into()), left: MESSAGE_BYTES / 16_000 - 1 })
    }
}

impl http_body::Body for Half {
    type Data = Bytes;
    type Error = Status;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Status>>> {
        if let Some(head) = self.head.take() {
            return Poll::Ready(Some(Ok(Frame::data(head))));
        }
        if self.left == 0 {
            return Poll::Pending;
        }
        self.left -= 1;
        Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(&[7; 16_000])))))
    }
}

async fn call(channel: Channel, method: &str, body: Body) {
    let request = http::Request::post(format!("https://node.test/percole.v1.FederationService/{method}"))
        .header("content-type", "application/grpc")
        .header("te", "trailers")
        .body(body)
        .unwrap();
    if let Ok(_answer) = channel.oneshot(request).await {
        std::future::pending::<()>().await;
    }
}

/// A parent with an honest child, and one that is not; and what it has of memory.
async fn family(seed: u8) -> (NodeProcess, NodeProcess, Hostile, u64) {
    let group = NodePlan::group("Group").start().await;
    let france = NodePlan::national("France").start().await;
    join(&group, &france).await;
    let mut peer = Hostile::new(seed);
    let mut client = peer.join(&group).await;
    peer.name_parent(&group).await;
    client.add_checkpoint(peer.first_offer()).await.unwrap();
    super::hostile::send(&mut client, vec![peer.package(0)]).await.unwrap();
    for number in 0..20 {
        work::publish_recommendation(&group, number, "federation").await;
    }
    converge(&[&group, &france], SOON).await;
    let mut group = group;
    let before = group.process().resident_bytes();
    (group, france, peer, before)
}

/// Whether an honest child is served meanwhile, and the memory that the flood holds is bounded and comes back.
async fn bounded(mut group: NodeProcess, mut france: NodeProcess, mut flood: Flood, before: u64) {
    for number in 0..3 {
        let _ = tokio::time::timeout(Duration::from_millis(1_500), async {
            while flood.calls.join_next().await.is_some() {}
        })
        .await;
        let more = group.process().resident_bytes().saturating_sub(before);
        assert!(more <= MEANWHILE_MAX, "one child holds {} MB", more / MB);
        work::publish_recommendation(&france, 100 + number, "federation").await;
        converge(&[&group, &france], SOON).await;
    }
    flood.end();
    wait_until("memory to come back", SOON, async || {
        let more = group.process().resident_bytes().saturating_sub(before);
        so(more <= LEFT_BEHIND_MAX, || format!("{} MB more than before", more / MB))
    })
    .await;
    france.terminate().await;
    group.terminate().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn half_sent_calls_of_one_child_hold_little_memory_and_delay_nobody() {
    let (group, france, peer, before) = family(0x81).await;
    let mut flood = Flood::new();
    for _ in 0..CONNECTIONS {
        let channel = flood.connect(&peer, &group).await;
        for number in 0..CALLS {
            let method = ["FillGaps", "AddCheckpoint", "GetEntries", "AddEntries"][number % 4];
            flood.begin(&channel, method, Half::body());
        }
    }
    bounded(group, france, flood, before).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn answers_that_one_child_does_not_read_hold_little_memory() {
    let (group, france, peer, before) = family(0x82).await;
    let origin = group.origin().await.to_string();
    let request = pb::GetCheckpointRequest { origin, old_size: 0 }.encode_to_vec();
    let mut message = vec![0];
    message.extend(u32::try_from(request.len()).unwrap().to_be_bytes());
    message.extend(request);
    let message = Bytes::from(message);
    let mut flood = Flood::new();
    for _ in 0..CONNECTIONS {
        let channel = flood.connect(&peer, &group).await;
        for _ in 0..4 * CALLS {
            let body = Body::new(Whole(Some(message.clone())));
            flood.begin(&channel, "GetCheckpoint", body);
        }
    }
    bounded(group, france, flood, before).await;
}

/// A message in one piece.
struct Whole(Option<Bytes>);

impl http_body::Body for Whole {
    type Data = Bytes;
    type Error = Status;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Status>>> {
        Poll::Ready(self.0.take().map(|data| Ok(Frame::data(data))))
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_message_that_would_grow_when_it_is_read_is_refused() {
    let (mut group, mut france, peer, before) = family(0x83).await;
    let mut client = peer.connect(&group).await.unwrap();
    for _ in 0..20 {
        let entries = vec![pb::LateEntry::default(); 1_900_000];
        let request = pb::FillGapsRequest { origin: peer.origin().to_string(), entries };
        let refused = client.fill_gaps(request).await.unwrap_err();
        assert_eq!(refused.code(), Code::ResourceExhausted, "{refused}");
    }
    let more = group.process().resident_bytes().saturating_sub(before);
    assert!(more <= MEANWHILE_MAX, "it holds {} MB", more / MB);
    france.terminate().await;
    group.terminate().await;
}
