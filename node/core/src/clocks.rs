//! How far the clocks of other nodes are from this one's, as heard at each contact.
//!
//! A node's word of its time arrives later than it was said, never earlier: among several, the one that makes its clock
//! latest is nearest to the truth.

use std::{
    collections::{BTreeMap, VecDeque},
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use percole_domain::Timestamp;
use percole_merkle::NodeId;
use percole_words::{Message, node, service, span};

use crate::{
    ambient::Pace,
    error::{Code, Error},
};

/// From here on a difference is spoken of: more than any way through a network takes.
pub(crate) const DIFFERENCE_TOLD_US: i64 = 5_000_000;
/// Once a difference was spoken of, it is over only below this: a clock on the edge is no news each time.
const DIFFERENCE_OVER_US: i64 = 3_000_000;
/// Of one node the log speaks no more often than this, whatever its clock does.
const TOLD_EVERY_US: i64 = 600_000_000;
/// The longest way of a node's word of its time: what a clock that is faster than real time goes meanwhile is no difference.
pub const WAY: Duration = Duration::from_micros(DIFFERENCE_TOLD_US.unsigned_abs());
/// Words that are kept of each node.
const WORDS_KEPT: usize = 4;
/// Refusals that depend on what this node's clock says.
const ABOUT_TIME: [&str; 6] = [
    "ballots-not-yet",
    "ballots-too-late",
    "poll-closes-later",
    "outcome-before-closing",
    "joining-too-late",
    "poll-takes-no-ballots",
];

/// What was heard of other nodes' clocks since the start.
#[derive(Default)]
pub struct Clocks {
    heard: Mutex<BTreeMap<NodeId, Heard>>,
}

#[derive(Default)]
struct Heard {
    /// How far ahead of this node's, in microseconds, newest last.
    ahead_us: VecDeque<i64>,
    /// Whether the difference was told.
    told: bool,
    /// When something was told last, by this node's clock.
    told_us: Option<i64>,
}

/// What the log is to say of a node's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// It began to differ, by so many microseconds; positive when the other is ahead.
    Differs(i64),
    /// It agrees again.
    Agrees,
}

impl Clocks {
    /// Notes what another node's clock says now; tells when that is news.
    pub fn heard(&self, node: NodeId, theirs_us: i64, ours_us: i64) -> Option<Turn> {
        let mut heard = self.board();
        let heard = heard.entry(node).or_default();
        if heard.ahead_us.len() == WORDS_KEPT {
            heard.ahead_us.pop_front();
        }
        heard.ahead_us.push_back(theirs_us.saturating_sub(ours_us));
        let gap = heard.gap_us();
        let from = if heard.told { DIFFERENCE_OVER_US } else { DIFFERENCE_TOLD_US };
        let differs = gap.saturating_abs() >= from;
        let lately =
            heard.told_us.is_some_and(|at| ours_us.saturating_sub(at).saturating_abs() < TOLD_EVERY_US);
        // That it is over can wait: the status says at any time how it is.
        if differs == heard.told || lately {
            return None;
        }
        (heard.told, heard.told_us) = (differs, Some(ours_us));
        Some(if differs { Turn::Differs(gap) } else { Turn::Agrees })
    }

    /// A node connects anew: what it said of its clock before says nothing of the clock that it has now.
    pub fn connects(&self, node: &NodeId) {
        if let Some(heard) = self.board().get_mut(node) {
            heard.ahead_us.clear();
        }
    }

    /// How far a node's clock is ahead of this one's, in microseconds; 0 when nothing was heard.
    pub fn gap_us(&self, node: &NodeId) -> i64 {
        self.board().get(node).map_or(0, Heard::gap_us)
    }

    /// One sentence for each clock that differs, of those that are `present`; `name_of` tells what its node is called.
    pub fn differences(
        &self,
        present: impl Fn(&NodeId) -> bool,
        name_of: impl Fn(&NodeId) -> String,
    ) -> Vec<Message> {
        let differing =
            self.board().iter().map(|(other, heard)| (*other, heard.gap_us())).collect::<Vec<_>>();
        let told = differing.into_iter().filter(|(other, gap)| is_told(*gap) && present(other));
        told.map(|(other, gap)| difference(name_of(&other), gap)).collect()
    }

    /// A refusal that depends on the time names the clocks that differ: one of them is wrong.
    pub fn explain(
        &self,
        error: Error,
        present: impl Fn(&NodeId) -> bool,
        name_of: impl Fn(&NodeId) -> String,
    ) -> Error {
        if error.code() != Code::FailedPrecondition || !ABOUT_TIME.contains(&error.reason().id()) {
            return error;
        }
        self.differences(present, name_of).into_iter().fold(error, Error::also)
    }

