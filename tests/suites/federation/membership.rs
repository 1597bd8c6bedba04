//! Memberships on their bad days: an interrupted join, invitations shown again, leaving when the parent has cut off or is
//! gone, and children that write themselves into the tree.

use percole_core::{
    apply::{Payload, node::edge_subject},
    invitation::Invitation,
};
use percole_merkle::{NodeId, Scope};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_tests::{
    NodePlan, NodeProcess, TWO_COUNTRIES, TestTree, on_both_engines, sync::converge, tree::invite,
    wait::SOON, work,
};
use prost::Message;
use tonic::Code;

use super::hostile::{Hostile, act, send};

fn leave() -> pb::LeaveParentRequest {
    pb::LeaveParentRequest { reason: "Assemblée du 12 mai".to_owned(), ..pb::LeaveParentRequest::default() }
}

async fn state_of(parent: &NodeProcess, name: &str) -> String {
    let peers =
        parent.admin().await.list_peers(pb::ListPeersRequest::default()).await.unwrap().into_inner().peers;
    let named = |peer: &pb::Peer| peer.identity.as_ref().is_some_and(|identity| identity.name == name);
    peers.into_iter().find(named).map_or_else(String::new, |peer| peer.state)
}

on_both_engines! {
    async fn an_interrupted_join_is_completed_with_the_same_invitation(engine: Engine) {
        let group = NodePlan::group("Group").on(engine).start().await;
        let invitation: Invitation = invite(&group, ev::Level::National).await.parse().unwrap();
        let child = Hostile::new(0x61);
        let mut client = child.connect(&group).await.unwrap();
        let admitted = child.join_with(&group, &mut client, &invitation).await.unwrap();
        // The answer was lost: the child asks who stands behind the invitation, and joins, once more.
        let describe = pb::DescribeRequest { invitation_secret: invitation.secret.to_vec() };
        client.describe(describe).await.unwrap();
        let size = group.status().await.log_size;
        let again = child.join_with(&group, &mut client, &invitation).await.unwrap();
        assert_eq!(again.parent, admitted.parent);
        assert_eq!((group.status().await.children, group.status().await.log_size), (1, size));
    }

    async fn no_invitation_serves_a_second_node_or_a_second_membership(engine: Engine) {
        let group = NodePlan::group("Group").on(engine).start().await;
        let invitations: [Invitation; 2] =
            [invite(&group, ev::Level::National).await.parse().unwrap(), invite(&group, ev::Level::National).await.parse().unwrap()];
        let (child, other) = (Hostile::new(0x62), Hostile::new(0x63));
        let mut client = child.connect(&group).await.unwrap();
        for invitation in &invitations {
            child.join_with(&group, &mut client, invitation).await.unwrap();
        }
        // The second one told an active child nothing new, and is used up all the same.
        let mut others = other.connect(&group).await.unwrap();
        for invitation in &invitations {
            let refused = other.join_with(&group, &mut others, invitation).await.unwrap_err();
            assert!(refused.message().contains("used already"), "{refused}");
        }
        child.leave(&mut client).await.unwrap();
        for invitation in &invitations {
            let refused = child.join_with(&group, &mut client, invitation).await.unwrap_err();
            assert!(refused.message().contains("used already"), "{refused}");
        }
        assert_eq!(group.status().await.children, 0);
        let fresh = invite(&group, ev::Level::National).await.parse().unwrap();
        child.join_with(&group, &mut client, &fresh).await.unwrap();
        assert_eq!(group.status().await.children, 1);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_suspended_child_can_leave_and_its_parent_knows() {
    let mut federation = TestTree::start(TWO_COUNTRIES).await;
    let france = federation["France"].id().await;
    let suspend = pb::SuspendChildRequest { node: france, reason: "Clé à vérifier".to_owned() };
    federation["Group"].admin().await.suspend_child(suspend).await.unwrap();
    assert_eq!(state_of(&federation["Group"], "France").await, "suspended");
    federation["France"].admin().await.leave_parent(leave()).await.unwrap();
    assert_eq!(state_of(&federation["Group"], "France").await, "left");
    assert_eq!(federation["France"].status().await.parent, "");
    federation.check_logs().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_parent_that_is_gone_for_good_can_be_left() {
    let mut federation = TestTree::start(TWO_COUNTRIES).await;
    federation["Group"].kill();
    let mut france = federation["France"].admin().await;
    let refused = france.leave_parent(leave()).await.unwrap_err();
    assert_eq!(refused.code(), Code::Unavailable, "{refused}");
    assert!(refused.message().contains("--without-telling"), "{refused}");
    assert_ne!(federation["France"].status().await.parent, "");
    france.leave_parent(pb::LeaveParentRequest { without_telling: true, ..leave() }).await.unwrap();
    assert_eq!(federation["France"].status().await.parent, "");
    // It was not told, so it still counts the child; and a new invitation brings the child back.
    federation["Group"].start().await;
    assert_eq!(state_of(&federation["Group"], "France").await, "active");
    percole_tests::tree::join(&federation["Group"], &federation["France"]).await;
    converge(&federation.nodes(), SOON).await;
    federation.check_logs().await;
}

/// A child writes into its own log that its sibling is its child, or its parent: what the sibling shows to the group
/// only stays between those two.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_child_that_writes_itself_into_the_tree_reads_nothing_more() {
    let mut federation = TestTree::start(TWO_COUNTRIES).await;
    let france: NodeId = federation["France"].id().await.parse().unwrap();
    let card = federation["France"].status().await.identity.unwrap();
    let mut peer = Hostile::new(0x64);
    let mut client = peer.join(&federation["Group"]).await;
    peer.name_parent(&federation["Group"]).await;
    let edge = edge_subject(peer.id(), france);
    let admitted = ev::ChildAdmitted { act: act(), child: Some(card.clone()) };
    peer.write(ev::ChildAdmitted::KIND.name, edge, Scope::Federation, admitted.encode_to_vec());
    let joined = ev::ParentJoined { act: act(), parent: Some(card) };
    peer.write(ev::ParentJoined::KIND.name, edge, Scope::Federation, joined.encode_to_vec());
    client.add_checkpoint(peer.first_offer()).await.unwrap();
    assert_eq!(send(&mut client, vec![peer.package(0)]).await.unwrap(), 4);

    work::publish_recommendation(&federation["France"], 1, "parent").await;
    work::publish_recommendation(&federation["France"], 2, "federation").await;
    converge(&federation.nodes(), SOON).await;
    let origin = federation["France"].origin().await.to_string();
    let head = pb::GetCheckpointRequest { origin: origin.clone(), old_size: 0 };
    let note = client.get_checkpoint(head).await.unwrap().into_inner().note;
    let size = percole_merkle::UnverifiedNote::parse(&note).unwrap().claimed().size;
    let get = pb::GetEntriesRequest { origin, start: 0, checkpoint_size: size };
    let mut packages = client.get_entries(get).await.unwrap().into_inner();
    let (mut shown, mut hidden) = (0, 0);
    while let Some(package) = packages.message().await.unwrap() {
        for entry in package.entries {
            let scope = percole_merkle::LeafHeader::decode(&entry.leaf).map(|header| header.scope);
            match scope {
                Ok(scope) => {
                    assert_eq!(scope, Scope::Federation, "a leaf was shown that is not for siblings");
                    shown += 1;
                }
                Err(_) => hidden += 1,
            }
        }
    }
    // Its foundation, its joining, and the report of one that it published for all, with its text and what it holds; the drafts
    // of both, four events each, and the one that it showed to its parent.
    assert_eq!((shown, hidden), (6, 12));
    federation.check_logs().await;
}

/// A description with another incarnation, or with steps that no membership takes, stays out and stops nobody.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn false_memberships_are_violations_and_stop_nobody() {
    let mut federation = TestTree::start(TWO_COUNTRIES).await;
    let france: NodeId = federation["France"].id().await.parse().unwrap();
    let card = federation["France"].status().await.identity.unwrap();
    let mut peer = Hostile::new(0x65);
    let mut client = peer.join(&federation["Group"]).await;
    let edge = edge_subject(peer.id(), france);
    let other = ev::NodeIdentity { incarnation: 1, ..card.clone() };
    let admitted = ev::ChildAdmitted { act: act(), child: Some(other) };
    peer.write(ev::ChildAdmitted::KIND.name, edge, Scope::Federation, admitted.encode_to_vec());
    let resumed = ev::ChildResumed { act: act(), child: france.to_string(), reason: "Vérifiée".to_owned() };
    peer.write("node.child_resumed", edge, Scope::Federation, resumed.encode_to_vec());
    for _ in 0..2 {
        let admitted = ev::ChildAdmitted { act: act(), child: Some(card.clone()) };
        peer.write(ev::ChildAdmitted::KIND.name, edge, Scope::Federation, admitted.encode_to_vec());
    }
    client.add_checkpoint(peer.first_offer()).await.unwrap();
    send(&mut client, vec![peer.package(0)]).await.unwrap();
    let mut admin = federation["Group"].admin().await;
    let problems = admin.list_problems(pb::ListProblemsRequest::default()).await.unwrap().into_inner();
    let reasons: Vec<&str> = problems.problems.iter().map(|problem| problem.reason.as_str()).collect();
    assert_eq!(problems.total, 3, "{reasons:?}");
    for (reason, part) in reasons.iter().zip(["incarnation 0", "aucun rattachement", "le rattachement est"]) {
        assert!(reason.contains(part), "{reason}, not {part}");
    }
    work::publish_recommendation(&federation["France"], 1, "federation").await;
    converge(&federation.nodes(), SOON).await;
    federation.check_logs().await;
}
