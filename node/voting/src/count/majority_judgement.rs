//! Majority judgement: the best middle grade wins, equal ones are separated by what lies around the middle.
//!
//! Source: Balinski and Laraki, *Majority Judgment* (2010): the majority grade is the lower median; while grades are
//! equal, one paper with that grade is removed from each candidate and the next lower median is compared. A paper
//! that gives a candidate no grade gives the worst one.

use crate::count::error::CountError;
use crate::count::method::Method;
use crate::count::profile::{Ballots, CandidateIndex, Profile};
use crate::count::select::{Papers, fill_from_tiers, standing_for};
use crate::count::tie::{TieBreaker, TieDecision, Winners};
use percole_words::counted;
use serde::Serialize;
use std::cmp::Ordering;

/// A count by majority judgement, with grades and medians.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MajorityJudgementCount {
    /// How many places there are.
    pub seats: u32,
    /// What became of the papers; blank papers count, as the worst grade for everyone.
    pub papers: Papers,
    /// The names of the grades, best first.
    pub grades: Vec<String>,
    /// For each standing candidate the number of papers per grade, best grade first, in the order of the ranking.
    pub merits: Vec<Merit>,
    /// The comparisons that separated candidates, from the medians of all papers on.
    pub rounds: Vec<MedianRound>,
    /// The ranking, best first; candidates of one tier have the same grades throughout.
    pub tiers: Vec<Vec<CandidateIndex>>,
    /// Ties at the last place that the tie-break decided.
    pub ties: Vec<TieDecision>,
    /// Who is elected.
    pub outcome: Winners,
}

/// What the papers say of one candidate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Merit {
    /// The candidate.
    pub candidate: CandidateIndex,
    /// The majority grade: the position of the lower median in the list of grades; `None` without any paper.
    pub majority_grade: Option<u32>,
    /// The number of papers per grade, best first; missing grades are among the worst.
    pub papers_per_grade: Vec<u64>,
    /// How many papers of the worst grade are papers without a grade for this candidate.
    pub missing: u64,
}

/// A comparison of candidates who were equal until then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MedianRound {
    /// How many papers have been removed from each candidate, one median at a time.
    pub removed: u64,
    /// The median of what is left, per candidate: positions in the list of grades.
    pub medians: Vec<(CandidateIndex, u32)>,
}

/// Counts by majority judgement (Balinski and Laraki, *Majority Judgment*, 2010).
///
/// The highest lower median wins; while medians are equal, one paper with that grade is removed from each candidate. A
/// paper that gives a candidate no grade gives the worst one.
///
/// # Errors
/// [`CountError::WrongBallots`], [`CountError::Seats`], [`CountError::NoCandidates`].
pub fn majority_judgement(
    profile: &Profile,
    seats: u32,
    ties: &TieBreaker,
) -> Result<MajorityJudgementCount, CountError> {
    let standing = standing_for(profile, seats)?;
    let Ballots::Graded { grades, .. } = &profile.ballots else {
        let (method, needs) = (Method::MajorityJudgement, counted::ballots_graded());
        return Err(CountError::WrongBallots { method, needs, found: profile.ballots.kind() });
    };
    let (merits, papers) = merits(profile, &standing, grades.len());
    Ok(judged(merits, papers, grades.clone(), seats, ties))
}

/// The same from the number of papers per option and grade, as several boxes certify them.
pub(crate) fn majority_judgement_of(
    profile: &Profile,
    grades: Vec<String>,
    rows: Vec<Vec<u64>>,
    papers: Papers,
    seats: u32,
    ties: &TieBreaker,
) -> Result<MajorityJudgementCount, CountError> {
    let standing = standing_for(profile, seats)?;
    let merit = |(candidate, row): (&CandidateIndex, Vec<u64>)| {
        let given: u64 = row.iter().sum();
        Merit::of(*candidate, row, papers.counted.saturating_sub(given), papers.counted)
    };
    let merits = standing.iter().zip(rows).map(merit).collect();
    Ok(judged(merits, papers, grades, seats, ties))
}

fn judged(
    mut merits: Vec<Merit>,
    papers: Papers,
    grades: Vec<String>,
    seats: u32,
    ties: &TieBreaker,
) -> MajorityJudgementCount {
    merits.sort_by(|a, b| b.cmp_merit(a));
    let tiers: Vec<Vec<CandidateIndex>> = merits
        .chunk_by(|a, b| a.cmp_merit(b) == Ordering::Equal)
        .map(|tier| tier.iter().map(|merit| merit.candidate).collect())
        .collect();
    let mut rounds = Vec::new();
    if papers.counted > 0 {
        compare_medians(&merits, 0, &mut rounds);
        rounds.sort_by_key(|round| round.removed);
    }
    let (outcome, decisions) = fill_from_tiers(&tiers, seats, ties);
    MajorityJudgementCount { seats, papers, grades, merits, rounds, tiers, ties: decisions, outcome }
}

fn merits(profile: &Profile, standing: &[CandidateIndex], grade_count: usize) -> (Vec<Merit>, Papers) {
    let Ballots::Graded { ballots, .. } = &profile.ballots else { return Default::default() };
    let mut papers = Papers::default();
    let mut per_grade = vec![vec![0u64; grade_count]; profile.candidates.len()];
    let mut missing = vec![0u64; profile.candidates.len()];
    for ballot in ballots {
        papers.total += ballot.papers;
        if standing.iter().all(|c| ballot.grades[c.position()].is_none()) {
            papers.blank += ballot.papers;
        }
        for candidate in standing {
            let position = candidate.position();
            match ballot.grades[position] {
                Some(grade) => per_grade[position][grade as usize] += ballot.papers,
                None => missing[position] += ballot.papers,
            }
        }
    }
    papers.counted = papers.total;
    let merit = |candidate: &CandidateIndex| {
        let position = candidate.position();
        Merit::of(*candidate, std::mem::take(&mut per_grade[position]), missing[position], papers.total)
    };
    (standing.iter().map(merit).collect(), papers)
}

