//! A vote: what is asked, the rule in words, who counted what, and what came out, recomputed here.

mod counted;
mod outcome;

use askama::Template;
use axum::{extract::Path, http::HeaderMap, response::Response};
use percole_core::{error::Error, service::vote};
use percole_domain::vote::VotePhase;
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_words::{Message, portal, portal as words, vocabulary};

use super::{answer, votes};
use crate::{
    frame::{Frame, Part},
    pages::common::State,
    visit::Visit,
};

#[derive(Template)]
#[template(path = "vote.html")]
struct Page {
    frame: Frame,
    by: String,
    when: String,
    state: State,
    /// Why it was called off; empty otherwise.
    called_off: String,
    questions: Vec<Question>,
    rule: Vec<String>,
    outcome: Option<outcome::Shown>,
    counted: counted::Table,
}

/// A question with what may be answered.
pub(crate) struct Question {
    pub(crate) text: String,
    pub(crate) method: String,
    pub(crate) options: Vec<String>,
}

const YES_NO: &str = "yes-no";

pub(crate) async fn page(visit: Visit, Path(id): Path<String>, headers: HeaderMap) -> Response {
    answer(&visit, &headers, made(&visit, id).await)
}

async fn made(visit: &Visit, id: String) -> Result<Page, Error> {
    let lang = visit.speech.lang().to_string();
    let request = pb::GetVoteRequest { vote: id.clone(), language: lang.clone() };
    let detail = vote::show(visit.node(), &visit.viewer, request).await?;
    let line = detail.line.clone().unwrap_or_default();
    let questions = questions(visit, &detail);
    let is_over = matches!(line.state.parse(), Ok(VotePhase::Counting | VotePhase::Declared));
    let outcome = if is_over {
        let request = pb::GetOutcomeRequest { vote: id, language: lang, working: false };
        let found = vote::outcome(visit.node(), &visit.viewer, request).await?;
        Some(outcome::shown(visit, &found, &questions))
    } else {
        None
    };
    let shown = votes::line(visit, &line);
    Ok(Page {
        frame: Frame::new(visit, Part::Votes, line.title.as_str()),
        by: shown.by,
        when: shown.when,
        state: shown.state,
        called_off: line.reason.clone(),
        counted: counted::table(visit, &detail, &questions),
        rule: detail.rule_sentences.clone(),
        questions,
        outcome,
    })
}

fn questions(visit: &Visit, detail: &pb::VoteDetail) -> Vec<Question> {
    let words = detail.wording.clone().unwrap_or_default().questions;
    let question = |(at, question): (usize, &ev::Question)| {
        let words = words.get(at).cloned().unwrap_or_default();
        let text = in_language(visit, words.text.as_ref(), &detail.language);
        Question {
            text: if text.is_empty() { detail.line.clone().unwrap_or_default().title } else { text },
            method: visit.speech.say(method(question)),
            options: options(visit, question, &words, &detail.language),
        }
    };
    detail.questions.iter().enumerate().map(question).collect()
}

fn method(question: &ev::Question) -> Message {
    match question.method.as_str() {
        YES_NO => portal::method_yes_no(),
        method => percole_words::counted::method_title(method),
    }
}

fn options(visit: &Visit, question: &ev::Question, words: &ev::QuestionWords, own: &str) -> Vec<String> {
    if question.method == YES_NO {
        let choices = [vocabulary::choice_yes(), vocabulary::choice_no(), vocabulary::choice_abstain()];
        return choices.into_iter().map(|choice| visit.speech.say(choice)).collect();
    }
    let name = |at: usize| match in_language(visit, words.options.get(at), own) {
        name if name.is_empty() => (at + 1).to_string(),
        name => name,
    };
    (0..question.options as usize).map(name).collect()
}

/// The text in the visitor's language, else in the vote's own, else in any.
fn in_language(visit: &Visit, texts: Option<&ev::LocalTexts>, own: &str) -> String {
    let texts = texts.map_or(&[][..], |texts| &texts.texts);
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
    let of = |tag: &str| {
        let mut said = texts.iter().filter(|text| !text.language.is_empty());
        said.find(|text| primary(&text.language) == primary(tag))
    };
    let found = of(visit.speech.lang().as_str()).or_else(|| of(own)).or(texts.first());
    found.map(|text| text.text.clone()).unwrap_or_default()
}
