//! Schulze: whoever is beaten by nobody along the strongest chain of victories wins.
//!
//! Source: M. Schulze, *A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner
//! election method*, Social Choice and Welfare 36 (2011), with winning votes as the strength of a victory. A paper
//! prefers whom it ranks to whom it does not rank; candidates it does not rank are last and equal.

use crate::count::error::CountError;
use crate::count::method::Method;
use crate::count::profile::{Ballots, CandidateIndex, Profile, RankedBallot};
use crate::count::select::{Papers, fill_from_tiers, standing_for};
use crate::count::tie::{TieBreaker, TieDecision, Winners};
use percole_words::counted;
use serde::Serialize;

/// A count by the Schulze method, with the pairwise matrix and the strongest paths.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SchulzeCount {
    /// How many places there are.
    pub seats: u32,
    /// What became of the papers.
    pub papers: Papers,
    /// The standing candidates: row and column `i` of the matrices is `candidates[i]`.
    pub candidates: Vec<CandidateIndex>,
    /// `preferred[i][j]`: how many papers prefer `candidates[i]` to `candidates[j]`.
    pub preferred: Vec<Vec<u64>>,
    /// `paths[i][j]`: the strength of the strongest path from `candidates[i]` to `candidates[j]`: of all chains of
    /// victories between them, the largest number of votes that the weakest victory of a chain has; 0 without one.
    pub paths: Vec<Vec<u64>>,
    /// The ranking: first all who are unbeaten, then all who are unbeaten among the rest, and so on.
    pub tiers: Vec<Vec<CandidateIndex>>,
    /// Ties at the last place that the tie-break decided.
    pub ties: Vec<TieDecision>,
    /// Who is elected.
    pub outcome: Winners,
}

/// Counts by the Schulze method with winning votes (M. Schulze, Social Choice and Welfare 36, 2011).
///
/// A paper prefers whom it ranks to whom it does not; those it does not rank are last and equal. All who are unbeaten
/// along the strongest paths win; if there are fewer places, the tie-break decides.
///
/// # Errors
/// [`CountError::WrongBallots`], [`CountError::Seats`], [`CountError::NoCandidates`].
pub fn schulze(profile: &Profile, seats: u32, ties: &TieBreaker) -> Result<SchulzeCount, CountError> {
    let candidates = standing_for(profile, seats)?;
    let Ballots::Ranked(ballots) = &profile.ballots else {
        let found = profile.ballots.kind();
        return Err(CountError::WrongBallots {
            method: Method::Schulze,
            needs: counted::ballots_ranked(),
            found,
        });
    };
    let (preferred, papers) = pairwise(ballots, &candidates, profile.candidates.len());
    Ok(ranked(candidates, preferred, papers, seats, ties))
}

/// The same from the pairwise matrix, as several boxes certify it.
pub(crate) fn schulze_of(
    profile: &Profile,
    preferred: Vec<Vec<u64>>,
    papers: Papers,
    seats: u32,
    ties: &TieBreaker,
) -> Result<SchulzeCount, CountError> {
    Ok(ranked(standing_for(profile, seats)?, preferred, papers, seats, ties))
}

fn ranked(
    candidates: Vec<CandidateIndex>,
    preferred: Vec<Vec<u64>>,
    papers: Papers,
    seats: u32,
    ties: &TieBreaker,
) -> SchulzeCount {
    let paths = strongest_paths(&preferred);
    let tiers: Vec<Vec<CandidateIndex>> = rank(&paths)
        .into_iter()
        .map(|tier| tier.into_iter().map(|position| candidates[position]).collect())
        .collect();
    let (outcome, decisions) = fill_from_tiers(&tiers, seats, ties);
    SchulzeCount { seats, papers, candidates, preferred, paths, tiers, ties: decisions, outcome }
}

fn pairwise(
    ballots: &[RankedBallot],
    candidates: &[CandidateIndex],
    all_candidates: usize,
) -> (Vec<Vec<u64>>, Papers) {
    let mut preferred = vec![vec![0; candidates.len()]; candidates.len()];
    let mut papers = Papers::default();
    let mut rank_of = vec![usize::MAX; all_candidates];
    for ballot in ballots {
        rank_of.fill(usize::MAX);
        for (rank, equals) in ballot.ranks.iter().enumerate() {
            equals.iter().for_each(|c| rank_of[c.position()] = rank);
        }
        papers.total += ballot.papers;
        if candidates.iter().all(|c| rank_of[c.position()] == usize::MAX) {
            papers.blank += ballot.papers;
            continue;
        }
        papers.counted += ballot.papers;
        for (row, a) in preferred.iter_mut().zip(candidates) {
            let rank = rank_of[a.position()];
            for (cell, b) in row.iter_mut().zip(candidates) {
                if rank < rank_of[b.position()] {
                    *cell += ballot.papers;
                }
            }
        }
    }
    (preferred, papers)
}

/// The widest path between each pair (Floyd and Warshall); only victories are steps of a path.
fn strongest_paths(preferred: &[Vec<u64>]) -> Vec<Vec<u64>> {
    let count = preferred.len();
    let mut paths = vec![vec![0; count]; count];
    for i in 0..count {
        for j in 0..count {
            if preferred[i][j] > preferred[j][i] {
                paths[i][j] = preferred[i][j];
            }
        }
    }
    for via in 0..count {
        let onward = paths[via].clone();
        for (from, row) in paths.iter_mut().enumerate() {
            let first = row[via];
            for (to, cell) in row.iter_mut().enumerate() {
                if from != to {
                    *cell = (*cell).max(first.min(onward[to]));
                }
            }
        }
    }
    paths
}

/// Takes away all unbeaten again and again.
fn rank(paths: &[Vec<u64>]) -> Vec<Vec<usize>> {
    let mut left: Vec<usize> = (0..paths.len()).collect();
    let mut tiers = Vec::new();
    while !left.is_empty() {
        let beaten = |a: &usize| left.iter().any(|b| paths[*b][*a] > paths[*a][*b]);
        // Beating along paths is transitive (Schulze 2011, section 4.1), so somebody is always unbeaten.
        let (behind, tier): (Vec<usize>, Vec<usize>) = left.iter().copied().partition(beaten);
        tiers.push(tier);
        left = behind;
    }
    tiers
}
