//! A disk that is full or read-only: a clear error, reads go on, and no restart is needed afterwards.

use std::fs;

use percole_tests::{
    NodePlan, NodeProcess, binaries,
    disk::SmallDisk,
    logs, process,
    wait::{SOON, so, wait_until},
    work,
};

async fn list(node: &NodeProcess) -> usize {
    work::recommendations(node).await.len()
}

/// Sends commands until one is refused; all before it were carried out.
async fn refusal(node: &NodeProcess, from: u64) -> (u64, tonic::Status) {
    let mut client = node.recommendation().await;
    for number in from..from + 5_000 {
        if let Err(status) = client.create(work::draft(number)).await {
            return (number, status);
        }
    }
    panic!("no command was refused");
}

/// The node says what it cannot do, and goes on answering.
async fn assert_reads_go_on(node: &NodeProcess, count: u64) {
    assert_eq!(list(node).await as u64, count);
    let degraded = node.status().await.degraded;
    assert!(!degraded.is_empty(), "the node does not say that it cannot write");
}

/// With space again, the refused command and the next ones succeed, and the trouble is over.
async fn assert_writes_again(node: &NodeProcess, refused: u64) {
    wait_until("the refused command to be carried out", SOON, async || {
        let answer = node.recommendation().await.create(work::draft(refused)).await;
        answer.map(drop).map_err(|status| status.to_string())
    })
    .await;
    work::create_recommendations(node, refused + 1..refused + 5).await;
    wait_until("the trouble to be over", SOON, async || {
        let degraded = node.status().await.degraded;
        so(degraded.is_empty(), || degraded.clone())
    })
    .await;
    assert_eq!(list(node).await as u64, refused + 5);
}

#[tokio::test]
async fn a_full_disk_is_reported_and_outlived() {
    let home = tempfile::tempdir_in("/tmp").unwrap();
    // The node's own home, where its output goes, is not on the small disk.
    let Some(disk) = SmallDisk::mount(&home, 16) else {
        println!(
            "not run: this user may not mount file systems; the test with a file size limit covers the rest"
        );
        return;
    };
    let data_dir = disk.path().join("data");
    let node_home = tempfile::tempdir_in("/tmp").unwrap();
    let mut node = NodePlan::group("Group").found_in(node_home, data_dir);
    node.start().await;
    work::create_recommendations(&node, 0..50).await;
    disk.fill();
    let (refused, status) = refusal(&node, 50).await;
    assert_eq!(status.code(), tonic::Code::Unavailable, "{status}");
    assert!(status.message().contains("Free space"), "{status}");
    assert_reads_go_on(&node, refused).await;
    disk.empty();
    assert_writes_again(&node, refused).await;
    node.terminate().await;
    logs::check(&[&node]).await;
    drop(node);
}

#[tokio::test]
async fn a_checkpoint_that_cannot_be_published_is_published_later_by_itself() {
    let mut node = NodePlan::group("Group").start().await;
    // As in a directory that became read-only: the database's open files take events, a new file cannot be made.
    let obstacle = node.data_dir().join("last-checkpoint.tmp");
    fs::create_dir(&obstacle).unwrap();
    work::create_recommendations(&node, 0..3).await;
    wait_until("the node to say that it cannot publish", SOON, async || {
        let degraded = node.status().await.degraded;
        so(degraded.contains("last-checkpoint"), || format!("it says {degraded:?}"))
    })
    .await;
    assert_eq!(list(&node).await, 3);
    fs::remove_dir(&obstacle).unwrap();
    wait_until("the head to be signed without another command", SOON, async || {
        let status = node.status().await;
        let note = String::from_utf8(status.checkpoint).unwrap();
        let size = note.lines().nth(1).unwrap_or_default().to_owned();
        so(size == "13" && status.degraded.is_empty(), || format!("signed at {size}; {:?}", status.degraded))
    })
    .await;
    node.terminate().await;
    logs::check(&[&node]).await;
}

#[tokio::test]
async fn a_read_only_directory_is_named_at_start_and_nothing_breaks() {
    let home = tempfile::tempdir_in("/tmp").unwrap();
    let Some(disk) = SmallDisk::mount(&home, 16) else {
        println!("not run: this user may not mount file systems");
        return;
    };
    let node_home = tempfile::tempdir_in("/tmp").unwrap();
    let node = NodePlan::group("Group").found_in(node_home, disk.path().join("data"));
    disk.make_read_only();
    let arguments = ["run".as_ref(), "--data-dir".as_ref(), node.data_dir().as_os_str()];
    let output = process::run(&binaries::percole_node(), &arguments);
    assert_eq!(output.status.code(), Some(2), "{}", process::said(&output));
    let words = String::from_utf8_lossy(&output.stderr);
    assert!(words.contains("the disk can only be read"), "{words}");
}
