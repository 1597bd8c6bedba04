//! What is to be folded anew when there is time.

use percole_merkle::SubjectId;

use crate::{
    StoreError, Tx, args,
    entries::{Place, subject_bytes, subject_from_bytes},
    logs::LogId,
};

/// Notes that a subject is to be folded anew for a log; that log's events on it wait.
pub async fn put(tx: &mut Tx, log: LogId, subject: &SubjectId) -> Result<(), StoreError> {
    let sql = "INSERT INTO later (log_id, subject) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    tx.execute(sql, args![log, subject_bytes(subject)]).await?;
    Ok(())
}

/// Whether a subject is to be folded anew for a log.
pub async fn has(tx: &mut Tx, log: LogId, subject: &SubjectId) -> Result<bool, StoreError> {
    let sql = "SELECT 1 FROM later WHERE log_id = $1 AND subject = $2";
    Ok(tx.row(sql, args![log, subject_bytes(subject)]).await?.is_some())
}

/// Whether anything is to be folded anew for a log.
pub async fn some(tx: &mut Tx, log: LogId) -> Result<bool, StoreError> {
    Ok(tx.row("SELECT 1 FROM later WHERE log_id = $1 LIMIT 1", args![log]).await?.is_some())
}

/// A subject of the next log after one, round and round, so that each log has its turn; `None` when nothing is left.
pub async fn next(tx: &mut Tx, after: LogId) -> Result<Option<(LogId, SubjectId)>, StoreError> {
    for from in [after, LogId(i64::MIN)] {
        let sql = "SELECT log_id, subject FROM later WHERE log_id > $1 ORDER BY log_id, subject LIMIT 1";
        if let Some(row) = tx.row(sql, args![from]).await? {
            return Ok(Some((LogId(row.int(0)?), subject_from_bytes(&row.bytes(1)?)?)));
        }
    }
    Ok(None)
}

/// How many (subject, log) are to be folded anew.
pub async fn count(tx: &mut Tx) -> Result<u64, StoreError> {
    tx.row("SELECT COUNT(*) FROM later", args![]).await?.map_or(Ok(0), |row| row.size(0))
}

/// Forgets a subject, because it is folded anew.
pub async fn clear_subject(tx: &mut Tx, subject: &SubjectId) -> Result<(), StoreError> {
    tx.execute("DELETE FROM later WHERE subject = $1", args![subject_bytes(subject)]).await?;
    Ok(())
}

/// Notes that more rests on an entry that came late than was looked at.
pub async fn put_cause(tx: &mut Tx, cause: Place) -> Result<(), StoreError> {
    let sql = "INSERT INTO later_cause (log_id, idx) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    tx.execute(sql, args![cause.log, cause.index]).await?;
    Ok(())
}

/// Whether more rests on some entry that came late than was looked at.
pub async fn some_cause(tx: &mut Tx) -> Result<bool, StoreError> {
    Ok(tx.row("SELECT 1 FROM later_cause LIMIT 1", args![]).await?.is_some())
}

/// An entry on which more rests than was looked at, forgotten once it is told.
pub async fn take_cause(tx: &mut Tx) -> Result<Option<Place>, StoreError> {
    let sql = "DELETE FROM later_cause WHERE (log_id, idx) IN \
               (SELECT log_id, idx FROM later_cause ORDER BY log_id, idx LIMIT 1) RETURNING log_id, idx";
    let row = tx.row(sql, args![]).await?;
    row.map(|row| Ok(Place { log: LogId(row.int(0)?), index: row.size(1)? })).transpose()
}
