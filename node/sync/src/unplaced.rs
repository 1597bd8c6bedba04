//! When a carrier may give away more than before because of who stands where.
//!
//! What a node may read of an event follows from where reader, writer, anchor and addressees stand. Somebody new changes it
//! only for events that name them; whoever moves may change it for any. So a carrier remembers whom the events named that it
//! withheld while they had no place, and counts: whoever joins a federation of many gives nobody a reason to ask again.

use std::{
    collections::{BTreeSet, HashSet},
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

use percole_merkle::{LeafHeader, NodeId};

use crate::tree::Memberships;

/// Nodes without a place that are remembered. Beyond them any change of place counts.
const REMEMBERED_MAX: usize = 10_000;

/// Counts the changes of places that may let somebody read more, for as long as this process runs.
#[derive(Debug, Default)]
pub struct Places {
    changes: AtomicU64,
    unplaced: Mutex<BTreeSet<NodeId>>,
}

impl Places {
    /// Another number once somebody may read more than before of what was withheld.
    pub fn number(&self) -> u64 {
        self.changes.load(Ordering::SeqCst)
    }

    /// Notes that an event was withheld, by a carrier that knew this tree.
    pub(crate) fn withheld(&self, header: &LeafHeader, tree: &Memberships) {
        let named = header.anchor.iter().chain(&header.addressees);
        for node in named.filter(|node| tree.parent(node).is_none()) {
            let mut unplaced = self.unplaced();
            if unplaced.len() < REMEMBERED_MAX {
                unplaced.insert(*node);
            }
        }
    }

    /// The tree was this one and is that one.
    pub fn changed(&self, before: &Memberships, now: &Memberships) {
        if has_moved(before, now) {
            self.changes.fetch_add(1, Ordering::SeqCst);
        }
        self.look(now);
    }

    /// Looks whether somebody has a place now who had none when an event was withheld.
    pub fn look(&self, now: &Memberships) {
        let mut unplaced = self.unplaced();
        let waiting = unplaced.len();
        if waiting < REMEMBERED_MAX {
            unplaced.retain(|node| now.parent(node).is_none());
        } else {
            unplaced.clear();
        }
        if unplaced.len() < waiting {
            self.changes.fetch_add(1, Ordering::SeqCst);
        }
    }

    fn unplaced(&self) -> MutexGuard<'_, BTreeSet<NodeId>> {
        self.unplaced.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether somebody who was in the tree stands elsewhere: has another parent or none any more, or one for the first time, with
/// others below.
fn has_moved(before: &Memberships, now: &Memberships) -> bool {
    let moved = before.places().iter().any(|(child, parent)| now.parent(child) != Some(*parent));
    moved || {
        let above: HashSet<&NodeId> = before.places().values().collect();
        now.places().keys().any(|node| above.contains(node) && before.parent(node).is_none())
    }
}

#[cfg(test)]
mod tests {
    use percole_merkle::{Flags, Origin, Scope, SubjectId};

    use super::*;

    fn node(number: u8) -> NodeId {
        NodeId([number; 32])
    }

    fn tree(edges: &[(u8, u8)]) -> Memberships {
        Memberships::new(edges.iter().map(|(child, parent)| (node(*child), node(*parent))))
    }

    fn addressed_to(number: u8) -> LeafHeader {
        LeafHeader {
            origin: Origin::first(node(2)),
            kind: "test.said".parse().unwrap(),
            schema_version: 1,
            subject: SubjectId { origin: node(2), id: [1; 16] },
            idempotency_key: [1; 16],
            causes: Vec::new(),
            claimed_time_us: 0,
            scope: Scope::Addressed,
            anchor: None,
            addressees: vec![node(number)],
            flags: Flags::default(),
            payload_len: 0,
            payload_commitment: [0; 32],
        }
    }

    #[test]
    fn whoever_joins_changes_nothing_for_others_and_whoever_moves_does() {
        let places = Places::default();
        let two = tree(&[(2, 1), (3, 1)]);
        places.changed(&Memberships::default(), &two);
        assert_eq!(places.number(), 0);
        let three = tree(&[(2, 1), (3, 1), (4, 2)]);
        places.changed(&two, &three);
        places.changed(&three, &three);
        assert_eq!(places.number(), 0, "a new one below");
        let moved = tree(&[(2, 1), (3, 1), (4, 3)]);
        places.changed(&three, &moved);
        assert_eq!(places.number(), 1, "it went elsewhere");
        places.changed(&moved, &three);
        places.changed(&three, &two);
        assert_eq!(places.number(), 3, "back, and away");
        places.changed(&two, &tree(&[(2, 1), (3, 1), (1, 9)]));
        assert_eq!(places.number(), 4, "the root joined somebody, with all below");
    }

    #[test]
    fn a_place_of_somebody_whom_a_withheld_event_names_counts() {
        let places = Places::default();
        let (before, now) = (tree(&[(2, 1), (3, 1)]), tree(&[(2, 1), (3, 1), (4, 3)]));
        places.withheld(&addressed_to(3), &before);
        places.changed(&before, &now);
        assert_eq!(places.number(), 0, "that one had a place");
        places.withheld(&addressed_to(4), &before);
        places.changed(&before, &now);
        assert_eq!(places.number(), 1);
        // Withheld by who knew the tree as it was before, when it was another one already.
        places.withheld(&addressed_to(4), &before);
        places.look(&now);
        places.look(&now);
        assert_eq!(places.number(), 2);
    }

    #[test]
    fn beyond_what_is_remembered_any_change_counts() {
        let places = Places::default();
        for number in 0..REMEMBERED_MAX + 5 {
            let mut id = [7; 32];
            id[..8].copy_from_slice(&number.to_be_bytes());
            places.withheld(&LeafHeader { addressees: vec![NodeId(id)], ..addressed_to(1) }, &tree(&[]));
        }
        let (before, now) = (tree(&[(2, 1)]), tree(&[(2, 1), (3, 1)]));
        places.changed(&before, &now);
        assert_eq!(places.number(), 1);
    }
}
