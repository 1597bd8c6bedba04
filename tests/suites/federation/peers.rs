//! What each node knows of the others: what they are to it, how their memberships are, and when they were last heard of.

use std::collections::BTreeMap;

use percole_proto::v1 as pb;
use percole_tests::{
    NodePlan, NodeProcess, TestTree,
    tree::join,
    wait::{LATER, SOON, so, wait_until},
};

/// Two countries, each with an antenne.
const TWO_ANTENNES: &str = "groupe < france < rennes; groupe < belgique < liège";

type Known = BTreeMap<String, pb::Peer>;

async fn known(node: &NodeProcess) -> Known {
    let peers =
        node.admin().await.list_peers(pb::ListPeersRequest::default()).await.unwrap().into_inner().peers;
    peers.into_iter().map(|peer| (peer.identity.clone().unwrap().name, peer)).collect()
}

/// Waits until a node says this of the others: name, relation and state, nearest first.
async fn says(node: &NodeProcess, expected: &[(&str, &str, &str)]) {
    wait_until(&format!("{} to know the others", node.name()), SOON, async || {
        let request = pb::ListPeersRequest::default();
        let peers = node.admin().await.list_peers(request).await.unwrap().into_inner().peers;
        let said: Vec<(String, String, String)> =
            peers.into_iter().map(|peer| (peer.identity.unwrap().name, peer.relation, peer.state)).collect();
        let mut sorted: Vec<_> =
            said.iter().map(|(name, kin, state)| (name.as_str(), kin.as_str(), state.as_str())).collect();
        let mut wanted = expected.to_vec();
        // Within one relation the order is that of the ids.
        sorted.sort_unstable();
        wanted.sort_unstable();
        so(sorted == wanted, || format!("{said:?}"))
    })
    .await;
}

