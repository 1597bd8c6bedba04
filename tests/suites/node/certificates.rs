//! Certificates are exchanged without a restart.

use std::{
    fs,
    time::{SystemTime, UNIX_EPOCH},
};

use percole_merkle::LogKey;
use percole_tests::{
    NodePlan, NodeProcess,
    wait::{SOON, so, wait_until},
};
use percole_tls::{LeafRequest, TlsMaterial};
use rustls::pki_types::{CertificateDer, pem::PemObject};
use tonic_health::pb::{HealthCheckRequest, health_client::HealthClient};

use super::connection::{Connection, connect_once};

async fn calls(connection: &Connection) -> Result<(), tonic::Status> {
    HealthClient::new(connection.channel.clone()).check(HealthCheckRequest::default()).await.map(drop)
}

fn log_key(node: &NodeProcess) -> LogKey {
    let text = fs::read_to_string(node.data_dir().join("keys/log.key")).unwrap();
    let mut seed = [0; 32];
    hex::decode_to_slice(text.trim(), &mut seed).unwrap();
    LogKey::from_seed(&seed)
}

#[allow(clippy::disallowed_methods, reason = "certificates of a real node need the real time")]
fn now_unix_s() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()
}

fn fresh_material(key: &LogKey) -> TlsMaterial {
    let request = LeafRequest {
        node_name: "Group",
        now_unix_s: now_unix_s(),
        valid_s: LeafRequest::VALID_S,
        serial: [0x42; 16],
    };
    TlsMaterial::issue(key, &request).unwrap()
}

fn leaf_on_disk(node: &NodeProcess) -> Vec<u8> {
    CertificateDer::from_pem_file(node.data_dir().join("tls/cert.pem")).unwrap().to_vec()
}

#[tokio::test]
async fn a_certificate_replaced_on_disk_is_used_and_old_connections_live_on() {
    let mut node = NodePlan::group("Group").start().await;
    let old = connect_once(node.address()).await;
    calls(&old).await.unwrap();
    assert_eq!(old.leaf, leaf_on_disk(&node));

    let fresh = fresh_material(&log_key(&node));
    fresh.store(&node.data_dir().join("tls")).unwrap();
    let expected = leaf_on_disk(&node);
    assert_ne!(expected, old.leaf);
    wait_until("a new connection to show the new certificate", SOON, async || {
        let new = connect_once(node.address()).await;
        calls(&new).await.unwrap();
        so(new.leaf == expected, || "it shows the old one".to_owned())
    })
    .await;
    calls(&old).await.expect("the old connection lives on");
    let started_us = node.status().await.started_us;
    assert!(node.process().ended().is_none());
    assert_eq!(node.status().await.started_us, started_us);
    assert!(node.output().contains("42424242"), "the log names the new serial number");
}

#[tokio::test]
async fn a_certificate_of_another_node_is_not_used() {
    let node = NodePlan::group("Group").start().await;
    let before = connect_once(node.address()).await.leaf;
    fresh_material(&LogKey::from_seed(&[9; 32])).store(&node.data_dir().join("tls")).unwrap();
    wait_until("the node to say that it does not use it", SOON, async || {
        so(node.output().contains("not signed by this node's log key"), || "it says nothing yet".to_owned())
    })
    .await;
    assert_eq!(connect_once(node.address()).await.leaf, before);
}
