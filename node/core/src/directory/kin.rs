//! Where another node stands to this one, and how its membership is, as far as this node knows.

use std::collections::BTreeMap;

use percole_merkle::NodeId;
use percole_store::nodes::Membership;

use super::{Directory, EdgeState};

/// What a node is to this one; those that matter most come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kin {
    /// The node that this one has joined, or had until it left without joining another.
    Parent,
    /// Above the parent.
    Ancestor,
    /// Directly below this node.
    Child,
    /// Below the same parent.
    Sibling,
    /// Below a child.
    Descendant,
    /// Anywhere else.
    Elsewhere,
}

impl Kin {
    /// Each, those that matter most first.
    pub const ALL: [Kin; 6] =
        [Kin::Parent, Kin::Ancestor, Kin::Child, Kin::Sibling, Kin::Descendant, Kin::Elsewhere];

    /// The word that APIs use.
    pub fn word(self) -> &'static str {
        match self {
            Kin::Parent => "parent",
            Kin::Ancestor => "ancestor",
            Kin::Child => "child",
            Kin::Sibling => "sibling",
            Kin::Descendant => "descendant",
            Kin::Elsewhere => "elsewhere",
        }
    }
}

/// How a membership is: that of a node in its parent, and for the parent that of this node in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Both ends say so; or it has no parent.
    Active,
    /// The upper end cut it off.
    Suspended,
    /// One end says that it ended.
    Left,
    /// The upper end took it in, and its own word is not known here.
    Admitted,
    /// It says that it joined, and the upper end's word is not known here; or nobody says where it stands.
    Unconfirmed,
}

impl Standing {
    /// The word that APIs use.
    pub fn word(self) -> &'static str {
        match self {
            Standing::Active => "active",
            Standing::Suspended => "suspended",
            Standing::Left => "left",
            Standing::Admitted => "admitted",
            Standing::Unconfirmed => "unconfirmed",
        }
    }
}

/// What the two ends of an edge say of it now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Ends {
    upper: Option<EdgeState>,
    lower: Option<EdgeState>,
    /// Where in the log of the lower end it began.
    begun: u64,
}

impl Ends {
    fn standing(self) -> Standing {
        if self.upper == Some(EdgeState::Left) || self.lower == Some(EdgeState::Left) {
            return Standing::Left;
        }
        match (self.upper, self.lower) {
            (Some(EdgeState::Suspended), _) => Standing::Suspended,
            (Some(_), Some(_)) => Standing::Active,
            (Some(_), None) => Standing::Admitted,
            (None, _) => Standing::Unconfirmed,
        }
    }
}

/// What the logs held here say of edges, by their lower ends.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Words {
    above: BTreeMap<NodeId, BTreeMap<NodeId, Ends>>,
}

impl Words {
    pub(super) fn of<'edge>(memberships: impl IntoIterator<Item = &'edge Membership>) -> Words {
        let mut words = Words::default();
        for edge in memberships {
            let ends = words.above.entry(edge.child).or_default().entry(edge.parent).or_default();
            let state = Some(EdgeState::from_word(&edge.state));
            if edge.recorder == edge.parent {
                ends.upper = state;
            } else if edge.recorder == edge.child {
                (ends.lower, ends.begun) = (state, edge.begun);
            }
        }
        words
    }

    fn ends(&self, child: &NodeId, parent: &NodeId) -> Ends {
        self.above.get(child).and_then(|above| above.get(parent)).copied().unwrap_or_default()
    }
}

impl Directory {
    /// The parent of a node as far as it is known here: its place in the tree, else what one of the two ends says.
    pub fn parent_of(&self, node: &NodeId) -> Option<NodeId> {
        if self.counts_as_child(node) {
            return Some(self.me);
        }
        if let Some(parent) = self.tree.parent(node) {
            return Some(parent);
        }
        let above = self.words.above.get(node)?;
        let by_itself = above.iter().filter(|(_, ends)| ends.lower.is_some());
        let by_itself = by_itself.max_by_key(|(_, ends)| ends.begun).map(|(parent, _)| *parent);
        // Of several that took it in, the one that is nearest to this node is the one that it knows most of.
        let admitted = || above.keys().copied().min_by_key(|parent| (self.distance(parent), *parent));
        by_itself.or_else(admitted)
    }

    /// What another node is to this one.
    pub fn kin(&self, node: &NodeId) -> Kin {
        let above_me = self.parent.or_else(|| self.tree.parent(&self.me));
        if above_me == Some(*node) {
            return Kin::Parent;
        }
        if self.tree.is_within(&self.me, node) {
            return Kin::Ancestor;
        }
        match self.parent_of(node) {
            Some(parent) if parent == self.me => Kin::Child,
            Some(parent) if above_me == Some(parent) => Kin::Sibling,
            Some(parent) if self.tree.is_within(&parent, &self.me) => Kin::Descendant,
            _ => Kin::Elsewhere,
        }
    }

    /// How another node's membership is; for the parent, how this node's membership in it is.
    pub fn standing(&self, node: &NodeId) -> Standing {
        if self.kin(node) == Kin::Parent {
            return self.words.ends(&self.me, node).standing();
        }
        match self.parent_of(node) {
            Some(parent) => self.words.ends(node, &parent).standing(),
            // The root.
            None if self.tree.is_within(&self.me, node) => Standing::Active,
            None => Standing::Unconfirmed,
        }
    }

