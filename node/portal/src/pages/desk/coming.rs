//! A member says whether they come to a meeting; those who prepare it see how many do.

use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use percole_core::{access::Asked, error::Error, service::meeting};
use percole_domain::meeting::Coming;
use percole_proto::v1 as pb;
use percole_words::portal_desk;

use super::signed_in;
use crate::{form::Form, problem, reply, visit::Visit};

/// What somebody is asked, and what they said.
pub(crate) struct Question {
    pub(crate) action: String,
    /// What they said; empty for nothing.
    pub(crate) said: String,
    /// Answers, as they are sent and as they read.
    pub(crate) answers: Vec<(&'static str, String)>,
}

/// The question for whoever looks, while the meeting is for them and has not begun.
pub(crate) async fn asked(visit: &Visit, meeting: &str) -> Result<Option<Question>, Error> {
    let Some(who) = &visit.signed_in else { return Ok(None) };
    let own = meeting::own_sign_up(visit.node(), &who.caller, meeting).await?;
    let Some(own) = own else { return Ok(None) };
    let label = |answer: Coming| match answer {
        Coming::Room => portal_desk::come_room(),
        Coming::Online => portal_desk::come_online(),
        Coming::No => portal_desk::come_no(),
    };
    let is_offered =
        |answer: &&Coming| own.answer != Some(**answer) && (own.from_afar || **answer != Coming::Online);
    let offered = Coming::ALL.iter().filter(is_offered);
    let mut answers: Vec<_> =
        offered.map(|&answer| (answer.as_str(), visit.speech.say(label(answer)))).collect();
    if own.answer.is_some() {
        answers.push(("", visit.speech.say(portal_desk::come_nothing())));
    }
    Ok(Some(Question {
        action: format!("/meetings/{meeting}/coming"),
        said: own.answer.map(|answer| visit.speech.say(label(answer))).unwrap_or_default(),
        answers,
    }))
}

pub(crate) async fn sent(Path(id): Path<String>, Form(visit, fields): Form) -> Response {
    let who = match signed_in(&visit) {
        Ok(who) => who,
        Err(way) => return way.into_response(),
    };
    let request = pb::SignUpRequest { meeting: id.clone(), answer: fields.one("answer").to_owned() };
    let done = async {
        let asked = Asked::unnamed(who.caller, None)?;
        meeting::sign_up(visit.node(), asked, request).await
    };
    match done.await {
        Ok(_) => reply::go_to(&format!("/meetings/{id}#coming")),
        Err(error) => problem::page(&visit, &error),
    }
}
