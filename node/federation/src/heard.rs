//! When each node was last heard of: by this node, or through a peer that hears of it.
//!
//! A node says that it lives only to its parent and its children. From there the word goes on, as an age, along the edges of
//! the tree: a child tells of those below it, its parent of all others. It is a peer's word, for people to look at; nothing is
//! decided by it.

use std::sync::Arc;

use async_trait::async_trait;
use percole_core::{error::Error, sequencer::SharedWrite};
use percole_merkle::NodeId;
use percole_proto::v1 as pb;
use percole_store::{StoreError, Tx, heard::HeardRow};

use crate::Federation;

/// Nodes that one peer tells of at once.
pub(crate) const TOLD_MAX: usize = 4_096;
/// What is remembered over a restart is at most so old, as long as the node is not killed.
const KEPT_EVERY_US: i64 = 300_000_000;
/// How often it is looked at whether something is to be remembered.
const LOOK_EVERY: std::time::Duration = std::time::Duration::from_secs(5);

/// When a node was last heard of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Heard {
    /// When it said something to this node itself, microseconds since 1970-01-01 UTC; 0 for never.
    pub(crate) itself_us: i64,
    /// When a peer says that it was heard of, and which one.
    pub(crate) through: Option<(i64, NodeId)>,
}

impl Heard {
    /// The later of both, and through whom that was.
    pub(crate) fn last(&self) -> (i64, Option<NodeId>) {
        match self.through {
            Some((at_us, peer)) if at_us > self.itself_us => (at_us, Some(peer)),
            _ => (self.itself_us, None),
        }
    }
}

/// Notes what a peer tells of nodes of which it may: an age beyond all time, or of a node that is not known here, says nothing.
pub(crate) fn note(
    federation: &Federation,
    peer: NodeId,
    told: &[pb::Heard],
    may_tell: impl Fn(&NodeId) -> bool,
) {
    let now_us = federation.node.ambient.now_us();
    let directory = federation.node.directory();
    for heard in told.iter().take(TOLD_MAX) {
        let Ok(node) = <[u8; 32]>::try_from(heard.node.as_slice()).map(NodeId) else { continue };
        let age_us = i64::try_from(heard.age_ms).unwrap_or(i64::MAX).saturating_mul(1_000);
        let at_us = now_us.saturating_sub(age_us);
        if at_us > 0 && directory.node(&node).is_some() && may_tell(&node) {
            federation.peers.heard_through(node, peer, at_us);
        }
    }
}

/// What this node tells a peer of the nodes of which it may.
pub(crate) fn told(federation: &Federation, may_tell: impl Fn(&NodeId) -> bool) -> Vec<pb::Heard> {
    let now_us = federation.node.ambient.now_us();
    let heard = federation.peers.all_heard().into_iter().filter(|(node, _)| may_tell(node));
    let ages = heard.map(|(node, heard)| pb::Heard {
        node: node.as_bytes().to_vec(),
        age_ms: u64::try_from(now_us.saturating_sub(heard.last().0) / 1_000).unwrap_or(0),
    });
    ages.take(TOLD_MAX).collect()
}

impl Federation {
    /// When a node was last heard of, by this one or through others, in microseconds since 1970-01-01 UTC; 0 for never.
    pub fn heard_us(&self, node: &NodeId) -> i64 {
        let heard = self.peers.all_heard().into_iter().find(|(known, _)| known == node);
        heard.map_or(0, |(_, heard)| heard.last().0)
    }

    /// Takes up what was remembered when this node ran last.
    pub async fn remember_heard(&self) -> Result<(), Error> {
        for row in percole_store::heard::all(&mut self.node.read().await?).await? {
            let through = row.through.map(|peer| (row.heard_us, peer));
            self.peers.remember(row.node, Heard { itself_us: row.itself_us, through });
        }
        Ok(())
    }

    /// Remembers when nodes were last heard of, now and then and when the node stops.
    pub async fn keep_heard(self: Arc<Federation>) {
        let mut closed = std::pin::pin!(self.closed());
        loop {
            let over = tokio::select! {
                () = &mut closed => true,
                () = tokio::time::sleep(LOOK_EVERY) => false,
            };
            // Somebody may have got a place while what names it was withheld.
            self.node.places().look(self.node.directory().tree());
            let unkept = self.peers.unkept(if over { 0 } else { KEPT_EVERY_US });
            if !unkept.is_empty() {
                let rows = unkept.into_iter().map(|(node, heard)| row(node, heard)).collect();
                // It is lost with the process then; everything else works on.
                if let Err(error) = self.node.sequencer.shared(Keep { rows }).await {
                    tracing::debug!(%error, "when nodes were heard of cannot be remembered");
                }
            }
            if over {
                return;
            }
        }
    }
}

fn row(node: NodeId, heard: Heard) -> HeardRow {
    let (heard_us, through) = heard.through.map_or((0, None), |(at_us, peer)| (at_us, Some(peer)));
    HeardRow { node, itself_us: heard.itself_us, heard_us, through }
}

struct Keep {
    rows: Vec<HeardRow>,
}

#[async_trait]
impl SharedWrite for Keep {
    async fn write(&self, tx: &mut Tx) -> Result<(), StoreError> {
        percole_store::heard::keep(tx, &self.rows).await
    }
}
