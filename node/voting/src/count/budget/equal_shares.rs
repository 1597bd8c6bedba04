//! The method of equal shares: every voter has the same part of the budget and pays for projects he or she supports.
//!
//! Source: Peters, Pierczyński and Skowron, *Proportional Participatory Budgeting with Additive Utilities* (2021), rule
//! of definition 2. Where papers carry crosses, the cost of a project is the utility of each voter who marks it; where
//! they carry points (a cumulative vote), the points are the utility. In each round the project with the lowest price
//! per unit of utility is funded: its supporters pay in proportion to their utility, which means equal shares for crosses,
//! and those who cannot give all they have. Equal projects are told apart by votes or points, then cost, then the
//! tie-break that the question names.

use super::greedy::{GreedyRound, complete, support};
use super::purses::{Price, Purses, Supporters, cmp_fractions, group_number};
use super::{Money, choose_project, whole_votes};
use crate::count::error::CountError;
use crate::count::exact::Amount;
use crate::count::method::Method;
use crate::count::profile::{Ballots, CandidateIndex, MarkedBallot, Profile, ScoredBallot};
use crate::count::select::{Papers, standing_for};
use crate::count::tie::{OpenTie, TieBreaker, TieDecision, Winners};
use crate::count::totals::marked;
use num_bigint::{BigInt, BigUint};
use num_traits::{One, ToPrimitive, Zero};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How many money units per voter `add1` may add before it gives up.
pub const ADD_ONE_STEPS_MAX: u32 = 100_000;

/// How many marks `add1` may look at before it gives up: each attempt looks at all marks of all papers again. Some minutes.
const ADD_ONE_MARKS_MAX: u64 = 2_000_000_000;

/// How many attempts of `add1` are kept in the working: the last ones.
const ADD_ONE_STEPS_SHOWN: usize = 20;

/// What is done with money that equal shares leaves over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Completion {
    /// Nothing.
    #[default]
    None,
    /// Every voter is given one money unit more, again and again, until nothing more fits; the last result within the
    /// budget is kept.
    Add1,
    /// `Add1`, then greedy with what is left.
    #[serde(rename = "add1+greedy")]
    Add1Greedy,
}

/// What a funded project is worth to a voter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Utility {
    /// Its cost, to everyone who marks it.
    Cost,
    /// The points that the voter gives it.
    Points,
}

impl Utility {
    pub(super) fn of(profile: &Profile) -> Utility {
        match profile.ballots {
            Ballots::Scored(_) => Utility::Points,
            _ => Utility::Cost,
        }
    }
}

/// A count by equal shares with its rounds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EqualSharesCount {
    /// What became of the papers; blank ones have a share too, which nobody spends.
    pub papers: Papers,
    /// Whether papers carry points, which are then what a project is worth to a voter.
    pub utility: Utility,
    /// How much can be spent.
    pub limit: Amount,
    /// What is done with money left over.
    pub completion: Completion,
    /// The money unit that `add1` gives.
    pub money_unit: Amount,
    /// What each voter has in the run whose rounds are shown.
    pub share: Amount,
    /// The last attempts of `add1`, in order, the kept one among them.
    pub add_one: Vec<AddOneStep>,
    /// How many money units `add1` tried to add per voter, and why it stopped.
    pub add_one_stop: Option<AddOneStop>,
    /// The rounds of the run that is kept.
    pub rounds: Vec<EqualSharesRound>,
    /// The rounds of the greedy completion.
    pub greedy: Vec<GreedyRound>,
    /// What the funded projects cost together.
    pub spent: Amount,
    /// Which projects are funded, in order.
    pub outcome: Winners,
}

/// One attempt of `add1`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AddOneStep {
    /// How many money units were added per voter.
    pub added: u32,
    /// What each voter had.
    pub share: Amount,
    /// What the chosen projects cost.
    pub cost: Amount,
}

/// Why `add1` stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum AddOneStop {
    /// With `added` units nothing more fits; that run is kept.
    NothingMoreFits {
        /// Units added per voter.
        added: u32,
    },
    /// With `added` units the budget would be exceeded; the run before is kept.
    OverBudget {
        /// Units added per voter.
        added: u32,
    },
}

