//! A ballot in words: how each answer is understood.

use percole_voting::count::question::Question as Rules;
use percole_words::{Arg, portal};

use super::filled::Shape;
use crate::{pages::question::Question, visit::Visit};

/// One answer in words.
pub(crate) struct Said {
    pub(crate) question: String,
    pub(crate) lines: Vec<String>,
}

/// The answers of a ballot in words, in the order of the questions.
pub(super) fn ballot(
    visit: &Visit,
    questions: &[Question],
    rules: &[Rules],
    answers: &[Vec<u32>],
) -> Vec<Said> {
    let asked = questions.iter().zip(rules).zip(answers);
    let said = asked.map(|((question, rules), values)| Said {
        question: question.text.clone(),
        lines: lines(visit, question, rules, values),
    });
    said.collect()
}

fn lines(visit: &Visit, question: &Question, rules: &Rules, values: &[u32]) -> Vec<String> {
    let speech = &visit.speech;
    if values.is_empty() {
        return vec![speech.say(portal::booth_blank())];
    }
    let pairs = || question.options.iter().zip(values);
    match Shape::of(rules) {
        Shape::Pick | Shape::Tick => {
            pairs().filter(|(_, mark)| **mark > 0).map(|(name, _)| name.clone()).collect()
        }
        Shape::Grade => pairs().map(|(name, grade)| graded(visit, question, name, *grade)).collect(),
        Shape::Points => {
            let points =
                |(name, points): (&String, &u32)| speech.say(portal::booth_given(*points, name.as_str()));
            pairs().map(points).collect()
        }
        Shape::Rank => ranked(visit, question, values),
    }
}

fn graded(visit: &Visit, question: &Question, name: &str, grade: u32) -> String {
    let of = |place: usize| {
        place.checked_sub(1).and_then(|at| question.grades.get(at)).cloned().unwrap_or_default()
    };
    let said = match grade {
        0 => portal::booth_no_grade(name, of(question.grades.len())),
        place => portal::booth_graded(name, of(place as usize)),
    };
    visit.speech.say(said)
}

fn ranked(visit: &Visit, question: &Question, values: &[u32]) -> Vec<String> {
    let speech = &visit.speech;
    let of_rank = |rank: u32| {
        let names = question.options.iter().zip(values).filter(move |(_, value)| **value == rank);
        speech.say(Arg::all_of(names.map(|(name, _)| name.clone())))
    };
    let last = values.iter().copied().max().unwrap_or(0);
    let mut lines: Vec<String> = (1..=last).map(|rank| format!("{rank}. {}", of_rank(rank))).collect();
    if values.contains(&0) {
        lines.push(speech.say(portal::booth_unranked(of_rank(0))));
    }
    lines
}