    /// Whether this node counts a node among its children, wherever else that may stand by now.
    fn counts_as_child(&self, node: &NodeId) -> bool {
        self.child_state(node).is_some_and(|state| state != EdgeState::Left)
    }

    fn distance(&self, node: &NodeId) -> u8 {
        match () {
            () if *node == self.me => 0,
            () if self.tree.is_within(node, &self.me) || self.tree.is_within(&self.me, node) => 1,
            () => 2,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use percole_merkle::SubjectId;
    use percole_sync::{Memberships, Word};

    use super::*;

    fn node(number: u8) -> NodeId {
        NodeId([number; 32])
    }

    /// An edge by the word of its lower end (`by` is the child) or its upper one.
    fn edge(by: u8, child: u8, parent: u8, state: &str) -> Membership {
        Membership {
            subject: SubjectId { origin: node(by), id: [child; 16] },
            recorder: node(by),
            parent: node(parent),
            child: node(child),
            begun: 1,
            state: state.to_owned(),
            since_us: 0,
        }
    }

    fn both(child: u8, parent: u8) -> [Membership; 2] {
        [edge(parent, child, parent, "active"), edge(child, child, parent, "active")]
    }

    /// As node 2 sees it: 1 is the root with the children 2, 3 and 9; 4 and 5 are below 2, 6 below 4, 7 below 3.
    fn directory(more: &[Membership]) -> Directory {
        let edges = [both(2, 1), both(3, 1), both(4, 2), both(5, 2), both(6, 4), both(7, 3)];
        let mut edges: Vec<Membership> = edges.into_iter().flatten().collect();
        edges.retain(|held| {
            more.iter()
                .all(|new| (new.recorder, new.child, new.parent) != (held.recorder, held.child, held.parent))
        });
        edges.extend_from_slice(more);
        let words: Vec<Word> = edges.iter().map(super::super::word).collect();
        let me = node(2);
        let children = edges.iter().filter(|edge| edge.recorder == me && edge.parent == me);
        Directory {
            children: children.map(|edge| (edge.child, EdgeState::from_word(&edge.state))).collect(),
            parent: super::super::newest_parent(me, edges.iter()),
            tree: Arc::new(Memberships::believed(&me, &words)),
            words: Words::of(&edges),
            ..Directory::sample(me, &[])
        }
    }

    fn seen(more: &[Membership], of: u8) -> (Kin, Standing) {
        let directory = directory(more);
        (directory.kin(&node(of)), directory.standing(&node(of)))
    }

    #[test]
    fn every_node_is_called_what_it_is_to_this_one() {
        for (of, kin) in [
            (1, Kin::Parent),
            (3, Kin::Sibling),
            (4, Kin::Child),
            (5, Kin::Child),
            (6, Kin::Descendant),
            (7, Kin::Elsewhere),
        ] {
            assert_eq!(seen(&[], of), (kin, Standing::Active), "{of}");
        }
        assert_eq!(seen(&both(1, 8), 8), (Kin::Ancestor, Standing::Active));
        assert_eq!(seen(&[], 88), (Kin::Elsewhere, Standing::Unconfirmed), "a stranger");
    }

    #[test]
    fn a_membership_is_as_those_say_whose_it_is() {
        assert_eq!(seen(&[edge(1, 3, 1, "suspended")], 3), (Kin::Sibling, Standing::Suspended));
        assert_eq!(seen(&[edge(3, 3, 1, "left")], 3), (Kin::Sibling, Standing::Left));
        assert_eq!(seen(&[edge(2, 4, 2, "left")], 4), (Kin::Child, Standing::Left));
        assert_eq!(seen(&[edge(4, 4, 2, "left")], 4), (Kin::Child, Standing::Left), "without telling");
        assert_eq!(seen(&[edge(1, 9, 1, "active")], 9), (Kin::Sibling, Standing::Admitted));
        assert_eq!(seen(&[edge(9, 9, 1, "active")], 9), (Kin::Sibling, Standing::Unconfirmed));
        assert_eq!(
            seen(&[edge(1, 2, 1, "suspended")], 1),
            (Kin::Parent, Standing::Suspended),
            "this node is"
        );
        assert_eq!(seen(&[edge(2, 2, 1, "left")], 1), (Kin::Parent, Standing::Left));
    }

    #[test]
    fn who_moved_is_where_it_stands_now() {
        let moved = [edge(2, 4, 2, "left"), edge(4, 4, 2, "left"), edge(3, 4, 3, "active"), {
            let joined = edge(4, 4, 3, "active");
            Membership { begun: 9, ..joined }
        }];
        assert_eq!(seen(&moved, 4), (Kin::Elsewhere, Standing::Active));
        assert_eq!(seen(&moved, 6), (Kin::Elsewhere, Standing::Active), "and so is who is below it");
        // What others say of an edge that is not theirs counts for nothing.
        assert_eq!(seen(&[edge(7, 5, 2, "left")], 5), (Kin::Child, Standing::Active));
    }
}
