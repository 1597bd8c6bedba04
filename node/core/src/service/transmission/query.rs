//! Reading transmissions.

use percole_domain::Timestamp;
use percole_proto::v1 as pb;
use percole_store::transmissions::{self, TransmissionRow};

use crate::{apply::transmission::transmission, directory::Directory, error::Error, node::Node};

/// The transmissions that this node sent or received.
///
/// # Errors
/// The database's error.
pub async fn list(
    node: &Node,
    request: pb::ListTransmissionsRequest,
) -> Result<pb::ListTransmissionsResponse, Error> {
    let me = node.me();
    let mut rows = transmissions::of_node(&mut node.read().await?, &me).await?;
    if request.received {
        rows.retain(|row| row.recipient == me);
    }
    let directory = node.directory();
    let now = Timestamp::from_us(node.ambient.now_us());
    let transmissions = rows.iter().map(|row| line(row, &directory, now)).collect::<Result<_, _>>()?;
    Ok(pb::ListTransmissionsResponse { transmissions })
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
        recommendation: row.recommendation.to_string(),
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
