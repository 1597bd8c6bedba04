//! What one ballot box says of a question, and several together: sums where sums are enough, else every paper.

use super::{Kind, Question};
use crate::count::method::Method;
use percole_words::{Message, question};
use std::collections::BTreeMap;

/// The count of one question in one box, or in several.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tally {
    /// Papers that say something.
    pub counted: u64,
    /// Papers that say nothing.
    pub blank: u64,
    /// Papers that break the rule of the question.
    pub spoiled: u64,
    /// By option the crosses or points; for majority judgement by option and grade the papers; for Schulze by option and
    /// option the papers that prefer the first to the second. Nothing where whole papers are needed.
    pub figures: Vec<u64>,
    /// Where whole papers are needed: how many papers say the same, sorted by what they say.
    pub papers: BTreeMap<Vec<u32>, u64>,
}

impl Tally {
    /// An empty box.
    pub fn new(question: &Question) -> Tally {
        Tally { figures: vec![0; question.figures()], ..Tally::default() }
    }

    /// All papers.
    pub fn total(&self) -> u64 {
        self.counted.saturating_add(self.blank).saturating_add(self.spoiled)
    }

    /// Adds equal papers; what they say is checked before ([`Question::check_answer`]).
    pub fn add(&mut self, question: &Question, values: &[u32], papers: u64) {
        if values.is_empty() {
            self.blank += papers;
            return;
        }
        self.counted += papers;
        let options = question.options as usize;
        match question.kind {
            kind if kind.needs_papers() => *self.papers.entry(values.to_vec()).or_default() += papers,
            Kind::Counted(Method::MajorityJudgement) => {
                let grades = question.grades as usize;
                for (option, grade) in values.iter().enumerate().filter(|(_, grade)| **grade > 0) {
                    self.figures[option * grades + *grade as usize - 1] += papers;
                }
            }
            Kind::Counted(Method::Schulze) => {
                let rank = |value: u32| if value == 0 { u32::MAX } else { value };
                for (first, a) in values.iter().enumerate() {
                    for (second, b) in values.iter().enumerate() {
                        if rank(*a) < rank(*b) {
                            self.figures[first * options + second] += papers;
                        }
                    }
                }
            }
            _ => self.figures.iter_mut().zip(values).for_each(|(sum, value)| {
                *sum += u64::from(*value) * papers;
            }),
        }
    }

    /// Adds what another box says of the same question.
    pub fn merge(&mut self, other: &Tally) {
        self.counted = self.counted.saturating_add(other.counted);
        self.blank = self.blank.saturating_add(other.blank);
        self.spoiled = self.spoiled.saturating_add(other.spoiled);
        for (sum, figure) in self.figures.iter_mut().zip(&other.figures) {
            *sum = sum.saturating_add(*figure);
        }
        for (values, papers) in &other.papers {
            let sum = self.papers.entry(values.clone()).or_default();
            *sum = sum.saturating_add(*papers);
        }
    }

    /// Checks that some papers can have given these figures.
    ///
    /// # Errors
    /// What cannot be.
    pub fn check(&self, question: &Question) -> Result<(), Message> {
        if self.figures.len() != question.figures() {
            return Err(question::other_number_of_figures(question.figures(), self.figures.len()));
        }
        if question.kind.needs_papers() {
            return self.check_papers(question);
        }
        if !self.papers.is_empty() {
            return Err(question::papers_without_need());
        }
        let possible = match question.kind {
            Kind::YesNo => self.sum() == Some(self.counted),
            Kind::Counted(Method::Choose) => {
                self.each_up_to(1) && self.sum() <= self.counted.checked_mul(question.seats.into())
            }
            Kind::Counted(Method::Score) => self.each_up_to(question.points_max),
            Kind::Counted(Method::MajorityJudgement) => {
                let rows = &mut self.figures.chunks(question.grades as usize);
                rows.all(|row| sum(row).is_some_and(|papers| papers <= self.counted))
            }
            Kind::Counted(Method::Schulze) => self.is_matrix(question.options as usize),
            Kind::Counted(_) => self.each_up_to(1),
        };
        if possible { Ok(()) } else { Err(question::figures_cannot_be(self.counted)) }
    }

    fn check_papers(&self, question: &Question) -> Result<(), Message> {
        for (values, papers) in &self.papers {
            if values.is_empty() || *papers == 0 {
                return Err(question::figures_cannot_be(self.counted));
            }
            question.check_answer(values)?;
        }
        let papers: Vec<u64> = self.papers.values().copied().collect();
        if sum(&papers) == Some(self.counted) {
            Ok(())
        } else {
            Err(question::figures_cannot_be(self.counted))
        }
    }

    fn sum(&self) -> Option<u64> {
        sum(&self.figures)
    }

    fn each_up_to(&self, most: u32) -> bool {
        let most = self.counted.checked_mul(most.into());
        most.is_some_and(|most| self.figures.iter().all(|figure| *figure <= most))
    }

    fn is_matrix(&self, options: usize) -> bool {
        let at = |first: usize, second: usize| self.figures[first * options + second];
        (0..options).all(|first| {
            at(first, first) == 0
                && (0..first).all(|second| {
                    at(first, second).checked_add(at(second, first)).is_some_and(|both| both <= self.counted)
                })
        })
    }
}

impl Question {
    /// How many figures a tally of it has.
    pub fn figures(&self) -> usize {
        let options = self.options as usize;
        match self.kind {
            kind if kind.needs_papers() => 0,
            Kind::Counted(Method::MajorityJudgement) => options * self.grades as usize,
            Kind::Counted(Method::Schulze) => options * options,
            _ => options,
        }
    }
}

fn sum(figures: &[u64]) -> Option<u64> {
    figures.iter().try_fold(0_u64, |sum, figure| sum.checked_add(*figure))
}
