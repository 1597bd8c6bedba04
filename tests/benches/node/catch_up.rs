//! A child with a long log joins: how fast the parent catches up, and what it costs.

use std::time::{Duration, Instant};

use percole_proto::v1 as pb;
use percole_tests::{NodePlan, NodeProcess, tree};

use crate::{Size, machine::resident_mb, writes};

/// What was measured.
pub(crate) struct Run {
    pub seconds: f64,
    pub events_per_second: f64,
    pub parent_idle_mb: f64,
    pub parent_peak_mb: f64,
    pub child_peak_mb: f64,
    pub start_ms: f64,
}

/// What stands in the child's log.
#[derive(Clone, Copy)]
pub(crate) enum Content {
    /// Drafts, which stay on the child: the parent keeps their hashes.
    Drafts,
    /// Recommendations for everybody, each drafted and published: the parent applies half of the events.
    Published,
}

/// Runs it.
pub(crate) async fn run(size: Size, content: Content) -> Run {
    let mut group = NodePlan::group("group").start().await;
    let mut child = NodePlan::national("child").start().await;
    match content {
        Content::Drafts => writes::append(&child, size.log).await,
        Content::Published => writes::publish(&child, size.log / 8).await,
    }
    child.terminate().await;
    let starting = Instant::now();
    child.start().await;
    let start_ms = starting.elapsed().as_secs_f64() * 1e3;

    let origin = child.origin().await.to_string();
    let (parent_pid, child_pid) = (group.process().pid(), child.process().pid());
    let parent_idle_mb = resident_mb(parent_pid);
    let started = Instant::now();
    tree::join(&group, &child).await;
    let (mut parent_peak_mb, mut child_peak_mb) = (0_f64, 0_f64);
    while held(&group, &origin).await < size.log {
        parent_peak_mb = parent_peak_mb.max(resident_mb(parent_pid));
        child_peak_mb = child_peak_mb.max(resident_mb(child_pid));
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let seconds = started.elapsed().as_secs_f64();
    Run {
        seconds,
        events_per_second: size.log as f64 / seconds,
        parent_idle_mb,
        parent_peak_mb,
        child_peak_mb,
        start_ms,
    }
}

/// Entries of a log that a node holds.
async fn held(node: &NodeProcess, origin: &str) -> u64 {
    let status = node.admin().await.sync_status(pb::SyncStatusRequest::default()).await.unwrap().into_inner();
    status.lines.iter().filter(|line| line.origin == origin).map(|line| line.here).max().unwrap_or(0)
}
