//! Which nodes may read an event: its scope, seen from its anchor, in the tree of memberships.

use std::sync::Arc;

use percole_merkle::{LeafHeader, NodeId, Scope};

use crate::{tree::Memberships, unplaced::Places};

/// How far an event travels, as its leaf says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reach<'leaf> {
    /// Which nodes, seen from the anchor.
    pub scope: Scope,
    /// The node that the scope is relative to; `None` for the writer's own.
    pub anchor: Option<NodeId>,
    /// The nodes that the scope names.
    pub addressees: &'leaf [NodeId],
}

impl<'leaf> From<&'leaf LeafHeader> for Reach<'leaf> {
    fn from(header: &'leaf LeafHeader) -> Reach<'leaf> {
        Reach { scope: header.scope, anchor: header.anchor, addressees: &header.addressees }
    }
}

/// Whether a node may have the leaf and the payload of an event, rather than its leaf hash only.
///
/// The writer and the anchor always read it. Beyond them `node` is read by nobody, `parent` by the parent that the leaf
/// names, `subtree` by the nodes below the anchor, `federation` by everybody in the anchor's tree, and `addressed` by the
/// addressees and whoever stands between the anchor and one of them. Whoever stands between the writer and the anchor
/// reads it too unless its scope is `node`, because it could not arrive otherwise (`node/docs/protocol.md`).
pub fn may_read(reach: Reach<'_>, writer: &NodeId, receiver: &NodeId, tree: &Memberships) -> bool {
    let anchor = &reach.anchor.unwrap_or(*writer);
    if receiver == writer || receiver == anchor {
        return true;
    }
    let is_read = match reach.scope {
        Scope::Node => return false,
        Scope::Parent => reach.addressees.contains(receiver),
        Scope::Subtree => tree.is_within(receiver, anchor),
        Scope::Federation => tree.is_one(receiver, anchor),
        Scope::Addressed => {
            let carries = |addressee| receiver == addressee || tree.is_between(receiver, anchor, addressee);
            reach.addressees.iter().any(carries)
        }
    };
    is_read || tree.is_between(receiver, writer, anchor)
}

/// A node that entries are cut for, in the tree as it was when the cutting began.
#[derive(Clone, Debug)]
pub struct Reader {
    node: NodeId,
    tree: Arc<Memberships>,
    places: Arc<Places>,
}

impl Reader {
    /// This node in this tree.
    pub fn new(node: NodeId, tree: Arc<Memberships>) -> Reader {
        Reader { node, tree, places: Arc::default() }
    }

    /// The same; whom the events name that it may not read, and who has no place yet, is noted here.
    #[must_use]
    pub fn noting(self, places: Arc<Places>) -> Reader {
        Reader { places, ..self }
    }

    /// Whether the node may have more of an event than its hash; see [`may_read`].
    pub fn may_read(&self, header: &LeafHeader) -> bool {
        let may = may_read(Reach::from(header), &header.origin.node, &self.node, &self.tree);
        if !may && header.scope != Scope::Node {
            self.places.withheld(header, &self.tree);
        }
        may
    }
}

#[cfg(test)]
mod tests;
