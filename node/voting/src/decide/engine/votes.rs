//! Votes by option: machine words as long as they are counts, exact numbers once a cap or a ceiling made fractions.

use crate::decide::exact::Exact;
use crate::decide::rule::{Abstention, Base, Rounding};
use crate::decide::tallies::Counts;

/// Votes by option.
///
/// Nearly all are whole, and adding up thousands of them is most of what the engine does.
#[derive(Clone, Debug)]
pub(super) enum Votes {
    /// Whole numbers.
    Whole(Counts),
    /// Numbers of which one at least is no count of 64 bits.
    Fractions(Box<[Exact; OPTIONS]>),
}

const OPTIONS: usize = 5;

impl Votes {
    pub(super) const NONE: Votes =
        Votes::Whole(Counts { yes: 0, no: 0, abstain: 0, counted: 0, blank: 0, spoiled: 0 });

    fn of_exact(votes: [Exact; OPTIONS]) -> Votes {
        let count = |votes: &Exact| votes.to_whole().and_then(|whole| u64::try_from(whole).ok());
        let counts = || {
            let [yes, no, abstain, blank, spoiled] = &votes;
            Some(Counts {
                yes: count(yes)?,
                no: count(no)?,
                abstain: count(abstain)?,
                counted: 0,
                blank: count(blank)?,
                spoiled: count(spoiled)?,
            })
        };
        counts().map_or_else(|| Votes::Fractions(Box::new(votes)), Votes::Whole)
    }

    fn to_exact(&self) -> [Exact; OPTIONS] {
        match self {
            Votes::Whole(counts) => options(counts).map(Exact::from),
            Votes::Fractions(votes) => votes.as_ref().clone(),
        }
    }

    /// The sum of many, which for fractions is far cheaper than adding one after the other.
    pub(super) fn sum<'v>(all: impl Iterator<Item = &'v Votes>) -> Votes {
        let mut whole = Votes::NONE;
        let mut fractions: [Vec<Exact>; OPTIONS] = Default::default();
        for votes in all {
            match votes {
                Votes::Whole(_) => whole.add(votes),
                Votes::Fractions(votes) => {
                    fractions.iter_mut().zip(votes.iter()).for_each(|(terms, term)| terms.push(term.clone()));
                }
            }
        }
        if fractions[0].is_empty() {
            return whole;
        }
        let sums = fractions.map(|terms| Exact::sum(&terms));
        let mut sum = Votes::of_exact(sums);
        sum.add(&whole);
        sum
    }

    pub(super) fn add(&mut self, other: &Votes) {
        if let (Votes::Whole(a), Votes::Whole(b)) = (&*self, other)
            && let Some(sum) = counts_sum(a, b)
        {
            *self = Votes::Whole(sum);
            return;
        }
        self.combine(other, Exact::plus);
    }

    /// Takes away what a reduction costs; never below zero, whatever a hand-made certificate claims.
    pub(super) fn take(&mut self, other: &Votes) {
        self.combine(other, |rest, loss| rest.minus(loss).max(Exact::ZERO));
    }

    fn combine(&mut self, other: &Votes, with: impl Fn(&Exact, &Exact) -> Exact) {
        let (own, other) = (self.to_exact(), other.to_exact());
        *self = Votes::of_exact(std::array::from_fn(|option| with(&own[option], &other[option])));
    }

    pub(super) fn scaled(&self, factor: &Exact, rounding: Rounding) -> Votes {
        Votes::of_exact(self.to_exact().map(|votes| round(&votes.times(factor), rounding)))
    }

    pub(super) fn yes(&self) -> Exact {
        match self {
            Votes::Whole(counts) => counts.yes.into(),
            Votes::Fractions(votes) => votes[0].clone(),
        }
    }

    pub(super) fn no(&self) -> Exact {
        match self {
            Votes::Whole(counts) => counts.no.into(),
            Votes::Fractions(votes) => votes[1].clone(),
        }
    }

    pub(super) fn decided(&self) -> Exact {
        self.first(2)
    }

    pub(super) fn cast(&self) -> Exact {
        self.first(OPTIONS)
    }

    fn valid(&self) -> Exact {
        self.first(4)
    }

    /// The first options together.
    fn first(&self, count: usize) -> Exact {
        match self {
            Votes::Whole(counts) => {
                let sum: u128 = options(counts)[..count].iter().copied().map(u128::from).sum();
                u64::try_from(sum).map_or_else(|_| Exact::sum(&self.to_exact()[..count]), Exact::from)
            }
            Votes::Fractions(votes) => Exact::sum(&votes[..count]),
        }
    }

    /// The base within the votes themselves; `None` for bases that depend on who was there or on the roll.
    pub(super) fn base(&self, base: Base, abstention: Abstention) -> Option<Exact> {
        match (base, abstention) {
            (Base::Expressed, Abstention::NotExpressed) => Some(self.decided()),
            (Base::Expressed, Abstention::Expressed) => Some(self.first(3)),
            (Base::Valid, _) => Some(self.valid()),
            (Base::Cast, _) => Some(self.cast()),
            (Base::Present | Base::Roll, _) => None,
        }
    }
}

