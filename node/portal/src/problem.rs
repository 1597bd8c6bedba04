//! A refusal as a page: what is wrong, and the way on.

use askama::Template;
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use percole_core::error::{Code, Error};
use percole_words::{Message, portal, portal as words};

use crate::{
    form::Fields,
    frame::{Frame, Part},
    reply,
    visit::Visit,
};

#[derive(Template)]
#[template(path = "problem.html")]
struct Problem {
    frame: Frame,
    said: String,
}

/// What was sent and is not taken yet: it is still there, and goes on with a button.
#[derive(Template)]
#[template(path = "again.html")]
struct Again {
    frame: Frame,
    said: String,
    is_signed_out: bool,
    action: String,
    fields: Vec<(String, String)>,
    /// What of it are sentences, to be read again.
    texts: Vec<String>,
}

/// The page of a refusal, under the status that programs understand.
pub(crate) fn page(visit: &Visit, error: &Error) -> Response {
    drawn(visit, status(error.code()), visit.speech.say(error.said().clone()))
}

/// The page of an address that leads nowhere.
pub(crate) async fn nowhere(visit: Visit) -> Response {
    drawn(&visit, StatusCode::NOT_FOUND, visit.speech.say(portal::nowhere()))
}

/// The page of a refusal that is the portal's own.
pub(crate) fn refused(visit: &Visit, status: StatusCode, said: Message) -> Response {
    drawn(visit, status, visit.speech.say(said))
}

/// That somebody is no longer signed in; what they sent waits.
pub(crate) fn signed_out(visit: &Visit, fields: &Fields) -> Response {
    again(visit, fields, StatusCode::UNAUTHORIZED, portal::form_signed_out())
}

/// That a form was not of this session; what was sent waits.
pub(crate) fn send_again(visit: &Visit, fields: &Fields, said: Message) -> Response {
    again(visit, fields, StatusCode::FORBIDDEN, said)
}

fn again(visit: &Visit, fields: &Fields, status: StatusCode, said: Message) -> Response {
    let fields: Vec<(String, String)> =
        fields.pairs().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    let sentences = fields.iter().filter(|(_, value)| value.trim().contains(char::is_whitespace));
    let page = Again {
        frame: Frame::new(visit, Part::Other, visit.speech.say(portal::not_sent_yet())),
        said: visit.speech.say(said),
        is_signed_out: visit.signed_in.is_none(),
        action: visit.path.clone(),
        texts: sentences.map(|(_, value)| value.clone()).collect(),
        fields,
    };
    rendered(visit, status, &page)
}

fn drawn(visit: &Visit, status: StatusCode, said: String) -> Response {
    let title = match status {
        StatusCode::NOT_FOUND => portal::not_found(),
        _ => portal::cannot_be_shown(),
    };
    let problem = Problem { frame: Frame::new(visit, Part::Other, visit.speech.say(title)), said };
    rendered(visit, status, &problem)
}

fn rendered(visit: &Visit, status: StatusCode, page: &impl Template) -> Response {
    match page.render() {
        Ok(html) => reply::html_of(status, visit, html),
        Err(_) => status.into_response(),
    }
}

pub(crate) fn status(code: Code) -> StatusCode {
    match code {
        Code::NotFound => StatusCode::NOT_FOUND,
        Code::InvalidArgument => StatusCode::BAD_REQUEST,
        Code::FailedPrecondition | Code::AlreadyExists => StatusCode::CONFLICT,
        Code::PermissionDenied => StatusCode::FORBIDDEN,
        Code::Unauthenticated => StatusCode::UNAUTHORIZED,
        Code::ResourceExhausted => StatusCode::TOO_MANY_REQUESTS,
        Code::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        Code::Internal => StatusCode::INTERNAL_SERVER_ERROR,
    }
}
