//! A one-time link: opening it shows whom it signs in, and a button does it. Mail scanners open every link.

use askama::Template;
use axum::{
    Extension,
    extract::Path,
    http::{HeaderMap, StatusCode},
    response::Response,
};
use percole_core::{
    access::attempts::Try,
    error::{Code, Error},
    service::sign_in::{self, Invited},
};
use percole_words::{portal as words, portal_account};

use super::sign_in::welcome;
use crate::{
    browser,
    form::OpenForm,
    frame::{Frame, Part},
    limits,
    listener::From,
    problem, reply,
    visit::Visit,
};

#[derive(Template)]
#[template(path = "link.html")]
struct Page {
    frame: Frame,
    name: String,
    number: String,
    code: String,
    contact: String,
}

#[derive(Template)]
#[template(path = "link_refused.html")]
struct Refused {
    frame: Frame,
    said: String,
    contact: String,
}

pub(crate) async fn page(
    visit: Visit,
    Extension(From(from)): Extension<From>,
    Path(code): Path<String>,
    headers: HeaderMap,
) -> Response {
    let attempt = match visit.node().attempts.turn(limits::source(from, &headers)).await {
        Ok(attempt) => attempt,
        Err(error) => return problem::page(&visit, &error),
    };
    match sign_in::invited(visit.node(), &code).await {
        Ok(Invited { name, number }) => {
            let frame = Frame::new(&visit, Part::Other, visit.speech.say(words::sign_in()));
            let contact = visit.portal.contact.clone();
            reply::unkept(StatusCode::OK, &visit, &Page { frame, name, number, code, contact })
        }
        Err(error) => refused(&visit, attempt, &error),
    }
}

/// Uses a link up, and signs in.
pub(crate) async fn used(
    Extension(From(from)): Extension<From>,
    headers: HeaderMap,
    OpenForm(visit, fields): OpenForm,
) -> Response {
    let attempt = match visit.node().attempts.turn(limits::source(from, &headers)).await {
        Ok(attempt) => attempt,
        Err(error) => return problem::page(&visit, &error),
    };
    match sign_in::by_link(visit.node(), fields.one("code"), &browser::named(&headers)).await {
        Ok(opened) => welcome(&visit, opened, "/me").await,
        Err(error) => refused(&visit, attempt, &error),
    }
}

fn refused(visit: &Visit, attempt: Try, error: &Error) -> Response {
    if error.code() != Code::Unauthenticated {
        return problem::page(visit, error);
    }
    attempt.failed();
    let page = Refused {
        frame: Frame::new(visit, Part::Other, visit.speech.say(portal_account::link_serves_no_more())),
        said: visit.speech.say(error.said().clone()),
        contact: visit.portal.contact.clone(),
    };
    reply::unkept(StatusCode::UNAUTHORIZED, visit, &page)
}
