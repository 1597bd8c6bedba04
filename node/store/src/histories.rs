//! How long the histories of subjects are, log by log, and where the newest part of one begins.

use percole_merkle::SubjectId;

use crate::{
    StoreError, Tx, args,
    entries::{Place, subject_bytes},
    logs::LogId,
    value::in_list,
};

/// How many folded events of some subjects each log holds.
pub async fn lengths(tx: &mut Tx, subjects: &[SubjectId]) -> Result<Vec<(LogId, u64)>, StoreError> {
    let mut values = Vec::new();
    let list = in_list(&mut values, subjects.iter().map(subject_bytes));
    let sql = format!(
        "SELECT log_id, COUNT(*) FROM entry WHERE subject IN ({list}) AND state IS NULL GROUP BY log_id ORDER BY log_id"
    );
    let rows = tx.rows(sql, values).await?;
    rows.iter().map(|row| Ok((LogId(row.int(0)?), row.size(1)?))).collect()
}

/// The place of the folded event of some subjects in a log that has `before` of them before it.
pub async fn place_of(
    tx: &mut Tx,
    subjects: &[SubjectId],
    log: LogId,
    before: u64,
) -> Result<Option<Place>, StoreError> {
    let mut values = args![log, before];
    let list = in_list(&mut values, subjects.iter().map(subject_bytes));
    let sql = format!(
        "SELECT idx FROM entry WHERE subject IN ({list}) AND log_id = $1 AND state IS NULL \
         ORDER BY idx LIMIT 1 OFFSET $2"
    );
    let rows = tx.rows(sql, values).await?;
    rows.first().map(|row| Ok(Place { log, index: row.size(0)? })).transpose()
}
