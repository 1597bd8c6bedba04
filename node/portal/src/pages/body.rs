//! A body: who sits in it, to whom it answers, and since when.

use askama::Template;
use axum::{extract::Path, http::HeaderMap, response::Response};
use percole_core::{
    access::Viewer,
    error::Error,
    service::{
        body,
        mandate::{portraits_here, portrayer},
        meeting,
    },
};
use percole_domain::vocabulary::{KnownBodyKind, KnownMandateRole};
use percole_proto::v1 as pb;
use percole_words::{portal, portal as words, portal_cycle, portal_desk, portal_meeting, portal_request};

use super::{
    answer,
    bodies::{Seat, seat},
    competences,
    meetings::{Line, of_body},
    portrait, requests,
};
use crate::{
    frame::{Frame, Part},
    visit::Visit,
};

#[derive(Template)]
#[template(path = "body.html")]
struct Page {
    frame: Frame,
    kind: String,
    unit: String,
    seat: Seat,
    /// Where it answers to, as an address and a name.
    above: Option<(String, String)>,
    theme: String,
    brief: String,
    facts: Vec<(String, String)>,
    /// Subjects on which it decides, or is asked or told, and which of these.
    competences: Vec<(String, String)>,
    offices: Vec<Office>,
    next: Vec<Line>,
    minutes: Vec<Line>,
    /// What waits for its answer.
    waiting: Vec<requests::Line>,
    /// Everything that was asked of it, and where one asks; empty for a body that is dissolved.
    requests: String,
    /// Where whoever looks plans a meeting; empty for whoever may not.
    plan: String,
    /// Its meetings for calendars; empty for a body of which strangers are not told.
    feed: String,
}

struct Office {
    role: String,
    name: String,
    term: String,
    /// The address of the portrait; empty without one.
    portrait: String,
    /// What stands in its place.
    initials: String,
    /// Where whoever looks gives it; empty for whoever may not.
    gives: String,
}

pub(crate) async fn page(visit: Visit, Path(id): Path<String>, headers: HeaderMap) -> Response {
    answer(&visit, &headers, made(&visit, id).await)
}

async fn made(visit: &Visit, id: String) -> Result<Page, Error> {
    let detail = body::get(visit.node(), &visit.viewer, pb::GetBodyRequest { body: id }).await?;
    let line = detail.line.clone().unwrap_or_default();
    let described = detail.body.clone().unwrap_or_default();
    let brief = described.brief.clone().unwrap_or_default();
    let (next, minutes) = of_body(visit, &line.id).await?;
    let plan = match &visit.signed_in {
        Some(who) => meeting::office(visit.node(), &who.caller, &line.id).await?,
        None => None,
    };
    let answers = (!line.answers_to.is_empty())
        .then(|| (format!("/bodies/{}", line.answers_to), line.answers_to_name.clone()));
    Ok(Page {
        frame: Frame::new(visit, Part::Bodies, line.name.as_str()),
        kind: visit.speech.term::<KnownBodyKind>(&line.kind),
        unit: line.unit_name.clone(),
        seat: seat(visit, &line),
        above: answers.filter(|(_, name)| !name.is_empty()),
        theme: brief.theme,
        brief: brief.text,
        facts: facts(visit, &detail, &described.article),
        competences: competences::of_body(visit, &line).await?,
        offices: offices(visit, &detail.mandates).await?,
        next: next.into_iter().collect(),
        minutes: minutes.into_iter().collect(),
        waiting: requests::waiting_at(visit, &line.id).await?,
        requests: match detail.dissolved.as_str() {
            "" => format!("/bodies/{}/requests", line.id),
            _ => String::new(),
        },
        feed: feed_of(visit, &line.id).await,
        plan: plan.map(|_| format!("/bodies/{}/meetings/new", line.id)).unwrap_or_default(),
    })
}

/// Calendars of other programs hold what everybody may read.
async fn feed_of(visit: &Visit, id: &str) -> String {
    let request = pb::GetBodyRequest { body: id.to_owned() };
    match body::get(visit.node(), &Viewer::anybody(), request).await {
        Ok(_) => format!("/bodies/{id}/meetings.ics"),
        Err(_) => String::new(),
    }
}

fn facts(visit: &Visit, detail: &pb::BodyDetail, article: &str) -> Vec<(String, String)> {
    let speech = &visit.speech;
    let facts = [
        (portal::fact_article(), article.to_owned()),
        (portal::fact_established(), speech.day(&detail.established)),
        (portal::fact_dissolved(), speech.day(&detail.dissolved)),
    ];
    facts
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| (speech.say(name), value))
        .collect()
}

/// Those who sit in it, with their portraits.
async fn offices(visit: &Visit, mandates: &[pb::MandateLine]) -> Result<Vec<Office>, Error> {
    let ids: Vec<String> = mandates.iter().map(|mandate| mandate.id.clone()).collect();
    let portraits = portraits_here(visit.node(), &ids).await?;
    let mut offices = Vec::new();
    for mandate in mandates {
        let held = portraits.iter().find(|(id, _)| *id == mandate.id);
        let gives = match &visit.signed_in {
            Some(who) => portrayer(visit.node(), &who.caller, &mandate.id).await?,
            None => None,
        };
        let at = format!("/mandates/{}/portrait", mandate.id);
        offices.push(Office {
            portrait: held.map(|(_, hash)| format!("{at}/{hash}")).unwrap_or_default(),
            initials: portrait::initials(&mandate.name),
            gives: gives.map(|_| at).unwrap_or_default(),
            ..office(visit, mandate)
        });
    }
    Ok(offices)
}

fn office(visit: &Visit, mandate: &pb::MandateLine) -> Office {
    let speech = &visit.speech;
    let term = match (mandate.from.as_str(), mandate.to.as_str()) {
        ("", "") => String::new(),
        ("", to) => speech.say(portal::term_until(speech.day(to))),
        (from, "") => speech.say(portal::term_since(speech.day(from))),
        (from, to) => speech.say(portal::term_between(speech.day(from), speech.day(to))),
    };
    let role = speech.term::<KnownMandateRole>(&mandate.role);
    let (portrait, initials, gives) = (String::new(), String::new(), String::new());
    Office { role, name: mandate.name.clone(), term, portrait, initials, gives }
}
