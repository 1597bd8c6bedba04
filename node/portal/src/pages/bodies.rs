//! Who decides what: the bodies of each unit as a chart of who answers to whom, with their seats, and the same as a table; and on
//! which subjects each decides.

use std::collections::{BTreeMap, HashMap};

use askama::Template;
use axum::{http::HeaderMap, response::Response};
use percole_core::{
    error::Error,
    service::{body, mandate},
};
use percole_domain::vocabulary::{KnownBodyKind, KnownMandateRole};
use percole_proto::v1 as pb;
use percole_words::{portal, portal as words, portal_cycle};

use super::{answer, competences};
use crate::{
    frame::{Frame, Part},
    pages::common::State,
    visit::Visit,
};

#[derive(Template)]
#[template(path = "bodies.html")]
struct Page {
    frame: Frame,
    units: Vec<Unit>,
    /// Mandates that are about to end, the nearest first.
    ending: Vec<Ending>,
    /// Who decides on what, site by site.
    competences: Vec<competences::Table>,
}

/// A unit with the bodies at the top of it.
struct Unit {
    name: String,
    chart: Chart,
    table: Vec<Seat>,
}

/// Bodies that answer to the same one, each with those that answer to it.
#[derive(Template)]
#[template(path = "chart.html")]
pub(crate) struct Chart {
    pub(crate) bodies: Vec<Hung>,
}

/// One body of the chart, with those that answer to it.
pub(crate) struct Hung {
    pub(crate) seat: Seat,
    pub(crate) below: Chart,
}

/// A body with its seats.
pub(crate) struct Seat {
    pub(crate) href: String,
    pub(crate) name: String,
    pub(crate) kind: String,
    pub(crate) answers_to: String,
    pub(crate) seats: u32,
    pub(crate) filled: u32,
    /// What is said of the seats in words.
    pub(crate) said: String,
    /// How many are vacant, in words, when some are.
    pub(crate) vacant: Option<State>,
}

struct Ending {
    href: String,
    body: String,
    office: String,
    day: String,
    state: State,
}

/// Lines asked for at once: the most that a query gives.
const AT_ONCE: u32 = 500;
/// Bodies that one page shows; a federation has hundreds.
const BODIES_MAX: usize = 2_000;
/// Mandates that end within so many days are named.
const ENDING_WITHIN_DAYS: u32 = 60;

pub(crate) async fn page(visit: Visit, headers: HeaderMap) -> Response {
    answer(&visit, &headers, made(&visit).await)
}

async fn made(visit: &Visit) -> Result<Page, Error> {
    let bodies = all_active(visit).await?;
    let request =
        pb::DirectoryRequest { ending_within_days: ENDING_WITHIN_DAYS, ..pb::DirectoryRequest::default() };
    let directory = mandate::whole_directory(visit.node(), &visit.viewer, request).await?;
    Ok(Page {
        frame: Frame::new(visit, Part::Bodies, visit.speech.say(portal::way_bodies())),
        units: units(visit, &bodies),
        ending: ending(visit, &directory),
        competences: competences::tables(visit, &bodies).await?,
    })
}

/// Every body that sits, as far as the viewer may read.
async fn all_active(visit: &Visit) -> Result<Vec<pb::BodyLine>, Error> {
    let mut request = pb::ListBodiesRequest {
        state: "active".to_owned(),
        limit: AT_ONCE,
        ..pb::ListBodiesRequest::default()
    };
    let mut bodies = Vec::new();
    loop {
        let list = body::list(visit.node(), &visit.viewer, request.clone()).await?;
        bodies.extend(list.bodies);
        request.cursor = list.next_cursor;
        if request.cursor.is_empty() || bodies.len() >= BODIES_MAX {
            return Ok(bodies);
        }
    }
}

/// The units in the order in which their first body is named, each with its chart.
fn units(visit: &Visit, bodies: &[pb::BodyLine]) -> Vec<Unit> {
    let mut order: Vec<&str> = Vec::new();
    let mut of_unit: HashMap<&str, Vec<&pb::BodyLine>> = HashMap::new();
    for body in bodies {
        let held = of_unit.entry(body.unit.as_str()).or_default();
        if held.is_empty() {
            order.push(&body.unit);
        }
        held.push(body);
    }
    order.into_iter().filter_map(|unit| Some(drawn(visit, of_unit.get(unit)?))).collect()
}

