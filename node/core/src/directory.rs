//! Who is who, as the logs held here say: this node's parent and children, and the keys of all known nodes.

mod alike;
mod held;
mod kin;
mod named;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use percole_domain::names::shown_name;
use percole_merkle::{LogPublicKey, NodeId, Origin};
use percole_store::{
    StoreError, Tx,
    nodes::{self, KnownNode, Membership},
};
use percole_sync::{Memberships, Reader, Relation, Word};
use percole_words::{Arg, Message, events, federation};

pub(crate) use held::Held;
use held::Seen;

/// Longest list of languages of a node that is kept, in bytes.
const LANGUAGES_BYTES_MAX: usize = 1_000;
/// Neighbours that a status names because their side names too many nodes.
const CROWDED_NAMED_MAX: usize = 8;

use kin::Words;
pub use kin::{Kin, Standing};

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
    words: Words,
    by_key: BTreeMap<[u8; 32], NodeId>,
    /// Nodes by what their names look like, each under both of its looks.
    by_look: BTreeMap<String, Vec<NodeId>>,
    cut: Vec<NodeId>,
}

impl Directory {
    /// Reads the directory from the projections.
    pub(crate) async fn load(tx: &mut Tx, me: NodeId) -> Result<Arc<Directory>, StoreError> {
        Ok(Directory::of(me, &Held::read(tx, me).await?))
    }

    /// What follows from what was read.
    pub(crate) fn of(me: NodeId, held: &Held) -> Arc<Directory> {
        let edges = || held.edges.values();
        let below = edges().filter(|edge| edge.recorder == me && edge.parent == me);
        let words: Vec<Word> = edges().map(word).collect();
        let tree = Arc::new(Memberships::believed(&me, &words));
        let known = described(me, &tree, held.descriptions());
        Arc::new(Directory {
            me,
            parent: newest_parent(me, edges()),
            children: below.map(|edge| (edge.child, EdgeState::from_word(&edge.state))).collect(),
            by_key: known.values().map(|seen| (seen.known.log_key, seen.known.node)).collect(),
            by_look: by_look(known.values().copied()),
            known: known.into_iter().map(|(node, seen)| (node, seen.known.clone())).collect(),
            tree,
            words: Words::of(edges()),
            cut: held.cut.clone(),
        })
    }

    /// One sentence for each neighbour on whose side logs name more nodes than there is room for.
    pub(crate) fn crowded(&self) -> impl Iterator<Item = Message> {
        self.cut
            .iter()
            .take(CROWDED_NAMED_MAX)
            .map(|node| federation::names_too_many_nodes(self.name_of(node)))
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
    pub(crate) fn children(&self) -> impl Iterator<Item = (NodeId, EdgeState)> {
        self.children.iter().map(|(node, state)| (*node, *state))
    }

    /// Children that take part.
    pub fn active_children(&self) -> impl Iterator<Item = NodeId> {
        self.children().filter(|(_, state)| *state == EdgeState::Active).map(|(node, _)| node)
    }

    /// State of a child's edge, or `None` when it never was one.
    pub(crate) fn child_state(&self, node: &NodeId) -> Option<EdgeState> {
        self.children.get(node).copied()
    }

    /// A directory of these edges, child and parent, that knows nothing else.
    #[cfg(test)]
    pub(crate) fn sample(me: NodeId, edges: &[(NodeId, NodeId)]) -> Directory {
        let tree = Arc::new(Memberships::new(edges.iter().copied()));
        let (known, by_key, by_look, children, words, cut) = Default::default();
        Directory { me, known, by_key, by_look, parent: tree.parent(&me), children, tree, words, cut }
    }

    /// Whether logs are exchanged with a node now: the parent, or a child that is not cut off.
    pub(crate) fn is_present(&self, node: &NodeId) -> bool {
        self.parent() == Some(*node) || self.child_state(node) == Some(EdgeState::Active)
    }

    /// What is known of a node.
    pub fn node(&self, node: &NodeId) -> Option<&KnownNode> {
        self.known.get(node)
    }

    /// All known nodes.
    pub fn nodes(&self) -> impl Iterator<Item = &KnownNode> {
        self.known.values()
    }

    /// Name of a node for people, fit to be shown: its name, or the beginning of its id.
    pub fn name_of(&self, node: &NodeId) -> String {
        self.node(node).map_or_else(|| node.short(), |known| known.name.clone())
    }

    /// Whether it is known who signs a log's checkpoints.
    pub fn knows_log(&self, origin: &Origin) -> bool {
        self.node(&origin.node).is_some_and(|known| known.incarnation == origin.incarnation)
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
    pub(crate) fn reader(&self, node: NodeId) -> Reader {
        Reader::new(node, Arc::clone(&self.tree))
    }

    /// Whether what a node asks is a call to this one: it is this node, or stands above it.
    pub(crate) fn is_called_by(&self, node: &NodeId) -> bool {
        self.tree.is_within(&self.me, node)
    }

    /// Whether `node` is this node or somewhere below it.
    pub fn is_below_me(&self, node: &NodeId) -> bool {
        self.tree.is_within(node, &self.me)
    }
}

/// The parent that this node has now, as the tables have it.
pub async fn present_parent(tx: &mut Tx, me: NodeId) -> Result<Option<NodeId>, StoreError> {
    Ok(newest_parent(me, nodes::recorded_as_child(tx, &me).await?.iter()))
}

/// The parent that a node joined last, by its own log, and has not left.
fn newest_parent<'edge>(me: NodeId, memberships: impl Iterator<Item = &'edge Membership>) -> Option<NodeId> {
    let own = memberships.filter(|edge| edge.recorder == me && edge.child == me);
    let held = own.filter(|edge| EdgeState::from_word(&edge.state) == EdgeState::Active);
    held.max_by_key(|edge| edge.begun).map(|edge| edge.parent)
}

/// What an edge says of the tree. Its state counts for nothing there: who is suspended or has left keeps the place.
fn word(edge: &Membership) -> Word {
    Word { recorder: edge.recorder, child: edge.child, parent: edge.parent, begun: edge.begun }
}

/// What is known of each node: what this node recorded, else what the node says of itself, else what its parent says. The
/// word of anybody else counts only while there is no other.
fn described<'held>(
    me: NodeId,
    tree: &Memberships,
    descriptions: impl Iterator<Item = &'held Seen>,
) -> BTreeMap<NodeId, &'held Seen> {
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
    let mut known: BTreeMap<NodeId, (i32, &Seen)> = BTreeMap::new();
    for seen in descriptions {
        let node = seen.known.node;
        let rank = rank(seen.known.subject.origin, node);
        if known.get(&node).is_none_or(|(held, _)| rank < *held) {
            known.insert(node, (rank, seen));
        }
    }
    known.into_iter().map(|(node, (_, seen))| (node, seen)).collect()
}

