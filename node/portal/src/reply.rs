//! How a page leaves the house.

use askama::Template;
use axum::{
    body::Body,
    http::{Extensions, HeaderMap, HeaderValue, StatusCode, Version, header},
    response::{IntoResponse, Response},
};
use percole_core::error::Error;
use sha2::{Digest, Sha256};

use crate::{
    problem,
    visit::{LANGUAGE, Visit},
};

/// Of what nobody but the browser that asked may hold.
const NO_STORE: &str = "private, no-store";
/// How long a choice of language is remembered: a year.
const REMEMBERED_S: u32 = 31_536_000;
/// Nothing but what comes from here; no script within a page, no frame around it.
const CONTENT_POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; \
    connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/// Draws a page; a template that fails is a defect, which the log tells.
pub(crate) fn page(visit: &Visit, headers: &HeaderMap, page: &impl Template) -> Response {
    match page.render() {
        // What somebody alone may read is kept by nobody.
        Ok(html) if visit.signed_in.is_some() => html_of(StatusCode::OK, visit, html),
        Ok(html) => validated(visit, headers, html),
        Err(error) => problem::page(visit, &Error::internal(format!("a page could not be drawn: {error}"))),
    }
}

/// A page with a validator: whoever holds it is told that it is still so.
fn validated(visit: &Visit, headers: &HeaderMap, html: String) -> Response {
    let tag = tag(&html);
    let response = match is_held(headers, &tag) {
        true => StatusCode::NOT_MODIFIED.into_response(),
        false => html_of(StatusCode::OK, visit, html),
    };
    tagged(response, &tag)
}

/// What programs read of what everybody may read, with a validator.
pub(crate) fn public(headers: &HeaderMap, kind: &'static str, text: String) -> Response {
    let tag = tag(&text);
    let mut response = match is_held(headers, &tag) {
        true => StatusCode::NOT_MODIFIED.into_response(),
        false => Response::new(Body::from(text)),
    };
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("Accept-Language"));
    tagged(response, &tag)
}

fn tag(text: &str) -> String {
    format!("W/\"{}\"", &hex::encode(Sha256::digest(text.as_bytes()))[..32])
}

/// Whether whoever asks holds what has this validator; one that a proxy weakened counts too.
fn is_held(headers: &HeaderMap, tag: &str) -> bool {
    let strong = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    let held = headers.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    held.flat_map(|value| value.split(',')).any(|held| strong(held) == strong(tag))
}

fn tagged(mut response: Response, tag: &str) -> Response {
    if let Ok(tag) = HeaderValue::from_str(tag) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    // Asked for again each time, so that nobody reads yesterday's state; what has not changed is not sent again.
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    response
}

/// A page that nobody keeps: one of somebody alone, or with a secret in it.
pub(crate) fn unkept(status: StatusCode, visit: &Visit, page: &impl Template) -> Response {
    match page.render() {
        Ok(html) => {
            let mut response = html_of(status, visit, html);
            response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(NO_STORE));
            response
        }
        Err(error) => problem::page(visit, &Error::internal(format!("a page could not be drawn: {error}"))),
    }
}

/// What a program reads that is for one person alone; nobody keeps it on the way.
pub(crate) fn unkept_text(kind: &'static str, text: String) -> Response {
    let mut response = Response::new(Body::from(text));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(NO_STORE));
    headers.insert("x-robots-tag", HeaderValue::from_static("noindex"));
    response
}

/// What a script of a page asked for; nobody keeps it.
pub(crate) fn json(what: &serde_json::Value) -> Response {
    let mut response = Response::new(Body::from(what.to_string()));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(NO_STORE));
    response
}

