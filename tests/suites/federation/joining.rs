//! Invitations: they serve once, for a while, for one level, and show who stands behind them.

use std::{io::Write, process::Stdio};

use percole_core::invitation::Invitation;
use percole_proto::{event::v1::Level, v1 as pb};
use percole_tests::{
    Engine, NodePlan, NodeProcess, TWO_COUNTRIES, TestTree, binaries, on_both_engines, process,
    tree::invite,
    wait::{SOON, so, wait_until},
};
use tonic::{Code, Status};

async fn try_join(child: &NodeProcess, invitation: &str) -> Result<pb::JoinParentResponse, Status> {
    let request = pb::JoinParentRequest { invitation: invitation.to_owned() };
    child.admin().await.join_parent(request).await.map(tonic::Response::into_inner)
}

async fn refused(child: &NodeProcess, invitation: &str, words: &str) -> Status {
    let status = try_join(child, invitation).await.expect_err("it joined");
    assert!(status.message().contains(words), "{words:?} is not in: {status}");
    assert_eq!(child.status().await.parent, "");
    status
}

/// Name, relation and state of the other nodes, by their names.
async fn known_to(node: &NodeProcess) -> Vec<(String, String, String)> {
    let peers =
        node.admin().await.list_peers(pb::ListPeersRequest::default()).await.unwrap().into_inner().peers;
    let told = |peer: pb::Peer| (peer.identity.unwrap().name, peer.relation, peer.state);
    let mut told: Vec<_> = peers.into_iter().map(told).collect();
    told.sort();
    told
}

