//! Polls: one node's share of a vote.

use percole_merkle::{EventRef, Hash, NodeId, SubjectId};

use crate::{
    Row, StoreError, Tx, args,
    entries::{subject_bytes, subject_from_bytes},
    projections::Table,
};

/// Projection of subjects of family `poll`.
pub const TABLES: [Table; 2] =
    [Table { name: "poll", key: "subject" }, Table { name: "ballot", key: "poll, roll_number" }];

/// A poll as its node recorded it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PollRow {
    /// What it is called in logs.
    pub subject: SubjectId,
    /// The vote.
    pub vote: SubjectId,
    /// `joined`, `declined`, `closed` or `certified`.
    pub state: String,
    /// Why it was declined.
    pub note: String,
    /// The vote's window.
    pub window: WindowRow,
    /// Hash of the rule that the node read.
    pub rule_hash: [u8; 32],
    /// The frozen roll.
    pub roll: RollRow,
    /// Ballots accepted, repeated ones counted each time; known once it is closed.
    pub ballots: u64,
    /// The count, once it is certified.
    pub counts: CountsRow,
    /// When its node says that the newest event happened.
    pub claimed_us: i64,
    /// The newest event.
    pub newest: EventRef,
}

/// The three times of a vote, microseconds since 1970-01-01 UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WindowRow {
    /// Ballots are accepted from here …
    pub opens_us: i64,
    /// … and before here.
    pub closes_us: i64,
    /// Until when certificates count.
    pub report_by_us: i64,
}

/// What is published of a frozen roll.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RollRow {
    /// Members on it.
    pub size: u64,
    /// Sizes by category as JSON, small numbers merged.
    pub categories: String,
    /// Commitment to it; empty for a declined poll.
    pub commitment: Vec<u8>,
}

/// Figures of a count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CountsRow {
    /// Members whose ballot counts.
    pub voters: u64,
    /// For.
    pub yes: u64,
    /// Against.
    pub no: u64,
    /// Abstentions.
    pub abstain: u64,
}

const COLUMNS: &str = "subject, vote, state, note, opens_us, closes_us, report_by_us, rule_hash, roll_size, \
                       roll_categories, roll_commitment, ballots, voters, yes, no, abstain, claimed_us, origin, idx, \
                       leaf_hash";

/// Records a poll as it began: joined or declined.
///
/// # Errors
/// The database's error.
pub async fn begin(tx: &mut Tx, poll: &PollRow) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO poll (subject, vote, node, state, note, opens_us, closes_us, report_by_us, rule_hash, roll_size, \
         roll_categories, roll_commitment, ballots, voters, yes, no, abstain, claimed_us, origin, idx, leaf_hash) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 0, 0, 0, 0, 0, $13, $14, $15, $16)",
        args![
            subject_bytes(&poll.subject),
            subject_bytes(&poll.vote),
            poll.subject.origin.to_string(),
            poll.state.as_str(),
            poll.note.as_str(),
            poll.window.opens_us,
            poll.window.closes_us,
            poll.window.report_by_us,
            poll.rule_hash,
            poll.roll.size,
            poll.roll.categories.as_str(),
            poll.roll.commitment.as_slice(),
            poll.claimed_us,
            poll.newest.origin.to_string(),
            poll.newest.index,
            poll.newest.leaf_hash.0
        ],
    )
    .await?;
    Ok(())
}

/// Records a poll's next state: closed or certified.
///
/// # Errors
/// The database's error.
pub async fn advance(tx: &mut Tx, poll: &PollRow) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE poll SET state = $1, ballots = $2, voters = $3, yes = $4, no = $5, abstain = $6, claimed_us = $7, \
         origin = $8, idx = $9, leaf_hash = $10 WHERE subject = $11",
        args![
            poll.state.as_str(),
            poll.ballots,
            poll.counts.voters,
            poll.counts.yes,
            poll.counts.no,
            poll.counts.abstain,
            poll.claimed_us,
            poll.newest.origin.to_string(),
            poll.newest.index,
            poll.newest.leaf_hash.0,
            subject_bytes(&poll.subject)
        ],
    )
    .await?;
    Ok(())
}

