//! Between the questions of a vote as payloads carry them, and as the voting library counts them.

mod counts;
mod wording;

use percole_domain::{Refusal, vote::QUESTIONS_MAX};
use percole_proto::event::v1 as ev;
use percole_voting::count::{
    Amount, Budget, Completion, TieBreak,
    question::{Kind, Question},
};
use percole_words::domain;
use prost::Message as _;

pub(crate) use counts::{COUNT_BYTES_MAX, PARTS_MAX, count_hash, read_count, split, whole_papers_fit};
pub(crate) use wording::{Words, check_names, check_wording};

/// Longest decimal amount, in characters.
const AMOUNT_CHARS_MAX: usize = 30;

/// Reads the questions of a vote.
///
/// # Errors
/// `invalid_argument` naming the field, also for none or too many questions.
pub(crate) fn read_questions(questions: &[ev::Question]) -> Result<Vec<Question>, Refusal> {
    if questions.is_empty() || questions.len() > QUESTIONS_MAX {
        let message = domain::number_of_questions(questions.len(), QUESTIONS_MAX);
        return Err(Refusal::invalid("questions", message));
    }
    let checked = |(at, question): (usize, &ev::Question)| {
        let read = read(at, question)?;
        read.check().map_err(|(field, message)| wrong(at, field, message))?;
        Ok(read)
    };
    questions.iter().enumerate().map(checked).collect()
}

/// Reads the questions that a row holds; they were checked before they were written.
pub(crate) fn stored(questions: &[u8]) -> Result<Vec<Question>, Refusal> {
    let read = ev::Questions::decode(questions);
    let read = read.map_err(|_| Refusal::invalid("questions", domain::is_missing()))?;
    read.questions.iter().enumerate().map(|(at, question)| self::read(at, question)).collect()
}

/// Writes questions for a row.
pub(crate) fn for_row(questions: &[ev::Question]) -> Vec<u8> {
    ev::Questions { questions: questions.to_vec() }.encode_to_vec()
}

/// How an outcome names the question at a position.
pub(crate) fn id(at: usize) -> String {
    format!("q{}", at + 1)
}

fn wrong(at: usize, field: &str, message: percole_words::Message) -> Refusal {
    Refusal::invalid(format!("questions[{at}].{field}"), message)
}

fn read(at: usize, question: &ev::Question) -> Result<Question, Refusal> {
    let wrong = |field, message| wrong(at, field, message);
    let kind: Kind = question.method.parse().map_err(|message| wrong("method", message))?;
    Ok(Question {
        kind,
        options: question.options,
        seats: question.seats,
        grades: question.grades,
        points_max: question.points,
        budget: budget(question).map_err(|()| wrong("cost", percole_words::question::cost_not_positive()))?,
        completion: completion(&question.completion)
            .ok_or_else(|| wrong("completion", percole_words::question::unknown_completion()))?,
        tie_break: tie_break(question)
            .ok_or_else(|| wrong("ties", percole_words::question::order_of_all(question.options)))?,
    })
}

fn budget(question: &ev::Question) -> Result<Option<Budget>, ()> {
    if question.budget.is_empty() && question.costs.is_empty() {
        return Ok(None);
    }
    let amount = |text: &String| match text.len() {
        1..=AMOUNT_CHARS_MAX => text.parse::<Amount>().map_err(|_| ()),
        _ => Err(()),
    };
    let costs = question.costs.iter().map(amount).collect::<Result<_, _>>()?;
    Ok(Some(Budget { limit: amount(&question.budget)?, costs }))
}

fn completion(name: &str) -> Option<Completion> {
    match name {
        "" | "none" => Some(Completion::None),
        "add1" => Some(Completion::Add1),
        "add1+greedy" => Some(Completion::Add1Greedy),
        _ => None,
    }
}

fn tie_break(question: &ev::Question) -> Option<TieBreak> {
    match (question.tie_order.is_empty(), question.tie_seed.is_empty()) {
        (true, true) => Some(TieBreak::Refuse),
        (true, false) => Some(TieBreak::Drawn { seed: question.tie_seed.clone() }),
        (false, true) => {
            let order = question.tie_order.iter().map(ToString::to_string).collect();
            Some(TieBreak::Order { order })
        }
        (false, false) => None,
    }
}
