//! How much folding anew each log may ask for, so that no peer keeps a node busy with what it writes.
//!
//! A subject that is folded anew costs as much as it holds, however little was said to make it so. Each log has an allowance
//! for that, which comes back with time, and all mirrored logs have one together. Whoever has used it up waits: its subject
//! is folded anew when there is time, once for everything that was asked of it meanwhile.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

use percole_store::logs::LogId;

/// Bytes of what an event says that count as much as another event.
const BYTES_PER_UNIT: u64 = 4_096;
/// What one log, and all together, may ask for at once: events, or as many times 4 KiB of what they say.
const LOG: Measure = Measure { most: 20_000, per_s: 500 };
const ALL: Measure = Measure { most: 200_000, per_s: 5_000 };
/// So many logs are remembered before those that used nothing lately are forgotten.
const LOGS_REMEMBERED: usize = 1_024;

#[derive(Clone, Copy)]
struct Measure {
    most: u64,
    per_s: u64,
}

/// What folding a subject of so many events and bytes anew costs.
pub(crate) fn cost((events, bytes): (u64, u64)) -> u64 {
    events.saturating_add(bytes / BYTES_PER_UNIT)
}

/// What the logs have left.
#[derive(Default)]
pub(crate) struct Allowance(Mutex<Left>);

#[derive(Default)]
struct Left {
    all: Used,
    logs: HashMap<LogId, Used>,
}

/// What was used, and when it was looked at last.
#[derive(Clone, Copy, Default)]
struct Used {
    units: u64,
    at_us: i64,
}

impl Used {
    /// What is used of a measure now.
    fn now(self, of: Measure, now_us: i64) -> Used {
        // A clock that was set back gives nothing back, and takes nothing either.
        let passed_us = now_us.saturating_sub(self.at_us).max(0).unsigned_abs();
        let back = passed_us.saturating_mul(of.per_s) / 1_000_000;
        let at_us = if back > 0 || self.units == 0 { now_us } else { self.at_us.min(now_us) };
        Used { units: self.units.saturating_sub(back), at_us }
    }
}

impl Allowance {
    /// What a log may still ask for.
    pub(crate) fn left(&self, log: LogId, now_us: i64) -> u64 {
        let left = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let of_log = left.logs.get(&log).copied().unwrap_or_default().now(LOG, now_us);
        let of_all = left.all.now(ALL, now_us);
        (LOG.most - of_log.units.min(LOG.most)).min(ALL.most - of_all.units.min(ALL.most))
    }

    /// Takes what something costs from a log's allowance, if so much is left.
    pub(crate) fn take(&self, log: LogId, units: u64, now_us: i64) -> bool {
        if units > self.left(log, now_us) {
            return false;
        }
        let mut left = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Left { all, logs } = &mut *left;
        if logs.len() >= LOGS_REMEMBERED {
            logs.retain(|_, used| used.now(LOG, now_us).units > 0);
        }
        for (used, of) in [(all, ALL), (logs.entry(log).or_default(), LOG)] {
            *used = used.now(of, now_us);
            used.units += units;
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND_US: i64 = 1_000_000;

    #[test]
    fn what_a_log_may_ask_for_comes_back_with_time_and_is_its_own() {
        let (allowance, log) = (Allowance::default(), LogId(7));
        assert!(!allowance.take(log, LOG.most + 1, 0) && allowance.take(log, LOG.most, 0));
        assert!(!allowance.take(log, 1, 0), "nothing is left");
        assert!(allowance.take(LogId(8), LOG.most, 0), "another log has its own");
        assert_eq!(allowance.left(log, 3 * SECOND_US), 3 * LOG.per_s);
        assert_eq!(allowance.left(log, -SECOND_US), 0, "a clock that was set back");
        assert!(allowance.take(log, 3 * LOG.per_s, 3 * SECOND_US));
        assert_eq!(allowance.left(log, 1_000 * SECOND_US), LOG.most, "and no more than the whole");
    }

    #[test]
    fn many_logs_share_one_allowance() {
        let allowance = Allowance::default();
        let took = (2..100).filter(|log| allowance.take(LogId(*log), LOG.most, 0)).count() as u64;
        assert_eq!(took, ALL.most / LOG.most);
        assert_eq!(cost((3, 2 * BYTES_PER_UNIT)), 5);
    }
}
