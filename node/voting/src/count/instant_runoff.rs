//! Instant runoff: the candidate with fewest papers is excluded, one a round, until one has a majority.

use crate::count::error::CountError;
use crate::count::method::Method;
use crate::count::profile::{CandidateIndex, Profile};
use crate::count::select::{Papers, StrictPaper, choose_one, standing_for, strict_papers};
use crate::count::tie::{TieBreaker, TieDecision, TieStep, Winners};
use serde::Serialize;

/// A count by instant runoff, with its rounds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct InstantRunoffCount {
    /// What became of the papers.
    pub papers: Papers,
    /// The rounds, in order.
    pub rounds: Vec<RunoffRound>,
    /// Who is elected.
    pub outcome: Winners,
}

/// One round: where the papers are, and who is elected or excluded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RunoffRound {
    /// The papers of each continuing candidate, in the order of the file.
    pub papers: Vec<(CandidateIndex, u64)>,
    /// Papers that are with a continuing candidate.
    pub continuing: u64,
    /// Papers on which no continuing candidate is left, since the first round.
    pub exhausted: u64,
    /// How many papers are a majority: more than half of the continuing ones.
    pub majority: u64,
    /// Who is elected in this round: by a majority, or as the last one left.
    pub elected: Option<CandidateIndex>,
    /// Who is excluded in this round.
    pub excluded: Option<CandidateIndex>,
    /// Where the papers of the excluded candidate go: to a candidate, or to nobody (`None`).
    pub transfers: Vec<(Option<CandidateIndex>, u64)>,
    /// The tie for the fewest papers, when the tie-break decided one.
    pub tie: Option<TieDecision>,
}

/// Counts by instant runoff; one candidate is elected.
///
/// One candidate is excluded a round; the count stops when one has more than half of the papers that are still with a
/// continuing candidate. Equal ranks are refused.
///
/// # Errors
/// [`CountError::WrongBallots`], [`CountError::EqualRanks`], [`CountError::NoCandidates`].
pub fn instant_runoff(profile: &Profile, ties: &TieBreaker) -> Result<InstantRunoffCount, CountError> {
    let standing = standing_for(profile, 1)?;
    let (strict, papers) = strict_papers(profile, Method::InstantRunoff)?;
    let mut count = Runoff { papers: strict, at: Vec::new(), continuing: standing, exhausted: 0 };
    count.at = vec![0; count.papers.len()];
    let mut rounds = Vec::new();
    let outcome = loop {
        let mut round = count.open_round(profile.candidates.len());
        if let Some(winner) = count.winner(&round) {
            round.elected = Some(winner);
            rounds.push(round);
            break Winners { elected: vec![winner], tie: None };
        }
        match count.weakest(&round, ties) {
            Ok((weakest, tie)) => {
                round.tie = tie;
                round.excluded = Some(weakest);
                round.transfers = count.exclude(weakest, profile.candidates.len());
                rounds.push(round);
            }
            Err(open) => {
                rounds.push(round);
                break Winners { elected: Vec::new(), tie: Some(open) };
            }
        }
    };
    Ok(InstantRunoffCount { papers, rounds, outcome })
}

struct Runoff {
    papers: Vec<StrictPaper>,
    /// For each paper the position of its current preference; past the end when exhausted.
    at: Vec<usize>,
    continuing: Vec<CandidateIndex>,
    exhausted: u64,
}

impl Runoff {
    fn open_round(&self, candidates: usize) -> RunoffRound {
        let mut votes = vec![0u64; candidates];
        for (paper, at) in self.papers.iter().zip(&self.at) {
            if let Some(candidate) = paper.preferences.get(*at) {
                votes[candidate.position()] += paper.papers;
            }
        }
        let papers: Vec<_> = self.continuing.iter().map(|c| (*c, votes[c.position()])).collect();
        let continuing = papers.iter().map(|(_, papers)| papers).sum();
        RunoffRound {
            papers,
            continuing,
            exhausted: self.exhausted,
            majority: continuing / 2 + 1,
            elected: None,
            excluded: None,
            transfers: Vec::new(),
            tie: None,
        }
    }

    fn winner(&self, round: &RunoffRound) -> Option<CandidateIndex> {
        let majority = round.papers.iter().find(|(_, papers)| *papers >= round.majority);
        let last = || round.papers.first().filter(|_| round.papers.len() == 1);
        majority.or_else(last).map(|(candidate, _)| *candidate)
    }

    fn weakest(
        &self,
        round: &RunoffRound,
        ties: &TieBreaker,
    ) -> Result<(CandidateIndex, Option<TieDecision>), crate::count::tie::OpenTie> {
        let fewest = round.papers.iter().map(|(_, papers)| *papers).min().unwrap_or(0);
        let tied: Vec<CandidateIndex> =
            round.papers.iter().filter(|(_, papers)| *papers == fewest).map(|(c, _)| *c).collect();
        if let [only] = tied[..] {
            return Ok((only, None));
        }
        choose_one(ties, &tied, TieStep::Exclusion).map(|(weakest, tie)| (weakest, Some(tie)))
    }

    fn exclude(&mut self, excluded: CandidateIndex, candidates: usize) -> Vec<(Option<CandidateIndex>, u64)> {
        self.continuing.retain(|c| *c != excluded);
        let mut continues = vec![false; candidates];
        self.continuing.iter().for_each(|c| continues[c.position()] = true);
        let (mut moved, mut nowhere) = (vec![0u64; candidates], 0);
        for (paper, at) in self.papers.iter().zip(&mut self.at) {
            if paper.preferences.get(*at) != Some(&excluded) {
                continue;
            }
            let later = paper.preferences[*at..].iter().position(|c| continues[c.position()]);
            *at = later.map_or(paper.preferences.len(), |ahead| *at + ahead);
            match paper.preferences.get(*at) {
                Some(next) => moved[next.position()] += paper.papers,
                None => nowhere += paper.papers,
            }
        }
        self.exhausted += nowhere;
        let to_candidates = self.continuing.iter().map(|c| (Some(*c), moved[c.position()]));
        to_candidates.chain([(None, nowhere)]).filter(|(_, papers)| *papers > 0).collect()
    }
}
