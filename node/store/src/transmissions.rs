//! Transmissions: reports handed to bodies, of the same node or of another.

use percole_merkle::{NodeId, Scope, SubjectId};

use crate::{StoreError, Tx, args, entries::subject_bytes, rows, subjects::Filter, table};

table! {
    /// A transmission, as the logs of sender and recipient tell of it.
    pub struct TransmissionRow in "transmission" key(subject) index(report) index(recipient) index(sent_us, subject) {
        /// What it is called in logs.
        subject: SubjectId,
        /// The report that is handed over.
        report: SubjectId,
        /// Its version.
        version: u32,
        /// `decision`, `opinion`, `information` or `editing`.
        purpose: String,
        /// Encoded `percole.event.v1.TransmissionSent` without its act: what is asked.
        sent: Vec<u8>,
        /// Who should answer; the sender itself for a body of its own.
        recipient: NodeId,
        /// Which body of the recipient: its id, or a word.
        body: String,
        /// Days to answer, from the receipt; 0 where nothing is to be answered.
        answer_days: u32,
        /// A state of lifecycle B.
        state: String,
        /// In which scope it was sent.
        scope: Scope,
        /// When it was sent, microseconds since 1970-01-01 UTC.
        sent_us: i64,
        /// When its recipient had it; `None` before.
        received_us: Option<i64>,
        /// Why it was recalled; empty when it was not.
        reason: String,
        /// When the answer is due; `None` before the receipt, and where nothing is to be answered.
        due_us: Option<i64>,
        /// When its authors say that it changed last.
        changed_us: i64,
    }
}

/// Where a transmission stands in lists: when it was sent, and its id.
pub type Sent = (i64, SubjectId);

/// Transmissions that fit, of one recipient or of any, the oldest first; at most `limit` after a place.
pub async fn page(
    tx: &mut Tx,
    filter: &Filter,
    recipient: Option<&NodeId>,
    after: Option<&Sent>,
    limit: u32,
) -> Result<Vec<TransmissionRow>, StoreError> {
    let mut condition = filter.among();
    condition.equals("recipient", recipient.map(NodeId::to_string));
    let (mut text, mut values) = (condition.text, condition.values);
    if let Some((sent_us, subject)) = after {
        values.extend(args![*sent_us, subject_bytes(subject)]);
        let last = values.len();
        text.push_str(&format!(" AND (sent_us, subject) > (${}, ${last})", last - 1));
    }
    values.push(limit.into());
    rows::select(tx, &format!("WHERE {text} ORDER BY sent_us, subject LIMIT ${}", values.len()), values).await
}

/// The transmissions of a report, the oldest first.
pub async fn of_report(tx: &mut Tx, report: &SubjectId) -> Result<Vec<TransmissionRow>, StoreError> {
    rows::select(tx, "WHERE report = $1 ORDER BY sent_us, subject", args![subject_bytes(report)]).await
}

/// Transmissions of one sender that are looked at at once: who sends many that never become whole delays nobody else's.
const WAITING_OF_ONE_MAX: u32 = 64;

/// The transmissions to a node that it has not received yet, the oldest of each sender first.
pub async fn on_the_way_to(tx: &mut Tx, node: &NodeId) -> Result<Vec<TransmissionRow>, StoreError> {
    // The sender is the first 32 bytes of the subject.
    let tail = "WHERE subject IN (SELECT subject FROM (SELECT subject, row_number() OVER \
                (PARTITION BY substr(subject, 1, 32) ORDER BY sent_us, subject) AS place FROM transmission \
                WHERE recipient = $1 AND state = 'sent') AS waiting WHERE place <= $2) ORDER BY sent_us, subject";
    rows::select(tx, tail, args![node.to_string(), WAITING_OF_ONE_MAX]).await
}
