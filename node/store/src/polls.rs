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
        /// The unit that votes in it, as the vote has it.
        unit: SubjectId,
        /// What it says of the units that count within it, encoded.
        below: Vec<u8>,
        /// `joined`, `declined`, `closed`, `certified`, `interrupted`, `merged` or `withheld`.
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
        /// Members whose ballot counts, once it is certified; those who voted online while a correction is counted.
        voters: u64,
        /// The other units of its host that count within the same one, encoded: their ballots may be counted with its own.
        hosted: Vec<u8>,
        /// The unit of its host within whose poll its ballots are counted; of a poll that is merged alone.
        counted_within: Option<SubjectId>,
        /// How often it was certified.
        certificates: u32,
        /// Why its certificate is being corrected; empty unless it is.
        correction: String,
        /// Whether paper is handed out after the closing.
        takes_paper: bool,
        /// How many roll numbers signed for a paper.
        handed_out: u64,
        /// How many papers were counted, at last.
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
    /// A certificate of a poll; the newest one says what the poll says, earlier ones were corrected.
    pub struct PollCertificateRow in "poll_certificate" key(subject, number) index(vote) {
        /// The poll.
        subject: SubjectId,
        /// From 1.
        number: u32,
        /// The vote.
        vote: SubjectId,
        /// Why the one before was wrong; empty for the first.
        reason: String,
        /// Members on the roll, those of hosted units that are counted with it too.
        roll_size: u64,
        /// These units, encoded.
        merged: Vec<u8>,
        /// Members whose ballot counts.
        voters: u64,
        /// How many of them on paper.
        papers: u64,
        /// How many parts its count has.
        parts: u32,
        /// When its node says that it certified.
        certified_us: i64,
        /// Its log …
        origin: Origin,
        /// … its index there …
        idx: u64,
        /// … and its leaf's hash.
        leaf_hash: Hash,
    }
}

impl PollCertificateRow {
    /// The event.
    pub fn event(&self) -> EventRef {
        EventRef { origin: self.origin, index: self.idx, leaf_hash: self.leaf_hash }
    }
}

/// The certificates of the polls of a vote that are known here, those of a poll in their order.
pub async fn certificates(tx: &mut Tx, vote: &SubjectId) -> Result<Vec<PollCertificateRow>, StoreError> {
    rows::select(tx, "WHERE vote = $1 ORDER BY subject, number", args![subject_bytes(vote)]).await
}

/// The certificates of a poll, in their order.
pub async fn certificates_of(tx: &mut Tx, poll: &SubjectId) -> Result<Vec<PollCertificateRow>, StoreError> {
    rows::select(tx, "WHERE subject = $1 ORDER BY number", args![subject_bytes(poll)]).await
}

table! {
    /// A correction of this node's own poll that a second person has to confirm.
    pub struct ProposalRow in "poll_proposal" key(subject) {
        /// The poll.
        subject: SubjectId,
        /// The leaf hash of the certificate that it would correct.
        corrects: Hash,
        /// Why.
        reason: String,
        /// How many papers were found.
        papers: u64,
        /// The hash of each part that would be counted, one after the other, 32 bytes each.
        counts: Vec<u8>,
        /// Who proposed it, encoded.
        act: Vec<u8>,
        /// Where it stands in this node's log.
        idx: u64,
        /// When it was proposed.
        claimed_us: i64,
    }
}

table! {
    /// A part of a poll's count.
    pub struct CountRow in "poll_count" key(subject, certificate, part) {
        /// The poll.
        subject: SubjectId,
        /// Which certificate signs it, from 1.
        certificate: u32,
        /// From 1, over all questions.
        part: u32,
        /// Number of the question, from 1.
        question: u32,
        /// What is counted, encoded.
        count: Vec<u8>,
    }
}

/// The parts of a question's count that a certificate signs, in their order.
pub async fn counts(
    tx: &mut Tx,
    certificate: &PollCertificateRow,
    question: u32,
) -> Result<Vec<CountRow>, StoreError> {
    let tail = "WHERE subject = $1 AND certificate = $2 AND part <= $3 AND question = $4 ORDER BY part";
    let PollCertificateRow { subject, number, parts, .. } = certificate;
    rows::select(tx, tail, args![subject_bytes(subject), *number, *parts, question]).await
}

/// The polls of a vote that are known here.
pub async fn of_vote(tx: &mut Tx, vote: &SubjectId) -> Result<Vec<PollRow>, StoreError> {
    rows::select(tx, "WHERE vote = $1 ORDER BY subject", args![subject_bytes(vote)]).await
}

/// Where a poll stands in lists: when it closes, and its id.
pub type Closing = (i64, SubjectId);

/// Polls that a node joined, of those that close after a moment; the last to close leads, at most `limit` behind a place.
pub async fn joined_by(
    tx: &mut Tx,
    node: &NodeId,
    closes_after_us: i64,
    behind: Option<&Closing>,
    limit: u64,
) -> Result<Vec<PollRow>, StoreError> {
    let (closes_us, subject) =
        behind.map_or((i64::MAX, Vec::new()), |(closes_us, subject)| (*closes_us, subject_bytes(subject)));
    let tail = "WHERE node = $1 AND state <> 'declined' AND closes_us > $2 \
                AND (closes_us < $3 OR (closes_us = $3 AND subject > $4)) ORDER BY closes_us DESC, subject LIMIT $5";
    let values = args![node.to_string(), closes_after_us, closes_us, subject, limit];
    rows::select(tx, tail, values).await
}

/// Polls of one node in a vote that are counted within other ones of that node.
pub async fn merged_of(tx: &mut Tx, node: &NodeId, vote: &SubjectId) -> Result<Vec<PollRow>, StoreError> {
    let tail = "WHERE node = $1 AND state = 'merged' AND vote = $2 ORDER BY subject";
    rows::select(tx, tail, args![node.to_string(), subject_bytes(vote)]).await
}

/// Polls of one node without a count, of votes that were not cancelled.
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
pub async fn uncertified_of(tx: &mut Tx, node: &NodeId) -> Result<Vec<PollRow>, StoreError> {
    let tail = "WHERE node = $1 AND state IN ('joined', 'closed') AND EXISTS \
                (SELECT 1 FROM vote v WHERE v.subject = poll.vote AND v.state <> 'cancelled') \
                ORDER BY closes_us, subject";
    rows::select(tx, tail, args![node.to_string()]).await
}
