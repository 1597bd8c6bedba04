//! Answers as people write them, in a cell of a table or on the command line, and as they are shown.
//!
//! Options and grades are named by number, or by what they are called. Crosses: `1, 3`. Ranks: `3 > 1 = 2`. Points and
//! grades: `1: 5, 3: 2`. `blank` says nothing.

use super::{Kind, Question};
use crate::count::method::Method;
use percole_tables::text::{key, shortened, tidy};
use percole_words::{Message, question};

/// What the options and grades of a question are called: of each all its names, in all languages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Labels {
    /// The options.
    pub options: Vec<Vec<String>>,
    /// The grades, best first.
    pub grades: Vec<Vec<String>>,
}

/// Words for a paper that says nothing, by their keys.
const BLANK: [&str; 6] = ["blank", "blanc", "blanco", "leer", "vide", "-"];
/// What stands between two options with crosses, points or grades.
const BETWEEN: [char; 3] = [',', ';', '+'];

/// Reads an answer to a question that a method counts.
///
/// # Errors
/// What is wrong with it.
pub fn parse(asked: &Question, labels: &Labels, text: &str) -> Result<Vec<u32>, Message> {
    let text = text.trim();
    if text.is_empty() {
        return Err(question::answer_missing());
    }
    if BLANK.contains(&key(text).as_str()) {
        return Ok(Vec::new());
    }
    let mut values = vec![0; asked.options as usize];
    match asked.kind {
        kind if kind.is_ranked() => {
            for (rank, equals) in (1..).zip(text.split('>')) {
                equals.split('=').try_for_each(|name| put(&mut values, &labels.options, name, rank))?;
            }
        }
        Kind::Counted(method @ (Method::Score | Method::MajorityJudgement)) => {
            for pair in text.split(BETWEEN) {
                let (name, given) =
                    pair.rsplit_once(':').ok_or_else(|| question::nothing_given(shortened(pair.trim())))?;
                let value = match method {
                    Method::Score => points(given)?,
                    _ => number_of(&labels.grades, given)
                        .ok_or_else(|| question::unknown_grade(shortened(given.trim())))?,
                };
                put(&mut values, &labels.options, name, value)?;
            }
        }
        _ => text.split(BETWEEN).try_for_each(|name| put(&mut values, &labels.options, name, 1))?,
    }
    if values.iter().all(|value| *value == 0) {
        values.clear();
    }
    asked.check_answer(&values)?;
    Ok(values)
}

/// Says something of the option with a name or number, once.
fn put(values: &mut [u32], labels: &[Vec<String>], name: &str, value: u32) -> Result<(), Message> {
    let name = name.trim();
    let number = number_of(labels, name).ok_or_else(|| question::unknown_option(shortened(name)))?;
    let held =
        values.get_mut(number as usize - 1).ok_or_else(|| question::unknown_option(shortened(name)))?;
    if *held != 0 {
        return Err(question::option_twice(shortened(name)));
    }
    *held = value;
    Ok(())
}

fn points(text: &str) -> Result<u32, Message> {
    text.trim().parse().map_err(|_| question::not_points(shortened(text.trim())))
}

/// The number, from 1, of what is called so: by its number, or by a name that nothing else has.
fn number_of(labels: &[Vec<String>], name: &str) -> Option<u32> {
    let name = name.trim();
    if let Ok(number) = name.parse::<usize>() {
        return (1..=labels.len()).contains(&number).then_some(number as u32);
    }
    let called = |is: &dyn Fn(&str) -> bool| -> Vec<usize> {
        (0..labels.len()).filter(|at| labels[*at].iter().any(|label| is(label))).collect()
    };
    let exact = tidy(name).text;
    let found = match called(&|label| tidy(label).text == exact) {
        found if found.is_empty() => called(&|label| key(label) == key(name)),
        found => found,
    };
    match found[..] {
        [at] => Some(at as u32 + 1),
        _ => None,
    }
}

/// An answer in the form that [`parse`] reads, options by number; yes/no as `yes`, `no` or `abstain`, a blank one as `blank`.
pub fn format(kind: Kind, values: &[u32]) -> String {
    let said = || (1_u32..).zip(values).filter(|(_, value)| **value > 0);
    let listed = |items: Vec<String>| items.join(", ");
    match kind {
        _ if values.is_empty() => "blank".to_owned(),
        Kind::YesNo => {
            let chosen = ["yes", "no", "abstain"].into_iter().zip(values).find(|(_, mark)| **mark > 0);
            chosen.map_or_else(String::new, |(word, _)| word.to_owned())
        }
        kind if kind.is_ranked() => {
            let last = values.iter().copied().max().unwrap_or(0);
            let of_rank = |rank: u32| said().filter(move |(_, value)| **value == rank);
            let rank =
                |rank| of_rank(rank).map(|(option, _)| option.to_string()).collect::<Vec<_>>().join(" = ");
            (1..=last).map(rank).collect::<Vec<_>>().join(" > ")
        }
        Kind::Counted(Method::Score | Method::MajorityJudgement) => {
            listed(said().map(|(option, value)| format!("{option}: {value}")).collect())
        }
        Kind::Counted(_) => listed(said().map(|(option, _)| option.to_string()).collect()),
    }
}