/// One round: the project that is funded and what it costs whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EqualSharesRound {
    /// The project.
    pub project: CandidateIndex,
    /// How many papers mark it; in a cumulative vote, its points.
    pub votes: u64,
    /// What it costs.
    pub cost: Amount,
    /// The most that one supporter pays; in a cumulative vote, for each point.
    pub share: Amount,
    /// How many supporters pay that.
    pub payers: u64,
    /// How many supporters give all they have, which is less.
    pub poor: u64,
    /// Cost ÷ share, rounded down: as many votes (or points) as the project has while all its supporters can pay.
    pub effective_votes: u64,
    /// What all projects funded so far cost.
    pub spent: Amount,
    /// The tie with equal projects, when the tie-break decided one.
    pub tie: Option<TieDecision>,
}

/// Counts by equal shares with the cost as utility, or the points of a cumulative vote (Peters, Pierczyński and Skowron
/// 2021).
///
/// `money_unit` is what `add1` gives each voter; without it, 1 if all amounts are whole, otherwise a hundredth, or the
/// last decimal that an amount has if that is smaller. Projects without votes are never funded.
///
/// # Errors
/// [`CountError::WrongBallots`], [`CountError::NoBudget`], [`CountError::NoCandidates`], [`CountError::MoneyUnit`],
/// [`CountError::TooManySteps`].
pub fn equal_shares(
    profile: &Profile,
    completion: Completion,
    money_unit: Option<&Amount>,
    ties: &TieBreaker,
) -> Result<EqualSharesCount, CountError> {
    let money = Money::of(profile, Method::EqualShares)?;
    let projects = standing_for(profile, 1)?;
    let (votes, papers) = support(profile, Method::EqualShares)?;
    if let Some(unit) = money_unit.filter(|unit| !unit.is_positive()) {
        return Err(CountError::MoneyUnit(unit.to_string()));
    }
    let unit = money_unit.cloned().unwrap_or_else(|| money.amount(&BigUint::one()));
    let electorate = Electorate::of(profile, projects, votes, money)?;
    let mut count = EqualSharesCount {
        papers,
        utility: electorate.utility,
        limit: electorate.money.amount(&electorate.money.limit),
        completion,
        money_unit: unit.clone(),
        share: Amount::zero(),
        add_one: Vec::new(),
        add_one_stop: None,
        rounds: Vec::new(),
        greedy: Vec::new(),
        spent: Amount::zero(),
        outcome: Winners::default(),
    };
    if papers.total == 0 {
        return Ok(count);
    }
    let run = match completion {
        Completion::None => electorate.run(&electorate.share(&unit, 0), ties),
        Completion::Add1 | Completion::Add1Greedy => electorate.add_one(&unit, ties, &mut count)?,
    };
    electorate.finish(run, ties, &mut count);
    Ok(count)
}

/// How many papers say the same: what each project is worth on them.
type Groups = BTreeMap<Vec<(CandidateIndex, u64)>, u64>;

fn equal_marks(ballots: &[MarkedBallot]) -> Groups {
    let mut groups = Groups::new();
    for ballot in ballots {
        let mut worth: Vec<(CandidateIndex, u64)> =
            ballot.marks.iter().map(|project| (*project, 1)).collect();
        worth.sort_unstable();
        *groups.entry(worth).or_default() += ballot.papers;
    }
    groups
}

/// Points are whole and not negative, as [`support`] has seen.
fn equal_points(ballots: &[ScoredBallot]) -> Groups {
    let mut groups = Groups::new();
    for ballot in ballots {
        let whole = |points: &Amount| points.0.numer().to_u64().unwrap_or(0);
        let mut worth: Vec<(CandidateIndex, u64)> =
            ballot.points.iter().map(|(project, points)| (*project, whole(points))).collect();
        worth.sort_unstable();
        *groups.entry(worth).or_default() += ballot.papers;
    }
    groups
}

/// The voters in groups of equal papers, and the projects.
struct Electorate {
    utility: Utility,
    money: Money,
    projects: Vec<CandidateIndex>,
    votes: Vec<u64>,
    /// How many voters each group has.
    voters: Vec<u64>,
    /// All voters, blank papers included.
    total: u64,
    /// For each project the groups that mark it, by their points.
    supporters: Vec<Vec<Supporters>>,
}

/// What each voter has: a fraction of the money unit that divides all amounts.
type Share = (BigUint, BigUint);

/// One run of equal shares.
struct Run {
    share: Share,
    rounds: Vec<EqualSharesRound>,
    cost: BigUint,
    tie: Option<OpenTie>,
}

