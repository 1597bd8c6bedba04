//! The receipt of a ballot: what is in the box, where it stands in this site's log, and what that proves.

use askama::Template;
use axum::{
    extract::Path,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use percole_core::service::log;
use percole_domain::poll::BoothState;
use percole_proto::v1 as pb;
use percole_words::{portal, portal as words};

use super::{
    Booth, closed, entry,
    said::{self, Said},
};
use crate::{
    frame::{Frame, Part},
    pages::answer,
    problem,
    signed_in::escaped,
    visit::Visit,
};

#[derive(Template)]
#[template(path = "receipt.html")]
struct Page {
    frame: Frame,
    vote: String,
    title: String,
    cast: String,
    /// Until when it can be changed; empty once it cannot.
    until: String,
    /// What makes taking it out one command.
    key: String,
    said: Vec<Said>,
    entry: Vec<(String, String)>,
    /// Where the ballot stands: titles with what stands beside them.
    proof: Vec<(String, String)>,
}

pub(crate) async fn page(visit: Visit, Path(id): Path<String>, headers: HeaderMap) -> Response {
    match found(&visit, &id).await {
        Ok((booth, receipt)) => answer(&visit, &headers, Ok(shown(&visit, &booth, &receipt))),
        Err(response) => response,
    }
}

/// The proof that the ballot's event stands in the log, as a file.
pub(crate) async fn proof(visit: Visit, Path(id): Path<String>) -> Response {
    let (_, receipt) = match found(&visit, &id).await {
        Ok(found) => found,
        Err(response) => return response,
    };
    let request = pb::ProveEntryRequest { origin: receipt.origin.clone(), index: receipt.index };
    match log::prove(visit.node(), request).await {
        Ok(proven) => file(proven.receipt, receipt.index),
        Err(error) => problem::page(&visit, &error),
    }
}

fn file(bytes: Vec<u8>, index: u64) -> Response {
    let mut response = bytes.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/octet-stream"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    if let Ok(name) = HeaderValue::from_str(&format!("attachment; filename=\"ballot-{index}.receipt\"")) {
        headers.insert(header::CONTENT_DISPOSITION, name);
    }
    response
}

/// The visitor's ballot that counts; without one, the page that says so.
async fn found(visit: &Visit, id: &str) -> Result<(Booth, pb::EventReceipt), Response> {
    let Some(who) = &visit.signed_in else {
        return Err(Redirect::to(&format!("/sign-in?next={}", escaped(&visit.path))).into_response());
    };
    let booth = match Booth::load(visit, who, id).await {
        Ok(booth) => booth,
        Err(error) => return Err(closed::refused(visit, id, &error).await),
    };
    match booth.own.told.receipt.clone() {
        Some(receipt) => Ok((booth, receipt)),
        None if booth.own.state == BoothState::Open => {
            Err(Redirect::to(&format!("{}/booth", booth.vote())).into_response())
        }
        None => Err(closed::page(visit, &booth, &[], StatusCode::NOT_FOUND)),
    }
}

fn shown(visit: &Visit, booth: &Booth, receipt: &pb::EventReceipt) -> Page {
    let speech = &visit.speech;
    let told = &booth.own.told;
    let title = match booth.own.state {
        BoothState::Open => portal::receipt_title(),
        _ => portal::receipt_title_closed(),
    };
    Page {
        frame: Frame::new(visit, Part::Votes, speech.say(title)),
        vote: booth.vote(),
        title: told.title.clone(),
        cast: speech.say(portal::receipt_cast(told.changes, speech.moment(told.cast_us))),
        until: match booth.own.state {
            BoothState::Open => speech.say(portal::receipt_until(speech.moment(told.closes_us))),
            _ => String::new(),
        },
        key: hex::encode(visit.node().ambient.random::<16>()),
        said: said::ballot(visit, &booth.questions, &booth.own.questions, &booth.own.answers),
        entry: entry(visit, told),
        proof: [
            (portal::receipt_log(), receipt.origin.clone()),
            (portal::receipt_event(), receipt.index.to_string()),
            (portal::receipt_fingerprint(), in_groups(&hex::encode(&receipt.leaf_hash))),
        ]
        .map(|(title, fact)| (speech.say(title), fact))
        .into(),
    }
}

/// Hexadecimal digits in groups of eight, which eyes can compare.
fn in_groups(digits: &str) -> String {
    let digits: Vec<char> = digits.chars().collect();
    digits.chunks(8).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    #[test]
    fn fingerprints_are_read_in_groups() {
        assert_eq!(super::in_groups("0123456789abcdef01"), "01234567 89abcdef 01");
    }
}
