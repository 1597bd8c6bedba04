//! What this node owes to votes without anybody asking: closing its polls in time, and settling the votes it opened.
//!
//! One task wakes on the bell and when something falls due. Everything is decided inside commands from the committed
//! state, so that a repetition changes nothing: after a crash at any moment the next pass goes on where the last one
//! stopped, and start-up is such a pass.

mod close;
mod declare;
mod settle;

use std::{sync::Arc, time::Duration};

use percole_merkle::SubjectId;
use percole_store::{polls, votes};
use tokio::sync::watch;

use crate::{error::Error, node::Node};

/// Longest sleep: the machine's clock may be set while the node sleeps.
const SLEEP_MAX: Duration = Duration::from_secs(10);
/// Shortest time between two passes, so that a busy log does not keep them going.
const PASS_EVERY: Duration = Duration::from_millis(100);

/// Carries out what falls due, until the node stops.
pub async fn follow(node: Arc<Node>, mut stopping: watch::Receiver<bool>) {
    let mut bell = node.sequencer.bell();
    while !*stopping.borrow() {
        bell.mark_unchanged();
        let sleep = match carry_out(&node).await {
            Ok(next_us) => sleep_until(next_us, node.ambient.now_us()),
            Err(error) => {
                tracing::warn!(%error, "what falls due for votes could not be carried out; it will be tried again");
                SLEEP_MAX
            }
        };
        let rung = async {
            tokio::time::sleep(PASS_EVERY).await;
            tokio::select! {
                _ = bell.changed() => {}
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
pub async fn carry_out(node: &Node) -> Result<Option<i64>, Error> {
    let now_us = node.ambient.now_us();
    let Due { close, settle, declare, .. } = due(node, now_us).await?;
    // One that cannot be carried out keeps no other waiting.
    let mut failed = None;
    for poll in close {
        failed = node.sequencer.submit(close::Close { poll }).await.err().or(failed);
    }
    for vote in settle {
        failed = node.sequencer.submit(settle::Settle { vote }).await.err().or(failed);
    }
    for vote in declare {
        failed = node.sequencer.submit(declare::Declare { vote }).await.err().or(failed);
    }
    if let Some(error) = failed {
        return Err(error);
    }
    let left = due(node, now_us).await?;
    // A settled vote can be declared at once; a poll closed here may be one that this node asked itself.
    if left.is_pending() { Ok(Some(now_us)) } else { Ok(left.next_us) }
}

/// What is due, and when the next thing will be.
#[derive(Debug, Default)]
struct Due {
    close: Vec<SubjectId>,
    settle: Vec<SubjectId>,
    declare: Vec<SubjectId>,
    next_us: Option<i64>,
}

impl Due {
    fn is_pending(&self) -> bool {
        !(self.close.is_empty() && self.settle.is_empty() && self.declare.is_empty())
    }

    fn wake_at(&mut self, at_us: i64) {
        self.next_us = Some(self.next_us.map_or(at_us, |next| next.min(at_us)));
    }
}

async fn due(node: &Node, now_us: i64) -> Result<Due, Error> {
    let mut tx = node.read().await?;
    let mut due = Due::default();
    for (poll, closes_us) in polls::open_of(&mut tx, &node.me()).await? {
        if closes_us <= now_us {
            due.close.push(poll);
        } else {
            due.wake_at(closes_us);
        }
    }
    for vote in votes::undecided(&mut tx, &node.me()).await? {
        if now_us < vote.closes_us {
            due.wake_at(vote.closes_us);
            continue;
        }
        let accounted = votes::tallies(&mut tx, &vote.subject).await?;
        if accounted.len() == vote.participants.len() {
            due.declare.push(vote.subject);
        } else if settle::has_news(&mut tx, &vote, &accounted, now_us).await? {
            due.settle.push(vote.subject);
        } else {
            due.wake_at(vote.report_by_us);
        }
    }
    Ok(due)
}

/// The act of the node itself under a rule.
fn own_act(rule: &str) -> percole_proto::event::v1::Act {
    percole_proto::event::v1::Act {
        office: "node".to_owned(),
        pseudonym: String::new(),
        article: rule.to_owned(),
    }
}

#[cfg(test)]
mod random_tests;
#[cfg(test)]
mod tests;
