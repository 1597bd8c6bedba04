//! The ballots in this node's boxes: a projection, by roll number.

use percole_merkle::SubjectId;

use crate::{
    StoreError, Tx, args,
    entries::subject_bytes,
    polls::{CountsRow, Gate, WindowRow},
    value::in_list,
};

/// A ballot to be put into a box.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BallotRow {
    /// Position on the frozen roll.
    pub roll_number: u64,
    /// `yes`, `no` or `abstain`.
    pub choice: &'static str,
    /// When it was cast.
    pub cast_us: i64,
}

/// Puts ballots into a box; each replaces an earlier one of its roll number. No roll number may occur twice.
///
/// # Errors
/// The database's error.
pub async fn put(tx: &mut Tx, poll: &SubjectId, ballots: &[BallotRow]) -> Result<(), StoreError> {
    let poll = subject_bytes(poll);
    let rows = ballots
        .iter()
        .map(|ballot| args![poll.as_slice(), ballot.roll_number, ballot.choice, ballot.cast_us, 1u64])
        .collect();
    tx.insert_many(
        "INSERT INTO ballot (poll, roll_number, choice, cast_us, casts) VALUES",
        rows,
        "ON CONFLICT (poll, roll_number) DO UPDATE SET choice = excluded.choice, cast_us = excluded.cast_us, \
         casts = ballot.casts + 1",
    )
    .await
}

/// Counts a box: how many ballots were cast in all, and what counts.
///
/// # Errors
/// The database's error.
pub async fn count(tx: &mut Tx, poll: &SubjectId) -> Result<(u64, CountsRow), StoreError> {
    let rows = tx
        .rows(
            // PostgreSQL's sum of bigint is numeric.
            "SELECT choice, COUNT(*), CAST(SUM(casts) AS BIGINT) FROM ballot WHERE poll = $1 GROUP BY choice",
            args![subject_bytes(poll)],
        )
        .await?;
    let mut cast = 0;
    let mut counts = CountsRow::default();
    for row in &rows {
        let number = row.size(1)?;
        cast += row.size(2)?;
        counts.voters += number;
        match row.text(0)?.as_str() {
            "yes" => counts.yes = number,
            "no" => counts.no = number,
            _ => counts.abstain = number,
        }
    }
    Ok((cast, counts))
}

/// How many members have a ballot in a box.
///
/// # Errors
/// The database's error.
pub async fn voters(tx: &mut Tx, poll: &SubjectId) -> Result<u64, StoreError> {
    let row = tx.row("SELECT COUNT(*) FROM ballot WHERE poll = $1", args![subject_bytes(poll)]).await?;
    row.map_or(Ok(0), |row| row.size(0))
}

/// Rows looked up in one statement.
const LOOKED_UP: usize = 256;

/// Positions of some members on a roll; those who are not on it are left out.
///
/// # Errors
/// The database's error.
pub async fn roll_numbers(
    tx: &mut Tx,
    poll: &SubjectId,
    members: &[&str],
) -> Result<Vec<(String, u64)>, StoreError> {
    let mut found = Vec::with_capacity(members.len());
    for chunk in members.chunks(LOOKED_UP) {
        let mut values = args![subject_bytes(poll)];
        let list = in_list(&mut values, chunk.iter().copied());
        let sql =
            format!("SELECT member, roll_number FROM roll_entry WHERE poll = $1 AND member IN ({list})");
        for row in tx.rows(sql, values).await? {
            found.push((row.text(0)?, row.size(1)?));
        }
    }
    Ok(found)
}

/// What a box holds for some roll numbers; those without a ballot are left out.
///
/// # Errors
/// The database's error.
pub async fn choices(
    tx: &mut Tx,
    poll: &SubjectId,
    roll_numbers: &[u64],
) -> Result<Vec<(u64, String)>, StoreError> {
    let mut found = Vec::with_capacity(roll_numbers.len());
    for chunk in roll_numbers.chunks(LOOKED_UP) {
        let mut values = args![subject_bytes(poll)];
        let list = in_list(&mut values, chunk.iter().copied());
        let sql =
            format!("SELECT roll_number, choice FROM ballot WHERE poll = $1 AND roll_number IN ({list})");
        for row in tx.rows(sql, values).await? {
            found.push((row.size(0)?, row.text(1)?));
        }
    }
    Ok(found)
}

/// What decides whether a poll takes ballots.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Admission {
    /// State of the vote.
    pub vote_state: String,
    /// The poll.
    pub gate: Gate,
}

/// What decides whether a poll takes ballots now, or `None` when there is no poll here.
///
/// # Errors
/// The database's error.
pub async fn admission(tx: &mut Tx, poll: &SubjectId) -> Result<Option<Admission>, StoreError> {
    let row = tx
        .row(
            "SELECT v.state, p.state, p.roll_size, p.opens_us, p.closes_us, p.report_by_us \
             FROM poll p JOIN vote v ON v.subject = p.vote WHERE p.subject = $1",
            args![subject_bytes(poll)],
        )
        .await?;
    row.map(|row| {
        let window = WindowRow { opens_us: row.int(3)?, closes_us: row.int(4)?, report_by_us: row.int(5)? };
        let gate = Gate { state: row.text(1)?, roll_size: row.size(2)?, window };
        Ok(Admission { vote_state: row.text(0)?, gate })
    })
    .transpose()
}

/// A named ballot as the node's own secretary may see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedBallot {
    /// Position on the roll.
    pub roll_number: u64,
    /// Number on the register.
    pub member: String,
    /// Category on the roll.
    pub category: String,
    /// What the member chose.
    pub choice: String,
    /// When.
    pub cast_us: i64,
    /// How many ballots the member cast.
    pub casts: u64,
}

/// Named ballots in order of roll number, at most `limit`, after `after`.
///
/// # Errors
/// The database's error.
pub async fn list(
    tx: &mut Tx,
    poll: &SubjectId,
    after: u64,
    limit: u64,
) -> Result<Vec<NamedBallot>, StoreError> {
    tx.rows(
        "SELECT b.roll_number, r.member, r.category, b.choice, b.cast_us, b.casts FROM ballot b \
         JOIN roll_entry r ON r.poll = b.poll AND r.roll_number = b.roll_number \
         WHERE b.poll = $1 AND b.roll_number > $2 ORDER BY b.roll_number LIMIT $3",
        args![subject_bytes(poll), after, limit],
    )
    .await?
    .iter()
    .map(|row| {
        Ok(NamedBallot {
            roll_number: row.size(0)?,
            member: row.text(1)?,
            category: row.text(2)?,
            choice: row.text(3)?,
            cast_us: row.int(4)?,
            casts: row.size(5)?,
        })
    })
    .collect()
}
