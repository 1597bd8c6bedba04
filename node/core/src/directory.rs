//! Who is who, as the logs held here say: this node's parent and children, and the keys of all known nodes.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use percole_merkle::{LogPublicKey, NodeId, Origin};
use percole_store::{
    StoreError, Tx,
    nodes::{self, KnownNode, Membership},
};
use percole_sync::{Memberships, Reader, Relation};
use percole_words::{Arg, Message, events};

/// State of an edge between a parent and a child.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EdgeState {
    /// Both exchange logs.
    Active,
    /// The parent cut the child off.
    Suspended,
    /// It ended.
    Left,
}

impl EdgeState {
    /// The state that a word of the tables stands for.
    pub fn from_word(word: &str) -> EdgeState {
        match word {
            "active" => EdgeState::Active,
            "suspended" => EdgeState::Suspended,
            _ => EdgeState::Left,
        }
    }

    /// What people read for it.
    pub(crate) fn label(self) -> Message {
        match self {
            EdgeState::Active => events::membership_active(),
            EdgeState::Suspended => events::membership_suspended(),
            EdgeState::Left => events::membership_left(),
        }
    }

    /// The word that tables and APIs use.
    pub fn word(self) -> &'static str {
        match self {
            EdgeState::Active => "active",
            EdgeState::Suspended => "suspended",
            EdgeState::Left => "left",
        }
    }
}

impl From<EdgeState> for Arg {
    fn from(state: EdgeState) -> Arg {
        state.label().into()
    }
}

/// A consistent view of the federation; replaced as a whole when the logs say something new.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Directory {
    me: NodeId,
    known: BTreeMap<NodeId, KnownNode>,
    parent: Option<NodeId>,
    children: BTreeMap<NodeId, EdgeState>,
    tree: Arc<Memberships>,
    by_key: BTreeMap<[u8; 32], NodeId>,
}

impl Directory {
    /// Reads the directory from the projections.
    ///
    /// # Errors
    /// The database's error.
    pub(crate) async fn load(tx: &mut Tx, me: NodeId) -> Result<Arc<Directory>, StoreError> {
        let mut directory = Directory {
            me,
            known: BTreeMap::new(),
            parent: None,
            children: BTreeMap::new(),
            tree: Arc::default(),
            by_key: BTreeMap::new(),
        };
        let memberships = nodes::memberships(tx).await?;
        for edge in &memberships {
            let state = EdgeState::from_word(&edge.state);
            if edge.recorder == me && edge.child == me && state == EdgeState::Active {
                directory.parent = Some(edge.parent);
            }
            if edge.recorder == me && edge.parent == me {
                directory.children.insert(edge.child, state);
            }
        }
        directory.tree = Arc::new(Memberships::new(believed(me, &memberships)));
        directory.known = described(me, &directory.tree, nodes::known(tx).await?);
        directory.by_key = directory.known.values().map(|known| (known.log_key, known.node)).collect();
        Ok(Arc::new(directory))
    }

    /// This node.
    pub(crate) fn me(&self) -> NodeId {
        self.me
    }

    /// The parent, when this node has joined one.
    pub fn parent(&self) -> Option<NodeId> {
        self.parent
    }

    /// Children with the state of their edge, former ones too.
    pub(crate) fn children(&self) -> impl Iterator<Item = (NodeId, EdgeState)> {
        self.children.iter().map(|(node, state)| (*node, *state))
    }

    /// Children that take part.
    pub(crate) fn active_children(&self) -> impl Iterator<Item = NodeId> {
        self.children().filter(|(_, state)| *state == EdgeState::Active).map(|(node, _)| node)
    }

    /// State of a child's edge, or `None` when it never was one.
    pub fn child_state(&self, node: &NodeId) -> Option<EdgeState> {
        self.children.get(node).copied()
    }

    /// A directory of these edges, child and parent, that knows nothing else.
    #[cfg(test)]
    pub(crate) fn sample(me: NodeId, edges: &[(NodeId, NodeId)]) -> Directory {
        let tree = Arc::new(Memberships::new(edges.iter().copied()));
        let (known, by_key, children) = Default::default();
        Directory { me, known, by_key, parent: tree.parent(&me), children, tree }
    }

    /// What is known of a node.
    pub fn node(&self, node: &NodeId) -> Option<&KnownNode> {
        self.known.get(node)
    }

    /// All known nodes.
    pub fn nodes(&self) -> impl Iterator<Item = &KnownNode> {
        self.known.values()
    }

