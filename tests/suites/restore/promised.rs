//! A head that a node announced to its parent or to its children, and whose events never came: the disk died in between. Nobody
//! has them.

use std::{
    fs,
    time::{SystemTime, UNIX_EPOCH},
};

use percole_core::identity::KeyFiles;
use percole_federation::wire::write_proof;
use percole_merkle::{
    Frontier, Hash, LogKey, NodeId, NodeMap, NodePos, Origin, SignedCheckpoint, tree::prove_prefix,
};
use percole_proto::v1::{
    self as pb, add_checkpoint_response::Verdict, federation_service_client::FederationServiceClient,
};
use percole_store::logs;
use percole_tests::{
    NodeProcess, TWO_COUNTRIES, TestTree, process,
    sync::converge,
    wait::{LATER, SOON, so, wait_until},
    work,
};
use percole_tls::{ConnectOptions, Fingerprint, LeafRequest, ServerPin, TlsIdentity, TlsMaterial, connect};

use super::aged::{kinds, said_lost, stands, write};

/// The leaf hashes of a node's own log.
async fn hashes(node: &NodeProcess) -> Vec<Hash> {
    let request = pb::ReadLogRequest { hashes_only: true, ..Default::default() };
    let mut entries = node.admin().await.read_log(request).await.unwrap().into_inner();
    let mut hashes = Vec::new();
    while let Some(entry) = entries.message().await.unwrap() {
        hashes.push(Hash::try_from(entry.leaf_hash.as_slice()).unwrap());
    }
    hashes
}

/// The offer of a log with so many more entries than these, as its node makes it.
fn offer(key: &LogKey, origin: Origin, mut hashes: Vec<Hash>, more: u8) -> pb::AddCheckpointRequest {
    let old_size = hashes.len() as u64;
    hashes.extend((0..more).map(|number| Hash([number; 32])));
    let (mut frontier, mut nodes) = (Frontier::new(), NodeMap::new());
    for (index, hash) in hashes.iter().enumerate() {
        nodes.insert(NodePos { level: 0, index: index as u64 }, *hash);
        frontier
            .push(*hash, &mut |pos, hash| {
                nodes.insert(pos, hash);
            })
            .unwrap();
    }
    let prefix = prove_prefix(old_size, frontier.size(), &nodes).unwrap();
    pb::AddCheckpointRequest {
        origin: origin.to_string(),
        old_size,
        proof: write_proof(&prefix.proof),
        note: SignedCheckpoint::sign(&frontier.checkpoint(origin), key).as_bytes().to_vec(),
        old_root: prefix.root.0.to_vec(),
        ..pb::AddCheckpointRequest::default()
    }
}

/// Calls a node as another, with that one's key.
async fn call_as(key: &LogKey, node: &NodeProcess) -> FederationServiceClient<tonic::transport::Channel> {
    let request = LeafRequest {
        node_name: "France",
        now_unix_s: now_unix_s(),
        valid_s: LeafRequest::VALID_S,
        serial: [7; 16],
    };
    let tls = TlsIdentity::new(TlsMaterial::issue(key, &request).unwrap());
    let fingerprint: Fingerprint = node.status().await.fingerprint.parse().unwrap();
    let pin = ServerPin::from(fingerprint);
    let channel = connect(node.address(), pin, Some(&tls), &ConnectOptions::default()).await.unwrap();
    FederationServiceClient::new(channel)
}

#[allow(clippy::disallowed_methods, reason = "certificates for a real node need the real time")]
fn now_unix_s() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()
}

