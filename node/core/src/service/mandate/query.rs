//! Reading mandates. Where one stands is computed for the day that is asked for.

use std::collections::HashMap;

use percole_domain::{Date, mandate::Standing, org::DirectoryEntry, vocabulary::MandateRole};
use percole_merkle::SubjectId;
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::{mandates::MandateRow, rows, subjects::Filter};
use percole_words::offices;
use prost::Message;

use crate::{
    access::Viewer,
    apply::mandate::{Mandates, mandate},
    error::Error,
    node::Node,
    service::{
        lists,
        organisation::{day_or_today, names, organisation},
        resolve, timeline,
    },
};

/// Days within which a mandate is about to end, when nobody says otherwise.
const ENDING_WITHIN_DAYS: u32 = 60;

/// A page of the mandates known here.
///
/// # Errors
/// `InvalidArgument` on `cursor`, `body`, `role` or `date`.
pub async fn list(
    node: &Node,
    viewer: &Viewer,
    request: pb::ListMandatesRequest,
) -> Result<pb::ListMandatesResponse, Error> {
    let day = day_or_today(node, &request.date)?;
    let mut filter = Filter::of("mandate", viewer.readable());
    if !request.body.is_empty() {
        filter.container = Some(resolve::alone(node, viewer, "body", &request.body).await?);
    }
    let role: Option<MandateRole> = crate::payload::optional(&request.role)?;
    let of_unit = bodies_of(node, viewer, &request.unit).await?;
    let mut tx = node.read().await?;
    let page = lists::kept::<Mandates>(&mut tx, &filter, request.limit, &request.cursor, |line, row| {
        lists::holds(&line.title, &request.search)
            && role.as_ref().is_none_or(|role| role.to_string() == row.role)
            && of_unit.as_ref().is_none_or(|bodies| bodies.contains(&row.body.to_string()))
            && (request.state.is_empty() || standing(row, day) == request.state)
    })
    .await?;
    let bodies = names(&mut tx, viewer, "body", page.rows.iter().map(|(_, row)| row.body)).await?;
    let mandates = page.rows.iter().map(|(_, row)| line(row, day, &bodies)).collect();
    Ok(pb::ListMandatesResponse { mandates, next_cursor: page.next_cursor })
}

/// Ids of the bodies of a unit and its parts; `None` when no unit is named.
async fn bodies_of(node: &Node, viewer: &Viewer, text: &str) -> Result<Option<Vec<String>>, Error> {
    if text.is_empty() {
        return Ok(None);
    }
    let unit = resolve::alone(node, viewer, "unit", text).await?;
    let within = organisation(&mut node.read().await?, viewer, Some(unit)).await?;
    Ok(Some(within.bodies.into_iter().map(|body| body.id).collect()))
}

fn standing(row: &MandateRow, day: Date) -> &'static str {
    mandate(row).map_or("", |mandate| mandate.standing_on(day).as_str())
}

/// A mandate as lists show it.
pub(in crate::service) fn line(
    row: &MandateRow,
    day: Date,
    bodies: &HashMap<SubjectId, String>,
) -> pb::MandateLine {
    let last = mandate(row).ok().and_then(|mandate| mandate.last_day());
    pb::MandateLine {
        id: row.subject.to_string(),
        body: row.body.to_string(),
        body_name: bodies.get(&row.body).cloned().unwrap_or_default(),
        role: row.role.clone(),
        name: row.name.clone().unwrap_or_default(),
        from: row.first_day.clone().unwrap_or_default(),
        to: last.map(|day| day.to_string()).unwrap_or_default(),
        state: standing(row, day).to_owned(),
    }
}

