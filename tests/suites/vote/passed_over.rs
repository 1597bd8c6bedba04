//! `percole vote pass-over`: a country says nothing while its antenne votes.

use percole_tests::{
    TestTree,
    wait::{LATER, SOON, wait_until},
};

use super::{
    ballot_box::{agreed_outcome, import_members, outcome},
    tree::{import, join, line, open},
};

const THREE_LEVELS: &str = "Group < France < Rennes; Group < Belgium";
const WHY: &str = "Aucune réponse malgré trois rappels";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_antenne_votes_alone_once_its_silent_country_is_passed_over() {
    let mut tree = TestTree::start(THREE_LEVELS).await;
    for name in ["France", "Rennes", "Belgium"] {
        import_members(&tree[name], 20).await;
    }
    tree.knows("Group", &["Rennes"]).await;
    let vote = open(&tree).await;
    join(&tree["Rennes"], &vote, false).await;
    join(&tree["Belgium"], &vote, false).await;
    assert!(import(&tree["Rennes"], &vote, 9).await.is_err(), "it waits for its country");
    let passed_over = ["vote", "pass-over", "--yes", vote.as_str(), "--node", "France", "--reason", WHY];
    // The group hears first that Rennes takes part.
    wait_until("the country to be passed over", SOON, async || {
        let output = tree["Group"].cli(&passed_over);
        if output.status.success() { Ok(()) } else { Err(percole_tests::process::said(&output)) }
    })
    .await;
    wait_until("the booth of Rennes to open", LATER, async || {
        import(&tree["Rennes"], &vote, 9).await.map(drop).map_err(|status| status.to_string())
    })
    .await;
    assert_eq!(import(&tree["Belgium"], &vote, 12).await.unwrap(), 12);
    wait_until("France to hear that it is passed over", SOON, async || {
        let output = tree["France"].cli(&["vote", "join", "--yes", &vote]);
        let said = percole_tests::process::said(&output);
        if !output.status.success() && said.contains(WHY) { Ok(()) } else { Err(said) }
    })
    .await;

    let agreed = agreed_outcome(&tree, &vote).await;
    for node in tree.nodes() {
        assert_eq!(outcome(node, &vote).await.tallies_json, agreed.tallies_json, "{}", node.name());
        let (france, rennes) = (line(node, &vote, "France").await, line(node, &vote, "Rennes").await);
        assert_eq!((&france.state[..], &france.reason[..]), ("passed_over", WHY), "{}", node.name());
        let told = (&rennes.state[..], &rennes.place[..], rennes.voters, rennes.counted);
        assert_eq!(told, ("included", "alone", 9, true), "{}", node.name());
    }
    tree.check_logs().await;
}
