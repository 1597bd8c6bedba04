//! Counts the streams that children hold open, so that memory is bounded however many children there are (I8).

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use percole_merkle::NodeId;

use super::exhausted;
use percole_core::error::Error;
use percole_words::{Message, federation};

/// Streams of each use that a child has for itself, whatever others hold open: none waits for another. An operator admitted
/// each child, so that their number bounds the memory.
const OWN: usize = 1;

/// Streams of one use that one child may hold open. A child that keeps to the protocol has four of entries in each
/// direction and one of news; those of a connection that broke may linger beside them for a moment.
const PER_CHILD_MAX: usize = 8;

/// What a stream is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Use {
    /// The child sends entries. Each stream has one package in memory.
    Sending,
    /// The child fetches entries. Each stream has three packages in memory.
    Fetching,
    /// The child waits for news. Each stream has a few dozen sizes in memory.
    Watching,
}

impl Use {
    fn too_many(self) -> Message {
        match self {
            Use::Sending => federation::too_many_senders(),
            Use::Fetching => federation::too_many_fetchers(),
            Use::Watching => federation::too_many_watchers(),
        }
    }

    fn too_many_of_one(self, count: usize) -> Message {
        match self {
            Use::Sending => federation::own_streams_to_send(count),
            Use::Fetching => federation::own_streams_to_fetch(count),
            Use::Watching => federation::own_streams_to_watch(count),
        }
    }

    /// Streams of this use, beyond each child's own, that all children together may hold open.
    fn in_all(self) -> usize {
        match self {
            Use::Sending | Use::Fetching => 64,
            Use::Watching => 4_096,
        }
    }
}

type Counts = BTreeMap<(Use, NodeId), usize>;

/// The streams that are open.
#[derive(Clone, Default)]
pub struct Streams {
    open: Arc<Mutex<Counts>>,
}

impl Streams {
    /// Children that wait for news.
    pub(super) fn watching(&self) -> usize {
        self.counts().range((Use::Watching, NodeId([0; 32]))..).count()
    }

    /// Counts a stream until its place is dropped.
    ///
    /// # Errors
    /// `ResourceExhausted` when the child, or all of them together, hold too many open already.
    pub(super) fn open(&self, child: NodeId, purpose: Use) -> Result<Place, Error> {
        let mut open = self.counts();
        let beyond = |streams: &usize| streams.saturating_sub(OWN);
        let in_all: usize = open
            .iter()
            .filter(|((counted, _), _)| *counted == purpose)
            .map(|(_, streams)| beyond(streams))
            .sum();
        let streams = open.entry((purpose, child)).or_default();
        if *streams >= OWN && in_all >= purpose.in_all() {
            return Err(exhausted(purpose.too_many()));
        }
        if *streams >= PER_CHILD_MAX {
            return Err(exhausted(purpose.too_many_of_one(*streams)));
        }
        *streams += 1;
        Ok(Place { streams: self.clone(), counted: (purpose, child) })
    }

    fn counts(&self) -> MutexGuard<'_, Counts> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One open stream.
pub(super) struct Place {
    streams: Streams,
    counted: (Use, NodeId),
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut open = self.streams.counts();
        if let Some(streams) = open.get_mut(&self.counted) {
            *streams = streams.saturating_sub(1);
            if *streams == 0 {
                open.remove(&self.counted);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_child_cannot_take_everybodys_streams() {
        let streams = Streams::default();
        let child = |number| NodeId([number; 32]);
        let mut held: Vec<Place> =
            (0..PER_CHILD_MAX).map(|_| streams.open(child(1), Use::Fetching).unwrap()).collect();
        let refused = streams.open(child(1), Use::Fetching).err().unwrap();
        assert!(refused.to_string().contains("8 streams to fetch entries"), "{refused}");
        // Others, and other uses, are not concerned; a stream that ends makes room.
        held.push(streams.open(child(2), Use::Fetching).unwrap());
        held.push(streams.open(child(1), Use::Watching).unwrap());
        held.swap_remove(0);
        held.push(streams.open(child(1), Use::Fetching).unwrap());
        assert!(streams.open(child(1), Use::Fetching).is_err());
    }

    #[test]
    fn all_children_together_are_bounded_and_each_has_a_stream_of_its_own() {
        let streams = Streams::default();
        let open = |number: u8| streams.open(NodeId([number; 32]), Use::Sending);
        let mut held: Vec<Place> = Vec::new();
        for number in 0..10 {
            held.extend((0..PER_CHILD_MAX).map_while(|_| open(number).ok()));
        }
        assert_eq!(held.len(), 64 + 10 * OWN);
        held.push(open(99).unwrap());
        let refused = open(99).err().unwrap();
        assert!(refused.to_string().contains("too many nodes"), "{refused}");
        drop(held);
        assert!(open(99).is_ok());
        assert_eq!(*streams.counts(), Counts::new());
    }
}
