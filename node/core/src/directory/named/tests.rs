use percole_merkle::{LogKey, Scope};
use percole_proto::event::v1 as ev;
use percole_sync::Relation;
use prost::Message;

use super::*;
use crate::{
    apply::{Payload, node::edge_subject},
    testing::{Forged, TestLog, TestNode},
};

/// What somebody says of a node that nobody made.
fn invented(number: u32) -> ev::NodeIdentity {
    let mut seed = [3; 32];
    seed[..4].copy_from_slice(&number.to_be_bytes());
    let key = LogKey::from_seed(&seed).public();
    ev::NodeIdentity {
        node: NodeId::from_first_key(&key).to_string(),
        incarnation: 0,
        name: format!("Invented {number}"),
        level: ev::Level::Antenne.into(),
        languages: vec!["x".repeat(if number == 0 { LANGUAGES_LONG } else { 1 })],
        log_key: key.as_bytes().to_vec(),
        recovery_key: key.as_bytes().to_vec(),
    }
}

const LANGUAGES_LONG: usize = 10_000;

pub(in crate::directory) fn admit(log: &mut TestLog, number: u32) {
    let child = invented(number);
    let subject = edge_subject(log.node(), child.node.parse().unwrap());
    let payload = ev::ChildAdmitted { act: None, child: Some(child) }.encode_to_vec();
    let kind = ev::ChildAdmitted::KIND.name;
    log.push(Forged { kind, subject, scope: Scope::Federation, causes: vec![], payload });
}

async fn read_side(node: &TestNode, neighbour: NodeId, room: usize) -> Named {
    let mut tx = node.node.read().await.unwrap();
    let recorders = BTreeSet::from([node.me()]);
    let mut named = Named { edges: Vec::new(), cut: Vec::new(), recorders };
    named.read_side(&mut tx, neighbour, room).await.unwrap();
    named
}

#[tokio::test]
async fn of_a_neighbours_side_only_so_much_is_read_and_it_is_told() {
    let (group, child) = TestNode::parent_and_child().await;
    let mut log = child.log().await;
    for number in 0..40 {
        admit(&mut log, number);
    }
    group.mirror(&log, Relation::Parent).await;
    let whole = read_side(&group, child.me(), 41).await;
    assert_eq!((whole.edges.len(), whole.cut.len()), (41, 0), "40 children and its parent");
    let cut = read_side(&group, child.me(), 40).await;
    assert_eq!((cut.edges.len(), cut.cut), (40, vec![child.me()]));
    assert_eq!(cut.edges, whole.edges[..40], "the oldest stay");
    let mut tx = group.node.read().await.unwrap();
    let kept: usize =
        whole.descriptions(&mut tx).await.unwrap().iter().map(|known| known.languages.len()).sum();
    assert!(kept < LANGUAGES_LONG, "{kept} bytes");
}

#[tokio::test]
async fn a_node_is_known_however_many_others_a_sibling_names() {
    let (group, child) = TestNode::parent_and_child().await;
    let sibling = TestNode::new("Belgique", percole_domain::Level::National, 3).await;
    group.adopt(&sibling).await;
    let mut log = child.log().await;
    for number in 0..OF_A_CHILD_MAX as u32 + 10 {
        admit(&mut log, number);
    }
    group.mirror(&log, Relation::Parent).await;
    let mut of_sibling = sibling.log().await;
    admit(&mut of_sibling, 1_000_000);
    group.mirror(&of_sibling, Relation::Parent).await;
    let directory = group.node.directory();
    let below: NodeId = invented(1_000_000).node.parse().unwrap();
    assert!(directory.node(&below).is_some() && directory.node(&sibling.me()).is_some());
    assert!(directory.nodes().count() < OF_A_CHILD_MAX + 10);
    let said: Vec<String> = group.node.warnings().iter().map(ToString::to_string).collect();
    assert!(said.iter().any(|said| said.contains("name more nodes")), "{said:?}");
}
