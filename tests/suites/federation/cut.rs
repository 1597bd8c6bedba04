//! A suspended child is cut at once, on the connection that it holds and on every new one, until it is resumed.

use std::time::{Duration, Instant};

use percole_proto::v1 as pb;
use percole_tests::{
    NodePlan, TWO_COUNTRIES, TestTree, on_both_engines,
    sync::{converge, held},
    wait::SOON,
    work,
};
use tonic::Code;

use super::hostile::{Hostile, send};

/// What "at once" means here: far below any time after which a silent connection is given up.
const AT_ONCE: Duration = Duration::from_secs(5);

on_both_engines! {
    async fn a_suspended_child_loses_its_live_connection_and_gets_no_new_one(engine: Engine) {
        let group = NodePlan::group("Group").on(engine).start().await;
        let peer = Hostile::new(0x51);
        let mut client = peer.join(&group).await;
        let mut bell = client.watch(pb::WatchRequest::default()).await.unwrap().into_inner();
        client.fetch(pb::FetchRequest::default()).await.unwrap();

        let node = peer.id().to_string();
        let suspend = pb::SuspendChildRequest { node: node.clone(), reason: "Clé perdue".to_owned() };
        let started = Instant::now();
        group.admin().await.suspend_child(suspend).await.unwrap();
        let ended = loop {
            match tokio::time::timeout(AT_ONCE, bell.message()).await.expect("the stream stays open") {
                Ok(Some(_)) => {}
                Ok(None) => break None,
                Err(status) => break Some(status),
            }
        };
        assert!(started.elapsed() < AT_ONCE);
        if let Some(status) = ended {
            assert_eq!(status.code(), Code::PermissionDenied, "{status}");
            assert!(status.message().contains("suspended"), "{status}");
        }
        // On the same connection, and on a new one.
        let mut again = peer.connect(&group).await.unwrap();
        for client in [&mut client, &mut again] {
            let refused = [
                client.fetch(pb::FetchRequest::default()).await.map(drop),
                client.watch(pb::WatchRequest::default()).await.map(drop),
                client.add_checkpoint(peer.first_offer()).await.map(drop),
                send(client, vec![peer.package(0)]).await.map(drop),
            ];
            for result in refused {
                let status = result.expect_err("a suspended child was served");
                assert_eq!(status.code(), Code::PermissionDenied, "{status}");
                assert!(status.message().contains("suspended"), "{status}");
            }
        }
        let resume = pb::ResumeChildRequest { node, reason: "Clé retrouvée".to_owned() };
        group.admin().await.resume_child(resume).await.unwrap();
        client.fetch(pb::FetchRequest::default()).await.unwrap();
        client.add_checkpoint(peer.first_offer()).await.unwrap();
        assert_eq!(send(&mut client, vec![peer.package(0)]).await.unwrap(), 1);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_suspended_node_stays_behind_and_catches_up_when_it_is_resumed() {
    let mut federation = TestTree::start(TWO_COUNTRIES).await;
    converge(&federation.nodes(), SOON).await;
    let france = federation["France"].id().await;
    let suspend = pb::SuspendChildRequest { node: france.clone(), reason: "Contrôle".to_owned() };
    federation["Group"].admin().await.suspend_child(suspend).await.unwrap();
    let origin = federation["Group"].origin().await.to_string();
    let before = held(&federation["France"], &origin).await;
    work::publish_recommendation(&federation["Belgium"], 1, "federation").await;
    converge(&[&federation["Group"], &federation["Belgium"]], SOON).await;
    federation["France"].restart().await;
    work::create_recommendations(&federation["France"], 2..5).await;
    percole_tests::wait_until("the suspended node to be told", SOON, async || {
        let status =
            federation["France"].admin().await.sync_status(pb::SyncStatusRequest::default()).await.unwrap();
        let peers = status.into_inner().peers;
        let told = peers.iter().any(|peer| peer.last_error.contains("suspendu"));
        percole_tests::wait::so(told, || format!("{peers:?}"))
    })
    .await;
    assert_eq!(
        held(&federation["France"], &origin).await,
        before,
        "it received something while it was suspended"
    );
    let resume = pb::ResumeChildRequest { node: france, reason: "Fini".to_owned() };
    federation["Group"].admin().await.resume_child(resume).await.unwrap();
    converge(&federation.nodes(), SOON).await;
    federation.check_logs().await;
}
