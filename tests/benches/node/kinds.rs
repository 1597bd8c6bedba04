//! Every kind of step of a recommendation, by 64 callers; and a page of a long list.

use std::time::Instant;

use futures::{StreamExt, stream};
use percole_proto::{
    event::v1 as ev,
    v1::{self as pb, recommendation_service_client::RecommendationServiceClient},
};
use percole_tests::{NodeProcess, work};
use tonic::transport::Channel;

/// Callers at once.
const CALLERS: usize = 64;
/// Reads of the page, of which the median is told.
const READS: usize = 200;

type Client = RecommendationServiceClient<Channel>;

/// The steps that are measured, in an order in which each is allowed.
#[derive(Clone, Copy)]
enum Step {
    Version,
    Adopt,
    Reopen,
    Publish,
    Withdraw,
}

const STEPS: [(Step, &str, u64); 5] = [
    (Step::Version, "recommendation.versioned", 1),
    (Step::Adopt, "recommendation.adopted", 1),
    (Step::Reopen, "recommendation.revised", 1),
    (Step::Publish, "recommendation.published, with its text", 2),
    (Step::Withdraw, "recommendation.withdrawn", 1),
];

/// Events per second of each kind, on so many recommendations.
pub async fn events_per_second(node: &NodeProcess, recommendations: u64) -> Vec<(&'static str, f64)> {
    let started = Instant::now();
    let receipts = work::create_recommendations(node, 1..recommendations + 1).await;
    let drafted = 2.0 * recommendations as f64 / started.elapsed().as_secs_f64();
    let ids: Vec<String> = receipts.into_iter().map(|receipt| receipt.subject).collect();
    let mut rates = vec![("recommendation.drafted, with its text", drafted)];
    let client = node.recommendation().await;
    for (place, (step, name, events)) in STEPS.into_iter().enumerate() {
        let started = Instant::now();
        stream::iter(ids.iter().enumerate())
            .for_each_concurrent(CALLERS, |(number, id)| {
                let key = work::key((place as u64 + 1) << 40 | number as u64);
                take(client.clone(), step, key, id)
            })
            .await;
        rates.push((name, (events * recommendations) as f64 / started.elapsed().as_secs_f64()));
    }
    rates
}

async fn take(mut client: Client, step: Step, key: Option<pb::CommandKey>, id: &str) {
    let recommendation = id.to_owned();
    let reason = "une mesure s’ajoute".to_owned();
    match step {
        Step::Version => {
            let text = Some(work::text(7));
            client.add_version(pb::AddVersionRequest { key, recommendation, text, reason, act: None }).await
        }
        Step::Adopt => {
            let present = vec![ev::Presence { category: "sociétaire".to_owned(), count: 7 }];
            let (meeting, how) = ("Réunion du 20 avril".to_owned(), "consent".to_owned());
            let dissent = String::new();
            let request = pb::AdoptRecommendationRequest {
                key,
                act: None,
                recommendation,
                meeting,
                how,
                present,
                dissent,
            };
            client.adopt(request).await
        }
        Step::Reopen => {
            client.revise(pb::ReviseRecommendationRequest { key, recommendation, reason, act: None }).await
        }
        Step::Publish => {
            let request = pb::PublishRecommendationRequest {
                key,
                recommendation,
                comment_until_us: 3_786_912_000_000_000,
                scope: "federation".to_owned(),
                reason,
                act: None,
            };
            client.publish(request).await
        }
        Step::Withdraw => {
            client
                .withdraw(pb::WithdrawRecommendationRequest { key, recommendation, reason, act: None })
                .await
        }
    }
    .unwrap();
}

/// Milliseconds that the first page of 50 takes, over the node's socket: the median of many.
pub async fn page_ms(node: &NodeProcess) -> f64 {
    let mut client = node.recommendation().await;
    let mut times = Vec::with_capacity(READS);
    for _ in 0..READS {
        let started = Instant::now();
        let page = client.list(pb::ListRecommendationsRequest::default()).await.unwrap().into_inner();
        times.push(started.elapsed().as_secs_f64() * 1e3);
        assert!(page.recommendations.len() == 50 && !page.next_cursor.is_empty());
    }
    times.sort_by(f64::total_cmp);
    times[READS / 2]
}
