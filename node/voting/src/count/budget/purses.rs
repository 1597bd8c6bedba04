//! What is left in the voters' purses while projects are paid.
//!
//! Amounts are whole numbers over one common denominator, so that they are added and compared without reducing
//! fractions; voters with equal amounts share a purse.

use num_bigint::BigUint;
use num_integer::Integer;
use num_traits::{ToPrimitive, Zero};

/// The purses of groups of equal voters.
pub(super) struct Purses {
    denominator: BigUint,
    /// Different contents of purses, as numerators.
    contents: Vec<BigUint>,
    /// For each group of voters its purse.
    purse_of: Vec<usize>,
    /// How many voters each group has.
    voters: Vec<u64>,
    /// The order of the purses by content, as a place for each.
    place: Vec<usize>,
}

/// Groups of voters who support a project with equal weight: 1 for a cross, or their points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Supporters {
    /// What the project is worth to each of them; they pay in proportion to it. Above 0.
    pub weight: u64,
    /// The groups.
    pub groups: Vec<u32>,
}

/// What each supporter pays for a project: the share times the weight, less whoever has less.
pub(super) struct Price {
    /// The part of the cost that those who can pay the full share carry, over the denominator of the purses.
    rest: BigUint,
    /// The weight of all of them together.
    weight: u64,
    /// How many voters pay the full share.
    pub payers: u64,
    /// How many voters pay all that they have, which is less.
    pub poor: u64,
    /// The full share for a weight of 1, as a fraction of the money unit.
    pub share: (BigUint, BigUint),
}

/// Voters with the same purse and the same weight.
struct Equals {
    purse: usize,
    weight: u64,
    voters: u64,
}

impl Purses {
    /// Gives each voter `numerator / denominator` money units.
    pub(super) fn new(voters: Vec<u64>, numerator: BigUint, denominator: BigUint) -> Self {
        let groups = voters.len();
        Purses { denominator, contents: vec![numerator], purse_of: vec![0; groups], voters, place: vec![0] }
    }

    /// The price at which `supporters` can pay `cost` together, or `None` when they have too little.
    pub(super) fn price(&self, supporters: &[Supporters], cost: &BigUint) -> Option<Price> {
        let equals = self.poorest_first(supporters);
        let mut payers: u64 = equals.iter().map(|equals| equals.voters).sum();
        let mut weight: u64 = equals.iter().map(|equals| equals.voters * equals.weight).sum();
        let mut rest = cost * &self.denominator;
        let mut poor = 0;
        // Whoever cannot pay a fair share of the rest gives all and leaves the sharing.
        for equals in equals {
            let content = &self.contents[equals.purse];
            if content * weight >= &rest * equals.weight {
                let share = (rest.clone(), &self.denominator * weight);
                return Some(Price { rest, weight, payers, poor, share });
            }
            rest -= content * equals.voters;
            weight -= equals.voters * equals.weight;
            payers -= equals.voters;
            poor += equals.voters;
        }
        None
    }

    /// Supporters by what they have for each unit of their weight, least first.
    fn poorest_first(&self, supporters: &[Supporters]) -> Vec<Equals> {
        let mut all: Vec<Equals> = Vec::new();
        for Supporters { weight, groups } in supporters {
            let mut voters_with = vec![0u64; self.contents.len()];
            let mut used = Vec::new();
            for group in groups {
                let purse = self.purse_of[*group as usize];
                if voters_with[purse] == 0 {
                    used.push(purse);
                }
                voters_with[purse] += self.voters[*group as usize];
            }
            all.extend(used.into_iter().map(|purse| Equals {
                purse,
                weight: *weight,
                voters: voters_with[purse],
            }));
        }
        match supporters {
            [_] => all.sort_unstable_by_key(|equals| self.place[equals.purse]),
            _ => all.sort_by(|a, b| {
                (&self.contents[a.purse] * b.weight).cmp(&(&self.contents[b.purse] * a.weight))
            }),
        }
        all
    }

    /// Lets `supporters` pay at `price`.
    pub(super) fn pay(&mut self, supporters: &[Supporters], price: &Price) {
        // A finer denominator makes the share a whole number.
        let weight = BigUint::from(price.weight);
        let common = price.rest.gcd(&weight);
        let finer = &weight / &common;
        let share = &price.rest / &common;
        if finer > BigUint::from(1u32) {
            self.denominator *= &finer;
            self.contents.iter_mut().for_each(|content| *content *= &finer);
        }
        let before = self.contents.len();
        for Supporters { weight, groups } in supporters {
            let share = &share * weight;
            let mut new_purse: Vec<Option<usize>> = vec![None; before];
            for group in groups {
                let old = self.purse_of[*group as usize];
                let purse = *new_purse[old].get_or_insert_with(|| {
                    let content = &self.contents[old];
                    self.contents.push(if *content > share { content - &share } else { BigUint::zero() });
                    self.contents.len() - 1
                });
                self.purse_of[*group as usize] = purse;
            }
        }
        self.tidy();
    }

