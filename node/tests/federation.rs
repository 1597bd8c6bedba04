//! Three nodes replicate their logs over TLS: scopes, cosignatures, catch-up, cutting off, hostile children.

#![allow(clippy::unwrap_used)]

mod support;

use percole_core::service::children;
use percole_domain::Level;
use percole_federation::{status, wire};
use percole_merkle::{LogKey, Scope, SignedCheckpoint, UnverifiedEquivocation, tree};
use percole_proto::v1::{self as pb, federation_service_client::FederationServiceClient};
use percole_store::{logs, tree as stored_tree};
use percole_tls::{ConnectOptions, ServerPin, connect};
use percole_words::Lang;
use support::{RunningNode, local};
use tonic::{Code, transport::Channel};

/// The scopes of events that name no addressees; the parent is named by the node itself.
const NAMING_NOBODY: [Scope; 4] = [Scope::Node, Scope::Parent, Scope::Subtree, Scope::Federation];

async fn group_with_two() -> (RunningNode, RunningNode, RunningNode) {
    let group = RunningNode::found("Group", Level::Group).await;
    let france = RunningNode::found("France", Level::National).await;
    let belgium = RunningNode::found("Belgium", Level::National).await;
    france.join(&group).await;
    belgium.join(&group).await;
    (group, france, belgium)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn logs_reach_parent_and_sibling_by_scope_and_are_cosigned() {
    let (group, france, belgium) = group_with_two().await;
    for scope in NAMING_NOBODY {
        france.write(scope, 2).await;
        group.write(scope, 2).await;
    }
    for (holder, other) in
        [(&group, &france), (&group, &belgium), (&belgium, &france), (&belgium, &group), (&france, &belgium)]
    {
        holder.holds_all_of(other).await;
    }

    let own = france.entries(&france.origin()).await;
    for (holder, seen) in [(&group, [Scope::Parent, Scope::Federation]), (&belgium, [Scope::Federation; 2])] {
        for (held, written) in holder.entries(&france.origin()).await.iter().zip(&own) {
            assert_eq!(held.leaf_hash, written.leaf_hash);
            let header = percole_merkle::LeafHeader::decode(written.leaf.as_ref().unwrap()).unwrap();
            let in_scope = seen.contains(&header.scope);
            assert_eq!(held.leaf.is_some(), in_scope, "the leaf of a {} event", header.scope);
            assert_eq!(held.body.is_some(), in_scope, "the payload of a {} event", header.scope);
        }
    }

    // The parent cosigns what it mirrored, and the children cosign the parent's head.
    let size = own.len() as u64;
    france
        .until("the parent's cosignature", async |france| {
            france.cosigners(&france.origin()).await.get(&group.origin()) == Some(&size)
        })
        .await;
    let group_size = group.size(&group.origin()).await;
    group
        .until("the children's cosignatures", async |group| {
            let cosigners = group.cosigners(&group.origin()).await;
            [france.origin(), belgium.origin()].iter().all(|child| cosigners.get(child) == Some(&group_size))
        })
        .await;
    assert_lag_is_honest(&france, &group).await;
    assert_lag_is_honest(&group, &france).await;
}

async fn assert_lag_is_honest(here: &RunningNode, peer: &RunningNode) {
    here.until("every line known and level", async |here| {
        let status =
            status::sync_status(here.federation(), pb::SyncStatusRequest::default(), Lang::En.into())
                .await
                .unwrap();
        let lines: Vec<_> =
            status.lines.iter().filter(|line| line.peer == peer.node().me().to_string()).collect();
        let connected = status.peers.iter().any(|p| {
            p.connected
                && p.last_error.is_empty()
                && p.identity.as_ref().unwrap().node == peer.node().me().to_string()
        });
        connected && lines.len() == 3 && lines.iter().all(|line| line.known && line.here == line.there)
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_child_works_on_without_its_parent_and_catches_up() {
    let (mut group, france, belgium) = group_with_two().await;
    group.holds_all_of(&france).await;
    group.stop().await;
    france.write(Scope::Federation, 3_000).await;
    let peer = group_id(&france);
    france
        .until("the lost connection is noted", async |france| {
            let view = france.federation().peers.view(&peer);
            !view.connected && view.last_error.is_some()
        })
        .await;
    let lines = france.federation().peers.lines(france.node().ambient.now_us());
    assert!(lines.iter().all(|line| !line.known), "nothing is claimed of a parent that is away: {lines:#?}");
    group.start().await;
    group.holds_all_of(&france).await;
    belgium.holds_all_of(&france).await;
    assert_eq!(belgium.entries(&france.origin()).await.len() as u64, france.size(&france.origin()).await);
    assert_lag_is_honest(&france, &group).await;
}

fn group_id(child: &RunningNode) -> percole_merkle::NodeId {
    child.node().directory().parent().unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn while_nothing_happens_a_parent_gives_a_sign_of_life_and_tells_of_no_log_again() {
    let (group, france, belgium) = group_with_two().await;
    france.holds_all_of(&belgium).await;
    let mut hostile = client(&group, &france).await;
    let mut rings = hostile.watch(pb::WatchRequest::default()).await.unwrap().into_inner();
    // Everything is level; what is on its way still comes before the first sign of life.
    let mut told = std::collections::BTreeMap::new();
    let own = 'heard: loop {
        for log in rings.message().await.unwrap().unwrap().logs {
            if told.insert(log.origin.clone(), (log.size, log.stamp)) == Some((log.size, log.stamp)) {
                break 'heard log.origin;
            }
        }
    };
    assert!(
        own == group.origin().to_string() && told.contains_key(&belgium.origin().to_string()),
        "{told:?}"
    );
    let ring = rings.message().await.unwrap().unwrap();
    let [log] = ring.logs.as_slice() else { panic!("{ring:?}") };
    assert_eq!((&log.origin, (log.size, log.stamp)), (&own, told[&own]));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_child_is_heard_of_while_nothing_happens() {
    let (group, france, belgium) = group_with_two().await;
    france.holds_all_of(&belgium).await;
    let child = france.node().me();
    // Long after the last entry: of that it tells at once.
    let since_us = group.federation().heard_us(&child) + 4_000_000;
    group.until("a word of France", async |group| group.federation().heard_us(&child) > since_us).await;
    // Its sibling hears of it through the parent.
    belgium
        .until("that word", async |belgium| belgium.federation().heard_us(&child) > since_us - 100_000)
        .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_child_leaves_one_cosignature_under_the_name_of_its_log() {
    let (group, france, belgium) = group_with_two().await;
    group.holds_all_of(&france).await;
    group
        .until("France's place to be known", async |group| {
            group.node().directory().relation(&france.node().me(), &group.node().me()).is_some()
        })
        .await;
    let mut hostile = client(&group, &france).await;
    let head = hostile
        .get_checkpoint(pb::GetCheckpointRequest { origin: group.origin().to_string(), old_size: 0 })
        .await
        .unwrap()
        .into_inner();
    let note = percole_merkle::UnverifiedNote::parse(&head.note).unwrap();
    let signed = note.verify(&group.node().identity.key.public(), &group.origin()).unwrap();
    let size = signed.checkpoint().size;
    for incarnation in 1..=5 {
        let name = percole_merkle::Origin { incarnation, ..france.origin() };
        let line = signed.cosign(&france.node().identity.key, &name, 1_700_000_000).to_line().into_bytes();
        let origin = group.origin().to_string();
        let request = pb::AddCosignatureRequest { origin, size, cosignature: line };
        assert_eq!(hostile.add_cosignature(request).await.unwrap_err().code(), Code::InvalidArgument);
    }
    // Nor does it say anything of other logs.
    let request =
        pb::AddCosignatureRequest { origin: belgium.origin().to_string(), size: 1, cosignature: vec![] };
    assert_eq!(hostile.add_cosignature(request).await.unwrap_err().code(), Code::NotFound);
    let cosigners = group.cosigners(&group.origin()).await;
    assert!(cosigners.keys().all(|origin| origin.incarnation == 0), "{cosigners:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_suspended_child_is_cut_off_on_its_live_connection_and_comes_back_when_resumed() {
    let (group, france, _belgium) = group_with_two().await;
    group.holds_all_of(&france).await;
    let mut hostile = client(&group, &france).await;
    let mut rings = hostile.watch(pb::WatchRequest::default()).await.unwrap().into_inner();
    assert!(rings.message().await.unwrap().is_some());

    let node = france.node().me().to_string();
    let reason = "lost laptop".to_owned();
    children::suspend(
        group.node(),
        local(),
        pb::SuspendChildRequest { node: node.clone(), reason: reason.clone() },
    )
    .await
    .unwrap();
    let cut = loop {
        match rings.message().await {
            Ok(Some(_)) => {}
            Ok(None) => panic!("the stream ends with words"),
            Err(status) => break status,
        }
    };
    assert_eq!(cut.code(), Code::PermissionDenied);
    let refused = hostile.fetch(pb::FetchRequest::default()).await.unwrap_err();
    assert!(refused.code() == Code::PermissionDenied && refused.message().contains("suspended"), "{refused}");

    let before = group.size(&france.origin()).await;
    france.write(Scope::Federation, 5).await;
    let parent = group_id(&france);
    france
        .until("the child knows why", async |france| {
            france
                .federation()
                .peers
                .view(&parent)
                .last_error
                .is_some_and(|why| why.to_string().contains("suspended"))
        })
        .await;
    assert_eq!(group.size(&france.origin()).await, before);

    children::resume(group.node(), local(), pb::ResumeChildRequest { node, reason }).await.unwrap();
    group.holds_all_of(&france).await;
}

/// A connection with a child's own certificate, for what an honest child would not send.
async fn client(parent: &RunningNode, child: &RunningNode) -> FederationServiceClient<Channel> {
    let pin = ServerPin::from(parent.node().identity.key.public());
    let tls = child.federation().tls.clone();
    let channel = connect(parent.address(), pin, Some(&tls), &ConnectOptions::default()).await.unwrap();
    FederationServiceClient::new(channel)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_child_may_not_send_is_refused_in_words() {
    let (group, france, belgium) = group_with_two().await;
    group.holds_all_of(&france).await;
    group.holds_all_of(&belgium).await;
    let mut hostile = client(&group, &belgium).await;
    // Its own log the parent may be shown, in case that it was restored; nothing but a note of its own is one.
    for (origin, code) in [(france.origin(), Code::NotFound), (group.origin(), Code::InvalidArgument)] {
        let request = pb::AddCheckpointRequest { origin: origin.to_string(), ..Default::default() };
        let refused = hostile.add_checkpoint(request).await.unwrap_err();
        assert_eq!(refused.code(), code, "{origin}: {refused}");
    }
    let request = pb::AddCheckpointRequest {
        origin: belgium.origin().to_string(),
        note: b"not a note".to_vec(),
        ..Default::default()
    };
    let refused = hostile.add_checkpoint(request).await.unwrap_err();
    assert_eq!(refused.code(), Code::InvalidArgument);

    let forged = pb::Package {
        origin: belgium.origin().to_string(),
        start: group.size(&belgium.origin()).await,
        entries: vec![pb::Entry { leaf_hash: vec![7; 32], ..Default::default() }],
        checkpoint_size: group.size(&belgium.origin()).await,
        proof: Vec::new(),
    };
    let mut acks = hostile.add_entries(tokio_stream::iter([forged])).await.unwrap().into_inner();
    assert_eq!(acks.message().await.unwrap_err().code(), Code::FailedPrecondition);

    let wrong = pb::AddCosignatureRequest {
        origin: group.origin().to_string(),
        size: 1,
        cosignature: b"\xe2\x80\x94 nobody AAAA\n".to_vec(),
    };
    assert_eq!(hostile.add_cosignature(wrong).await.unwrap_err().code(), Code::InvalidArgument);
    // The honest part of it goes on.
    belgium.write(Scope::Federation, 3).await;
    group.holds_all_of(&belgium).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_child_with_two_histories_is_frozen_and_the_evidence_kept() {
    let (group, france, belgium) = group_with_two().await;
    france.write(Scope::Federation, 20).await;
    group.holds_all_of(&france).await;
    belgium.holds_all_of(&france).await;

    // A second history from entry 10 on, signed with the child's own key.
    let key = stolen_key(&france);
    let mut tx = france.node().read().await.unwrap();
    let mut fork = stored_tree::frontier(&mut tx, logs::LogId::OWN, 10).await.unwrap();
    let mut nodes =
        stored_tree::load(&mut tx, logs::LogId::OWN, &tree::frontier_plan(10).unwrap()).await.unwrap();
    let hashes = percole_store::entries::hashes(&mut tx, logs::LogId::OWN, 0, 10).await.unwrap();
    nodes.insert_run(0, 0, hashes);
    drop(tx);
    for number in 10..40 {
        let hash = percole_merkle::Hash([number as u8; 32]);
        nodes.insert_run(0, number, [hash]);
        fork.push(hash, &mut |_, _| {}).unwrap();
    }
    let old_size = group.size(&france.origin()).await;
    let prefix = tree::prove_prefix(old_size, 40, &nodes).unwrap();
    let request = pb::AddCheckpointRequest {
        origin: france.origin().to_string(),
        old_size,
        proof: wire::write_proof(&prefix.proof),
        note: SignedCheckpoint::sign(&fork.checkpoint(france.origin()), &key).as_bytes().to_vec(),
        old_root: prefix.root.0.to_vec(),
        ..pb::AddCheckpointRequest::default()
    };
    let mut hostile = client(&group, &france).await;
    let answer = hostile.add_checkpoint(request).await.unwrap().into_inner();
    assert_eq!(answer.verdict(), pb::add_checkpoint_response::Verdict::Frozen);
    let shown = UnverifiedEquivocation::decode(&answer.evidence).unwrap();
    shown.verify(&france.origin(), &key.public(), &key.public()).unwrap();

    let mut tx = group.node().read().await.unwrap();
    let head = logs::by_origin(&mut tx, &france.origin()).await.unwrap().unwrap();
    assert!(head.frozen.is_some());
    let rows = tx.rows("SELECT evidence FROM equivocation", Vec::new()).await.unwrap();
    drop(tx);
    let evidence = UnverifiedEquivocation::decode(&rows[0].bytes(0).unwrap()).unwrap();
    evidence.verify(&france.origin(), &key.public(), &key.public()).unwrap();

    // Nothing more is taken in, what is held is still served, and the child learns of it and writes nothing more.
    france.write(Scope::Federation, 3).await;
    let parent = group_id(&france);
    france
        .until("the child learns of it", async |france| {
            let error = france.federation().peers.view(&parent).last_error;
            error.is_some_and(|why| why.to_string().contains("two histories"))
        })
        .await;
    assert_eq!(france.node().sequencer.gate().now().word(), "frozen");
    assert_eq!(group.size(&france.origin()).await, old_size);
    let request = pb::GetCheckpointRequest { origin: france.origin().to_string(), old_size: 0 };
    assert!(client(&group, &belgium).await.get_checkpoint(request).await.is_ok());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn logs_of_grandchildren_are_relayed_by_scope() {
    let (group, france, belgium) = group_with_two().await;
    let antenne = RunningNode::found("Lyon", Level::Antenne).await;
    antenne.join(&france).await;
    for scope in NAMING_NOBODY {
        antenne.write(scope, 300).await;
        group.write(scope, 300).await;
    }
    for (holder, other) in [
        (&france, &antenne),
        (&group, &antenne),
        (&belgium, &antenne),
        (&antenne, &group),
        (&antenne, &belgium),
    ] {
        holder.holds_all_of(other).await;
    }
    let cases: [(&RunningNode, &RunningNode, &[Scope]); 5] = [
        (&france, &antenne, &[Scope::Parent, Scope::Federation]),
        (&group, &antenne, &[Scope::Federation]),
        (&belgium, &antenne, &[Scope::Federation]),
        (&antenne, &group, &[Scope::Subtree, Scope::Federation]),
        (&france, &group, &[Scope::Subtree, Scope::Federation]),
    ];
    for (holder, writer, seen) in cases {
        let written = writer.entries(&writer.origin()).await;
        for (held, written) in holder.entries(&writer.origin()).await.iter().zip(&written) {
            let header = percole_merkle::LeafHeader::decode(written.leaf.as_ref().unwrap()).unwrap();
            assert_eq!(held.leaf_hash, written.leaf_hash);
            let visible = held.leaf.is_some() && held.body == written.body;
            assert_eq!(visible, seen.contains(&header.scope), "a {} event", header.scope);
        }
    }
}

fn stolen_key(node: &RunningNode) -> LogKey {
    let text = std::fs::read_to_string(node.path().join("keys/log.key")).unwrap();
    let mut seed = [0; 32];
    hex::decode_to_slice(text.trim(), &mut seed).unwrap();
    LogKey::from_seed(&seed)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_names_an_anchor_or_addressees_arrives_over_those_who_carry_it() {
    let (group, france, belgium) = group_with_two().await;
    let lyon = RunningNode::found("Lyon", Level::Antenne).await;
    lyon.join(&france).await;
    let nodes = [&group, &france, &belgium];
    let [the_group, in_france, in_belgium] = nodes.map(|node| node.origin().node);
    // Who does not know the way yet withholds; here everybody does.
    lyon.until("the way to Belgium", async |lyon| {
        lyon.node().directory().tree().is_one(&lyon.origin().node, &in_belgium)
    })
    .await;
    let reply = lyon.write_to(Scope::Subtree, Some(in_france), &[]).await;
    let addressed = lyon.write_to(Scope::Addressed, None, &[in_belgium]).await;
    let to_the_parent = lyon.write_to(Scope::Addressed, None, &[in_france]).await;
    let not_carried = lyon.write_to(Scope::Node, Some(the_group), &[]).await;
    let below_belgium = lyon.write_to(Scope::Subtree, Some(in_belgium), &[]).await;

    for node in nodes {
        node.holds_all_of(&lyon).await;
    }
    let held = [
        (&group, vec![addressed, below_belgium]),
        (&france, vec![reply, addressed, to_the_parent, below_belgium]),
        (&belgium, vec![addressed, below_belgium]),
    ];
    for (node, seen) in held {
        let entries = node.entries(&lyon.origin()).await;
        for index in [reply, addressed, to_the_parent, not_carried, below_belgium] {
            let whole = entries[index].leaf.is_some() && entries[index].body.is_some();
            assert_eq!(whole, seen.contains(&index), "event {index}");
        }
    }
}
