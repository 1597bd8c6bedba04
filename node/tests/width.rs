//! Many children of one parent, in one process: what each of them must do does not grow with their number.

#![allow(clippy::unwrap_used)]

mod support;

use std::{sync::atomic::Ordering, time::Duration};

use percole_domain::Level;
use percole_merkle::Scope;
use percole_store::logs;
use support::RunningNode;

const SIBLINGS: usize = 12;
/// No news for so long means that all was told.
const QUIET: Duration = Duration::from_secs(1);

/// Calls to its parent, and durable writes, of a node so far.
fn so_far(node: &RunningNode) -> (u64, u64) {
    let calls = node.federation().calls_to_parent.load(Ordering::Relaxed);
    (calls, node.node().db.work().durable_writes)
}

/// A parent with many children, of which everybody holds everything.
async fn settled() -> (RunningNode, Vec<RunningNode>) {
    let group = RunningNode::found("Group", Level::Group).await;
    let mut children = Vec::new();
    for number in 0..SIBLINGS {
        let child = RunningNode::found(&format!("Country {number}"), Level::National).await;
        child.join(&group).await;
        children.push(child);
    }
    hold_all(&group, &children).await;
    (group, children)
}

async fn hold_all(group: &RunningNode, children: &[RunningNode]) {
    for child in children {
        group.holds_all_of(child).await;
        child.holds_all_of(group).await;
        for other in children {
            child.holds_all_of(other).await;
        }
    }
    tokio::time::sleep(QUIET).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_joins_late_takes_in_all_siblings_in_few_calls_and_few_durable_writes() {
    let (group, mut children) = settled().await;
    let late = RunningNode::found("Late", Level::National).await;
    let (calls, writes) = so_far(&late);
    late.join(&group).await;
    children.push(late);
    hold_all(&group, &children).await;
    let (calls_after, writes_after) = so_far(&children[SIBLINGS]);
    // One by one, each of the siblings' logs would take three calls and two durable writes.
    let (calls, writes) = (calls_after - calls, writes_after - writes);
    assert!(calls < 2 * SIBLINGS as u64 && writes < 2 * SIBLINGS as u64, "{calls} calls, {writes} writes");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_joins_costs_a_sibling_few_calls_whatever_their_number() {
    let (group, mut children) = settled().await;
    let (calls, writes) = so_far(&children[0]);
    let late = RunningNode::found("Late", Level::National).await;
    late.join(&group).await;
    children.push(late);
    hold_all(&group, &children).await;
    let (calls_after, writes_after) = so_far(&children[0]);
    // The parent's log and the new one's are fetched, the parent's head is cosigned; when nodes were heard of is told now and then.
    let (calls, writes) = (calls_after - calls, writes_after - writes);
    assert!(calls <= 8 && writes <= 5, "{calls} calls, {writes} writes");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_many_write_at_once_is_at_every_sibling_and_the_parents_head_is_cosigned_by_all() {
    let (group, children) = settled().await;
    for child in &children {
        child.write(Scope::Federation, 3).await;
        child.write(Scope::Parent, 1).await;
    }
    group.write(Scope::Subtree, 2).await;
    hold_all(&group, &children).await;
    let size = group.size(&group.origin()).await;
    group
        .until("every child's cosignature", async |group| {
            let cosigners = group.cosigners(&group.origin()).await;
            children.iter().all(|child| cosigners.get(&child.origin()) == Some(&size))
        })
        .await;
    // Whoever holds a head with everything up to it serves that head.
    for child in &children {
        let mut tx = child.node().read().await.unwrap();
        let head = logs::by_origin(&mut tx, &group.origin()).await.unwrap().unwrap();
        assert_eq!((head.size, head.checkpoint_size), (size, size));
    }
}
