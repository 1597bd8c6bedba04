//! A vote of many units: what it takes to recompute its outcome from the certificate of each.

use std::{
    fmt::Write as _,
    time::{Duration, Instant},
};

use percole_proto::{
    event::v1 as ev,
    v1::{self as pb, unit_service_client::UnitServiceClient},
};
use percole_tests::{
    NodePlan, NodeProcess,
    wait::{so, wait_until},
    work,
};

use crate::votes::{self, Asked};

/// Calls under way at once.
const CALLERS: usize = 16;
/// The longest that closing and counting every poll may take.
const COUNTED_BY: Duration = Duration::from_secs(600);

/// What was measured.
pub(crate) struct Run {
    /// Seconds from the closing to the declaration.
    pub declared: f64,
    /// Milliseconds of one recomputation, the median of five.
    pub recomputed_ms: f64,
    /// Milliseconds of showing the vote, the median of five.
    pub shown_ms: f64,
}

/// So many units on one node, of which one is the country itself, two members each, who all vote.
pub(crate) async fn run(units: u64) -> Run {
    let units = units - 1;
    let node = NodePlan::national("bench").start().await;
    register(&node, 0).await;
    let apart = each(&node, units, register).await;
    import_members(&node, units).await;
    let asked = Asked {
        questions: vec![work::yes_no()],
        closes_in: Duration::from_secs(60 + units / 5),
        participant: node.id().await,
        apart: apart.clone(),
    };
    let (vote, closes_us) = votes::open(&node, 1, asked).await;
    each(&node, units, async |node, number| join(node, &vote, &apart[number as usize - 1], number).await)
        .await;
    join(&node, &vote, "", units + 1).await;
    each(&node, units, async |node, number| cast(node, &vote, &apart[number as usize - 1], number).await)
        .await;
    assert!(votes::now_us() < closes_us, "everybody has voted before the closing");
    wait_until("the outcome of all units", COUNTED_BY, async || {
        let outcome = outcome(&node, &vote).await;
        so(outcome.comparison == "agrees", || outcome.note)
    })
    .await;
    let declared = (votes::now_us() - closes_us) as f64 / 1e6;
    let recomputed_ms = median_ms(async || drop(outcome(&node, &vote).await)).await;
    let shown_ms = median_ms(async || shown(&node, &vote, units).await).await;
    Run { declared, recomputed_ms, shown_ms }
}

/// Does something for each unit by its number from 1, some at once; gives what came of each, in order.
async fn each<T>(node: &NodeProcess, units: u64, work: impl AsyncFn(&NodeProcess, u64) -> T) -> Vec<T> {
    use futures::StreamExt;
    futures::stream::iter(1..=units).map(|number| work(node, number)).buffered(CALLERS).collect().await
}

fn name(number: u64) -> String {
    format!("Unité {number:04}")
}

/// The node's own unit has number 0.
async fn register(node: &NodeProcess, number: u64) -> String {
    let request = pb::RegisterUnitRequest {
        key: votes::key(b"unit", number),
        name: name(number),
        level: ev::Level::Antenne.into(),
        languages: vec!["fr".to_owned()],
        ..pb::RegisterUnitRequest::default()
    };
    let mut units = UnitServiceClient::new(node.channel().await);
    units.register(request).await.unwrap().into_inner().subject
}

/// Two members of each unit, the node's own too.
async fn import_members(node: &NodeProcess, units: u64) {
    let mut csv = "number;name;category;antenne\n".to_owned();
    for number in 0..=units {
        for member in [number * 2, number * 2 + 1] {
            writeln!(csv, "M{member:06};Membre {member};sociétaire;{}", name(number)).unwrap();
        }
    }
    let request = pb::ImportMembersRequest {
        chunk: csv.into_bytes(),
        link_units: true,
        ..pb::ImportMembersRequest::default()
    };
    let answer = node.member().await.import(tokio_stream::iter([request])).await.unwrap().into_inner();
    assert_eq!((answer.added, answer.errors), (2 * (units + 1), vec![]));
}

async fn join(node: &NodeProcess, vote: &str, unit: &str, number: u64) {
    let request = pb::JoinVoteRequest {
        key: votes::key(b"join", number),
        vote: vote.to_owned(),
        unit: unit.to_owned(),
        ..pb::JoinVoteRequest::default()
    };
    node.poll().await.join(request).await.unwrap();
}

/// Both members of a unit say yes.
async fn cast(node: &NodeProcess, vote: &str, unit: &str, number: u64) {
    for member in [number * 2, number * 2 + 1] {
        let request = pb::CastBallotRequest {
            key: votes::key(b"cast", member),
            vote: vote.to_owned(),
            unit: unit.to_owned(),
            member: format!("M{member:06}"),
            answers: vec!["yes".to_owned()],
            ..pb::CastBallotRequest::default()
        };
        node.poll().await.cast_ballot(request).await.unwrap();
    }
}

async fn outcome(node: &NodeProcess, vote: &str) -> pb::OutcomeDetail {
    let request = pb::GetOutcomeRequest { vote: vote.to_owned(), ..pb::GetOutcomeRequest::default() };
    node.vote().await.get_outcome(request).await.unwrap().into_inner()
}

async fn shown(node: &NodeProcess, vote: &str, units: u64) {
    let request = pb::GetVoteRequest { vote: vote.to_owned(), language: String::new() };
    let detail = node.vote().await.get(request).await.unwrap().into_inner();
    assert_eq!(detail.polls.iter().filter(|line| line.state == "included").count() as u64, units + 1);
}

async fn median_ms(work: impl AsyncFn()) -> f64 {
    let mut times = Vec::with_capacity(5);
    for _ in 0..5 {
        let started = Instant::now();
        work().await;
        times.push(started.elapsed().as_secs_f64() * 1e3);
    }
    times.sort_by(f64::total_cmp);
    times[2]
}
