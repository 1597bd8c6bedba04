//! Every kind of step of a report of one recommendation, by 64 callers; and a page of a long list.

use std::time::Instant;

use futures::{StreamExt, stream};
use percole_proto::{
    event::v1 as ev,
    v1::{
        self as pb, recommendation_service_client::RecommendationServiceClient,
        report_service_client::ReportServiceClient,
    },
};
use percole_tests::{NodeProcess, work};
use tonic::transport::Channel;

/// Callers at once.
const CALLERS: usize = 64;
/// Reads of the page, of which the median is told.
const READS: usize = 200;

/// For recommendations, and for reports.
type Clients = (RecommendationServiceClient<Channel>, ReportServiceClient<Channel>);

/// The steps that are measured, in an order in which each is allowed.
#[derive(Clone, Copy)]
enum Step {
    Version,
    Revise,
    Adopt,
    Publish,
    Withdraw,
}

const STEPS: [(Step, &str, u64); 5] = [
    (Step::Version, "recommendation.versioned", 1),
    (Step::Revise, "report.revised", 1),
    (Step::Adopt, "adoption.given, with its words", 2),
    (Step::Publish, "report.published, with its texts", 4),
    (Step::Withdraw, "report.withdrawn", 1),
];

/// Events per second of each kind, on so many recommendations.
pub(crate) async fn events_per_second(node: &NodeProcess, recommendations: u64) -> Vec<(&'static str, f64)> {
    let started = Instant::now();
    let receipts = work::create_recommendations(node, 1..recommendations + 1).await;
    let drafted = 4.0 * recommendations as f64 / started.elapsed().as_secs_f64();
    let ids: Vec<String> = receipts.into_iter().map(|receipt| receipt.subject).collect();
    let mut rates = vec![("recommendation.drafted, with its text and report", drafted)];
    let clients = (node.recommendation().await, node.report().await);
    for (place, (step, name, events)) in STEPS.into_iter().enumerate() {
        let started = Instant::now();
        stream::iter(ids.iter().enumerate())
            .for_each_concurrent(CALLERS, |(number, id)| {
                let key = work::key((place as u64 + 1) << 40 | number as u64);
                take(clients.clone(), step, key, id)
            })
            .await;
        rates.push((name, (events * recommendations) as f64 / started.elapsed().as_secs_f64()));
    }
    rates
}

async fn take((mut one, mut reports): Clients, step: Step, key: Option<pb::CommandKey>, id: &str) {
    let (report, reason) = (id.to_owned(), "une mesure s’ajoute".to_owned());
    match step {
        Step::Version => {
            let (recommendation, text) = (report, Some(work::text(7)));
            one.add_version(pb::AddVersionRequest { key, recommendation, text, reason, act: None }).await
        }
        Step::Revise => {
            reports.revise(pb::ReviseReportRequest { key, report, reason, ..Default::default() }).await
        }
        Step::Adopt => reports.adopt(adoption(key, report)).await,
        Step::Publish => {
            let request = pb::PublishReportRequest {
                key,
                report,
                comment_until_us: 3_786_912_000_000_000,
                scope: "federation".to_owned(),
                reason,
                act: None,
            };
            reports.publish(request).await
        }
        Step::Withdraw => {
            reports.withdraw(pb::WithdrawReportRequest { key, report, reason, act: None }).await
        }
    }
    .unwrap();
}

/// That the only group of a report objects: one whose groups agree is adopted by its node, and is not opened for comment.
fn adoption(key: Option<pb::CommandKey>, report: String) -> pb::AdoptReportRequest {
    pb::AdoptReportRequest {
        key,
        report,
        position: "objects".to_owned(),
        statement: "Trop cher".to_owned(),
        meeting_date: "2026-04-20".to_owned(),
        meeting_place: "Lyon".to_owned(),
        how: "consent".to_owned(),
        present: vec![ev::Presence { category: "sociétaire".to_owned(), count: 7 }],
        ..Default::default()
    }
}

/// Milliseconds that the first page of 50 takes, over the node's socket: the median of many.
pub(crate) async fn page_ms(node: &NodeProcess) -> f64 {
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
