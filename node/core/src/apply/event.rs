//! An event as folds see it.

use percole_domain::Timestamp;
use percole_merkle::{EventRef, Hash, LeafHeader, NodeId, SubjectId};
use percole_store::{
    StoreError,
    entries::{Entry, Place},
    logs::LogId,
    tree,
};

/// An event that this node may read, in the own log or in a mirrored one.
#[derive(Clone, Debug)]
pub(crate) struct Event {
    /// Where it stands.
    pub(crate) place: Place,
    /// Its decoded leaf.
    pub(crate) header: LeafHeader,
    /// Hash of the leaf.
    pub(crate) leaf_hash: Hash,
    /// Exact bytes of the payload; `None` when it was erased.
    pub(crate) payload: Option<Vec<u8>>,
    /// What stays of it where it was erased.
    pub(crate) kept: Kept,
}

/// What the order that erases an event keeps of what it said.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Kept {
    /// The largest number that a text gave a measure; 0 for none.
    pub(crate) measures_given: u32,
}

impl Event {
    /// The event of an entry, or `None` when only its hash may be read here.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`] when the leaf cannot be read.
    pub(crate) fn of(log: LogId, entry: Entry) -> Result<Option<Event>, StoreError> {
        let Some(leaf) = entry.leaf else { return Ok(None) };
        let header = LeafHeader::decode(&leaf).map_err(|error| tree::damaged(log, entry.index, &error))?;
        Ok(Some(Event {
            place: Place { log, index: entry.index },
            header,
            leaf_hash: entry.leaf_hash,
            payload: entry.body.map(|body| body.payload),
            kept: Kept::default(),
        }))
    }

    /// Its kind.
    pub(crate) fn kind(&self) -> &str {
        self.header.kind.as_str()
    }

    /// What it is about.
    pub(crate) fn subject(&self) -> &SubjectId {
        &self.header.subject
    }

    /// The node that wrote it.
    pub(crate) fn author(&self) -> NodeId {
        self.header.origin.node
    }

    /// Whether it stands in this node's own log.
    pub(crate) fn is_own(&self) -> bool {
        self.place.log == LogId::OWN
    }

    /// Refers to it.
    pub(crate) fn as_ref(&self) -> EventRef {
        EventRef { origin: self.header.origin, index: self.place.index, leaf_hash: self.leaf_hash }
    }

    /// When its author says that it happened.
    pub(crate) fn claimed(&self) -> Timestamp {
        Timestamp::from_us(self.header.claimed_time_us)
    }
}
