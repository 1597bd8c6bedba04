//! Who showed what of this node's log since this process began.

use std::{
    collections::BTreeMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

use percole_merkle::NodeId;
use tokio::sync::watch;

/// Heads beyond what is held that are remembered, the largest of them.
const BEYOND_MAX: usize = 8;

/// What was heard. Kept in memory: after a start everybody is asked anew.
pub(super) struct Heard {
    known: Mutex<Known>,
    news: watch::Sender<u64>,
}

#[derive(Default)]
struct Known {
    peers: BTreeMap<NodeId, Word>,
    /// Size of the largest head that somebody knows of.
    newest: u64,
    /// The most entries that somebody said to hold.
    held: u64,
    /// Heads that somebody knows of and that are not held here, by their size: the signed notes.
    beyond: BTreeMap<u64, Vec<u8>>,
    /// Heads up to this size the operator has set aside.
    set_aside: u64,
    /// Whether somebody said, while the node could write, that nothing newer is known.
    met: bool,
}

/// What a peer said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Word {
    /// Whether it has shown the newest head that it knows of, and that is held here.
    pub(super) shown: bool,
    /// Whether it has given what it holds whole of what is held here as a hash.
    pub(super) gave_all: bool,
}

impl Default for Heard {
    fn default() -> Heard {
        Heard { known: Mutex::default(), news: watch::Sender::new(0) }
    }
}

impl Heard {
    /// Follows the news.
    pub(super) fn follow(&self) -> watch::Receiver<u64> {
        self.news.subscribe()
    }

    /// A peer showed a head that is held here, as the newest that it knows of.
    pub(super) fn shows(&self, peer: NodeId, size: u64) {
        let mut known = self.known();
        known.newest = known.newest.max(size);
        known.peers.entry(peer).or_default().shown = true;
        self.ring(known);
    }

    /// A peer knows of a head that is not held here, and holds so many entries. Gives whether that counts: the operator may have
    /// set it aside.
    pub(super) fn knows_of(&self, peer: NodeId, size: u64, entries: u64, note: &[u8]) -> bool {
        let mut known = self.known();
        known.held = known.held.max(entries.min(size));
        if size <= known.set_aside {
            return false;
        }
        known.newest = known.newest.max(size);
        known.beyond.insert(size, note.to_vec());
        while known.beyond.len() > BEYOND_MAX {
            known.beyond.pop_first();
        }
        known.peers.insert(peer, Word::default());
        self.ring(known);
        true
    }

    /// A peer has given all.
    pub(super) fn gave_all(&self, peer: NodeId) {
        let mut known = self.known();
        known.peers.entry(peer).or_default().gave_all = true;
        self.ring(known);
    }

    /// What a peer said, or `None` when it was not heard.
    pub(super) fn word(&self, peer: &NodeId) -> Option<Word> {
        self.known().peers.get(peer).copied()
    }

    /// Size of the largest head that somebody knows of and the operator has not set aside; 0 for none.
    pub(super) fn newest(&self) -> u64 {
        let known = self.known();
        if known.newest > known.set_aside { known.newest } else { 0 }
    }

    /// The most entries that somebody said to hold.
    pub(super) fn held(&self) -> u64 {
        self.known().held
    }

    /// The operator goes on without the heads that are known of.
    pub(super) fn set_aside(&self) {
        let mut known = self.known();
        known.set_aside = known.newest;
    }

    /// The notes of the heads beyond a size that somebody knows of.
    pub(super) fn beyond(&self, size: u64) -> Vec<Vec<u8>> {
        self.known().beyond.range(size + 1..).map(|(_, note)| note.clone()).collect()
    }

    /// The node writes from here on: a head that is not held is somebody else's.
    pub(super) fn meets(&self) {
        self.known().met = true;
    }

    /// Whether the node wrote after somebody had said that nothing newer is known.
    pub(super) fn was_met(&self) -> bool {
        self.known().met
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn ring(&self, known: MutexGuard<'_, Known>) {
        drop(known);
        self.news.send_modify(|count| *count += 1);
    }
}