/// A file to be saved, never to be shown here: what a browser knows of it is its name.
pub(crate) fn file(visit: &Visit, headers: &HeaderMap, file: &File<'_>, body: Body) -> Response {
    let tag = format!("\"{}\"", file.sha256);
    let mut response = match is_held(headers, &tag) {
        true => StatusCode::NOT_MODIFIED.into_response(),
        false => Response::new(body),
    };
    let named =
        format!("attachment; filename=\"{}\"; filename*=UTF-8''{}", plain(file.name), escaped(file.name));
    let own = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_TYPE, file.media_type.to_owned()),
        (header::CONTENT_DISPOSITION, named),
        (header::CONTENT_LENGTH, file.size.to_string()),
    ] {
        if let Ok(value) = HeaderValue::from_str(&value) {
            own.insert(name, value);
        }
    }
    match visit.signed_in {
        None => tagged(response, &tag),
        Some(_) => {
            own.insert(header::CACHE_CONTROL, HeaderValue::from_static(NO_STORE));
            response
        }
    }
}

/// A picture that stands on a page; another one has another address.
pub(crate) fn picture(
    visit: &Visit,
    headers: &HeaderMap,
    media_type: &'static str,
    hash: &str,
    bytes: Vec<u8>,
) -> Response {
    let tag = format!("\"{hash}\"");
    let mut response = match is_held(headers, &tag) {
        true => StatusCode::NOT_MODIFIED.into_response(),
        false => Response::new(Body::from(bytes)),
    };
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    match visit.signed_in {
        None => tagged(response, &tag),
        Some(_) => {
            response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(NO_STORE));
            response
        }
    }
}

/// What is said of a file.
pub(crate) struct File<'a> {
    pub(crate) name: &'a str,
    pub(crate) media_type: &'static str,
    pub(crate) size: u64,
    /// The hash of what it holds, in digits.
    pub(crate) sha256: &'a str,
}

/// A name for browsers that know no other letters.
fn plain(name: &str) -> String {
    name.chars().map(|c| if c.is_ascii_alphanumeric() || " -_.()".contains(c) { c } else { '_' }).collect()
}

/// A name in any letters (RFC 8187).
fn escaped(name: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
    name.bytes()
        .map(|byte| if is_plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

/// Whether an answer is no file: those are as large as they are, and strangers would have them compressed again and again.
pub(crate) fn is_no_file(_: StatusCode, _: Version, headers: &HeaderMap, _: &Extensions) -> bool {
    !headers.contains_key(header::CONTENT_DISPOSITION)
}

/// The way to another page, after a form: what is loaded again is that page.
pub(crate) fn go_to(path: &str) -> Response {
    let mut response = StatusCode::SEE_OTHER.into_response();
    if let Ok(path) = HeaderValue::from_str(path) {
        response.headers_mut().insert(header::LOCATION, path);
    }
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(NO_STORE));
    response
}

/// HTML in the visitor's language, which is remembered when the address chose it.
pub(crate) fn html_of(status: StatusCode, visit: &Visit, html: String) -> Response {
    let mut response = Response::new(Body::from(html));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(visit.speech.lang().as_str()));
    headers.insert(header::VARY, HeaderValue::from_static("Accept-Language, Cookie"));
    if visit.signed_in.is_some() {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(NO_STORE));
    }
    if let Some(lang) = visit.chosen
        && let Ok(cookie) = HeaderValue::from_str(&format!(
            "{LANGUAGE}={lang}; Path=/; Max-Age={REMEMBERED_S}; SameSite=Lax; HttpOnly"
        ))
    {
        headers.append(header::SET_COOKIE, cookie);
    }
    response
}

/// What every answer says to browsers about safety.
pub(crate) async fn guarded(mut response: Response) -> Response {
    let guards = [
        (header::CONTENT_SECURITY_POLICY, CONTENT_POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (header::REFERRER_POLICY, "same-origin"),
    ];
    for (name, value) in guards {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response.headers_mut().insert("cross-origin-opener-policy", HeaderValue::from_static("same-origin"));
    response.headers_mut().insert("cross-origin-resource-policy", HeaderValue::from_static("same-origin"));
    response
        .headers_mut()
        .insert("permissions-policy", HeaderValue::from_static("camera=(), microphone=(), geolocation=()"));
    response
}
