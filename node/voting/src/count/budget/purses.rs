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

/// What each supporter pays for a project: up to `numerator / (share × denominator)`, less whoever has less.
pub(super) struct Price {
    /// The part of the cost that those who can pay the full share carry, over the denominator of the purses.
    rest: BigUint,
    /// How many voters pay the full share.
    pub payers: u64,
    /// How many voters pay all that they have, which is less.
    pub poor: u64,
    /// The full share as a fraction of the money unit.
    pub share: (BigUint, BigUint),
}

impl Purses {
    /// Gives each voter `numerator / denominator` money units.
    pub(super) fn new(voters: Vec<u64>, numerator: BigUint, denominator: BigUint) -> Self {
        let groups = voters.len();
        Purses { denominator, contents: vec![numerator], purse_of: vec![0; groups], voters, place: vec![0] }
    }

    /// The price at which `supporters` can pay `cost` together, or `None` when they have too little.
    pub(super) fn price(&self, supporters: &[u32], cost: &BigUint) -> Option<Price> {
        let mut voters_with = vec![0u64; self.contents.len()];
        let mut used = Vec::new();
        for group in supporters {
            let purse = self.purse_of[*group as usize];
            if voters_with[purse] == 0 {
                used.push(purse);
            }
            voters_with[purse] += self.voters[*group as usize];
        }
        used.sort_unstable_by_key(|purse| self.place[*purse]);
        let mut payers: u64 = used.iter().map(|purse| voters_with[*purse]).sum();
        let mut rest = cost * &self.denominator;
        let mut poor = 0;
        // From the poorest on: whoever cannot pay an equal share of the rest gives all and leaves the sharing.
        for purse in used {
            let content = &self.contents[purse];
            if content * payers >= rest {
                let share = (rest.clone(), &self.denominator * payers);
                return Some(Price { rest, payers, poor, share });
            }
            let voters = voters_with[purse];
            rest -= content * voters;
            payers -= voters;
            poor += voters;
        }
        None
    }

    /// Lets `supporters` pay at `price`.
    pub(super) fn pay(&mut self, supporters: &[u32], price: &Price) {
        // A finer denominator makes the share a whole number.
        let payers = BigUint::from(price.payers);
        let common = price.rest.gcd(&payers);
        let finer = &payers / &common;
        let share = &price.rest / &common;
        if finer > BigUint::from(1u32) {
            self.denominator *= &finer;
            self.contents.iter_mut().for_each(|content| *content *= &finer);
        }
        let mut new_purse: Vec<Option<usize>> = vec![None; self.contents.len()];
        for group in supporters {
            let old = self.purse_of[*group as usize];
            let purse = *new_purse[old].get_or_insert_with(|| {
                let content = &self.contents[old];
                self.contents.push(if *content > share { content - &share } else { BigUint::zero() });
                self.contents.len() - 1
            });
            self.purse_of[*group as usize] = purse;
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
    pub(super) fn rate(&self, cost: &BigUint) -> (BigUint, BigUint) {
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

    #[test]
    fn the_poor_give_all_and_the_others_share_the_rest() {
        // Three groups of one voter with 10 each; the first two pay 6 together, then all pay 20.
        let mut purses = Purses::new(vec![1, 1, 1], big(10), big(1));
        let price = purses.price(&[0, 1], &big(6)).unwrap();
        assert_eq!((price.payers, price.poor), (2, 0));
        purses.pay(&[0, 1], &price);
        assert_eq!(purses.amounts(), 2);
        let price = purses.price(&[0, 1, 2], &big(22)).unwrap();
        assert_eq!((price.payers, price.poor), (1, 2));
        assert_eq!(price.share, (big(8), big(1)));
        assert!(purses.price(&[0, 1], &big(15)).is_none());
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
