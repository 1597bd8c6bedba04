//! The entries of all logs.

use percole_merkle::{Hash, SubjectId};

use crate::{Row, StoreError, Tx, Value, args, logs::LogId, value::in_list};

/// An entry as it is stored. What is absent was withheld or erased, never lost silently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Place in its log.
    pub index: u64,
    /// RFC 6962 leaf hash.
    pub leaf_hash: Hash,
    /// Exact bytes of the leaf; `None` when only the hash may be read here.
    pub leaf: Option<Vec<u8>>,
    /// Salt and payload; `None` when withheld or erased.
    pub body: Option<Body>,
}

/// What a payload commitment commits to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    /// 32 random bytes.
    pub salt: [u8; 32],
    /// Exact bytes of the payload.
    pub payload: Vec<u8>,
}

/// What is indexed beside an entry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EntryKeys {
    /// Subject of the event; `None` when the leaf is withheld.
    pub subject: Option<SubjectId>,
    /// Idempotency key; `None` for a mirrored entry that repeats one.
    pub idem: Option<[u8; 16]>,
    /// SHA-256 of the command that made it; only in the own log.
    pub command_hash: Option<[u8; 32]>,
    /// Which operator or person recorded it; only in the own log, and never shown to peers.
    pub recorded_by: Option<String>,
}

/// Bytes under which a subject is indexed.
pub fn subject_bytes(subject: &SubjectId) -> Vec<u8> {
    let mut bytes = subject.origin.as_bytes().to_vec();
    bytes.extend_from_slice(&subject.id);
    bytes
}

/// Reads back what [`subject_bytes`] wrote.
///
/// # Errors
/// [`StoreError::Corrupt`] when the bytes are not a subject.
pub(crate) fn subject_from_bytes(bytes: &[u8]) -> Result<SubjectId, StoreError> {
    let corrupt = || StoreError::Corrupt {
        column: "subject".to_owned(),
        row: "?".to_owned(),
        expected: "48 bytes".to_owned(),
        found: format!("{} bytes", bytes.len()),
    };
    let (node, id) = bytes.split_at_checked(32).ok_or_else(corrupt)?;
    Ok(SubjectId {
        origin: node.try_into().map_err(|_| corrupt())?,
        id: id.try_into().map_err(|_| corrupt())?,
    })
}

/// Adds entries to a log. The caller moves the head in the same transaction.
pub async fn append(tx: &mut Tx, log: LogId, entries: Vec<(Entry, EntryKeys)>) -> Result<(), StoreError> {
    let rows = entries
        .into_iter()
        .map(|(entry, keys)| {
            let (salt, payload) = entry.body.map_or((Value::Null, Value::Null), |body| {
                (Value::Bytes(body.salt.to_vec()), Value::Bytes(body.payload))
            });
            vec![
                log.into(),
                entry.index.into(),
                entry.leaf_hash.0.into(),
                entry.leaf.into(),
                salt,
                payload,
                keys.subject.as_ref().map(subject_bytes).into(),
                keys.idem.into(),
                keys.command_hash.into(),
                keys.recorded_by.into(),
            ]
        })
        .collect();
    tx.insert_many(
        "INSERT INTO entry (log_id, idx, leaf_hash, leaf, salt, payload, subject, idem, command_hash, recorded_by) VALUES",
        rows,
        "",
    )
    .await
}

pub(crate) const COLUMNS: &str = "idx, leaf_hash, leaf, salt, payload";

pub(crate) fn entry(row: &Row) -> Result<Entry, StoreError> {
    let body = match (row.bytes_opt(3)?, row.bytes_opt(4)?) {
        (Some(_), Some(payload)) => Some(Body { salt: row.array(3)?, payload }),
        _ => None,
    };
    Ok(Entry { index: row.size(0)?, leaf_hash: Hash(row.array(1)?), leaf: row.bytes_opt(2)?, body })
}

/// One entry, or `None` when the log is shorter.
pub async fn get(tx: &mut Tx, log: LogId, index: u64) -> Result<Option<Entry>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM entry WHERE log_id = $1 AND idx = $2");
    tx.row(sql, args![log, index]).await?.as_ref().map(entry).transpose()
}

/// Some entries of a log, in order; those that it does not hold are left out.
pub async fn among(tx: &mut Tx, log: LogId, indexes: &[u64]) -> Result<Vec<Entry>, StoreError> {
    let mut values = args![log];
    let list = in_list(&mut values, indexes.iter().copied());
    let sql = format!("SELECT {COLUMNS} FROM entry WHERE log_id = $1 AND idx IN ({list}) ORDER BY idx");
    tx.rows(sql, values).await?.iter().map(entry).collect()
}