impl Merit {
    /// A paper without a grade for the candidate gives the worst one.
    fn of(candidate: CandidateIndex, mut papers_per_grade: Vec<u64>, missing: u64, papers: u64) -> Merit {
        if let Some(worst) = papers_per_grade.last_mut() {
            *worst += missing;
        }
        let mut merit = Merit { candidate, majority_grade: None, papers_per_grade, missing };
        merit.majority_grade = (papers > 0).then(|| merit.grade_after(0));
        merit
    }

    fn papers(&self) -> u64 {
        self.papers_per_grade.iter().sum()
    }

    /// The grade at `place` when papers are laid out from the worst grade (place 0) to the best.
    fn grade_at(&self, place: u64) -> u32 {
        let mut below = 0;
        for (grade, papers) in self.papers_per_grade.iter().enumerate().rev() {
            below += papers;
            if place < below {
                return grade as u32;
            }
        }
        0
    }

    /// The lower median after `removed` medians have been taken away.
    fn grade_after(&self, removed: u64) -> u32 {
        self.grade_at(place_removed(self.papers(), removed))
    }

    /// After how many removals two candidates differ first, if they ever do.
    fn first_difference(&self, other: &Merit) -> Option<u64> {
        let total = self.papers();
        if total == 0 {
            return None;
        }
        let bounds = |merit: &Merit| {
            let per_grade = merit.papers_per_grade.clone();
            per_grade.into_iter().rev().scan(0, |sum, papers| {
                *sum += papers;
                Some(*sum)
            })
        };
        // Between two bounds both candidates keep one grade, so only the place nearest to the middle matters.
        let mut cuts: Vec<u64> = bounds(self).chain(bounds(other)).chain([0, total]).collect();
        cuts.sort_unstable();
        cuts.dedup();
        let middle = place_removed(total, 0);
        let differs = |span: &&[u64]| self.grade_at(span[0]) != other.grade_at(span[0]);
        let nearest = |span: &[u64]| removal_of(total, middle.clamp(span[0], span[1] - 1));
        cuts.windows(2).filter(differs).map(nearest).min()
    }

    /// Orders by majority judgement; the better one is greater.
    fn cmp_merit(&self, other: &Merit) -> Ordering {
        match self.first_difference(other) {
            // A lower position is a better grade.
            Some(removed) => other.grade_after(removed).cmp(&self.grade_after(removed)),
            None => Ordering::Equal,
        }
    }
}

/// Which place, from the worst, the removal number `removed` takes among `total` papers.
///
/// Lower medians leave the middle in turns: of an odd number first below it, of an even number first above it.
fn place_removed(total: u64, removed: u64) -> u64 {
    let middle = (total - 1) / 2;
    let step = removed.div_ceil(2);
    if total % 2 == removed % 2 { middle - step } else { middle + step }
}

/// The inverse of [`place_removed`]: after how many removals the lower median is at `place`.
fn removal_of(total: u64, place: u64) -> u64 {
    let middle = (total - 1) / 2;
    let step = place.abs_diff(middle);
    if step == 0 {
        return 0;
    }
    let below = place < middle;
    // Steps below the middle are the odd removals of an odd number of papers, the even ones of an even number.
    if below == (total % 2 == 1) { 2 * step - 1 } else { 2 * step }
}

/// Records how the candidates of `equals`, sorted and alike for `removed` removals, are told apart.
fn compare_medians(equals: &[Merit], removed: u64, rounds: &mut Vec<MedianRound>) {
    let medians = |removed| equals.iter().map(move |m| (m.candidate, m.grade_after(removed))).collect();
    if removed == 0 {
        rounds.push(MedianRound { removed, medians: medians(0) });
    }
    let next = equals.windows(2).filter_map(|pair| pair[0].first_difference(&pair[1])).min();
    let Some(next) = next else { return };
    if next > 0 {
        rounds.push(MedianRound { removed: next, medians: medians(next) });
    }
    for group in equals.chunk_by(|a, b| a.grade_after(next) == b.grade_after(next)) {
        if group.len() > 1 {
            compare_apart(group, rounds);
        }
    }
}

/// Continues [`compare_medians`] with a smaller group, whose own first difference comes later.
fn compare_apart(group: &[Merit], rounds: &mut Vec<MedianRound>) {
    let next = group.windows(2).filter_map(|pair| pair[0].first_difference(&pair[1])).min();
    if let Some(next) = next {
        compare_medians(group, next, rounds);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Removing the lower median of a list one at a time, as the definition says it.
    fn removals(total: u64) -> Vec<u64> {
        let mut places: Vec<u64> = (0..total).collect();
        let mut removed = Vec::new();
        while !places.is_empty() {
            removed.push(places.remove((places.len() - 1) / 2));
        }
        removed
    }

    #[test]
    fn the_order_of_removals_is_that_of_repeated_lower_medians() {
        for total in 1..40 {
            let expected = removals(total);
            let places: Vec<u64> = (0..total).map(|r| place_removed(total, r)).collect();
            assert_eq!(places, expected, "{total} papers");
            for (removal, place) in expected.iter().enumerate() {
                assert_eq!(removal_of(total, *place), removal as u64, "{total} papers, place {place}");
            }
        }
    }
}
