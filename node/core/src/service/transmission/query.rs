//! Reading transmissions.

use percole_domain::Timestamp;
use percole_merkle::SubjectId;
use percole_proto::v1 as pb;
use percole_store::{rows, subjects::Filter, transmissions::TransmissionRow};

use super::is_ready;
use crate::{
    access::Viewer,
    apply::transmission::{asked, transmission},
    directory::Directory,
    error::Error,
    node::Node,
    service::lists,
};

/// A page of the transmissions that this node sent or received; of those received alone, the ones that a board can take up.
///
/// # Errors
/// `InvalidArgument` for a cursor that no page gave.
pub async fn list(
    node: &Node,
    viewer: &Viewer,
    request: pb::ListTransmissionsRequest,
) -> Result<pb::ListTransmissionsResponse, Error> {
    let me = node.me();
    let mut tx = node.read().await?;
    let filter = Filter::of("transmission", viewer.readable());
    let page = lists::page(&mut tx, &filter, request.limit, &request.cursor).await?;
    let subjects: Vec<SubjectId> = page.lines.iter().map(|line| line.subject).collect();
    let mut held: Vec<TransmissionRow> = rows::among(&mut tx, &subjects).await?;
    held.retain(|row| row.recipient == me || (!request.received && row.subject.origin == me));
    if request.received {
        // What is not held whole, or not adopted, is put before no board; among all of them it is shown.
        let mut ready = Vec::with_capacity(held.len());
        for row in held {
            if is_ready(&mut tx, &row).await? {
                ready.push(row);
            }
        }
        held = ready;
    }
    held.sort_by_key(|row| (row.sent_us, row.subject));
    let directory = node.directory();
    let now = Timestamp::from_us(node.ambient.now_us());
    let transmissions = held.iter().map(|row| line(row, &directory, now)).collect::<Result<_, _>>()?;
    Ok(pb::ListTransmissionsResponse { transmissions, next_cursor: page.next_cursor })
}

/// A transmission as lists show it at some time.
pub(in crate::service) fn line(
    row: &TransmissionRow,
    directory: &Directory,
    now: Timestamp,
) -> Result<pb::TransmissionLine, Error> {
    let sender = row.subject.origin;
    Ok(pb::TransmissionLine {
        id: row.subject.to_string(),
        recommendation: row.recommendation.map(|id| id.to_string()).unwrap_or_default(),
        report: row.report.map(|id| id.to_string()).unwrap_or_default(),
        purpose: row.purpose.clone(),
        measures: asked(row).measures,
        recipient: row.recipient.to_string(),
        recipient_name: directory.name_of(&row.recipient),
        body: row.body.clone(),
        state: row.state.clone(),
        answer_days: row.answer_days,
        sent_us: row.sent_us,
        due_us: row.due_us.unwrap_or(0),
        overdue: transmission(row)?.overdue(now),
        sender: sender.to_string(),
        sender_name: directory.name_of(&sender),
    })
}
