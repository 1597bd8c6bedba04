//! Who sees an event: the relation of a receiver to the node that wrote it, and the event's scope.

use std::collections::BTreeMap;

use percole_merkle::{NodeId, Scope};

/// What a receiver is to the node whose log an event stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Relation {
    /// The very node that wrote it, asking for its own log back.
    Itself,
    /// The node directly above it.
    Parent,
    /// A node further above it.
    Ancestor,
    /// A node below it, at any distance.
    Descendant,
    /// Any other node of the same federation, such as a sibling.
    Elsewhere,
}

/// Whether a receiver may have the leaf and the payload of an event, rather than its leaf hash only.
///
/// `node` stays where it is, `parent` travels one hop up, `subtree` travels down, `federation` everywhere
/// (design 03, points 1 and 11). The relation is to the node that **wrote** the event, whoever relays it.
pub fn visible(scope: Scope, relation: Relation) -> bool {
    match (scope, relation) {
        (_, Relation::Itself) | (Scope::Federation, _) => true,
        (Scope::Parent, relation) => relation == Relation::Parent,
        (Scope::Subtree, relation) => relation == Relation::Descendant,
        (Scope::Node, _) => false,
    }
}

/// The tree of memberships, as far as it is known here: each child with its parent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Memberships {
    parents: BTreeMap<NodeId, NodeId>,
}

impl Memberships {
    /// Takes the edges of the tree, child and parent; a later edge of the same child replaces an earlier one.
    pub fn new(edges: impl IntoIterator<Item = (NodeId, NodeId)>) -> Memberships {
        Memberships { parents: edges.into_iter().collect() }
    }

    /// The parent of a node, or `None` for a root and for a node that is not known.
    pub fn parent(&self, node: &NodeId) -> Option<NodeId> {
        self.parents.get(node).copied()
    }

    /// What `receiver` is to `writer`, or `None` when they are not of one federation: then not even hashes are due.
    pub fn relation(&self, receiver: &NodeId, writer: &NodeId) -> Option<Relation> {
        if receiver == writer {
            return Some(Relation::Itself);
        }
        if self.parent(writer) == Some(*receiver) {
            return Some(Relation::Parent);
        }
        if self.ancestors(writer).any(|node| node == *receiver) {
            return Some(Relation::Ancestor);
        }
        if self.ancestors(receiver).any(|node| node == *writer) {
            return Some(Relation::Descendant);
        }
        (self.root(receiver) == self.root(writer)).then_some(Relation::Elsewhere)
    }

    /// The nodes above a node, nearest first.
    ///
    /// Edges come from several logs, so that a hostile pair could close a circle: no path is longer than the edges.
    pub fn ancestors(&self, node: &NodeId) -> impl Iterator<Item = NodeId> {
        std::iter::successors(self.parent(node), |above| self.parent(above)).take(self.parents.len())
    }

    fn root(&self, node: &NodeId) -> NodeId {
        self.ancestors(node).last().unwrap_or(*node)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn node(number: u8) -> NodeId {
        NodeId([number; 32])
    }

    /// 1 is the root; 2 and 3 are its children; 4 and 5 are children of 2; 9 is the root of another federation.
    fn tree() -> Memberships {
        Memberships::new([(2, 1), (3, 1), (4, 2), (5, 2), (8, 9)].map(|(c, p)| (node(c), node(p))))
    }

    #[test]
    fn a_relation_follows_the_tree() {
        let relation = |receiver, writer| tree().relation(&node(receiver), &node(writer));
        assert_eq!(relation(2, 2), Some(Relation::Itself));
        assert_eq!(relation(2, 4), Some(Relation::Parent));
        assert_eq!(relation(1, 4), Some(Relation::Ancestor));
        assert_eq!(relation(4, 1), Some(Relation::Descendant));
        assert_eq!(relation(4, 2), Some(Relation::Descendant));
        assert_eq!(relation(3, 2), Some(Relation::Elsewhere), "a sibling");
        assert_eq!(relation(5, 3), Some(Relation::Elsewhere), "a nephew");
        assert_eq!(relation(8, 4), None, "another federation");
        assert_eq!(relation(7, 4), None, "a stranger");
    }

    #[test]
    fn each_scope_is_seen_by_those_it_names() {
        let others = [Relation::Parent, Relation::Ancestor, Relation::Descendant, Relation::Elsewhere];
        let seers =
            |scope| others.into_iter().filter(|relation| visible(scope, *relation)).collect::<Vec<_>>();
        assert_eq!(seers(Scope::Node), []);
        assert_eq!(seers(Scope::Parent), [Relation::Parent]);
        assert_eq!(seers(Scope::Subtree), [Relation::Descendant]);
        assert_eq!(seers(Scope::Federation), others);
        assert!(Scope::ALL.into_iter().all(|scope| visible(scope, Relation::Itself)));
    }

    #[test]
    fn a_circle_of_memberships_ends() {
        let circle = Memberships::new([(1, 2), (2, 3), (3, 1)].map(|(c, p)| (node(c), node(p))));
        assert!(circle.relation(&node(1), &node(2)).is_some());
        assert_eq!(circle.relation(&node(7), &node(2)), None);
    }
}
