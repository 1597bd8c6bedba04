//! The heads of the logs that this node holds, and the cosignatures on them.

use std::collections::{BTreeMap, BTreeSet};

use percole_merkle::Origin;

use crate::{Row, StoreError, Tx, args, value::in_list};

/// Number of a log within this database.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LogId(pub i64);

impl LogId {
    /// The node's own log.
    pub const OWN: LogId = LogId(1);
}

impl From<LogId> for crate::Value {
    fn from(id: LogId) -> Self {
        crate::Value::Int(id.0)
    }
}

/// Where a log stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogHead {
    /// Number within this database.
    pub log: LogId,
    /// Whose log it is.
    pub origin: Origin,
    /// Entries held.
    pub size: u64,
    /// Fence of the writer; only meaningful for the own log.
    pub epoch: i64,
    /// Size of `checkpoint`, 0 when there is none.
    pub checkpoint_size: u64,
    /// The newest signed note: signed here, or accepted from the origin. May be ahead of `size` for a mirror.
    pub checkpoint: Option<Vec<u8>>,
    /// Why nothing more is taken in from this origin, when it equivocated.
    pub frozen: Option<String>,
}

const COLUMNS: &str = "log_id, origin, size, epoch, checkpoint_size, checkpoint, frozen";

fn head(row: &Row) -> Result<LogHead, StoreError> {
    Ok(LogHead {
        log: LogId(row.int(0)?),
        origin: row.parsed(1)?,
        size: row.size(2)?,
        epoch: row.int(3)?,
        checkpoint_size: row.size(4)?,
        checkpoint: row.bytes_opt(5)?,
        frozen: row.text_opt(6)?,
    })
}

/// The own log's head, or `None` before `init`.
pub async fn own(tx: &mut Tx) -> Result<Option<LogHead>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM log WHERE log_id = $1");
    tx.row(sql, args![LogId::OWN]).await?.as_ref().map(head).transpose()
}

/// The head of one origin's log, or `None` when it is not held.
pub async fn by_origin(tx: &mut Tx, origin: &Origin) -> Result<Option<LogHead>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM log WHERE origin = $1");
    tx.row(sql, args![origin.to_string()]).await?.as_ref().map(head).transpose()
}

/// All heads, the own one first.
pub async fn all(tx: &mut Tx) -> Result<Vec<LogHead>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM log ORDER BY log_id");
    tx.rows(sql, args![]).await?.iter().map(head).collect()
}

/// The heads of the logs that are frozen, in order.
pub async fn frozen(tx: &mut Tx) -> Result<Vec<LogHead>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM log WHERE frozen IS NOT NULL ORDER BY log_id");
    tx.rows(sql, args![]).await?.iter().map(head).collect()
}

/// The origins of some logs.
pub async fn origins(tx: &mut Tx, logs: &BTreeSet<LogId>) -> Result<BTreeMap<LogId, Origin>, StoreError> {
    let mut values = args![];
    let list = in_list(&mut values, logs.iter().copied());
    let sql = format!("SELECT log_id, origin FROM log WHERE log_id IN ({list})");
    let read = |row: &Row| Ok((LogId(row.int(0)?), row.parsed(1)?));
    tx.rows(sql, values).await?.iter().map(read).collect()
}

/// Starts to hold a log, empty. The first one is the node's own.
pub async fn create(tx: &mut Tx, origin: &Origin) -> Result<LogHead, StoreError> {
    let next = match tx.row("SELECT MAX(log_id) FROM log", args![]).await? {
        Some(row) => row.int(0).unwrap_or(0) + 1,
        None => LogId::OWN.0,
    };
    tx.execute(
        "INSERT INTO log (log_id, origin, size, epoch, checkpoint_size) VALUES ($1, $2, 0, 0, 0)",
        args![next, origin.to_string()],
    )
    .await?;
    Ok(LogHead {
        log: LogId(next),
        origin: *origin,
        size: 0,
        epoch: 0,
        checkpoint_size: 0,
        checkpoint: None,
        frozen: None,
    })
}

