//! The ballots in this node's boxes: a projection, by roll number.

use percole_merkle::{Hash, SubjectId};

use crate::{StoreError, TableRow, Tx, args, entries::subject_bytes, rows, table, value::in_list};

table! {
    /// The ballot that counts for a roll number, and how often one was cast.
    pub struct BallotRow in "ballot" key(subject, roll_number) {
        /// The poll.
        subject: SubjectId,
        /// Position on the frozen roll.
        roll_number: u64,
        /// Its answers as [`answers_text`] writes them, or [`WITHDRAWN`].
        answers: String,
        /// When it was cast.
        cast_us: i64,
        /// How many ballots were cast for it.
        casts: u64,
        /// In which round of its poll.
        round: u64,
        /// Where the event stands that says so, in the log of the poll's node …
        idx: u64,
        /// … and its leaf's hash.
        leaf_hash: Hash,
    }
}

/// Only what was cast in the present round of its poll counts.
const OF_THIS_ROUND: &str = "round = (SELECT poll.round FROM poll WHERE poll.subject = $1)";

/// The answers of a roll number whose ballot was withdrawn: it counts for nothing.
pub const WITHDRAWN: &str = "withdrawn";

/// The answers of a roll number that signed for a paper: what it says is not tied to the number.
pub const PAPER: &str = "paper";

/// Answers as the table holds them: the values of each with commas between them, and semicolons between the answers.
pub fn answers_text(answers: &[Vec<u32>]) -> String {
    let mut text = String::new();
    for (at, values) in answers.iter().enumerate() {
        if at > 0 {
            text.push(';');
        }
        for (at, value) in values.iter().enumerate() {
            if at > 0 {
                text.push(',');
            }
            text.push_str(&value.to_string());
        }
    }
    text
}

/// Reads what [`answers_text`] wrote.
///
/// # Errors
/// [`StoreError::Corrupt`] for anything else.
pub fn answers_from_text(text: &str) -> Result<Vec<Vec<u32>>, StoreError> {
    let corrupt = || StoreError::Corrupt {
        column: "ballot.answers".to_owned(),
        row: String::new(),
        expected: "numbers".to_owned(),
        found: text.to_owned(),
    };
    let answer = |text: &str| -> Result<Vec<u32>, StoreError> {
        let values = text.split(',').filter(|value| !value.is_empty());
        values.map(|value| value.parse().map_err(|_| corrupt())).collect()
    };
    text.split(';').map(answer).collect()
}

/// Puts ballots into boxes; each replaces an earlier one of its poll and roll number, and counts it. None may occur twice.
pub async fn put(tx: &mut Tx, ballots: &[BallotRow]) -> Result<(), StoreError> {
    let head = format!("INSERT INTO ballot ({}) VALUES", BallotRow::TABLE.names());
    tx.insert_many(
        &head,
        ballots.iter().map(TableRow::values).collect(),
        "ON CONFLICT (subject, roll_number) DO UPDATE SET answers = excluded.answers, cast_us = excluded.cast_us, \
         casts = CASE WHEN ballot.round = excluded.round THEN ballot.casts + excluded.casts ELSE excluded.casts END, \
         round = excluded.round, idx = excluded.idx, leaf_hash = excluded.leaf_hash",
    )
    .await
}

/// A box: how many ballots were cast in all, and which answers count how often.
pub async fn count(tx: &mut Tx, poll: &SubjectId) -> Result<(u64, Vec<(String, u64)>), StoreError> {
    let rows = tx
        .rows(
            // PostgreSQL's sum of bigint is numeric.
            format!(
                "SELECT answers, COUNT(*), CAST(SUM(casts) AS BIGINT) FROM ballot WHERE subject = $1 AND {OF_THIS_ROUND} \
                 GROUP BY answers"
            ),
            args![subject_bytes(poll)],
        )
        .await?;
    let (mut cast, mut alike) = (0, Vec::with_capacity(rows.len()));
    for row in &rows {
        cast += row.size(2)?;
        let answers = row.text(0)?;
        if answers != WITHDRAWN && answers != PAPER {
            alike.push((answers, row.size(1)?));
        }
    }
    Ok((cast, alike))
}

