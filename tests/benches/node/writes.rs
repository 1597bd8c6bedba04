//! Events appended by one node, durable when the caller is told.

use std::{
    sync::atomic::{AtomicU64, Ordering},
    time::{Duration, Instant},
};

use percole_proto::{event::v1 as ev, v1 as pb};
use percole_tests::NodeProcess;

static NUMBER: AtomicU64 = AtomicU64::new(1);

/// What is recorded of one that is created: that it was, and its text, and the same of the report that it is in.
const EVENTS_OF_ONE: f64 = 4.0;

/// Events recorded per second by so many callers, each creating a recommendation and waiting for its answer.
pub(crate) async fn events_per_second(node: &NodeProcess, callers: usize, seconds: u64) -> f64 {
    let started = Instant::now();
    let until = started + Duration::from_secs(seconds);
    let done = each_caller(node, callers, move || Instant::now() < until).await;
    done as f64 * EVENTS_OF_ONE / started.elapsed().as_secs_f64()
}

/// Creates so many recommendations with 64 callers.
pub(crate) async fn append(node: &NodeProcess, events: u64) {
    let left = std::sync::Arc::new(AtomicU64::new(events));
    each_caller(node, 64, move || {
        left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |n| n.checked_sub(1)).is_ok()
    })
    .await;
}

/// Creates and publishes so many recommendations with 64 callers: eight events each, of which a parent may read four.
pub(crate) async fn publish(node: &NodeProcess, recommendations: u64) {
    use futures::{StreamExt, stream};
    let numbers = stream::iter(0..recommendations);
    numbers
        .for_each_concurrent(64, |number| async move {
            percole_tests::work::publish_recommendation(node, number, "federation").await;
        })
        .await;
}

async fn each_caller(
    node: &NodeProcess,
    callers: usize,
    go_on: impl Fn() -> bool + Clone + Send + 'static,
) -> u64 {
    let client = node.recommendation().await;
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..callers {
        let (mut client, go_on) = (client.clone(), go_on.clone());
        tasks.spawn(async move {
            let mut done = 0_u64;
            while go_on() {
                client.create(request()).await.unwrap();
                done += 1;
            }
            done
        });
    }
    tasks.join_all().await.into_iter().sum()
}

fn request() -> pb::CreateRecommendationRequest {
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let mut key = vec![0xbe; 8];
    key.extend_from_slice(&number.to_be_bytes());
    let measure = ev::Measure {
        number: 0,
        title: "Publier l’ordre du jour du conseil une semaine avant chaque réunion.".to_owned(),
        detail: String::new(),
    };
    pb::CreateRecommendationRequest {
        key: Some(pb::CommandKey { key }),
        text: Some(ev::RecommendationText {
            language: "fr".to_owned(),
            title: format!("La coopérative rend ses décisions faciles à suivre ({number})"),
            rationale: Vec::new(),
            measures: vec![measure],
        }),
        ..pb::CreateRecommendationRequest::default()
    }
}
