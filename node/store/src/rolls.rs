//! Frozen rolls: who stands behind a roll number. Private: the log knows only sizes and a commitment.

use percole_merkle::SubjectId;

use crate::{StoreError, Tx, args, entries::subject_bytes};

/// One line of a roll.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RollEntryRow {
    /// Position, from 1.
    pub roll_number: u64,
    /// Number on the register.
    pub member: String,
    /// What the member is.
    pub category: String,
}

/// Keeps a roll and the secret of its commitment.
///
/// # Errors
/// The database's error.
pub async fn keep(
    tx: &mut Tx,
    poll: &SubjectId,
    secret: &[u8; 32],
    entries: impl Iterator<Item = RollEntryRow>,
) -> Result<(), StoreError> {
    let poll = subject_bytes(poll);
    tx.execute("INSERT INTO roll_secret (poll, secret) VALUES ($1, $2)", args![poll.as_slice(), *secret])
        .await?;
    let rows = entries
        .map(|entry| args![poll.as_slice(), entry.roll_number, entry.member, entry.category])
        .collect();
    tx.insert_many("INSERT INTO roll_entry (poll, roll_number, member, category) VALUES", rows, "").await
}

/// The secret of a roll's commitment, or `None` when this node has no such roll.
///
/// # Errors
/// The database's error.
pub async fn secret(tx: &mut Tx, poll: &SubjectId) -> Result<Option<[u8; 32]>, StoreError> {
    tx.row("SELECT secret FROM roll_secret WHERE poll = $1", args![subject_bytes(poll)])
        .await?
        .map(|row| row.array(0))
        .transpose()
}

/// A whole roll, in order.
///
/// # Errors
/// The database's error.
pub async fn entries(tx: &mut Tx, poll: &SubjectId) -> Result<Vec<RollEntryRow>, StoreError> {
    tx.rows(
        "SELECT roll_number, member, category FROM roll_entry WHERE poll = $1 ORDER BY roll_number",
        args![subject_bytes(poll)],
    )
    .await?
    .iter()
    .map(|row| Ok(RollEntryRow { roll_number: row.size(0)?, member: row.text(1)?, category: row.text(2)? }))
    .collect()
}
