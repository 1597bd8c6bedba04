//! Transmissions, as the logs of sender and recipient tell of them.

use percole_merkle::{NodeId, Scope, SubjectId};

use crate::{
    Row, StoreError, Tx, args,
    entries::{subject_bytes, subject_from_bytes},
    projections::Table,
};

/// Projection of subjects of family `transmission`.
pub const TABLES: [Table; 1] = [Table { name: "transmission", key: "subject" }];

/// A row of the table. The sender is the node that opened the subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TransmissionRow {
    /// The transmission.
    pub subject: SubjectId,
    /// What was handed over.
    pub recommendation: SubjectId,
    /// At which version.
    pub version: u32,
    /// To whom.
    pub recipient: NodeId,
    /// Body of the recipient that should answer.
    pub body: String,
    /// Days to answer, from the receipt.
    pub answer_days: u32,
    /// A state of lifecycle B.
    pub state: String,
    /// Scope in which it was sent.
    pub scope: Scope,
    /// When it was sent, microseconds since 1970-01-01 UTC.
    pub sent_us: i64,
    /// When the answer is due; known from the receipt on.
    pub due_us: Option<i64>,
}

const COLUMNS: &str =
    "subject, recommendation, version, recipient, body, answer_days, state, scope, sent_us, due_us";

fn transmission(row: &Row) -> Result<TransmissionRow, StoreError> {
    Ok(TransmissionRow {
        subject: subject_from_bytes(&row.bytes(0)?)?,
        recommendation: subject_from_bytes(&row.bytes(1)?)?,
        version: row.number(2)?,
        recipient: row.parsed(3)?,
        body: row.text(4)?,
        answer_days: row.number(5)?,
        state: row.text(6)?,
        scope: row.parsed(7)?,
        sent_us: row.int(8)?,
        due_us: row.int_opt(9)?,
    })
}

/// One transmission, or `None` when nothing of it is known here.
///
/// # Errors
/// The database's error.
pub async fn get(tx: &mut Tx, subject: &SubjectId) -> Result<Option<TransmissionRow>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM transmission WHERE subject = $1");
    tx.row(sql, args![subject_bytes(subject)]).await?.as_ref().map(transmission).transpose()
}

/// Writes a transmission's row, replacing what was there.
///
/// # Errors
/// The database's error.
pub async fn put(tx: &mut Tx, row: &TransmissionRow) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO transmission (subject, recommendation, version, sender, recipient, body, answer_days, state, scope, \
         sent_us, due_us) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (subject) DO UPDATE SET \
         recommendation = excluded.recommendation, version = excluded.version, recipient = excluded.recipient, \
         body = excluded.body, answer_days = excluded.answer_days, state = excluded.state, scope = excluded.scope, \
         sent_us = excluded.sent_us, due_us = excluded.due_us",
        args![
            subject_bytes(&row.subject),
            subject_bytes(&row.recommendation),
            row.version,
            row.subject.origin.to_string(),
            row.recipient.to_string(),
            row.body.as_str(),
            row.answer_days,
            row.state.as_str(),
            row.scope.as_str(),
            row.sent_us,
            row.due_us
        ],
    )
    .await?;
    Ok(())
}

/// Removes a transmission's row, before it is folded anew.
///
/// # Errors
/// The database's error.
pub async fn reset(tx: &mut Tx, subject: &SubjectId) -> Result<(), StoreError> {
    tx.execute("DELETE FROM transmission WHERE subject = $1", args![subject_bytes(subject)]).await?;
    Ok(())
}

/// The transmissions of a recommendation, by the time they were sent.
///
/// # Errors
/// The database's error.
pub async fn of_recommendation(
    tx: &mut Tx,
    recommendation: &SubjectId,
) -> Result<Vec<TransmissionRow>, StoreError> {
    let sql =
        format!("SELECT {COLUMNS} FROM transmission WHERE recommendation = $1 ORDER BY sent_us, subject");
    tx.rows(sql, args![subject_bytes(recommendation)]).await?.iter().map(transmission).collect()
}

/// The transmissions that a node sent or received, by the time they were sent.
///
/// # Errors
/// The database's error.
pub async fn of_node(tx: &mut Tx, node: &NodeId) -> Result<Vec<TransmissionRow>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM transmission WHERE sender = $1 OR recipient = $1 ORDER BY sent_us, subject"
    );
    tx.rows(sql, args![node.to_string()]).await?.iter().map(transmission).collect()
}