/// Entries from `start` on, at most `limit`, in order.
pub async fn range(tx: &mut Tx, log: LogId, start: u64, limit: u64) -> Result<Vec<Entry>, StoreError> {
    let sql =
        format!("SELECT {COLUMNS} FROM entry WHERE log_id = $1 AND idx >= $2 AND idx < $3 ORDER BY idx");
    tx.rows(sql, args![log, start, start.saturating_add(limit)]).await?.iter().map(entry).collect()
}

/// Who recorded the events of a log, by index, where that is known.
pub async fn recorders(
    tx: &mut Tx,
    log: LogId,
    start: u64,
    limit: u64,
) -> Result<Vec<(u64, String)>, StoreError> {
    let sql = "SELECT idx, recorded_by FROM entry \
               WHERE log_id = $1 AND idx >= $2 AND idx < $3 AND recorded_by IS NOT NULL";
    let rows = tx.rows(sql, args![log, start, start.saturating_add(limit)]).await?;
    rows.iter().map(|row| Ok((row.size(0)?, row.text(1)?))).collect()
}

/// Leaf hashes from `start` to before `end`, in order.
pub async fn hashes(tx: &mut Tx, log: LogId, start: u64, end: u64) -> Result<Vec<Hash>, StoreError> {
    tx.rows(
        "SELECT leaf_hash FROM entry WHERE log_id = $1 AND idx >= $2 AND idx < $3 ORDER BY idx",
        args![log, start, end],
    )
    .await?
    .iter()
    .map(|row| Ok(Hash(row.array(0)?)))
    .collect()
}

/// Which of some idempotency keys a log already holds, with place and command hash.
pub async fn by_idem(tx: &mut Tx, log: LogId, keys: &[[u8; 16]]) -> Result<Vec<HeldKey>, StoreError> {
    let mut held = Vec::new();
    for chunk in keys.chunks(64) {
        let mut args = args![log];
        let list = in_list(&mut args, chunk.iter().copied());
        // By the keys alone: before it has figures of a table, PostgreSQL takes a log for few rows and goes through all of it.
        let sql =
            format!("SELECT idem, idx, command_hash FROM entry WHERE log_id + 0 = $1 AND idem IN ({list})");
        for row in tx.rows(sql, args).await? {
            let command_hash = if row.bytes_opt(2)?.is_some() { Some(row.array(2)?) } else { None };
            held.push(HeldKey { idem: row.array(0)?, index: row.size(1)?, command_hash });
        }
    }
    Ok(held)
}

/// An idempotency key that a log holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HeldKey {
    /// The key.
    pub idem: [u8; 16],
    /// Where it stands.
    pub index: u64,
    /// Hash of the command, in the own log.
    pub command_hash: Option<[u8; 32]>,
}

/// A place in one of the logs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The log.
    pub log: LogId,
    /// Index within it.
    pub index: u64,
}

/// An event of a subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SubjectEntry {
    /// Where it stands.
    pub place: Place,
    /// The entry.
    pub entry: Entry,
    /// Whether it repeats an idempotency key of its log, and is therefore never folded.
    pub repeated: bool,
    /// Whether it stays out of the projection for some reason.
    pub left_out: bool,
    /// Which operator or person recorded it; only in the own log.
    pub recorded_by: Option<String>,
}

/// The events of some subjects, by log and index; at most `limit` after a place.
pub async fn events_of(
    tx: &mut Tx,
    subjects: &[SubjectId],
    after: Option<Place>,
    limit: u64,
) -> Result<Vec<SubjectEntry>, StoreError> {
    select_events(tx, "", subjects, after, limit).await
}

/// As [`events_of`], but only what is part of the projection, so that nobody hides it behind what is not.
pub async fn folded_of(
    tx: &mut Tx,
    subjects: &[SubjectId],
    after: Option<Place>,
    limit: u64,
) -> Result<Vec<SubjectEntry>, StoreError> {
    select_events(tx, "AND e.state IS NULL", subjects, after, limit).await
}

