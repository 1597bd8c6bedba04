use percole_domain::poll::Choice;
use percole_proto::{event::v1 as ev, v1 as pb};

use crate::{
    apply::Payload,
    error::Error,
    testing::{
        TestNode,
        voting::{CLOSES_US, HOUR_US, OPENS_US, REPORT_BY_US, Three},
    },
};

/// France takes paper, Belgium does not; five and nine voted online.
async fn voted() -> (Three, String) {
    let three = Three::new().await;
    let vote = three.group.open_vote().await;
    three.exchange().await;
    three.fr.register(20).await;
    three.be.register(20).await;
    three.fr.try_join_with_paper(&vote).await.unwrap();
    three.be.try_join(&vote).await.unwrap();
    three.set_clocks(OPENS_US);
    three.fr.cast_many(&vote, 3, 2, 0).await;
    three.be.cast_many(&vote, 5, 4, 0).await;
    (three, vote)
}

fn refused<T>(result: Result<T, Error>, part: &str) {
    let Err(error) = result else { panic!("taken, instead of: {part}") };
    assert!(error.to_string().contains(part), "{error}, not {part}");
}

#[tokio::test]
async fn paper_goes_to_those_without_a_ballot_online_and_is_certified_with_it() {
    let (three, vote) = voted().await;
    refused(three.fr.try_hand_out(&vote, &["7"]).await, "once online ballots are no longer taken");
    three.set_clocks(CLOSES_US);
    three.settle().await;
    let line = |detail: pb::VoteDetail, node: &TestNode| {
        detail.polls.into_iter().find(|line| line.node == node.me().to_string()).unwrap()
    };
    assert_eq!(
        line(three.group.vote_detail(&vote).await, &three.fr).state,
        "closed",
        "it waits for its papers"
    );
    refused(three.be.try_hand_out(&vote, &["17"]).await, "no paper");
    refused(three.fr.try_hand_out(&vote, &["2"]).await, "has voted online");
    refused(three.fr.try_hand_out(&vote, &["99"]).await, "99");
    refused(three.fr.try_hand_out(&vote, &["7", "7"]).await, "once");
    three.fr.try_hand_out(&vote, &["17", "7", "8"]).await.unwrap();
    refused(three.fr.try_hand_out(&vote, &["8"]).await, "signed for a paper already");
    refused(three.fr.try_count_paper(&vote, "papers;choice\n4;yes\n", false).await, "3 members signed");
    let wrong = three.fr.try_count_paper(&vote, "papers;choice\n1;perhaps\n", false).await.unwrap();
    assert!(wrong.receipt.is_none() && wrong.errors[0].line == 2, "{wrong:?}");
    let file = "papers;choice\n1;yes\n1;abstain\n1;spoiled\n";
    let would = three.fr.try_count_paper(&vote, file, true).await.unwrap();
    assert_eq!((would.papers, would.receipt), (3, None));
    three.fr.try_count_paper(&vote, file, false).await.unwrap();
    refused(three.fr.try_count_paper(&vote, file, false).await, "once online ballots");
    three.settle().await;
    for node in three.all() {
        let france = line(node.vote_detail(&vote).await, &three.fr);
        assert_eq!((france.voters, france.papers, france.state.as_str()), (8, 3, "included"));
        assert_eq!((&france.counts[0].figures[..], france.counts[0].spoiled), (&[4, 2, 1][..], 1));
        let outcome = node.outcome(&vote).await;
        assert_eq!(outcome.comparison, "agrees", "{}", outcome.note);
        assert!(outcome.tallies_json.contains("\"spoiled\":1"), "{}", outcome.tallies_json);
        assert_eq!(node.violations().await, []);
        node.assert_rebuilds().await;
    }
}

#[tokio::test]
async fn papers_that_nobody_counts_keep_no_outcome_waiting() {
    let (three, vote) = voted().await;
    three.set_clocks(CLOSES_US);
    three.settle().await;
    three.fr.try_hand_out(&vote, &["7"]).await.unwrap();
    three.set_clocks(REPORT_BY_US - 2 * HOUR_US);
    three.settle().await;
    assert_eq!(
        three.group.outcome(&vote).await.comparison,
        "not declared",
        "the papers may still be counted"
    );
    three.set_clocks(REPORT_BY_US - HOUR_US);
    three.settle().await;
    let certified =
        three.fr.kinds().await.iter().filter(|kind| *kind == ev::TallyCertified::KIND.name).count();
    assert_eq!(certified, 1);
    assert_eq!(three.be.outcome(&vote).await.comparison, "agrees");
    let detail = three.group.vote_detail(&vote).await;
    let france = detail.polls.iter().find(|line| line.node == three.fr.me().to_string()).unwrap();
    assert_eq!(
        (france.voters, france.papers, france.state.as_str()),
        (5, 0, "included"),
        "{}",
        france.reason
    );
    refused(three.fr.try_cast(&vote, "9", Choice::Yes).await, "counted and signed");
}
