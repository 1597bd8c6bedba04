//! Peers that lie: nothing forged, and nothing written without authority, is folded (I6); equivocation is found (I7).

use percole_merkle::{Scope, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_tests::{
    NodePlan, NodeProcess, TWO_COUNTRIES, TestTree, logs, on_both_engines,
    sync::{converge, held},
    wait::{SOON, so, wait_until},
    work,
};
use prost::Message;
use tonic::Code;

use super::hostile::{Hostile, act, send};

/// What turns a true package into a forged one.
type Forgery = Box<dyn Fn(&mut pb::Package)>;

/// That a report of the same node holds a version.
fn placed(subject: SubjectId, version: u32) -> Vec<u8> {
    let report = SubjectId { id: [0x77; 16], ..subject };
    let placement = ev::Placement { report: report.to_string(), number: 1, ..ev::Placement::default() };
    let payload = ev::RecommendationPlaced {
        act: act(),
        version,
        placement: Some(placement),
        ..ev::RecommendationPlaced::default()
    };
    payload.encode_to_vec()
}

/// The text of the first version, which follows where that is shown.
fn versioned(title: &str) -> Vec<u8> {
    let text = ev::RecommendationText { title: title.to_owned(), ..work::text(1) };
    let payload =
        ev::RecommendationVersioned { act: act(), reason: String::new(), version: 1, text: Some(text) };
    payload.encode_to_vec()
}

/// Id, version and title of every recommendation that a node knows.
async fn listed(node: &NodeProcess) -> Vec<(String, u32, String)> {
    let request = pb::ListRecommendationsRequest::default();
    let list = node.recommendation().await.list(request).await.unwrap().into_inner();
    list.recommendations.into_iter().map(|line| (line.id, line.version, line.title)).collect()
}

async fn problems(node: &NodeProcess) -> Vec<pb::Problem> {
    node.admin().await.list_problems(pb::ListProblemsRequest::default()).await.unwrap().into_inner().problems
}

on_both_engines! {
    async fn a_true_log_written_by_hand_is_taken_in(engine: Engine) {
        let mut group = NodePlan::group("Group").on(engine).start().await;
        let mut peer = Hostile::new(0x41);
        let mut client = peer.join(&group).await;
        let subject = peer.subject(1);
        peer.write("recommendation.placed", subject, Scope::Federation, placed(subject, 1));
        peer.write("recommendation.versioned", subject, Scope::Federation, versioned("Par la main"));
        client.add_checkpoint(peer.first_offer()).await.unwrap();
        assert_eq!(send(&mut client, vec![peer.package(0)]).await.unwrap(), 3);
        assert_eq!(listed(&group).await, [(subject.to_string(), 1, "Par la main".to_owned())]);
        assert_eq!(problems(&group).await, []);
        group.terminate().await;
        logs::check(&[&group]).await;
    }

    async fn a_forged_entry_is_refused_and_nothing_of_its_package_is_kept(engine: Engine) {
        let mut group = NodePlan::group("Group").on(engine).start().await;
        let mut peer = Hostile::new(0x42);
        let mut client = peer.join(&group).await;
        let subject = peer.subject(1);
        peer.write("recommendation.placed", subject, Scope::Federation, placed(subject, 1));
        client.add_checkpoint(peer.first_offer()).await.unwrap();
        let good = peer.package(0);
        let forgeries: Vec<(&str, Forgery)> = vec![
            ("payload", Box::new(move |package| package.entries[1].payload = placed(subject, 2))),
            ("salt", Box::new(|package| package.entries[1].salt[0] ^= 1)),
            ("leaf", Box::new(|package| *package.entries[1].leaf.last_mut().unwrap() ^= 1)),
            ("withheld hash", Box::new(|package| {
                package.entries[1] = pb::Entry { leaf_hash: vec![7; 32], ..pb::Entry::default() };
            })),
            ("order", Box::new(|package| package.entries.reverse())),
            ("gap", Box::new(|package| package.start = 1)),
            ("fewer", Box::new(|package| { package.entries.pop(); })),
            ("proof", Box::new(|package| package.proof = vec![vec![7; 32]])),
            ("checkpoint size", Box::new(|package| package.checkpoint_size = 9)),
            ("other origin", Box::new(|package| package.origin = package.origin.replace("/0", "/1"))),
            ("origin of nobody", Box::new(|package| package.origin = "nobody".to_owned())),
            ("too many", Box::new(|package| {
                package.entries = std::iter::repeat_n(package.entries[1].clone(), 257).collect();
            })),
        ];
        for (what, forge) in forgeries {
            let mut forged = good.clone();
            forge(&mut forged);
            let refused = send(&mut client, vec![forged]).await;
            let Err(status) = refused else { panic!("a forged {what} was acknowledged: {refused:?}") };
            assert!(
                matches!(status.code(), Code::InvalidArgument | Code::FailedPrecondition | Code::NotFound),
                "{what}: {status}"
            );
            assert_eq!(listed(&group).await, [], "after a forged {what}");
        }
        assert_eq!(send(&mut client, vec![good]).await.unwrap(), 2, "the true package is still taken in");
        assert_eq!(listed(&group).await, [(subject.to_string(), 1, String::new())]);
        group.terminate().await;
        logs::check(&[&group]).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_written_without_authority_is_kept_reported_and_never_folded() {
    let mut federation = TestTree::start(TWO_COUNTRIES).await;
    let subject = work::publish_recommendation(&federation["France"], 1, "federation").await;
    converge(&federation.nodes(), SOON).await;
    let theirs: SubjectId = subject.parse().unwrap();
    let mut peer = Hostile::new(0x43);
    let mut client = peer.join(&federation["Group"]).await;
    // Over France's recommendation; and that a third node was admitted to the group.
    peer.write("recommendation.placed", theirs, Scope::Federation, placed(theirs, 1));
    peer.write("recommendation.versioned", theirs, Scope::Federation, versioned("Détournée"));
    let dropped = ev::RecommendationDropped { act: act(), reason: "Parce que".to_owned() };
    peer.write("recommendation.dropped", theirs, Scope::Federation, dropped.encode_to_vec());
    let group = SubjectId { origin: federation["Group"].id().await.parse().unwrap(), id: [9; 16] };
    let suspended = ev::ChildSuspended {
        act: act(),
        child: federation["France"].id().await,
        reason: "Parce que".to_owned(),
    };
    peer.write("node.child_suspended", group, Scope::Federation, suspended.encode_to_vec());
    peer.name_parent(&federation["Group"]).await;
    client.add_checkpoint(peer.first_offer()).await.unwrap();
    assert_eq!(send(&mut client, vec![peer.package(0)]).await.unwrap(), 6, "it is mirrored all the same");
    let reported: Vec<_> =
        problems(&federation["Group"]).await.into_iter().map(|p| (p.index, p.state)).collect();
    assert_eq!(reported, (1..5).map(|index| (index, "violation".to_owned())).collect::<Vec<_>>());
    wait_until("the siblings to hold the log too", SOON, async || {
        let size = held(&federation["Belgium"], &peer.origin().to_string()).await;
        so(size == 6, || format!("{size} entries"))
    })
    .await;
    for node in federation.nodes() {
        let request = pb::GetRecommendationRequest { recommendation: subject.clone() };
        let detail = node.recommendation().await.get(request).await.unwrap().into_inner();
        let line = detail.line.unwrap();
        assert_eq!(
            (line.title.as_str(), line.state.as_str()),
            ("Recommandation 1", "in_comment"),
            "{}",
            node.name()
        );
    }
    assert_eq!(federation["Group"].status().await.children, 3, "France is still a child");
    federation.check_logs().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_entry_that_is_too_large_is_refused() {
    let group = NodePlan::group("Group").start().await;
    let peer = Hostile::new(0x44);
    let mut client = peer.join(&group).await;
    client.add_checkpoint(peer.first_offer()).await.unwrap();
    for bytes in [300 << 10, 3 << 20, 9 << 20] {
        let mut package = peer.package(0);
        package.entries[0].payload = vec![0; bytes];
        let status = send(&mut client, vec![package]).await.unwrap_err();
        assert!(
            matches!(status.code(), Code::InvalidArgument | Code::OutOfRange | Code::ResourceExhausted),
            "{bytes} bytes: {status}"
        );
    }
    assert_eq!(group.status().await.degraded, "");
    assert_eq!(send(&mut client, vec![peer.package(0)]).await.unwrap(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_wrong_checkpoint_is_refused_and_two_histories_are_evidence() {
    let mut group = NodePlan::group("Group").start().await;
    let mut peer = Hostile::new(0x45);
    let mut client = peer.join(&group).await;
    client.add_checkpoint(peer.first_offer()).await.unwrap();
    send(&mut client, vec![peer.package(0)]).await.unwrap();
    let root = peer.frontier(1).root().0.to_vec();
    peer.write("recommendation.placed", peer.subject(1), Scope::Federation, placed(peer.subject(1), 1));
    let sizes = |note: Vec<u8>, proof: Vec<Vec<u8>>, old_root: Vec<u8>| pb::AddCheckpointRequest {
        origin: peer.origin().to_string(),
        old_size: 1,
        proof,
        note,
        old_root,
        ..pb::AddCheckpointRequest::default()
    };
    let note = peer.note(2);
    let good_proof = vec![percole_merkle::leaf_hash(&peer.log[1].leaf).0.to_vec()];
    for (what, offer) in [
        ("proof", sizes(note.clone(), vec![vec![7; 32]], root.clone())),
        ("no proof", sizes(note.clone(), vec![], root.clone())),
        ("signature", sizes(forged_signature(&note), good_proof.clone(), root.clone())),
        ("note", sizes(b"nothing".to_vec(), good_proof.clone(), root.clone())),
    ] {
        let status = client.add_checkpoint(offer).await.expect_err(what);
        assert_eq!(status.code(), Code::InvalidArgument, "{what}: {status}");
    }
    client.add_checkpoint(sizes(note, good_proof, root)).await.unwrap();
    send(&mut client, vec![peer.package(1)]).await.unwrap();

    // Another history of the same size, signed by the same key.
    peer.log.truncate(1);
    peer.write("recommendation.placed", peer.subject(2), Scope::Federation, placed(peer.subject(2), 2));
    let other = pb::AddCheckpointRequest {
        origin: peer.origin().to_string(),
        old_size: 2,
        proof: Vec::new(),
        note: peer.note(2),
        old_root: peer.frontier(2).root().0.to_vec(),
        ..pb::AddCheckpointRequest::default()
    };
    let answer = client.add_checkpoint(other).await.unwrap().into_inner();
    assert_eq!(answer.verdict(), pb::add_checkpoint_response::Verdict::Frozen);
    let evidence = problems(&group).await;
    assert!(evidence.iter().any(|problem| problem.state == "equivocation"), "{evidence:?}");
    let held = [(peer.subject(1).to_string(), 1, String::new())];
    assert_eq!(listed(&group).await, held, "the branch that was held goes on being served");
    group.terminate().await;
    logs::check(&[&group]).await;
}

/// A note whose signature is by nobody.
fn forged_signature(note: &[u8]) -> Vec<u8> {
    let text = String::from_utf8(note.to_vec()).unwrap();
    let at = text.trim_end().len() - 20;
    let other = if text.as_bytes()[at] == b'A' { "B" } else { "A" };
    format!("{}{other}{}", &text[..at], &text[at + 1..]).into_bytes()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_certificate_that_nobody_knows_opens_nothing() {
    let group = NodePlan::group("Group").start().await;
    let stranger = Hostile::new(0x46);
    let mut client = stranger.connect(&group).await.unwrap();
    let described = client.describe(pb::DescribeRequest::default()).await.unwrap_err();
    let offered = client.add_checkpoint(stranger.first_offer()).await.unwrap_err();
    let fetched = client.fetch(pb::FetchRequest::default()).await.unwrap_err();
    let sent = send(&mut client, vec![stranger.package(0)]).await.unwrap_err();
    let watched = client.watch(pb::WatchRequest::default()).await.unwrap_err();
    for status in [described, offered, fetched, sent, watched] {
        assert_eq!(status.code(), Code::PermissionDenied, "{status}");
        assert!(status.message().contains("invitation"), "{status}");
    }
    assert_eq!(group.status().await.log_size, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_child_may_not_write_the_log_of_another() {
    let federation = TestTree::start(TWO_COUNTRIES).await;
    let peer = Hostile::new(0x47);
    let mut client = peer.join(&federation["Group"]).await;
    for other in [&federation["France"], &federation["Group"]] {
        let origin = other.origin().await.to_string();
        let offer = pb::AddCheckpointRequest { origin: origin.clone(), ..peer.first_offer() };
        let offered = client.add_checkpoint(offer).await.unwrap_err();
        let package = pb::Package { origin, ..peer.package(0) };
        let sent = send(&mut client, vec![package]).await.unwrap_err();
        for status in [offered, sent] {
            assert!(
                matches!(status.code(), Code::NotFound | Code::PermissionDenied | Code::InvalidArgument),
                "{status}"
            );
        }
    }
}
