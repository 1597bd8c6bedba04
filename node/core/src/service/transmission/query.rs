//! Reading transmissions.

use std::collections::HashMap;

use percole_domain::{Timestamp, lifecycle::TransmissionState};
use percole_merkle::{NodeId, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::{
    Tx, heard,
    reports::ReportRow,
    rows,
    subjects::Filter,
    transmissions::{self, TransmissionRow},
};
use percole_words::service;

use crate::{
    access::{self, Viewer},
    apply::{
        report::copied_of,
        transmission::{asked, transmission},
    },
    directory::Directory,
    error::Error,
    node::Node,
    service::{lists, resolve, timeline},
};

/// A page of the transmissions that are known here, the oldest first; of those received alone, the ones that a body of this node has.
///
/// # Errors
/// `InvalidArgument` for a cursor that no page gave.
pub async fn list(
    node: &Node,
    viewer: &Viewer,
    request: pb::ListTransmissionsRequest,
) -> Result<pb::ListTransmissionsResponse, Error> {
    let (limit, after) = (lists::page_length(request.limit), lists::place(&request.cursor, sent)?);
    let mut filter = Filter::of("transmission", viewer.readable());
    filter.without = request.received.then(|| TransmissionState::Sent.as_str());
    let recipient = request.received.then(|| node.me());
    let mut tx = node.read().await?;
    // One more than is shown tells whether there is another page.
    let most = limit as u32 + 1;
    let mut held = transmissions::page(&mut tx, &filter, recipient.as_ref(), after.as_ref(), most).await?;
    let next_cursor = lists::cut(&mut held, limit, |last| format!("{} {}", last.sent_us, last.subject));
    let directory = node.directory();
    let now = Timestamp::from_us(node.ambient.now_us());
    let transmissions = lines(&mut tx, viewer, &held, &directory, now).await?;
    Ok(pb::ListTransmissionsResponse { transmissions, next_cursor })
}

/// Reads the place after which a page begins.
fn sent(text: &str) -> Option<transmissions::Sent> {
    let (sent_us, subject) = text.split_once(' ')?;
    Some((sent_us.parse().ok()?, subject.parse().ok()?))
}

/// A transmission, how what it hands over came to its sender, and who did what when.
///
/// # Errors
/// `NotFound` when nothing is known of it here that the viewer may read.
pub async fn get(
    node: &Node,
    viewer: &Viewer,
    request: pb::GetTransmissionRequest,
) -> Result<pb::TransmissionDetail, Error> {
    let mut tx = node.read().await?;
    let subject = resolve::line(&mut tx, viewer, "transmission", &request.transmission).await?.subject;
    let row: Option<TransmissionRow> = rows::get(&mut tx, &subject).await?;
    let row = row.ok_or_else(|| Error::not_found(service::transmission_unknown(subject.to_string())))?;
    let directory = node.directory();
    let now = Timestamp::from_us(node.ambient.now_us());
    let report: Option<ReportRow> = rows::get(&mut tx, &row.report).await?;
    let timeline = timeline::of(&mut tx, viewer, &[subject]).await?;
    Ok(pb::TransmissionDetail {
        line: lines(&mut tx, viewer, std::slice::from_ref(&row), &directory, now).await?.pop(),
        chain: report.map(|report| chain(&report, &directory)).transpose()?.unwrap_or_default(),
        timeline: timeline.entries,
        timeline_is_cut: timeline.is_cut,
    })
}

/// How a copy came to the node that passes it on, the first transmission first; nothing for any other report.
///
/// # Errors
/// When the row holds what no event gave it.
pub(in crate::service) fn chain(
    report: &ReportRow,
    directory: &Directory,
) -> Result<Vec<pb::ChainLink>, Error> {
    let hops = copied_of(report)?.map(|copied| copied.chain).unwrap_or_default();
    let name = |id: &str| id.parse().map_or_else(|_| String::new(), |node| directory.name_of(&node));
    let link = |hop: ev::Hop| pb::ChainLink {
        sender_name: name(&hop.sender),
        recipient_name: name(&hop.recipient),
        transmission: hop.transmission,
        sender: hop.sender,
        recipient: hop.recipient,
        body_name: hop.body,
        purpose: hop.purpose,
        sent_us: hop.sent_us,
        received_us: hop.received_us,
    };
    Ok(hops.into_iter().map(link).collect())
}

/// Transmissions as lists show them at some time.
pub(in crate::service) async fn lines(
    tx: &mut Tx,
    viewer: &Viewer,
    rows: &[TransmissionRow],
    directory: &Directory,
    now: Timestamp,
) -> Result<Vec<pb::TransmissionLine>, Error> {
    let heard = if rows.is_empty() { HashMap::new() } else { last_heard(tx).await? };
    let mut lines = Vec::with_capacity(rows.len());
    for row in rows {
        let body_name = body_name(tx, viewer, &row.body).await?;
        let report = access::readable(tx, viewer, "report", &row.report).await?;
        let title = report.map(|line| line.title).unwrap_or_default();
        lines.push(pb::TransmissionLine { body_name, title, ..line(row, directory, &heard, now)? });
    }
    Ok(lines)
}

/// When each node was last heard of, by itself or through another.
pub(in crate::service) async fn last_heard(tx: &mut Tx) -> Result<HashMap<NodeId, i64>, Error> {
    let rows = heard::all(tx).await?;
    Ok(rows.into_iter().map(|row| (row.node, row.itself_us.max(row.heard_us))).collect())
}

/// What a body is called that a sender named by its id or by a word.
pub(super) async fn body_name(tx: &mut Tx, viewer: &Viewer, named: &str) -> Result<String, Error> {
    let Ok(body) = named.parse::<SubjectId>() else { return Ok(named.to_owned()) };
    let shown = access::readable(tx, viewer, "body", &body).await?;
    Ok(shown.map_or_else(|| hex::encode(&body.id[..4]), |line| line.title))
}

fn line(
    row: &TransmissionRow,
    directory: &Directory,
    heard: &HashMap<NodeId, i64>,
    now: Timestamp,
) -> Result<pb::TransmissionLine, Error> {
    let sender = row.subject.origin;
    let sent = asked(row);
    let is_here = row.recipient == directory.me();
    let heard_us = if is_here { 0 } else { heard.get(&row.recipient).copied().unwrap_or(0) };
    let transmission = transmission(row)?;
    let last_heard = (!is_here).then(|| Timestamp::from_us(heard_us));
    Ok(pb::TransmissionLine {
        id: row.subject.to_string(),
        report: row.report.to_string(),
        purpose: row.purpose.clone(),
        measures: sent.measures,
        recipient: row.recipient.to_string(),
        recipient_name: directory.name_of(&row.recipient),
        body: row.body.clone(),
        state: row.state.clone(),
        answer_days: row.answer_days,
        sent_us: row.sent_us,
        due_us: row.due_us.unwrap_or(0),
        standing: transmission.standing(now, last_heard).to_string(),
        days: transmission.days(now),
        heard_us,
        received_us: row.received_us.unwrap_or(0),
        may_be_passed_on: sent.may_be_passed_on,
        previous: sent.previous,
        edition: sent.cycle,
        reason: row.reason.clone(),
        sender: sender.to_string(),
        sender_name: directory.name_of(&sender),
        ..Default::default()
    })
}