/// Takes the next epoch: from now on writers of earlier epochs are refused by [`advance`].
pub async fn take_epoch(tx: &mut Tx) -> Result<i64, StoreError> {
    tx.execute("UPDATE log SET epoch = epoch + 1 WHERE log_id = $1", args![LogId::OWN]).await?;
    let row = tx.row("SELECT epoch FROM log WHERE log_id = $1", args![LogId::OWN]).await?;
    row.map_or(Ok(0), |row| row.int(0))
}

/// Moves a head from one size to another within the transaction that adds the entries.
///
/// # Errors
/// [`StoreError::Fenced`] when the head is not where this writer left it: roll back and stop.
pub async fn advance(tx: &mut Tx, log: LogId, from: u64, to: u64, epoch: i64) -> Result<(), StoreError> {
    let moved = tx
        .execute(
            "UPDATE log SET size = $1 WHERE log_id = $2 AND size = $3 AND epoch = $4",
            args![to, log, from, epoch],
        )
        .await?;
    if moved == 1 { Ok(()) } else { Err(StoreError::Fenced { expected_size: from, epoch }) }
}

/// Makes sure, within a transaction that does not move the own head, that this writer still is the one.
///
/// # Errors
/// [`StoreError::Fenced`] when another process has taken a later epoch: roll back and stop.
pub async fn hold(tx: &mut Tx, epoch: i64) -> Result<(), StoreError> {
    let held = tx
        .execute("UPDATE log SET epoch = epoch WHERE log_id = $1 AND epoch = $2", args![LogId::OWN, epoch])
        .await?;
    if held == 1 { Ok(()) } else { Err(StoreError::Fenced { expected_size: 0, epoch }) }
}

/// Remembers the newest signed note of a log.
pub async fn set_checkpoint(tx: &mut Tx, log: LogId, size: u64, note: &[u8]) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE log SET checkpoint_size = $1, checkpoint = $2 WHERE log_id = $3 AND checkpoint_size <= $1",
        args![size, note, log],
    )
    .await?;
    Ok(())
}

/// Remembers an accepted checkpoint of a mirrored log, of which not everything is held yet. The last one of which all
/// was held goes on being served.
pub async fn accept_checkpoint(tx: &mut Tx, log: LogId, size: u64, note: &[u8]) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE log SET \
         served_size = CASE WHEN size = checkpoint_size THEN checkpoint_size ELSE served_size END, \
         served = CASE WHEN size = checkpoint_size THEN checkpoint ELSE served END, \
         checkpoint_size = $1, checkpoint = $2 WHERE log_id = $3 AND checkpoint_size <= $1",
        args![size, note, log],
    )
    .await?;
    Ok(())
}

/// Accepts a checkpoint in the place of one that its log gave up, of which not everything came. What is served stays.
pub async fn replace_checkpoint(
    tx: &mut Tx,
    log: LogId,
    given_up: u64,
    size: u64,
    note: &[u8],
) -> Result<(), StoreError> {
    let sql = "UPDATE log SET checkpoint_size = $1, checkpoint = $2 \
               WHERE log_id = $3 AND checkpoint_size = $4 AND size < checkpoint_size AND size <= $1";
    tx.execute(sql, args![size, note, log, given_up]).await?;
    Ok(())
}

/// A log as others may be served it: up to a signed checkpoint of which everything is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ServedHead {
    /// Number within this database.
    pub log: LogId,
    /// Whose log it is.
    pub origin: Origin,
    /// Size of the checkpoint; 0 when there is none yet.
    pub size: u64,
    /// How many of its entries came late, after their hashes.
    pub filled: u64,
}

/// What can be served of every log, the own one first.
pub async fn served(tx: &mut Tx) -> Result<Vec<ServedHead>, StoreError> {
    tx.rows(
        "SELECT log_id, origin, CASE WHEN log_id = $1 OR size = checkpoint_size THEN checkpoint_size ELSE served_size END, \
         filled FROM log ORDER BY log_id",
        args![LogId::OWN],
    )
    .await?
    .iter()
    .map(|row| {
        let (log, origin) = (LogId(row.int(0)?), row.parsed(1)?);
        Ok(ServedHead { log, origin, size: row.size(2)?, filled: row.size(3)? })
    })
    .collect()
}

