//! What shares a transaction.

use std::collections::VecDeque;

use tokio::{
    sync::mpsc,
    time::{Duration, Instant},
};

use super::task::Task;

/// Work that shares one transaction at most.
const BATCH_MAX: usize = 256;
/// So long a batch waits for as many pieces of work as the one before it had.
const COMPANY_WITHIN: Duration = Duration::from_millis(1);

/// Takes what is in the queue. Whoever was answered with several others comes back soon with the next piece of work: as
/// many as last time are waited for, though not for long, and nobody waits who is alone.
pub(super) async fn gather(
    work: &mut mpsc::Receiver<Box<dyn Task>>,
    waiting: &mut VecDeque<Box<dyn Task>>,
    company: usize,
) {
    let until = Instant::now() + COMPANY_WITHIN;
    while waiting.len() < BATCH_MAX {
        let next = match work.try_recv() {
            Ok(task) => Some(task),
            Err(_) if waiting.len() < company => {
                tokio::time::timeout_at(until, work.recv()).await.ok().flatten()
            }
            Err(_) => None,
        };
        let Some(task) = next else { break };
        waiting.push_back(task);
    }
}

pub(super) fn take_batch(waiting: &mut VecDeque<Box<dyn Task>>) -> Vec<Box<dyn Task>> {
    let mut batch = Vec::new();
    while let Some(task) = waiting.front() {
        if task.alone() && !batch.is_empty() {
            break;
        }
        let alone = task.alone();
        batch.extend(waiting.pop_front());
        if alone || batch.len() >= BATCH_MAX {
            break;
        }
    }
    batch
}

/// Until a moment; for ever without one.
pub(super) async fn sleep_until(at: Option<Instant>) {
    match at {
        Some(at) => tokio::time::sleep_until(at).await,
        None => std::future::pending().await,
    }
}
