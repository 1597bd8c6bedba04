//! How long to wait before the next try to reach a peer.

/// The shortest wait, in milliseconds.
pub(crate) const WAIT_MIN_MS: u64 = 2_000;
/// The longest wait while the peer was reached not long ago, in milliseconds.
pub(crate) const WAIT_MAX_RECENT_MS: u64 = 30_000;
/// The longest wait for a peer that is away for long, in milliseconds.
pub(crate) const WAIT_MAX_MS: u64 = 300_000;

/// Whether a peer was there lately; the caller decides by its clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reachability {
    /// It answered within the last hour or so: it will be back soon.
    Recent,
    /// It never answered, or long ago.
    Away,
}

/// Counts failed tries and spreads the waits, so that peers do not come back all at once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Backoff {
    failures: u32,
}

impl Backoff {
    /// No failure yet.
    pub fn new() -> Backoff {
        Backoff::default()
    }

    /// Counts a failure and gives the wait before the next try, in milliseconds.
    ///
    /// The wait is drawn between half of a bound and the bound, which begins at 4 s and doubles with each failure up to
    /// a cap. `chance` is any uniformly random number.
    pub fn failed(&mut self, reachability: Reachability, chance: u64) -> u64 {
        let cap = match reachability {
            Reachability::Recent => WAIT_MAX_RECENT_MS,
            Reachability::Away => WAIT_MAX_MS,
        };
        // 2^10 times the first bound is above every cap.
        let bound = ((2 * WAIT_MIN_MS) << self.failures.min(10)).min(cap);
        self.failures = self.failures.saturating_add(1);
        let half = bound / 2;
        half + chance % (bound - half + 1)
    }

    /// Forgets the failures: the peer answered.
    pub fn succeeded(&mut self) {
        self.failures = 0;
    }

    /// Failed tries in a row.
    pub fn failures(&self) -> u32 {
        self.failures
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_from_two_seconds_to_the_cap() {
        for (reachability, cap) in
            [(Reachability::Recent, WAIT_MAX_RECENT_MS), (Reachability::Away, WAIT_MAX_MS)]
        {
            let (mut low, mut high) = (Backoff::new(), Backoff::new());
            assert_eq!(low.failed(reachability, 0), WAIT_MIN_MS);
            assert_eq!(high.failed(reachability, 2_000), 2 * WAIT_MIN_MS);
            for _ in 0..100 {
                let wait = low.failed(reachability, u64::MAX);
                assert!((WAIT_MIN_MS..=cap).contains(&wait), "{wait}");
            }
            assert_eq!(low.failed(reachability, 0), cap / 2);
            low.succeeded();
            assert_eq!(low.failed(reachability, 0), WAIT_MIN_MS);
        }
    }
}