/// Waits until a node has heard of all others lately, of those that are not next to it through somebody.
async fn has_heard_of_all(node: &NodeProcess, within: std::time::Duration) {
    wait_until(&format!("{} to hear of all others", node.name()), within, async || {
        let known = known(node).await;
        let is_near = |peer: &pb::Peer| matches!(peer.relation.as_str(), "parent" | "child");
        let is_heard_of =
            |peer: &pb::Peer| peer.last_heard_us > 0 && is_near(peer) == peer.heard_through_name.is_empty();
        let silent = known.values().filter(|peer| !is_heard_of(peer));
        let silent: Vec<_> = silent.map(|peer| &peer.identity.as_ref().unwrap().name).collect();
        so(silent.is_empty() && known.len() == 4, || format!("not of {silent:?} of {}", known.len()))
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_node_says_what_the_others_are_and_when_they_were_heard_of_over_a_restart_too() {
    let mut tree = TestTree::start(TWO_ANTENNES).await;
    says(
        &tree["rennes"],
        &[
            ("france", "parent", "active"),
            ("groupe", "ancestor", "active"),
            ("belgique", "elsewhere", "active"),
            ("liège", "elsewhere", "active"),
        ],
    )
    .await;
    says(
        &tree["france"],
        &[
            ("groupe", "parent", "active"),
            ("rennes", "child", "active"),
            ("belgique", "sibling", "active"),
            ("liège", "elsewhere", "active"),
        ],
    )
    .await;
    says(
        &tree["groupe"],
        &[
            ("france", "child", "active"),
            ("belgique", "child", "active"),
            ("rennes", "descendant", "active"),
            ("liège", "descendant", "active"),
        ],
    )
    .await;
    for name in ["rennes", "france", "groupe"] {
        has_heard_of_all(&tree[name], LATER).await;
    }
    let before = known(&tree["rennes"]).await;
    assert_eq!(before["liège"].heard_through_name, "france");
    assert_eq!((before["liège"].parent_name.as_str(), before["liège"].last_contact_us), ("belgique", 0));
    assert_eq!(known(&tree["groupe"]).await["liège"].heard_through_name, "belgique");

    // Nobody is there to tell it again: it remembers.
    tree["france"].terminate().await;
    tree["rennes"].restart().await;
    let after = known(&tree["rennes"]).await;
    for (name, peer) in &before {
        let remembered = &after[name];
        assert!(remembered.last_heard_us >= peer.last_heard_us, "{name}: {remembered:?}");
        assert_eq!(remembered.heard_through_name, peer.heard_through_name, "{name}");
    }
    assert!(!after["france"].connected && after["france"].last_contact_us > 0);
    tree["france"].start().await;
    tree.check_logs().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn how_a_membership_is_is_known_to_those_who_are_not_its_ends() {
    let mut tree = TestTree::start(TWO_ANTENNES).await;
    let belgique = tree["belgique"].id().await;
    // Once it has left, it hears of nobody any more.
    says(
        &tree["liège"],
        &[
            ("belgique", "parent", "active"),
            ("groupe", "ancestor", "active"),
            ("france", "elsewhere", "active"),
            ("rennes", "elsewhere", "active"),
        ],
    )
    .await;
    let leave = pb::LeaveParentRequest { reason: "Assemblée du 12 mai".to_owned(), ..Default::default() };
    tree["liège"].admin().await.leave_parent(leave).await.unwrap();
    says(
        &tree["liège"],
        &[
            ("belgique", "parent", "left"),
            ("groupe", "ancestor", "active"),
            ("france", "elsewhere", "active"),
            ("rennes", "elsewhere", "active"),
        ],
    )
    .await;
    says(
        &tree["rennes"],
        &[
            ("france", "parent", "active"),
            ("groupe", "ancestor", "active"),
            ("belgique", "elsewhere", "active"),
            ("liège", "elsewhere", "left"),
        ],
    )
    .await;
    let suspend = pb::SuspendChildRequest { node: belgique, reason: "Clé à vérifier".to_owned() };
    tree["groupe"].admin().await.suspend_child(suspend).await.unwrap();
    says(
        &tree["france"],
        &[
            ("groupe", "parent", "active"),
            ("rennes", "child", "active"),
            ("belgique", "sibling", "suspended"),
            ("liège", "elsewhere", "left"),
        ],
    )
    .await;
    says(
        &tree["groupe"],
        &[
            ("france", "child", "active"),
            ("belgique", "child", "suspended"),
            ("rennes", "descendant", "active"),
            ("liège", "descendant", "left"),
        ],
    )
    .await;
    tree.check_logs().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_four_levels_every_node_says_what_the_others_are() {
    let mut tree = TestTree::start("groupe < france < rennes < quartier; groupe < belgique").await;
    let (parent, child, sibling) = ("parent", "child", "sibling");
    let (above, below, elsewhere) = ("ancestor", "descendant", "elsewhere");
    // In the order groupe, france, rennes, quartier, belgique: what each is to the node of the row.
    let names = ["groupe", "france", "rennes", "quartier", "belgique"];
    let relations = [
        ["", child, below, below, child],
        [parent, "", child, below, sibling],
        [above, parent, "", child, elsewhere],
        [above, above, parent, "", elsewhere],
        [parent, sibling, elsewhere, elsewhere, ""],
    ];
    for (name, row) in names.into_iter().zip(relations) {
        let others = names.into_iter().zip(row).filter(|(other, _)| *other != name);
        let expected: Vec<(&str, &str, &str)> = others.map(|(other, kin)| (other, kin, "active")).collect();
        says(&tree[name], &expected).await;
    }
    for name in names {
        has_heard_of_all(&tree[name], LATER).await;
    }
    // Three steps up, and down again on the other side.
    assert_eq!(known(&tree["quartier"]).await["belgique"].heard_through_name, "rennes");
    assert_eq!(known(&tree["belgique"]).await["quartier"].heard_through_name, "groupe");
    tree.check_logs().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_nodes_of_one_name_are_told_apart_and_warned_about() {
    let group = NodePlan::group("Groupe").start().await;
    let (one, other) =
        (NodePlan::national("France").start().await, NodePlan::national("France").start().await);
    for child in [&one, &other] {
        join(&group, child).await;
    }
    let [first, second] = [one.status().await.fingerprint, other.status().await.fingerprint];
    for node in [&group, &one, &other] {
        wait_until(&format!("{} to be warned", node.name()), SOON, async || {
            let warnings = node.status().await.warnings;
            let is_told = |said: &String| said.contains(&first) && said.contains(&second);
            so(warnings.iter().any(is_told), || format!("{warnings:?}"))
        })
        .await;
    }
    // By its name alone neither is cut off; by its id the one that is meant.
    let suspend = |which: &str| {
        let arguments = ["--lang", "en", "node", "suspend", "--yes", which, "--reason", "Clé à vérifier"];
        group.at_terminal(&arguments, "")
    };
    let refused = suspend("France");
    let (one_id, other_id) = (one.id().await, other.id().await);
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(
        !refused.status.success() && said.contains(&one_id[..8]) && said.contains(&other_id[..8]),
        "{said}"
    );
    assert!(suspend(&other_id).status.success());
    let peers =
        group.admin().await.list_peers(pb::ListPeersRequest::default()).await.unwrap().into_inner().peers;
    let state = |id: &str| {
        let peer = peers.iter().find(|peer| peer.identity.as_ref().unwrap().node == id).unwrap();
        peer.state.clone()
    };
    assert_eq!((state(&one_id).as_str(), state(&other_id).as_str()), ("active", "suspended"));
}
