//! Votes that close later than they were opened for.

use percole_domain::poll::Choice;
use percole_proto::v1 as pb;

use crate::testing::{
    DAY_US, ask,
    voting::{CLOSES_US, HOUR_US, OPENS_US, Three, extensible_rule, rule},
};

/// A vote for three days, joined by both nodes.
async fn opened(rule_toml: String) -> (Three, String) {
    let three = Three::new().await;
    let request = pb::OpenVoteRequest {
        rule_toml,
        closes_us: CLOSES_US + 2 * DAY_US,
        report_by_us: CLOSES_US + 4 * DAY_US,
        ..three.group.vote_request()
    };
    let vote = ask!(three.group, super::open, request).unwrap().subject;
    three.exchange().await;
    for node in [&three.fr, &three.be] {
        node.register(20).await;
        node.try_join(&vote).await.unwrap();
    }
    three.exchange().await;
    three.set_clocks(OPENS_US);
    (three, vote)
}

#[tokio::test]
async fn a_poll_follows_where_it_hears_of_it_in_time_and_one_that_has_closed_keeps_its_count() {
    let (three, vote) = opened(extensible_rule()).await;
    let (old, new) = (CLOSES_US + 2 * DAY_US, CLOSES_US + 5 * DAY_US);
    three.fr.cast_many(&vote, 5, 2, 0).await;
    three.be.cast_many(&vote, 4, 1, 0).await;
    three.group.try_extend(&vote, new).await.unwrap();
    // Belgium hears nothing before its old closing.
    three.exchange_with_group(&three.fr).await;
    three.fr.duties().await;
    three.set_clocks(old);
    three.be.duties().await;
    three.fr.try_cast(&vote, "9", Choice::Yes).await.unwrap();
    let late = three.be.try_cast(&vote, "9", Choice::Yes).await.unwrap_err();
    assert!(late.to_string().contains("takes no ballots"), "{late}");
    three.exchange().await;
    three.be.duties().await;
    let kinds = three.be.kinds().await;
    assert!(!kinds.iter().any(|kind| kind == "poll.extended"), "it has closed");

    for node in three.all() {
        let detail = node.vote_detail(&vote).await;
        let line = detail.line.unwrap();
        assert_eq!((line.state.as_str(), line.closes_us, line.report_by_us), ("open", new, new + 2 * DAY_US));
        let told: Vec<_> =
            detail.extensions.iter().map(|told| (told.reason.as_str(), told.from_us)).collect();
        assert_eq!(told, [("la poste est en grève", old)]);
        let closes = |of: String| detail.polls.iter().find(|line| line.node == of).unwrap().closes_us;
        assert_eq!((closes(three.fr.me().to_string()), closes(three.be.me().to_string())), (new, old));
        assert_eq!(node.outcome(&vote).await.extensions.len(), 1);
    }
    three.set_clocks(new);
    three.settle().await;
    for node in three.all() {
        let outcome = node.outcome(&vote).await;
        assert_eq!(
            (outcome.comparison.as_str(), outcome.line.unwrap().results),
            ("agrees", vec!["pass".to_owned()])
        );
        assert_eq!(node.problems().await, []);
        node.assert_rebuilds().await;
    }
    let voters: Vec<u64> = three.be.vote_detail(&vote).await.polls.iter().map(|line| line.voters).collect();
    assert_eq!(voters.iter().sum::<u64>(), 8 + 5);
}

#[tokio::test]
async fn a_vote_is_extended_only_by_its_opener_where_its_rule_allows_it_and_in_time() {
    let (three, vote) = opened(rule()).await;
    let later = CLOSES_US + 5 * DAY_US;
    let refused = three.group.try_extend(&vote, later).await.unwrap_err();
    assert!(refused.to_string().contains("does not allow"), "{refused}");
    let (three, vote) = opened(extensible_rule()).await;
    let elsewhere = three.fr.try_extend(&vote, later).await.unwrap_err();
    assert!(elsewhere.to_string().contains("only it can extend"), "{elsewhere}");
    let earlier = three.group.try_extend(&vote, CLOSES_US).await.unwrap_err();
    assert_eq!(earlier.field(), Some("closes"));
    three.set_clocks(CLOSES_US + DAY_US + HOUR_US);
    let late = three.group.try_extend(&vote, later).await.unwrap_err();
    assert!(late.to_string().contains("a day or more before"), "{late}");
    assert!(three.group.vote_detail(&vote).await.extensions.is_empty());
}