    /// Name of a node for people: its name, or the beginning of its id.
    pub fn name_of(&self, node: &NodeId) -> String {
        self.node(node).map_or_else(|| node.short(), |known| known.name.clone())
    }

    /// The key that signs a log's checkpoints.
    pub fn log_key(&self, origin: &Origin) -> Option<LogPublicKey> {
        let known = self.node(&origin.node).filter(|known| known.incarnation == origin.incarnation)?;
        LogPublicKey::from_bytes(&known.log_key).ok()
    }

    /// The node that a TLS identity belongs to.
    pub fn by_key(&self, key: &LogPublicKey) -> Option<NodeId> {
        self.by_key.get(key.as_bytes()).copied()
    }

    /// Where a receiver stands to the writer of a log; `None` when they are not in one tree.
    pub fn relation(&self, receiver: &NodeId, writer: &NodeId) -> Option<Relation> {
        self.tree.relation(receiver, writer)
    }

    /// The tree of memberships, as far as it can be believed.
    pub fn tree(&self) -> &Memberships {
        &self.tree
    }

    /// A node as a reader of logs that are held here.
    pub fn reader(&self, node: NodeId) -> Reader {
        Reader::new(node, Arc::clone(&self.tree))
    }

    /// Whether `node` is this node or somewhere below it.
    pub fn is_below_me(&self, node: &NodeId) -> bool {
        self.tree.is_within(node, &self.me)
    }
}

/// The parent that this node has now, as the tables have it.
///
/// # Errors
/// The database's error.
pub(crate) async fn present_parent(tx: &mut Tx, me: NodeId) -> Result<Option<NodeId>, StoreError> {
    let own: Vec<Membership> = nodes::recorded_as_child(tx, &me).await?;
    let active = |edge: &&Membership| EdgeState::from_word(&edge.state) == EdgeState::Active;
    Ok(own.iter().rfind(active).map(|edge| edge.parent))
}

/// What is known of each node: what this node recorded, else what the node says of itself, else what its parent says. The
/// word of anybody else counts only while there is no other.
fn described(me: NodeId, tree: &Memberships, descriptions: Vec<KnownNode>) -> BTreeMap<NodeId, KnownNode> {
    let rank = |recorder: NodeId, node: NodeId| {
        if recorder == me {
            0
        } else if recorder == node {
            1
        } else if tree.parent(&node) == Some(recorder) {
            2
        } else {
            3
        }
    };
    let mut known: BTreeMap<NodeId, (i32, KnownNode)> = BTreeMap::new();
    for description in descriptions {
        let rank = rank(description.subject.origin, description.node);
        if known.get(&description.node).is_none_or(|(held, _)| rank < *held) {
            known.insert(description.node, (rank, description));
        }
    }
    known.into_iter().map(|(node, (_, description))| (node, description)).collect()
}

/// The edges of the tree, child and parent, that can be believed. Any node may write that another is its child or its
/// parent, and scopes follow the tree: so nobody gets in by its own word alone.
///
/// A node that has left stays where it was last, so that its history is shown on as before.
fn believed(me: NodeId, memberships: &[Membership]) -> Vec<(NodeId, NodeId)> {
    let lasting: Vec<&Membership> =
        memberships.iter().filter(|edge| EdgeState::from_word(&edge.state) != EdgeState::Left).collect();
    let mut parents = parents_of(me, &memberships.iter().collect::<Vec<_>>());
    parents.remove(&me);
    parents.extend(parents_of(me, &lasting));
    parents.into_iter().collect()
}

/// This node's own edges are as it recorded them. Elsewhere a child that has spoken is below the parent that it named, if
/// that one recorded it too; one whose log is not held yet is below the only node that recorded it, if there is one.
fn parents_of(me: NodeId, memberships: &[&Membership]) -> BTreeMap<NodeId, NodeId> {
    let mut admitted: BTreeMap<NodeId, BTreeSet<NodeId>> = BTreeMap::new();
    let mut named: BTreeMap<NodeId, BTreeSet<NodeId>> = BTreeMap::new();
    for edge in memberships {
        let by = if edge.recorder == edge.parent { &mut admitted } else { &mut named };
        by.entry(edge.child).or_default().insert(edge.parent);
    }
    let mut parents = BTreeMap::new();
    for (child, by) in admitted.iter().filter(|(child, _)| **child != me) {
        let parent = match named.get(child) {
            _ if by.contains(&me) => Some(me),
            Some(named) => named.iter().copied().find(|parent| by.contains(parent)),
            None => by.first().copied().filter(|_| by.len() == 1),
        };
        parents.extend(parent.map(|parent| (*child, parent)));
    }
    // What this node recorded of itself needs nobody's word.
    parents.extend(named.get(&me).and_then(|named| named.first()).map(|parent| (me, *parent)));
    parents
}