impl From<Counts> for Votes {
    fn from(counts: Counts) -> Votes {
        Votes::Whole(counts)
    }
}

/// In the order in which bases widen: the first two are decided, the first four valid.
fn options(counts: &Counts) -> [u64; OPTIONS] {
    [counts.yes, counts.no, counts.abstain, counts.blank, counts.spoiled]
}

fn counts_sum(a: &Counts, b: &Counts) -> Option<Counts> {
    Some(Counts {
        yes: a.yes.checked_add(b.yes)?,
        no: a.no.checked_add(b.no)?,
        abstain: a.abstain.checked_add(b.abstain)?,
        counted: a.counted.checked_add(b.counted)?,
        blank: a.blank.checked_add(b.blank)?,
        spoiled: a.spoiled.checked_add(b.spoiled)?,
    })
}

/// Votes as the rule rounds them.
pub(super) fn round(votes: &Exact, rounding: Rounding) -> Exact {
    match rounding {
        Rounding::Exact => votes.clone(),
        Rounding::Down => votes.rounded_down(),
        Rounding::Nearest => votes.rounded_half_up(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn third(counts: Counts) -> Votes {
        Votes::from(counts).scaled(&Exact::ratio(1, 3).unwrap(), Rounding::Exact)
    }

    #[test]
    fn counts_stay_words_and_fractions_become_words_again() {
        let one = third(Counts::new(1, 2, 3));
        assert!(matches!(one, Votes::Fractions(_)));
        let three = Votes::sum([&one, &one, &one].into_iter());
        assert!(matches!(three, Votes::Whole(counts) if counts == Counts::new(1, 2, 3)), "{three:?}");
        let down = Votes::from(Counts::new(7, 8, 9)).scaled(&Exact::ratio(1, 2).unwrap(), Rounding::Down);
        assert!(matches!(down, Votes::Whole(counts) if counts == Counts::new(3, 4, 4)), "{down:?}");
    }

    #[test]
    fn sums_beyond_words_stay_exact() {
        let mut large = Votes::from(Counts::new(u64::MAX, 1, 0));
        assert_eq!(large.decided(), Exact::whole(i128::from(u64::MAX) + 1));
        large.add(&Votes::from(Counts::new(1, 1, 1)));
        assert_eq!((large.yes(), large.no()), (Exact::whole(i128::from(u64::MAX) + 1), Exact::whole(2)));
        assert_eq!(large.cast(), Exact::whole(i128::from(u64::MAX) + 4));
        large.take(&Votes::from(Counts::new(u64::MAX, 9, 1)));
        assert!(matches!(large, Votes::Whole(counts) if counts == Counts::new(1, 0, 0)), "{large:?}");
    }
}
