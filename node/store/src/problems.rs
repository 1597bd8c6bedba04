//! Events that are mirrored but not folded, and why.
//!
//! The state stands with the entry; so it costs no more than the entry itself, whoever writes it. What is said in words is
//! kept for [`WORDS_PER_LOG_MAX`] events of each log.

use percole_merkle::{LeafHeader, Origin, SubjectId};

use crate::{
    Row, StoreError, Tx, args,
    entries::{Place, subject_bytes, subject_from_bytes},
    logs::LogId,
    tree,
};

/// Events of one log that keep the words why they are left out. Whoever reads a few of them knows what is wrong with the
/// others.
pub const WORDS_PER_LOG_MAX: u64 = 256;

/// Why an event is not part of any projection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// Written without authority, or against a rule. It stays out for good.
    Violation,
    /// A cause is not held yet; folded when it arrives.
    Waiting {
        /// Log of the cause.
        origin: Origin,
        /// Its index.
        index: u64,
    },
    /// A kind that this version does not know; folded after an upgrade.
    Unknown,
    /// Stands behind an unknown critical event, or one that waits, of the same subject.
    Paused,
    /// Came without its payload, and nothing says that it was erased; folded when the one or the other arrives.
    Missing,
    /// Its log asked for more folding anew than it may; folded when there is time.
    Later,
}

impl Trouble {
    /// The word that tables and APIs use.
    pub fn word(&self) -> &'static str {
        match self {
            Trouble::Violation => "violation",
            Trouble::Waiting { .. } => "waiting",
            Trouble::Unknown => "unknown",
            Trouble::Paused => "paused",
            Trouble::Missing => "missing",
            Trouble::Later => "later",
        }
    }
}

/// An event that is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The event.
    pub place: Place,
    /// Its kind, as its leaf says.
    pub kind: String,
    /// The version of its payload.
    pub schema: u32,
    /// What it suffers from.
    pub trouble: Trouble,
    /// For people, a stored message (`percole_words::Arg::read`); `None` where the state says it all, or where its log has
    /// more such events than words are kept of.
    pub words: Option<String>,
}

/// Records that an event of a subject is left out; `words` is a stored message that says more than the state.
pub async fn record(
    tx: &mut Tx,
    place: Place,
    subject: &SubjectId,
    trouble: &Trouble,
    words: Option<&str>,
) -> Result<(), StoreError> {
    let sql = "UPDATE entry SET state = $1 WHERE log_id = $2 AND idx = $3";
    tx.execute(sql, args![trouble.word(), place.log, place.index]).await?;
    if let Trouble::Waiting { origin, index } = trouble {
        let sql = "INSERT INTO waits (log_id, idx, subject, origin, cause) VALUES ($1, $2, $3, $4, $5) \
                   ON CONFLICT (log_id, idx) DO UPDATE SET origin = excluded.origin, cause = excluded.cause";
        let row = args![place.log, place.index, subject_bytes(subject), origin.to_string(), *index];
        tx.execute(sql, row).await?;
    }
    if let Some(words) = words {
        let sql = format!(
            "INSERT INTO left_out_words (log_id, idx, subject, words) SELECT $1, $2, $3, $4 \
             WHERE (SELECT COUNT(*) FROM left_out_words WHERE log_id = $1) < {WORDS_PER_LOG_MAX} \
             ON CONFLICT (log_id, idx) DO UPDATE SET words = excluded.words"
        );
        tx.execute(sql, args![place.log, place.index, subject_bytes(subject), words]).await?;
    }
    Ok(())
}

/// Forgets what was wrong with the events of a subject, before it is folded anew.
pub async fn clear_subject(tx: &mut Tx, subject: &SubjectId) -> Result<(), StoreError> {
    for sql in [
        "UPDATE entry SET state = NULL WHERE subject = $1 AND state IS NOT NULL",
        "DELETE FROM waits WHERE subject = $1",
        "DELETE FROM left_out_words WHERE subject = $1",
    ] {
        tx.execute(sql, args![subject_bytes(subject)]).await?;
    }
    Ok(())
}

/// Forgets what was wrong with an event that waited or was paused, before it is folded.
pub async fn clear(tx: &mut Tx, place: Place) -> Result<(), StoreError> {
    for sql in [
        "UPDATE entry SET state = NULL WHERE log_id = $1 AND idx = $2",
        "DELETE FROM waits WHERE log_id = $1 AND idx = $2",
        "DELETE FROM left_out_words WHERE log_id = $1 AND idx = $2",
    ] {
        tx.execute(sql, args![place.log, place.index]).await?;
    }
    Ok(())
}

/// The events of a subject in one log wait for no cause any more, because the subject is folded anew later.
pub async fn put_off(tx: &mut Tx, subject: &SubjectId, log: LogId) -> Result<(), StoreError> {
    for sql in [
        "UPDATE entry SET state = 'later' WHERE subject = $1 AND log_id = $2 AND state = 'waiting'",
        "DELETE FROM waits WHERE subject = $1 AND log_id = $2",
    ] {
        tx.execute(sql, args![subject_bytes(subject), log]).await?;
    }
    Ok(())
}

