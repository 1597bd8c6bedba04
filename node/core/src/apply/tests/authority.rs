//! The table of authority, kind by kind and writer by writer.

use percole_merkle::{LeafHeader, Scope, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::entries::subject_bytes;
use percole_sync::Relation;
use prost::Message;

use super::kinds::{observer, specimens, tables};
use crate::{
    apply::{self, Author, node::edge_subject},
    testing::{Forged, TestLog, TestNode, chronicle::Chronicle},
};

/// Whether the table lets a node write an event like this one.
fn may_write(author: Author, writer: &TestLog, header: &LeafHeader) -> bool {
    match author {
        Author::Owner => writer.node() == header.subject.origin,
        // It names nothing in another log, whoever writes it.
        Author::Addressee | Author::Itself => writer.origin == header.origin,
    }
}

/// Why such an event is refused: never because it comes at the wrong moment, which would hide that anybody may write it.
fn no_authority(author: Author) -> &'static [&'static str] {
    match author {
        Author::Owner => &["without authority"],
        Author::Addressee => &[
            "received what was addressed to node",
            "the body that is asked is of",
            "this request does not exist yet",
        ],
        Author::Itself => &["does not stand before it", "another subject"],
    }
}

/// Everything that a node may not write, written by it all the same.
fn forge(writer: &mut TestLog, logs: &[TestLog]) -> Vec<(&'static str, Author, SubjectId)> {
    let mut forged = Vec::new();
    for (kind, (log, index)) in specimens(logs) {
        let header = logs[log].header(index);
        let author = apply::kind(kind).unwrap().author;
        if may_write(author, writer, &header) {
            continue;
        }
        let payload = logs[log].payload(index).unwrap();
        // What is addressed to some would come to others as a hash, which says nothing.
        let scope = if header.scope == Scope::Addressed { Scope::Federation } else { header.scope };
        let (subject, causes) = (header.subject, header.causes);
        writer.push(Forged { kind, subject, scope, causes, payload });
        forged.push((kind, author, subject));
    }
    forged
}

/// Mirrors what was forged, and finds every event of it refused for want of authority, and nothing moved.
async fn assert_moves_nothing(
    node: &TestNode,
    writer: &TestLog,
    forged: &[(&'static str, Author, SubjectId)],
) {
    let before = node.rows(&tables()).await;
    node.mirror(writer, Relation::Itself).await;
    let refused = node.violations().await;
    // Where the transmission itself was addressed to others, a receipt of it says nothing: it may be their word or not.
    let held = before.concat();
    let is_known = |subject: &SubjectId| {
        let named = format!("0x{}", hex::encode(subject_bytes(subject)));
        held.iter().any(|row| row.starts_with(&named))
    };
    let forged: Vec<_> = forged
        .iter()
        .filter(|(kind, _, subject)| *kind != "transmission.received" || is_known(subject))
        .collect();
    assert_eq!(
        refused.iter().map(|(kind, _)| kind.as_str()).collect::<Vec<_>>(),
        forged.iter().map(|(kind, ..)| *kind).collect::<Vec<_>>()
    );
    for ((kind, reason), (_, author, _)) in refused.iter().zip(forged) {
        assert!(no_authority(*author).iter().any(|said| reason.contains(said)), "{kind}: {reason}");
    }
    assert_eq!(node.rows(&tables()).await, before);
    node.assert_rebuilds().await;
}

#[tokio::test]
async fn whoever_may_not_write_an_event_moves_nothing_by_it() {
    let chronicle = Chronicle::new().await;
    let logs = chronicle.logs().await;
    let mut stranger = TestLog::of_seed(77);
    let forged = forge(&mut stranger, &logs);
    assert_eq!(forged.len(), apply::kinds().count(), "a stranger may write nothing");
    assert_moves_nothing(&observer(&logs).await, &stranger, &forged).await;
    for node in chronicle.three.all() {
        assert_moves_nothing(node, &stranger, &forged).await;
    }
}

#[tokio::test]
async fn every_node_writes_only_what_the_table_of_authority_gives_it() {
    let logs = Chronicle::new().await.logs().await;
    let mut written_by_others = 0;
    for writer in &logs {
        let mut writer = writer.clone();
        let forged = forge(&mut writer, &logs);
        written_by_others += forged.len();
        assert_moves_nothing(&observer(&logs).await, &writer, &forged).await;
    }
    // Each kind has one writer among them.
    assert_eq!(written_by_others, apply::kinds().count() * (logs.len() - 1));
}

/// What a node says of the edge to another, said of an edge to itself; `None` for a kind that says nothing of an edge.
fn of_itself(kind: &str, writer: &TestLog, card: &ev::NodeIdentity) -> Option<Vec<u8>> {
    let (node, card) = (writer.node().to_string(), Some(card.clone()));
    Some(match kind {
        "node.founded" | "node.payloads_lost" => return None,
        "node.child_admitted" => ev::ChildAdmitted { child: card, ..Default::default() }.encode_to_vec(),
        "node.parent_joined" => ev::ParentJoined { parent: card, ..Default::default() }.encode_to_vec(),
        "node.child_suspended" => ev::ChildSuspended { child: node, ..Default::default() }.encode_to_vec(),
        "node.child_resumed" => ev::ChildResumed { child: node, ..Default::default() }.encode_to_vec(),
        "node.child_left" => ev::ChildLeft { child: node, ..Default::default() }.encode_to_vec(),
        "node.parent_left" => ev::ParentLeft { parent: node, ..Default::default() }.encode_to_vec(),
        kind if kind.starts_with("node.") => panic!("of whom does {kind} tell?"),
        _ => return None,
    })
}

#[tokio::test]
async fn no_node_writes_of_itself_what_only_another_may() {
    let chronicle = Chronicle::new().await;
    let logs = chronicle.logs().await;
    let child = &chronicle.three.fr;
    let mut writer = child.log().await;
    let subject = edge_subject(child.me(), child.me());
    let mut forged = Vec::new();
    for kind in apply::kinds().map(|kind| kind.name) {
        if let Some(payload) = of_itself(kind, &writer, &child.node.identity.card) {
            writer.push(Forged { kind, subject, scope: Scope::Federation, causes: Vec::new(), payload });
            forged.push((kind, Author::Owner, subject));
        }
    }
    assert_eq!(forged.len(), 6);
    assert_moves_nothing(&observer(&logs).await, &writer, &forged).await;
    for node in [&chronicle.three.group, &chronicle.three.be] {
        assert_moves_nothing(node, &writer, &forged).await;
    }
}
