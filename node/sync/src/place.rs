//! Where each node stands in the tree, and who may carry its log: what the two ends of each membership say of it.
//!
//! Any node may write of any other that it is its child or its parent. So a **place** takes two: the child names a parent in
//! its own log, and that parent has taken it in. Among several such pairs the newest counts, by the index of `parent_joined`
//! in the child's own log, never by a time. A pair that was left keeps the place until a newer one agrees, so that a history
//! is shown on as before; an admission alone, or another one later, moves nothing.
//!
//! A child that writes that it is back where it once was is believed, although that parent has let it go: who lies about
//! itself moves itself alone. The other way round, a parent that writes that a child has left would move an honest one.
//!
//! To **carry** a log it takes less, because a log is signed by its own key: a chain of admissions, confirmed or not. If it
//! took a place, a log could never arrive that says where its node stands now.

use std::collections::{BTreeMap, BTreeSet};

use percole_merkle::NodeId;

use crate::tree::Memberships;

/// What the log of one end says of an edge of the tree, whatever became of it since.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Word {
    /// In whose log it stands: the parent's or the child's.
    pub recorder: NodeId,
    /// The lower end.
    pub child: NodeId,
    /// The upper end.
    pub parent: NodeId,
    /// Where in that log the edge began last.
    pub begun: u64,
}

impl Memberships {
    /// The tree as the words that `me` holds make it.
    ///
    /// What a node says of its own parent needs no other word: the parent answered it when it joined.
    pub fn believed(me: &NodeId, words: &[Word]) -> Memberships {
        let mut admitters: BTreeMap<NodeId, BTreeSet<NodeId>> = BTreeMap::new();
        for word in words.iter().filter(|word| word.recorder == word.parent) {
            admitters.entry(word.child).or_default().insert(word.parent);
        }
        let mut places: BTreeMap<NodeId, (u64, NodeId)> = BTreeMap::new();
        for word in words.iter().filter(|word| word.recorder == word.child) {
            let agreed = admitters.get(&word.child).is_some_and(|by| by.contains(&word.parent));
            if !agreed && word.child != *me {
                continue;
            }
            let place = places.entry(word.child).or_insert((word.begun, word.parent));
            *place = (*place).max((word.begun, word.parent));
        }
        let edges = places.into_iter().map(|(child, (_, parent))| (child, parent));
        Memberships::of(edges.collect(), admitters)
    }
}

#[cfg(test)]
mod tests;
