//! An order of preference, four bytes for each candidate: elections have millions of papers.

use crate::count::profile::CandidateIndex;
use serde::{Serialize, Serializer};
use std::fmt;

/// The ranks of a paper, most preferred first; candidates in one rank are equal.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Ranks {
    candidates: Box<[CandidateIndex]>,
    /// Where each rank ends; empty when each has one candidate, as almost always.
    ends: Box<[u32]>,
}

impl Ranks {
    /// How many ranks there are.
    pub fn len(&self) -> usize {
        if self.ends.is_empty() { self.candidates.len() } else { self.ends.len() }
    }

    /// Whether nobody is ranked.
    pub fn is_empty(&self) -> bool {
        self.candidates.is_empty()
    }

    /// The ranks in their order; none is empty.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &[CandidateIndex]> {
        (0..self.len()).map(|rank| self.rank(rank))
    }

    fn rank(&self, rank: usize) -> &[CandidateIndex] {
        if self.ends.is_empty() {
            return &self.candidates[rank..=rank];
        }
        let start = rank.checked_sub(1).map_or(0, |before| self.ends[before]) as usize;
        &self.candidates[start..self.ends[rank] as usize]
    }

    /// Bytes beside the value itself.
    pub(crate) fn heap_bytes(&self) -> usize {
        size_of_val(&*self.candidates) + size_of_val(&*self.ends)
    }
}

/// Empty ranks are left out: they say nothing.
impl<R: AsRef<[CandidateIndex]>> FromIterator<R> for Ranks {
    fn from_iter<I: IntoIterator<Item = R>>(ranks: I) -> Ranks {
        let (mut candidates, mut ends) = (Vec::new(), Vec::new());
        for rank in ranks {
            candidates.extend_from_slice(rank.as_ref());
            // No paper has 2³² candidates: `read::CANDIDATES_MAX` is far below.
            let end = candidates.len() as u32;
            if ends.last().copied().unwrap_or(0) < end {
                ends.push(end);
            }
        }
        if ends.len() == candidates.len() {
            ends.clear();
        }
        Ranks { candidates: candidates.into(), ends: ends.into() }
    }
}

impl fmt::Debug for Ranks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl Serialize for Ranks {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(ranks: &[&[u32]]) -> Vec<Vec<CandidateIndex>> {
        ranks.iter().map(|rank| rank.iter().map(|number| CandidateIndex(*number)).collect()).collect()
    }

    #[test]
    fn ranks_are_what_they_were_made_of() {
        for ranks in
            [of(&[]), of(&[&[3]]), of(&[&[3], &[1], &[2]]), of(&[&[3, 4], &[1]]), of(&[&[1], &[0, 2, 3]])]
        {
            let held: Ranks = ranks.iter().collect();
            assert_eq!(held.iter().map(<[_]>::to_vec).collect::<Vec<_>>(), ranks);
            assert_eq!((held.len(), held.is_empty()), (ranks.len(), ranks.is_empty()));
        }
        assert_eq!(of(&[&[], &[1], &[], &[2]]).iter().collect::<Ranks>(), of(&[&[1], &[2]]).iter().collect());
        assert_eq!(of(&[&[7], &[8]]).iter().collect::<Ranks>().heap_bytes(), 8);
    }
}
