//! A refusal as a page: what is wrong, and the way on.

use askama::Template;
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use percole_core::error::{Code, Error};
use percole_words::{portal, portal as words};

use crate::{
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

/// The page of a refusal, under the status that programs understand.
pub(crate) fn page(visit: &Visit, error: &Error) -> Response {
    drawn(visit, status(error.code()), visit.speech.say(error.said().clone()))
}

/// The page of an address that leads nowhere.
pub(crate) async fn nowhere(visit: Visit) -> Response {
    drawn(&visit, StatusCode::NOT_FOUND, visit.speech.say(portal::nowhere()))
}

fn drawn(visit: &Visit, status: StatusCode, said: String) -> Response {
    let title = match status {
        StatusCode::NOT_FOUND => portal::not_found(),
        _ => portal::cannot_be_shown(),
    };
    let problem = Problem { frame: Frame::new(visit, Part::Other, visit.speech.say(title)), said };
    match problem.render() {
        Ok(html) => reply::html_of(status, visit, html),
        Err(_) => status.into_response(),
    }
}

fn status(code: Code) -> StatusCode {
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
