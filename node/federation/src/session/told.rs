//! What the parent says it can serve.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Mutex, MutexGuard, PoisonError},
};

use percole_merkle::Origin;
use tokio::sync::{Notify, watch};

/// Logs that a parent may name: more than any federation has. What is beyond is not fetched, and the operator is told.
pub(super) const LOGS_MAX: usize = 20_000;

/// What the parent says of a log.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Told {
    /// Entries that it can serve.
    pub(super) size: u64,
    /// Another number once more of them may be had.
    pub(super) stamp: u64,
}

/// The parent names more logs than anybody keeps.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct TooMany;

/// What it said last of each log, and of which of them that is news.
pub(super) struct Board {
    held: Mutex<Held>,
    news: Notify,
    rings: watch::Sender<u64>,
}

#[derive(Default)]
struct Held {
    told: BTreeMap<Origin, Told>,
    news: BTreeSet<Origin>,
}

impl Default for Board {
    fn default() -> Board {
        Board { held: Mutex::default(), news: Notify::new(), rings: watch::Sender::new(0) }
    }
}

impl Board {
    /// Notes what the parent says of some logs.
    pub(super) fn note(&self, some: impl IntoIterator<Item = (Origin, Told)>) -> Result<(), TooMany> {
        let mut held = self.held();
        let (mut is_news, mut noted) = (false, Ok(()));
        for (origin, told) in some {
            if held.told.len() >= LOGS_MAX && !held.told.contains_key(&origin) {
                noted = Err(TooMany);
            } else if held.told.insert(origin, told) != Some(told) {
                held.news.insert(origin);
                is_news = true;
            }
        }
        drop(held);
        if is_news {
            self.news.notify_one();
            self.rings.send_modify(|count| *count += 1);
        }
        noted
    }

    /// What it said last of a log.
    pub(super) fn of(&self, origin: &Origin) -> Told {
        self.held().told.get(origin).copied().unwrap_or_default()
    }

    /// The logs of which there was news since this was asked last, by the one who fetches.
    pub(super) fn take(&self) -> BTreeSet<Origin> {
        std::mem::take(&mut self.held().news)
    }

    /// Waits for news to [`Board::take`].
    pub(super) async fn something(&self) {
        self.news.notified().await;
    }

    /// Follows the rings that told something new.
    pub(super) fn follow(&self) -> watch::Receiver<u64> {
        self.rings.subscribe()
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use percole_merkle::NodeId;

    use super::*;

    fn log(number: usize) -> Origin {
        let mut id = [0; 32];
        id[..8].copy_from_slice(&number.to_be_bytes());
        Origin::first(NodeId(id))
    }

    #[test]
    fn a_parent_that_names_logs_without_end_is_not_heard_without_end() {
        let board = Board::default();
        let told = Told { size: 1, stamp: 1 };
        let kept = (0..3 * LOGS_MAX).filter(|number| board.note([(log(*number), told)]).is_ok()).count();
        assert_eq!(kept, LOGS_MAX);
        assert_eq!(board.take().len(), LOGS_MAX);
        assert_eq!(board.of(&log(2 * LOGS_MAX)), Told::default());
        // Of those that are kept there may be news.
        board.note([(log(3), Told { size: 2, stamp: 1 })]).unwrap();
        board.note([(log(4), told)]).unwrap();
        assert_eq!(board.take(), BTreeSet::from([log(3)]));
    }
}
