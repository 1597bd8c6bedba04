//! An old backup, brought back in every way.

use std::fs;

use percole_tests::{TWO_COUNTRIES, TestTree, sync::converge, wait::SOON, work};

use super::aged::{Backup, kinds, lost, refuses, stands, write};

/// A stopped node with a backup that lacks what it wrote for everybody and what never left it; the size of its log in the backup,
/// and as it was published.
async fn aged(federation: &mut TestTree, name: &str) -> (Backup, u64, u64) {
    work::publish_recommendation(&federation[name], 1, "federation").await;
    converge(&federation.nodes(), SOON).await;
    let backup = Backup::take(&mut federation[name]).await;
    let held = federation[name].status().await.log_size;
    // Drafts stay at home; what is published is for everybody.
    work::create_recommendations(&federation[name], 10..12).await;
    work::publish_recommendation(&federation[name], 12, "federation").await;
    converge(&federation.nodes(), SOON).await;
    let published = federation[name].status().await.log_size;
    federation[name].terminate().await;
    (backup, held, published)
}

/// It goes on by itself, holds all that others held, and lists the rest.
async fn goes_on(federation: &mut TestTree, name: &str, held: u64, published: u64) {
    stands(&federation[name], "sound").await;
    let kinds = kinds(&federation[name]).await;
    assert_eq!(
        kinds.len() as u64,
        published + 1,
        "what was published, and one event on the restore: {kinds:?}"
    );
    let gone: Vec<u64> = (held..published).filter(|index| kinds[*index as usize].is_none()).collect();
    let listed = lost(&federation[name]).await;
    let listed: Vec<u64> = listed.into_iter().flat_map(|(start, end)| start..end).collect();
    assert!(!gone.is_empty());
    assert_eq!(listed, gone, "drafts never left this node");
    work::publish_recommendation(&federation[name], 20, "federation").await;
    converge(&federation.nodes(), SOON).await;
    let known = work::recommendations(&federation[name]).await;
    let titles: Vec<&str> = known.iter().map(|line| line.title.as_str()).collect();
    for number in [1, 12, 20] {
        let title = format!("Recommandation {number}");
        assert!(titles.contains(&title.as_str()), "{title} in {titles:?}");
    }
    federation.check_logs().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_old_backup_takes_back_what_the_parent_holds_and_goes_on() {
    let mut federation = TestTree::start(TWO_COUNTRIES).await;
    let (backup, held, published) = aged(&mut federation, "France").await;
    backup.bring_back_in_place(&federation["France"]);
    federation["France"].start().await;
    goes_on(&mut federation, "France", held, published).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_old_backup_without_last_checkpoint_does_the_same() {
    let mut federation = TestTree::start(TWO_COUNTRIES).await;
    let (backup, held, published) = aged(&mut federation, "France").await;
    backup.bring_back(&federation["France"]);
    fs::remove_file(federation["France"].data_dir().join("last-checkpoint")).unwrap();
    federation["France"].start().await;
    goes_on(&mut federation, "France", held, published).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn while_the_parent_is_away_it_answers_and_writes_nothing() {
    let mut federation = TestTree::start(TWO_COUNTRIES).await;
    let (backup, held, published) = aged(&mut federation, "France").await;
    federation["Group"].terminate().await;
    backup.bring_back(&federation["France"]);
    fs::remove_file(federation["France"].data_dir().join("last-checkpoint")).unwrap();
    for _ in 0..2 {
        federation["France"].start().await;
        let status = stands(&federation["France"], "unconfirmed").await;
        assert!(status.standing_words.contains("Group"), "{}", status.standing_words);
        refuses(&federation["France"], 30, &["last-checkpoint", "Group", "percole node confirm"]).await;
        assert_eq!(federation["France"].status().await.log_size, held);
        // Started again, it is as unconfirmed as before.
        federation["France"].terminate().await;
    }
    federation["France"].start().await;
    federation["Group"].start().await;
    goes_on(&mut federation, "France", held, published).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_root_is_told_by_its_children() {
    let mut federation = TestTree::start(TWO_COUNTRIES).await;
    let (backup, held, published) = aged(&mut federation, "Group").await;
    backup.bring_back(&federation["Group"]);
    fs::remove_file(federation["Group"].data_dir().join("last-checkpoint")).unwrap();
    federation["Group"].start().await;
    goes_on(&mut federation, "Group", held, published).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_plain_restart_goes_on_at_once_although_the_parent_is_away() {
    let mut federation = TestTree::start(TWO_COUNTRIES).await;
    converge(&federation.nodes(), SOON).await;
    federation["Group"].terminate().await;
    federation["France"].terminate().await;
    federation["France"].start().await;
    write(&federation["France"], 1).await.unwrap();
    federation["France"].kill();
    federation["France"].start().await;
    write(&federation["France"], 2).await.unwrap();
    federation["Group"].start().await;
    converge(&federation.nodes(), SOON).await;
    federation.check_logs().await;
}