    fn board(&self) -> MutexGuard<'_, BTreeMap<NodeId, Heard>> {
        self.heard.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Heard {
    fn gap_us(&self) -> i64 {
        self.ahead_us.iter().copied().max().unwrap_or(0)
    }
}

fn is_told(gap_us: i64) -> bool {
    gap_us.saturating_abs() >= DIFFERENCE_TOLD_US
}

/// How a node's clock differs, in words.
pub fn difference(name: String, gap_us: i64) -> Message {
    // A word is a moment on its way: to the nearest second is all that can be said.
    let by = span(gap_us.saturating_abs().saturating_add(500_000) / 1_000_000 * 1_000_000);
    if gap_us > 0 { service::clock_ahead(name, by) } else { service::clock_behind(name, by) }
}

/// That this node's clock is not the machine's, on purpose.
pub fn on_purpose(pace: Pace, now: Timestamp) -> Option<Message> {
    match pace {
        Pace::Real => None,
        Pace::Shifted(by @ 0..) => Some(node::clock_is_shifted(span(by))),
        Pace::Shifted(by) => Some(node::clock_is_shifted_back(span(by.saturating_abs()))),
        Pace::Simulated(rate) => Some(simulated(now, rate)),
    }
}

/// What the time is where it is simulated, and how fast it passes.
pub fn simulated(now: Timestamp, rate: u32) -> Message {
    node::time_is_simulated(now, how_fast(rate))
}

/// How fast simulated time passes, in words.
pub fn how_fast(rate: u32) -> Message {
    match rate {
        0 => node::time_stands_still(),
        rate => node::time_passes(rate),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NODE: NodeId = NodeId([7; 32]);
    const MINUTE_US: i64 = 60_000_000;

    #[test]
    fn a_difference_is_told_once_and_once_that_it_is_over() {
        let clocks = Clocks::default();
        assert_eq!(clocks.heard(NODE, 1_000, 4_000), None);
        assert_eq!(clocks.differences(|_| true, |_| "Groupe".to_owned()), []);
        // A word that was long on its way makes no difference.
        assert_eq!(clocks.heard(NODE, 0, 9 * MINUTE_US), None);
        assert_eq!(clocks.heard(NODE, 50 * MINUTE_US, 0), Some(Turn::Differs(50 * MINUTE_US)));
        assert_eq!(clocks.heard(NODE, 51 * MINUTE_US, MINUTE_US), None);
        let said = clocks.differences(|_| true, |_| "Groupe".to_owned());
        assert_eq!(clocks.differences(|_| false, |_| "Groupe".to_owned()), [], "one that has left");
        assert_eq!(said[0].to_string(), "the clock of Groupe is 50 min ahead of this node’s");
        let later = 11 * MINUTE_US;
        let agreed = |at| clocks.heard(NODE, later + at, later + at);
        let turns: Vec<_> = (0..WORDS_KEPT as i64).filter_map(agreed).collect();
        assert_eq!(turns, [Turn::Agrees]);
        assert_eq!(clocks.heard(NODE, i64::MIN, i64::MAX), None);
    }

    #[test]
    fn words_of_an_earlier_connection_say_nothing() {
        let clocks = Clocks::default();
        assert_eq!(clocks.heard(NODE, 50 * MINUTE_US, 0), Some(Turn::Differs(50 * MINUTE_US)));
        clocks.connects(&NODE);
        // One word is enough, and the log says that it is over.
        let later = 11 * MINUTE_US;
        assert_eq!(clocks.heard(NODE, later, later), Some(Turn::Agrees));
        assert_eq!(clocks.gap_us(&NODE), 0);
    }

    #[test]
    fn a_clock_that_jumps_all_the_time_is_spoken_of_now_and_then() {
        let clocks = Clocks::default();
        let told = |round: i64| {
            let ours = round * 1_000_000;
            let ahead = if round / 5 % 2 == 0 { MINUTE_US } else { 0 };
            clocks.heard(NODE, ours + ahead, ours)
        };
        // An hour, of which every five seconds would be news.
        let turns = (0..3_600).filter_map(told).count();
        assert!(turns <= 7, "{turns} lines in an hour");
        // A clock on the edge says nothing new once it was told.
        let clocks = Clocks::default();
        let told = |round: i64| {
            clocks.heard(NODE, round * MINUTE_US + 4_000_000 + round % 2 * 2_000_000, round * MINUTE_US)
        };
        assert_eq!((0..600).filter_map(told).count(), 1);
    }

    #[test]
    fn only_a_refusal_about_time_speaks_of_clocks() {
        let clocks = Clocks::default();
        clocks.heard(NODE, 0, 0);
        for _ in 0..WORDS_KEPT {
            clocks.heard(NODE, 0, 50 * MINUTE_US);
        }
        let explain =
            |message| clocks.explain(Error::precondition(message), |_| true, |_| "Groupe".to_owned());
        let late = explain(percole_words::domain::joining_too_late("2020-06-01T10:00:00Z"));
        assert!(late.to_string().ends_with("the clock of Groupe is 50 min behind this node’s"), "{late}");
        assert_eq!(late.reason().id(), "joining-too-late");
        let other = explain(percole_words::domain::not_a_participant());
        assert!(!other.to_string().contains("clock"), "{other}");
    }
}
