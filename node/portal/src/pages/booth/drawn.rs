//! A question as the form shows it: its fields, with what was filled in and what is wrong with it.

use percole_voting::count::{
    Method,
    question::{Kind, Question as Rules},
};
use percole_words::{Message, portal};

use super::{
    Booth,
    filled::{BLANK, Filled, Shape, field},
};
use crate::{pages::question::Question, visit::Visit};

/// The most points for one option that are offered one by one; beyond them they are typed.
const OFFERED_MAX: u32 = 10;

/// One question of the form.
pub(super) struct Ask {
    pub(super) id: String,
    /// `1 / 3`; empty for the only one.
    pub(super) count: String,
    pub(super) text: String,
    /// How it is answered, in words.
    pub(super) how: String,
    /// What is wrong; empty when nothing is.
    pub(super) wrong: String,
    pub(super) fields: Fields,
    /// The box for a blank answer, where an answer can be blank.
    pub(super) blank: Option<Choice>,
}

/// What it is answered with.
pub(super) enum Fields {
    /// One list of boxes; `radio` or `checkbox`.
    Boxes { kind: &'static str, choices: Vec<Choice> },
    /// For each option a list of its own, one of which is chosen.
    Lists(Vec<List>),
    /// For each option a number, which is typed.
    Numbers { rows: Vec<Row>, most: String },
}

/// One box.
pub(super) struct Choice {
    pub(super) name: String,
    pub(super) value: String,
    pub(super) label: String,
    /// What is said of it, such as its cost.
    pub(super) note: String,
    pub(super) is_chosen: bool,
}

/// An option with what it can be given.
pub(super) struct List {
    pub(super) option: String,
    pub(super) choices: Vec<Choice>,
}

/// An option with a field.
pub(super) struct Row {
    pub(super) option: String,
    pub(super) name: String,
    pub(super) typed: String,
}

/// All questions of a vote.
pub(super) fn all(visit: &Visit, booth: &Booth, filled: &[Filled], wrong: &[Option<Message>]) -> Vec<Ask> {
    let count = booth.questions.len();
    let asked = (1..).zip(booth.questions.iter().zip(&booth.own.questions).zip(filled));
    let ask = |(number, ((question, rules), filled)): (usize, ((&Question, &Rules), &Filled))| Ask {
        id: format!("q{number}"),
        count: if count > 1 {
            visit.speech.say(portal::booth_question_of(number, count))
        } else {
            String::new()
        },
        text: question.text.clone(),
        how: visit.speech.say(how(rules, question)),
        wrong: match wrong.get(number - 1) {
            Some(Some(message)) => visit.speech.say(message.clone()),
            _ => String::new(),
        },
        fields: fields(visit, number, question, rules, filled),
        blank: (rules.kind != Kind::YesNo).then(|| blank(visit, number, filled)),
    };
    asked.map(ask).collect()
}

/// How a question is answered.
fn how(rules: &Rules, question: &Question) -> Message {
    match rules.kind {
        Kind::YesNo => portal::how_yes_no(),
        Kind::Counted(Method::Choose) => portal::how_choose(rules.seats),
        Kind::Counted(Method::Approval) => portal::how_approval(),
        Kind::Counted(Method::Score) => portal::how_score(rules.points_max),
        Kind::Counted(Method::MajorityJudgement) => {
            portal::how_judgement(question.grades.last().cloned().unwrap_or_default())
        }
        Kind::Counted(Method::Schulze) => portal::how_schulze(),
        Kind::Counted(Method::InstantRunoff | Method::Stv | Method::StvExact) => portal::how_ranked(),
        Kind::Counted(Method::Greedy | Method::EqualShares) => portal::how_budget(question.budget.as_str()),
    }
}

fn fields(visit: &Visit, number: usize, question: &Question, rules: &Rules, filled: &Filled) -> Fields {
    match Shape::of(rules) {
        Shape::Pick => Fields::Boxes { kind: "radio", choices: boxes(visit, number, question, filled) },
        Shape::Tick => Fields::Boxes { kind: "checkbox", choices: boxes(visit, number, question, filled) },
        Shape::Grade => {
            let grades =
                (1..).zip(&question.grades).map(|(grade, name): (u32, _)| (grade.to_string(), name.clone()));
            Fields::Lists(lists(number, question, filled, &grades.collect::<Vec<_>>()))
        }
        Shape::Points if rules.points_max <= OFFERED_MAX => {
            let points =
                (0..=rules.points_max).map(|points| (points.to_string(), visit.speech.number(points)));
            Fields::Lists(lists(number, question, filled, &points.collect::<Vec<_>>()))
        }
        Shape::Points => numbers(number, question, filled, rules.points_max),
        Shape::Rank => numbers(number, question, filled, rules.options),
    }
}

fn boxes(visit: &Visit, number: usize, question: &Question, filled: &Filled) -> Vec<Choice> {
    let choice = |(at, (label, mark)): (usize, (&String, &String))| Choice {
        name: field(number, None),
        value: (at + 1).to_string(),
        label: label.clone(),
        note: question
            .costs
            .get(at)
            .map(|cost| visit.speech.say(portal::costs(cost.as_str())))
            .unwrap_or_default(),
        is_chosen: !mark.is_empty(),
    };
    question.options.iter().zip(&filled.marks).enumerate().map(choice).collect()
}

/// For each option the same list: values with their labels.
fn lists(number: usize, question: &Question, filled: &Filled, offered: &[(String, String)]) -> Vec<List> {
    let list = |(option, (name, mark)): (usize, (&String, &String))| List {
        option: name.clone(),
        choices: offered
            .iter()
            .map(|(value, label)| Choice {
                name: field(number, Some(option)),
                value: value.clone(),
                label: label.clone(),
                note: String::new(),
                is_chosen: value == mark,
            })
            .collect(),
    };
    (1..).zip(question.options.iter().zip(&filled.marks)).map(list).collect()
}

fn numbers(number: usize, question: &Question, filled: &Filled, most: u32) -> Fields {
    let row = |(option, (name, typed)): (usize, (&String, &String))| Row {
        option: name.clone(),
        name: field(number, Some(option)),
        typed: typed.clone(),
    };
    let rows = (1..).zip(question.options.iter().zip(&filled.marks)).map(row).collect();
    Fields::Numbers { rows, most: most.to_string() }
}

fn blank(visit: &Visit, number: usize, filled: &Filled) -> Choice {
    Choice {
        name: field(number, None),
        value: BLANK.to_owned(),
        label: visit.speech.say(portal::booth_i_vote_blank()),
        note: String::new(),
        is_chosen: filled.is_blank,
    }
}
