//! A question of a vote: what is asked and what may be answered, in the visitor's language.

use percole_domain::{poll::Choice, wording};
use percole_proto::{event::v1 as ev, texts::tagged, v1 as pb};
use percole_words::{Message, portal};

use crate::visit::Visit;

/// A question with what may be answered.
pub(crate) struct Question {
    pub(crate) text: String,
    pub(crate) method: String,
    pub(crate) options: Vec<String>,
    /// Best first; none where a method has no grades.
    pub(crate) grades: Vec<String>,
    /// The money that can be spent, and what each option costs; empty where it is about none.
    pub(crate) budget: String,
    pub(crate) costs: Vec<String>,
}

const YES_NO: &str = "yes-no";
const CHOOSE: &str = "choose";

/// The questions of a vote, in their order.
pub(crate) fn all(visit: &Visit, detail: &pb::VoteDetail) -> Vec<Question> {
    let words = detail.wording.clone().unwrap_or_default().questions;
    let question = |(at, question): (usize, &ev::Question)| {
        let words = words.get(at).cloned().unwrap_or_default();
        Question { text: text(visit, detail, &words), ..one(visit, detail, question, &words) }
    };
    detail.questions.iter().enumerate().map(question).collect()
}

fn one(
    visit: &Visit,
    detail: &pb::VoteDetail,
    question: &ev::Question,
    words: &ev::QuestionWords,
) -> Question {
    let speech = &visit.speech;
    let names = |texts: &[ev::LocalTexts], count: u32| {
        let texts: Vec<_> = texts.iter().map(tagged).collect();
        wording::names(&texts, count, speech.lang().as_str(), &detail.language)
    };
    Question {
        text: String::new(),
        method: speech.say(method(question)),
        options: match question.method.as_str() {
            YES_NO => Choice::ALL.iter().map(|choice| speech.say(*choice)).collect(),
            _ => names(&words.options, question.options),
        },
        grades: names(&words.grades, question.grades),
        budget: amount(visit, &question.budget),
        costs: question.costs.iter().map(|cost| amount(visit, cost)).collect(),
    }
}

/// What is asked; what the vote is called where that was erased.
fn text(visit: &Visit, detail: &pb::VoteDetail, words: &ev::QuestionWords) -> String {
    let texts = words.text.as_ref().map(tagged).unwrap_or_default();
    match wording::chosen(&texts, visit.speech.lang().as_str(), &detail.language) {
        "" => detail.line.clone().unwrap_or_default().title,
        text => text.to_owned(),
    }
}

fn method(question: &ev::Question) -> Message {
    match question.method.as_str() {
        YES_NO => portal::method_yes_no(),
        CHOOSE => portal::method_choose(question.seats),
        method => percole_words::counted::method_title(method),
    }
}

/// A decimal amount as the language writes it: `12 500`; one with decimals as it came.
fn amount(visit: &Visit, decimal: &str) -> String {
    decimal.parse::<i128>().map_or_else(|_| decimal.to_owned(), |whole| visit.speech.number(whole))
}
