//! Seeded random profiles and slow, obvious second implementations, shared by the tests of counting.

#![allow(dead_code, unreachable_pub, clippy::unwrap_used)]

pub mod generate;
pub mod questions;
pub mod real;
pub mod reference;

use percole_voting::count::{Candidate, CandidateIndex, Profile, Standing, TieBreak};

/// Candidates `A`, `B`, … as names.
pub fn candidates(count: usize) -> Vec<Candidate> {
    let name = |i: usize| ((b'A' + i as u8) as char).to_string();
    (0..count).map(|i| Candidate { name: name(i), standing: Standing::Stands }).collect()
}

/// A tie-break that names candidates in `order`.
pub fn named(profile: &Profile, order: &[usize]) -> TieBreak {
    TieBreak::Order { order: order.iter().map(|i| profile.candidates[*i].name.clone()).collect() }
}

/// Positions of candidates.
pub fn positions(candidates: &[CandidateIndex]) -> Vec<usize> {
    candidates.iter().map(|c| c.position()).collect()
}
