//! A PostgreSQL that goes away and comes back.

use percole_proto::v1 as pb;
use percole_tests::{
    Engine, NodePlan, NodeProcess, logs, postgres,
    wait::{SOON, wait_until},
    work,
};

/// Ends the node's connections that hold the advisory lock, or all the others.
fn cut(node: &NodeProcess, holders: &str) {
    let address = node.database().url();
    let name = address.split("localhost/").nth(1).and_then(|rest| rest.split('?').next()).unwrap();
    postgres::cluster().sql(
        "postgres",
        &format!(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}' AND pid {holders} \
             (SELECT pid FROM pg_locks WHERE locktype = 'advisory')"
        ),
    );
}

#[tokio::test]
async fn a_node_whose_connections_are_cut_goes_on_with_new_ones() {
    let mut node = NodePlan::group("Group").on(Engine::Postgres).start().await;
    let before = work::create_recommendations(&node, 0..10).await;
    cut(&node, "NOT IN");
    wait_until("a command to be carried out again", SOON, async || {
        let answer = node.recommendation().await.create(work::draft(10)).await;
        match answer {
            Ok(_) => Ok(()),
            Err(status) if status.code() == tonic::Code::Unavailable => Err(status.to_string()),
            Err(status) => panic!("{status}"),
        }
    })
    .await;
    let again = work::create_recommendations(&node, 0..10).await;
    let places = |receipts: &[pb::EventReceipt]| receipts.iter().map(|r| r.index).collect::<Vec<_>>();
    assert_eq!(places(&again), places(&before));
    wait_until("the trouble to be over", SOON, async || {
        let degraded = node.status().await.degraded;
        percole_tests::wait::so(degraded.is_empty(), || degraded.clone())
    })
    .await;
    node.terminate().await;
    logs::check(&[&node]).await;
}

#[tokio::test]
async fn a_node_that_loses_its_lock_stops_before_another_can_write() {
    let mut node = NodePlan::group("Group").on(Engine::Postgres).start().await;
    work::create_recommendations(&node, 0..3).await;
    cut(&node, "IN");
    let status = node.process().wait().await;
    assert_eq!(status.code(), Some(2));
    assert!(node.output().contains("database lock is lost"), "{}", node.output());
    node.start().await;
    work::create_recommendations(&node, 3..6).await;
    assert_eq!(node.status().await.log_size, 13, "the foundation, and two events for each command");
    node.terminate().await;
    logs::check(&[&node]).await;
}

#[tokio::test]
async fn a_server_that_is_not_there_is_named_at_start() {
    let node = NodePlan::group("Group").on(Engine::Postgres).found();
    let mut command = percole_tests::process::command(&percole_tests::binaries::percole_node());
    command.args(["run", "--data-dir"]).arg(node.data_dir());
    command.env("PERCOLE_DATABASE_URL", "postgres://percole:secret@127.0.0.1:1/percole");
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let words = String::from_utf8_lossy(&output.stderr);
    assert!(!words.contains("secret"), "a password is printed: {words}");
    assert!(words.contains("database"), "{words}");
}