fn by_look<'held>(known: impl Iterator<Item = &'held Seen>) -> BTreeMap<String, Vec<NodeId>> {
    let mut by_look: BTreeMap<String, Vec<NodeId>> = BTreeMap::new();
    for Seen { known, looks } in known {
        for look in BTreeSet::from([&looks[0], &looks[1]]) {
            by_look.entry(look.clone()).or_default().push(known.node);
        }
    }
    by_look
}

/// The tables keep a name as the log has it; from here on everybody gets what can be shown.
fn fit_to_be_shown(mut known: KnownNode) -> KnownNode {
    known.name = shown_name(&known.name);
    if known.name.is_empty() {
        known.name = known.node.short();
    }
    if known.languages.len() > LANGUAGES_BYTES_MAX {
        known.languages.clear();
    }
    known
}

#[cfg(test)]
mod tests {
    use percole_merkle::SubjectId;

    use super::*;

    fn node(number: u8) -> NodeId {
        NodeId([number; 32])
    }

    fn joined(parent: u8, begun: u64, state: &str) -> Membership {
        Membership {
            subject: SubjectId { origin: node(4), id: [parent; 16] },
            recorder: node(4),
            parent: node(parent),
            child: node(4),
            begun,
            state: state.to_owned(),
            since_us: 0,
        }
    }

    #[test]
    fn the_parent_is_the_one_that_was_joined_last_and_not_left() {
        let parent = |edges: &[Membership]| newest_parent(node(4), edges.iter());
        assert_eq!(parent(&[joined(2, 1, "active")]), Some(node(2)));
        assert_eq!(parent(&[joined(2, 1, "left")]), None);
        assert_eq!(parent(&[joined(2, 1, "left"), joined(3, 5, "active")]), Some(node(3)));
        // Two at once is nothing that this node writes; whatever stands there, all who ask get one answer.
        assert_eq!(parent(&[joined(2, 9, "active"), joined(3, 5, "active")]), Some(node(2)));
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
            let said: Vec<Seen> = said.iter().cloned().map(fit_to_be_shown).map(Seen::from).collect();
            let tree = Memberships::new([(node(4), node(5))]);
            described(node(9), &tree, said.iter())[&node(4)].known.name.clone()
        };
        for (recorder, expected) in [(5, "by its parent"), (4, "by itself"), (9, "by this node")] {
            said.push(says(recorder, expected));
            assert_eq!(name(&said), expected);
            said.rotate_left(1);
            assert_eq!(name(&said), expected, "in any order");
        }
        assert_eq!(name(&[says(3, "of hearsay")]), "of hearsay");
        assert_eq!(name(&[says(4, "\u{1b}[2JGroup\u{202e}")]), "\\u{1b}[2JGroup\\u{202e}");
        assert_eq!(name(&[says(4, "\n ")]), node(4).short(), "nothing to be seen");
        assert_eq!(name(&[says(4, &"x".repeat(200_000))]).chars().count(), 101);
    }
}