on_both_engines! {
    async fn a_child_joins_and_both_ends_know_it(engine: Engine) {
        let mut federation = TestTree::plan(TWO_COUNTRIES).on(engine).start().await;
        let group = federation["Group"].id().await;
        for child in [&federation["France"], &federation["Belgium"]] {
            assert_eq!(child.status().await.parent, group);
        }
        assert_eq!(federation["Group"].status().await.children, 2);
        // The parent took them in, and soon their own words have reached it.
        let active = |name: &str| (name.to_owned(), "child".to_owned(), "active".to_owned());
        wait_until("both ends to know it", SOON, async || {
            let children = known_to(&federation["Group"]).await;
            so(children == [active("Belgium"), active("France")], || format!("{children:?}"))
        })
        .await;
        federation.check_logs().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_invitation_shows_who_stands_behind_it_without_being_used_up() {
    let (group, france) =
        (NodePlan::group("Group").start().await, NodePlan::national("France").start().await);
    let invitation = invite(&group, Level::National).await;
    let mut admin = france.admin().await;
    for _ in 0..2 {
        let request = pb::PreviewInvitationRequest { invitation: invitation.clone() };
        let shown = admin.preview_invitation(request).await.unwrap().into_inner();
        assert_eq!(shown.parent.unwrap().name, "Group");
        assert_eq!(shown.granted_level, i32::from(Level::National));
        assert_eq!(shown.fingerprint, group.status().await.fingerprint);
    }
    try_join(&france, &invitation).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_invitation_serves_once() {
    let mut federation = TestTree::start(TWO_COUNTRIES).await;
    let invitation = invite(&federation["Group"], Level::National).await;
    let spain = NodePlan::national("Spain").start().await;
    let italy = NodePlan::national("Italy").start().await;
    try_join(&spain, &invitation).await.unwrap();
    refused(&italy, &invitation, "used").await;
    drop((spain, italy));
    federation.check_logs().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_expired_invitation_is_refused_by_both_ends() {
    let (group, france) =
        (NodePlan::group("Group").start().await, NodePlan::national("France").start().await);
    let request =
        pb::InviteRequest { level: Level::National.into(), valid_for_seconds: 1, address: String::new() };
    let invitation = group.admin().await.invite(request).await.unwrap().into_inner().invitation;
    wait_until("the invitation to expire", SOON, async || {
        let request = pb::PreviewInvitationRequest { invitation: invitation.clone() };
        let answer = france.admin().await.preview_invitation(request).await;
        so(answer.is_err_and(|status| status.message().contains("expired")), || "it is valid".to_owned())
    })
    .await;
    refused(&france, &invitation, "expired").await;
    // With the date changed, the child believes it; the parent does not.
    let mut forged: Invitation = invitation.parse().unwrap();
    forged.expires = percole_domain::Timestamp::from_us(forged.expires.as_us() + 3_600_000_000);
    let forged = forged.to_string();
    wait_until("the parent to refuse it", SOON, async || {
        let request = pb::PreviewInvitationRequest { invitation: forged.clone() };
        let answer = france.admin().await.preview_invitation(request).await;
        so(answer.is_err_and(|status| status.message().contains("expired")), || {
            "it is valid there".to_owned()
        })
    })
    .await;
    let status = refused(&france, &forged, "expired").await;
    assert!(status.message().contains("the parent answers"), "{status}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_forged_invitation_is_refused() {
    let (group, france) =
        (NodePlan::group("Group").start().await, NodePlan::national("France").start().await);
    let good: Invitation = invite(&group, Level::National).await.parse().unwrap();
    let mut guessed = good.clone();
    guessed.secret = [7; 32];
    assert_eq!(refused(&france, &guessed.to_string(), "invitation").await.code(), Code::PermissionDenied);
    let mut other_node = good.clone();
    other_node.fingerprint = percole_tls::Fingerprint([7; 32]);
    assert_eq!(refused(&france, &other_node.to_string(), "").await.code(), Code::Unavailable);
    assert_eq!(refused(&france, "percole://x", "not an invitation").await.code(), Code::InvalidArgument);
    assert_eq!(group.status().await.children, 0);
    try_join(&france, &good.to_string()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_level_that_does_not_fit_is_refused() {
    let (group, france) =
        (NodePlan::group("Group").start().await, NodePlan::national("France").start().await);
    let request =
        pb::InviteRequest { level: Level::Group.into(), valid_for_seconds: 60, address: String::new() };
    let status = group.admin().await.invite(request).await.unwrap_err();
    assert_eq!(status.code(), Code::InvalidArgument, "{status}");
    let antenne =
        pb::InviteRequest { level: Level::Antenne.into(), valid_for_seconds: 60, address: String::new() };
    let invitation = group.admin().await.invite(antenne).await.unwrap().into_inner().invitation;
    refused(&france, &invitation, "level").await;
    assert_eq!(group.status().await.children, 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_node_has_one_parent_and_may_leave_it_for_another() {
    let mut federation = TestTree::start(TWO_COUNTRIES).await;
    let other = NodePlan::group("Other").start().await;
    let invitation = invite(&other, Level::National).await;
    let status = try_join(&federation["France"], &invitation).await.unwrap_err();
    assert!(status.message().contains("leave it first"), "{status}");
    let leave = pb::LeaveParentRequest {
        reason: "Assemblée du 12 mai".to_owned(),
        ..pb::LeaveParentRequest::default()
    };
    federation["France"].admin().await.leave_parent(leave).await.unwrap();
    assert_eq!(federation["France"].status().await.parent, "");
    assert_eq!(federation["Group"].status().await.children, 1);
    try_join(&federation["France"], &invitation).await.unwrap();
    assert_eq!(federation["France"].status().await.parent, other.id().await);
    federation.check_logs().await;
    drop(other);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_child_on_another_database_than_its_parent_joins() {
    let mut federation =
        TestTree::plan(TWO_COUNTRIES).on(Engine::Postgres).node_on("Group", Engine::Sqlite).start().await;
    federation.grow("Group < Spain").await;
    percole_tests::sync::converge(&federation.nodes(), SOON).await;
    federation.check_logs().await;
}

/// Runs `percole node join`, with an invitation on standard input when there is one.
fn join_by_command(child: &NodeProcess, arguments: &[&str], input: &str) -> (bool, String) {
    let mut command = process::command(&binaries::percole());
    command.arg("--socket").arg(child.socket()).args(["node", "join"]).args(arguments);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut running = command.spawn().unwrap();
    running.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let output = running.wait_with_output().unwrap();
    (output.status.success(), process::said(&output))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn node_join_with_a_secret_as_argument_is_warned_about() {
    let tree = TestTree::start("Group").await;
    let warning = "others on this machine may have seen the invitation among the arguments of programs";
    let ways = ["give it on standard input (`percole node join -`)", "(`percole node join`)"];
    let [spain, italy] =
        [NodePlan::national("Spain").start().await, NodePlan::national("Italy").start().await];
    let invitation = invite(&tree["Group"], Level::National).await;
    let (joined, said) = join_by_command(&spain, &[&invitation, "--yes"], "");
    assert!(joined && said.contains(warning), "{said}");
    assert!(ways.iter().all(|way| said.contains(way)), "{said}");
    let (_, secret) = invitation.split_once("secret=").unwrap();
    let secret = secret.split('&').next().unwrap();
    assert!(!said.contains(secret), "the secret is not repeated: {said}");
    // On standard input nobody sees it, and nothing is said.
    let invitation = invite(&tree["Group"], Level::National).await;
    let (joined, said) = join_by_command(&italy, &["-", "--yes"], &format!("{invitation}\n"));
    assert!(joined && !said.contains(warning), "{said}");
}
