//! Both directions, by scope, however much there is to catch up.

use percole_proto::v1 as pb;
use percole_store::args;
use percole_tests::{
    Engine, TestFederation, TestNode, on_both_engines,
    sync::{converge, cosigned},
    wait::{LATER, SOON, so, wait_until},
    work,
};

async fn known(node: &TestNode) -> Vec<String> {
    let request = pb::ListRecommendationsRequest::default();
    let list = node.recommendation().await.list(request).await.unwrap().into_inner();
    list.recommendations.into_iter().map(|line| line.id).collect()
}

async fn appears(node: &TestNode, subject: &str) {
    wait_until(&format!("{} to know the recommendation", node.name()), SOON, async || {
        let known = known(node).await;
        so(known.iter().any(|id| id == subject), || format!("it knows {}", known.len()))
    })
    .await;
}

on_both_engines! {
    async fn events_go_where_their_scope_lets_them_and_nowhere_else(engine: Engine) {
        let other = if engine == Engine::Sqlite { Engine::Postgres } else { Engine::Sqlite };
        let mut federation = TestFederation::start_on(engine, other).await;
        let france = &federation.france;
        let everywhere = work::publish_recommendation(france, 1, "federation").await;
        let upwards = work::publish_recommendation(france, 2, "parent").await;
        let downwards = work::publish_recommendation(&federation.group, 3, "subtree").await;
        let at_home = work::create_recommendations(france, 4..5).await.remove(0).subject;
        appears(&federation.group, &everywhere).await;
        appears(&federation.belgium, &everywhere).await;
        appears(&federation.group, &upwards).await;
        appears(&federation.france, &downwards).await;
        appears(&federation.belgium, &downwards).await;
        converge(&federation.nodes(), SOON).await;
        cosigned(&federation.group, france, SOON).await;
        let (group, belgium) = (known(&federation.group).await, known(&federation.belgium).await);
        assert!(!belgium.contains(&upwards), "a sibling knows what was for the parent");
        assert!(!group.contains(&at_home) && !belgium.contains(&at_home), "a draft left its node");
        let origin = france.origin().await;
        federation.check_logs().await;
        for (node, may_read) in [(&federation.group, "12"), (&federation.belgium, "1")] {
            assert_holds_only(node, &origin.to_string(), may_read).await;
        }
    }
}

/// Looks into a stopped node's database: of the recommendations that France wrote, the payloads of these only are there.
async fn assert_holds_only(node: &TestNode, origin: &str, numbers: &str) {
    let (db, _lock) = node.open_database().await;
    let mut tx = db.read().await.unwrap();
    let sql = "SELECT payload FROM entry WHERE payload IS NOT NULL AND log_id = (SELECT log_id FROM log WHERE origin = $1)";
    let payloads = tx.rows(sql, args![origin]).await.unwrap();
    for number in ["1", "2", "4"] {
        let title = format!("Recommandation {number}");
        let holds = payloads
            .iter()
            .any(|row| row.bytes(0).unwrap().windows(title.len()).any(|window| window == title.as_bytes()));
        assert_eq!(holds, numbers.contains(number), "{}: payload of {title}", node.name());
    }
    // Nor anywhere else: the draft that stayed at home is in no table at all.
    for table in ["recommendation", "problem", "transmission"] {
        let rows = tx.rows(format!("SELECT * FROM {table}"), args![]).await.unwrap();
        assert!(!format!("{rows:?}").contains("Recommandation 4"), "{}: {table}", node.name());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_child_with_ten_thousand_events_catches_up() {
    let mut federation = TestFederation::start().await;
    federation.group.terminate().await;
    work::create_recommendations(&federation.france, 0..10_000).await;
    let last = work::publish_recommendation(&federation.france, 10_000, "federation").await;
    federation.group.start().await;
    converge(&federation.nodes(), LATER).await;
    appears(&federation.belgium, &last).await;
    federation.check_logs().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_child_works_on_while_its_parent_is_away_and_says_so() {
    let mut federation = TestFederation::start_on(Engine::Postgres, Engine::Sqlite).await;
    converge(&federation.nodes(), SOON).await;
    federation.group.terminate().await;
    let mut subjects = Vec::new();
    for number in 0..20 {
        subjects.push(work::publish_recommendation(&federation.france, number, "federation").await);
    }
    // It cannot say that the parent holds everything.
    wait_until("the child to see that its parent is away", SOON, async || {
        let status = federation.france.admin().await.sync_status(pb::SyncStatusRequest {}).await.unwrap();
        let status = status.into_inner();
        let parent = status.peers.iter().find(|peer| peer.relation == "parent").unwrap();
        so(!parent.connected && !parent.last_error.is_empty(), || format!("{parent:?}"))?;
        let own = federation.france.origin().await.to_string();
        let up = status.lines.iter().find(|line| line.direction == "up" && line.origin == own);
        let behind = up.is_none_or(|line| !line.known || line.there < line.here);
        so(behind, || format!("{up:?}"))
    })
    .await;
    federation.group.start().await;
    converge(&federation.nodes(), SOON).await;
    let known = known(&federation.belgium).await;
    assert!(subjects.iter().all(|subject| known.contains(subject)));
    federation.check_logs().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_acknowledgement_is_cosigned_and_a_proof_says_so() {
    let mut federation = TestFederation::start().await;
    let receipt = work::create_recommendations(&federation.france, 0..1).await.remove(0);
    assert_eq!(receipt.level, i32::from(pb::AckLevel::Durable));
    cosigned(&federation.group, &federation.france, SOON).await;
    let request = pb::ProveEntryRequest { origin: String::new(), index: receipt.index };
    let proof = federation.france.admin().await.prove_entry(request).await.unwrap().into_inner();
    percole_merkle::Receipt::decode(&proof.receipt).unwrap();
    let group = federation.group.origin().await.to_string();
    assert!(proof.cosigners.iter().any(|cosigner| cosigner.origin == group), "{:?}", proof.cosigners);
    federation.check_logs().await;
}