/// What the present round of a poll holds for a roll number, also a ballot that was withdrawn.
pub async fn of_roll_number(
    tx: &mut Tx,
    poll: &SubjectId,
    roll_number: u64,
) -> Result<Option<BallotRow>, StoreError> {
    let tail = format!("WHERE subject = $1 AND roll_number = $2 AND {OF_THIS_ROUND}");
    Ok(rows::select(tx, &tail, args![subject_bytes(poll), roll_number]).await?.pop())
}

/// How many members have a ballot in a box.
pub async fn voters(tx: &mut Tx, poll: &SubjectId) -> Result<u64, StoreError> {
    let row = tx
        .row(
            format!("SELECT COUNT(*) FROM ballot WHERE subject = $1 AND answers NOT IN ($2, $3) AND {OF_THIS_ROUND}"),
            args![subject_bytes(poll), WITHDRAWN, PAPER],
        )
        .await?;
    row.map_or(Ok(0), |row| row.size(0))
}

/// Rows looked up in one statement.
const LOOKED_UP: usize = 256;

/// Positions of some members on a roll; those who are not on it are left out.
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

/// The members on a roll.
pub async fn members_of(tx: &mut Tx, poll: &SubjectId) -> Result<Vec<String>, StoreError> {
    tx.rows("SELECT member FROM roll_entry WHERE poll = $1", args![subject_bytes(poll)])
        .await?
        .iter()
        .map(|row| row.text(0))
        .collect()
}

/// What a box holds for some roll numbers; those without a ballot are left out.
pub async fn answers(
    tx: &mut Tx,
    poll: &SubjectId,
    roll_numbers: &[u64],
) -> Result<Vec<(u64, String)>, StoreError> {
    let mut found = Vec::with_capacity(roll_numbers.len());
    for chunk in roll_numbers.chunks(LOOKED_UP) {
        let mut values = args![subject_bytes(poll)];
        let list = in_list(&mut values, chunk.iter().copied());
        let sql = format!(
            "SELECT roll_number, answers FROM ballot WHERE subject = $1 AND answers <> '{WITHDRAWN}' AND {OF_THIS_ROUND} \
             AND roll_number IN ({list})"
        );
        for row in tx.rows(sql, values).await? {
            found.push((row.size(0)?, row.text(1)?));
        }
    }
    Ok(found)
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
    /// What the member answered, as [`answers_text`] writes it.
    pub answers: String,
    /// When.
    pub cast_us: i64,
    /// How many ballots the member cast.
    pub casts: u64,
}

/// Named ballots in order of roll number, at most `limit`, after `after`.
pub async fn list(
    tx: &mut Tx,
    poll: &SubjectId,
    after: u64,
    limit: u64,
) -> Result<Vec<NamedBallot>, StoreError> {
    tx.rows(
        format!(
            "SELECT b.roll_number, r.member, r.category, b.answers, b.cast_us, b.casts FROM ballot b \
             JOIN roll_entry r ON r.poll = b.subject AND r.roll_number = b.roll_number \
             WHERE b.subject = $1 AND b.roll_number > $2 AND b.answers NOT IN ($4, $5) AND b.{OF_THIS_ROUND} \
             ORDER BY b.roll_number LIMIT $3"
        ),
        args![subject_bytes(poll), after, limit, WITHDRAWN, PAPER],
    )
    .await?
    .iter()
    .map(|row| {
        Ok(NamedBallot {
            roll_number: row.size(0)?,
            member: row.text(1)?,
            category: row.text(2)?,
            answers: row.text(3)?,
            cast_us: row.int(4)?,
            casts: row.size(5)?,
        })
    })
    .collect()
}
