//! A crowd at a parent's door, and one child that takes more than its share: the others are served.

use std::{net::Ipv4Addr, time::Duration};

use percole_core::invitation::Invitation;
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_tests::{
    NodePlan, NodeProcess, TestTree,
    flood::HalfOpen,
    sync::{converge, held},
    tree::{invite, join},
    wait::{SOON, so, wait_until},
    work,
};
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;
use tonic::Code;

use super::hostile::Hostile;

/// What is asked for: so soon a child is back that starts again.
const BACK: Duration = Duration::from_secs(10);
/// What a node may have of memory more after a flood than before.
const LEFT_BEHIND_MAX: u64 = 20 << 20;
/// Connections that are held open and renewed.
const CROWD: usize = 600;

/// Waits until the parent holds all of the child's log, which grew while the child had no connection.
async fn back(parent: &NodeProcess, child: &NodeProcess) {
    let origin = child.origin().await.to_string();
    wait_until("the child to be back", BACK, async || {
        let (there, here) = (child.status().await.log_size, held(parent, &origin).await);
        so(here == there, || format!("{here} of {there}"))
    })
    .await;
}

async fn starts_again_behind(sources: &[Ipv4Addr]) {
    let mut tree = TestTree::start("Group < France").await;
    converge(&tree.nodes(), SOON).await;
    let before = tree["Group"].process().resident_bytes();
    let crowd = HalfOpen::hold(tree["Group"].address(), sources, CROWD);
    crowd.gathered().await;
    tree["France"].kill();
    tree["France"].start().await;
    work::publish_recommendation(&tree["France"], 1, "federation").await;
    back(&tree["Group"], &tree["France"]).await;
    drop(crowd);
    wait_until("memory to come back", SOON, async || {
        let more = tree["Group"].process().resident_bytes().saturating_sub(before);
        so(more <= LEFT_BEHIND_MAX, || format!("{more} bytes more than before"))
    })
    .await;
    tree.check_logs().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_child_that_starts_again_is_back_while_a_crowd_from_elsewhere_holds_the_door() {
    let elsewhere: Vec<Ipv4Addr> = (2..22).map(|last| Ipv4Addr::new(127, 0, 0, last)).collect();
    starts_again_behind(&elsewhere).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_child_that_starts_again_is_back_while_a_crowd_from_its_own_address_holds_the_door() {
    starts_again_behind(&[Ipv4Addr::LOCALHOST]).await;
}

/// Opens streams of every kind until no more are let in, and sends and reads nothing on them.
async fn hold_streams(peer: &Hostile, parent: &NodeProcess) -> Vec<Box<dyn std::any::Any>> {
    let mut held: Vec<Box<dyn std::any::Any>> = Vec::new();
    let origin = peer.origin().to_string();
    for _ in 0..4 {
        let client = peer.connect(parent).await.unwrap();
        for _ in 0..16 {
            let mut client = client.clone();
            let (packages, waiting) = mpsc::channel::<pb::Package>(1);
            let sending = client.add_entries(ReceiverStream::new(waiting)).await;
            held.push(Box::new((packages, sending)));
            let request = pb::GetEntriesRequest { origin: origin.clone(), ..Default::default() };
            held.push(Box::new(client.get_entries(request).await));
            held.push(Box::new(client.watch(pb::WatchRequest::default()).await));
        }
    }
    held
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_streams_of_some_children_never_delay_another() {
    let mut group = NodePlan::group("Group").start().await;
    let mut france = NodePlan::national("France").start().await;
    join(&group, &france).await;
    converge(&[&group, &france], SOON).await;
    // Enough of them to hold all the streams that there are for everybody.
    let mut streams = Vec::new();
    for seed in 0x61..0x69 {
        let peer = Hostile::new(seed);
        peer.join(&group).await;
        streams.push(hold_streams(&peer, &group).await);
    }
    france.kill();
    france.start().await;
    work::publish_recommendation(&france, 1, "federation").await;
    back(&group, &france).await;
    drop(streams);
    france.terminate().await;
    group.terminate().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn invitations_that_are_tried_are_counted_and_the_operator_is_told() {
    let mut group = NodePlan::group("Group").start().await;
    let peer = Hostile::new(0x69);
    let mut client = peer.connect(&group).await.unwrap();
    let mut invitation: Invitation = invite(&group, ev::Level::National).await.parse().unwrap();
    let valid = invitation.secret;
    for guess in 0..12 {
        invitation.secret[0] = valid[0] ^ (guess + 1);
        let refused = peer.join_with(&group, &mut client, &invitation).await.unwrap_err();
        assert_eq!(refused.code(), Code::PermissionDenied, "{refused}");
    }
    let status = group.status().await;
    assert_eq!(status.failed_attempts, 12);
    assert!(status.warnings.iter().any(|warning| warning.contains("127.0.0.1")), "{:?}", status.warnings);
    invitation.secret = valid;
    peer.join_with(&group, &mut client, &invitation).await.unwrap();
    group.terminate().await;
}
