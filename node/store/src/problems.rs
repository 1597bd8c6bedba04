//! Events that are mirrored but not folded, and why.

use percole_merkle::{Origin, SubjectId};

use crate::{
    Row, StoreError, Tx, args,
    entries::{Place, subject_bytes, subject_from_bytes},
    logs::LogId,
};

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
        }
    }
}

/// A row of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The event.
    pub place: Place,
    /// Its kind, as its leaf says.
    pub kind: String,
    /// What it suffers from.
    pub trouble: Trouble,
    /// For people: a stored message (`percole_words::Arg::read`).
    pub reason: String,
    /// What it is about.
    pub subject: Option<SubjectId>,
}

/// Records or replaces what is wrong with an event.
///
/// # Errors
/// The database's error.
pub async fn record(tx: &mut Tx, problem: &Problem) -> Result<(), StoreError> {
    let (origin, index) = match &problem.trouble {
        Trouble::Waiting { origin, index } => (Some(origin.to_string()), Some(*index)),
        _ => (None, None),
    };
    tx.execute(
        "INSERT INTO problem (log_id, idx, kind, state, reason, subject, wait_origin, wait_idx) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (log_id, idx) DO UPDATE SET \
         state = excluded.state, reason = excluded.reason, wait_origin = excluded.wait_origin, wait_idx = excluded.wait_idx",
        args![
            problem.place.log,
            problem.place.index,
            problem.kind.as_str(),
            problem.trouble.word(),
            problem.reason.as_str(),
            problem.subject.as_ref().map(subject_bytes),
            origin,
            index
        ],
    )
    .await?;
    Ok(())
}

/// Forgets what was wrong with the events of a subject, before it is folded anew.
///
/// # Errors
/// The database's error.
pub async fn clear_subject(tx: &mut Tx, subject: &SubjectId) -> Result<(), StoreError> {
    tx.execute("DELETE FROM problem WHERE subject = $1", args![subject_bytes(subject)]).await?;
    Ok(())
}

/// Whether some event of a subject in one log waits or is paused, so that later ones of that log must wait too.
///
/// Other logs go on: whoever writes about a subject without authority holds up nobody else.
///
/// # Errors
/// The database's error.
pub async fn is_held_up(tx: &mut Tx, subject: &SubjectId, log: LogId) -> Result<bool, StoreError> {
    let row = tx
        .row(
            "SELECT log_id FROM problem WHERE subject = $1 AND log_id = $2 AND state IN ('waiting', 'paused') LIMIT 1",
            args![subject_bytes(subject), log],
        )
        .await?;
    Ok(row.is_some())
}

/// Whether any event of a log waits or is paused.
///
/// # Errors
/// The database's error.
pub async fn some_held_up(tx: &mut Tx, log: LogId) -> Result<bool, StoreError> {
    let row = tx
        .row("SELECT 1 FROM problem WHERE log_id = $1 AND state IN ('waiting', 'paused') LIMIT 1", args![log])
        .await?;
    Ok(row.is_some())
}

/// Whether an event came without its payload.
///
/// # Errors
/// The database's error.
pub async fn is_missing(tx: &mut Tx, place: Place) -> Result<bool, StoreError> {
    let sql = "SELECT 1 FROM problem WHERE log_id = $1 AND idx = $2 AND state = 'missing'";
    Ok(tx.row(sql, args![place.log, place.index]).await?.is_some())
}

/// What is wrong with the events of a subject, in log order.
///
/// # Errors
/// The database's error.
pub async fn told_of(tx: &mut Tx, subject: &SubjectId) -> Result<Vec<Problem>, StoreError> {
    tx.rows(
        "SELECT log_id, idx, kind, state, reason, subject, wait_origin, wait_idx FROM problem WHERE subject = $1 \
         ORDER BY log_id, idx",
        args![subject_bytes(subject)],
    )
    .await?
    .iter()
    .map(problem)
    .collect()
}

/// Subjects with an event that waits for something in `origin` below `size`.
///
/// # Errors
/// The database's error.
pub async fn waiting_for(tx: &mut Tx, origin: &Origin, size: u64) -> Result<Vec<SubjectId>, StoreError> {
    tx.rows(
        "SELECT DISTINCT subject FROM problem WHERE wait_origin = $1 AND wait_idx < $2 AND subject IS NOT NULL",
        args![origin.to_string(), size],
    )
    .await?
    .iter()
    .map(|row| subject_from_bytes(&row.bytes(0)?))
    .collect()
}

/// Subjects with events of a kind that was unknown when they arrived; a critical one is paused.
///
/// # Errors
/// The database's error.
pub async fn unknown_subjects(tx: &mut Tx) -> Result<Vec<(SubjectId, String)>, StoreError> {
    tx.rows(
        "SELECT subject, kind FROM problem WHERE state IN ('unknown', 'paused') AND subject IS NOT NULL",
        args![],
    )
    .await?
    .iter()
    .map(|row| Ok((subject_from_bytes(&row.bytes(0)?)?, row.text(1)?)))
    .collect()
}

/// All problems, at most `limit`, in log order.
///
/// # Errors
/// The database's error.
pub async fn all(tx: &mut Tx, limit: u64) -> Result<Vec<Problem>, StoreError> {
    tx.rows(
        "SELECT log_id, idx, kind, state, reason, subject, wait_origin, wait_idx FROM problem ORDER BY log_id, idx LIMIT $1",
        args![limit],
    )
    .await?
    .iter()
    .map(problem)
    .collect()
}

/// How many problems there are.
///
/// # Errors
/// The database's error.
pub async fn count(tx: &mut Tx) -> Result<u64, StoreError> {
    tx.row("SELECT COUNT(*) FROM problem", args![]).await?.map_or(Ok(0), |row| row.size(0))
}

fn problem(row: &Row) -> Result<Problem, StoreError> {
    let trouble = match row.text(3)?.as_str() {
        "violation" => Trouble::Violation,
        "unknown" => Trouble::Unknown,
        "paused" => Trouble::Paused,
        "missing" => Trouble::Missing,
        _ => Trouble::Waiting { origin: row.parsed(6)?, index: row.size(7)? },
    };
    Ok(Problem {
        place: Place { log: LogId(row.int(0)?), index: row.size(1)? },
        kind: row.text(2)?,
        trouble,
        reason: row.text(4)?,
        subject: row.bytes_opt(5)?.map(|bytes| subject_from_bytes(&bytes)).transpose()?,
    })
}
