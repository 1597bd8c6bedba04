//! Entries that are held as a hash, or without a payload that nothing redacts: they are asked for again.

use percole_merkle::SubjectId;

use crate::{
    StoreError, Tx, args,
    entries::{self, Entry, EntryKeys, Place, subject_bytes, subject_from_bytes},
    logs::LogId,
};

/// Indexes of the entries of a log, from one on, that are not held whole; at most `limit`, in order.
pub async fn of(tx: &mut Tx, log: LogId, start: u64, limit: u64) -> Result<Vec<u64>, StoreError> {
    let withheld =
        "SELECT idx FROM entry WHERE log_id = $1 AND idx >= $2 AND leaf IS NULL ORDER BY idx LIMIT $3";
    let bodiless =
        "SELECT idx FROM entry WHERE log_id = $1 AND idx >= $2 AND state = 'missing' ORDER BY idx LIMIT $3";
    let mut gaps = Vec::new();
    for sql in [withheld, bodiless] {
        for row in tx.rows(sql, args![log, start, limit]).await? {
            gaps.push(row.size(0)?);
        }
    }
    gaps.sort_unstable();
    gaps.dedup();
    gaps.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    Ok(gaps)
}

/// The entries of a log from `start` to before `end` whose leaf is held, in order; at most `limit`.
pub async fn held_within(
    tx: &mut Tx,
    log: LogId,
    start: u64,
    end: u64,
    limit: u64,
) -> Result<Vec<Entry>, StoreError> {
    let sql = format!(
        "SELECT {} FROM entry WHERE log_id = $1 AND idx >= $2 AND idx < $3 AND leaf IS NOT NULL ORDER BY idx LIMIT $4",
        entries::COLUMNS
    );
    tx.rows(sql, args![log, start, end, limit]).await?.iter().map(entries::entry).collect()
}

/// Puts leaf and payload of an entry in the place of its hash.
pub async fn fill(tx: &mut Tx, log: LogId, entry: Entry, keys: &EntryKeys) -> Result<(), StoreError> {
    let (salt, payload) = entry.body.map_or((None, None), |body| (Some(body.salt), Some(body.payload)));
    let subject = keys.subject.as_ref().map(subject_bytes);
    tx.execute(
        "UPDATE entry SET leaf = $1, salt = $2, payload = $3, subject = $4, idem = $5 WHERE log_id = $6 AND idx = $7",
        args![entry.leaf, salt, payload, subject, keys.idem, log, entry.index],
    )
    .await?;
    tx.execute("UPDATE log SET filled = filled + 1 WHERE log_id = $1", args![log]).await?;
    Ok(())
}

/// Notes that entries of a log came as hashes, so that others are told that more of them is looked for.
pub async fn opened(tx: &mut Tx, log: LogId) -> Result<(), StoreError> {
    tx.execute("UPDATE log SET filled = filled + 1 WHERE log_id = $1", args![log]).await?;
    Ok(())
}

/// Takes its idempotency key from an entry, because a lower index of its log has it.
pub async fn repeats(tx: &mut Tx, place: Place) -> Result<(), StoreError> {
    let sql = "UPDATE entry SET idem = NULL WHERE log_id = $1 AND idx = $2";
    tx.execute(sql, args![place.log, place.index]).await?;
    Ok(())
}

/// Remembers that an event of a subject rests on an entry whose payload is not held.
pub async fn unread(tx: &mut Tx, cause: Place, subject: &SubjectId) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO unread_cause (log_id, idx, subject) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
        args![cause.log, cause.index, subject_bytes(subject)],
    )
    .await?;
    Ok(())
}

/// Subjects that rest on an entry which is held whole now, forgotten once they are told; at most `limit`.
pub async fn take_unread(tx: &mut Tx, cause: Place, limit: u64) -> Result<Vec<SubjectId>, StoreError> {
    let sql = "DELETE FROM unread_cause WHERE log_id = $1 AND idx = $2 AND subject IN \
               (SELECT subject FROM unread_cause WHERE log_id = $1 AND idx = $2 ORDER BY subject LIMIT $3) \
               RETURNING subject";
    let rows = tx.rows(sql, args![cause.log, cause.index, limit]).await?;
    rows.iter().map(|row| subject_from_bytes(&row.bytes(0)?)).collect()
}
