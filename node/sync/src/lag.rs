//! How far two ends of a log are apart, measured from both.

use std::collections::VecDeque;

/// The most growth marks that are kept; older ones are merged, so that memory does not grow with the backlog.
pub const MARKS_MAX: usize = 64;

/// What one node knows of one log here and at one peer. Times are microseconds of the caller's clock.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lag {
    here: Option<u64>,
    there: Option<Told>,
    /// Nothing while the peer holds all: there are as many of these as logs times peers.
    marks: Option<Box<Marks>>,
}

/// What the peer said of its own size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Told {
    size: u64,
    at_us: u64,
    current: bool,
}

/// How the log grew here, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Marks(VecDeque<Mark>);

/// Everything below `size` and not below the mark before was here at `since_us` or later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Mark {
    size: u64,
    since_us: u64,
}

/// Where the two ends stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// One end has not told, or the connection is gone: nothing is claimed.
    Unknown {
        /// What the peer held when it last told, and when.
        last_told: Option<(u64, u64)>,
    },
    /// Both ends hold the same number of entries, as the peer said at that time.
    UpToDate {
        /// When the peer last told.
        told_us: u64,
    },
    /// The peer lacks entries.
    TheyLack {
        /// How many.
        entries: u64,
        /// Age of the oldest of them here, in microseconds; an upper bound when growth was fast.
        oldest_us: Option<u64>,
    },
    /// This node lacks entries.
    WeLack {
        /// How many.
        entries: u64,
    },
}

impl Lag {
    /// Nothing is known yet.
    pub fn new() -> Lag {
        Lag::default()
    }

    /// This node holds `size` entries now.
    pub fn here(&mut self, size: u64, now_us: u64) {
        if self.here.is_some_and(|held| size > held) {
            self.marks.get_or_insert_default().add(Mark { size, since_us: now_us });
        }
        self.here = Some(size);
        self.forget_acknowledged();
    }

    /// The peer says, on a live connection, that it holds `size` entries.
    pub fn there(&mut self, size: u64, now_us: u64) {
        self.there = Some(Told { size, at_us: now_us, current: true });
        self.forget_acknowledged();
    }

    /// The connection is gone: what the peer last said is history from now on.
    pub fn disconnected(&mut self) {
        if let Some(report) = &mut self.there {
            report.current = false;
        }
    }

    /// Entries held here, if known.
    pub fn size_here(&self) -> Option<u64> {
        self.here
    }

    /// Entries held by the peer when it last told, if ever.
    pub fn size_there(&self) -> Option<u64> {
        self.there.map(|report| report.size)
    }

    /// When the peer last told its size, if ever.
    pub fn told_us(&self) -> Option<u64> {
        self.there.map(|report| report.at_us)
    }

    /// Where the two ends stand; never "up to date" without a word from the peer on the present connection.
    pub fn standing(&self, now_us: u64) -> Standing {
        let current = self.there.filter(|report| report.current);
        let (Some(here), Some(there)) = (self.here, current) else {
            return Standing::Unknown { last_told: self.there.map(|report| (report.size, report.at_us)) };
        };
        match here.cmp(&there.size) {
            std::cmp::Ordering::Equal => Standing::UpToDate { told_us: there.at_us },
            std::cmp::Ordering::Less => Standing::WeLack { entries: there.size - here },
            std::cmp::Ordering::Greater => {
                Standing::TheyLack { entries: here - there.size, oldest_us: self.oldest_us(now_us) }
            }
        }
    }

    /// Age of the oldest entry that the peer has not acknowledged, as far as its growth was seen; in microseconds.
    pub fn oldest_us(&self, now_us: u64) -> Option<u64> {
        self.marks.as_ref()?.0.front().map(|mark| now_us.saturating_sub(mark.since_us))
    }

    fn forget_acknowledged(&mut self) {
        let (Some(there), Some(held)) = (self.there, &mut self.marks) else { return };
        let marks = &mut held.0;
        while marks.front().is_some_and(|mark| mark.size <= there.size) {
            marks.pop_front();
        }
        if marks.is_empty() {
            self.marks = None;
        }
    }
}

impl Marks {
    /// One more; of too many, neighbours are joined. The joined mark keeps the older time, so that an age is never understated.
    fn add(&mut self, mark: Mark) {
        self.0.push_back(mark);
        if self.0.len() > MARKS_MAX {
            let pairs = self.0.make_contiguous().chunks(2);
            self.0 = pairs
                .map(|pair| Mark { size: pair[pair.len() - 1].size, since_us: pair[0].since_us })
                .collect();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_word_from_the_peer_nothing_is_claimed() {
        let mut lag = Lag::new();
        assert_eq!(lag.standing(0), Standing::Unknown { last_told: None });
        lag.here(5, 10);
        assert_eq!(lag.standing(10), Standing::Unknown { last_told: None });
        lag.there(5, 11);
        assert_eq!(lag.standing(12), Standing::UpToDate { told_us: 11 });
        lag.disconnected();
        assert_eq!(lag.standing(13), Standing::Unknown { last_told: Some((5, 11)) });
    }

    #[test]
    fn the_age_is_that_of_the_oldest_unacknowledged_entry() {
        let mut lag = Lag::new();
        lag.here(0, 0);
        lag.there(0, 0);
        lag.here(3, 100);
        lag.here(7, 200);
        assert_eq!(lag.standing(250), Standing::TheyLack { entries: 7, oldest_us: Some(150) });
        lag.there(3, 260);
        assert_eq!(lag.standing(260), Standing::TheyLack { entries: 4, oldest_us: Some(60) });
        lag.there(9, 270);
        assert_eq!(lag.standing(270), Standing::WeLack { entries: 2 });
    }

    #[test]
    fn a_million_growths_keep_a_bounded_memory_and_never_understate_the_age() {
        let mut lag = Lag::new();
        lag.here(0, 0);
        lag.there(0, 0);
        for size in 1..=1_000_000 {
            lag.here(size, size * 10);
            assert!(lag.marks.as_ref().map_or(0, |marks| marks.0.len()) <= MARKS_MAX);
        }
        assert_eq!(lag.oldest_us(10_000_000), Some(10_000_000 - 10));
        lag.there(600_000, 10_000_000);
        let exact = 10_000_000 - 6_000_010;
        assert!(lag.oldest_us(10_000_000).unwrap() >= exact);
    }
}
