//! Passkeys: added on one's own page, and used to sign in. A script asks the browser; its answer comes as a form.

use axum::{
    Extension,
    http::{HeaderMap, StatusCode},
    response::Response,
};
use percole_core::{error::Error, service::sign_in};
use percole_words::{Message, portal_account};
use serde_json::Value;

use super::{openid::refused, sign_in::welcome};
use crate::{
    browser,
    form::{Form, OpenForm},
    limits,
    listener::From,
    passkeys::{self, Passkeys, Trouble},
    problem, reply,
    visit::Visit,
};

/// What a browser is to be asked for a new passkey.
pub(crate) async fn begin_adding(Form(visit, _): Form) -> Response {
    let Some((passkeys, who)) = visit.portal.passkeys.as_ref().zip(visit.signed_in.as_ref()) else {
        return not_here(&visit);
    };
    let known = match sign_in::passkeys(visit.node(), &who.caller).await {
        Ok(known) => known,
        Err(error) => return failed(&visit, &error),
    };
    let user = passkeys::user(visit.node(), &who.person);
    begun(&visit, passkeys.begin_adding(&who.session, user, &who.name, &known))
}

/// Keeps a passkey that a browser made.
pub(crate) async fn added(Form(visit, fields): Form) -> Response {
    let Some((passkeys, who)) = visit.portal.passkeys.as_ref().zip(visit.signed_in.as_ref()) else {
        return not_here(&visit);
    };
    let (credential, verifier) = match passkeys.added(&who.session, fields.one("answer")) {
        Ok(made) => made,
        Err(trouble) => return troubled(&visit, &trouble),
    };
    let name = fields.one("name");
    match sign_in::add_passkey(visit.node(), &who.caller, &credential, verifier, name).await {
        Ok(()) => reply::go_to("/me#ways"),
        Err(error) => failed(&visit, &error),
    }
}

/// What a browser is to be asked to sign somebody in.
pub(crate) async fn begin_entering(
    Extension(From(from)): Extension<From>,
    headers: HeaderMap,
    OpenForm(visit, _): OpenForm,
) -> Response {
    let Some(passkeys) = &visit.portal.passkeys else { return not_here(&visit) };
    if !visit.portal.beginning.allows(limits::source(from, &headers)) {
        return refused(&visit, StatusCode::TOO_MANY_REQUESTS, portal_account::begun_too_often());
    }
    let turn = hex::encode(visit.node().ambient.random::<16>());
    begun(&visit, passkeys.begin_entering(turn))
}

/// Signs in whoever's passkey signed.
pub(crate) async fn entered(headers: HeaderMap, OpenForm(visit, fields): OpenForm) -> Response {
    let Some(passkeys) = &visit.portal.passkeys else { return not_here(&visit) };
    let shown = match passkeys.shown(fields.one("turn"), fields.one("answer")) {
        Ok(shown) => shown,
        Err(trouble) => return troubled(&visit, &trouble),
    };
    let kept = match sign_in::passkey(visit.node(), &shown.credential).await {
        Ok(kept) => kept,
        Err(error) => return failed(&visit, &error),
    };
    let verifier = match passkeys.entered(visit.node(), shown, &kept) {
        Ok(verifier) => verifier,
        Err(trouble) => return troubled(&visit, &trouble),
    };
    match sign_in::by_passkey(visit.node(), &kept.id, verifier, &browser::named(&headers)).await {
        Ok(opened) => welcome(&visit, opened, fields.one("next")).await,
        Err(error) => failed(&visit, &error),
    }
}

fn begun(visit: &Visit, asked: Result<Value, Trouble>) -> Response {
    match asked {
        Ok(asked) => reply::json(&asked),
        Err(trouble) => troubled(visit, &trouble),
    }
}

fn troubled(visit: &Visit, trouble: &Trouble) -> Response {
    let (status, said): (StatusCode, Message) = match trouble {
        Trouble::NotBegun => (StatusCode::CONFLICT, portal_account::passkey_begun_elsewhere()),
        Trouble::Unfit(why) => {
            tracing::info!(%why, "a passkey was not taken");
            (StatusCode::UNAUTHORIZED, portal_account::passkey_refused())
        }
    };
    refused(visit, status, said)
}

fn failed(visit: &Visit, error: &Error) -> Response {
    refused(visit, problem::status(error.code()), error.said().clone())
}

fn not_here(visit: &Visit) -> Response {
    refused(visit, StatusCode::NOT_FOUND, portal_account::passkeys_not_here())
}

/// Where a page's script may offer passkeys; empty for nowhere.
pub(super) fn origin(visit: &Visit) -> String {
    let passkeys: Option<&Passkeys> = visit.portal.passkeys.as_ref();
    passkeys.map(|passkeys| passkeys.origin.clone()).unwrap_or_default()
}
