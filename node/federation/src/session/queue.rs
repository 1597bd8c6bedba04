//! Whose turn it is to be fetched: of each log that the parent names no more is kept than this.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use percole_merkle::Origin;
use tokio::time::{Duration, Instant};

/// First pause of a log that cannot be fetched yet; it doubles while that lasts, up to the second.
const NOT_YET: Duration = Duration::from_millis(500);
const NOT_YET_MAX: Duration = Duration::from_secs(15);

/// What became of a turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ended {
    /// Everything that the parent told of is here.
    Done,
    /// Nobody here knows the writer: perhaps its admission is on its way in another log.
    Unknown,
    /// It needs a turn of its own.
    Alone,
    /// The parent cannot give it yet.
    NotYet,
    /// It goes on after a pause.
    After(Duration),
}

/// The logs that are to be fetched.
#[derive(Default)]
pub(super) struct Queue {
    ready: VecDeque<Origin>,
    /// Logs that need a turn of their own.
    alone: VecDeque<Origin>,
    /// What stands in `ready` or `alone`.
    waits: BTreeSet<Origin>,
    /// Logs that are fetched now; `true` for those of which there was news meanwhile.
    running: BTreeMap<Origin, bool>,
    paused: BTreeSet<(Instant, Origin)>,
    unknown: BTreeSet<Origin>,
    /// How often a log could not be given yet, one time after the other.
    failures: BTreeMap<Origin, u32>,
}

impl Queue {
    /// Notes that the parent told something new of a log.
    pub(super) fn news(&mut self, origin: Origin) {
        if let Some(again) = self.running.get_mut(&origin) {
            *again = true;
        } else if !self.unknown.contains(&origin) && self.waits.insert(origin) {
            self.ready.push_back(origin);
        }
    }

    /// Notes that somebody may be known now who was not.
    pub(super) fn somebody_joined(&mut self, is_known: impl Fn(&Origin) -> bool) {
        for origin in self.unknown.extract_if(.., |origin| is_known(origin)).collect::<Vec<_>>() {
            self.news(origin);
        }
    }

    /// The next logs of which there was news, that are fetched together; at most so many.
    pub(super) fn next(&mut self, most: usize) -> Vec<Origin> {
        let next: Vec<Origin> = self.ready.drain(..self.ready.len().min(most)).collect();
        next.iter().for_each(|origin| self.begin(*origin));
        next
    }

    /// The next log that needs a turn of its own, if that has come.
    pub(super) fn next_alone(&mut self, now: Instant) -> Option<Origin> {
        while let Some((at, origin)) = self.paused.first().copied().filter(|(at, _)| *at <= now) {
            self.paused.remove(&(at, origin));
            self.single_out(origin);
        }
        let origin = self.alone.pop_front()?;
        self.begin(origin);
        Some(origin)
    }

    fn begin(&mut self, origin: Origin) {
        self.waits.remove(&origin);
        self.running.insert(origin, false);
    }

    fn single_out(&mut self, origin: Origin) {
        if let Some(again) = self.running.get_mut(&origin) {
            *again = true;
        } else if self.waits.insert(origin) {
            self.alone.push_back(origin);
        }
    }

    /// When a pause ends; `None` when nothing is paused.
    pub(super) fn due(&self) -> Option<Instant> {
        self.paused.first().map(|(at, _)| *at)
    }

    /// Notes what became of a turn.
    pub(super) fn ended(&mut self, origin: Origin, ended: Ended, now: Instant) {
        let again = self.running.remove(&origin).unwrap_or_default();
        if ended != Ended::NotYet {
            self.failures.remove(&origin);
        }
        match ended {
            Ended::Done if again => self.news(origin),
            Ended::Done => {}
            Ended::Alone => self.single_out(origin),
            Ended::NotYet if again => {
                self.paused.insert((now + NOT_YET, origin));
            }
            Ended::Unknown => {
                self.unknown.insert(origin);
            }
            Ended::NotYet => {
                let failures = self.failures.entry(origin).or_default();
                let pause = NOT_YET.saturating_mul(1 << (*failures).min(16)).min(NOT_YET_MAX);
                *failures += 1;
                self.paused.insert((now + pause, origin));
            }
            Ended::After(pause) => {
                self.paused.insert((now + pause, origin));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use percole_merkle::NodeId;

    use super::*;

    fn log(number: u8) -> Origin {
        Origin::first(NodeId([number; 32]))
    }

    #[test]
    fn logs_with_news_go_together_and_others_alone() {
        let (mut queue, now) = (Queue::default(), Instant::now());
        for number in [1, 2, 3] {
            queue.news(log(number));
        }
        assert_eq!(queue.next(2), [log(1), log(2)]);
        queue.ended(log(1), Ended::Alone, now);
        queue.ended(log(2), Ended::Done, now);
        queue.news(log(1));
        assert_eq!((queue.next(9), queue.next_alone(now)), (vec![log(3)], Some(log(1))), "each once");
        assert_eq!((queue.next(9), queue.next_alone(now)), (vec![], None));
        queue.news(log(1));
        queue.ended(log(1), Ended::Done, now);
        assert_eq!(queue.next(9), [log(1)], "there was news meanwhile");
    }

    #[test]
    fn each_log_has_its_turn_and_news_meanwhile_another_one() {
        let (mut queue, now) = (Queue::default(), Instant::now());
        for number in [1, 2, 1, 1] {
            queue.news(log(number));
        }
        assert_eq!(queue.next(9), [log(1), log(2)]);
        queue.news(log(1));
        assert_eq!(queue.next(9), [], "it is fetched already");
        queue.ended(log(1), Ended::Done, now);
        queue.ended(log(2), Ended::Done, now);
        assert_eq!(queue.next(9), [log(1)]);
    }

    #[test]
    fn what_cannot_be_fetched_is_tried_ever_more_rarely() {
        let (mut queue, start) = (Queue::default(), Instant::now());
        queue.news(log(1));
        let (mut now, mut tries) = (start, 0);
        while now < start + Duration::from_secs(3_600) {
            if let Some(origin) = queue.next(1).pop().or_else(|| queue.next_alone(now)) {
                tries += 1;
                queue.ended(origin, Ended::NotYet, now);
            }
            now = queue.due().unwrap();
        }
        assert!((240..260).contains(&tries), "{tries} tries in an hour");
    }

    #[test]
    fn a_log_of_nobody_waits_until_somebody_joins_and_costs_nothing_meanwhile() {
        let (mut queue, now) = (Queue::default(), Instant::now());
        queue.news(log(1));
        let origin = queue.next(1)[0];
        queue.ended(origin, Ended::Unknown, now);
        queue.news(log(1));
        assert_eq!((queue.next(1), queue.due()), (vec![], None));
        queue.somebody_joined(|origin| *origin == log(2));
        assert_eq!(queue.next(1), []);
        queue.somebody_joined(|origin| *origin == log(1));
        assert_eq!(queue.next(1), [log(1)]);
    }

    #[test]
    fn a_pause_ends() {
        let (mut queue, now) = (Queue::default(), Instant::now());
        queue.news(log(1));
        queue.next(1);
        queue.ended(log(1), Ended::After(Duration::from_secs(2)), now);
        assert_eq!(queue.next_alone(now), None);
        assert_eq!(queue.next_alone(now + Duration::from_secs(2)), Some(log(1)));
    }
}
