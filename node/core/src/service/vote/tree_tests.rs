//! Votes on three levels: units below a country vote on their own roll, with it, or nowhere.

use percole_domain::{lifecycle::PollState, poll::Choice};

use crate::testing::{
    TestNode,
    levels::Tree,
    voting::{CLOSES_US, HOUR_US, OPENS_US, REPORT_BY_US},
};

/// Everybody recomputes the same.
async fn agreed(tree: &Tree, vote: &str) -> serde_json::Value {
    let mut outcomes = Vec::new();
    for node in tree.all() {
        let outcome = node.outcome(vote).await;
        assert_eq!((outcome.comparison.as_str(), outcome.note.as_str()), ("agrees", ""));
        outcomes.push(outcome.computed_json);
        node.assert_rebuilds().await;
    }
    assert!(outcomes.windows(2).all(|pair| pair[0] == pair[1]));
    serde_json::from_str(&outcomes[0]).unwrap()
}

/// Figures of the conditions that hold for one country.
fn figures(outcome: &serde_json::Value, country: &TestNode) -> Vec<(String, String)> {
    let conditions = outcome["decision"]["questions"][0]["conditions"].as_array().unwrap();
    let here = conditions.iter().filter(|condition| condition["place"]["node"] == country.me().to_string());
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    here.map(|condition| (text(&condition["numerator"]), text(&condition["denominator"]))).collect()
}

fn line(name: &str, state: &str, place: &str, voters: u64) -> (String, String, String, u64) {
    (name.to_owned(), state.to_owned(), place.to_owned(), voters)
}

#[tokio::test]
async fn an_antenne_counts_within_its_country_and_a_silent_one_is_shown_where_it_is_missing() {
    let tree = Tree::new().await;
    let vote = tree.group.open_vote().await;
    tree.exchange().await;
    for node in [&tree.fr, &tree.be, &tree.rennes] {
        node.register(20).await;
    }
    // No roll freezes while somebody below may still say.
    let early = tree.fr.try_join(&vote).await.unwrap_err();
    assert!(early.to_string().contains("may still say") && early.to_string().contains("Rennes"), "{early}");
    tree.rennes.try_join(&vote).await.unwrap();
    tree.exchange().await;
    tree.fr.try_join(&vote).await.unwrap();
    assert!(tree.be.try_join(&vote).await.is_err(), "Liège may still join");

    // Rennes has not heard yet that France lists it.
    tree.set_clocks(OPENS_US);
    let waits = tree.rennes.try_cast(&vote, "1", Choice::Yes).await.unwrap_err();
    assert!(waits.to_string().contains("once that one"), "{waits}");
    tree.exchange().await;
    tree.rennes.cast_many(&vote, 5, 1, 0).await;
    tree.fr.cast_many(&vote, 3, 4, 0).await;
    tree.be.try_join(&vote).await.unwrap();
    tree.be.cast_many(&vote, 6, 2, 0).await;
    tree.exchange().await;
    let late = tree.liege.try_join(&vote).await.unwrap_err();
    assert!(late.to_string().contains("frozen"), "{late}");

    for node in tree.all() {
        let shown = tree.shown_at(node, &vote).await;
        let places: Vec<(&str, &str)> =
            shown.iter().map(|(name, _, place, _)| (name.as_str(), place.as_str())).collect();
        assert!(
            places.contains(&("Rennes", "listed")) && places.contains(&("Liège", "nowhere")),
            "{shown:?}"
        );
    }
    tree.set_clocks(CLOSES_US);
    tree.settle().await;
    let outcome = agreed(&tree, &vote).await;
    // A tenth of the roll, and more yes than no: 8 of 13 in France only with Rennes.
    let ratio = |n: u64, d: u64| (n.to_string(), d.to_string());
    assert_eq!(figures(&outcome, &tree.fr), [ratio(13, 40), ratio(8, 13)]);
    assert_eq!(figures(&outcome, &tree.be), [ratio(8, 20), ratio(6, 8)]);
    let liege = &outcome["decision"]["nodes"][tree.liege.me().to_string()];
    assert_eq!((&liege["within"], &liege["standing"]), (&tree.be.me().to_string().into(), &"out".into()));
    assert_eq!(tree.group.outcome(&vote).await.line.unwrap().results, ["pass"]);
    let shown = tree.shown_at(&tree.liege, &vote).await;
    assert!(shown.contains(&line("Liège", "excluded", "nowhere", 0)), "{shown:?}");
    assert!(shown.contains(&line("Rennes", "included", "listed", 6)), "{shown:?}");
}

