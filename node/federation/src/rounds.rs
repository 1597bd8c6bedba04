//! When each log is gone through for what is held of it only as a hash.
//!
//! One change of place makes all logs worth another look. So a connection goes through some at once, and through the others
//! one after the other.

use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use percole_merkle::Origin;

use crate::Direction;

/// Logs that are gone through at once, and how long it takes until one more may be.
const AT_ONCE: u32 = 1_000;
const ONE_EVERY: Duration = Duration::from_millis(50);

/// Up to which stamp each log was gone through on a connection. The next connection goes through each once more: the other
/// end may have lost what it was given.
#[derive(Default)]
pub(crate) struct Rounds(Mutex<Held>);

#[derive(Default)]
struct Held {
    done: BTreeMap<(Origin, Direction), u64>,
    /// When all that was begun would have been begun one after the other.
    begun_until: Option<Instant>,
}

/// Whether a log is to be gone through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Begin {
    /// It was, at this stamp.
    Done,
    /// It is.
    Now,
    /// It is after a pause, because many others were just now.
    After(Duration),
}

impl Rounds {
    /// Whether a log is to be gone through at this stamp; counts it if so.
    pub(crate) fn begin(&self, origin: Origin, direction: Direction, stamp: u64) -> Begin {
        self.begin_at(Instant::now(), origin, direction, stamp)
    }

    fn begin_at(&self, now: Instant, origin: Origin, direction: Direction, stamp: u64) -> Begin {
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if held.done.get(&(origin, direction)) == Some(&stamp) {
            return Begin::Done;
        }
        let until = held.begun_until.map_or(now, |until| until.max(now)) + ONE_EVERY;
        let ahead = until.saturating_duration_since(now);
        let most = ONE_EVERY * AT_ONCE;
        if ahead > most {
            // All who are told so come back one after the other, not at the same moment.
            let spread = u32::from(origin.node.as_bytes()[31]) * ONE_EVERY;
            return Begin::After(ahead - most + spread);
        }
        held.begun_until = Some(until);
        Begin::Now
    }

    /// Whether a log was gone through at this stamp.
    pub(crate) fn is_done(&self, origin: Origin, direction: Direction, stamp: u64) -> bool {
        let held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        held.done.get(&(origin, direction)) == Some(&stamp)
    }

    /// Notes that a log was gone through.
    pub(crate) fn done(&self, origin: Origin, direction: Direction, stamp: u64) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).done.insert((origin, direction), stamp);
    }
}

#[cfg(test)]
mod tests {
    use percole_merkle::NodeId;

    use super::*;

    fn log(number: u32) -> Origin {
        let mut id = [0; 32];
        id[..4].copy_from_slice(&number.to_be_bytes());
        Origin::first(NodeId(id))
    }

    #[test]
    fn a_change_of_place_makes_nobody_go_through_all_logs_at_once() {
        let rounds = Rounds::default();
        let began = Instant::now();
        let go = |second: u64, stamp: u64| {
            let now = began + Duration::from_secs(second);
            let turn = |number: u32| match rounds.begin_at(now, log(number), Direction::Up, stamp) {
                Begin::Now => {
                    rounds.done(log(number), Direction::Up, stamp);
                    1
                }
                Begin::Done | Begin::After(_) => 0,
            };
            (0..5_000).map(turn).sum::<u32>()
        };
        assert_eq!(go(0, 1), AT_ONCE);
        assert_eq!(go(0, 1), 0);
        // Whoever moves every second makes it no more.
        let mut begun = 0;
        for second in 0..60 {
            begun += go(1 + second, 2 + second);
        }
        assert_eq!(begun, 60 * 20);
        assert_eq!(go(120, 100), AT_ONCE);
    }
}
