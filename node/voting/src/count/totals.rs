//! Methods that add up: choosing k of n, approval and score.

use crate::count::CandidateIndex;
use crate::count::error::CountError;
use crate::count::exact::Amount;
use crate::count::method::Method;
use crate::count::profile::{Ballots, MarkedBallot, Profile};
use crate::count::select::{Papers, fill_from_tiers, standing_for, tiers_by};
use crate::count::tie::{TieBreaker, TieDecision, Winners};
use num_rational::BigRational;
use num_traits::Zero;
use percole_words::counted;
use serde::Serialize;

/// A count by adding up, with its totals.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TotalsCount {
    /// How many places there are.
    pub seats: u32,
    /// The most crosses a paper may have, where the method limits them.
    pub marks_max: Option<u32>,
    /// What became of the papers.
    pub papers: Papers,
    /// The total of each standing candidate, the highest first; equal ones in the order of the file.
    pub totals: Vec<CandidateTotal>,
    /// Ties at the last place that the tie-break decided.
    pub ties: Vec<TieDecision>,
    /// Who is elected.
    pub outcome: Winners,
}

/// The total of one candidate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CandidateTotal {
    /// The candidate.
    pub candidate: CandidateIndex,
    /// Crosses or points.
    pub total: Amount,
}

/// Choosing k of n: each paper may mark up to `seats` candidates, those with most marks are elected.
///
/// A paper with more marks for standing candidates is spoiled and not counted.
///
/// # Errors
/// [`CountError::WrongBallots`], [`CountError::Seats`], [`CountError::NoCandidates`].
pub fn choose(profile: &Profile, seats: u32, ties: &TieBreaker) -> Result<TotalsCount, CountError> {
    count_marks(profile, seats, Some(seats), Method::Choose, ties)
}

/// Approval: each paper may mark any number of candidates, those with most marks are elected.
///
/// # Errors
/// [`CountError::WrongBallots`], [`CountError::Seats`], [`CountError::NoCandidates`].
pub fn approval(profile: &Profile, seats: u32, ties: &TieBreaker) -> Result<TotalsCount, CountError> {
    count_marks(profile, seats, None, Method::Approval, ties)
}

/// Score: those with the highest sum of points are elected; a candidate without points on a paper gets 0 from it.
///
/// # Errors
/// [`CountError::WrongBallots`], [`CountError::Seats`], [`CountError::NoCandidates`].
pub fn score(profile: &Profile, seats: u32, ties: &TieBreaker) -> Result<TotalsCount, CountError> {
    let standing = standing_for(profile, seats)?;
    let Ballots::Scored(ballots) = &profile.ballots else {
        let found = profile.ballots.kind();
        return Err(CountError::WrongBallots {
            method: Method::Score,
            needs: counted::ballots_scored(),
            found,
        });
    };
    let stands = profile.stands();
    let mut papers = Papers::default();
    let mut totals = vec![BigRational::zero(); profile.candidates.len()];
    for ballot in ballots {
        papers.total += ballot.papers;
        if !ballot.points.iter().any(|(candidate, _)| stands[candidate.position()]) {
            papers.blank += ballot.papers;
            continue;
        }
        papers.counted += ballot.papers;
        for (candidate, points) in &ballot.points {
            totals[candidate.position()] += &points.0 * BigRational::from_integer(ballot.papers.into());
        }
    }
    Ok(finish(&standing, totals.into_iter().map(Amount).collect(), papers, None, seats, ties))
}

fn count_marks(
    profile: &Profile,
    seats: u32,
    marks_max: Option<u32>,
    method: Method,
    ties: &TieBreaker,
) -> Result<TotalsCount, CountError> {
    let standing = standing_for(profile, seats)?;
    let ballots = marked(profile, method)?;
    let stands = profile.stands();
    let mut papers = Papers::default();
    let mut totals = vec![0u64; profile.candidates.len()];
    for ballot in ballots {
        papers.total += ballot.papers;
        let marks = || ballot.marks.iter().filter(|c| stands[c.position()]);
        let count = marks().count();
        if count == 0 {
            papers.blank += ballot.papers;
        } else if marks_max.is_some_and(|max| count > max as usize) {
            papers.spoiled += ballot.papers;
        } else {
            papers.counted += ballot.papers;
            marks().for_each(|c| totals[c.position()] += ballot.papers);
        }
    }
    let totals = totals.into_iter().map(Amount::whole).collect();
    Ok(finish(&standing, totals, papers, marks_max, seats, ties))
}

/// The ballots with crosses of `profile`.
pub(crate) fn marked(profile: &Profile, method: Method) -> Result<&[MarkedBallot], CountError> {
    match &profile.ballots {
        Ballots::Marked(ballots) => Ok(ballots),
        other => {
            Err(CountError::WrongBallots { method, needs: counted::ballots_marked(), found: other.kind() })
        }
    }
}

/// The same from sums of crosses or points, as several boxes certify them.
pub(crate) fn totals_of(
    profile: &Profile,
    sums: Vec<Amount>,
    papers: Papers,
    marks_max: Option<u32>,
    seats: u32,
    ties: &TieBreaker,
) -> Result<TotalsCount, CountError> {
    let standing = standing_for(profile, seats)?;
    Ok(finish(&standing, sums, papers, marks_max, seats, ties))
}

fn finish(
    standing: &[CandidateIndex],
    totals: Vec<Amount>,
    papers: Papers,
    marks_max: Option<u32>,
    seats: u32,
    ties: &TieBreaker,
) -> TotalsCount {
    let keyed = standing.iter().map(|c| (totals[c.position()].clone(), *c)).collect();
    let tiers = tiers_by(keyed);
    let (outcome, decisions) = fill_from_tiers(&tiers, seats, ties);
    let totals = tiers
        .iter()
        .flatten()
        .map(|c| CandidateTotal { candidate: *c, total: totals[c.position()].clone() })
        .collect();
    TotalsCount { seats, marks_max, papers, totals, ties: decisions, outcome }
}
