//! What is asked of bodies: lists, as several pages show them.

use askama::Template;
use axum::{
    extract::{Path, Query},
    http::HeaderMap,
    response::Response,
};
use percole_core::{
    error::Error,
    service::{body, request},
};
use percole_domain::request::{RequestAnswer, RequestKind, RequestStanding};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_words::{portal, portal as words, portal_request};

use super::{
    answer,
    common::{Cursor, More, State},
};
use crate::{
    frame::{Frame, Part},
    visit::Visit,
};

#[derive(Template)]
#[template(path = "requests.html")]
struct Page {
    frame: Frame,
    body: String,
    href: String,
    requests: Vec<Line>,
    more: More,
}

/// A request in a list.
pub(crate) struct Line {
    pub(crate) href: String,
    pub(crate) title: String,
    pub(crate) language: String,
    pub(crate) about: String,
    pub(crate) state: State,
}

/// Days left of which a request is said to be soon due.
const SOON_DAYS: i64 = 7;
/// Requests that a page shows beside something else.
const FEW: u32 = 20;

/// Everything that was asked of a body, the newest first.
pub(crate) async fn page(
    visit: Visit,
    Path(id): Path<String>,
    Query(cursor): Query<Cursor>,
    headers: HeaderMap,
) -> Response {
    answer(&visit, &headers, made(&visit, id, cursor).await)
}

async fn made(visit: &Visit, id: String, cursor: Cursor) -> Result<Page, Error> {
    let line = body::get(visit.node(), &visit.viewer, pb::GetBodyRequest { body: id }).await?.line;
    let line = line.unwrap_or_default();
    let of_body = pb::ListRequestsRequest {
        body: line.id.clone(),
        cursor: cursor.cursor,
        ..pb::ListRequestsRequest::default()
    };
    let list = request::list(visit.node(), &visit.viewer, of_body).await?;
    Ok(Page {
        frame: Frame::new(visit, Part::Bodies, visit.speech.say(portal_request::of_body(line.name.as_str()))),
        href: format!("/bodies/{}", line.id),
        body: line.name,
        requests: list.requests.iter().map(|one| self::line(visit, one)).collect(),
        more: More::of(visit, &list.next_cursor),
    })
}

/// What waits for an answer of a body, the first that falls due first.
pub(crate) async fn waiting_at(visit: &Visit, body: &str) -> Result<Vec<Line>, Error> {
    listed(visit, pb::ListRequestsRequest { body: body.to_owned(), open: true, ..Default::default() }).await
}

/// What stands on the agenda of a meeting because somebody asked for it.
pub(crate) async fn placed_at(visit: &Visit, meeting: &str) -> Result<Vec<Line>, Error> {
    listed(visit, pb::ListRequestsRequest { meeting: meeting.to_owned(), ..Default::default() }).await
}

/// The items of an agenda that were asked for; of what few may read nothing is proposed for an agenda.
pub(crate) async fn items_of(visit: &Visit, meeting: &str) -> Result<Vec<ev::AgendaItem>, Error> {
    let of = pb::ListRequestsRequest { meeting: meeting.to_owned(), limit: FEW, ..Default::default() };
    let placed = request::list(visit.node(), &visit.viewer, of).await?.requests;
    let open = placed.into_iter().filter(|line| !line.confidential && !line.title.is_empty());
    // The list has the newest first.
    Ok(open.rev().map(|line| ev::AgendaItem { title: line.title, text: String::new() }).collect())
}

/// What whoever looks asked.
pub(crate) async fn mine(visit: &Visit) -> Result<Vec<Line>, Error> {
    listed(visit, pb::ListRequestsRequest { mine: true, ..Default::default() }).await
}

async fn listed(visit: &Visit, of: pb::ListRequestsRequest) -> Result<Vec<Line>, Error> {
    let of = pb::ListRequestsRequest { limit: FEW, ..of };
    let list = request::list(visit.node(), &visit.viewer, of).await?;
    Ok(list.requests.iter().map(|one| line(visit, one)).collect())
}

/// A line of a list.
fn line(visit: &Visit, line: &pb::RequestLine) -> Line {
    let speech = &visit.speech;
    let about =
        [speech.word::<RequestKind>(&line.kind), line.body_name.clone(), speech.day_of(line.filed_us)];
    Line {
        href: format!("/requests/{}", line.id),
        title: title(visit, line),
        language: line.language.clone(),
        about: about.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "),
        state: state(visit, line),
    }
}

/// What it is called; that its text was erased when it has none.
pub(super) fn title(visit: &Visit, line: &pb::RequestLine) -> String {
    match line.title.as_str() {
        "" => visit.speech.say(portal_request::untitled()),
        title => title.to_owned(),
    }
}

/// Where its answer stands. Who is late is said to be late only when it is known.
pub(super) fn state(visit: &Visit, line: &pb::RequestLine) -> State {
    let speech = &visit.speech;
    let day = speech.day_of(line.due_us);
    match line.standing.parse() {
        Ok(RequestStanding::Awaited) => {
            let left = speech.left(line.due_us).unwrap_or_default();
            let said = speech.say(portal_request::due(day, left));
            if line.days < SOON_DAYS { State::soon(said) } else { State::plain(said) }
        }
        Ok(RequestStanding::Late) => State::late(speech.say(portal::answer_late(day))),
        Ok(RequestStanding::Unknown) => {
            State::plain(speech.say(portal_request::unknown(day, line.recipient_name.as_str())))
        }
        Ok(RequestStanding::PutOff) => State::plain(speech.say(portal_request::put_off(day))),
        Ok(RequestStanding::Answered) => State::done(speech.word::<RequestAnswer>(&line.answer)),
        _ => State::plain(speech.word::<RequestStanding>(&line.standing)),
    }
}