/// Size and note of the checkpoint up to which a log can be served, or `None` when there is none yet.
pub async fn served_note(tx: &mut Tx, log: LogId) -> Result<Option<(u64, Vec<u8>)>, StoreError> {
    let row = tx
        .row(
            "SELECT checkpoint_size, checkpoint, served_size, served, size FROM log WHERE log_id = $1",
            args![log],
        )
        .await?;
    let Some(row) = row else { return Ok(None) };
    let is_complete = log == LogId::OWN || row.size(4)? == row.size(0)?;
    let column = if is_complete { 0 } else { 2 };
    let size = row.size(column)?;
    Ok(row.bytes_opt(column + 1)?.map(|note| (size, note)))
}

/// Stops taking in anything from an origin, and keeps the evidence.
pub async fn freeze(
    tx: &mut Tx,
    origin: &Origin,
    reason: &str,
    evidence: &[u8],
    now_us: i64,
) -> Result<(), StoreError> {
    tx.execute("UPDATE log SET frozen = $1 WHERE origin = $2", args![reason, origin.to_string()]).await?;
    // One proof is enough: more would be as many as the log likes to sign.
    tx.execute(
        "INSERT INTO equivocation (origin, seen_us, evidence) SELECT $1, $2, $3 \
         WHERE NOT EXISTS (SELECT 1 FROM equivocation WHERE origin = $1)",
        args![origin.to_string(), now_us, evidence],
    )
    .await?;
    Ok(())
}

/// The newest evidence that an origin signed two histories.
pub async fn evidence(tx: &mut Tx, origin: &Origin) -> Result<Option<Vec<u8>>, StoreError> {
    let sql = "SELECT evidence FROM equivocation WHERE origin = $1 ORDER BY seen_us DESC LIMIT 1";
    tx.row(sql, args![origin.to_string()]).await?.map(|row| row.bytes(0)).transpose()
}

/// A cosignature line as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CosignatureRow {
    /// Origin of the witness.
    pub cosigner: Origin,
    /// Size of the checkpoint that it signs.
    pub size: u64,
    /// Signature line of the note.
    pub line: Vec<u8>,
}

/// Keeps a witness's cosignature when it is newer than the one held.
pub async fn set_cosignature(
    tx: &mut Tx,
    log: LogId,
    cosignature: &CosignatureRow,
) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO cosignature (log_id, cosigner, size, line) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (log_id, cosigner) DO UPDATE SET size = excluded.size, line = excluded.line \
         WHERE excluded.size >= cosignature.size",
        args![log, cosignature.cosigner.to_string(), cosignature.size, cosignature.line.as_slice()],
    )
    .await?;
    Ok(())
}

/// The cosignatures held on a log's head of a size; at most `limit`.
pub async fn cosignatures(
    tx: &mut Tx,
    log: LogId,
    size: u64,
    limit: u64,
) -> Result<Vec<CosignatureRow>, StoreError> {
    let sql = "SELECT cosigner, size, line FROM cosignature WHERE log_id = $1 AND size = $2 \
               ORDER BY cosigner LIMIT $3";
    tx.rows(sql, args![log, size, limit])
        .await?
        .iter()
        .map(|row| Ok(CosignatureRow { cosigner: row.parsed(0)?, size: row.size(1)?, line: row.bytes(2)? }))
        .collect()
}

/// A setting of this database, e.g. its node's identity.
pub async fn setting(tx: &mut Tx, name: &str) -> Result<Option<String>, StoreError> {
    tx.row("SELECT value FROM setting WHERE name = $1", args![name]).await?.map(|row| row.text(0)).transpose()
}

/// Writes a setting.
pub async fn set_setting(tx: &mut Tx, name: &str, value: &str) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        args![name, value],
    )
    .await?;
    Ok(())
}

/// Removes a setting.
pub async fn remove_setting(tx: &mut Tx, name: &str) -> Result<(), StoreError> {
    tx.execute("DELETE FROM setting WHERE name = $1", args![name]).await?;
    Ok(())
}

/// Removes the row of a log without entries, left by an `init` that did not finish.
pub async fn remove_unfounded(tx: &mut Tx, log: LogId) -> Result<(), StoreError> {
    tx.execute("DELETE FROM log WHERE log_id = $1 AND size = 0", args![log]).await?;
    Ok(())
}
