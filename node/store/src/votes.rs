//! Votes, and what their openers made of each participant's tally.

use percole_merkle::{Hash, NodeId, Origin, Scope, SubjectId};

use crate::{
    Row, StoreError, Tx, args,
    entries::{subject_bytes, subject_from_bytes},
    rows, table,
};

table! {
    /// A vote as its opener recorded it.
    pub struct VoteRow in "vote" key(subject) index(opener, state) {
        /// What it is called in logs.
        subject: SubjectId,
        /// The node that opened it.
        opener: NodeId,
        /// `opened`, `declared` or `cancelled`.
        state: String,
        /// Why it was cancelled.
        note: String,
        /// One line.
        title: String,
        /// The questions by number, encoded.
        questions: Vec<u8>,
        /// What they are called, encoded; `None` before that is said, or when it was erased.
        wording: Option<Vec<u8>>,
        /// Whether it was said what they are called.
        worded: bool,
        /// Who may vote, encoded.
        electorate: Vec<u8>,
        /// Language of the title, and of the questions first of all.
        language: String,
        /// The recommendation voted on.
        recommendation: Option<SubjectId>,
        /// Its version; 0 without one.
        version: u32,
        /// The cycle that was open when it was opened.
        cycle: Option<SubjectId>,
        /// Where it was opened in its opener's log.
        opened_index: u64,
        /// The log that holds what the quoted text was copied from; `None` before it is quoted.
        source: Option<Origin>,
        /// Where it stands there.
        source_index: Option<u64>,
        /// Its text as it stood, encoded; `None` without one, or when it was erased.
        text: Option<Vec<u8>>,
        /// Exact text of the decision rule.
        rule_toml: String,
        /// Its hash.
        rule_hash: [u8; 32],
        /// Ballots are accepted from here …
        opens_us: i64,
        /// … and before here.
        closes_us: i64,
        /// Until when certificates count.
        report_by_us: i64,
        /// Units asked to take part, encoded.
        participants: Vec<u8>,
        /// When rolls freeze of units within which others count; 0 where there is none.
        rolls_freeze_us: i64,
        /// How its closing was put off, encoded.
        extensions: Vec<u8>,
        /// Silent units that take no part by its opener's word, encoded.
        passed_over: Vec<u8>,
        /// In which scope it was opened.
        scope: Scope,
        /// The hash of each part of the tallies that is stated, one after the other, 32 bytes each …
        tallies_parts: Vec<u8>,
        /// … and of the outcome.
        outcome_parts: Vec<u8>,
        /// Version of the decision engine; empty before the outcome is declared, like the next.
        engine: String,
        /// `pass`, `fail`, `no-quorum` or `counted` for each question, with commas between them.
        results: String,
        /// When its author says that it changed last.
        changed_us: i64,
    }
}

impl VoteRow {
    /// Whether the outcome is declared.
    pub fn is_declared(&self) -> bool {
        !self.engine.is_empty()
    }
}

/// Votes of one opener that still quote a text whose source was erased.
pub async fn quoting_erased(tx: &mut Tx, opener: &NodeId) -> Result<Vec<SubjectId>, StoreError> {
    // What came without its payload for another reason has a state.
    let sql = "SELECT v.subject FROM vote v JOIN log l ON l.origin = v.source \
               JOIN entry e ON e.log_id = l.log_id AND e.idx = v.source_index \
               WHERE v.opener = $1 AND v.text IS NOT NULL AND e.leaf IS NOT NULL AND e.payload IS NULL \
               AND e.state IS NULL ORDER BY v.subject";
    let rows = tx.rows(sql, args![opener.to_string()]).await?;
    rows.iter().map(|row| subject_from_bytes(&row.bytes(0)?)).collect()
}

/// Votes of one opener that are neither declared nor cancelled.
pub async fn undecided(tx: &mut Tx, opener: &NodeId) -> Result<Vec<VoteRow>, StoreError> {
    let tail = "WHERE opener = $1 AND state = 'opened' ORDER BY subject";
    rows::select(tx, tail, args![opener.to_string()]).await
}