/// Whether some event of a subject in one log waits, so that later ones of that log must wait too.
///
/// Other logs go on: whoever writes about a subject without authority holds up nobody else.
pub async fn is_held_up(tx: &mut Tx, subject: &SubjectId, log: LogId) -> Result<bool, StoreError> {
    let sql = "SELECT 1 FROM entry WHERE subject = $1 AND log_id = $2 \
               AND state IN ('waiting', 'paused', 'later') LIMIT 1";
    Ok(tx.row(sql, args![subject_bytes(subject), log]).await?.is_some())
}

/// Whether any event of a log waits or is paused.
pub async fn some_held_up(tx: &mut Tx, log: LogId) -> Result<bool, StoreError> {
    let sql = "SELECT 1 FROM entry WHERE log_id = $1 AND state IN ('waiting', 'paused', 'later') LIMIT 1";
    Ok(tx.row(sql, args![log]).await?.is_some())
}

/// Whether an event came without its payload.
pub async fn is_missing(tx: &mut Tx, place: Place) -> Result<bool, StoreError> {
    let sql = "SELECT 1 FROM entry WHERE log_id = $1 AND idx = $2 AND state = 'missing'";
    Ok(tx.row(sql, args![place.log, place.index]).await?.is_some())
}

const SELECT: &str = "SELECT e.log_id, e.idx, e.leaf, e.state, w.words, c.origin, c.cause FROM entry e \
                      LEFT JOIN left_out_words w ON w.log_id = e.log_id AND w.idx = e.idx \
                      LEFT JOIN waits c ON c.log_id = e.log_id AND c.idx = e.idx";

/// What is wrong with the events of a subject in one log, in order; at most `limit`.
pub async fn told_of(
    tx: &mut Tx,
    subject: &SubjectId,
    log: LogId,
    limit: u64,
) -> Result<Vec<Problem>, StoreError> {
    let sql = format!(
        "{SELECT} WHERE e.subject = $1 AND e.log_id = $2 AND e.state IS NOT NULL ORDER BY e.idx LIMIT $3"
    );
    tx.rows(sql, args![subject_bytes(subject), log, limit]).await?.iter().map(problem).collect()
}

/// What is wrong with an event, or `None` when it is folded or not held.
pub async fn told_at(tx: &mut Tx, place: Place) -> Result<Option<Problem>, StoreError> {
    let sql = format!("{SELECT} WHERE e.log_id = $1 AND e.idx = $2 AND e.state IS NOT NULL");
    tx.row(sql, args![place.log, place.index]).await?.as_ref().map(problem).transpose()
}

/// Events that waited for something in `origin` below `size`: their logs and subjects; at most `limit`.
pub async fn waiting_for(
    tx: &mut Tx,
    origin: &Origin,
    size: u64,
    limit: u64,
) -> Result<Vec<(LogId, SubjectId)>, StoreError> {
    let sql = "SELECT log_id, subject FROM waits WHERE origin = $1 AND cause < $2 ORDER BY cause LIMIT $3";
    tx.rows(sql, args![origin.to_string(), size, limit])
        .await?
        .iter()
        .map(|row| Ok((LogId(row.int(0)?), subject_from_bytes(&row.bytes(1)?)?)))
        .collect()
}

/// Origins whose logs hold what some event still waits for; at most `limit`.
pub async fn arrived(tx: &mut Tx, limit: u64) -> Result<Vec<(Origin, u64)>, StoreError> {
    let sql = "SELECT l.origin, l.size FROM log l WHERE EXISTS \
               (SELECT 1 FROM waits w WHERE w.origin = l.origin AND w.cause < l.size) ORDER BY l.log_id LIMIT $1";
    tx.rows(sql, args![limit]).await?.iter().map(|row| Ok((row.parsed(0)?, row.size(1)?))).collect()
}

/// What is left out, in log order after a place; at most `limit`.
pub async fn page(tx: &mut Tx, after: Option<Place>, limit: u64) -> Result<Vec<Problem>, StoreError> {
    let after = after.map_or((i64::MIN, 0), |place| (place.log.0, place.index));
    let sql = format!(
        "{SELECT} WHERE e.state IS NOT NULL AND (e.log_id > $1 OR (e.log_id = $1 AND e.idx > $2)) \
         ORDER BY e.log_id, e.idx LIMIT $3"
    );
    tx.rows(sql, args![after.0, after.1, limit]).await?.iter().map(problem).collect()
}

/// How many events are left out.
pub async fn count(tx: &mut Tx) -> Result<u64, StoreError> {
    let sql = "SELECT COUNT(*) FROM entry WHERE state IS NOT NULL";
    tx.row(sql, args![]).await?.map_or(Ok(0), |row| row.size(0))
}

fn problem(row: &Row) -> Result<Problem, StoreError> {
    let place = Place { log: LogId(row.int(0)?), index: row.size(1)? };
    let header =
        LeafHeader::decode(&row.bytes(2)?).map_err(|error| tree::damaged(place.log, place.index, &error))?;
    let trouble = match row.text(3)?.as_str() {
        "violation" => Trouble::Violation,
        "unknown" => Trouble::Unknown,
        "paused" => Trouble::Paused,
        "missing" => Trouble::Missing,
        "later" => Trouble::Later,
        _ => Trouble::Waiting { origin: row.parsed(5)?, index: row.size(6)? },
    };
    let kind = header.kind.as_str().to_owned();
    Ok(Problem { place, kind, schema: header.schema_version.into(), trouble, words: row.text_opt(4)? })
}
