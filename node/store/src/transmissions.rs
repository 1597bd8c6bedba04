//! Transmissions: reports and recommendations handed from one node to another.

use percole_merkle::{NodeId, Scope, SubjectId};

use crate::{StoreError, Tx, args, entries::subject_bytes, rows, table};

table! {
    /// A transmission, as the logs of sender and recipient tell of it.
    pub struct TransmissionRow in "transmission" key(subject) index(recommendation) index(report) index(recipient) {
        /// What it is called in logs.
        subject: SubjectId,
        /// The recommendation that is handed over alone.
        recommendation: Option<SubjectId>,
        /// The report that is handed over whole.
        report: Option<SubjectId>,
        /// Version of what is handed over.
        version: u32,
        /// `decision`, `opinion` or `information`.
        purpose: String,
        /// Encoded `percole.event.v1.TransmissionSent` without its act: what is asked.
        sent: Vec<u8>,
        /// Who should answer.
        recipient: NodeId,
        /// Which body of the recipient.
        body: String,
        /// Days to answer, from the receipt.
        answer_days: u32,
        /// A state of lifecycle B.
        state: String,
        /// In which scope it was sent.
        scope: Scope,
        /// When it was sent, microseconds since 1970-01-01 UTC.
        sent_us: i64,
        /// When the answer is due; `None` before the receipt.
        due_us: Option<i64>,
        /// When its authors say that it changed last.
        changed_us: i64,
    }
}

/// The transmissions of a recommendation, the oldest first.
///
/// # Errors
/// The database's error.
pub async fn of_recommendation(
    tx: &mut Tx,
    recommendation: &SubjectId,
) -> Result<Vec<TransmissionRow>, StoreError> {
    let tail = "WHERE recommendation = $1 ORDER BY sent_us, subject";
    rows::select(tx, tail, args![subject_bytes(recommendation)]).await
}

/// The transmissions of a report, the oldest first.
///
/// # Errors
/// The database's error.
pub async fn of_report(tx: &mut Tx, report: &SubjectId) -> Result<Vec<TransmissionRow>, StoreError> {
    rows::select(tx, "WHERE report = $1 ORDER BY sent_us, subject", args![subject_bytes(report)]).await
}

/// The transmissions that a node received, the oldest first.
///
/// # Errors
/// The database's error.
pub async fn received_by(tx: &mut Tx, node: &NodeId) -> Result<Vec<TransmissionRow>, StoreError> {
    rows::select(tx, "WHERE recipient = $1 ORDER BY sent_us, subject", args![node.to_string()]).await
}