table! {
    /// What became of one participant's tally; the figures are those of its certificate.
    pub struct TallyRow in "vote_tally" key(subject, unit) {
        /// The vote.
        subject: SubjectId,
        /// The participant.
        unit: SubjectId,
        /// `included`, `declined`, `silent`, `late`, `invalid`, `interrupted` or `unlisted`.
        status: String,
        /// Why it is excluded.
        reason: String,
        /// When the opener of the vote says that it accounted for it; 0 before that.
        accounted_us: i64,
        /// Members on its roll, where a roll is known.
        roll_size: Option<u64>,
        /// Members whose ballot counts; `None` without a certificate, like all that follow.
        voters: Option<u64>,
        /// When its node says that it certified.
        certified_us: Option<i64>,
        /// Log of the certificate.
        cert_origin: Option<Origin>,
        /// Index in that log.
        cert_idx: Option<u64>,
        /// The leaf hash of the certificate that the opener includes, whether it can be read here or not.
        included: Option<Hash>,
    }
}

/// The figures of a certificate, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CertificateRow {
    /// Members whose ballot counts.
    pub voters: u64,
    /// When its node says that it certified.
    pub certified_us: i64,
    /// Log of the certificate.
    pub origin: Origin,
    /// Index in that log.
    pub index: u64,
}

impl TallyRow {
    /// A tally without a certificate, for which the opener has not accounted yet.
    pub fn without_certificate(subject: SubjectId, unit: SubjectId, status: &str, reason: &str) -> TallyRow {
        TallyRow {
            subject,
            unit,
            status: status.to_owned(),
            reason: reason.to_owned(),
            accounted_us: 0,
            roll_size: None,
            voters: None,
            certified_us: None,
            cert_origin: None,
            cert_idx: None,
            included: None,
        }
    }

    /// The same with a certificate.
    pub fn with_certificate(self, roll_size: u64, certificate: &CertificateRow) -> TallyRow {
        TallyRow {
            roll_size: Some(roll_size),
            voters: Some(certificate.voters),
            certified_us: Some(certificate.certified_us),
            cert_origin: Some(certificate.origin),
            cert_idx: Some(certificate.index),
            ..self
        }
    }

    /// The certificate, where there is one.
    pub fn certificate(&self) -> Option<CertificateRow> {
        Some(CertificateRow {
            voters: self.voters?,
            certified_us: self.certified_us?,
            origin: self.cert_origin?,
            index: self.cert_idx?,
        })
    }
}

table! {
    /// A part of the tallies or of the outcome, as its opener states it.
    pub struct StatedRow in "vote_stated" key(subject, what, part) {
        /// The vote.
        subject: SubjectId,
        /// `tallies` or `outcome`.
        what: String,
        /// From 1.
        part: u32,
        /// The part.
        text: String,
    }
}

/// What the opener of a vote stated, put together: `tallies` or `outcome`.
pub async fn stated(tx: &mut Tx, vote: &SubjectId, what: &str) -> Result<String, StoreError> {
    let tail = "WHERE subject = $1 AND what = $2 ORDER BY part";
    let parts: Vec<StatedRow> = rows::select(tx, tail, args![subject_bytes(vote), what]).await?;
    Ok(parts.into_iter().map(|part| part.text).collect())
}

/// When a vote accepts ballots.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VoteWindow {
    /// The vote.
    pub subject: SubjectId,
    /// As in its row.
    pub state: String,
    /// Ballots are accepted from here …
    pub opens_us: i64,
    /// … and before here.
    pub closes_us: i64,
}

/// When each vote accepts ballots, in no particular order.
pub async fn windows(tx: &mut Tx) -> Result<Vec<VoteWindow>, StoreError> {
    let rows = tx.rows("SELECT subject, state, opens_us, closes_us FROM vote", args![]).await?;
    let read = |row: &Row| {
        Ok(VoteWindow {
            subject: subject_from_bytes(&row.bytes(0)?)?,
            state: row.text(1)?,
            opens_us: row.int(2)?,
            closes_us: row.int(3)?,
        })
    };
    rows.iter().map(read).collect()
}

/// What became of the tallies of a vote, by unit.
pub async fn tallies(tx: &mut Tx, vote: &SubjectId) -> Result<Vec<TallyRow>, StoreError> {
    rows::select(tx, "WHERE subject = $1 ORDER BY unit", args![subject_bytes(vote)]).await
}
