//! Copies of a whole directory.

use percole_tests::{
    NodePlan, TWO_COUNTRIES, TestDatabase, TestTree,
    postgres::PgCluster,
    sync::{converge, held},
    tree::join,
    wait::{LATER, SOON, so, wait_until},
    work,
};

use super::aged::{refuses, stands, write};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_copy_that_was_left_behind_takes_back_what_was_written_since() {
    let mut federation = TestTree::start(TWO_COUNTRIES).await;
    converge(&federation.nodes(), SOON).await;
    federation["France"].terminate().await;
    let mut copy = federation["France"].copied();
    federation["France"].start().await;
    work::publish_recommendation(&federation["France"], 1, "federation").await;
    converge(&federation.nodes(), SOON).await;
    let size = federation["France"].status().await.log_size;
    federation["France"].terminate().await;
    copy.start().await;
    stands(&copy, "sound").await;
    assert!(copy.status().await.log_size >= size);
    let receipt = write(&copy, 2).await.unwrap();
    assert!(receipt.index >= size, "it went on behind what the other had written");
    let origin = copy.origin().await.to_string();
    wait_until("the parent to take it in", LATER, async || {
        let there = held(&federation["Group"], &origin).await;
        so(there > receipt.index, || format!("{there} of {}", receipt.index))
    })
    .await;
    assert!(copy.status().await.standing_words.is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_copy_writes_nothing_while_the_parent_is_away() {
    let mut federation = TestTree::start(TWO_COUNTRIES).await;
    converge(&federation.nodes(), SOON).await;
    federation["France"].terminate().await;
    let mut copy = federation["France"].copied();
    federation["Group"].terminate().await;
    copy.start().await;
    stands(&copy, "unconfirmed").await;
    refuses(&copy, 1, &["copied", "Group"]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_live_copies_the_one_that_did_not_write_stops() {
    let mut federation = TestTree::start(TWO_COUNTRIES).await;
    converge(&federation.nodes(), SOON).await;
    federation["France"].terminate().await;
    let mut copy = federation["France"].copied();
    federation["France"].start().await;
    copy.start().await;
    stands(&copy, "sound").await;
    work::publish_recommendation(&federation["France"], 1, "federation").await;
    stands(&copy, "unconfirmed").await;
    refuses(&copy, 2, &["A copy of this node runs"]).await;
    // The other one goes on, and what it writes is taken in.
    work::publish_recommendation(&federation["France"], 3, "federation").await;
    converge(&federation.nodes(), SOON).await;
    copy.terminate().await;
    federation.check_logs().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_timeline_of_postgresql_is_asked_about() {
    let cluster = PgCluster::start();
    let mut group = NodePlan::group("Group").start().await;
    let mut france = NodePlan::national("France").found_on(TestDatabase::within(&cluster));
    france.start().await;
    join(&group, &france).await;
    write(&france, 1).await.unwrap();
    converge(&[&group, &france], SOON).await;
    // A plain restart, with the parent away: nothing speaks against it.
    group.terminate().await;
    france.restart().await;
    write(&france, 2).await.unwrap();
    france.terminate().await;
    cluster.take_over();
    france.start().await;
    stands(&france, "unconfirmed").await;
    refuses(&france, 3, &["copied, moved or restored", "Group"]).await;
    group.start().await;
    stands(&france, "sound").await;
    write(&france, 3).await.unwrap();
    converge(&[&group, &france], SOON).await;
    // From here on this is its timeline.
    group.terminate().await;
    france.restart().await;
    write(&france, 4).await.unwrap();
    france.terminate().await;
}
