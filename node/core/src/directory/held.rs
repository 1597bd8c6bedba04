//! What was read of the nodes that logs name, kept and followed: whoever joins a federation of many is read alone.

use std::collections::{BTreeMap, BTreeSet};

use percole_domain::names::looks;
use percole_merkle::{NodeId, SubjectId};
use percole_store::{
    StoreError, Tx,
    nodes::{self, KnownNode, Membership},
    rows,
};

use super::{fit_to_be_shown, named::Named};
use crate::apply::node::foundation_subject;

/// Beyond so many edges everything is read again, within the bounds of [`Named`]: far below them no side is cut.
const FOLLOWED_MAX: usize = 5_000;

/// Who stands next to whom, and what is said of each node, by the subjects under which it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Held {
    pub(super) edges: BTreeMap<SubjectId, Membership>,
    known: BTreeMap<SubjectId, Vec<Seen>>,
    /// Neighbours on whose side more is said than there is room for.
    pub(super) cut: Vec<NodeId>,
    /// Whose words were read.
    recorders: BTreeSet<NodeId>,
}

/// What is said of a node, and what its name looks like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Seen {
    pub(super) known: KnownNode,
    /// As [`percole_domain::names::looks`] has them, which is worth remembering.
    pub(super) looks: [String; 2],
}

impl From<KnownNode> for Seen {
    fn from(known: KnownNode) -> Seen {
        Seen { looks: looks(&known.name), known }
    }
}

impl Held {
    /// Reads everything.
    pub(crate) async fn read(tx: &mut Tx, me: NodeId) -> Result<Held, StoreError> {
        let named = Named::read(tx, me).await?;
        let known = named.descriptions(tx).await?;
        let (cut, recorders) = (named.cut, named.recorders);
        let mut held = Held { cut, recorders, ..Held::default() };
        held.edges.extend(named.edges.into_iter().map(|edge| (edge.subject, edge)));
        held.keep(known);
        Ok(held)
    }

    /// Reads what was said of some subjects since; `None` when everything is to be read instead.
    ///
    /// # Errors
    /// The database's error; then everything is to be read.
    pub(crate) async fn follow(
        mut self,
        tx: &mut Tx,
        subjects: &BTreeSet<SubjectId>,
    ) -> Result<Option<Held>, StoreError> {
        if !self.cut.is_empty() || self.edges.len() + subjects.len() > FOLLOWED_MAX {
            return Ok(None);
        }
        let subjects: Vec<SubjectId> =
            subjects.iter().copied().filter(|subject| self.recorders.contains(&subject.origin)).collect();
        let edges: Vec<Membership> = rows::among(tx, &subjects).await?;
        let had = subjects.iter().filter(|subject| self.edges.contains_key(subject)).count();
        let has = edges.iter().filter(|edge| self.edges.contains_key(&edge.subject)).count();
        if has < had {
            return Ok(None);
        }
        self.describe(tx, subjects).await?;
        let mut next = self.add(edges);
        while !next.is_empty() && self.edges.len() <= FOLLOWED_MAX {
            self.recorders.extend(next.iter().copied());
            let said = nodes::recorded_by(tx, &next, FOLLOWED_MAX).await?;
            let of_itself = next.iter().map(|node| foundation_subject(*node));
            self.describe(tx, said.iter().map(|edge| edge.subject).chain(of_itself).collect()).await?;
            next = self.add(said);
        }
        Ok(Some(self).filter(|held| held.edges.len() <= FOLLOWED_MAX))
    }

    /// What is said of all nodes.
    pub(super) fn descriptions(&self) -> impl Iterator<Item = &Seen> {
        self.known.values().flatten()
    }

    /// Takes up edges; gives the nodes that they name and whose own words were not read yet.
    fn add(&mut self, edges: Vec<Membership>) -> Vec<NodeId> {
        let named: BTreeSet<NodeId> = edges.iter().flat_map(|edge| [edge.child, edge.parent]).collect();
        self.edges.extend(edges.into_iter().map(|edge| (edge.subject, edge)));
        named.difference(&self.recorders).copied().collect()
    }

    async fn describe(&mut self, tx: &mut Tx, subjects: Vec<SubjectId>) -> Result<(), StoreError> {
        subjects.iter().for_each(|subject| drop(self.known.remove(subject)));
        let known: Vec<KnownNode> = rows::among(tx, &subjects).await?;
        self.keep(known.into_iter().map(fit_to_be_shown));
        Ok(())
    }

    fn keep(&mut self, known: impl IntoIterator<Item = KnownNode>) {
        for known in known {
            self.known.entry(known.subject).or_default().push(known.into());
        }
    }
}

#[cfg(test)]
mod tests;
