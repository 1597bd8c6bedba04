//! Entries that are held as a hash only, or without a payload that nothing redacts.
//!
//! To hold an entry is to hold leaf and payload. A liar, a carrier that lags, or an earlier place in the tree leaves holes: so
//! what is not held whole is asked for again from every carrier, once there is reason to believe that it has more than
//! before, which its [`stamp`] says.

use std::{
    hash::{DefaultHasher, Hash as _, Hasher as _},
    ops::Range,
};

/// The most indexes that are asked about at once.
pub const GAPS_PER_PAGE_MAX: u64 = 4_096;

/// A number that is another one once a carrier may give away more of a log than before: `filled` of its entries came late,
/// or `places` is another number ([`crate::Places::number`]). Never 0.
pub fn stamp(places: u64, filled: u64) -> u64 {
    let mut hasher = DefaultHasher::new();
    (places, filled).hash(&mut hasher);
    hasher.finish().max(1)
}

/// Ascending indexes as runs of those that follow each other.
pub fn runs(indexes: impl IntoIterator<Item = u64>) -> Vec<Range<u64>> {
    let mut runs: Vec<Range<u64>> = Vec::new();
    for index in indexes {
        match runs.last_mut() {
            Some(run) if run.end == index => run.end += 1,
            _ => runs.push(index..index.saturating_add(1)),
        }
    }
    runs
}

/// What is left of runs from an index on.
pub fn from(runs: &[Range<u64>], next: u64) -> Vec<Range<u64>> {
    let left = runs.iter().map(|run| run.start.max(next)..run.end);
    left.filter(|run| !run.is_empty()).collect()
}

/// Whether runs that came from outside ascend, do not touch the number's end, and name no more than a page.
pub fn are_a_page(runs: &[Range<u64>]) -> bool {
    let ascend = runs.windows(2).all(|pair| pair[0].end <= pair[1].start);
    let some = runs.iter().all(|run| run.start < run.end);
    let within = || runs.iter().map(|run| run.end - run.start).try_fold(0_u64, u64::checked_add);
    ascend && some && within().is_some_and(|count| count <= GAPS_PER_PAGE_MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn indexes_are_told_as_runs() {
        assert_eq!(runs([]), []);
        assert_eq!(runs([1, 2, 3, 7, 9, 10]), [1..4, 7..8, 9..11]);
        assert_eq!(from(&[1..4, 7..8, 9..11], 3), [3..4, 7..8, 9..11]);
        assert_eq!(from(&[1..4, 7..8], 8), []);
    }

    #[test]
    fn runs_from_outside_are_bounded() {
        assert!(are_a_page(&[]) && are_a_page(&[0..4_000, 4_000..4_096]));
        let too_many = std::slice::from_ref(&(0..4_097));
        let wrong = [too_many, &[3..3, 4..5], &[5..9, 8..10], &[5..9, 1..2], &[0..1, 2..u64::MAX]];
        for runs in wrong {
            assert!(!are_a_page(runs), "{runs:?}");
        }
    }

    #[test]
    fn a_stamp_follows_late_entries_and_places() {
        assert!(stamp(0, 1) != stamp(0, 2) && stamp(0, 1) != stamp(1, 1));
        assert_ne!(stamp(0, 0), 0);
    }
}