async fn select_events(
    tx: &mut Tx,
    which: &str,
    subjects: &[SubjectId],
    after: Option<Place>,
    limit: u64,
) -> Result<Vec<SubjectEntry>, StoreError> {
    let after = after.map_or((i64::MIN, 0), |place| (place.log.0, place.index));
    let mut values = args![after.0, after.1, limit];
    let list = in_list(&mut values, subjects.iter().map(subject_bytes));
    let sql = format!(
        "SELECT e.idx, e.leaf_hash, e.leaf, e.salt, e.payload, e.log_id, CASE WHEN e.idem IS NULL THEN 1 ELSE 0 END, \
         CASE WHEN e.state IS NULL THEN 0 ELSE 1 END, e.recorded_by FROM entry e \
         WHERE e.subject IN ({list}) AND (e.log_id > $1 OR (e.log_id = $1 AND e.idx > $2)) {which} \
         ORDER BY e.log_id, e.idx LIMIT $3"
    );
    let events = tx.rows(sql, values).await?;
    let read = |row: &Row| {
        let entry = entry(row)?;
        Ok(SubjectEntry {
            place: Place { log: LogId(row.int(5)?), index: entry.index },
            entry,
            repeated: row.flag(6)?,
            left_out: row.flag(7)?,
            recorded_by: row.text_opt(8)?,
        })
    };
    events.iter().map(read).collect()
}

/// Erases the payload of an entry; leaf and hash stay, so that every proof still verifies. Tells whether there was one.
pub async fn erase(tx: &mut Tx, place: Place) -> Result<bool, StoreError> {
    let sql =
        "UPDATE entry SET salt = NULL, payload = NULL WHERE log_id = $1 AND idx = $2 AND payload IS NOT NULL";
    Ok(tx.execute(sql, args![place.log, place.index]).await? > 0)
}

/// The mirrored logs with some event of a subject that is part of its projection, in order.
pub async fn logs_folded_elsewhere(tx: &mut Tx, subject: &SubjectId) -> Result<Vec<LogId>, StoreError> {
    let sql = "SELECT DISTINCT log_id FROM entry WHERE subject = $1 AND log_id <> $2 AND state IS NULL \
               ORDER BY log_id";
    tx.rows(sql, args![subject_bytes(subject), LogId::OWN])
        .await?
        .iter()
        .map(|row| Ok(LogId(row.int(0)?)))
        .collect()
}

/// Subjects that some held event is about, in order after one of them; at most `limit`.
pub async fn subjects(
    tx: &mut Tx,
    after: Option<&SubjectId>,
    limit: u64,
) -> Result<Vec<SubjectId>, StoreError> {
    let after = after.map_or_else(Vec::new, subject_bytes);
    let sql = "SELECT DISTINCT subject FROM entry WHERE subject > $1 ORDER BY subject LIMIT $2";
    let rows = tx.rows(sql, args![after, limit]).await?;
    rows.iter().map(|row| subject_from_bytes(&row.bytes(0)?)).collect()
}

/// One entry with the hash of the command that made it.
pub async fn with_command(
    tx: &mut Tx,
    log: LogId,
    index: u64,
) -> Result<Option<(Entry, Option<[u8; 32]>)>, StoreError> {
    let sql = format!("SELECT {COLUMNS}, command_hash FROM entry WHERE log_id = $1 AND idx = $2");
    let Some(row) = tx.row(sql, args![log, index]).await? else { return Ok(None) };
    let command_hash = if row.bytes_opt(5)?.is_some() { Some(row.array(5)?) } else { None };
    Ok(Some((entry(&row)?, command_hash)))
}

/// How many events of a subject a log holds before a place, erased ones too; no further than `limit` is counted.
pub async fn count_of_subject(
    tx: &mut Tx,
    subject: &SubjectId,
    before: Place,
    limit: u64,
) -> Result<u64, StoreError> {
    let sql = "SELECT COUNT(*) FROM \
               (SELECT idx FROM entry WHERE subject = $1 AND log_id = $2 AND idx < $3 LIMIT $4) counted";
    let row = tx.row(sql, args![subject_bytes(subject), before.log, before.index, limit]).await?;
    row.map_or(Ok(0), |row| row.size(0))
}

/// How many events of a subject are held in all logs, and how many bytes they say; no further than `limit` events is
/// counted.
pub async fn weight_of_subject(
    tx: &mut Tx,
    subject: &SubjectId,
    limit: u64,
) -> Result<(u64, u64), StoreError> {
    let sql = "SELECT COUNT(*), CAST(COALESCE(SUM(bytes), 0) AS BIGINT) FROM \
               (SELECT LENGTH(payload) AS bytes FROM entry WHERE subject = $1 LIMIT $2) counted";
    let row = tx.row(sql, args![subject_bytes(subject), limit]).await?;
    row.map_or(Ok((0, 0)), |row| Ok((row.size(0)?, row.size(1)?)))
}