/// A project that may still be funded, with the best price it can have: prices only rise during a run.
struct Waiting {
    project: CandidateIndex,
    rate: (BigUint, BigUint),
}

impl Electorate {
    fn of(
        profile: &Profile,
        projects: Vec<CandidateIndex>,
        votes: Vec<u64>,
        money: Money,
    ) -> Result<Self, CountError> {
        let groups = match &profile.ballots {
            Ballots::Scored(ballots) => equal_points(ballots),
            _ => equal_marks(marked(profile, Method::EqualShares)?),
        };
        let total = groups.values().sum();
        let mut supporters: Vec<BTreeMap<u64, Vec<u32>>> = vec![BTreeMap::new(); profile.candidates.len()];
        let mut voters = Vec::new();
        for (group, (worth, papers)) in groups.into_iter().filter(|(_, papers)| *papers > 0).enumerate() {
            voters.push(papers);
            for (project, weight) in worth.into_iter().filter(|(_, weight)| *weight > 0) {
                supporters[project.position()].entry(weight).or_default().push(group_number(group));
            }
        }
        let by_weight = |of: BTreeMap<u64, Vec<u32>>| -> Vec<Supporters> {
            of.into_iter().map(|(weight, groups)| Supporters { weight, groups }).collect()
        };
        let supporters = supporters.into_iter().map(by_weight).collect();
        Ok(Electorate { utility: Utility::of(profile), money, projects, votes, voters, total, supporters })
    }

    /// Budget ÷ voters, plus `added` times `unit`.
    fn share(&self, unit: &Amount, added: u32) -> Share {
        // unit is in the file's currency; per_currency turns it into units that divide all amounts.
        let unit_numerator = unit.0.numer().magnitude() * &self.money.per_currency;
        let unit_denominator = unit.0.denom().magnitude();
        let numerator = &self.money.limit * unit_denominator + unit_numerator * added * self.total;
        (numerator, unit_denominator * self.total)
    }

    fn run(&self, share: &Share, ties: &TieBreaker) -> Run {
        let mut purses = Purses::new(self.voters.clone(), share.0.clone(), share.1.clone());
        let mut run = Run { share: share.clone(), rounds: Vec::new(), cost: BigUint::zero(), tie: None };
        let mut waiting: Vec<Waiting> = self
            .projects
            .iter()
            .filter(|p| self.votes[p.position()] > 0)
            .map(|p| Waiting { project: *p, rate: (BigUint::zero(), BigUint::one()) })
            .collect();
        loop {
            let cheapest = self.cheapest(&mut waiting, &purses);
            if cheapest.is_empty() {
                return run;
            }
            let projects: Vec<CandidateIndex> = cheapest.keys().copied().collect();
            let (project, tie) = match choose_project(&projects, &self.votes, &self.money, ties) {
                Ok(chosen) => chosen,
                Err(open) => {
                    run.tie = Some(open);
                    return run;
                }
            };
            let price = &cheapest[&project];
            purses.pay(&self.supporters[project.position()], price);
            waiting.retain(|w| w.project != project);
            run.cost += self.money.cost(project);
            run.rounds.push(self.round(project, price, &run.cost, tie));
        }
    }

    /// All projects with the lowest rate; projects that cannot be paid any more are dropped from `waiting`.
    fn cheapest(&self, waiting: &mut Vec<Waiting>, purses: &Purses) -> BTreeMap<CandidateIndex, Price> {
        waiting.sort_by(|a, b| cmp_fractions(&a.rate, &b.rate));
        let mut best: Option<(BigUint, BigUint)> = None;
        let mut cheapest = BTreeMap::new();
        let mut unpayable = Vec::new();
        for entry in waiting.iter_mut() {
            // Rates only rise, so behind an old rate above the best one nothing can be as good.
            if best.as_ref().is_some_and(|best| cmp_fractions(&entry.rate, best).is_gt()) {
                break;
            }
            let cost = self.money.cost(entry.project);
            let Some(price) = purses.price(&self.supporters[entry.project.position()], cost) else {
                unpayable.push(entry.project);
                continue;
            };
            entry.rate = match self.utility {
                Utility::Cost => price.per_cost(cost),
                Utility::Points => price.share.clone(),
            };
            let order = best.as_ref().map(|best| cmp_fractions(&entry.rate, best));
            if order.is_none_or(|order| order.is_lt()) {
                best = Some(entry.rate.clone());
                cheapest.clear();
            }
            if order.is_none_or(|order| order.is_le()) {
                cheapest.insert(entry.project, price);
            }
        }
        waiting.retain(|w| !unpayable.contains(&w.project));
        cheapest
    }