    /// Drops purses that nobody has any more, joins equal ones, and orders the others.
    fn tidy(&mut self) {
        let mut in_use = vec![false; self.contents.len()];
        self.purse_of.iter().for_each(|purse| in_use[*purse] = true);
        let mut order: Vec<usize> = (0..self.contents.len()).filter(|purse| in_use[*purse]).collect();
        order.sort_by(|a, b| self.contents[*a].cmp(&self.contents[*b]));
        let mut renamed = vec![0; self.contents.len()];
        let mut contents: Vec<BigUint> = Vec::with_capacity(order.len());
        for purse in order {
            let content = std::mem::take(&mut self.contents[purse]);
            if contents.last() != Some(&content) {
                contents.push(content);
            }
            renamed[purse] = contents.len() - 1;
        }
        self.purse_of.iter_mut().for_each(|purse| *purse = renamed[*purse]);
        self.place = (0..contents.len()).collect();
        self.contents = contents;
    }

    /// How many different amounts there are; for tests.
    #[cfg(test)]
    fn amounts(&self) -> usize {
        self.contents.len()
    }
}

impl Price {
    /// The share per money unit of the project's cost, as numerator and denominator: lower is better.
    pub(super) fn per_cost(&self, cost: &BigUint) -> (BigUint, BigUint) {
        (self.share.0.clone(), &self.share.1 * cost)
    }
}

/// Compares two fractions with positive denominators.
pub(super) fn cmp_fractions(a: &(BigUint, BigUint), b: &(BigUint, BigUint)) -> std::cmp::Ordering {
    // Most pairs differ in size, which their lengths show without a multiplication.
    let bits = |x: &(BigUint, BigUint), y: &(BigUint, BigUint)| x.0.bits() + y.1.bits();
    let (left, right) = (bits(a, b), bits(b, a));
    if !a.0.is_zero() && !b.0.is_zero() && left.abs_diff(right) > 1 {
        return left.cmp(&right);
    }
    (&a.0 * &b.1).cmp(&(&b.0 * &a.1))
}

/// A whole number of groups fits 32 bits because `read::BALLOTS_MAX` does.
pub(super) fn group_number(group: usize) -> u32 {
    group.to_u32().unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn big(number: u32) -> BigUint {
        BigUint::from(number)
    }

    /// Groups that all pay the same.
    fn with_crosses(groups: &[u32]) -> [Supporters; 1] {
        [Supporters { weight: 1, groups: groups.to_vec() }]
    }

    #[test]
    fn payments_are_in_proportion_to_points() {
        // Two voters with 10 each give 1 and 3 points: 8 is paid as 2 and 6, then 12 as 8 (all) and 4 (all).
        let mut purses = Purses::new(vec![1, 1], big(10), big(1));
        let one_and_three =
            [Supporters { weight: 1, groups: vec![0] }, Supporters { weight: 3, groups: vec![1] }];
        let price = purses.price(&one_and_three, &big(8)).unwrap();
        assert_eq!((price.payers, price.poor, price.share.clone()), (2, 0, (big(8), big(4))));
        purses.pay(&one_and_three, &price);
        assert_eq!(purses.amounts(), 2);
        let price = purses.price(&one_and_three, &big(12)).unwrap();
        assert_eq!((price.payers, price.poor), (1, 1));
        assert_eq!(price.share, (big(8), big(1)), "the second gives the 4 that are left, the first the rest");
        assert!(purses.price(&one_and_three, &big(13)).is_none());
    }

    #[test]
    fn the_poor_give_all_and_the_others_share_the_rest() {
        // Three groups of one voter with 10 each; the first two pay 6 together, then all pay 20.
        let mut purses = Purses::new(vec![1, 1, 1], big(10), big(1));
        let price = purses.price(&with_crosses(&[0, 1]), &big(6)).unwrap();
        assert_eq!((price.payers, price.poor), (2, 0));
        purses.pay(&with_crosses(&[0, 1]), &price);
        assert_eq!(purses.amounts(), 2);
        let price = purses.price(&with_crosses(&[0, 1, 2]), &big(22)).unwrap();
        assert_eq!((price.payers, price.poor), (1, 2));
        assert_eq!(price.share, (big(8), big(1)));
        assert!(purses.price(&with_crosses(&[0, 1]), &big(15)).is_none());
    }

    #[test]
    fn fractions_are_compared_by_value() {
        let cmp = |a: u32, b: u32, c: u32, d: u32| cmp_fractions(&(big(a), big(b)), &(big(c), big(d)));
        for a in 0..12 {
            for b in (1..12).chain([1 << 10]) {
                for c in 0..12 {
                    for d in (1..12).chain([1 << 10]) {
                        assert_eq!(cmp(a, b, c, d), (a * d).cmp(&(c * b)), "{a}/{b} {c}/{d}");
                    }
                }
            }
        }
    }
}
