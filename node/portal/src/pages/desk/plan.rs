//! Planning a meeting of a body.

use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use percole_core::{
    error::Error,
    service::{body, meeting},
};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_words::portal_desk;

use super::{
    act, asked, is_only_shown, same,
    sheet::{Group, Input, Sheet},
    signed_in, when,
};
use crate::{
    form::{Fields, Form},
    frame::Part,
    problem, reply,
    signed_in::SignedIn,
    visit::Visit,
};

/// A body whose meetings somebody prepares.
struct Of {
    who: SignedIn,
    act: ev::Act,
    line: pb::BodyLine,
}

pub(crate) async fn page(visit: Visit, Path(id): Path<String>) -> Response {
    match load(&visit, id).await {
        Ok(of) => sheet(&visit, &of.line, &Fields::default()).shown(&visit),
        Err(answer) => answer,
    }
}

pub(crate) async fn sent(Path(id): Path<String>, Form(mut visit, fields): Form) -> Response {
    visit.resend = fields.again();
    let of = match load(&visit, id).await {
        Ok(of) => of,
        Err(answer) => return answer,
    };
    if is_only_shown(&fields) {
        return sheet(&visit, &of.line, &fields).shown(&visit);
    }
    match planned(&visit, &of, &fields).await {
        Ok(receipt) => reply::go_to(&format!("/meetings/{}", receipt.subject)),
        Err(error) => sheet(&visit, &of.line, &fields).refused(&visit, &error, &same),
    }
}

async fn load(visit: &Visit, id: String) -> Result<Of, Response> {
    let who = signed_in(visit).map_err(IntoResponse::into_response)?;
    let found = async {
        let request = pb::GetBodyRequest { body: id };
        let line = body::get(visit.node(), &visit.viewer, request).await?.line.unwrap_or_default();
        Ok(Of { act: act(visit, &who, &line.id).await?, line, who })
    };
    found.await.map_err(|error: Error| problem::page(visit, &error))
}

async fn planned(visit: &Visit, of: &Of, fields: &Fields) -> Result<pb::EventReceipt, Error> {
    let request = pb::PlanMeetingRequest {
        body: of.line.id.clone(),
        time: Some(when::read(fields, visit.speech.zone)?),
        words: Some(read_words(fields)),
        ..pb::PlanMeetingRequest::default()
    };
    let asked = asked(&of.who, "Plan", &of.act, fields, &request)?;
    meeting::plan(visit.node(), asked, request).await
}

/// How it is called, and where and how one takes part.
pub(super) fn read_words(fields: &Fields) -> ev::MeetingWords {
    let of = |name: &str| fields.one(name).to_owned();
    ev::MeetingWords {
        title: of("words.title"),
        place: of("words.place"),
        link: of("words.link"),
        note: of("words.note"),
    }
}

/// The inputs for that.
pub(super) fn words_inputs(visit: &Visit, fields: &Fields) -> Vec<Input> {
    let say = |message| visit.speech.say(message);
    vec![
        Input::line("words.title", say(portal_desk::title()), fields)
            .with_hint(say(portal_desk::title_hint())),
        Input::line("words.place", say(portal_desk::place()), fields),
        Input::line("words.link", say(portal_desk::link()), fields).with_hint(say(portal_desk::link_hint())),
        Input::text("words.note", say(portal_desk::note()), 3, fields),
    ]
}

fn sheet(visit: &Visit, body: &pb::BodyLine, fields: &Fields) -> Sheet {
    let href = format!("/bodies/{}", body.id);
    let at = format!("{href}/meetings/new");
    Sheet::new(visit, Part::Meetings, visit.speech.say(portal_desk::plan()), (href, body.name.clone()))
        .at(&at)
        .saying(visit, portal_desk::plan_explained())
        .with(when::inputs(visit, fields, visit.speech.zone))
        .with(Group::plain(words_inputs(visit, fields)))
        .doing(visit, "plan", portal_desk::do_plan())
}
