//! Questions as several ballot boxes count them together: what may be answered, what each box certifies, and what comes of all.
//!
//! A question knows its options by number only; what they are called is for whoever shows them, in any language. So names
//! are `1`, `2`, … in a [`CountReport`] and in the lots of a drawn tie-break.
//!
//! An answer holds a number for each option, 0 where it says nothing of it: 1 for a cross, the points, the place of the
//! grade from 1 (the best), or the rank from 1. A blank answer holds no numbers.

mod labels;
mod result;
mod tally;
mod text;

pub use labels::Labels;
pub use tally::Tally;
pub use text::{check_labels, format, format_named, parse};

use crate::count::budget::Completion;
use crate::count::method::Method;
use crate::count::profile::{Budget, Candidate, Profile, Standing};
use crate::count::read::NAME_BYTES_MAX;
use crate::count::tie::{TieBreak, TieBreaker};
use crate::count::{Amount, Ballots};
use percole_words::{Message, question};
use std::fmt;
use std::str::FromStr;

/// The most options of a question: a matrix of each against each then fits into 200 KiB.
pub const OPTIONS_MAX: u32 = 200;
/// The most grades of a question.
pub const GRADES_MAX: u32 = 20;
/// The most points for one option.
pub const POINTS_MAX: u32 = 1_000;
/// The options of a question that is answered with yes, no or abstention, in this order.
pub const YES_NO_OPTIONS: u32 = 3;

/// How a question is answered and counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Yes, no or abstention; a decision rule says what follows.
    YesNo,
    /// A method of this module.
    Counted(Method),
}

impl Kind {
    /// The name that files and messages use.
    pub const fn name(self) -> &'static str {
        match self {
            Kind::YesNo => "yes-no",
            Kind::Counted(method) => method.name(),
        }
    }

    /// All of them.
    pub fn all() -> impl Iterator<Item = Kind> {
        std::iter::once(Kind::YesNo).chain(Method::ALL.map(Kind::Counted))
    }

    /// Whether whole papers are needed for the count, and not sums alone.
    pub const fn needs_papers(self) -> bool {
        use Method::{EqualShares, InstantRunoff, Stv, StvExact};
        matches!(self, Kind::Counted(EqualShares | InstantRunoff | Stv | StvExact))
    }

    fn is_ranked(self) -> bool {
        use Method::{InstantRunoff, Schulze, Stv, StvExact};
        matches!(self, Kind::Counted(Schulze | InstantRunoff | Stv | StvExact))
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Kind {
    type Err = Message;

    fn from_str(text: &str) -> Result<Self, Message> {
        let names = percole_words::Arg::listing(Kind::all().map(Kind::name));
        Kind::all().find(|kind| kind.name() == text).ok_or_else(|| question::unknown_method(text, names))
    }
}

/// A question without its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// How it is answered and counted.
    pub kind: Kind,
    /// How many options there are; [`YES_NO_OPTIONS`] for yes/no.
    pub options: u32,
    /// How many of them are chosen; 0 for yes/no and for budgets, 1 for instant runoff. Choosing k of n, k.
    pub seats: u32,
    /// How many grades there are, for majority judgement.
    pub grades: u32,
    /// The most points for one option, for score.
    pub points_max: u32,
    /// The money, for budgets.
    pub budget: Option<Budget>,
    /// What equal shares does with money left over.
    pub completion: Completion,
    /// How ties are decided; an order names options by number.
    pub tie_break: TieBreak,
}

impl Question {
    /// A question to be answered with yes, no or abstention.
    pub fn yes_no() -> Question {
        Question::of(Kind::YesNo, YES_NO_OPTIONS, 0)
    }

    /// A question of some kind about so many options, of which so many are chosen; what the kind needs besides is not set.
    pub fn of(kind: Kind, options: u32, seats: u32) -> Question {
        Question {
            kind,
            options,
            seats,
            grades: 0,
            points_max: 0,
            budget: None,
            completion: Completion::default(),
            tie_break: TieBreak::default(),
        }
    }

