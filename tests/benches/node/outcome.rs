//! From the closing of a vote to its outcome.

use std::time::Duration;

use percole_proto::v1 as pb;
use percole_tests::{
    NodeProcess,
    wait::{LATER, so, wait_until},
};

use crate::votes;

/// A vote whose ballots are all in the box.
pub(crate) struct Voted {
    /// Its id.
    pub id: String,
    /// When it closes.
    pub closes_us: i64,
}

/// Waits until a node knows a vote.
pub(crate) async fn known(node: &NodeProcess, vote: &str) {
    wait_until("the vote to be known", LATER, async || {
        state(node, vote).await.map(drop).map_err(|status| status.to_string())
    })
    .await;
}

async fn state(node: &NodeProcess, vote: &str) -> Result<String, tonic::Status> {
    let request = pb::GetVoteRequest { vote: vote.to_owned(), language: String::new() };
    let vote = node.vote().await.get(request).await?.into_inner();
    Ok(vote.line.unwrap_or_default().state)
}

/// Seconds from the closing until a node holds the outcome.
pub(crate) async fn declared(node: &NodeProcess, voted: &Voted) -> f64 {
    let wait = voted.closes_us - votes::now_us();
    tokio::time::sleep(Duration::from_micros(wait.max(0).unsigned_abs())).await;
    wait_until("the outcome to be declared", LATER, async || {
        let state = state(node, &voted.id).await.unwrap();
        so(state == "declared", || format!("{} at {}", state, node.name()))
    })
    .await;
    seconds_since(voted)
}

/// Seconds from the closing until a node has computed what was declared.
pub(crate) async fn agreed(node: &NodeProcess, voted: &Voted) -> (String, f64) {
    declared(node, voted).await;
    let request = pb::GetOutcomeRequest { vote: voted.id.clone(), ..Default::default() };
    wait_until("the outcome to be computed", LATER, async || {
        let outcome = node.vote().await.get_outcome(request.clone()).await.unwrap().into_inner();
        so(outcome.comparison == "agrees", || format!("{}: {}", node.name(), outcome.note))
    })
    .await;
    (node.name().to_owned(), seconds_since(voted))
}

fn seconds_since(voted: &Voted) -> f64 {
    (votes::now_us() - voted.closes_us) as f64 / 1e6
}