#[tokio::test]
async fn a_roll_leaves_out_the_members_of_units_that_vote_themselves() {
    let tree = Tree::new().await;
    tree.fr.unit("France", "").await;
    let (rennes, lyon) = (tree.fr.unit("Rennes", "").await, tree.fr.unit("Lyon", "").await);
    tree.fr.members_of("Paris", 1..=10).await;
    tree.fr.members_of("Rennes", 11..=16).await;
    tree.fr.members_of("Lyon", 21..=27).await;
    let moved = percole_proto::v1::MoveUnitRequest {
        key: tree.fr.new_key(),
        unit: rennes.clone(),
        to: tree.rennes.me().to_string(),
        reason: "un nœud à elle".to_owned(),
        ..Default::default()
    };
    crate::testing::ask!(tree.fr, crate::service::unit::move_away, moved).unwrap();
    tree.rennes.unit("Rennes", &rennes).await;
    tree.rennes.members_of("Rennes", 1..=6).await;
    tree.exchange().await;

    let vote = tree.group.open_vote_apart(&[&lyon]).await;
    tree.exchange().await;
    let detail = tree.group.vote_detail(&vote).await;
    let asked: Vec<(&str, &str, &str)> = detail
        .polls
        .iter()
        .map(|line| (line.unit_name.as_str(), line.unit.as_str(), line.within_name.as_str()))
        .filter(|(_, _, within)| *within == "France")
        .collect();
    assert_eq!(asked.len(), 2, "{detail:?}");
    assert!(asked.contains(&("Rennes", &rennes, "France")) && asked.contains(&("Lyon", &lyon, "France")));

    tree.rennes.try_join(&vote).await.unwrap();
    tree.exchange().await;
    let waits = tree.fr.try_join(&vote).await.unwrap_err();
    assert!(waits.to_string().contains("Lyon"), "{waits}");
    tree.fr.try_join_for(&vote, &lyon).await.unwrap();
    tree.fr.try_join(&vote).await.unwrap();
    let rolls = |name: &str, detail: &percole_proto::v1::VoteDetail| {
        detail.polls.iter().find(|line| line.unit_name == name).map(|line| line.roll_size)
    };
    let detail = tree.fr.vote_detail(&vote).await;
    assert_eq!(
        [rolls("France", &detail), rolls("Lyon", &detail), rolls("Rennes", &detail)],
        [10, 7, 6].map(Some)
    );

    // Each member has one roll.
    tree.set_clocks(OPENS_US);
    tree.fr.try_cast(&vote, "1", Choice::Yes).await.unwrap();
    for elsewhere in ["11", "21"] {
        assert!(tree.fr.try_cast(&vote, elsewhere, Choice::Yes).await.is_err(), "{elsewhere}");
    }
    cast_for(&tree.fr, &vote, &lyon, "21").await;
    tree.be.register(20).await;
    tree.be.try_join(&vote).await.unwrap();
    tree.set_clocks(CLOSES_US);
    tree.settle().await;
    agreed(&tree, &vote).await;
    let shown = tree.shown_at(&tree.rennes, &vote).await;
    assert!(shown.contains(&line("Lyon", "included", "listed", 1)), "{shown:?}");
}

#[tokio::test]
async fn the_members_of_a_unit_that_declines_vote_with_their_country() {
    let tree = Tree::new().await;
    tree.fr.unit("France", "").await;
    let rennes = tree.fr.unit("Rennes", "").await;
    tree.fr.members_of("Paris", 1..=10).await;
    tree.fr.members_of("Rennes", 11..=16).await;
    tree.exchange().await;
    let vote = tree.group.open_vote_apart(&[&rennes]).await;
    tree.exchange().await;
    let decline = percole_proto::v1::DeclineVoteRequest {
        key: tree.fr.new_key(),
        vote: vote.clone(),
        unit: rennes.clone(),
        reason: "avec tout le pays".to_owned(),
        ..Default::default()
    };
    crate::testing::ask!(tree.fr, crate::service::poll::decline, decline).unwrap();
    tree.set_clocks(OPENS_US);
    tree.fr.try_join(&vote).await.unwrap();
    tree.fr.try_cast(&vote, "12", Choice::Yes).await.unwrap();
    tree.be.register(20).await;
    tree.be.try_join(&vote).await.unwrap();
    tree.be.cast_many(&vote, 5, 1, 0).await;
    tree.set_clocks(CLOSES_US);
    tree.settle().await;
    let outcome = agreed(&tree, &vote).await;
    let of_france = &outcome["decision"]["questions"][0]["conditions"];
    assert!(of_france.to_string().contains("\"denominator\":\"16\""), "{of_france}");
    let shown = tree.shown_at(&tree.liege, &vote).await;
    assert!(shown.contains(&line("Rennes", "excluded", "together", 0)), "{shown:?}");
}

