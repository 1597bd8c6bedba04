//! Frozen rolls: who stands behind a roll number. Private: the log knows only sizes and a commitment.

use percole_merkle::SubjectId;

use crate::{StoreError, Tx, args, entries::subject_bytes, rows, table};

table! {
    /// One line of a roll: who stands behind a roll number.
    pub struct RollEntryRow in "roll_entry" key(poll, roll_number) {
        /// The poll.
        poll: SubjectId,
        /// Position, from 1.
        roll_number: u64,
        /// Number on the register.
        member: String,
        /// What the member is.
        category: String,
    }
}

/// Keeps a roll and the secret of its commitment.
pub async fn keep(
    tx: &mut Tx,
    poll: &SubjectId,
    secret: &[u8; 32],
    entries: impl Iterator<Item = RollEntryRow>,
) -> Result<(), StoreError> {
    let sql = "INSERT INTO roll_secret (poll, secret) VALUES ($1, $2)";
    tx.execute(sql, args![subject_bytes(poll), *secret]).await?;
    rows::put(tx, &entries.collect::<Vec<RollEntryRow>>()).await
}

/// Keeps a roll in the place of an earlier one of its poll.
pub async fn replace(
    tx: &mut Tx,
    poll: &SubjectId,
    secret: &[u8; 32],
    entries: impl Iterator<Item = RollEntryRow>,
) -> Result<(), StoreError> {
    for table in ["roll_entry", "roll_secret"] {
        tx.execute(format!("DELETE FROM {table} WHERE poll = $1"), args![subject_bytes(poll)]).await?;
    }
    keep(tx, poll, secret, entries).await
}

/// The secret of a roll's commitment, or `None` when this node has no such roll.
pub async fn secret(tx: &mut Tx, poll: &SubjectId) -> Result<Option<[u8; 32]>, StoreError> {
    tx.row("SELECT secret FROM roll_secret WHERE poll = $1", args![subject_bytes(poll)])
        .await?
        .map(|row| row.array(0))
        .transpose()
}

/// The line of a member on a roll, or `None`.
pub async fn entry_of(
    tx: &mut Tx,
    poll: &SubjectId,
    member: &str,
) -> Result<Option<RollEntryRow>, StoreError> {
    let tail = "WHERE poll = $1 AND member = $2";
    Ok(rows::select(tx, tail, args![subject_bytes(poll), member]).await?.pop())
}

/// A whole roll, in order.
pub async fn entries(tx: &mut Tx, poll: &SubjectId) -> Result<Vec<RollEntryRow>, StoreError> {
    rows::select(tx, "WHERE poll = $1 ORDER BY roll_number", args![subject_bytes(poll)]).await
}
