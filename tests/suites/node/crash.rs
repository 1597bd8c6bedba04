//! kill -9 under load: nothing acknowledged is lost (I2), and nothing happens twice.

use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use futures::{StreamExt, stream};
use percole_proto::v1 as pb;
use percole_tests::{NodePlan, NodeProcess, logs, on_both_engines, work};
use rand::{RngExt, SeedableRng, rngs::StdRng};

const ROUNDS: u64 = 4;
const CALLERS: usize = 16;

type Acknowledged = Arc<Mutex<BTreeMap<u64, pb::EventReceipt>>>;

/// Callers that send numbered commands until the node is gone.
fn load(
    client: percole_proto::v1::recommendation_service_client::RecommendationServiceClient<
        tonic::transport::Channel,
    >,
    next: &Arc<AtomicU64>,
    acknowledged: &Acknowledged,
) -> Vec<tokio::task::JoinHandle<()>> {
    (0..CALLERS)
        .map(|_| {
            let (mut client, next, acknowledged) = (client.clone(), next.clone(), acknowledged.clone());
            tokio::spawn(async move {
                loop {
                    let number = next.fetch_add(1, Ordering::SeqCst);
                    match client.create(work::draft(number)).await {
                        Ok(receipt) => {
                            drop(acknowledged.lock().unwrap().insert(number, receipt.into_inner()));
                        }
                        Err(_) => return,
                    }
                }
            })
        })
        .collect()
}

/// Sends every command of all rounds again: what was acknowledged gives the same receipt, and the rest happens now.
async fn repeat_all(node: &NodeProcess, count: u64, acknowledged: &Acknowledged) {
    let client = node.recommendation().await;
    let receipts: Vec<pb::EventReceipt> = stream::iter(0..count)
        .map(|number| {
            let mut client = client.clone();
            async move { client.create(work::draft(number)).await.unwrap().into_inner() }
        })
        .buffered(CALLERS)
        .collect()
        .await;
    for (number, before) in acknowledged.lock().unwrap().iter() {
        let now = &receipts[usize::try_from(*number).unwrap()];
        assert!(now.repeated, "acknowledged command {number} was carried out again");
        assert_eq!(
            (now.index, &now.leaf_hash, &now.subject),
            (before.index, &before.leaf_hash, &before.subject)
        );
    }
    for (number, receipt) in receipts.into_iter().enumerate() {
        acknowledged.lock().unwrap().insert(number as u64, receipt);
    }
}

on_both_engines! {
    async fn what_was_acknowledged_survives_kill_9_and_nothing_happens_twice(engine: Engine) {
        let mut chance = StdRng::seed_from_u64(20_260_101);
        let mut node = NodePlan::group("Group").on(engine).start().await;
        let (next, acknowledged) = (Arc::new(AtomicU64::new(0)), Acknowledged::default());
        for round in 0..ROUNDS {
            let callers = load(node.recommendation().await, &next, &acknowledged);
            let before = acknowledged.lock().unwrap().len();
            percole_tests::wait_until("a command to be acknowledged", percole_tests::wait::SOON, async || {
                let now = acknowledged.lock().unwrap().len();
                percole_tests::wait::so(now > before, || format!("{now} so far"))
            })
            .await;
            // Not for something to happen: so that the kill comes at any moment.
            tokio::time::sleep(Duration::from_millis(chance.random_range(0..400))).await;
            node.kill();
            for caller in callers {
                caller.await.unwrap();
            }
            let down = Instant::now();
            node.start().await;
            println!("round {round}: {} acknowledged, serving again after {:?}", acknowledged.lock().unwrap().len(), down.elapsed());
            repeat_all(&node, next.load(Ordering::SeqCst), &acknowledged).await;
        }
        let count = next.load(Ordering::SeqCst);
        assert_eq!(work::recommendations(&node).await.len() as u64, count);
        assert_eq!(node.status().await.log_size, 4 * count + 1, "the foundation, and four events for each command");
        node.terminate().await;
        logs::check(&[&node]).await;
    }

    async fn a_key_used_for_another_command_is_refused(engine: Engine) {
        let mut node = NodePlan::group("Group").on(engine).start().await;
        let mut client = node.recommendation().await;
        let first = client.create(work::draft(1)).await.unwrap().into_inner();
        let other = pb::CreateRecommendationRequest { key: work::key(1), ..work::draft(2) };
        let refused = client.create(other).await.unwrap_err();
        assert_eq!(refused.code(), tonic::Code::AlreadyExists, "{refused}");
        node.restart().await;
        let again = node.recommendation().await.create(work::draft(1)).await.unwrap().into_inner();
        assert_eq!((again.index, again.subject, again.repeated), (first.index, first.subject, true));
        node.terminate().await;
        logs::check(&[&node]).await;
    }
}
