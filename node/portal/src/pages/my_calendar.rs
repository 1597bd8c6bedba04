//! The address of one's own calendar: made, shown once, and ended.

use askama::Template;
use axum::{
    http::{HeaderMap, StatusCode},
    response::Response,
};
use percole_core::service::sign_in;
use percole_words::{portal as words, portal_account};

use super::calendar::site;
use crate::{
    form::Form,
    frame::{Frame, Part},
    problem, reply,
    visit::Visit,
};

#[derive(Template)]
#[template(path = "my_calendar.html")]
struct Page {
    frame: Frame,
    address: String,
}

/// Makes the address anew, and shows it this once.
pub(crate) async fn made(headers: HeaderMap, Form(visit, _): Form) -> Response {
    let Some(who) = &visit.signed_in else { return reply::go_to("/") };
    match sign_in::make_calendar(visit.node(), &who.caller).await {
        Ok(secret) => shown(&visit, &headers, &secret),
        Err(error) => problem::page(&visit, &error),
    }
}

fn shown(visit: &Visit, headers: &HeaderMap, secret: &str) -> Response {
    let page = Page {
        frame: Frame::new(visit, Part::Other, visit.speech.say(portal_account::calendar_here())),
        address: format!("{}/calendars/{secret}.ics", site(visit, headers)),
    };
    reply::unkept(StatusCode::OK, visit, &page)
}

/// Ends the address.
pub(crate) async fn ended(Form(visit, _): Form) -> Response {
    let Some(who) = &visit.signed_in else { return reply::go_to("/") };
    match sign_in::end_calendar(visit.node(), &who.caller).await {
        Ok(()) => reply::go_to("/me#calendar"),
        Err(error) => problem::page(&visit, &error),
    }
}
