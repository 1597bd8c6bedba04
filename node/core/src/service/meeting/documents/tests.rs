use percole_domain::Role;
use percole_store::{attachments as store, rows};
use percole_sync::Relation;

use super::{
    super::tests::{assembly, member, planned, seen},
    *,
};
use crate::testing::{DAY_US, TestNode, ask, documents::attached};

const PDF: &[u8] = b"%PDF-1.7\n1 0 obj\n";
const SECRET: &[u8] = b"%PDF-1.7\nZoe Lambert\n";

async fn read(node: &TestNode, viewer: &Viewer, meeting: &str, document: &str) -> Result<Vec<u8>, Error> {
    use futures::StreamExt;
    let request = pb::GetDocumentRequest { meeting: meeting.to_owned(), document: document.to_owned() };
    let content = super::document(&node.node, viewer, request).await?;
    let pieces: Vec<_> = pieces(node.node.clone(), &content).collect().await;
    pieces.into_iter().collect::<Result<Vec<_>, _>>().map(|pieces| pieces.concat())
}

async fn removed(node: &TestNode, meeting: &str, document: &str) -> Result<pb::EventReceipt, Error> {
    let request = pb::DetachDocumentRequest {
        key: node.new_key(),
        meeting: meeting.to_owned(),
        document: document.to_owned(),
        reason: "un nom".to_owned(),
        ..Default::default()
    };
    ask!(node, detach, request)
}

fn names(detail: &pb::MeetingDetail) -> Vec<&str> {
    let documents = detail.documents.iter().filter_map(|held| held.document.as_ref());
    documents.map(|document| document.name.as_str()).collect()
}

/// How many documents a node holds, whole or not, and their bytes.
async fn held(node: &TestNode) -> (u64, u64) {
    let mut tx = node.node.read().await.unwrap();
    let number = rows::count::<store::AttachmentRow>(&mut tx, "", Vec::new()).await.unwrap();
    (number, store::held_bytes(&mut tx).await.unwrap())
}

#[tokio::test]
async fn a_document_is_read_by_those_for_whom_it_is() {
    let (node, body) = assembly().await;
    node.register(2).await;
    let meeting = planned(&node, &body, node.now_us() + DAY_US).await.unwrap();
    attached(&node, &meeting, "Comptes.pdf", PDF, "all").await.unwrap();
    let own = attached(&node, &meeting, "Liste.pdf", SECRET, "own").await.unwrap();

    let public = Viewer::anybody();
    assert_eq!(names(&seen(&node, &public, &meeting).await), ["Comptes.pdf"]);
    assert_eq!(read(&node, &public, &meeting, "Comptes.pdf").await.unwrap(), PDF);
    let refused = read(&node, &public, &meeting, "Liste.pdf").await.unwrap_err();
    assert_eq!(refused.code(), Code::NotFound, "as if it were not there: {refused}");

    let one = access::viewer(&node.node, &member(&node, "1").await).await.unwrap();
    assert_eq!(read(&node, &one, &meeting, "Liste.pdf").await.unwrap(), SECRET);
    let timeline =
        |detail: pb::MeetingDetail| detail.timeline.into_iter().any(|step| step.index == own.index);
    assert!(timeline(seen(&node, &one, &meeting).await) && !timeline(seen(&node, &public, &meeting).await));
}

#[tokio::test]
async fn what_those_in_a_body_alone_may_read_is_not_in_the_log_of_others() {
    let node = TestNode::new("France", percole_domain::Level::National, 3).await;
    let board = crate::testing::documents::board(&node).await;
    let meeting = planned(&node, &board, node.now_us() + DAY_US).await.unwrap();
    let own = attached(&node, &meeting, "Liste.pdf", SECRET, "own").await.unwrap();
    let reader = |role| Viewer::of(&Caller::Operator { id: "1".into(), name: "n".into(), role });
    let event = node.own_event(own.index).await.unwrap();
    let payload = event.payload.as_deref();
    assert_eq!(event.header.scope, Scope::Node);
    assert!(!reader(Role::Reader).may_read_payload(&event.header, payload, None));
    assert!(reader(Role::Secretary).may_read_payload(&event.header, payload, None));
    assert_eq!(names(&seen(&node, &reader(Role::Reader), &meeting).await), [""; 0]);
}

