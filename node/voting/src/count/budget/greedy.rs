//! Greedy: projects by votes, each funded if it still fits.

use super::{Money, Utility, choose_project};
use crate::count::error::CountError;
use crate::count::exact::Amount;
use crate::count::method::Method;
use crate::count::profile::{Ballots, CandidateIndex, Profile, ScoredBallot};
use crate::count::select::{Papers, standing_for};
use crate::count::tie::{OpenTie, TieBreaker, TieDecision, Winners};
use crate::count::totals::marked;
use num_bigint::BigUint;
use num_traits::ToPrimitive;
use percole_words::counted;
use serde::Serialize;

/// A greedy count with its rounds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GreedyCount {
    /// What became of the papers.
    pub papers: Papers,
    /// Whether papers carry crosses or points.
    pub utility: Utility,
    /// How much can be spent.
    pub limit: Amount,
    /// The projects in the order in which they were looked at.
    pub rounds: Vec<GreedyRound>,
    /// What the funded projects cost together.
    pub spent: Amount,
    /// Which projects are funded.
    pub outcome: Winners,
}

/// One project's turn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GreedyRound {
    /// The project.
    pub project: CandidateIndex,
    /// How many papers mark it; in a cumulative vote, its points.
    pub votes: u64,
    /// What it costs.
    pub cost: Amount,
    /// Whether it fits and is funded.
    pub funded: bool,
    /// What is left of the budget afterwards.
    pub left: Amount,
    /// The tie with projects of equal votes and cost, when the tie-break decided one.
    pub tie: Option<TieDecision>,
}

/// Counts greedily: most votes (or, in a cumulative vote, most points) first, then the lower cost, then the named tie-break; what does not fit is passed over.
///
/// A project that nobody voted for is not funded.
///
/// # Errors
/// [`CountError::WrongBallots`], [`CountError::NoBudget`], [`CountError::NoCandidates`].
pub fn greedy(profile: &Profile, ties: &TieBreaker) -> Result<GreedyCount, CountError> {
    let (votes, papers) = support(profile, Method::Greedy)?;
    greedy_of(profile, &votes, papers, ties)
}

/// The same from the votes of each project, as several boxes certify them.
pub(crate) fn greedy_of(
    profile: &Profile,
    votes: &[u64],
    papers: Papers,
    ties: &TieBreaker,
) -> Result<GreedyCount, CountError> {
    let money = Money::of(profile, Method::Greedy)?;
    let projects = standing_for(profile, 1)?;
    let (rounds, open) = complete(&projects, votes, &money, BigUint::ZERO, ties);
    let elected: Vec<CandidateIndex> = rounds.iter().filter(|r| r.funded).map(|r| r.project).collect();
    let spent = money.amount(&elected.iter().map(|p| money.cost(*p)).sum());
    let outcome = Winners { elected, tie: open };
    let limit = money.amount(&money.limit);
    Ok(GreedyCount { papers, utility: Utility::of(profile), limit, rounds, spent, outcome })
}

/// The votes of each project, or its points in a cumulative vote, and what became of the papers.
pub(super) fn support(profile: &Profile, method: Method) -> Result<(Vec<u64>, Papers), CountError> {
    match &profile.ballots {
        Ballots::Scored(ballots) => points(profile, ballots, method),
        _ => votes(profile, method),
    }
}

fn points(
    profile: &Profile,
    ballots: &[ScoredBallot],
    method: Method,
) -> Result<(Vec<u64>, Papers), CountError> {
    let mut points = vec![0u64; profile.candidates.len()];
    let mut papers = Papers::default();
    for ballot in ballots {
        papers.total += ballot.papers;
        if ballot.points.is_empty() {
            papers.blank += ballot.papers;
        }
        for (project, given) in &ballot.points {
            let whole = given.0.is_integer().then(|| given.0.numer().to_u64()).flatten();
            let sum = whole.and_then(|points| points.checked_mul(ballot.papers));
            let sum = sum.and_then(|sum| points[project.position()].checked_add(sum));
            points[project.position()] = sum.ok_or(CountError::WrongBallots {
                method,
                needs: counted::ballots_whole_points(),
                found: counted::ballots_other_points(),
            })?;
        }
    }
    papers.counted = papers.total;
    Ok((points, papers))
}

fn votes(profile: &Profile, method: Method) -> Result<(Vec<u64>, Papers), CountError> {
    let mut votes = vec![0u64; profile.candidates.len()];
    let mut papers = Papers::default();
    for ballot in marked(profile, method)? {
        papers.total += ballot.papers;
        if ballot.marks.is_empty() {
            papers.blank += ballot.papers;
        }
        ballot.marks.iter().for_each(|p| votes[p.position()] += ballot.papers);
    }
    papers.counted = papers.total;
    Ok((votes, papers))
}

/// Funds from `projects` what fits beside `spent`, and says how; stops at a tie that nobody decides.
pub(super) fn complete(
    projects: &[CandidateIndex],
    votes: &[u64],
    money: &Money,
    mut spent: BigUint,
    ties: &TieBreaker,
) -> (Vec<GreedyRound>, Option<OpenTie>) {
    let mut waiting: Vec<CandidateIndex> =
        projects.iter().copied().filter(|p| votes[p.position()] > 0).collect();
    let mut rounds = Vec::new();
    while !waiting.is_empty() {
        let most = waiting.iter().map(|p| votes[p.position()]).max();
        let first: Vec<CandidateIndex> =
            waiting.iter().copied().filter(|p| Some(votes[p.position()]) == most).collect();
        let (project, tie) = match next_project(&first, votes, money, &spent, ties) {
            Ok(chosen) => chosen,
            Err(open) => return (rounds, Some(open)),
        };
        waiting.retain(|p| *p != project);
        let cost = money.cost(project);
        let funded = &spent + cost <= money.limit;
        if funded {
            spent += cost;
        }
        rounds.push(GreedyRound {
            project,
            votes: votes[project.position()],
            cost: money.amount(cost),
            funded,
            left: money.amount(&(&money.limit - &spent)),
            tie,
        });
    }
    (rounds, None)
}

/// The next project; a tie whose projects all fit together, or none of which fits, needs no decision.
fn next_project(
    first: &[CandidateIndex],
    votes: &[u64],
    money: &Money,
    spent: &BigUint,
    ties: &TieBreaker,
) -> Result<(CandidateIndex, Option<TieDecision>), OpenTie> {
    choose_project(first, votes, money, ties).or_else(|open| {
        // The order of file stands in only where no order can change what is funded.
        let left = &money.limit - spent;
        let cost = money.cost(open.among[0]);
        let together = cost * open.among.len();
        if together <= left || *cost > left { Ok((open.among[0], None)) } else { Err(open) }
    })
}
