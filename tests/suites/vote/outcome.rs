//! From the opening to the outcome that every node computes alike.

use std::time::Duration;

use percole_domain::poll::Choice;
use percole_proto::v1 as pb;
use percole_tests::{Engine, TWO_COUNTRIES, TestTree, on_both_engines, work};
use tonic::Code;

use super::ballot_box::{
    agreed_outcome, ballots, cast, choice, import_ballots, import_members, join, known, open, poll, polls,
    votes,
};

const WINDOW: Duration = Duration::from_secs(15);

on_both_engines! {
    async fn a_vote_across_two_countries_ends_in_one_outcome(engine: Engine) {
        let other = if engine == Engine::Sqlite { Engine::Postgres } else { Engine::Sqlite };
        let mut federation = TestTree::plan(TWO_COUNTRIES).on(other).node_on("Group", engine).start().await;
        import_members(&federation["France"], 200).await;
        import_members(&federation["Belgium"], 71).await;
        let vote = open(&federation, WINDOW).await;
        join(&federation["France"], &vote).await;
        join(&federation["Belgium"], &vote).await;
        let imported = import_ballots(&federation["France"], &vote, 120).await.unwrap();
        assert_eq!((imported.accepted, imported.total, imported.done), (120, 120, true));
        let again = import_ballots(&federation["France"], &vote, 120).await.unwrap();
        assert_eq!((again.unchanged, again.total), (120, 120), "the same file again changes nothing");
        import_ballots(&federation["Belgium"], &vote, 40).await.unwrap();
        // One member changes their mind, and one is not on the roll.
        cast(&federation["Belgium"], &vote, 1, Choice::Abstain).await.unwrap();
        let stranger = cast(&federation["Belgium"], &vote, 5_000, Choice::Yes).await.unwrap_err();
        assert!(matches!(stranger.code(), Code::NotFound | Code::InvalidArgument), "{stranger}");

        let detail = agreed_outcome(&federation, &vote).await;
        assert_eq!(detail.line.unwrap().results, ["pass"]);
        let late = cast(&federation["France"], &vote, 150, Choice::Yes).await.unwrap_err();
        assert_eq!(late.code(), Code::FailedPrecondition, "{late}");
        let yes = (0..120).filter(|member| choice(*member) == Choice::Yes).count() as u64;
        let france = poll(&federation, &vote, "France").await;
        assert_eq!((france.roll_size, france.voters, votes(&france)), (200, 120, (yes, 120 - yes, 0)));
        let belgium = poll(&federation, &vote, "Belgium").await;
        assert_eq!((belgium.roll_size, belgium.voters, votes(&belgium).2), (71, 40, 1));
        assert_eq!(ballots(&federation["France"], &vote).await.len(), 120);
        federation.check_logs().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_silent_node_is_listed_and_the_others_go_on() {
    let mut federation = TestTree::start(TWO_COUNTRIES).await;
    import_members(&federation["France"], 50).await;
    let vote = open(&federation, Duration::from_secs(8)).await;
    join(&federation["France"], &vote).await;
    known(&federation["Belgium"], &vote).await;
    federation["Belgium"].terminate().await;
    import_ballots(&federation["France"], &vote, 30).await.unwrap();
    super::ballot_box::outcome(&federation["Group"], &vote).await;
    federation["Belgium"].start().await;
    let detail = agreed_outcome(&federation, &vote).await;
    assert_ne!(detail.line.unwrap().results, ["pass"], "the rule wants both countries");
    assert_listed_once(&polls(&federation, &vote).await);
    federation.check_logs().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_declining_node_says_why_and_is_listed() {
    let mut federation = TestTree::start(TWO_COUNTRIES).await;
    import_members(&federation["France"], 50).await;
    let vote = open(&federation, Duration::from_secs(8)).await;
    join(&federation["France"], &vote).await;
    known(&federation["Belgium"], &vote).await;
    let decline = pb::DeclineVoteRequest {
        key: work::key(77),
        vote: vote.clone(),
        reason: "Pas de mandat".to_owned(),
        ..pb::DeclineVoteRequest::default()
    };
    federation["Belgium"].poll().await.decline(decline).await.unwrap();
    import_ballots(&federation["France"], &vote, 30).await.unwrap();
    agreed_outcome(&federation, &vote).await;
    let belgium = poll(&federation, &vote, "Belgium").await;
    assert!(belgium.reason.contains("Pas de mandat"), "{belgium:?}");
    assert_listed_once(&polls(&federation, &vote).await);
    federation.check_logs().await;
}

/// Every node that was asked is there exactly once, counted or with a reason (I4).
fn assert_listed_once(polls: &[pb::PollLine]) {
    let mut names: Vec<&str> = polls.iter().map(|poll| poll.node_name.as_str()).collect();
    names.sort_unstable();
    assert_eq!(names, ["Belgium", "France"], "{polls:?}");
    for poll in polls {
        assert!(poll.counted || !poll.reason.is_empty(), "neither counted nor explained: {poll:?}");
    }
}
