//! What many children cost a parent while nothing happens.

use std::{fs, time::Duration};

use percole_core::apply::{Payload, node::edge_subject};
use percole_merkle::{LogKey, NodeId, Scope};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_tests::{NodePlan, NodeProcess};
use prost::Message;

use super::hostile::{Hostile, act, send};

/// Of one core.
const IDLE_MAX_PERCENT: f64 = 2.0;
const MEASURED: Duration = Duration::from_secs(10);
/// Nodes that a child says are its children.
const NAMED: u32 = 2_000;
/// Children that are connected and wait for news.
const WAITING: u32 = 100;
/// What a debug build costs more than what is shipped.
const DEBUG: f64 = if cfg!(debug_assertions) { 25.0 } else { 1.0 };

/// Processor time that a process has used so far.
fn used(node: &mut NodeProcess) -> Duration {
    let stat = fs::read_to_string(format!("/proc/{}/stat", node.process().pid())).unwrap();
    let after_name: Vec<&str> = stat.rsplit_once(')').unwrap().1.split_whitespace().collect();
    let ticks: u64 = after_name[11].parse::<u64>().unwrap() + after_name[12].parse::<u64>().unwrap();
    Duration::from_millis(10 * ticks)
}

/// How much of a core it uses while nothing happens, in percent.
async fn idle(node: &mut NodeProcess) -> f64 {
    tokio::time::sleep(Duration::from_secs(3)).await;
    let before = used(node);
    tokio::time::sleep(MEASURED).await;
    100.0 * (used(node) - before).as_secs_f64() / MEASURED.as_secs_f64()
}

fn card(number: u32) -> ev::NodeIdentity {
    let mut seed = [5; 32];
    seed[..4].copy_from_slice(&number.to_be_bytes());
    let key = LogKey::from_seed(&seed).public();
    ev::NodeIdentity {
        node: NodeId::from_first_key(&key).to_string(),
        name: format!("Antenne {number}"),
        level: ev::Level::Antenne.into(),
        languages: vec!["fr".to_owned()],
        log_key: key.as_bytes().to_vec(),
        recovery_key: key.as_bytes().to_vec(),
        ..ev::NodeIdentity::default()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_thousand_children_of_a_child_cost_nothing_while_nothing_happens() {
    let mut group = NodePlan::group("Group").start().await;
    let mut peer = Hostile::new(0xb1);
    let mut client = peer.join(&group).await;
    peer.name_parent(&group).await;
    for number in 0..NAMED {
        let child = card(number);
        let edge = edge_subject(peer.id(), child.node.parse().unwrap());
        let admitted = ev::ChildAdmitted { act: act(), child: Some(child) };
        peer.write(ev::ChildAdmitted::KIND.name, edge, Scope::Federation, admitted.encode_to_vec());
    }
    client.add_checkpoint(peer.first_offer()).await.unwrap();
    let sent = send(&mut client, peer.packages()).await.unwrap();
    assert_eq!(sent, peer.log.len() as u64);
    let cost = idle(&mut group).await;
    println!("{NAMED} children of a child: {cost:.1} % of a core");
    assert!(cost < IDLE_MAX_PERCENT, "{cost:.1} % of a core, idle");
    group.terminate().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn children_that_wait_for_news_cost_little_while_there_is_none() {
    let mut group = NodePlan::group("Group").start().await;
    let mut held = Vec::new();
    for number in 0..WAITING {
        let mut peer = Hostile::numbered(number);
        let mut client = peer.join(&group).await;
        peer.name_parent(&group).await;
        client.add_checkpoint(peer.first_offer()).await.unwrap();
        send(&mut client, peer.packages()).await.unwrap();
        let rings = client.watch(pb::WatchRequest::default()).await.unwrap().into_inner();
        held.push((peer, client, rings));
    }
    let cost = idle(&mut group).await;
    println!("{WAITING} children that wait: {cost:.1} % of a core");
    // A tenth of what two thousand may cost, in what is shipped.
    assert!(cost < DEBUG * IDLE_MAX_PERCENT / 10.0, "{cost:.1} % of a core, idle");
    drop(held);
    group.terminate().await;
}
