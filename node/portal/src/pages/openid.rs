//! Signing in by an account elsewhere: to the provider, back from it, and connecting an account from one's own page.
//!
//! Coming back opens a session by `GET`, as the protocol has it: what the browser brings counts only together with the
//! cookie of the one that began. Connecting takes a button, after the account was named: else whoever signs somebody in at the
//! provider could connect an account of theirs.

use askama::Template;
use axum::{
    Extension,
    extract::Query,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
};
use percole_core::{
    error::Error,
    service::sign_in::{self, Account},
};
use percole_words::{Message, portal as words, portal_account};
use serde::Deserialize;

use super::sign_in::{Next, welcome};
use crate::{
    browser,
    form::Form,
    frame::{Frame, Part},
    limits,
    listener::From,
    openid::{Begun, OpenId, Trouble},
    problem, reply,
    site::Site,
    visit::{Visit, cookie},
};

/// How long a browser may take at the provider.
const BEGUN_S: u32 = 600;
/// Longest way back that is remembered.
const NEXT_MAX: usize = 500;

#[derive(Template)]
#[template(path = "link_refused.html")]
struct Refused {
    frame: Frame,
    said: String,
    contact: String,
}

#[derive(Template)]
#[template(path = "connect.html")]
struct Connect {
    frame: Frame,
    explained: String,
}

/// What a provider sends a browser back with.
#[derive(Default, Deserialize)]
pub(crate) struct Back {
    #[serde(default)]
    state: String,
    #[serde(default)]
    code: String,
    #[serde(default)]
    error: String,
}

/// Leads to the provider, to sign in.
pub(crate) async fn begin(
    visit: Visit,
    Extension(From(from)): Extension<From>,
    headers: HeaderMap,
    Query(next): Query<Next>,
) -> Response {
    let next = if next.way().len() > NEXT_MAX { "/me" } else { next.way() };
    begun(&visit, limits::source(from, &headers), next, false).await
}

/// Leads to the provider, to connect an account with whoever is signed in.
pub(crate) async fn begin_connecting(
    visit: Visit,
    Extension(From(from)): Extension<From>,
    headers: HeaderMap,
) -> Response {
    match &visit.signed_in {
        Some(who) if !who.person.is_empty() => {
            begun(&visit, limits::source(from, &headers), "/me", true).await
        }
        Some(_) => refused(&visit, StatusCode::FORBIDDEN, portal_account::ways_are_persons()),
        None => reply::go_to("/sign-in?next=/me"),
    }
}

async fn begun(visit: &Visit, from: std::net::IpAddr, next: &str, connects: bool) -> Response {
    let Some(openid) = &visit.portal.openid else { return not_here(visit) };
    if !visit.portal.beginning.allows(from) {
        return refused(visit, StatusCode::TOO_MANY_REQUESTS, portal_account::begun_too_often());
    }
    match openid.begin(visit.node(), next, connects).await {
        Ok((address, begun)) => {
            let mut response = reply::go_to(&address);
            remember(&visit.portal, &mut response, &begun.cookie(), BEGUN_S);
            response
        }
        Err(trouble) => troubled(visit, openid, &trouble),
    }
}

/// Takes in what the provider says.
pub(crate) async fn back(visit: Visit, headers: HeaderMap, Query(said): Query<Back>) -> Response {
    let Some(openid) = &visit.portal.openid else { return not_here(&visit) };
    let begun = cookie(&headers, &cookie_of(&visit.portal)).and_then(Begun::of_cookie);
    let Some(begun) = begun.filter(|begun| !said.state.is_empty() && begun.state == said.state) else {
        return refused(&visit, StatusCode::BAD_REQUEST, portal_account::openid_begun_elsewhere());
    };
    let mut response = match said.error.as_str() {
        "" => answered(&visit, openid, &headers, &said.code, begun).await,
        error => {
            // The provider's words may name somebody; its code does not (RFC 6749, 4.1.2.1).
            tracing::info!(error = %error.chars().take(40).collect::<String>(), "a provider signed nobody in");
            refused(&visit, StatusCode::CONFLICT, portal_account::openid_cancelled(openid.name()))
        }
    };
    remember(&visit.portal, &mut response, "", 0);
    response
}

