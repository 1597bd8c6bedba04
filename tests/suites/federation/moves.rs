//! A place in the tree: whoever moves is heard where it went, and no lie about it, and no lie in carrying, loses anything.

use std::time::{Duration, Instant};

use percole_core::apply::{Payload, node::edge_subject};
use percole_domain::Level;
use percole_merkle::Scope;
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_tests::{
    NodePlan, NodeProcess, TestTree, on_both_engines,
    sync::{converge, held},
    tree::join,
    wait::{SOON, so, wait_until},
    work,
};
use prost::Message;

use super::{
    hostile::{Hostile, act, send},
    replication::{appears, known},
};

/// How long the group may take to hear an antenne that moved.
const HEARD_WITHIN: Duration = Duration::from_secs(5);

async fn move_to(antenne: &NodeProcess, parent: &NodeProcess, telling: bool) {
    let leave =
        pb::LeaveParentRequest { reason: "Assemblée du 12 mai".to_owned(), without_telling: !telling };
    antenne.admin().await.leave_parent(leave).await.unwrap();
    join(parent, antenne).await;
}

/// Publishes something at one node, and waits until another one knows it.
async fn heard(writer: &NodeProcess, number: u64, listener: &NodeProcess) {
    let subject = work::publish_recommendation(writer, number, "federation").await;
    let started = Instant::now();
    appears(listener, &subject).await;
    let took = started.elapsed();
    assert!(took < HEARD_WITHIN, "{} heard {} after {took:?}", listener.name(), writer.name());
}

on_both_engines! {
    async fn an_antenne_that_moved_is_heard_at_the_group(engine: Engine) {
        let mut tree = TestTree::plan("groupe < france < rennes; groupe < belgique < liège").on(engine).start().await;
        heard(&tree["rennes"], 1, &tree["groupe"]).await;
        // To Belgium, back, and to Belgium again without a word to France.
        for (number, parent, telling) in [(2, "belgique", true), (3, "france", true), (4, "belgique", false)] {
            move_to(&tree["rennes"], &tree[parent], telling).await;
            heard(&tree["rennes"], number, &tree["groupe"]).await;
        }
        converge(&tree.nodes(), SOON).await;
        for name in ["groupe", "france", "belgique", "liège"] {
            assert_eq!(known(&tree[name]).await.len(), 4, "{name}");
        }
        // It is told what others write, wherever it stands.
        heard(&tree["liège"], 5, &tree["rennes"]).await;
        heard(&tree["france"], 6, &tree["rennes"]).await;
        tree.check_logs().await;
    }
}

/// A log that says it admitted a node; its own parent takes it in.
async fn claim(group: &NodeProcess, seed: u8, antenne: &NodeProcess) -> Hostile {
    let card = antenne.status().await.identity.unwrap();
    let mut liar = Hostile::new(seed);
    let mut client = liar.join(group).await;
    liar.name_parent(group).await;
    let edge = edge_subject(liar.id(), card.node.parse().unwrap());
    let admitted = ev::ChildAdmitted { act: act(), child: Some(card) };
    liar.write(ev::ChildAdmitted::KIND.name, edge, Scope::Federation, admitted.encode_to_vec());
    client.add_checkpoint(liar.first_offer()).await.unwrap();
    assert_eq!(send(&mut client, vec![liar.package(0)]).await.unwrap(), 3);
    liar
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_keeps_a_siblings_new_antenne_from_the_group() {
    let tree = TestTree::start("groupe < france; groupe < belgique").await;
    let rennes = NodePlan::new("rennes", Level::Antenne).start().await;
    claim(&tree["groupe"], 0x71, &rennes).await;
    join(&tree["france"], &rennes).await;
    for name in ["groupe", "belgique"] {
        heard(&rennes, name.len() as u64, &tree[name]).await;
    }
    // Nor afterwards, once the antenne has spoken.
    claim(&tree["groupe"], 0x72, &rennes).await;
    heard(&rennes, 9, &tree["groupe"]).await;
}

/// All of a log as somebody who may read nothing of it would pass it on.
async fn as_hashes(node: &NodeProcess) -> (pb::AddCheckpointRequest, pb::Package) {
    let origin = node.origin().await.to_string();
    let head = node.admin().await.get_head(pb::GetHeadRequest { origin: origin.clone() }).await.unwrap();
    let read = pb::ReadLogRequest { origin: origin.clone(), hashes_only: true, ..Default::default() };
    let mut entries = node.admin().await.read_log(read).await.unwrap().into_inner();
    let mut hashes = Vec::new();
    while let Some(entry) = entries.message().await.unwrap() {
        hashes.push(pb::Entry { leaf_hash: entry.leaf_hash, ..pb::Entry::default() });
    }
    let package = pb::Package {
        origin: origin.clone(),
        checkpoint_size: hashes.len() as u64,
        entries: hashes,
        ..pb::Package::default()
    };
    (pb::AddCheckpointRequest { origin, note: head.into_inner().note, ..Default::default() }, package)
}

/// A liar carries a log to the group as hashes, faster than who carries it whole.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_liar_passed_on_as_hashes_is_asked_for_again() {
    let mut tree = TestTree::start("groupe < france; groupe < belgique").await;
    converge(&tree.nodes(), SOON).await;
    tree["groupe"].terminate().await;
    let rennes = NodePlan::new("rennes", Level::Antenne).start().await;
    join(&tree["france"], &rennes).await;
    let subject = work::publish_recommendation(&rennes, 1, "federation").await;
    appears(&tree["france"], &subject).await;
    tree["france"].terminate().await;
    tree["groupe"].start().await;

    let liar = claim(&tree["groupe"], 0x73, &rennes).await;
    let mut client = liar.connect(&tree["groupe"]).await.unwrap();
    let (offer, package) = as_hashes(&rennes).await;
    let size = package.checkpoint_size;
    // What the liar claims is acknowledged a moment before the directory is read again.
    wait_until("the claim to be known", SOON, async || {
        client.clone().add_checkpoint(offer.clone()).await.map_err(|refused| refused.message().to_owned())
    })
    .await;
    assert_eq!(send(&mut client, vec![package]).await.unwrap(), size);
    assert_eq!(held(&tree["groupe"], &rennes.origin().await.to_string()).await, size);
    assert!(!known(&tree["groupe"]).await.contains(&subject));

    tree["france"].start().await;
    for name in ["groupe", "belgique"] {
        appears(&tree[name], &subject).await;
    }
    let problems =
        tree["groupe"].admin().await.list_problems(pb::ListProblemsRequest::default()).await.unwrap();
    assert_eq!(problems.into_inner().problems, []);
    wait_until("the group to hold the log whole", SOON, async || {
        let gaps = pb::ListGapsRequest { origin: rennes.origin().await.to_string(), start: 0 };
        let gaps = client.list_gaps(gaps).await.unwrap().into_inner();
        // Its draft, with its text, stays at home.
        so(gaps.runs.len() == 1, || format!("{gaps:?}"))
    })
    .await;
    tree.check_logs().await;
}
