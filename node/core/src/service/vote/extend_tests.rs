//! Votes that close later than they were opened for.

use percole_domain::poll::Choice;
use percole_proto::v1 as pb;

use crate::testing::{
    DAY_US, ask,
    levels::Tree,
    voting::{CLOSES_US, HOUR_US, OPENS_US, Three, extensible_rule, rule},
};

/// When votes of these tests close as they are opened, and as they are extended.
const OLD_US: i64 = CLOSES_US + 2 * DAY_US;
const NEW_US: i64 = CLOSES_US + 5 * DAY_US;

/// A vote for three days.
fn request(node: &crate::testing::TestNode, rule_toml: String) -> pb::OpenVoteRequest {
    pb::OpenVoteRequest {
        rule_toml,
        closes_us: OLD_US,
        report_by_us: OLD_US + 2 * DAY_US,
        ..node.vote_request()
    }
}

/// A vote for three days, joined by both nodes.
async fn opened(rule_toml: String) -> (Three, String) {
    let three = Three::new().await;
    let vote = ask!(three.group, super::open, request(&three.group, rule_toml)).unwrap().subject;
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
    let (old, new) = (OLD_US, NEW_US);
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

/// France heard of it and joins between the two closings, Belgium hears of it only then.
#[tokio::test]
async fn who_has_not_answered_joins_or_declines_until_the_new_closing() {
    let three = Three::new().await;
    let opened = request(&three.group, extensible_rule());
    let vote = ask!(three.group, super::open, opened).unwrap().subject;
    three.exchange().await;
    three.fr.register(20).await;
    three.set_clocks(OPENS_US);
    three.group.try_extend(&vote, NEW_US - DAY_US).await.unwrap();
    three.set_clocks(OPENS_US + HOUR_US);
    three.group.try_extend(&vote, NEW_US).await.unwrap();
    three.exchange_with_group(&three.fr).await;
    three.set_clocks(OLD_US + HOUR_US);
    let unheard = three.be.try_decline(&vote, "assemblée trop proche").await.unwrap_err();
    assert!(unheard.to_string().contains("before that"), "{unheard}");
    three.fr.try_join(&vote).await.unwrap();
    three.exchange().await;
    three.be.try_decline(&vote, "assemblée trop proche").await.unwrap();
    three.fr.cast_many(&vote, 6, 2, 0).await;
    three.exchange().await;
    assert!(
        !three.fr.kinds().await.iter().any(|kind| kind == "poll.extended"),
        "it began with the new closing"
    );
    for node in three.all() {
        let detail = node.vote_detail(&vote).await;
        let france = detail.polls.iter().find(|line| line.node == three.fr.me().to_string()).unwrap();
        assert_eq!((france.state.as_str(), france.roll_size, france.closes_us), ("joined", 20, NEW_US));
        let states = node.poll_states(&vote, &[&three.be]).await;
        assert_eq!(states, [("declined".to_owned(), "assemblée trop proche".to_owned())]);
    }
    three.set_clocks(NEW_US);
    three.settle().await;
    for node in three.all() {
        let outcome = node.outcome(&vote).await;
        assert_eq!((outcome.comparison.as_str(), outcome.note.as_str()), ("agrees", ""));
        assert_eq!(node.problems().await, []);
        node.assert_rebuilds().await;
    }
}

#[tokio::test]
async fn nobody_joins_after_the_new_closing() {
    let three = Three::new().await;
    let opened = request(&three.group, extensible_rule());
    let vote = ask!(three.group, super::open, opened).unwrap().subject;
    three.group.try_extend(&vote, NEW_US).await.unwrap();
    three.exchange().await;
    three.fr.register(20).await;
    three.set_clocks(NEW_US);
    let late = three.fr.try_join(&vote).await.unwrap_err();
    assert_eq!(late.reason().id(), "joining-too-late", "{late}");
}

/// Rolls freeze when the opening said, and reporting lasts as long after the new closing as it would have after the old one.
#[tokio::test]
async fn an_extended_vote_is_joined_late_by_a_country_and_not_by_units_below_a_frozen_roll() {
    let tree = Tree::new().await;
    let opened = request(&tree.group, extensible_rule());
    let vote = ask!(tree.group, super::open, opened).unwrap().subject;
    tree.exchange().await;
    for node in [&tree.fr, &tree.be, &tree.rennes] {
        node.register(20).await;
    }
    tree.rennes.try_join(&vote).await.unwrap();
    tree.exchange().await;
    tree.set_clocks(OPENS_US);
    tree.be.try_join(&vote).await.unwrap();
    tree.group.try_extend(&vote, NEW_US).await.unwrap();
    tree.exchange().await;
    tree.settle().await;
    tree.set_clocks(OLD_US + HOUR_US);
    let frozen = tree.liege.try_join(&vote).await.unwrap_err();
    assert!(frozen.to_string().contains("frozen"), "{frozen}");
    tree.fr.try_join(&vote).await.unwrap();
    tree.exchange().await;
    tree.rennes.cast_many(&vote, 4, 1, 0).await;
    tree.fr.cast_many(&vote, 5, 1, 0).await;
    tree.be.cast_many(&vote, 5, 2, 0).await;
    tree.set_clocks(NEW_US);
    tree.settle().await;
    for node in tree.all() {
        let outcome = node.outcome(&vote).await;
        assert_eq!((outcome.comparison.as_str(), outcome.note.as_str()), ("agrees", ""));
        let line = outcome.line.unwrap();
        assert_eq!((line.report_by_us, line.results), (NEW_US + 2 * DAY_US, vec!["pass".to_owned()]));
        let shown = tree.shown_at(node, &vote).await;
        let rennes = ("Rennes".to_owned(), "included".to_owned(), "listed".to_owned(), 5);
        assert!(shown.contains(&rennes), "{shown:?}");
        node.assert_rebuilds().await;
    }
}
