//! A booth that takes no ballot now: why, and what becomes of what was filled in.

use askama::Template;
use axum::{http::StatusCode, response::Response};
use percole_core::{
    error::{Code, Error},
    service::vote,
};
use percole_domain::poll::BoothState;
use percole_proto::v1 as pb;
use percole_words::{Message, portal, portal as words};

use super::{
    Booth, drawn,
    said::{self, Said},
};
use crate::{
    frame::{Frame, Part},
    problem,
    visit::Visit,
};

#[derive(Template)]
#[template(path = "booth_closed.html")]
struct Page {
    frame: Frame,
    vote: String,
    title: String,
    reasons: Vec<String>,
    /// The visitor's own ballot, when one counts.
    receipt: Option<String>,
    /// What was filled in and is not cast.
    lost: Vec<Said>,
}

pub(super) fn page(visit: &Visit, booth: &Booth, lost: &[Vec<u32>], status: StatusCode) -> Response {
    let told = &booth.own.told;
    let (title, mut reasons) = why(visit, booth);
    if !lost.is_empty() {
        reasons.push(portal::booth_nothing_was_cast());
    }
    let has_ballot = told.receipt.is_some();
    match (has_ballot, booth.own.state) {
        (true, _) => reasons.push(portal::booth_ballot_counts(visit.speech.moment(told.cast_us))),
        (false, BoothState::Closed) => reasons.push(portal::booth_no_ballot()),
        _ => {}
    }
    let page = Page {
        frame: Frame::new(visit, Part::Votes, visit.speech.say(title)),
        vote: booth.vote(),
        title: told.title.clone(),
        reasons: reasons.into_iter().map(|message| visit.speech.say(message)).collect(),
        receipt: has_ballot.then(|| format!("{}/receipt", booth.vote())),
        lost: said::ballot(visit, &booth.questions, &booth.own.questions, lost),
    };
    drawn(visit, status, &page)
}

fn why(visit: &Visit, booth: &Booth) -> (Message, Vec<Message>) {
    let told = &booth.own.told;
    let moment = |us| visit.speech.moment(us);
    let said = || booth.own.refused.clone().map(portal::booth_because);
    match booth.own.state {
        BoothState::Planned if told.opens_us > visit.speech.now.as_us() => {
            (portal::booth_not_open(), vec![portal::booth_opens(moment(told.opens_us))])
        }
        BoothState::Planned => (portal::booth_not_open(), said().into_iter().collect()),
        BoothState::Closed if told.on_paper => (portal::booth_is_closed(), vec![portal::booth_on_paper()]),
        BoothState::Closed => {
            (portal::booth_is_closed(), vec![portal::booth_closed_at(moment(told.closes_us))])
        }
        BoothState::OffRoll => {
            (portal::booth_off_roll(), vec![portal::booth_off_roll_explained(), contact(visit)])
        }
        BoothState::Ended => (portal::booth_is_over(), said().into_iter().collect()),
        BoothState::NoPoll | BoothState::Open => (portal::booth_no_poll(), said().into_iter().collect()),
    }
}

/// Whom to ask.
fn contact(visit: &Visit) -> Message {
    match visit.portal.contact.as_str() {
        "" => portal::booth_ask_secretary(),
        contact => portal::booth_ask_contact(contact),
    }
}

/// For whoever signed in and is no member, or an operator: why there is no booth for them.
pub(super) async fn refused(visit: &Visit, id: &str, error: &Error) -> Response {
    let request = pb::GetVoteRequest { vote: id.to_owned(), language: visit.speech.lang().to_string() };
    let is_theirs = !matches!(error.code(), Code::PermissionDenied | Code::FailedPrecondition);
    let Ok(detail) = vote::show(visit.node(), &visit.viewer, request).await else {
        return problem::page(visit, error);
    };
    if is_theirs {
        return problem::page(visit, error);
    }
    let line = detail.line.unwrap_or_default();
    let reasons = [portal::booth_for_members_explained(), contact(visit)];
    let page = Page {
        frame: Frame::new(visit, Part::Votes, visit.speech.say(portal::booth_for_members())),
        vote: format!("/votes/{}", line.id),
        title: line.title,
        reasons: reasons.into_iter().map(|message| visit.speech.say(message)).collect(),
        receipt: None,
        lost: Vec::new(),
    };
    drawn(visit, StatusCode::FORBIDDEN, &page)
}
