//! Votes on a budget: which projects are funded.

mod equal_shares;
mod greedy;
mod purses;

pub use equal_shares::{
    ADD_ONE_STEPS_MAX, AddOneStep, AddOneStop, Completion, EqualSharesCount, EqualSharesRound, Utility,
    equal_shares,
};
pub(crate) use greedy::greedy_of;
pub use greedy::{GreedyCount, GreedyRound, greedy};

use crate::count::error::CountError;
use crate::count::exact::Amount;
use crate::count::method::Method;
use crate::count::profile::{Budget, CandidateIndex, Profile};
use crate::count::tie::{OpenTie, TieBreaker, TieDecision, TieStep};
use num_bigint::BigUint;
use num_traits::ToPrimitive;

/// The number of decimals of a money unit that is not named: a cent, where amounts are not whole.
const CENT_DECIMALS: u32 = 2;

/// A budget vote in whole money units, so that all sums are whole numbers.
struct Money {
    /// How many of these units make one of the file's currency: 1, 100, …
    per_currency: BigUint,
    limit: BigUint,
    costs: Vec<BigUint>,
}

impl Money {
    /// Finds a unit that divides every amount: whole currency, else cents, else as many decimals as are used.
    fn of(profile: &Profile, method: Method) -> Result<Self, CountError> {
        let budget = profile.budget.as_ref().ok_or(CountError::NoBudget(method))?;
        let Budget { limit, costs } = budget;
        let decimals = |amount: &Amount| amount.decimals().unwrap_or(0);
        let most = costs.iter().chain([limit]).map(decimals).max().unwrap_or(0);
        let places = if most == 0 { 0 } else { most.max(CENT_DECIMALS) };
        let per_currency = BigUint::from(10u32).pow(places);
        let units = |amount: &Amount| {
            let scaled = amount.0.numer().magnitude() * &per_currency;
            scaled / amount.0.denom().magnitude()
        };
        Ok(Money { limit: units(limit), costs: costs.iter().map(units).collect(), per_currency })
    }

    fn amount(&self, units: &BigUint) -> Amount {
        Amount::ratio(units.clone(), self.per_currency.clone())
    }

    fn cost(&self, project: CandidateIndex) -> &BigUint {
        &self.costs[project.position()]
    }
}

/// Chooses among projects that the method finds equal: more votes, then the lower cost, then the named tie-break.
fn choose_project(
    equal: &[CandidateIndex],
    votes: &[u64],
    money: &Money,
    ties: &TieBreaker,
) -> Result<(CandidateIndex, Option<TieDecision>), OpenTie> {
    let key = |p: &CandidateIndex| (std::cmp::Reverse(votes[p.position()]), money.cost(*p));
    let best = equal.iter().map(key).min();
    let equal: Vec<CandidateIndex> = equal.iter().copied().filter(|p| Some(key(p)) == best).collect();
    if let [only] = equal[..] {
        return Ok((only, None));
    }
    let decision = ties.choose(&equal, 1, TieStep::Funding)?;
    Ok((decision.chosen[0], Some(decision)))
}

/// How many votes `paying` money is worth: cost ÷ largest payment, rounded down, for a table.
fn whole_votes(cost: &BigUint, payment_numerator: &BigUint, payment_denominator: &BigUint) -> u64 {
    (cost * payment_denominator / payment_numerator).to_u64().unwrap_or(u64::MAX)
}
