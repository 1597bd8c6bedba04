//! Ranked ballots at an antenne, counted three levels above it; and what nodes certify by each method.

use std::{collections::BTreeMap, time::Duration};

use percole_merkle::LeafHeader;
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_tests::{
    NodeProcess, TestTree,
    methods::{self, METHODS, Says, question},
};
use prost::Message;

use crate::{
    outcome::{Voted, agreed, declared, known},
    votes::{self, Asked},
};

/// Options of each question.
const OPTIONS: u32 = 20;
/// Where ballots are cast, and who computes what came of them.
const TREE: &str = "Group < France < Rennes";

/// Seconds after the closing.
pub(crate) struct Run {
    /// Until the group declared the outcome.
    pub declared: f64,
    /// Until each node had computed the same, from the group downwards.
    pub computed: Vec<(String, f64)>,
}

/// One question by a method, so many ballots, from the closing to the outcome at all three nodes.
pub(crate) async fn run(method: &str, ballots: u64) -> Run {
    let tree = TestTree::start(TREE).await;
    let voted = vote(&tree, &[question(method, OPTIONS)], ballots).await;
    let nodes = tree.nodes();
    let declared = declared(nodes[0], &voted).await;
    let asked = nodes.iter().map(|node| agreed(node, &voted));
    let computed = futures::future::join_all(asked).await;
    Run { declared, computed }
}

/// Bytes of what is certified of so many ballots, by method.
pub(crate) async fn certificates(ballots: u64) -> Vec<(&'static str, usize)> {
    let tree = TestTree::start(TREE).await;
    let questions = METHODS.map(|method| question(method, OPTIONS));
    let voted = vote(&tree, &questions, ballots).await;
    declared(tree.nodes()[0], &voted).await;
    let sizes = sizes(&tree["Rennes"]).await;
    (1..).zip(METHODS).map(|(number, method)| (method, sizes[&number])).collect()
}

async fn vote(tree: &TestTree, questions: &[ev::Question], ballots: u64) -> Voted {
    let antenne = &tree["Rennes"];
    votes::import_members(antenne, ballots).await;
    // Long enough for taking the ballots in, on a slow disk too.
    let closes_in = Duration::from_secs(20 + ballots * questions.len() as u64 / 2_000);
    let participant = antenne.id().await;
    let asked = Asked { questions: questions.to_vec(), closes_in, participant, apart: Vec::new() };
    tree.knows("Group", &["Rennes"]).await;
    let (id, closes_us) = votes::open(&tree["Group"], 1, asked).await;
    known(antenne, &id).await;
    votes::join(antenne, &id, 1).await;
    let number = |voter| format!("M{:06}", voter + 1);
    let csv = methods::ballots(questions, ballots as usize, number, Says::Everything, 20);
    votes::import(antenne, &id, csv, ballots).await;
    assert!(votes::now_us() < closes_us, "ballots are taken in before the closing");
    Voted { id, closes_us }
}

/// Bytes of the payloads that say what a question's ballots say, by its number.
async fn sizes(node: &NodeProcess) -> BTreeMap<u32, usize> {
    let mut entries = node.admin().await.read_log(pb::ReadLogRequest::default()).await.unwrap().into_inner();
    let mut sizes = BTreeMap::new();
    while let Some(entry) = entries.message().await.unwrap() {
        let kind = LeafHeader::decode(&entry.leaf).unwrap().kind;
        if kind.as_str() == "poll.question_counted" {
            let counted = ev::QuestionCounted::decode(&entry.payload[..]).unwrap();
            *sizes.entry(counted.count.unwrap().question).or_default() += entry.payload.len();
        }
    }
    sizes
}