    fn round(
        &self,
        project: CandidateIndex,
        price: &Price,
        spent: &BigUint,
        tie: Option<TieDecision>,
    ) -> EqualSharesRound {
        let cost = self.money.cost(project);
        let (numerator, denominator) = &price.share;
        EqualSharesRound {
            project,
            votes: self.votes[project.position()],
            cost: self.money.amount(cost),
            share: self.currency(&price.share),
            payers: price.payers,
            poor: price.poor,
            effective_votes: whole_votes(cost, numerator, denominator),
            spent: self.money.amount(spent),
            tie,
        }
    }

    /// A fraction of the common unit as an amount in the file's currency.
    fn currency(&self, (numerator, denominator): &Share) -> Amount {
        let denominator = BigInt::from(denominator * &self.money.per_currency);
        Amount::ratio(BigInt::from(numerator.clone()), denominator)
    }

    /// Adds one money unit per voter until nothing more fits or the budget is exceeded.
    fn add_one(
        &self,
        unit: &Amount,
        ties: &TieBreaker,
        count: &mut EqualSharesCount,
    ) -> Result<Run, CountError> {
        let mut kept: Option<Run> = None;
        let steps_max = add_one_steps_max(self.supporters.iter().map(|groups| groups.len() as u64).sum());
        for added in 0..=steps_max {
            let run = self.run(&self.share(unit, added), ties);
            let (share, cost) = (self.currency(&run.share), self.money.amount(&run.cost));
            count.add_one.push(AddOneStep { added, share, cost });
            if count.add_one.len() > ADD_ONE_STEPS_SHOWN {
                count.add_one.remove(0);
            }
            if run.cost > self.money.limit {
                count.add_one_stop = Some(AddOneStop::OverBudget { added });
                // Without any unit added the voters' money is the budget, so there is a run before.
                return Ok(kept.unwrap_or(run));
            }
            if run.tie.is_some() {
                return Ok(run);
            }
            if self.nothing_more_fits(&run) {
                count.add_one_stop = Some(AddOneStop::NothingMoreFits { added });
                return Ok(run);
            }
            kept = Some(run);
        }
        Err(CountError::TooManySteps(steps_max))
    }

    fn nothing_more_fits(&self, run: &Run) -> bool {
        let left = &self.money.limit - &run.cost;
        !self.unfunded(run).iter().any(|p| *self.money.cost(*p) <= left)
    }

    /// Projects with votes that the run does not fund.
    fn unfunded(&self, run: &Run) -> Vec<CandidateIndex> {
        let funded = |p: &CandidateIndex| run.rounds.iter().any(|round| round.project == *p);
        let wanted = |p: &CandidateIndex| self.votes[p.position()] > 0 && !funded(p);
        self.projects.iter().copied().filter(wanted).collect()
    }

    fn finish(&self, run: Run, ties: &TieBreaker, count: &mut EqualSharesCount) {
        let mut elected: Vec<CandidateIndex> = run.rounds.iter().map(|round| round.project).collect();
        let mut tie = run.tie.clone();
        if count.completion == Completion::Add1Greedy && tie.is_none() {
            let rest = self.unfunded(&run);
            (count.greedy, tie) = complete(&rest, &self.votes, &self.money, run.cost.clone(), ties);
            elected.extend(count.greedy.iter().filter(|round| round.funded).map(|round| round.project));
        }
        count.share = self.currency(&run.share);
        count.rounds = run.rounds;
        count.spent = self.money.amount(&elected.iter().map(|p| self.money.cost(*p)).sum());
        count.outcome = Winners { elected, tie };
    }
}

/// How many attempts `add1` has for so many marks.
fn add_one_steps_max(marks: u64) -> u32 {
    let steps = ADD_ONE_MARKS_MAX / marks.max(1);
    u32::try_from(steps).unwrap_or(u32::MAX).clamp(1, ADD_ONE_STEPS_MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn add1_has_fewer_attempts_for_more_marks() {
        let steps = [0, 20_000, 200_000, u64::MAX].map(add_one_steps_max);
        assert_eq!(steps, [100_000, 100_000, 10_000, 1]);
    }
}
