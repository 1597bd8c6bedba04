//! Signing in: a link by mail, or a code or token that somebody typed. What is said does not tell who is known here.

use askama::Template;
use axum::{
    Extension,
    extract::Query,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
};
use percole_core::{
    error::{Code, Error},
    service::sign_in::{self, Opened},
};
use percole_words::{portal as words, portal_account};
use serde::Deserialize;

use crate::{
    browser,
    form::{Fields, OpenForm},
    frame::{Frame, Part},
    limits,
    listener::From,
    problem, reply, signed_in,
    visit::Visit,
    web,
};

#[derive(Template)]
#[template(path = "sign_in.html")]
struct Page {
    frame: Frame,
    mails: bool,
    /// Where accounts elsewhere are, and the way there; empty for nowhere.
    provider: String,
    to_provider: String,
    /// Where passkeys are taken; empty for nowhere.
    passkeys: String,
    script: String,
    contact: String,
    /// Where to go afterwards.
    next: String,
    /// What was typed and is no address.
    email: String,
    /// What is wrong with what was typed.
    wrong: String,
    /// Whether that is the code, and not the address.
    is_code_wrong: bool,
}

#[derive(Template)]
#[template(path = "asked.html")]
struct Asked {
    frame: Frame,
    contact: String,
}

/// Where to go once signed in.
#[derive(Default, Deserialize)]
pub(crate) struct Next {
    #[serde(default)]
    next: String,
}

impl Next {
    /// A way within this site.
    pub(super) fn way(&self) -> &str {
        here(&self.next)
    }
}

pub(crate) async fn page(visit: Visit, Query(Next { next }): Query<Next>) -> Response {
    if visit.signed_in.is_some() {
        return reply::go_to(here(&next));
    }
    reply::unkept(StatusCode::OK, &visit, &shown(&visit, &next))
}

fn shown(visit: &Visit, next: &str) -> Page {
    Page {
        frame: Frame::new(visit, Part::Other, visit.speech.say(words::sign_in())),
        mails: visit.portal.mails,
        provider: visit.portal.openid.as_ref().map(|openid| openid.name().to_owned()).unwrap_or_default(),
        passkeys: super::passkey::origin(visit),
        script: web::passkey(),
        to_provider: format!("/sign-in/openid?next={}", signed_in::escaped(next)),
        contact: visit.portal.contact.clone(),
        next: next.to_owned(),
        email: String::new(),
        wrong: String::new(),
        is_code_wrong: false,
    }
}

/// Takes in the form: an address gets a link by mail, a code or a token opens a session.
pub(crate) async fn signed_in(
    Extension(From(from)): Extension<From>,
    headers: HeaderMap,
    OpenForm(visit, fields): OpenForm,
) -> Response {
    let code = fields.one("code");
    let from = limits::source(from, &headers);
    if code.is_empty() {
        return by_mail(&visit, &fields, from).await;
    }
    let browser = browser::named(&headers);
    let attempt = match visit.node().attempts.turn(from).await {
        Ok(attempt) => attempt,
        Err(error) => return again(&visit, &fields, &error, true),
    };
    match sign_in::by_typed(visit.node(), code, &browser).await {
        Ok(opened) => welcome(&visit, opened, fields.one("next")).await,
        Err(error) => {
            if error.code() == Code::Unauthenticated {
                attempt.failed();
            }
            again(&visit, &fields, &error, true)
        }
    }
}

async fn by_mail(visit: &Visit, fields: &Fields, from: std::net::IpAddr) -> Response {
    if !visit.portal.mails {
        return problem::refused(visit, StatusCode::CONFLICT, portal_account::sends_no_mail());
    }
    if !visit.portal.asking.allows(from) {
        return problem::refused(visit, StatusCode::TOO_MANY_REQUESTS, portal_account::asked_too_often());
    }
    match sign_in::ask(visit.node(), fields.one("email")).await {
        Ok(()) => reply::go_to("/sign-in/sent"),
        Err(error) => again(visit, fields, &error, false),
    }
}

/// The page once more, with what was typed, except for secrets.
fn again(visit: &Visit, fields: &Fields, error: &Error, is_code_wrong: bool) -> Response {
    let page = Page {
        email: fields.one("email").to_owned(),
        wrong: visit.speech.say(error.said().clone()),
        is_code_wrong,
        ..shown(visit, fields.one("next"))
    };
    reply::unkept(problem::status(error.code()), visit, &page)
}

/// That a message comes if the address is known.
pub(crate) async fn asked(visit: Visit) -> Response {
    let page = Asked {
        frame: Frame::new(&visit, Part::Other, visit.speech.say(portal_account::look_into_your_mail())),
        contact: visit.portal.contact.clone(),
    };
    reply::unkept(StatusCode::OK, &visit, &page)
}

/// Gives the browser its cookie, and goes on. A session that it had ends.
pub(super) async fn welcome(visit: &Visit, opened: Opened, next: &str) -> Response {
    if let Some(before) = &visit.signed_in
        && let Err(error) = sign_in::sign_out(visit.node(), &before.session).await
    {
        return problem::page(visit, &error);
    }
    let mut response = reply::go_to(here(next));
    set_cookie(visit, &mut response, &opened.secret, opened.max_age_s);
    response
}

/// Sets the cookie of the session; an age of 0 takes it away.
pub(super) fn set_cookie(visit: &Visit, response: &mut Response, secret: &str, max_age_s: i64) {
    let name = visit.portal.cookie();
    let secure = if visit.portal.is_secure() { "; Secure" } else { "" };
    let cookie = format!("{name}={secret}; Path=/; Max-Age={max_age_s}; HttpOnly; SameSite=Lax{secure}");
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
}

/// A way within this site; the own page for anything else.
fn here(next: &str) -> &str {
    let is_here = next.starts_with('/')
        && !next.starts_with("//")
        && !next.starts_with("/sign-")
        && next.chars().all(|sign| sign.is_ascii_graphic() && sign != '\\');
    if is_here { next } else { "/me" }
}

#[cfg(test)]
mod tests {
    use super::here;

    #[test]
    fn nobody_is_led_to_another_site() {
        for next in ["/", "/votes/0123?cursor=a", "/me"] {
            assert_eq!(here(next), next);
        }
        for next in [
            "",
            "https://evil.example",
            "//evil.example",
            "/\\evil.example",
            "/a\r\nb: c",
            "/sign-out",
            "votes",
        ] {
            assert_eq!(here(next), "/me", "{next}");
        }
    }
}
