use percole_merkle::Scope;
use percole_proto::{event::v1 as ev, v1 as pb};

use super::*;
use crate::{
    access::node_act,
    apply::{Payload, node::foundation_subject},
    service::vote,
    standing::Doubt,
    testing::{
        DAY_US, START_US, TestNode, ask,
        voting::{CLOSES_US, OPENS_US, REPORT_BY_US, Three},
    },
};

/// Lets a node settle as after a restore that may have lost what follows an index of its log.
async fn restore(node: &TestNode, from: u64) {
    let gate = node.node.sequencer.gate();
    assert!(gate.doubt(Doubt::FileMissing));
    let mut tx = node.node.db.write().await.unwrap();
    unsettled::remember(&mut tx, from, Lost::Perhaps).await.unwrap();
    tx.commit().await.unwrap();
    assert!(gate.confirm());
    settle(&node.node, None, By::Others).await.unwrap();
    gate.settled();
}

async fn size(node: &TestNode) -> u64 {
    let mut tx = node.node.read().await.unwrap();
    percole_store::logs::own(&mut tx).await.unwrap().unwrap().size
}

async fn line(at: &TestNode, vote: &str, of: &TestNode) -> pb::PollLine {
    let detail = at.vote_detail(vote).await;
    detail.polls.into_iter().find(|line| line.node == of.me().to_string()).unwrap()
}

/// A vote of three days that both national nodes have joined.
async fn long_vote() -> (Three, String) {
    let three = Three::new().await;
    let (closes_us, report_by_us) = (START_US + 3 * DAY_US, START_US + 4 * DAY_US);
    let request = pb::OpenVoteRequest { closes_us, report_by_us, ..three.group.vote_request() };
    let vote = ask!(three.group, vote::open, request).unwrap().subject;
    three.exchange().await;
    for node in [&three.fr, &three.be] {
        node.register(20).await;
        node.try_join(&vote).await.unwrap();
    }
    three.exchange().await;
    (three, vote)
}

#[tokio::test]
async fn an_open_poll_begins_again_and_its_ballots_count_no_more() {
    let (three, vote) = long_vote().await;
    three.set_clocks(OPENS_US);
    let from = size(&three.fr).await;
    three.fr.cast_many(&vote, 5, 0, 0).await;
    three.be.cast_many(&vote, 5, 4, 0).await;
    three.fr.register(25).await;
    restore(&three.fr, from).await;
    three.exchange().await;
    for node in three.all() {
        let line = line(node, &vote, &three.fr).await;
        assert_eq!((line.state.as_str(), line.roll_size, line.voters), ("joined", 25, 0), "{line:?}");
    }
    // Members who had voted vote again, and others too.
    three.fr.cast_many(&vote, 4, 3, 0).await;
    three.set_clocks(START_US + 3 * DAY_US);
    three.settle().await;
    let counted = line(&three.group, &vote, &three.fr).await;
    assert_eq!(
        (counted.voters, &counted.counts[0].figures[..], counted.counted),
        (7, &[4, 3, 0][..], true),
        "{counted:?}"
    );
    for node in three.all() {
        assert_eq!(node.outcome(&vote).await.comparison, "agrees");
        assert_eq!(node.violations().await, []);
        node.assert_rebuilds().await;
    }
}

#[tokio::test]
async fn a_poll_that_closes_within_a_day_ends_and_is_excluded() {
    let (three, vote) = Three::with_joined_vote().await;
    three.set_clocks(OPENS_US);
    three.fr.cast_many(&vote, 5, 0, 0).await;
    three.be.cast_many(&vote, 5, 4, 0).await;
    let from = size(&three.fr).await;
    restore(&three.fr, from).await;
    let words = "poll ended on Monday 1 June 2020, 11:00 UTC, interrupted by a restore: it takes no ballots";
    for refused in [
        three.fr.try_cast(&vote, "9", percole_domain::poll::Choice::Yes).await.map(drop),
        three.fr.try_withdraw_ballot(&vote, "1", "mauvaise ligne").await.map(drop),
        three.fr.try_import_ballots(&vote, "number,choice\n9,yes\n").await.map(drop),
        three.fr.try_join(&vote).await.map(drop),
    ] {
        let refused = refused.unwrap_err();
        assert!(refused.to_string().contains(words), "{refused}");
    }
    three.set_clocks(CLOSES_US);
    three.settle().await;
    three.set_clocks(REPORT_BY_US);
    three.settle().await;
    assert!(!three.fr.kinds().await.contains(&ev::TallyCertified::KIND.name.to_owned()));
    for node in three.all() {
        let excluded = line(node, &vote, &three.fr).await;
        assert!(!excluded.counted && excluded.reason == "interrompu par une restauration", "{excluded:?}");
        assert_eq!(node.outcome(&vote).await.comparison, "agrees");
        assert_eq!(node.violations().await, []);
        node.assert_rebuilds().await;
    }
}

#[tokio::test]
async fn a_poll_whose_ballots_are_all_in_the_backup_is_left_alone() {
    let (three, vote) = Three::with_joined_vote().await;
    three.set_clocks(OPENS_US);
    three.fr.cast_many(&vote, 5, 0, 0).await;
    three.set_clocks(CLOSES_US);
    // What was written last was written after the closing.
    let lost = ev::PayloadsLost { act: Some(node_act("restore")), ..ev::PayloadsLost::default() };
    three.fr.write(Draft::new(foundation_subject(three.fr.me()), Scope::Federation, &lost)).await;
    let from = size(&three.fr).await;
    restore(&three.fr, from).await;
    assert!(!three.fr.kinds().await.contains(&ev::PollInterrupted::KIND.name.to_owned()));
    three.settle().await;
    assert_eq!(line(&three.group, &vote, &three.fr).await.voters, 5);
}
