//! Answers as people write them, in a cell of a table or on the command line, and as they are shown.
//!
//! Options and grades are named by number (`3`, `#3`), or by what they are called; what may be one by its number and another
//! by its name is refused. Crosses: `1, 3`. Ranks: `3 > 1 = 2`. Points and
//! grades: `1: 5, 3: 2`. `blank` says nothing.

use super::labels::{Labels, Things};
use super::{Kind, Question};
use crate::count::method::Method;
use percole_tables::text::{key, shortened};
use percole_words::{Message, question};

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
        let named = labels.options.named(text);
        return named.map_or(Ok(Vec::new()), |number| Err(question::means_two(shortened(text), number)));
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
                    _ => labels
                        .grades
                        .number_of(given)?
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
fn put(values: &mut [u32], options: &Things, name: &str, value: u32) -> Result<(), Message> {
    let name = name.trim();
    let number = options.number_of(name)?.ok_or_else(|| question::unknown_option(shortened(name)))?;
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

/// The number that a text is, among so many things; also in full width.
pub(super) fn place(text: &str, things: usize) -> Option<u32> {
    let number = key(text).parse::<usize>().ok()?;
    (1..=things).contains(&number).then_some(number as u32)
}

/// Checks that whoever names an option or a grade by its name means it alone: no name is another one's number, a word for a
/// blank paper, or what names several options.
///
/// # Errors
/// The field, the position from 0, and what is wrong with the name there.
pub fn check_labels(asked: &Question, labels: &Labels) -> Result<(), (&'static str, usize, Message)> {
    for (field, things) in [("options", &labels.options), ("grades", &labels.grades)] {
        for (at, names) in things.names().iter().enumerate() {
            for name in names {
                let wrong = |message| Err((field, at, message));
                match place(name.trim_start_matches('#'), things.names().len()) {
                    Some(number) if number as usize != at + 1 => {
                        return wrong(question::name_is_another_number(shortened(name), number));
                    }
                    _ if BLANK.contains(&key(name).as_str()) => {
                        return wrong(question::name_is_blank(shortened(name)));
                    }
                    _ if field == "options" && names_several(asked, things, name) => {
                        return wrong(question::name_is_several(shortened(name)));
                    }
                    _ => {}
                }
            }
        }
    }
    Ok(())
}

/// Whether a name reads as an answer that names several options.
fn names_several(asked: &Question, options: &Things, name: &str) -> bool {
    let between: &[char] = if asked.kind.is_ranked() { &['>', '='] } else { &BETWEEN };
    let is_option = |piece: &str| matches!(options.number_of(piece), Ok(Some(_)) | Err(_));
    name.contains(between) && name.split(between).all(is_option)
}

/// An answer in the form that [`parse`] reads, options by number; yes/no as `yes`, `no` or `abstain`, a blank one as `blank`.
pub fn format(kind: Kind, values: &[u32]) -> String {
    written(kind, values, |number| number.to_string(), |number| number.to_string())
}

/// As [`format`], with options and grades by what they are called.
pub fn format_named(kind: Kind, values: &[u32], options: &[String], grades: &[String]) -> String {
    written(kind, values, |number| called(options, number), |number| called(grades, number))
}

/// What a thing is called, or its number.
fn called(names: &[String], number: u32) -> String {
    let name = (number as usize).checked_sub(1).and_then(|at| names.get(at));
    name.map_or_else(|| number.to_string(), Clone::clone)
}

fn written(
    kind: Kind,
    values: &[u32],
    option: impl Fn(u32) -> String,
    grade: impl Fn(u32) -> String,
) -> String {
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
            let rank = |rank| of_rank(rank).map(|(number, _)| option(number)).collect::<Vec<_>>().join(" = ");
            (1..=last).map(rank).collect::<Vec<_>>().join(" > ")
        }
        Kind::Counted(Method::Score) => {
            listed(said().map(|(number, points)| format!("{}: {points}", option(number))).collect())
        }
        Kind::Counted(Method::MajorityJudgement) => {
            listed(said().map(|(number, given)| format!("{}: {}", option(number), grade(*given))).collect())
        }
        Kind::Counted(_) => listed(said().map(|(number, _)| option(number)).collect()),
    }
}