/// A mandate, and who did what when.
///
/// # Errors
/// `NotFound` when nothing is known of it here that the viewer may read.
pub async fn get(
    node: &Node,
    viewer: &Viewer,
    request: pb::GetMandateRequest,
) -> Result<pb::MandateDetail, Error> {
    let mut tx = node.read().await?;
    let shown = resolve::line(&mut tx, viewer, "mandate", &request.mandate).await?;
    let subject = shown.subject;
    let unknown = || Error::not_found(offices::mandate_not_known(subject.to_string()));
    let row: MandateRow = rows::get(&mut tx, &subject).await?.ok_or_else(unknown)?;
    let bodies = names(&mut tx, viewer, "body", [row.body]).await?;
    let timeline = timeline::of(&mut tx, viewer, &[subject]).await?;
    let ending = timeline.entries.iter().rfind(|step| step.kind == "mandate.ended");
    Ok(pb::MandateDetail {
        line: Some(line(&row, node.ambient.today(), &bodies)),
        appointed: row.appointed.as_deref().and_then(|bytes| ev::Appointment::decode(bytes).ok()),
        portrait: row.portrait.map(|hash| hash.to_vec()).unwrap_or_default(),
        reason: ending.map(|step| step.reason.clone()).unwrap_or_default(),
        timeline: timeline.entries,
        timeline_is_cut: timeline.is_cut,
    })
}

/// A page of the bodies that sit today with their offices, vacant seats, and mandates that are about to end.
///
/// # Errors
/// `InvalidArgument` on `unit` for an unknown one, on `cursor` for one that no page gave or whose body sits no longer.
pub async fn directory(
    node: &Node,
    viewer: &Viewer,
    request: pb::DirectoryRequest,
) -> Result<pb::DirectoryResponse, Error> {
    let (limit, cursor) = (lists::page_length(request.limit), request.cursor.clone());
    let mut bodies = whole_directory(node, viewer, request).await?;
    let from = lists::place(&cursor, |last| bodies.iter().position(|entry| entry.body == last))?;
    bodies.drain(..from.map_or(0, |last| last + 1));
    let next_cursor = lists::cut(&mut bodies, limit, |last| last.body.clone());
    Ok(pb::DirectoryResponse { bodies, next_cursor })
}

/// Every body that sits today, as [`directory`] shows it.
///
/// # Errors
/// `InvalidArgument` on `unit` for an unknown one.
pub async fn whole_directory(
    node: &Node,
    viewer: &Viewer,
    request: pb::DirectoryRequest,
) -> Result<Vec<pb::DirectoryEntry>, Error> {
    let unit = match request.unit.as_str() {
        "" => None,
        text => Some(resolve::alone(node, viewer, "unit", text).await?),
    };
    let within = Some(request.ending_within_days).filter(|days| *days > 0).unwrap_or(ENDING_WITHIN_DAYS);
    let organisation = organisation(&mut node.read().await?, viewer, unit).await?;
    let chart = organisation.on(node.ambient.today());
    Ok(chart.directory(within).iter().map(entry).collect())
}

fn entry(entry: &DirectoryEntry<'_>) -> pb::DirectoryEntry {
    let description = &entry.body.facts().description;
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let office = |office: &percole_domain::org::Office<'_>| {
        let facts = office.held.mandate.facts();
        let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
        let mandate = pb::MandateLine {
            id: office.held.id.clone(),
            body: office.held.body.clone(),
            body_name: description.name.clone(),
            role: facts.role.to_string(),
            name: facts.holder.as_ref().map(|holder| holder.name.clone()).unwrap_or_default(),
            from: day(facts.from),
            to: day(office.held.mandate.last_day()),
            state: Standing::Running.as_str().to_owned(),
        };
        pb::DirectoryOffice { mandate: Some(mandate), ends_in_days: office.ends_in_days.unwrap_or(0) }
    };
    pb::DirectoryEntry {
        body: entry.id.to_owned(),
        body_name: description.name.clone(),
        kind: description.kind.to_string(),
        unit_name: entry.unit.to_owned(),
        seats: entry.seats.of.unwrap_or(0),
        filled: count(entry.seats.filled),
        vacant: count(entry.seats.vacant()),
        offices: entry.offices.iter().map(office).collect(),
    }
}
