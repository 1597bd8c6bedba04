//! Polls: one node's share of a vote.

use percole_merkle::{EventRef, Hash, NodeId, Origin, Scope, SubjectId};

use crate::{
    StoreError, Tx, args,
    entries::{subject_bytes, subject_from_bytes},
    rows, table,
};

table! {
    /// A poll as its node recorded it.
    pub struct PollRow in "poll" key(subject) index(vote) index(node, state) {
        /// What it is called in logs.
        subject: SubjectId,
        /// The vote.
        vote: SubjectId,
        /// The node whose poll it is.
        node: NodeId,
        /// `joined`, `declined`, `closed`, `certified` or `interrupted`.
        state: String,
        /// Why it was declined or interrupted.
        note: String,
        /// The vote's window: ballots are accepted from here …
        opens_us: i64,
        /// … and before here.
        closes_us: i64,
        /// Until when certificates count.
        report_by_us: i64,
        /// Hash of the rule that the node read.
        rule_hash: [u8; 32],
        /// Members on the frozen roll.
        roll_size: u64,
        /// Sizes by category as JSON, small numbers merged.
        roll_categories: String,
        /// Commitment to the roll; empty for a declined poll.
        roll_commitment: Vec<u8>,
        /// How often it began again after a restore: ballots of earlier rounds count no more.
        round: u64,
        /// Ballots accepted, repeated ones counted each time; known once it is closed.
        ballots: u64,
        /// Members whose ballot counts, once it is certified.
        voters: u64,
        /// Whether paper is handed out after the closing.
        takes_paper: bool,
        /// How many roll numbers signed for a paper.
        handed_out: u64,
        /// How many papers were counted.
        paper_counted: u64,
        /// The questions of the vote, encoded.
        questions: Vec<u8>,
        /// The number of the question that was counted last; 0 before the count.
        counted: u32,
        /// How many papers are counted so far for each of them.
        papers: Vec<u64>,
        /// The hash of each part that is counted, one after the other, 32 bytes each.
        counts: Vec<u8>,
        /// In which scope it was joined or declined.
        scope: Scope,
        /// When its node says that the newest event happened.
        claimed_us: i64,
        /// The newest event: its log …
        origin: Origin,
        /// … its index there …
        idx: u64,
        /// … and its leaf's hash.
        leaf_hash: Hash,
    }
}

impl PollRow {
    /// How many parts its count has so far.
    pub fn parts(&self) -> u32 {
        u32::try_from(self.counts.len() / 32).unwrap_or(u32::MAX)
    }

    /// The event that brought it to its state.
    pub fn newest(&self) -> EventRef {
        EventRef { origin: self.origin, index: self.idx, leaf_hash: self.leaf_hash }
    }

    /// The same after another event.
    pub fn at(self, newest: EventRef, claimed_us: i64) -> PollRow {
        PollRow { claimed_us, origin: newest.origin, idx: newest.index, leaf_hash: newest.leaf_hash, ..self }
    }
}

table! {
    /// A part of a poll's count.
    pub struct CountRow in "poll_count" key(subject, part) {
        /// The poll.
        subject: SubjectId,
        /// From 1, over all questions.
        part: u32,
        /// Number of the question, from 1.
        question: u32,
        /// What is counted, encoded.
        count: Vec<u8>,
    }
}

/// The parts of a poll's count up to some number, of one question or of all, in their order.
///
/// # Errors
/// The database's error.
pub async fn counts(
    tx: &mut Tx,
    poll: &SubjectId,
    parts: u32,
    question: Option<u32>,
) -> Result<Vec<CountRow>, StoreError> {
    let tail = match question {
        Some(_) => "WHERE subject = $1 AND part <= $2 AND question = $3 ORDER BY part",
        None => "WHERE subject = $1 AND part <= $2 ORDER BY part",
    };
    let mut values = args![subject_bytes(poll), parts];
    values.extend(question.map(Into::into));
    rows::select(tx, tail, values).await
}

/// The polls of a vote that are known here.
///
/// # Errors
/// The database's error.
pub async fn of_vote(tx: &mut Tx, vote: &SubjectId) -> Result<Vec<PollRow>, StoreError> {
    rows::select(tx, "WHERE vote = $1 ORDER BY subject", args![subject_bytes(vote)]).await
}

/// Polls of one node without a count, of votes that were not cancelled.
///
/// # Errors
/// The database's error.
pub async fn uncounted_of(tx: &mut Tx, node: &NodeId) -> Result<Vec<SubjectId>, StoreError> {
    tx.rows(
        "SELECT p.subject FROM poll p JOIN vote v ON v.subject = p.vote WHERE p.node = $1 \
         AND p.state IN ('joined', 'closed') AND v.state <> 'cancelled' ORDER BY p.closes_us, p.subject",
        args![node.to_string()],
    )
    .await?
    .iter()
    .map(|row| subject_from_bytes(&row.bytes(0)?))
    .collect()
}

/// Polls of one node without a certificate, of votes that were not cancelled; the one that closes first leads.
///
/// # Errors
/// The database's error.
pub async fn uncertified_of(tx: &mut Tx, node: &NodeId) -> Result<Vec<PollRow>, StoreError> {
    let tail = "WHERE node = $1 AND state IN ('joined', 'closed') AND EXISTS \
                (SELECT 1 FROM vote v WHERE v.subject = poll.vote AND v.state <> 'cancelled') \
                ORDER BY closes_us, subject";
    rows::select(tx, tail, args![node.to_string()]).await
}
