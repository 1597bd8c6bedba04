//! A vote: what is asked, the rule in words, who counted what, and what came out, recomputed here.

mod counted;
pub(super) mod outcome;

use askama::Template;
use axum::{extract::Path, http::HeaderMap, response::Response};
use percole_core::{error::Error, service::vote};
use percole_domain::vote::VotePhase;
use percole_proto::v1 as pb;
use percole_words::portal as words;

use super::{
    answer,
    booth::mine::{self, Mine},
    question::{self, Question},
    votes,
};
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
    mine: Mine,
    /// Why it was called off; empty otherwise.
    called_off: String,
    questions: Vec<Question>,
    rule: Vec<String>,
    outcome: Option<outcome::Shown>,
    counted: counted::Table,
}

pub(crate) async fn page(visit: Visit, Path(id): Path<String>, headers: HeaderMap) -> Response {
    answer(&visit, &headers, made(&visit, id).await)
}

async fn made(visit: &Visit, id: String) -> Result<Page, Error> {
    let lang = visit.speech.lang().to_string();
    let request = pb::GetVoteRequest { vote: id.clone(), language: lang.clone() };
    let detail = vote::show(visit.node(), &visit.viewer, request).await?;
    let line = detail.line.clone().unwrap_or_default();
    let questions = question::all(visit, &detail);
    let is_over = matches!(line.state.parse(), Ok(VotePhase::Counting | VotePhase::Declared));
    let outcome = if is_over {
        let request = pb::GetOutcomeRequest { vote: id, language: lang, working: false };
        let found = vote::outcome(visit.node(), &visit.viewer, request).await?;
        Some(outcome::shown(visit, &found, &questions, &detail.polls))
    } else {
        None
    };
    let shown = votes::line(visit, &line);
    Ok(Page {
        frame: Frame::new(visit, Part::Votes, line.title.as_str()),
        by: shown.by,
        when: shown.when,
        state: shown.state,
        mine: mine::part(visit, &detail).await?,
        called_off: line.reason.clone(),
        counted: counted::table(visit, &detail, &questions),
        rule: detail.rule_sentences.clone(),
        questions,
        outcome,
    })
}
