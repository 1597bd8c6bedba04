//! The two arithmetics of STV: whole units of 0.00001 of a vote, and exact fractions.

use super::working::StvArithmetic;
use crate::count::exact::Amount;
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::Zero;

/// How votes are added, multiplied and passed on.
pub(super) trait Arithmetic {
    /// A number of votes, or the value of one paper.
    type Votes: Clone + Ord;

    /// The name that a report shows.
    const NAME: StvArithmetic;

    /// `papers` papers worth one vote each.
    fn whole(papers: u64) -> Self::Votes;

    fn add(a: &Self::Votes, b: &Self::Votes) -> Self::Votes;

    /// `a − b`, where `a ≥ b`.
    fn subtract(a: &Self::Votes, b: &Self::Votes) -> Self::Votes;

    /// The votes on `papers` papers of `value` each.
    fn times(value: &Self::Votes, papers: u64) -> Self::Votes;

    /// Rule 48(3): surplus × value ÷ total.
    fn transfer_value(surplus: &Self::Votes, value: &Self::Votes, total: &Self::Votes) -> Self::Votes;

    fn shown(votes: &Self::Votes) -> Amount;
}

/// Units of 0.00001 of a vote. `read::PAPERS_MAX` papers × 10⁵ units, squared, stay below 2¹²⁸.
pub(super) struct Units;

const UNITS_PER_VOTE: u128 = 100_000;

impl Arithmetic for Units {
    type Votes = u128;

    const NAME: StvArithmetic = StvArithmetic::FiveDecimals;

    fn whole(papers: u64) -> u128 {
        u128::from(papers) * UNITS_PER_VOTE
    }

    fn add(a: &u128, b: &u128) -> u128 {
        a + b
    }

    fn subtract(a: &u128, b: &u128) -> u128 {
        a - b
    }

    fn times(value: &u128, papers: u64) -> u128 {
        value * u128::from(papers)
    }

    fn transfer_value(surplus: &u128, value: &u128, total: &u128) -> u128 {
        // Division of whole numbers ignores the remainder, as the rule does.
        surplus * value / total
    }

    fn shown(votes: &u128) -> Amount {
        Amount::ratio(BigInt::from(*votes), BigInt::from(UNITS_PER_VOTE))
    }
}

/// Exact fractions.
pub(super) struct Fractions;

impl Arithmetic for Fractions {
    type Votes = BigRational;

    const NAME: StvArithmetic = StvArithmetic::Exact;

    fn whole(papers: u64) -> BigRational {
        BigRational::from_integer(papers.into())
    }

    fn add(a: &BigRational, b: &BigRational) -> BigRational {
        a + b
    }

    fn subtract(a: &BigRational, b: &BigRational) -> BigRational {
        a - b
    }

    fn times(value: &BigRational, papers: u64) -> BigRational {
        if papers == 0 { BigRational::zero() } else { value * BigInt::from(papers) }
    }

    fn transfer_value(surplus: &BigRational, value: &BigRational, total: &BigRational) -> BigRational {
        surplus * value / total
    }

    fn shown(votes: &BigRational) -> Amount {
        Amount(votes.clone())
    }
}