#[tokio::test]
async fn what_is_refused_leaves_nothing() {
    let (node, body) = assembly().await;
    let meeting = planned(&node, &body, node.now_us() + DAY_US).await.unwrap();
    let refused = async |name: &str, content: &[u8], readers: &str| {
        let error = attached(&node, &meeting, name, content, readers).await.unwrap_err();
        (error.field().map(str::to_owned), error.to_string())
    };
    assert_eq!(refused("a.exe", b"MZ\x90\0", "all").await.0.as_deref(), Some("document"));
    assert_eq!(refused("a.pdf", PDF, "").await.0.as_deref(), Some("readers"));
    let large = vec![b'a'; 16 * 1024 * 1024 + 1];
    assert!(refused("a.txt", &large, "all").await.1.contains("16 MiB"));
    assert_eq!(held(&node).await, (0, 0));
    attached(&node, &meeting, "a.pdf", PDF, "all").await.unwrap();
    assert!(refused("b.pdf", PDF, "all").await.1.contains("a.pdf"), "it is there already");
    assert_eq!(held(&node).await, (1, PDF.len() as u64));
    node.node.attachments.set_quota(PDF.len() as u64 + 5);
    assert!(refused("c.pdf", SECRET, "all").await.1.contains("no room"));
    assert_eq!(held(&node).await.0, 1);
}

#[tokio::test]
async fn what_never_arrived_is_forgotten_after_an_hour() {
    let (node, body) = assembly().await;
    let meeting = planned(&node, &body, node.now_us() + DAY_US).await.unwrap();
    let mut cut = begin_attaching(&node.node, &Caller::Local, &meeting).await.unwrap();
    cut.add(&vec![b'a'; 300 * 1024]).await.unwrap();
    drop(cut);
    assert_eq!(held(&node).await, (1, 256 * 1024));
    node.clock.advance(DAY_US / 2);
    attached(&node, &meeting, "a.pdf", PDF, "all").await.unwrap();
    assert_eq!(held(&node).await, (1, PDF.len() as u64));
}

#[tokio::test]
async fn a_member_adds_nothing() {
    let (node, body) = assembly().await;
    node.register(2).await;
    let meeting = planned(&node, &body, node.now_us() + DAY_US).await.unwrap();
    let one = member(&node, "1").await;
    let refused = begin_attaching(&node.node, &one, &meeting).await.err().unwrap();
    assert_eq!(refused.code(), Code::PermissionDenied);
    assert_eq!(held(&node).await, (0, 0));
}

#[tokio::test]
async fn several_pieces_come_out_as_they_went_in() {
    let (node, body) = assembly().await;
    let meeting = planned(&node, &body, node.now_us() + DAY_US).await.unwrap();
    let long: Vec<u8> = (0..700_000_u32).flat_map(|number| [b'a' + (number % 23) as u8]).collect();
    attached(&node, &meeting, "long.txt", &long, "all").await.unwrap();
    assert_eq!(read(&node, &Viewer::anybody(), &meeting, "long.txt").await.unwrap(), long);
    assert_eq!(held(&node).await, (1, 700_000));
}

#[tokio::test]
async fn a_document_is_removed_with_its_event_here_and_elsewhere() {
    let (group, child) = TestNode::parent_and_child().await;
    let board = crate::testing::documents::board(&child).await;
    let meeting = planned(&child, &board, child.now_us() + DAY_US).await.unwrap();
    let receipt = attached(&child, &meeting, "Zoé.pdf", SECRET, "all").await.unwrap();
    attached(&child, &meeting, "Comptes.pdf", PDF, "all").await.unwrap();
    group.mirror(&child.log().await, Relation::Parent).await;

    let anybody = Viewer::anybody();
    let line = seen(&group, &anybody, &meeting).await.documents.remove(0);
    assert_eq!((line.is_here, line.node_name.as_str()), (false, "France"));
    let missing = read(&group, &anybody, &meeting, "Zoé.pdf").await.unwrap_err();
    assert_eq!(missing.code(), Code::Unavailable);
    assert!(missing.to_string().contains("France"), "{missing}");

    assert!(removed(&child, &meeting, "autre").await.is_err());
    removed(&child, &meeting, "Zoé.pdf").await.unwrap();
    assert!(child.own_event(receipt.index).await.unwrap().payload.is_none());
    assert_eq!(held(&child).await, (1, PDF.len() as u64));
    group.mirror(&child.log().await, Relation::Parent).await;
    for node in [&group, &child] {
        assert_eq!(names(&seen(node, &anybody, &meeting).await), ["Comptes.pdf"]);
        assert_eq!(node.problems().await, []);
        node.assert_rebuilds().await;
    }
    attached(&child, &meeting, "Zoé.pdf", SECRET, "own").await.unwrap();
}