/// An event of a subject without what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SubjectLeaf {
    /// Where it stands.
    pub place: Place,
    /// Exact bytes of the leaf.
    pub leaf: Vec<u8>,
    /// RFC 6962 leaf hash.
    pub leaf_hash: Hash,
    /// Whether it repeats an idempotency key of its log, and is therefore never folded.
    pub repeated: bool,
    /// Whether its payload is held.
    pub has_payload: bool,
}

/// The leaves of a subject's events, by log and index, without their payloads; at most `limit` after a place.
pub async fn leaves_of(
    tx: &mut Tx,
    subject: &SubjectId,
    after: Option<Place>,
    limit: u64,
) -> Result<Vec<SubjectLeaf>, StoreError> {
    select_leaves(tx, "", subject, after, limit).await
}

/// As [`leaves_of`], but only what is part of the projection.
pub async fn folded_leaves_of(
    tx: &mut Tx,
    subject: &SubjectId,
    after: Option<Place>,
    limit: u64,
) -> Result<Vec<SubjectLeaf>, StoreError> {
    select_leaves(tx, "AND state IS NULL", subject, after, limit).await
}

/// The leaves of a subject's events in one log that are part of its projection, the newest first; at most `limit`.
pub async fn newest_folded_leaves(
    tx: &mut Tx,
    subject: &SubjectId,
    log: LogId,
    limit: u64,
) -> Result<Vec<SubjectLeaf>, StoreError> {
    let sql = format!(
        "{SUBJECT_LEAF} WHERE subject = $1 AND leaf IS NOT NULL AND log_id = $2 AND state IS NULL \
         ORDER BY idx DESC LIMIT $3"
    );
    tx.rows(sql, args![subject_bytes(subject), log, limit]).await?.iter().map(subject_leaf).collect()
}

const SUBJECT_LEAF: &str = "SELECT log_id, idx, leaf, leaf_hash, CASE WHEN idem IS NULL THEN 1 ELSE 0 END, \
                            CASE WHEN payload IS NULL THEN 0 ELSE 1 END FROM entry";

fn subject_leaf(row: &Row) -> Result<SubjectLeaf, StoreError> {
    Ok(SubjectLeaf {
        place: Place { log: LogId(row.int(0)?), index: row.size(1)? },
        leaf: row.bytes(2)?,
        leaf_hash: Hash(row.array(3)?),
        repeated: row.flag(4)?,
        has_payload: row.flag(5)?,
    })
}

async fn select_leaves(
    tx: &mut Tx,
    which: &str,
    subject: &SubjectId,
    after: Option<Place>,
    limit: u64,
) -> Result<Vec<SubjectLeaf>, StoreError> {
    let after = after.map_or((i64::MIN, 0), |place| (place.log.0, place.index));
    let sql = format!(
        "{SUBJECT_LEAF} WHERE subject = $1 AND leaf IS NOT NULL AND (log_id > $2 OR (log_id = $2 AND idx > $3)) {which} \
         ORDER BY log_id, idx LIMIT $4"
    );
    let rows = tx.rows(sql, args![subject_bytes(subject), after.0, after.1, limit]).await?;
    rows.iter().map(subject_leaf).collect()
}

/// The events of a subject in one log that wait or are paused, in order; at most `limit` after an index.
pub async fn held_up(
    tx: &mut Tx,
    subject: &SubjectId,
    log: LogId,
    limit: u64,
) -> Result<Vec<Entry>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM entry WHERE subject = $1 AND log_id = $2 AND state IN ('waiting', 'paused', 'later') \
         ORDER BY idx LIMIT $3"
    );
    tx.rows(sql, args![subject_bytes(subject), log, limit]).await?.iter().map(entry).collect()
}

/// Whether another log holds events of a subject.
pub async fn has_other_log(tx: &mut Tx, subject: &SubjectId, log: LogId) -> Result<bool, StoreError> {
    let row = tx
        .row(
            "SELECT 1 FROM entry WHERE subject = $1 AND log_id <> $2 LIMIT 1",
            args![subject_bytes(subject), log],
        )
        .await?;
    Ok(row.is_some())
}