/// Removes what a subject contributed, before it is folded anew.
///
/// # Errors
/// The database's error.
pub async fn reset(tx: &mut Tx, poll: &SubjectId) -> Result<(), StoreError> {
    tx.execute("DELETE FROM poll WHERE subject = $1", args![subject_bytes(poll)]).await?;
    tx.execute("DELETE FROM ballot WHERE poll = $1", args![subject_bytes(poll)]).await?;
    Ok(())
}

/// One poll, or `None`.
///
/// # Errors
/// The database's error.
pub async fn get(tx: &mut Tx, poll: &SubjectId) -> Result<Option<PollRow>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM poll WHERE subject = $1");
    tx.row(sql, args![subject_bytes(poll)]).await?.as_ref().map(poll_row).transpose()
}

/// The polls of a vote that are known here.
///
/// # Errors
/// The database's error.
pub async fn of_vote(tx: &mut Tx, vote: &SubjectId) -> Result<Vec<PollRow>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM poll WHERE vote = $1 ORDER BY subject");
    tx.rows(sql, args![subject_bytes(vote)]).await?.iter().map(poll_row).collect()
}

/// Polls of one node that still take ballots, of votes that were not cancelled; the one that closes first leads.
///
/// # Errors
/// The database's error.
pub async fn open_of(tx: &mut Tx, node: &NodeId) -> Result<Vec<(SubjectId, i64)>, StoreError> {
    tx.rows(
        "SELECT p.subject, p.closes_us FROM poll p JOIN vote v ON v.subject = p.vote \
         WHERE p.node = $1 AND p.state = 'joined' AND v.state <> 'cancelled' ORDER BY p.closes_us, p.subject",
        args![node.to_string()],
    )
    .await?
    .iter()
    .map(|row| Ok((subject_from_bytes(&row.bytes(0)?)?, row.int(1)?)))
    .collect()
}

/// What decides whether a poll takes a ballot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gate {
    /// State of the poll.
    pub state: String,
    /// Members on the roll.
    pub roll_size: u64,
    /// The vote's window.
    pub window: WindowRow,
}

/// What decides whether a poll takes a ballot, or `None` when there is no poll. The fold's look at a poll: short, because
/// it is done for every ballot.
///
/// # Errors
/// The database's error.
pub async fn gate(tx: &mut Tx, poll: &SubjectId) -> Result<Option<Gate>, StoreError> {
    let row = tx
        .row(
            "SELECT state, roll_size, opens_us, closes_us, report_by_us FROM poll WHERE subject = $1",
            args![subject_bytes(poll)],
        )
        .await?;
    row.map(|row| {
        Ok(Gate {
            state: row.text(0)?,
            roll_size: row.size(1)?,
            window: WindowRow { opens_us: row.int(2)?, closes_us: row.int(3)?, report_by_us: row.int(4)? },
        })
    })
    .transpose()
}

fn poll_row(row: &Row) -> Result<PollRow, StoreError> {
    Ok(PollRow {
        subject: subject_from_bytes(&row.bytes(0)?)?,
        vote: subject_from_bytes(&row.bytes(1)?)?,
        state: row.text(2)?,
        note: row.text(3)?,
        window: WindowRow { opens_us: row.int(4)?, closes_us: row.int(5)?, report_by_us: row.int(6)? },
        rule_hash: row.array(7)?,
        roll: RollRow { size: row.size(8)?, categories: row.text(9)?, commitment: row.bytes(10)? },
        ballots: row.size(11)?,
        counts: CountsRow {
            voters: row.size(12)?,
            yes: row.size(13)?,
            no: row.size(14)?,
            abstain: row.size(15)?,
        },
        claimed_us: row.int(16)?,
        newest: EventRef { origin: row.parsed(17)?, index: row.size(18)?, leaf_hash: Hash(row.array(19)?) },
    })
}
