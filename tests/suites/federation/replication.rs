//! Both directions, by scope, however much there is to catch up.

use percole_proto::v1 as pb;
use percole_store::args;
use percole_tests::{
    Engine, NodeProcess, TWO_COUNTRIES, TestTree, on_both_engines,
    sync::{converge, cosigned},
    wait::{LATER, SOON, so, wait_until},
    work,
};

pub(crate) async fn known(node: &NodeProcess) -> Vec<String> {
    let request = pb::ListRecommendationsRequest::default();
    let list = node.recommendation().await.list(request).await.unwrap().into_inner();
    list.recommendations.into_iter().map(|line| line.id).collect()
}

pub(crate) async fn appears(node: &NodeProcess, subject: &str) {
    wait_until(&format!("{} to know the recommendation", node.name()), SOON, async || {
        let known = known(node).await;
        so(known.iter().any(|id| id == subject), || format!("it knows {}", known.len()))
    })
    .await;
}

on_both_engines! {
    async fn events_go_where_their_scope_lets_them_and_nowhere_else(engine: Engine) {
        let other = if engine == Engine::Sqlite { Engine::Postgres } else { Engine::Sqlite };
        let mut federation = TestTree::plan(TWO_COUNTRIES).on(other).node_on("Group", engine).start().await;
        let france = &federation["France"];
        let everywhere = work::publish_recommendation(france, 1, "federation").await;
        let upwards = work::publish_recommendation(france, 2, "parent").await;
        let downwards = work::publish_recommendation(&federation["Group"], 3, "subtree").await;
        let at_home = work::create_recommendations(france, 4..5).await.remove(0).subject;
        appears(&federation["Group"], &everywhere).await;
        appears(&federation["Belgium"], &everywhere).await;
        appears(&federation["Group"], &upwards).await;
        appears(&federation["France"], &downwards).await;
        appears(&federation["Belgium"], &downwards).await;
        converge(&federation.nodes(), SOON).await;
        cosigned(&federation["Group"], france, SOON).await;
        let (group, belgium) = (known(&federation["Group"]).await, known(&federation["Belgium"]).await);
        assert!(!belgium.contains(&upwards), "a sibling knows what was for the parent");
        assert!(!group.contains(&at_home) && !belgium.contains(&at_home), "a draft left its node");
        let origin = france.origin().await;
        federation.check_logs().await;
        for (node, may_read) in [(&federation["Group"], "12"), (&federation["Belgium"], "1")] {
            assert_holds_only(node, &origin.to_string(), may_read).await;
        }
    }
}

/// Looks into a stopped node's database: of the recommendations that France wrote, the payloads of these only are there.
async fn assert_holds_only(node: &NodeProcess, origin: &str, numbers: &str) {
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
    for table in ["recommendation", "left_out_words", "transmission"] {
        let rows = tx.rows(format!("SELECT * FROM {table}"), args![]).await.unwrap();
        assert!(!format!("{rows:?}").contains("Recommandation 4"), "{}: {table}", node.name());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_child_with_ten_thousand_events_catches_up() {
    let mut federation = TestTree::start(TWO_COUNTRIES).await;
    federation["Group"].terminate().await;
    work::create_recommendations(&federation["France"], 0..5_000).await;
    let last = work::publish_recommendation(&federation["France"], 10_000, "federation").await;
    federation["Group"].start().await;
    converge(&federation.nodes(), LATER).await;
    appears(&federation["Belgium"], &last).await;
    federation.check_logs().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_child_works_on_while_its_parent_is_away_and_says_so() {
    let mut federation = TestTree::plan(TWO_COUNTRIES).node_on("Group", Engine::Postgres).start().await;
    converge(&federation.nodes(), SOON).await;
    federation["Group"].terminate().await;
    let mut subjects = Vec::new();
    for number in 0..20 {
        subjects.push(work::publish_recommendation(&federation["France"], number, "federation").await);
    }
    // It cannot say that the parent holds everything.
    wait_until("the child to see that its parent is away", SOON, async || {
        let status =
            federation["France"].admin().await.sync_status(pb::SyncStatusRequest::default()).await.unwrap();
        let status = status.into_inner();
        let parent = status.peers.iter().find(|peer| peer.relation == "parent").unwrap();
        so(!parent.connected && !parent.last_error.is_empty(), || format!("{parent:?}"))?;
        let own = federation["France"].origin().await.to_string();
        let up = status.lines.iter().find(|line| line.direction == "up" && line.origin == own);
        let behind = up.is_none_or(|line| !line.known || line.there < line.here);
        so(behind, || format!("{up:?}"))
    })
    .await;
    federation["Group"].start().await;
    converge(&federation.nodes(), SOON).await;
    let known = known(&federation["Belgium"]).await;
    assert!(subjects.iter().all(|subject| known.contains(subject)));
    federation.check_logs().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_acknowledgement_is_cosigned_and_a_proof_says_so() {
    let mut federation = TestTree::start(TWO_COUNTRIES).await;
    let receipt = work::create_recommendations(&federation["France"], 0..1).await.remove(0);
    assert_eq!(receipt.level, i32::from(pb::AckLevel::Durable));
    cosigned(&federation["Group"], &federation["France"], SOON).await;
    let request = pb::ProveEntryRequest { origin: String::new(), index: receipt.index };
    let proof = federation["France"].admin().await.prove_entry(request).await.unwrap().into_inner();
    percole_merkle::Receipt::decode(&proof.receipt).unwrap();
    let group = federation["Group"].origin().await.to_string();
    assert!(proof.cosigners.iter().any(|cosigner| cosigner.origin == group), "{:?}", proof.cosigners);
    federation.check_logs().await;
}
