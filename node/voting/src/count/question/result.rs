//! From the tally of a question to its result, with the working.

use super::{Kind, Question, Tally};
use crate::count::budget::{equal_shares, greedy_of};
use crate::count::error::CountError;
use crate::count::exact::Amount;
use crate::count::majority_judgement::majority_judgement_of;
use crate::count::method::Method;
use crate::count::profile::{Ballots, CandidateIndex, MarkedBallot, RankedBallot};
use crate::count::report::{CountReport, Working};
use crate::count::schulze::schulze_of;
use crate::count::select::Papers;
use crate::count::tie::TieBreaker;
use crate::count::totals::totals_of;
use crate::count::{instant_runoff, stv, stv_exact};

impl Question {
    /// Counts it; `None` for yes/no, of which a decision rule makes the outcome.
    ///
    /// # Errors
    /// [`CountError`] when the method cannot count this, such as `add1` with a money unit too small for the budget.
    pub fn count(&self, tally: &Tally) -> Result<Option<CountReport>, CountError> {
        let Kind::Counted(method) = self.kind else { return Ok(None) };
        let profile = self.profile(self.ballots(method, tally));
        let ties = TieBreaker::new(&self.tie_break, &profile)?;
        let seats = self.seats;
        let figures = &tally.figures;
        let papers = self.papers(method, tally);
        let working = match method {
            Method::Choose | Method::Approval | Method::Score => {
                let marks_max = (method == Method::Choose).then_some(seats);
                let sums = figures.iter().map(|sum| Amount::whole(*sum)).collect();
                Working::Totals(totals_of(&profile, sums, papers, marks_max, seats, &ties)?)
            }
            Method::MajorityJudgement => {
                let names = (1..=self.grades).map(|grade| grade.to_string()).collect();
                let rows: Vec<Vec<u64>> = figures.chunks(self.grades as usize).map(<[u64]>::to_vec).collect();
                Working::MajorityJudgement(majority_judgement_of(
                    &profile, names, rows, papers, seats, &ties,
                )?)
            }
            Method::Schulze => {
                let preferred = figures.chunks(self.options as usize).map(<[u64]>::to_vec).collect();
                Working::Schulze(schulze_of(&profile, preferred, papers, seats, &ties)?)
            }
            Method::InstantRunoff => Working::InstantRunoff(instant_runoff(&profile, &ties)?),
            Method::Stv => Working::Stv(stv(&profile, seats, &ties)?),
            Method::StvExact => Working::Stv(stv_exact(&profile, seats, &ties)?),
            Method::EqualShares => {
                Working::EqualShares(equal_shares(&profile, self.completion, None, &ties)?)
            }
            Method::Greedy => Working::Greedy(greedy_of(&profile, figures, papers, &ties)?),
        };
        Ok(Some(CountReport::new(method, &profile, &ties, working)))
    }

    /// Blank papers count in majority judgement, as the worst grade, and in budgets, as a share that nobody spends.
    fn papers(&self, method: Method, tally: &Tally) -> Papers {
        let Tally { counted, blank, spoiled, .. } = *tally;
        let blank_counts = method == Method::MajorityJudgement || method.is_for_budgets();
        let counted = if blank_counts { counted + blank } else { counted };
        Papers { total: tally.total(), blank, spoiled, counted }
    }

    /// The papers, where they are needed.
    pub(crate) fn ballots(&self, method: Method, tally: &Tally) -> Ballots {
        let blank = (tally.blank > 0).then_some((&[][..], tally.blank));
        let lines = tally.papers.iter().map(|(values, papers)| (&values[..], *papers)).chain(blank);
        match method {
            Method::EqualShares => {
                Ballots::Marked(lines.map(|(values, papers)| marked(values, papers)).collect())
            }
            _ => Ballots::Ranked(lines.map(|(values, papers)| ranked(values, papers)).collect()),
        }
    }
}

/// Papers with crosses.
fn marked(values: &[u32], papers: u64) -> MarkedBallot {
    let marks = values.iter().enumerate().filter(|(_, mark)| **mark > 0);
    MarkedBallot { papers, marks: marks.map(|(option, _)| CandidateIndex::at(option)).collect() }
}

/// Papers with ranks, which go from 1 without a gap.
fn ranked(values: &[u32], papers: u64) -> RankedBallot {
    let last = values.iter().copied().max().unwrap_or(0) as usize;
    let mut ranks = vec![Vec::new(); last];
    for (option, rank) in values.iter().enumerate().filter(|(_, rank)| **rank > 0) {
        ranks[*rank as usize - 1].push(CandidateIndex::at(option));
    }
    RankedBallot { papers, ranks: ranks.into_iter().collect() }
}