fn drawn(visit: &Visit, bodies: &[&pb::BodyLine]) -> Unit {
    let is_here = |id: &str| bodies.iter().any(|body| body.id == id);
    let tops: Vec<&&pb::BodyLine> = bodies.iter().filter(|body| !is_here(&body.answers_to)).collect();
    let mut chart = Chart { bodies: tops.iter().map(|body| hung(visit, body, bodies, DEPTH_MAX)).collect() };
    // A circle of bodies has no top: they stand beside each other.
    if chart.bodies.is_empty() {
        chart.bodies = bodies.iter().map(|body| hung(visit, body, bodies, 0)).collect();
    }
    Unit {
        name: bodies.first().map(|body| body.unit_name.clone()).unwrap_or_default(),
        chart,
        table: bodies.iter().map(|body| seat(visit, body)).collect(),
    }
}

/// Levels that a chart shows.
const DEPTH_MAX: usize = 8;

fn hung(visit: &Visit, body: &pb::BodyLine, all: &[&pb::BodyLine], levels: usize) -> Hung {
    let below = all.iter().filter(|other| levels > 0 && other.answers_to == body.id);
    let below = below.map(|other| hung(visit, other, all, levels - 1)).collect();
    Hung { seat: seat(visit, body), below: Chart { bodies: below } }
}

/// A body with its seats, in words and as what is filled and vacant.
pub(crate) fn seat(visit: &Visit, body: &pb::BodyLine) -> Seat {
    let speech = &visit.speech;
    let vacant = body.seats.saturating_sub(body.filled);
    let said = match (body.seats, body.filled) {
        (0, 0) => portal::seats_open(),
        (0, filled) => portal::seats_taken(filled),
        (seats, _) if vacant > 0 => portal::seats_some_vacant(seats, body.filled),
        (seats, _) => portal::seats_all_taken(seats),
    };
    Seat {
        href: format!("/bodies/{}", body.id),
        name: body.name.clone(),
        kind: speech.term::<KnownBodyKind>(&body.kind),
        answers_to: body.answers_to_name.clone(),
        seats: body.seats.min(DOTS_MAX),
        filled: body.filled.min(DOTS_MAX),
        said: speech.say(said),
        vacant: (vacant > 0).then(|| State::late(speech.say(portal::vacant(vacant)))),
    }
}

/// Dots that stand for seats; beyond them words alone tell.
const DOTS_MAX: u32 = 60;

/// So many mandates of one body that end on one day are named; more are counted.
const NAMED_MAX: usize = 3;

fn ending(visit: &Visit, directory: &[pb::DirectoryEntry]) -> Vec<Ending> {
    let mut found = Vec::new();
    for body in directory {
        let mut of_day: BTreeMap<(u32, &str), Vec<&pb::MandateLine>> = BTreeMap::new();
        for office in body.offices.iter().filter(|office| office.ends_in_days > 0) {
            let Some(mandate) = &office.mandate else { continue };
            of_day.entry((office.ends_in_days, mandate.to.as_str())).or_default().push(mandate);
        }
        for ((days, day), mandates) in of_day {
            let offices = match mandates.len() {
                count if count > NAMED_MAX => vec![visit.speech.say(portal::mandates_counted(count))],
                _ => mandates.iter().map(|mandate| office(visit, mandate)).collect(),
            };
            found.extend(offices.into_iter().map(|office| {
                let ending = Ending {
                    href: format!("/bodies/{}", body.body),
                    body: body.body_name.clone(),
                    office,
                    day: visit.speech.day(day),
                    state: State::soon(visit.speech.say(portal::days_left(days))),
                };
                (days, ending)
            }));
        }
    }
    found.sort_by_key(|(days, _)| *days);
    found.into_iter().map(|(_, ending)| ending).collect()
}

/// Who holds which office.
fn office(visit: &Visit, mandate: &pb::MandateLine) -> String {
    let role = visit.speech.term::<KnownMandateRole>(&mandate.role);
    match mandate.name.as_str() {
        "" => role,
        name => format!("{name}, {role}"),
    }
}
