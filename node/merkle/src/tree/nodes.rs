//! Where nodes stand, which of them storage keeps, and how they are read back.

use std::collections::HashMap;

use crate::hash::Hash;

/// Storage keeps every eighth level: leaves (0), 8, 16, 24, …
pub const STORED_LEVEL_STEP: u8 = 8;

/// The place of a complete node: `level` 0 are the leaves, and `index` counts from the left within the level.
///
/// The node stands above the leaves from `index << level` to `(index + 1) << level`, the last one excluded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodePos {
    /// The height above the leaves, 0 to 62.
    pub level: u8,
    /// The place within the level, from the left.
    pub index: u64,
}

impl NodePos {
    /// Whether storage keeps this node: its level is a multiple of [`STORED_LEVEL_STEP`].
    pub fn is_stored(self) -> bool {
        self.level.is_multiple_of(STORED_LEVEL_STEP)
    }

    /// The stored nodes from which this node is computed: itself, or up to 128 of the next stored level below.
    pub(super) fn sources(self) -> NodeRange {
        let height = self.level % STORED_LEVEL_STEP;
        let start = self.index << height;
        NodeRange { level: self.level - height, start, end: start + (1 << height) }
    }
}

/// One read: the stored nodes of a level from `start` to `end`, the last one excluded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeRange {
    /// A stored level.
    pub level: u8,
    /// The first index.
    pub start: u64,
    /// The index after the last.
    pub end: u64,
}

impl NodeRange {
    /// The places in this range, from the left.
    pub fn positions(self) -> impl Iterator<Item = NodePos> {
        (self.start..self.end).map(move |index| NodePos { level: self.level, index })
    }

    /// Sorts ranges by level and place, and joins those that touch or leave out one node between them.
    ///
    /// The node between two that exist exists too, so the reads stay few without asking for what is not there.
    pub(super) fn join(mut ranges: Vec<NodeRange>) -> Vec<NodeRange> {
        ranges.sort_unstable();
        let mut joined: Vec<NodeRange> = Vec::with_capacity(ranges.len());
        for range in ranges {
            match joined.last_mut() {
                Some(last) if last.level == range.level && range.start <= last.end.saturating_add(1) => {
                    last.end = last.end.max(range.end);
                }
                _ => joined.push(range),
            }
        }
        joined
    }
}

/// Gives back nodes that were read beforehand; it is asked for stored levels only.
pub trait NodeReader {
    /// The hash at a place, or `None` when it was not read.
    fn node(&self, pos: NodePos) -> Option<Hash>;
}

/// Nodes in memory: what a plan named and the caller fetched.
#[derive(Clone, Debug, Default)]
pub struct NodeMap {
    nodes: HashMap<NodePos, Hash>,
}

impl NodeMap {
    /// A map without nodes.
    pub fn new() -> NodeMap {
        NodeMap::default()
    }

    /// Adds one node.
    pub fn insert(&mut self, pos: NodePos, hash: Hash) {
        self.nodes.insert(pos, hash);
    }

    /// Adds neighbours of one level, from `start` to the right.
    pub fn insert_run(&mut self, level: u8, start: u64, hashes: impl IntoIterator<Item = Hash>) {
        for (index, hash) in (start..).zip(hashes) {
            self.insert(NodePos { level, index }, hash);
        }
    }

    /// The number of nodes.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether there is no node.
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }
}

impl NodeReader for NodeMap {
    fn node(&self, pos: NodePos) -> Option<Hash> {
        self.nodes.get(&pos).copied()
    }
}

impl FromIterator<(NodePos, Hash)> for NodeMap {
    fn from_iter<I: IntoIterator<Item = (NodePos, Hash)>>(nodes: I) -> NodeMap {
        NodeMap { nodes: nodes.into_iter().collect() }
    }
}

impl<R: NodeReader + ?Sized> NodeReader for &R {
    fn node(&self, pos: NodePos) -> Option<Hash> {
        (**self).node(pos)
    }
}