    /// Checks that it can be asked and counted.
    ///
    /// # Errors
    /// The field that is wrong, by its name in a file of questions, and what would be right.
    pub fn check(&self) -> Result<(), (&'static str, Message)> {
        let money = matches!(self.kind, Kind::Counted(method) if method.is_for_budgets());
        let fewest = if money { 1 } else { 2 };
        within("options", self.options, fewest..=OPTIONS_MAX)?;
        match self.kind {
            Kind::YesNo => within("options", self.options, YES_NO_OPTIONS..=YES_NO_OPTIONS)?,
            Kind::Counted(_) => {}
        }
        match self.kind {
            Kind::YesNo => within("seats", self.seats, 0..=0)?,
            Kind::Counted(Method::InstantRunoff) => within("seats", self.seats, 1..=1)?,
            Kind::Counted(_) if money => within("seats", self.seats, 0..=0)?,
            Kind::Counted(_) => within("seats", self.seats, 1..=self.options)?,
        }
        let graded = self.kind == Kind::Counted(Method::MajorityJudgement);
        within("grades", self.grades, if graded { 2..=GRADES_MAX } else { 0..=0 })?;
        let scored = self.kind == Kind::Counted(Method::Score);
        within("points", self.points_max, if scored { 1..=POINTS_MAX } else { 0..=0 })?;
        self.check_money(money)?;
        if self.completion != Completion::default() && self.kind != Kind::Counted(Method::EqualShares) {
            return Err(("completion", question::completion_elsewhere()));
        }
        self.check_ties()
    }

    fn check_money(&self, needed: bool) -> Result<(), (&'static str, Message)> {
        match (&self.budget, needed) {
            (None, false) => Ok(()),
            (Some(_), false) => Err(("budget", question::budget_elsewhere())),
            (None, true) => Err(("budget", question::budget_missing())),
            (Some(budget), true) => {
                let wrong = |amount: &Amount| !amount.is_positive() || amount.decimals().is_none();
                if budget.costs.len() != self.options as usize {
                    return Err(("cost", question::cost_missing()));
                }
                if budget.costs.iter().chain([&budget.limit]).any(wrong) {
                    return Err(("cost", question::cost_not_positive()));
                }
                Ok(())
            }
        }
    }

    fn check_ties(&self) -> Result<(), (&'static str, Message)> {
        if self.kind == Kind::YesNo && self.tie_break != TieBreak::Refuse {
            return Err(("ties", question::ties_of_rule()));
        }
        match &self.tie_break {
            TieBreak::Drawn { seed } if seed.len() > NAME_BYTES_MAX => {
                Err(("ties", question::seed_too_long(NAME_BYTES_MAX)))
            }
            ties => match TieBreaker::new(ties, &self.profile(Ballots::Marked(Vec::new()))) {
                Ok(_) => Ok(()),
                Err(_) => Err(("ties", question::order_of_all(self.options))),
            },
        }
    }

    /// Checks an answer; see the module for its form.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn check_answer(&self, values: &[u32]) -> Result<(), Message> {
        if values.is_empty() {
            return if self.kind == Kind::YesNo { Err(question::answer_missing()) } else { Ok(()) };
        }
        if values.len() != self.options as usize || values.iter().all(|value| *value == 0) {
            return Err(question::answer_of_other_options(self.options));
        }
        let marks: u32 = values.iter().map(|value| u32::from(*value > 0)).sum();
        let most = match self.kind {
            Kind::Counted(Method::Score) => self.points_max,
            Kind::Counted(Method::MajorityJudgement) => self.grades,
            kind if kind.is_ranked() => return self.check_ranks(values, marks),
            _ => 1,
        };
        if let Some(beyond) = values.iter().find(|value| **value > most) {
            return Err(question::value_beyond(*beyond, most));
        }
        let marks_max = match self.kind {
            Kind::YesNo => 1,
            Kind::Counted(Method::Choose) => self.seats,
            Kind::Counted(_) => self.options,
        };
        if marks > marks_max { Err(question::too_many_marks(marks, marks_max)) } else { Ok(()) }
    }

    /// Ranks go from 1 without a gap; equal ones are for Schulze alone.
    fn check_ranks(&self, values: &[u32], ranked: u32) -> Result<(), Message> {
        let mut ranks: Vec<u32> = values.iter().copied().filter(|rank| *rank > 0).collect();
        ranks.sort_unstable();
        ranks.dedup();
        if self.kind != Kind::Counted(Method::Schulze) && ranks.len() < ranked as usize {
            return Err(question::equal_ranks());
        }
        let without_gap = ranks.iter().zip(1..).all(|(rank, expected)| *rank == expected);
        if without_gap { Ok(()) } else { Err(question::rank_missing()) }
    }

    /// The options by their numbers, as the methods take them in.
    fn profile(&self, ballots: Ballots) -> Profile {
        let candidate = |number: u32| Candidate { name: number.to_string(), standing: Standing::Stands };
        Profile {
            title: None,
            candidates: (1..=self.options).map(candidate).collect(),
            seats: None,
            ballots,
            budget: self.budget.clone(),
        }
    }
}

fn within(
    field: &'static str,
    number: u32,
    allowed: std::ops::RangeInclusive<u32>,
) -> Result<(), (&'static str, Message)> {
    let (least, most) = (*allowed.start(), *allowed.end());
    match allowed.contains(&number) {
        true => Ok(()),
        false if most == 0 => Err((field, question::not_of_this_method())),
        false => Err((field, question::number_from_to(number, least, most))),
    }
}
