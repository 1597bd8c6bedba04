//! A backup that is older than a child: the restored node does not know it, and needs it all the same.

use std::fs;

use percole_core::invitation::Invitation;
use percole_proto::event::v1 as ev;
use percole_tests::{
    NodePlan, TestTree,
    sync::converge,
    tree::{invite, join},
    wait::{SOON, so, wait_until},
    work,
};

use super::aged::{Backup, stands, write};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_child_that_joined_after_the_backup_shows_its_head_by_itself() {
    let mut group = NodePlan::group("Group").start().await;
    let mut france = NodePlan::national("France").start().await;
    work::publish_recommendation(&group, 1, "federation").await;
    let backup = Backup::take(&mut group).await;
    join(&group, &france).await;
    work::publish_recommendation(&group, 2, "federation").await;
    work::publish_recommendation(&france, 3, "federation").await;
    converge(&[&group, &france], SOON).await;
    let published = group.status().await.log_size;
    group.terminate().await;
    backup.bring_back(&group);
    fs::remove_file(group.data_dir().join("last-checkpoint")).unwrap();
    group.start().await;
    // Nobody is left whom it knows: the child alone brings everything back, its own admission too.
    let status = stands(&group, "sound").await;
    assert!(status.log_size >= published, "{} of {published}", status.log_size);
    write(&group, 4).await.unwrap();
    work::publish_recommendation(&france, 5, "federation").await;
    converge(&[&group, &france], SOON).await;
    wait_until("the child to be known again", SOON, async || {
        let peers = group.cli_json(&["node", "peers"]);
        let states: Vec<_> =
            peers["peers"].as_array().unwrap().iter().map(|peer| peer["state"].clone()).collect();
        so(states == ["active"], || format!("{states:?}"))
    })
    .await;
    france.terminate().await;
    group.terminate().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_node_that_knows_how_far_its_log_is_hears_nobody_who_is_no_child() {
    let mut tree = TestTree::start("Group < France").await;
    let mut stranger = NodePlan::national("Suisse").start().await;
    converge(&tree.nodes(), SOON).await;
    // It believes that it has joined: the parent was restored, and the operator let it go on.
    let invitation = invite(&tree["Group"], ev::Level::National).await;
    let backup = Backup::take(&mut tree["Group"]).await;
    assert!(invitation.parse::<Invitation>().is_ok());
    let joined = percole_proto::v1::JoinParentRequest { invitation };
    stranger.admin().await.join_parent(joined).await.unwrap();
    tree["Group"].terminate().await;
    stranger.terminate().await;
    tree["France"].terminate().await;
    backup.bring_back(&tree["Group"]);
    fs::remove_file(tree["Group"].data_dir().join("last-checkpoint")).unwrap();
    tree["Group"].start().await;
    stands(&tree["Group"], "unconfirmed").await;
    let confirmed = tree["Group"].cli(&["node", "confirm", "Group", "--yes"]);
    assert!(confirmed.status.success());
    stranger.start().await;
    wait_until("the stranger to be told", SOON, async || {
        let peers = stranger.cli_json(&["node", "peers"]);
        let error = peers["peers"][0]["last_error"].as_str().unwrap_or_default().to_owned();
        so(error.contains("node join"), || error)
    })
    .await;
    assert_eq!(tree["Group"].status().await.standing, "sound");
    stranger.terminate().await;
    tree["Group"].terminate().await;
}
