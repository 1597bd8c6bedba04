//! Two histories all the same: the operator's word was wrong. The node learns it, shows it first, and pretends nothing.

use std::fs;

use percole_proto::v1 as pb;
use percole_tests::{
    TWO_COUNTRIES, TestTree, process,
    sync::converge,
    wait::{SOON, so, wait_until},
    work,
};
use tonic::Code;

use super::aged::{Backup, stands, write};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_child_whose_log_is_frozen_learns_it_and_refuses_to_pretend() {
    let mut federation = TestTree::start(TWO_COUNTRIES).await;
    converge(&federation.nodes(), SOON).await;
    let backup = Backup::take(&mut federation["France"]).await;
    work::publish_recommendation(&federation["France"], 1, "federation").await;
    converge(&federation.nodes(), SOON).await;
    federation["France"].terminate().await;
    federation["Group"].terminate().await;
    backup.bring_back(&federation["France"]);
    fs::remove_file(federation["France"].data_dir().join("last-checkpoint")).unwrap();
    federation["France"].start().await;
    stands(&federation["France"], "unconfirmed").await;

    // By name, and against what it is told.
    let wrong = federation["France"].cli(&["node", "confirm", "Belgium", "--yes"]);
    assert!(!wrong.status.success(), "{}", process::said(&wrong));
    let unasked = federation["France"].cli(&["node", "confirm", "France"]);
    assert!(!unasked.status.success(), "{}", process::said(&unasked));
    stands(&federation["France"], "unconfirmed").await;
    let confirmed = federation["France"].cli(&["node", "confirm", "France", "--yes"]);
    assert!(confirmed.status.success(), "{}", process::said(&confirmed));
    assert!(process::said(&confirmed).contains("two histories"), "{}", process::said(&confirmed));
    stands(&federation["France"], "sound").await;
    for number in 2..8 {
        write(&federation["France"], number).await.unwrap();
    }

    federation["Group"].start().await;
    let status = stands(&federation["France"], "frozen").await;
    assert!(status.standing_words.contains("two histories"), "{}", status.standing_words);
    let size = status.log_size;
    for _ in 0..2 {
        let refused = write(&federation["France"], 9).await.unwrap_err();
        assert_eq!(
            (refused.code(), refused.message().contains("two histories")),
            (Code::FailedPrecondition, true)
        );
        let joined =
            federation["France"].poll().await.join(pb::JoinVoteRequest::default()).await.unwrap_err();
        assert!(joined.message().contains("two histories"), "{joined}");
        let peers = federation["France"].cli_json(&["node", "peers"]);
        let parent =
            peers["peers"].as_array().unwrap().iter().find(|peer| peer["relation"] == "parent").unwrap();
        assert_eq!(parent["state"], "frozen", "{parent}");
        assert_eq!(federation["France"].status().await.log_size, size);
        // It knows without being told again.
        federation["France"].restart().await;
        stands(&federation["France"], "frozen").await;
    }
    let sync = federation["France"].cli_json(&["sync", "status"]);
    assert!(sync["standing_words"].as_str().unwrap().contains("two histories"), "{sync}");
    wait_until("the parent to show it", SOON, async || {
        let peers = federation["Group"].cli_json(&["node", "peers"]);
        let peers = peers["peers"].as_array().unwrap().clone();
        so(peers.iter().any(|peer| peer["state"] == "frozen"), || format!("{peers:?}"))
    })
    .await;
    let leave =
        federation["France"].cli(&["node", "leave", "--yes", "--reason", "another node takes its place"]);
    assert!(leave.status.success(), "{}", process::said(&leave));
}
