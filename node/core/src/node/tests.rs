use std::time::Duration;

use percole_domain::Level;
use percole_merkle::Scope;
use percole_proto::event::v1 as ev;
use tokio::time::timeout;

use crate::{apply, sequencer::Draft, testing::TestNode};

/// Long enough for a busy machine.
const SOON: Duration = Duration::from_secs(20);

#[tokio::test]
async fn an_edge_that_was_written_before_anybody_followed_the_logs_is_known() {
    let parent = TestNode::new("Groupe", Level::Group, 1).await;
    let child = TestNode::new("France", Level::National, 2).await;
    let admitted = ev::ChildAdmitted { act: None, child: Some(child.node.identity.card.clone()) };
    let edge = apply::node::edge_subject(parent.me(), child.me());
    parent.write(Draft::new(edge, Scope::Federation, &admitted)).await;
    let mut directory = parent.node.watch_directory();
    assert_eq!(parent.node.directory().active_children().count(), 0);

    let following = tokio::spawn(parent.node.clone().follow_logs());
    let known = directory.wait_for(|directory| directory.active_children().any(|id| id == child.me()));
    timeout(SOON, known).await.expect("the directory is read at the start").unwrap();
    following.abort();
}

#[tokio::test]
async fn a_refresh_waits_for_the_one_before_it() {
    let node = TestNode::new("Groupe", Level::Group, 1).await;
    let earlier = node.node.refreshing.lock().await;
    let later = node.node.refresh_directory();
    tokio::pin!(later);
    assert!(timeout(Duration::from_millis(50), &mut later).await.is_err(), "two refreshes at once");
    drop(earlier);
    timeout(SOON, later).await.unwrap().unwrap();
}
