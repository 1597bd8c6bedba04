//! Answering for the body that was asked.

use axum::{extract::Path, response::Response};
use percole_core::{
    error::{Code, Error},
    service::{meeting, request},
};
use percole_domain::{Date, lifecycle::MeetingState, request::RequestAnswer};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_words::portal_request;

use super::{Asking, asked};
use crate::{
    form::{Fields, Form},
    pages::{
        desk::{
            is_only_shown,
            sheet::{Group, Input, Sheet},
        },
        meetings::{start, title},
    },
    problem,
    visit::Visit,
};

/// Meetings that are offered.
const MEETINGS: u32 = 20;

/// A request before whoever answers it.
struct Answering {
    asking: Asking,
    act: ev::Act,
    /// Meetings of the body that are to come.
    meetings: Vec<pb::MeetingLine>,
}

pub(crate) async fn page(visit: Visit, Path(id): Path<String>) -> Response {
    match load(&visit, id).await {
        Ok(answering) => sheet(&visit, &answering, &Fields::default()).shown(&visit),
        Err(answer) => answer,
    }
}

pub(crate) async fn sent(Path(id): Path<String>, Form(mut visit, fields): Form) -> Response {
    visit.resend = fields.again();
    let answering = match load(&visit, id).await {
        Ok(answering) => answering,
        Err(answer) => return answer,
    };
    if is_only_shown(&fields) {
        return sheet(&visit, &answering, &fields).shown(&visit);
    }
    let done = answered(&visit, &answering, &fields).await;
    answering.asking.done(&visit, done, || sheet(&visit, &answering, &fields))
}

async fn load(visit: &Visit, id: String) -> Result<Answering, Response> {
    let asking = Asking::load(visit, id).await?;
    let found = async {
        let act = meeting::office(visit.node(), &asking.who.caller, &asking.line.body).await?;
        let not_yours = || Error::new(Code::PermissionDenied, percole_words::meeting::meeting_not_yours());
        Ok::<_, Error>((act.ok_or_else(not_yours)?, to_come(visit, &asking.line.body).await?))
    };
    match found.await {
        Ok((act, meetings)) => Ok(Answering { asking, act, meetings }),
        Err(error) => Err(problem::page(visit, &error)),
    }
}

/// The meetings of a body that are to come.
async fn to_come(visit: &Visit, body: &str) -> Result<Vec<pb::MeetingLine>, Error> {
    let from = Date::of(visit.speech.now, visit.speech.zone).to_string();
    let request = pb::ListMeetingsRequest {
        body: body.to_owned(),
        from,
        limit: MEETINGS,
        ..pb::ListMeetingsRequest::default()
    };
    let mut meetings = meeting::list(visit.node(), &visit.viewer, request).await?.meetings;
    let now = visit.speech.now.as_us();
    meetings.retain(|line| {
        start(line) > now && matches!(line.state.parse(), Ok(MeetingState::Planned | MeetingState::Convened))
    });
    Ok(meetings)
}

/// Only what belongs to the answer that was chosen is sent: what was typed for another one stays on the page.
async fn answered(visit: &Visit, answering: &Answering, fields: &Fields) -> Result<pb::EventReceipt, Error> {
    let kind = fields.one("kind");
    let of = |wanted: RequestAnswer, name: &str| {
        if kind == wanted.as_str() { fields.one(name).to_owned() } else { String::new() }
    };
    let until = match of(RequestAnswer::Later, "until").as_str() {
        "" => String::new(),
        text => Date::from_any_form(text)
            .map_err(|refusal| Error::invalid("until", refusal.message().clone()))?
            .to_string(),
    };
    let request = pb::AnswerRequestRequest {
        request: answering.asking.line.id.clone(),
        kind: kind.to_owned(),
        meeting: of(RequestAnswer::Placed, "meeting"),
        article: of(RequestAnswer::Refused, "article"),
        until,
        language: visit.speech.lang().to_string(),
        text: fields.one("text").to_owned(),
        reason: fields.one("reason").to_owned(),
        ..pb::AnswerRequestRequest::default()
    };
    let act = Some(answering.act.clone());
    let asked = asked(visit, &answering.asking.who, "Answer", act, fields, &request)?;
    request::answer(visit.node(), asked, request).await
}

fn sheet(visit: &Visit, answering: &Answering, fields: &Fields) -> Sheet {
    let say = |message| visit.speech.say(message);
    let kind = |&kind: &RequestAnswer| Input::choice("kind", kind.as_str(), visit.speech.say(kind), fields);
    let kinds = RequestAnswer::ALL.iter().map(kind).collect();
    let mut words = vec![
        Input::text("text", say(portal_request::in_words()), 6, fields)
            .with_hint(say(portal_request::in_words_hint())),
    ];
    if answering.asking.detail.answer.is_some() {
        words.push(Input::line("reason", say(portal_request::why_another()), fields));
    }
    answering
        .asking
        .sheet(visit, "answer", portal_request::to_answer_it())
        .saying(visit, portal_request::answer_explained())
        .with(Group::new(say(portal_request::what_is_answered()), kinds))
        .with(meetings(visit, answering, fields))
        .with(Group::plain(vec![
            Input::of_kind("date", "until", say(portal_request::until()), fields),
            Input::line("article", say(portal_request::article()), fields),
        ]))
        .with(Group::plain(words))
        .doing(visit, "answer", portal_request::do_answer())
}

fn meetings(visit: &Visit, answering: &Answering, fields: &Fields) -> Group {
    let input = |line: &pb::MeetingLine| {
        let label = format!("{}, {}", title(line), visit.speech.moment(start(line)));
        Input::choice("meeting", &line.id, label, fields)
    };
    let group = Group::new(
        visit.speech.say(portal_request::which_meeting()),
        answering.meetings.iter().map(input).collect(),
    );
    match answering.meetings.is_empty() {
        true => group.with_hint(visit.speech.say(portal_request::no_meeting())),
        false => group,
    }
}
