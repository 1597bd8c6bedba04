//! Packages as they are served from node to node through a tree: who ends up with the leaf, and who with its hash.

use std::collections::BTreeMap;
use std::sync::Arc;

use percole_merkle::{NodeId, Scope};

use crate::testing::{StoredLog, Writer, written};
use crate::{Checked, Memberships, Mirror, Offer, Reach, Reader, StoredEntry, Verdict, VerifiedContent};

const GROUP: NodeId = NodeId([1; 32]);
const FRANCE: NodeId = NodeId([2; 32]);
const BELGIUM: NodeId = NodeId([3; 32]);
const LYON: NodeId = NodeId([5; 32]);
const STREET: NodeId = NodeId([6; 32]);
/// Belgium's parent until it joined the group.
const FORMER: NodeId = NodeId([7; 32]);

/// Rennes below France, with a node of its own below; Lyon below France too, France and Belgium below the group.
fn tree(rennes: NodeId) -> Arc<Memberships> {
    let edges = [
        (FRANCE, GROUP),
        (BELGIUM, GROUP),
        (FORMER, GROUP),
        (rennes, FRANCE),
        (LYON, FRANCE),
        (STREET, rennes),
    ];
    Arc::new(Memberships::new(edges))
}

/// What Rennes writes, and who else is to hold more of it than the hash.
fn said() -> Vec<(Reach<'static>, &'static [NodeId])> {
    let reach = |scope, anchor, addressees| Reach { scope, anchor, addressees };
    vec![
        (reach(Scope::Node, None, &[]), &[]),
        (reach(Scope::Node, Some(FRANCE), &[]), &[FRANCE]),
        (reach(Scope::Node, Some(LYON), &[]), &[]), // Nobody carries it there.
        (reach(Scope::Parent, None, &[FRANCE]), &[FRANCE]),
        (reach(Scope::Parent, None, &[]), &[]),
        (reach(Scope::Parent, None, &[FORMER]), &[]), // Its parent was another when it was written.
        (reach(Scope::Parent, Some(FRANCE), &[GROUP]), &[FRANCE, GROUP]),
        (reach(Scope::Subtree, None, &[]), &[STREET]),
        (reach(Scope::Subtree, Some(FRANCE), &[]), &[FRANCE, LYON, STREET]),
        (reach(Scope::Subtree, Some(BELGIUM), &[]), &[FRANCE, GROUP, BELGIUM]),
        (reach(Scope::Federation, None, &[]), &[FRANCE, GROUP, BELGIUM, LYON, STREET, FORMER]),
        (reach(Scope::Addressed, None, &[LYON]), &[FRANCE, LYON]),
        (reach(Scope::Addressed, None, &[BELGIUM, STREET]), &[FRANCE, GROUP, BELGIUM, STREET]),
        (reach(Scope::Addressed, Some(FRANCE), &[LYON]), &[FRANCE, LYON]),
    ]
}

/// Serves a log to a node and gives what the node then stores, after the checks that it makes of every package.
fn serve(writer: &Writer, from: &StoredLog, reader: Reader) -> StoredLog {
    let size = from.size();
    let mut to = StoredLog::new(from.origin);
    let offer = Offer { prefix: from.prefix(0, size), ..writer.offer(0) };
    let mirror = Mirror::new(from.origin, writer.key.public());
    let Verdict::Accepted(accepted) = mirror.consider_checkpoint(&offer, &to.nodes) else {
        panic!("the head is the writer's")
    };
    let mut mirror = mirror.accept(*accepted).unwrap();
    for package in from.packages(0, size, reader) {
        let Checked::New(checked) = mirror.check_package(package).unwrap() else { panic!("it is new") };
        mirror = mirror.extend(&checked).unwrap();
        for entry in checked.into_entries() {
            let leaf_hash = entry.leaf_hash();
            to.push(match entry.into_content() {
                VerifiedContent::Withheld => StoredEntry { leaf_hash, leaf: None, body: None },
                VerifiedContent::Leaf { bytes, body, .. } => {
                    StoredEntry { leaf_hash, leaf: Some(bytes), body }
                }
            });
        }
    }
    assert_eq!(
        mirror.cosignable().unwrap().checkpoint().root,
        from.frontier.root(),
        "everybody holds one tree"
    );
    to
}

#[test]
fn each_event_reaches_exactly_those_who_may_read_it_hop_by_hop() {
    let mut rennes = Writer::new(1);
    for (index, (reach, _)) in said().into_iter().enumerate() {
        let payload = format!("{reach:?}").into_bytes();
        rennes.log.push(written(rennes.log.origin, index as u64, reach, payload));
    }
    let tree = tree(rennes.log.origin.node);
    let to = |node| Reader::new(node, Arc::clone(&tree));

    let france = serve(&rennes, &rennes.log, to(FRANCE));
    let group = serve(&rennes, &france, to(GROUP));
    let held: BTreeMap<NodeId, StoredLog> = [
        (STREET, serve(&rennes, &rennes.log, to(STREET))),
        (LYON, serve(&rennes, &france, to(LYON))),
        (BELGIUM, serve(&rennes, &group, to(BELGIUM))),
        (FORMER, serve(&rennes, &group, to(FORMER))),
        (FRANCE, france),
        (GROUP, group),
    ]
    .into();
    for (index, (reach, expected)) in said().into_iter().enumerate() {
        for (node, log) in &held {
            let (entry, written) = (&log.entries[index], &rennes.log.entries[index]);
            assert_eq!(entry.leaf.is_some(), expected.contains(node), "{reach:?} at {node}");
            assert!(entry.leaf.is_none() || entry == written, "{reach:?} at {node} is whole");
            assert!(entry.leaf.is_some() || entry.body.is_none(), "no payload without its leaf");
        }
    }

    // What a carrier holds it gives back to the writer, and what it does not hold it cannot.
    let back = serve(&rennes, &held[&FRANCE], to(rennes.log.origin.node));
    assert_eq!(back.entries, held[&FRANCE].entries);
    // A stranger to the tree gets hashes, whoever is asked.
    let stranger = serve(&rennes, &rennes.log, to(NodeId([9; 32])));
    assert!(stranger.entries.iter().all(|entry| entry.leaf.is_none()));
}