/// A child that comes back from a backup after it announced events to its parent that never came.
async fn promised(more: u8) -> (TestTree, u64) {
    let mut federation = TestTree::start(TWO_COUNTRIES).await;
    work::publish_recommendation(&federation["France"], 1, "federation").await;
    converge(&federation.nodes(), SOON).await;
    let held = hashes(&federation["France"]).await;
    let (size, origin) = (held.len() as u64, federation["France"].origin().await);
    federation["France"].terminate().await;
    let key = KeyFiles::of(federation["France"].data_dir()).load().unwrap().0;
    let mut parent = call_as(&key, &federation["Group"]).await;
    let answer = parent.add_checkpoint(offer(&key, origin, held, more)).await.unwrap().into_inner();
    assert_eq!((answer.verdict(), answer.size), (Verdict::Accepted, size));
    drop(parent);
    fs::remove_file(federation["France"].data_dir().join("last-checkpoint")).unwrap();
    (federation, size)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn events_that_were_announced_and_never_sent_are_given_up_by_name() {
    let (mut federation, held) = promised(4).await;
    federation["France"].start().await;
    wait_until("it to say what cannot come back", LATER, async || {
        let status = stands(&federation["France"], "unconfirmed").await;
        so(status.standing_words.contains("announced"), || status.standing_words)
    })
    .await;
    // By itself it does not go on: it would show another history than it announced.
    assert!(write(&federation["France"], 2).await.is_err());
    let confirmed = federation["France"].cli(&["node", "confirm", "France", "--yes"]);
    assert!(confirmed.status.success(), "{}", process::said(&confirmed));
    stands(&federation["France"], "sound").await;
    let said = said_lost(&federation["France"]).await;
    assert_eq!(said.heads.iter().map(|head| head.size).collect::<Vec<_>>(), [held + 4]);

    // The parent goes on from what it holds, whether the log is shorter than what was announced, as long, or longer.
    converge(&federation.nodes(), SOON).await;
    for number in 2..9 {
        write(&federation["France"], number).await.unwrap();
        if number == 4 {
            federation["France"].restart().await;
            stands(&federation["France"], "sound").await;
        }
        converge(&federation.nodes(), SOON).await;
    }
    assert!(federation["France"].status().await.log_size > held + 4);
    assert!(kinds(&federation["France"]).await.iter().flatten().any(|kind| kind == "node.payloads_lost"));
    let peers = federation["Group"].cli_json(&["node", "peers"]);
    assert!(peers["peers"].as_array().unwrap().iter().all(|peer| peer["state"] == "active"), "{peers}");
    assert!(federation["Group"].output().contains("gives up the head"));
    federation.check_logs().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_the_operators_word_another_history_than_was_announced_is_evidence() {
    let (mut federation, held) = promised(1).await;
    // The parent does not hear what was announced: a plain restart, as it were, of a node that lies.
    let key = KeyFiles::of(federation["France"].data_dir()).load().unwrap().0;
    let origin = Origin::first(NodeId::from_first_key(&key.public()));
    let mut parent = call_as(&key, &federation["Group"]).await;
    let mut other = offer(&key, origin, vec![Hash([9; 32]); held as usize + 1], 0);
    other.old_size = held + 1;
    let answer = parent.add_checkpoint(other).await.unwrap().into_inner();
    assert_eq!(answer.verdict(), Verdict::Frozen);
    federation["France"].start().await;
    federation["Group"].terminate().await;
    federation["France"].terminate().await;
}

/// A parent that comes back from a backup after one of its children accepted a head of which nothing came.
async fn promised_to_a_child(more: u8) -> (TestTree, u64) {
    let mut federation = TestTree::start(TWO_COUNTRIES).await;
    work::publish_recommendation(&federation["Group"], 1, "federation").await;
    converge(&federation.nodes(), SOON).await;
    let held = hashes(&federation["Group"]).await;
    let (size, origin) = (held.len() as u64, federation["Group"].origin().await);
    federation["France"].terminate().await;
    federation["Group"].terminate().await;
    let key = KeyFiles::of(federation["Group"].data_dir()).load().unwrap().0;
    let note = offer(&key, origin, held, more).note;
    let (db, _lock) = federation["France"].open_database().await;
    let mut tx = db.write().await.unwrap();
    let log = logs::by_origin(&mut tx, &origin).await.unwrap().unwrap().log;
    logs::accept_checkpoint(&mut tx, log, size + u64::from(more), &note).await.unwrap();
    tx.commit().await.unwrap();
    db.close().await;
    fs::remove_file(federation["Group"].data_dir().join("last-checkpoint")).unwrap();
    (federation, size)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_child_goes_on_from_what_it_holds_when_its_parent_gives_up_what_it_announced() {
    let (mut federation, held) = promised_to_a_child(4).await;
    federation["Group"].start().await;
    federation["France"].start().await;
    wait_until("the parent to say what cannot come back", LATER, async || {
        let status = stands(&federation["Group"], "unconfirmed").await;
        so(status.standing_words.contains("announced"), || status.standing_words)
    })
    .await;
    assert!(write(&federation["Group"], 2).await.is_err());
    let confirmed = federation["Group"].cli(&["node", "confirm", "Group", "--yes"]);
    assert!(confirmed.status.success(), "{}", process::said(&confirmed));
    stands(&federation["Group"], "sound").await;
    let said = said_lost(&federation["Group"]).await;
    assert_eq!(said.heads.iter().map(|head| head.size).collect::<Vec<_>>(), [held + 4]);

    // The child that accepted the head fetches what takes its place, whether the log is shorter than what was announced, as
    // long, or longer; so does the one that never heard of it.
    converge(&federation.nodes(), LATER).await;
    assert!(federation["France"].output().contains("gives up the head"), "{}", federation["France"].output());
    assert!(!federation["Belgium"].output().contains("gives up the head"));
    for number in 2..9 {
        write(&federation["Group"], number).await.unwrap();
        if number == 4 {
            federation["France"].restart().await;
            federation["Group"].restart().await;
            stands(&federation["Group"], "sound").await;
        }
        converge(&federation.nodes(), SOON).await;
    }
    assert!(federation["Group"].status().await.log_size > held + 4);
    for child in ["France", "Belgium"] {
        let peers = federation[child].cli_json(&["node", "peers"]);
        assert!(peers["peers"].as_array().unwrap().iter().all(|peer| peer["state"] == "active"), "{peers}");
    }
    federation.check_logs().await;
}
