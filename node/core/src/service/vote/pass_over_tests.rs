//! A country that is silent while its antennes vote.

use percole_domain::poll::Choice;
use percole_proto::v1 as pb;

use crate::{
    error::{Code, Error},
    testing::{
        TestNode, ask,
        levels::Tree,
        voting::{CLOSES_US, HOUR_US, OPENS_US},
    },
};

const WHY: &str = "aucune réponse malgré trois rappels";

async fn try_pass_over(node: &TestNode, vote: &str, silent: &TestNode) -> Result<pb::EventReceipt, Error> {
    let request = pb::PassOverRequest {
        key: node.new_key(),
        vote: vote.to_owned(),
        node: silent.me().to_string(),
        reason: WHY.to_owned(),
        ..Default::default()
    };
    ask!(node, super::pass_over, request)
}

/// Rennes joined, France is silent, Belgium and Liège vote.
async fn silent() -> (Tree, String) {
    let tree = Tree::new().await;
    let vote = tree.group.open_vote().await;
    tree.exchange().await;
    for node in [&tree.fr, &tree.be, &tree.rennes, &tree.liege] {
        node.register(20).await;
    }
    tree.rennes.try_join(&vote).await.unwrap();
    tree.liege.try_join(&vote).await.unwrap();
    tree.exchange().await;
    tree.be.try_join(&vote).await.unwrap();
    tree.exchange().await;
    (tree, vote)
}

/// Every node shows France as passed over, with the reason, and Rennes on its own.
async fn assert_told(tree: &Tree, vote: &str) {
    for node in tree.all() {
        let detail = node.vote_detail(vote).await;
        let line = |name: &str| detail.polls.iter().find(|line| line.unit_name == name).unwrap();
        let (france, rennes) = (line("France"), line("Rennes"));
        assert_eq!((france.state.as_str(), france.reason.as_str()), ("passed_over", WHY));
        assert_eq!(rennes.place, "alone");
    }
}

#[tokio::test]
async fn the_opener_passes_over_a_silent_country_and_its_antenne_votes() {
    let (tree, vote) = silent().await;
    let early = try_pass_over(&tree.group, &vote, &tree.fr).await.unwrap_err();
    assert_eq!(early.reason().id(), "passes-over-early");
    tree.set_clocks(OPENS_US);
    let elsewhere = try_pass_over(&tree.be, &vote, &tree.fr).await.unwrap_err();
    assert_eq!(elsewhere.reason().id(), "passes-over-for-another");
    let answered = try_pass_over(&tree.group, &vote, &tree.be).await.unwrap_err();
    assert_eq!(answered.reason().id(), "passes-over-who-answered");
    let below = try_pass_over(&tree.group, &vote, &tree.rennes).await.unwrap_err();
    assert_eq!(below.field(), Some("node"));
    assert!(tree.rennes.try_cast(&vote, "1", Choice::Yes).await.is_err(), "it waits for its country");

    try_pass_over(&tree.group, &vote, &tree.fr).await.unwrap();
    let twice = try_pass_over(&tree.group, &vote, &tree.fr).await.unwrap_err();
    assert_eq!(twice.reason().id(), "passed-over-already");
    tree.exchange().await;
    let refused = tree.fr.try_join(&vote).await.unwrap_err();
    assert!(refused.code() == Code::FailedPrecondition && refused.to_string().contains(WHY), "{refused}");
    tree.rennes.cast_many(&vote, 5, 1, 0).await;
    tree.liege.cast_many(&vote, 3, 1, 0).await;
    tree.be.cast_many(&vote, 4, 1, 0).await;
    assert_told(&tree, &vote).await;
    tree.set_clocks(CLOSES_US);
    tree.settle().await;
    assert_told(&tree, &vote).await;
    for node in tree.all() {
        let outcome = node.outcome(&vote).await;
        assert_eq!((outcome.comparison.as_str(), outcome.note.as_str()), ("agrees", ""));
        assert!(outcome.tallies_json.contains(WHY), "{}", outcome.tallies_json);
        assert!(tree.shown_at(node, &vote).await.iter().any(|line| line.0 == "Rennes" && line.3 == 6));
        assert_eq!(node.problems().await, []);
        node.assert_rebuilds().await;
    }
}

/// France joined, and its opener had not heard of it: what the opener says counts everywhere, in any order.
#[tokio::test]
async fn a_country_that_joined_unheard_is_left_out_alike_at_every_node() {
    let (tree, vote) = silent().await;
    tree.set_clocks(OPENS_US + HOUR_US);
    tree.fr.try_join(&vote).await.unwrap();
    tree.fr.cast_many(&vote, 3, 0, 0).await;
    try_pass_over(&tree.group, &vote, &tree.fr).await.unwrap();
    tree.exchange().await;
    let refused = tree.fr.try_cast(&vote, "9", Choice::Yes).await.unwrap_err();
    assert!(refused.to_string().contains(WHY), "{refused}");
    tree.rennes.cast_many(&vote, 5, 1, 0).await;
    tree.be.cast_many(&vote, 4, 1, 0).await;
    tree.set_clocks(CLOSES_US);
    tree.settle().await;
    assert_told(&tree, &vote).await;
    let mut computed = Vec::new();
    for node in tree.all() {
        let outcome = node.outcome(&vote).await;
        assert_eq!(outcome.comparison, "agrees", "{}", outcome.note);
        node.assert_rebuilds().await;
        computed.push(outcome.computed_json);
    }
    assert!(computed.windows(2).all(|pair| pair[0] == pair[1]));
}
