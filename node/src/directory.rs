//! Who is who, as the logs held here say: this node's parent and children, and the keys of all known nodes.

use std::{collections::BTreeMap, sync::Arc};

use percole_merkle::{LogPublicKey, NodeId, Origin};
use percole_store::{
    StoreError, Tx,
    nodes::{self, KnownNode},
};
use percole_sync::{Memberships, Relation};

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
    fn from_word(word: &str) -> EdgeState {
        match word {
            "active" => EdgeState::Active,
            "suspended" => EdgeState::Suspended,
            _ => EdgeState::Left,
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

/// A consistent view of the federation; replaced as a whole when the logs say something new.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Directory {
    me: NodeId,
    known: BTreeMap<NodeId, KnownNode>,
    parent: Option<NodeId>,
    children: BTreeMap<NodeId, EdgeState>,
    edges: Vec<(NodeId, NodeId)>,
}

impl Directory {
    /// Reads the directory from the projections.
    ///
    /// # Errors
    /// The database's error.
    pub async fn load(tx: &mut Tx, me: NodeId) -> Result<Arc<Directory>, StoreError> {
        let mut directory = Directory {
            me,
            known: BTreeMap::new(),
            parent: None,
            children: BTreeMap::new(),
            edges: Vec::new(),
        };
        for node in nodes::known(tx).await? {
            directory.known.entry(node.node).or_insert(node);
        }
        for edge in nodes::memberships(tx).await? {
            let state = EdgeState::from_word(&edge.state);
            if edge.recorder == me && edge.child == me && state == EdgeState::Active {
                directory.parent = Some(edge.parent);
            }
            if edge.recorder == me && edge.parent == me {
                directory.children.insert(edge.child, state);
            }
            if state != EdgeState::Left && !directory.edges.contains(&(edge.child, edge.parent)) {
                directory.edges.push((edge.child, edge.parent));
            }
        }
        Ok(Arc::new(directory))
    }

    /// This node.
    pub fn me(&self) -> NodeId {
        self.me
    }

    /// The parent, when this node has joined one.
    pub fn parent(&self) -> Option<NodeId> {
        self.parent
    }

    /// Children with the state of their edge, former ones too.
    pub fn children(&self) -> impl Iterator<Item = (NodeId, EdgeState)> {
        self.children.iter().map(|(node, state)| (*node, *state))
    }

    /// Children that take part.
    pub fn active_children(&self) -> impl Iterator<Item = NodeId> {
        self.children().filter(|(_, state)| *state == EdgeState::Active).map(|(node, _)| node)
    }

    /// State of a child's edge, or `None` when it never was one.
    pub fn child_state(&self, node: &NodeId) -> Option<EdgeState> {
        self.children.get(node).copied()
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
        self.known.values().find(|known| known.log_key == *key.as_bytes()).map(|known| known.node)
    }

    /// Where a receiver stands to the writer of a log; `None` when they are not in one tree.
    pub fn relation(&self, receiver: &NodeId, writer: &NodeId) -> Option<Relation> {
        Memberships::new(self.edges.iter().copied()).relation(receiver, writer)
    }

    /// Whether `node` is this node or somewhere below it.
    pub fn is_below_me(&self, node: &NodeId) -> bool {
        *node == self.me
            || Memberships::new(self.edges.iter().copied()).ancestors(node).any(|above| above == self.me)
    }
}
