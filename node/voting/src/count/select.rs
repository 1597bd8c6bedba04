//! Steps that several methods share: who fills the places, and papers in strict order.

use crate::count::error::CountError;
use crate::count::method::Method;
use crate::count::profile::{Ballots, CandidateIndex, Profile};
use crate::count::tie::{OpenTie, TieBreaker, TieDecision, TieStep, Winners};
use percole_words::counted;
use serde::Serialize;
use std::collections::BTreeMap;

/// How many papers there were and what became of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Papers {
    /// All papers.
    pub total: u64,
    /// Papers that say nothing about any standing candidate.
    pub blank: u64,
    /// Papers that break the rule of the question and are not counted.
    pub spoiled: u64,
    /// Papers that are counted.
    pub counted: u64,
}

/// Fills `seats` places from `tiers`, the best first; candidates of one tier are equal.
pub(crate) fn fill_from_tiers(
    tiers: &[Vec<CandidateIndex>],
    seats: u32,
    ties: &TieBreaker,
) -> (Winners, Vec<TieDecision>) {
    let mut outcome = Winners::default();
    let mut decisions = Vec::new();
    for tier in tiers {
        let left = seats as usize - outcome.elected.len();
        if left == 0 {
            break;
        }
        if tier.len() <= left {
            let mut tier = tier.clone();
            ties.sort(&mut tier);
            outcome.elected.extend(tier);
            continue;
        }
        match ties.choose(tier, left, TieStep::Election) {
            Ok(decision) => {
                outcome.elected.extend(&decision.chosen);
                decisions.push(decision);
            }
            Err(open) => outcome.tie = Some(open),
        }
        break;
    }
    (outcome, decisions)
}

/// Groups candidates with equal keys into tiers, the highest key first.
pub(crate) fn tiers_by<K: Ord>(keyed: Vec<(K, CandidateIndex)>) -> Vec<Vec<CandidateIndex>> {
    let mut tiers: BTreeMap<K, Vec<CandidateIndex>> = BTreeMap::new();
    for (key, candidate) in keyed {
        tiers.entry(key).or_default().push(candidate);
    }
    tiers.into_values().rev().collect()
}

/// The standing candidates, of whom there must be one, for `seats` places, of which there must be one.
pub(crate) fn standing_for(profile: &Profile, seats: u32) -> Result<Vec<CandidateIndex>, CountError> {
    if seats == 0 {
        return Err(CountError::Seats(counted::seats_none()));
    }
    let standing = profile.standing();
    if standing.is_empty() { Err(CountError::NoCandidates) } else { Ok(standing) }
}

/// Equal papers whose preferences are in strict order and name standing candidates only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct StrictPaper {
    /// How many papers say this.
    pub papers: u64,
    /// The preferences, the most preferred first; never empty.
    pub preferences: Vec<CandidateIndex>,
}

/// The papers in strict order, equal ones merged and sorted, blank ones apart.
///
/// Withdrawn candidates are passed over first, so two of whom one withdrew are not tied.
///
/// # Errors
/// [`CountError::WrongBallots`] for other ballots than ranked ones, [`CountError::EqualRanks`] for equal ranks.
pub(crate) fn strict_papers(
    profile: &Profile,
    method: Method,
) -> Result<(Vec<StrictPaper>, Papers), CountError> {
    let Ballots::Ranked(ballots) = &profile.ballots else {
        let found = profile.ballots.kind();
        return Err(CountError::WrongBallots { method, needs: counted::ballots_ranked(), found });
    };
    let stands = profile.stands();
    let mut merged: BTreeMap<Vec<CandidateIndex>, u64> = BTreeMap::new();
    let mut papers = Papers::default();
    for (line, ballot) in ballots.iter().enumerate() {
        let mut preferences = Vec::new();
        for rank in ballot.ranks.iter() {
            let mut rank = rank.iter().filter(|c| stands[c.position()]);
            preferences.extend(rank.next());
            if let (Some(first), Some(second)) = (preferences.last(), rank.next()) {
                let name = |c: &CandidateIndex| profile.candidates[c.position()].name.clone();
                let (first, second) = (name(first), name(second));
                return Err(CountError::EqualRanks { method, ballot: line + 1, first, second });
            }
        }
        papers.total += ballot.papers;
        if preferences.is_empty() {
            papers.blank += ballot.papers;
        } else {
            papers.counted += ballot.papers;
            *merged.entry(preferences).or_default() += ballot.papers;
        }
    }
    let strict = merged.into_iter().filter(|(_, papers)| *papers > 0);
    Ok((strict.map(|(preferences, papers)| StrictPaper { papers, preferences }).collect(), papers))
}

/// One of `among`, the way `ties` chooses for `step`.
pub(crate) fn choose_one(
    ties: &TieBreaker,
    among: &[CandidateIndex],
    step: TieStep,
) -> Result<(CandidateIndex, TieDecision), OpenTie> {
    let decision = ties.choose(among, 1, step)?;
    Ok((decision.chosen[0], decision))
}
