//! What this node can serve of each log, looked up once for all who wait for news.

use std::{collections::BTreeMap, sync::Arc};

use percole_core::{error::Error, node::Node};
use percole_merkle::Origin;
use percole_store::logs::{self, LogId};
use tokio::sync::watch;

use crate::bell::Bell;

/// A log up to a signed head of which everything is held here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Head {
    pub(crate) log: LogId,
    pub(crate) size: u64,
    /// How many of the entries came after their hashes.
    pub(crate) filled: u64,
}

/// The heads of all logs.
pub(crate) type Heads = Arc<BTreeMap<Origin, Head>>;

/// The board on which the newest heads stand. However many children and connections follow it, a ring of the doorbell
/// costs one look at the database.
pub(crate) struct Board {
    newest: watch::Sender<Heads>,
}

impl Board {
    pub(crate) fn new() -> Board {
        Board { newest: watch::Sender::new(Heads::default()) }
    }

    /// Follows the newest heads.
    pub(crate) fn follow(&self) -> watch::Receiver<Heads> {
        self.newest.subscribe()
    }

    /// Keeps the board up to date, until the sequencer ends.
    pub(crate) async fn keep(&self, node: &Node) {
        let mut bell = Bell::new(node.sequencer.bell());
        loop {
            match served(node).await {
                Ok(heads) => {
                    self.newest.send_if_modified(|held| {
                        let moved = **held != heads;
                        if moved {
                            *held = Arc::new(heads);
                        }
                        moved
                    });
                }
                Err(error) => tracing::warn!(%error, "the heads of the logs cannot be read"),
            }
            if bell.ring().await.is_none() {
                return;
            }
        }
    }
}

async fn served(node: &Node) -> Result<BTreeMap<Origin, Head>, Error> {
    let mut tx = node.read().await?;
    let served = logs::served(&mut tx).await?;
    let head =
        |head: logs::ServedHead| (head.origin, Head { log: head.log, size: head.size, filled: head.filled });
    Ok(served.into_iter().map(head).collect())
}
