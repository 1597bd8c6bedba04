//! Mail that is still to be sent. Private, and without secrets: a link is made when its letter is.

use crate::{StoreError, Tx, args, rows, table};

table! {
    /// Something that somebody is to be written.
    pub struct LetterRow in "outbox" key(id) index(next_us) {
        /// Short random id.
        id: String,
        /// What it is: `asked` for an address that wants to sign in, `sign-in` for a member who gets a link.
        kind: String,
        /// To whom: an address, or a number on the register.
        receiver: String,
        /// When it was asked for.
        created_us: i64,
        /// From when on it is not sent any more.
        expires_us: i64,
        /// How often sending it failed.
        tries: u32,
        /// When it is tried next.
        next_us: i64,
    }
}

/// Letters that are due, the oldest first.
pub async fn due(tx: &mut Tx, now_us: i64, limit: u32) -> Result<Vec<LetterRow>, StoreError> {
    rows::select(tx, "WHERE next_us <= $1 ORDER BY next_us, id LIMIT $2", args![now_us, limit]).await
}

/// Letters that could not be sent yet: how many, and when the oldest was asked for.
pub async fn failing(tx: &mut Tx) -> Result<Option<(u64, i64)>, StoreError> {
    let sql = "SELECT COUNT(*), COALESCE(MIN(created_us), 0) FROM outbox WHERE tries > 0";
    let Some(row) = tx.row(sql, args![]).await? else { return Ok(None) };
    Ok(Some((row.size(0)?, row.int(1)?)).filter(|(count, _)| *count > 0))
}

/// How many letters wait.
pub async fn waiting(tx: &mut Tx) -> Result<u64, StoreError> {
    rows::count::<LetterRow>(tx, "", args![]).await
}

/// Whether something of a kind waits for a receiver.
pub async fn holds(tx: &mut Tx, kind: &str, receiver: &str) -> Result<bool, StoreError> {
    let tail = "WHERE kind = $1 AND receiver = $2";
    Ok(rows::count::<LetterRow>(tx, tail, args![kind, receiver]).await? > 0)
}

/// Takes a letter out.
pub async fn remove(tx: &mut Tx, id: &str) -> Result<(), StoreError> {
    tx.execute("DELETE FROM outbox WHERE id = $1", args![id]).await?;
    Ok(())
}
