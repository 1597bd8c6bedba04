//! What this node owes without anybody asking: closing its polls in time, or later when their vote was extended, settling
//! the votes it opened, declaring their outcomes, weighing what groups say of its reports, receiving what is handed to its
//! bodies, erasing what it copied of a text that is erased. To add a duty, write a file with a [`Duty`] and add it to
//! [`DUTIES`].
//!
//! One task wakes on the bell and when something falls due. Everything is decided inside commands from the committed
//! state, so that a repetition changes nothing: after a crash at any moment the next pass goes on where the last one
//! stopped, and start-up is such a pass.

mod adopt;
mod close;
mod declare;
mod extend;
mod receive;
mod redact;
mod settle;

use std::{sync::Arc, time::Duration};

use async_trait::async_trait;
use percole_merkle::NodeId;
use percole_store::Tx;
use tokio::{sync::watch, time::Instant};

use crate::{
    error::Error,
    node::Node,
    sequencer::{Command, Receipt},
    service::meeting,
    standing::Standing,
};

/// Longest sleep: the machine's clock may be set while the node sleeps.
const SLEEP_MAX: Duration = Duration::from_secs(10);
/// Shortest time between two passes, so that a busy log does not keep them going.
const PASS_EVERY: Duration = Duration::from_millis(100);
/// How many times as long as a pass took the next one waits: what a node owes costs it a fifth of its time at most.
const REST: u32 = 4;
/// However long it took, as when the disk is slow: what falls due meanwhile, such as a closing, waits no longer.
const REST_MAX: Duration = Duration::from_secs(2);

/// How often what is private and too old is looked for.
const FORGET_EVERY: Duration = Duration::from_hours(1);

/// Carries out what falls due, until the node stops.
pub async fn follow(node: Arc<Node>, mut stopping: watch::Receiver<bool>) {
    let mut bell = node.sequencer.bell();
    let mut standing = node.sequencer.gate().follow();
    let mut forgot = None;
    while !*stopping.borrow() {
        bell.mark_unchanged();
        // A node that may be older than what it published does not know what it owes.
        let sound = *standing.borrow_and_update() == Standing::Sound;
        let began = Instant::now();
        let done = if sound { carry_out(&node).await } else { Ok(None) };
        if sound && forgot.is_none_or(|at: Instant| at.elapsed() >= FORGET_EVERY) {
            match meeting::forget_old(&node).await {
                Ok(()) => forgot = Some(Instant::now()),
                Err(error) => {
                    tracing::warn!(%error, "what is too old could not be forgotten; it will be tried again")
                }
            }
        }
        let rest = began.elapsed().saturating_mul(REST).clamp(PASS_EVERY, REST_MAX);
        let sleep = match done {
            Ok(next_us) => sleep_until(next_us, node.ambient.now_us()),
            Err(error) => {
                tracing::warn!(%error, "what falls due could not be carried out; it will be tried again");
                SLEEP_MAX
            }
        };
        let rung = async {
            tokio::time::sleep(rest).await;
            tokio::select! {
                _ = bell.changed() => {}
                _ = standing.changed() => {}
                () = tokio::time::sleep(sleep) => {}
            }
        };
        tokio::select! {
            () = rung => {}
            _ = stopping.wait_for(|stop| *stop) => {}
        }
    }
}

fn sleep_until(next_us: Option<i64>, now_us: i64) -> Duration {
    let left = next_us.map_or(i64::MAX, |next| next.saturating_sub(now_us).max(0));
    Duration::from_micros(left.unsigned_abs()).min(SLEEP_MAX)
}

/// Carries out everything that is due now, and tells when the next thing will be.
///
/// # Errors
/// That the node cannot read or write now, or the last of several refusals; whatever else was due is carried out.
pub(crate) async fn carry_out(node: &Node) -> Result<Option<i64>, Error> {
    let now_us = node.ambient.now_us();
    // One that cannot be carried out keeps no other waiting.
    let mut failed = None;
    let (mut next_us, mut is_something_due) = (None, false);
    // One view of the database, until a command has changed it.
    let mut view = None;
    for duty in DUTIES {
        let mut tx = match view.take() {
            Some(tx) => tx,
            None => node.read().await?,
        };
        let due = duty.due(&mut tx, &node.me(), now_us).await?;
        view = Some(tx).filter(|_| due.now.is_empty());
        next_us = [next_us, due.next_us].into_iter().flatten().min();
        is_something_due |= !due.now.is_empty();
        for command in due.now {
            match node.sequencer.submit(command).await {
                Ok(receipts) => told(*duty, &receipts),
                Err(error) => failed = Some(error),
            }
        }
    }
    if let Some(error) = failed {
        return Err(error);
    }
    if !is_something_due {
        return Ok(next_us);
    }
    let mut next_us = None;
    for duty in DUTIES {
        let left = due(node, *duty, now_us).await?;
        // What was carried out may make something else due: a settled vote can be declared at once.
        let left_us = if left.now.is_empty() { left.next_us } else { Some(now_us) };
        next_us = [next_us, left_us].into_iter().flatten().min();
    }
    Ok(next_us)
}

/// What this node did by itself stands in the program's log.
fn told(duty: &dyn Duty, receipts: &[Receipt]) {
    if let Some(first) = receipts.first() {
        tracing::info!(subject = %first.subject, index = first.index, events = receipts.len(), "{}", duty.done());
    }
}

async fn due(node: &Node, duty: &dyn Duty, now_us: i64) -> Result<Due, Error> {
    let mut tx = node.read().await?;
    duty.due(&mut tx, &node.me(), now_us).await
}

/// Everything that a node owes without being asked. In this order, so that what one makes due another finds in the same
/// pass.
static DUTIES: &[&dyn Duty] = &[
    &extend::Extensions,
    &close::Closings,
    &settle::Settlements,
    &declare::Declarations,
    &adopt::Adoptions,
    &receive::Receipts,
    &redact::Redactions,
];

/// One kind of thing that falls due.
#[async_trait]
trait Duty: Send + Sync {
    /// What is due now, and when the next will be. A command that finds nothing to do any more yields nothing.
    async fn due(&self, tx: &mut Tx, me: &NodeId, now_us: i64) -> Result<Due, Error>;
    /// What the log says when a command of it is carried out.
    fn done(&self) -> &'static str;
}

/// What is due, and when the next thing will be.
#[derive(Default)]
struct Due {
    now: Vec<Box<dyn Command>>,
    next_us: Option<i64>,
}

impl Due {
    fn wake_at(&mut self, at_us: i64) {
        self.next_us = Some(self.next_us.map_or(at_us, |next| next.min(at_us)));
    }
}

#[cfg(test)]
mod random_tests;
#[cfg(test)]
mod tests;
