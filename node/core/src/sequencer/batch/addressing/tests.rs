use percole_domain::Level;
use percole_merkle::{NodeId, Scope, SubjectId};
use percole_proto::event::v1 as ev;

use crate::{apply::node::edge_subject, sequencer::Draft, testing::TestNode};

/// Something of a report that is not known here, which moves nothing.
fn shown(node: &TestNode, scope: Scope) -> Draft {
    let payload = ev::ReportQuoted::default();
    Draft::new(SubjectId { origin: node.me(), id: [7; 16] }, scope, &payload)
}

/// The anchor and the addressees with which a draft stands in the log.
async fn written(node: &TestNode, draft: Draft) -> (Option<NodeId>, Vec<NodeId>) {
    node.write(draft).await;
    let header = node.log().await.newest_header();
    (header.anchor, header.addressees)
}

#[tokio::test]
async fn what_is_written_to_the_parent_names_the_parent_of_that_moment() {
    let child = TestNode::new("France", Level::National, 1).await;
    assert_eq!(written(&child, shown(&child, Scope::Parent)).await, (None, vec![]), "no parent yet");

    let parent = TestNode::new("Groupe", Level::Group, 2).await;
    parent.adopt(&child).await;
    assert_eq!(written(&child, shown(&child, Scope::Parent)).await, (None, vec![parent.me()]));
    assert_eq!(written(&child, shown(&child, Scope::Subtree)).await, (None, vec![]));

    let left = ev::ParentLeft { act: None, reason: String::new(), parent: parent.me().to_string() };
    let edge = edge_subject(child.me(), parent.me());
    child.write(Draft::new(edge, Scope::Federation, &left)).await;
    assert_eq!(written(&child, shown(&child, Scope::Parent)).await, (None, vec![]), "it has left");
}

#[tokio::test]
async fn a_draft_is_brought_into_its_only_form() {
    let (parent, child) = TestNode::parent_and_child().await;
    let [one, two] = [1, 2].map(|number| NodeId([number; 32]));
    let me = child.me();

    let own = shown(&child, Scope::Subtree).anchored(me);
    assert_eq!(written(&child, own).await, (None, vec![]), "the writer is never named as anchor");
    let addressed = shown(&child, Scope::Addressed).addressed_to([two, one, two, me]);
    assert_eq!(written(&child, addressed).await, (None, vec![one, two]));
    let reply = shown(&child, Scope::Addressed).anchored(one).addressed_to([me, one]);
    assert_eq!(written(&child, reply).await, (Some(one), vec![me]));
    // What the anchor showed to its parent names whom that text named, not the writer's own parent.
    let reply = shown(&child, Scope::Parent).anchored(parent.me());
    assert_eq!(written(&child, reply).await, (Some(parent.me()), vec![]));
}
