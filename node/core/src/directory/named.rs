//! The nodes that logs name, as many as a directory has room for.
//!
//! Any node may say of any other that it is its child or its parent, so that one log could name nodes without end, and each of them
//! as many again. So what is read is read outwards from this node, and of each neighbour's side only so much.

use std::collections::BTreeSet;

use percole_merkle::{NodeId, SubjectId};
use percole_store::{
    StoreError, Tx,
    nodes::{self, KnownNode, Membership},
    rows,
};

use super::fit_to_be_shown;
use crate::apply::node::foundation_subject;

/// What a child and the nodes beyond it may say of who stands next to whom: each place takes two words.
const OF_A_CHILD_MAX: usize = 10_000;
/// The same for the parent and everybody beyond it: twice the logs that a parent may name.
const OF_THE_PARENT_MAX: usize = 40_000;
/// Recorders that are looked up together, and descriptions, each of a payload at most.
const LOOKED_UP: usize = 64;

/// What is read of the nodes that logs name.
pub(super) struct Named {
    /// Who stands next to whom.
    pub(super) edges: Vec<Membership>,
    /// Neighbours on whose side more is said than there is room for.
    pub(super) cut: Vec<NodeId>,
    /// Whose words were read.
    pub(super) recorders: BTreeSet<NodeId>,
}

impl Named {
    /// Reads outwards from this node: everything that it recorded itself, then each neighbour's side, the parent's first.
    pub(super) async fn read(tx: &mut Tx, me: NodeId) -> Result<Named, StoreError> {
        let edges = nodes::recorded_by(tx, &[me], usize::MAX).await?;
        let mut named = Named { edges, cut: Vec::new(), recorders: BTreeSet::from([me]) };
        let side = |edge: &Membership| match edge.child == me {
            true => (edge.parent, OF_THE_PARENT_MAX),
            false => (edge.child, OF_A_CHILD_MAX),
        };
        let mut sides: Vec<(NodeId, usize)> = named.edges.iter().map(side).collect();
        sides.sort_by_key(|(node, room)| (std::cmp::Reverse(*room), *node));
        sides.dedup();
        named.recorders.extend(sides.iter().map(|(node, _)| *node));
        for (neighbour, room) in sides {
            named.read_side(tx, neighbour, room).await?;
        }
        Ok(named)
    }

    /// Reads what a neighbour says, and then what those say whom it names, and so on.
    async fn read_side(&mut self, tx: &mut Tx, neighbour: NodeId, mut room: usize) -> Result<(), StoreError> {
        let mut next = vec![neighbour];
        while !next.is_empty() {
            let mut found = BTreeSet::new();
            for recorders in next.chunks(LOOKED_UP) {
                self.recorders.extend(recorders.iter().copied());
                let edges = nodes::recorded_by(tx, recorders, room.saturating_add(1)).await?;
                if edges.len() > room {
                    self.cut.push(neighbour);
                    self.edges.extend(edges.into_iter().take(room));
                    return Ok(());
                }
                room -= edges.len();
                found.extend(edges.iter().flat_map(|edge| [edge.child, edge.parent]));
                self.edges.extend(edges);
            }
            next = found.into_iter().filter(|node| !self.recorders.contains(node)).collect();
        }
        Ok(())
    }

    /// What is said of each node that is named, and what each of those who were read says of itself; fit to be shown.
    pub(super) async fn descriptions(&self, tx: &mut Tx) -> Result<Vec<KnownNode>, StoreError> {
        let edges = self.edges.iter().map(|edge| edge.subject);
        let subjects: Vec<SubjectId> =
            edges.chain(self.recorders.iter().map(|node| foundation_subject(*node))).collect();
        let mut descriptions = Vec::with_capacity(subjects.len());
        for subjects in subjects.chunks(LOOKED_UP) {
            // A name may be as long as a payload: what cannot be shown is let go of at once.
            let known: Vec<KnownNode> = rows::among(tx, subjects).await?;
            descriptions.extend(known.into_iter().map(fit_to_be_shown));
        }
        Ok(descriptions)
    }
}

#[cfg(test)]
pub(super) mod tests;
