//! Clocks that differ: whoever joins or looks is told, before a ballot is refused for it.

use std::time::Duration;

use percole_proto::{event::v1::Level, v1 as pb};
use percole_tests::{
    NodePlan, NodeProcess, binaries, process,
    tree::invite,
    wait::{SOON, so, wait_until},
};

/// A clock is told with each telling, every few seconds, and is believed to be right again after four.
const NOTICED_WITHIN: Duration = Duration::from_secs(45);

async fn warnings(node: &NodeProcess) -> (Vec<String>, Vec<i64>) {
    let request = pb::SyncStatusRequest::default();
    let status = node.admin().await.sync_status(request).await.unwrap().into_inner();
    let ahead = status.peers.iter().map(|peer| peer.clock_ahead_ms).collect();
    (status.warnings, ahead)
}

fn write_shift(node: &NodeProcess, seconds: i64) {
    std::fs::write(node.data_dir().join("clock"), seconds.to_string()).unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn clock_fifty_minutes() {
    let group = NodePlan::group("Group").start().await;
    let mut france = NodePlan::national("France").with_env("PERCOLE_CLOCK_FILE", "clock").found();
    write_shift(&france, 3_000);
    france.start().await;
    let ours =
        "ceci est une répétition\u{a0}: l’horloge de ce nœud est en avance de 50 min sur celle de la machine"
            .to_owned();
    assert_eq!(warnings(&france).await.0, [ours]);

    let invitation = invite(&group, Level::National).await;
    let joined = france.admin().await.join_parent(pb::JoinParentRequest { invitation }).await.unwrap();
    let said = joined.into_inner().warnings;
    assert!(
        said.iter().any(|said| said == "l’horloge de Group est en retard de 50 min sur celle de ce nœud"),
        "{said:?}"
    );

    for (node, peer, words) in [
        (&group, "France", "the clock of France is 50 min ahead"),
        (&france, "Group", "the clock of Group is 50 min behind"),
    ] {
        wait_until(node.name(), SOON, async || {
            let (said, ahead) = warnings(node).await;
            let words = format!("l’horloge de {peer} est en");
            so(said.iter().any(|said| said.starts_with(&words)), || format!("{said:?}, {ahead:?}"))
        })
        .await;
        wait_until("the log to say it", SOON, async || {
            so(node.output().contains(words), || words.to_owned())
        })
        .await;
        assert!(node.status().await.warnings.iter().any(|said| said.contains("horloge de")));
    }
    let socket = group.socket().display().to_string();
    let said = process::run(&binaries::percole(), &["--socket", &socket, "--json", "node", "peers"]);
    let peers: serde_json::Value = serde_json::from_slice(&said.stdout).unwrap();
    let ahead = peers["peers"][0]["clock_ahead_ms"].as_i64().unwrap();
    assert!((2_990_000..3_010_000).contains(&ahead), "{}", process::said(&said));

    // On the connection that stands, and after a start with the clock right.
    for restarts in [false, true] {
        if restarts {
            write_shift(&france, 3_000);
            until_both_say(&group, &france, false).await;
            france.terminate().await;
        }
        write_shift(&france, 0);
        if restarts {
            france.start().await;
        }
        until_both_say(&group, &france, true).await;
    }
}

/// Waits until neither end, or both, speak of a difference.
async fn until_both_say(group: &NodeProcess, france: &NodeProcess, nothing: bool) {
    for node in [group, france] {
        wait_until(node.name(), NOTICED_WITHIN, async || {
            let (said, ahead) = warnings(node).await;
            let of_others = said.iter().filter(|said| said.starts_with("l’horloge de")).count();
            so((of_others == 0) == nothing, || format!("{said:?}, {ahead:?}"))
        })
        .await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_node_does_not_start_with_a_clock_file_that_holds_no_number() {
    let node = NodePlan::group("Group").with_env("PERCOLE_CLOCK_FILE", "clock").found();
    std::fs::write(node.data_dir().join("clock"), "in an hour").unwrap();
    let mut program = percole_tests::process::command(&percole_tests::binaries::percole_node());
    program.arg("run").arg("--data-dir").arg(node.data_dir()).env("PERCOLE_CLOCK_FILE", "clock");
    let output = program.output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("by how many seconds"), "{output:?}");
}