#[cfg(test)]
mod tests {
    use percole_merkle::SubjectId;

    use super::*;

    fn node(number: u8) -> NodeId {
        NodeId([number; 32])
    }

    fn edge(recorder: u8, child: u8, parent: u8, state: &str) -> Membership {
        Membership {
            subject: SubjectId { origin: node(recorder), id: [child; 16] },
            recorder: node(recorder),
            parent: node(parent),
            child: node(child),
            state: state.to_owned(),
            since_us: 0,
        }
    }

    /// What node 1, a group with the children 2 and 3, believes when it also holds `more`.
    fn believed_by_group(more: &[Membership]) -> Vec<(NodeId, NodeId)> {
        let mut memberships = vec![
            edge(1, 2, 1, "active"),
            edge(2, 2, 1, "active"),
            edge(1, 3, 1, "suspended"),
            edge(3, 3, 1, "active"),
            edge(2, 4, 2, "active"),
        ];
        memberships.extend_from_slice(more);
        believed(node(1), &memberships)
    }

    #[test]
    fn the_tree_is_what_both_ends_say_and_a_new_child_is_its_parents_word() {
        let tree = [(2, 1), (3, 1), (4, 2)].map(|(child, parent)| (node(child), node(parent)));
        assert_eq!(believed_by_group(&[]), tree);
        assert_eq!(believed_by_group(&[edge(4, 4, 2, "active")]), tree);
    }

    #[test]
    fn nobody_enters_the_tree_by_its_own_word() {
        let tree = believed_by_group(&[edge(4, 4, 2, "active")]);
        for claim in [
            edge(3, 2, 3, "active"),
            edge(3, 1, 3, "active"),
            edge(3, 4, 3, "active"),
            edge(3, 3, 2, "active"),
            edge(9, 9, 2, "active"),
        ] {
            assert_eq!(believed_by_group(&[edge(4, 4, 2, "active"), claim.clone()]), tree, "{claim:?}");
        }
        // Two claim a child that has not spoken: nothing is known.
        assert!(!believed_by_group(&[edge(3, 4, 3, "active")]).iter().any(|(child, _)| *child == node(4)));
    }

    #[test]
    fn a_node_is_called_what_those_say_who_should_know() {
        let says = |recorder: u8, name: &str| KnownNode {
            subject: SubjectId { origin: node(recorder), id: [4; 16] },
            node: node(4),
            incarnation: 0,
            name: name.to_owned(),
            level: "antenne".to_owned(),
            languages: String::new(),
            log_key: [4; 32],
            recovery_key: [5; 32],
        };
        // Node 3 sorts before node 4 and its parent 5, and says first what it likes.
        let mut said = vec![says(3, "spoofed")];
        let name = |said: &[KnownNode]| {
            described(node(9), &Memberships::new([(node(4), node(5))]), said.to_vec())[&node(4)].name.clone()
        };
        for (recorder, expected) in [(5, "by its parent"), (4, "by itself"), (9, "by this node")] {
            said.push(says(recorder, expected));
            assert_eq!(name(&said), expected);
            said.rotate_left(1);
            assert_eq!(name(&said), expected, "in any order");
        }
        assert_eq!(name(&[says(3, "of hearsay")]), "of hearsay");
    }

    #[test]
    fn who_has_left_stays_where_it_was_until_it_is_elsewhere() {
        let place = |more: &[Membership]| {
            believed_by_group(more).into_iter().find(|(child, _)| *child == node(4)).map(|(_, parent)| parent)
        };
        let left = edge(4, 4, 2, "left");
        assert_eq!(place(std::slice::from_ref(&left)), Some(node(2)));
        assert_eq!(place(&[left.clone(), edge(3, 4, 3, "active")]), Some(node(2)), "another's word");
        assert_eq!(place(&[left, edge(3, 4, 3, "active"), edge(4, 4, 3, "active")]), Some(node(3)));
        let me = believed(node(4), &[edge(4, 4, 2, "left"), edge(2, 4, 2, "active")]);
        assert_eq!(me, [], "a node that has left has no parent");
    }
}
