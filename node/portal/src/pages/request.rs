//! A request: what is asked of a body, what it answers, and what happened so far.

use askama::Template;
use axum::{extract::Path, http::HeaderMap, response::Response};
use percole_core::{
    error::Error,
    service::{meeting, request},
};
use percole_domain::{
    lifecycle::RequestState,
    request::{RequestAnswer, RequestKind},
};
use percole_proto::v1 as pb;
use percole_words::{portal as words, portal_request};

use super::{
    answer,
    common::State,
    history::{self, Step},
    requests::{state, title},
};
use crate::{
    frame::{Frame, Part},
    speech::Speech,
    visit::Visit,
};

#[derive(Template)]
#[template(path = "request.html")]
struct Page {
    frame: Frame,
    body: String,
    body_href: String,
    language: String,
    state: State,
    facts: Vec<(String, String)>,
    text: Vec<String>,
    /// Who alone may read it; empty for everybody who may read of the body.
    readers: String,
    withdrawn: String,
    answer: Option<Answer>,
    history: Vec<Step>,
    /// What whoever looks can do now.
    acts: Vec<(String, String)>,
}

/// What the body answers.
struct Answer {
    word: State,
    when: String,
    language: String,
    text: Vec<String>,
    /// The meeting on whose agenda it stands, as an address and a name.
    meeting: Option<(String, String)>,
    facts: Vec<(String, String)>,
    replaced: String,
}

pub(crate) async fn page(visit: Visit, Path(id): Path<String>, headers: HeaderMap) -> Response {
    answer(&visit, &headers, made(&visit, id).await)
}

async fn made(visit: &Visit, id: String) -> Result<Page, Error> {
    let detail = request::get(visit.node(), &visit.viewer, pb::GetRequestRequest { request: id }).await?;
    let line = detail.line.clone().unwrap_or_default();
    let speech = &visit.speech;
    Ok(Page {
        frame: Frame::new(visit, Part::Bodies, title(visit, &line)),
        body: line.body_name.clone(),
        body_href: format!("/bodies/{}", line.body),
        language: line.language.clone(),
        state: state(visit, &line),
        facts: facts(speech, &line),
        text: paragraphs(&detail.text),
        readers: if line.confidential { speech.say(portal_request::few_read_it()) } else { String::new() },
        withdrawn: match line.reason.as_str() {
            "" => String::new(),
            reason => speech.say(portal_request::withdrawn_because(reason)),
        },
        answer: detail.answer.as_ref().map(|answer| answer_of(speech, answer)),
        history: history::of(visit, &detail.timeline),
        acts: acts(visit, &detail, &line).await?,
    })
}

fn facts(speech: &Speech, line: &pb::RequestLine) -> Vec<(String, String)> {
    let site = line.filer_name.as_str();
    let from = match (line.signed_by.as_str(), line.asking_body_name.as_str()) {
        ("", "") => speech.say(portal_request::a_member(site)),
        ("", body) => speech.say(portal_request::from_body(body, site)),
        (name, _) => speech.say(portal_request::from_body(name, site)),
    };
    vec![
        (speech.say(portal_request::kind()), speech.word::<RequestKind>(&line.kind)),
        (speech.say(portal_request::from()), from),
        (speech.say(portal_request::filed()), speech.day_of(line.filed_us)),
    ]
}

fn answer_of(speech: &Speech, answer: &pb::RequestAnswer) -> Answer {
    let word = speech.word::<RequestAnswer>(&answer.kind);
    let meeting = (!answer.meeting.is_empty()).then(|| {
        let when = speech.moment(answer.meeting_start_us);
        (format!("/meetings/{}", answer.meeting), format!("{}, {when}", answer.meeting_title))
    });
    let article = Some(answer.article.clone()).filter(|article| !article.is_empty());
    let article = article.map(|article| (speech.say(portal_request::under_article()), article));
    Answer {
        word: match answer.kind.parse() {
            Ok(RequestAnswer::Refused | RequestAnswer::Later) => State::plain(word),
            _ => State::done(word),
        },
        when: speech.say(portal_request::answered_on(speech.day_of(answer.answered_us))),
        language: answer.language.clone(),
        text: paragraphs(&answer.text),
        meeting,
        facts: article.into_iter().collect(),
        replaced: match answer.reason.as_str() {
            "" => String::new(),
            reason => speech.say(portal_request::replaced_because(reason)),
        },
    }
}

/// Who prepares the meetings of the body answers, and who asked may take it back until then.
async fn acts(
    visit: &Visit,
    detail: &pb::RequestDetail,
    line: &pb::RequestLine,
) -> Result<Vec<(String, String)>, Error> {
    let Some(who) = &visit.signed_in else { return Ok(Vec::new()) };
    let state = line.state.parse().ok();
    let mut acts = Vec::new();
    let answers = meeting::office(visit.node(), &who.caller, &line.body).await?.is_some();
    if answers && state != Some(RequestState::Withdrawn) {
        acts.push(("answer", portal_request::to_answer_it()));
    }
    if detail.mine && state == Some(RequestState::Filed) {
        acts.push(("withdraw", portal_request::withdraw()));
    }
    let href = |of: &str| format!("/requests/{}/{of}", line.id);
    Ok(acts.into_iter().map(|(of, label)| (href(of), visit.speech.say(label))).collect())
}

fn paragraphs(text: &str) -> Vec<String> {
    text.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect()
}