async fn answered(visit: &Visit, openid: &OpenId, headers: &HeaderMap, code: &str, begun: Begun) -> Response {
    let account = match openid.account(code, &begun).await {
        Ok(account) => account,
        Err(trouble) => return troubled(visit, openid, &trouble),
    };
    if begun.connects {
        return asked(visit, openid, account);
    }
    match sign_in::by_openid(visit.node(), account, &browser::named(headers)).await {
        Ok(opened) => welcome(visit, opened, &begun.next).await,
        Err(error) => failed(visit, &error),
    }
}

/// Names the account, and asks whether it is to be connected.
fn asked(visit: &Visit, openid: &OpenId, account: Account) -> Response {
    let Some(who) = &visit.signed_in else { return reply::go_to("/sign-in?next=/me") };
    let explained = portal_account::openid_connect_explained(&account.name, openid.name(), &who.name);
    let page = Connect {
        frame: Frame::new(visit, Part::Other, visit.speech.say(portal_account::openid_connect_this())),
        explained: visit.speech.say(explained),
    };
    visit.portal.to_connect.put(who.session.clone(), account);
    reply::unkept(StatusCode::OK, visit, &page)
}

/// Connects the account that was named.
pub(crate) async fn connect(Form(visit, _): Form) -> Response {
    let Some(who) = &visit.signed_in else { return reply::go_to("/sign-in?next=/me") };
    let Some(account) = visit.portal.to_connect.take(&who.session) else {
        return refused(&visit, StatusCode::CONFLICT, portal_account::openid_begun_elsewhere());
    };
    match sign_in::connect(visit.node(), &who.caller, &account).await {
        Ok(()) => reply::go_to("/me#ways"),
        Err(error) => failed(&visit, &error),
    }
}

fn troubled(visit: &Visit, openid: &OpenId, trouble: &Trouble) -> Response {
    tracing::warn!(%trouble, "an OpenID provider could not be used");
    let name = openid.name();
    match trouble {
        Trouble::Silent(_) => {
            refused(visit, StatusCode::SERVICE_UNAVAILABLE, portal_account::openid_silent(name))
        }
        Trouble::Strange(_) => refused(visit, StatusCode::BAD_GATEWAY, portal_account::openid_strange(name)),
    }
}

fn failed(visit: &Visit, error: &Error) -> Response {
    refused(visit, problem::status(error.code()), error.said().clone())
}

fn not_here(visit: &Visit) -> Response {
    refused(visit, StatusCode::NOT_FOUND, portal_account::openid_not_here())
}

/// That nobody is signed in, why, and the other ways.
pub(super) fn refused(visit: &Visit, status: StatusCode, said: Message) -> Response {
    let title = match visit.signed_in {
        Some(_) => portal_account::openid_not_connected(),
        None => portal_account::openid_failed(),
    };
    let page = Refused {
        frame: Frame::new(visit, Part::Other, visit.speech.say(title)),
        said: visit.speech.say(said),
        contact: visit.portal.contact.clone(),
    };
    reply::unkept(status, visit, &page)
}

/// Name of the cookie of a sign-in that was begun.
fn cookie_of(site: &Site) -> String {
    format!("{}-openid", site.cookie())
}

fn remember(site: &Site, response: &mut Response, value: &str, max_age_s: u32) {
    let secure = if site.is_secure() { "; Secure" } else { "" };
    let name = cookie_of(site);
    let cookie = format!("{name}={value}; Path=/; Max-Age={max_age_s}; HttpOnly; SameSite=Lax{secure}");
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
}