#[tokio::test]
async fn a_unit_votes_on_its_own_when_its_country_declines() {
    let tree = Tree::new().await;
    let vote = tree.group.open_vote().await;
    tree.exchange().await;
    tree.rennes.register(20).await;
    tree.rennes.try_join(&vote).await.unwrap();
    tree.fr.try_decline(&vote, "assemblée trop proche").await.unwrap();
    tree.set_clocks(OPENS_US);
    assert!(tree.rennes.try_cast(&vote, "1", Choice::Yes).await.is_err(), "not heard yet");
    tree.exchange().await;
    tree.rennes.cast_many(&vote, 6, 1, 0).await;
    tree.be.register(20).await;
    tree.be.try_join(&vote).await.unwrap();
    tree.be.cast_many(&vote, 5, 1, 0).await;
    tree.set_clocks(CLOSES_US);
    tree.settle().await;
    let outcome = agreed(&tree, &vote).await;
    assert_eq!(figures(&outcome, &tree.fr).last(), Some(&("6".to_owned(), "7".to_owned())));
}

/// Rennes joins in time, and France hears of it too late.
#[tokio::test]
async fn a_unit_that_is_not_listed_is_left_out_and_takes_no_ballots() {
    let tree = Tree::new().await;
    let vote = tree.group.open_vote().await;
    tree.exchange().await;
    for node in [&tree.fr, &tree.be, &tree.rennes] {
        node.register(20).await;
    }
    tree.set_clocks(OPENS_US - HOUR_US / 2);
    tree.rennes.try_join(&vote).await.unwrap();
    tree.set_clocks(OPENS_US);
    tree.fr.try_join(&vote).await.unwrap();
    tree.be.try_join(&vote).await.unwrap();
    tree.exchange().await;
    let refused = tree.rennes.try_cast(&vote, "1", Choice::Yes).await.unwrap_err();
    assert!(refused.to_string().contains("without it"), "{refused}");
    tree.fr.cast_many(&vote, 5, 1, 0).await;
    tree.be.cast_many(&vote, 5, 1, 0).await;
    tree.set_clocks(CLOSES_US);
    tree.settle().await;
    agreed(&tree, &vote).await;
    let kinds = tree.rennes.kinds().await;
    assert!(kinds.iter().any(|kind| kind == "poll.tally_certified"), "it certifies an empty box");
    let shown = tree.shown_at(&tree.rennes, &vote).await;
    assert!(shown.contains(&line("Rennes", "excluded", "nowhere", 0)), "{shown:?}");
}

#[tokio::test]
async fn what_one_sees_of_a_tree_does_not_depend_on_the_order_of_arrival() {
    let tree = Tree::new().await;
    let vote = tree.group.open_vote().await;
    tree.exchange().await;
    for node in [&tree.fr, &tree.be, &tree.rennes, &tree.liege] {
        node.register(20).await;
    }
    tree.rennes.try_join(&vote).await.unwrap();
    tree.liege.try_join(&vote).await.unwrap();
    tree.exchange().await;
    tree.fr.try_join(&vote).await.unwrap();
    tree.be.try_join(&vote).await.unwrap();
    // Liège is cut off from here on, certifies late for the others, and is heard of at the end.
    tree.exchange().await;
    tree.set_clocks(OPENS_US);
    for (node, yes) in [(&tree.fr, 5), (&tree.be, 4), (&tree.rennes, 3), (&tree.liege, 6)] {
        node.cast_many(&vote, yes, 2, 0).await;
    }
    tree.set_clocks(CLOSES_US);
    for node in tree.all() {
        node.duties().await;
    }
    tree.exchange_but(Some(&tree.liege)).await;
    for node in tree.all() {
        node.duties().await;
    }
    let before = tree.shown_at(&tree.group, &vote).await;
    assert!(before.contains(&line("Liège", PollState::Joined.as_str(), "listed", 0)), "{before:?}");
    tree.settle().await;
    let outcome = agreed(&tree, &vote).await;
    assert_eq!(figures(&outcome, &tree.be)[1], ("10".to_owned(), "14".to_owned()));
    tree.set_clocks(REPORT_BY_US);
    tree.settle().await;
    agreed(&tree, &vote).await;
}

/// A member of a unit that this node hosts says yes.
async fn cast_for(node: &TestNode, vote: &str, unit: &str, member: &str) {
    let cast = percole_proto::v1::CastBallotRequest {
        key: node.new_key(),
        vote: vote.to_owned(),
        unit: unit.to_owned(),
        member: member.to_owned(),
        answers: vec!["yes".to_owned()],
        ..Default::default()
    };
    crate::testing::ask!(node, crate::service::ballot::cast, cast).unwrap();
}
