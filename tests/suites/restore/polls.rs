//! A poll that was open in a stretch that a restore lost is never certified from the rest.

use std::{fs, time::Duration};

use percole_proto::v1 as pb;
use percole_tests::{
    TWO_COUNTRIES, TestTree,
    sync::converge,
    wait::{LATER, SOON, so, wait_until},
};

use super::{
    aged::{Backup, kinds, stands},
    ballot_box::{import_ballots, import_members, join, now_us, open, outcome, poll},
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_restored_node_closes_no_poll_by_itself_and_says_that_it_was_interrupted() {
    let mut federation = TestTree::start(TWO_COUNTRIES).await;
    import_members(&federation["France"], 20).await;
    import_members(&federation["Belgium"], 20).await;
    let window = Duration::from_secs(25);
    let closes_us = now_us() + i64::try_from(window.as_micros()).unwrap();
    let vote = open(&federation, window).await;
    join(&federation["France"], &vote).await;
    join(&federation["Belgium"], &vote).await;
    converge(&federation.nodes(), SOON).await;
    let backup = Backup::take(&mut federation["France"]).await;
    let held = federation["France"].status().await.log_size;
    import_ballots(&federation["France"], &vote, 12).await.unwrap();
    import_ballots(&federation["Belgium"], &vote, 12).await.unwrap();
    // What a parent was only promised is lost with the node that promised it.
    converge(&federation.nodes(), SOON).await;
    federation["France"].terminate().await;
    federation["Group"].terminate().await;
    backup.bring_back(&federation["France"]);
    let data_dir = federation["France"].data_dir().to_owned();
    fs::remove_file(data_dir.join("last-checkpoint")).unwrap();
    let restored = format!(
        r#"{{"format":1,"backup_taken_us":{},"restored_us":{},"own_size":{held}}}"#,
        closes_us - 20_000_000,
        now_us()
    );
    fs::write(data_dir.join("restored.json"), restored).unwrap();
    wait_until("the poll's window to be over", LATER, async || so(now_us() > closes_us, String::new)).await;
    federation["France"].start().await;
    let status = stands(&federation["France"], "unconfirmed").await;
    assert!(status.standing_words.contains("restored from the backup of"), "{}", status.standing_words);
    // For longer than a closing takes: twice what a duty sleeps between two passes would do.
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert_eq!(federation["France"].status().await.log_size, held, "nothing was closed or counted");

    federation["Group"].start().await;
    stands(&federation["France"], "sound").await;
    assert!(!data_dir.join("restored.json").exists() && data_dir.join("last-checkpoint").exists());
    let kinds = kinds(&federation["France"]).await;
    let is = |kind: &str| kinds.iter().flatten().any(|held| held == kind);
    assert!(is("poll.interrupted") && !is("poll.tally_certified") && !is("poll.closed"), "{kinds:?}");
    outcome(&federation["Group"], &vote).await;
    let france: pb::PollLine = poll(&federation, &vote, "France").await;
    assert!(!france.counted && france.reason == "interrompu par une restauration", "{france:?}");
    let belgium = poll(&federation, &vote, "Belgium").await;
    assert!(belgium.counted, "{belgium:?}");
    federation.check_logs().await;
}
