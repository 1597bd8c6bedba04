//! How far an event travels: its scope, the anchor that the scope is relative to, and the nodes that it names.

use std::fmt;
use std::str::FromStr;

use super::{LeafError, LeafHeader};
use crate::codec::Reader;
use crate::id::NodeId;

/// The most nodes that an event may name as its addressees.
pub const ADDRESSEES_MAX: usize = 4;

/// How far an event travels beyond the node that wrote it; everybody else sees its leaf hash only.
///
/// A scope is relative to the event's anchor ([`LeafHeader::anchor_node`]). Shown and parsed as `node`, `parent`,
/// `subtree`, `federation`, `addressed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    /// It stays at the anchor.
    Node,
    /// The anchor and the parent that the leaf names; a later parent sees the hash.
    Parent,
    /// Downwards: the anchor and every node below it.
    Subtree,
    /// Everywhere.
    Federation,
    /// The anchor, the addressees, and the nodes between them, which carry it.
    Addressed,
}

impl Scope {
    /// Every scope.
    pub const ALL: [Scope; 5] =
        [Scope::Node, Scope::Parent, Scope::Subtree, Scope::Federation, Scope::Addressed];

    /// The name used in text.
    pub fn as_str(self) -> &'static str {
        match self {
            Scope::Node => "node",
            Scope::Parent => "parent",
            Scope::Subtree => "subtree",
            Scope::Federation => "federation",
            Scope::Addressed => "addressed",
        }
    }

    pub(super) fn to_byte(self) -> u8 {
        match self {
            Scope::Node => 1,
            Scope::Parent => 2,
            Scope::Subtree => 3,
            Scope::Federation => 4,
            Scope::Addressed => 5,
        }
    }

    /// Whether whoever may read under `narrower` may also read under this scope.
    ///
    /// Two that are addressed may be so to different nodes, so that neither covers the other.
    pub fn covers(self, narrower: Scope) -> bool {
        let alike = self == narrower && self != Scope::Addressed;
        alike || self == Scope::Federation || narrower == Scope::Node
    }

    pub(super) fn from_byte(byte: u8) -> Result<Scope, LeafError> {
        Scope::ALL.into_iter().find(|scope| scope.to_byte() == byte).ok_or(LeafError::Scope)
    }

    fn may_name(self, addressees: usize) -> bool {
        match self {
            Scope::Addressed => (1..=ADDRESSEES_MAX).contains(&addressees),
            // The parent at that moment; none when there is none.
            Scope::Parent => addressees <= 1,
            Scope::Node | Scope::Subtree | Scope::Federation => addressees == 0,
        }
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Scope {
    type Err = LeafError;

    fn from_str(text: &str) -> Result<Scope, LeafError> {
        Scope::ALL.into_iter().find(|scope| scope.as_str() == text).ok_or(LeafError::Scope)
    }
}

impl LeafHeader {
    /// The node that the scope is relative to: the anchor that is named, else the writer.
    pub fn anchor_node(&self) -> NodeId {
        self.anchor.unwrap_or(self.origin.node)
    }

    /// Refuses an anchor or addressees that could be written otherwise, or that the scope does not take.
    pub(super) fn check_reach(&self) -> Result<(), LeafError> {
        if self.anchor == Some(self.origin.node) {
            return Err(LeafError::Anchor);
        }
        let found = self.addressees.len();
        let ascending = self.addressees.is_sorted_by(|one, next| one < next);
        if !self.scope.may_name(found) || !ascending || self.addressees.contains(&self.anchor_node()) {
            return Err(LeafError::Addressees { found });
        }
        Ok(())
    }
}

pub(super) fn write_anchor(out: &mut Vec<u8>, anchor: Option<&NodeId>) {
    out.push(u8::from(anchor.is_some()));
    out.extend(anchor.iter().flat_map(|node| node.0));
}

pub(super) fn read_anchor(reader: &mut Reader<'_>) -> Result<Option<NodeId>, LeafError> {
    match reader.u8()? {
        0 => Ok(None),
        1 => Ok(Some(NodeId(reader.array()?))),
        _ => Err(LeafError::Anchor),
    }
}

pub(super) fn write_addressees(out: &mut Vec<u8>, addressees: &[NodeId]) {
    // At most 4, as `check_reach` has seen: the number fits a byte.
    out.push(addressees.len() as u8);
    out.extend(addressees.iter().flat_map(|node| node.0));
}

pub(super) fn read_addressees(reader: &mut Reader<'_>) -> Result<Vec<NodeId>, LeafError> {
    let found = usize::from(reader.u8()?);
    if found > ADDRESSEES_MAX {
        return Err(LeafError::Addressees { found });
    }
    (0..found).map(|_| Ok(NodeId(reader.array()?))).collect()
}
