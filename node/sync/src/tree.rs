//! The tree of memberships, and where two nodes stand to each other in it.

use std::collections::{BTreeMap, BTreeSet};

use percole_merkle::NodeId;

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

/// The tree of memberships, as far as it is known here: each child with its parent, and who ever admitted whom.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Memberships {
    parents: BTreeMap<NodeId, NodeId>,
    admitters: BTreeMap<NodeId, BTreeSet<NodeId>>,
}

impl Memberships {
    /// Takes the edges of the tree, child and parent, on which both ends agree; a later edge of the same child replaces an
    /// earlier one.
    pub fn new(edges: impl IntoIterator<Item = (NodeId, NodeId)>) -> Memberships {
        let parents: BTreeMap<NodeId, NodeId> = edges.into_iter().collect();
        let admitters = parents.iter().map(|(child, parent)| (*child, BTreeSet::from([*parent]))).collect();
        Memberships::of(parents, admitters)
    }

    /// Places and admissions. Both come from several logs, so that hostile nodes could close a circle of places: its edges
    /// count for nothing.
    pub(crate) fn of(
        mut parents: BTreeMap<NodeId, NodeId>,
        admitters: BTreeMap<NodeId, BTreeSet<NodeId>>,
    ) -> Memberships {
        for node in in_circles(&parents) {
            parents.remove(&node);
        }
        Memberships { parents, admitters }
    }

    /// Whether a chain of admissions, confirmed or not, ended or not, leads from a node down to another, or they are one:
    /// then the first may carry the other's log, which is signed by its own key.
    pub fn leads_to(&self, from: &NodeId, to: &NodeId) -> bool {
        let (mut seen, mut left) = (BTreeSet::from([*to]), vec![*to]);
        while let Some(at) = left.pop() {
            if at == *from {
                return true;
            }
            let above = self.admitters.get(&at).into_iter().flatten();
            left.extend(above.copied().filter(|node| seen.insert(*node)));
        }
        false
    }

    /// Every place: each child with its parent.
    pub fn places(&self) -> &BTreeMap<NodeId, NodeId> {
        &self.parents
    }

    /// The parent of a node, or `None` for a root and for a node that is not known.
    pub fn parent(&self, node: &NodeId) -> Option<NodeId> {
        self.parents.get(node).copied()
    }

    /// The nodes above a node, nearest first.
    pub fn ancestors(&self, node: &NodeId) -> impl Iterator<Item = NodeId> {
        std::iter::successors(self.parent(node), |above| self.parent(above))
    }

    /// What `receiver` is to `writer`, or `None` when they are not of one federation: then not even hashes are due.
    pub fn relation(&self, receiver: &NodeId, writer: &NodeId) -> Option<Relation> {
        if receiver == writer {
            return Some(Relation::Itself);
        }
        if self.parent(writer) == Some(*receiver) {
            return Some(Relation::Parent);
        }
        match self.meeting(receiver, writer)? {
            top if top == *receiver => Some(Relation::Ancestor),
            top if top == *writer => Some(Relation::Descendant),
            _ => Some(Relation::Elsewhere),
        }
    }

    /// Whether `node` stands on the way through the tree from one node to another; both ends do. Never when no way leads
    /// from one to the other.
    pub fn is_between(&self, node: &NodeId, one: &NodeId, other: &NodeId) -> bool {
        let Some(top) = self.meeting(one, other) else { return false };
        let below_top = |end: &NodeId| self.upwards(end).take_while(|at| *at != top).any(|at| at == *node);
        *node == top || below_top(one) || below_top(other)
    }

    /// Whether `node` is `above` itself or somewhere below it.
    pub fn is_within(&self, node: &NodeId, above: &NodeId) -> bool {
        self.upwards(node).any(|at| at == *above)
    }

    /// Whether two nodes are of one federation; a node that is not known is one by itself.
    pub fn is_one(&self, one: &NodeId, other: &NodeId) -> bool {
        self.meeting(one, other).is_some()
    }

    /// The lowest node that both are or are below of.
    fn meeting(&self, one: &NodeId, other: &NodeId) -> Option<NodeId> {
        let [one_depth, other_depth] = [one, other].map(|node| self.ancestors(node).count());
        let level = one_depth.min(other_depth);
        // From equal depth both reach their meeting after the same number of steps.
        let one_up = self.upwards(one).skip(one_depth - level);
        let other_up = self.upwards(other).skip(other_depth - level);
        one_up.zip(other_up).find(|(one, other)| one == other).map(|(top, _)| top)
    }

    /// A node and those above it.
    fn upwards(&self, node: &NodeId) -> impl Iterator<Item = NodeId> {
        std::iter::once(*node).chain(self.ancestors(node))
    }
}

/// The nodes that come back to themselves when one goes from child to parent.
fn in_circles(parents: &BTreeMap<NodeId, NodeId>) -> BTreeSet<NodeId> {
    let (mut visited, mut circles) = (BTreeSet::new(), BTreeSet::new());
    for start in parents.keys() {
        let mut trail = Vec::new();
        let mut at = Some(start);
        while let Some(node) = at.filter(|node| visited.insert(**node)) {
            trail.push(*node);
            at = parents.get(node);
        }
        // Where an earlier trail is met, nothing new is closed: only a node of this trail makes a circle.
        let closed = at.and_then(|node| trail.iter().position(|passed| passed == node));
        circles.extend(closed.map(|from| &trail[from..]).into_iter().flatten());
    }
    circles
}

#[cfg(test)]
mod tests {
    use super::*;

    fn node(number: u8) -> NodeId {
        NodeId([number; 32])
    }

    fn tree(edges: &[(u8, u8)]) -> Memberships {
        Memberships::new(edges.iter().map(|(child, parent)| (node(*child), node(*parent))))
    }

    /// 1 is the root; 2 and 3 are its children; 4 and 5 are children of 2; 9 is the root of another federation.
    fn two_federations() -> Memberships {
        tree(&[(2, 1), (3, 1), (4, 2), (5, 2), (8, 9)])
    }

    #[test]
    fn a_relation_follows_the_tree() {
        let relation = |receiver, writer| two_federations().relation(&node(receiver), &node(writer));
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
    fn the_way_between_two_nodes_goes_over_their_lowest_common_one() {
        let between = |one, other| {
            let stands = |at: &u8| two_federations().is_between(&node(*at), &node(one), &node(other));
            (1..=9).filter(stands).collect::<Vec<u8>>()
        };
        assert_eq!(between(4, 5), [2, 4, 5]);
        assert_eq!(between(3, 5), [1, 2, 3, 5]);
        assert_eq!(between(1, 4), [1, 2, 4]);
        assert_eq!(between(4, 4), [4]);
        assert_eq!(between(4, 8), [0u8; 0], "no way leads there");
        assert_eq!(between(7, 7), [7], "a stranger is with itself");
    }

    #[test]
    fn a_circle_of_memberships_counts_for_nothing() {
        // 1, 2 and 3 go round; 4 hangs below the circle, 5 below 4; 6 is its own parent; 8 is below 9.
        let circle = tree(&[(1, 2), (2, 3), (3, 1), (4, 2), (5, 4), (6, 6), (8, 9)]);
        assert_eq!(circle.places(), tree(&[(4, 2), (5, 4), (8, 9)]).places());
        assert_eq!(circle.relation(&node(1), &node(2)), None);
        assert_eq!(circle.relation(&node(2), &node(5)), Some(Relation::Ancestor));
    }
}
