//! Votes, and what their openers made of each participant's tally.

use percole_merkle::{NodeId, Origin, SubjectId};

use crate::{
    Row, StoreError, Tx, args,
    entries::{subject_bytes, subject_from_bytes},
    projections::Table,
};

/// Projection of subjects of family `vote`.
pub const TABLES: [Table; 2] =
    [Table { name: "vote", key: "subject" }, Table { name: "vote_tally", key: "subject, node" }];

/// A vote as its opener recorded it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VoteRow {
    /// What it is called in logs.
    pub subject: SubjectId,
    /// `opened`, `declared` or `cancelled`.
    pub state: String,
    /// Why it was cancelled.
    pub note: String,
    /// One line.
    pub title: String,
    /// What is asked.
    pub question: String,
    /// Language of both.
    pub language: String,
    /// Subject of the recommendation voted on, or empty.
    pub recommendation: String,
    /// Its text as it stood, encoded.
    pub text: Option<Vec<u8>>,
    /// Exact text of the decision rule.
    pub rule_toml: String,
    /// Its hash.
    pub rule_hash: [u8; 32],
    /// Ballots are accepted from here …
    pub opens_us: i64,
    /// … and before here.
    pub closes_us: i64,
    /// Until when certificates count.
    pub report_by_us: i64,
    /// Nodes asked to take part.
    pub participants: Vec<NodeId>,
    /// What was declared, when it is.
    pub declared: Option<DeclaredRow>,
}

/// A declared outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeclaredRow {
    /// Version of the decision engine.
    pub engine: String,
    /// Canonical tallies.
    pub tallies_json: String,
    /// Canonical outcome.
    pub outcome_json: String,
    /// `pass`, `fail` or `no-quorum`.
    pub result: String,
}

const COLUMNS: &str = "subject, state, note, title, question, language, recommendation, text, rule_toml, rule_hash, \
                       opens_us, closes_us, report_by_us, participants, engine, tallies_json, outcome_json, result";

/// Records a vote as it was opened.
///
/// # Errors
/// The database's error.
pub async fn open(tx: &mut Tx, vote: &VoteRow) -> Result<(), StoreError> {
    let participants: Vec<String> = vote.participants.iter().map(ToString::to_string).collect();
    tx.execute(
        "INSERT INTO vote (subject, opener, state, note, title, question, language, recommendation, text, rule_toml, \
         rule_hash, opens_us, closes_us, report_by_us, participants, engine, tallies_json, outcome_json, result) \
         VALUES ($1, $2, $3, '', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, '', '', '', '')",
        args![
            subject_bytes(&vote.subject),
            vote.subject.origin.to_string(),
            vote.state.as_str(),
            vote.title.as_str(),
            vote.question.as_str(),
            vote.language.as_str(),
            vote.recommendation.as_str(),
            vote.text.clone(),
            vote.rule_toml.as_str(),
            vote.rule_hash,
            vote.opens_us,
            vote.closes_us,
            vote.report_by_us,
            participants.join(",")
        ],
    )
    .await?;
    Ok(())
}

/// Records that a vote was called off.
///
/// # Errors
/// The database's error.
pub async fn cancel(tx: &mut Tx, vote: &SubjectId, state: &str, reason: &str) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE vote SET state = $1, note = $2 WHERE subject = $3",
        args![state, reason, subject_bytes(vote)],
    )
    .await?;
    Ok(())
}

/// Records the declared outcome.
///
/// # Errors
/// The database's error.
pub async fn declare(
    tx: &mut Tx,
    vote: &SubjectId,
    state: &str,
    declared: &DeclaredRow,
) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE vote SET state = $1, engine = $2, tallies_json = $3, outcome_json = $4, result = $5 WHERE subject = $6",
        args![
            state,
            declared.engine.as_str(),
            declared.tallies_json.as_str(),
            declared.outcome_json.as_str(),
            declared.result.as_str(),
            subject_bytes(vote)
        ],
    )
    .await?;
    Ok(())
}

/// Removes what a subject contributed, before it is folded anew.
///
/// # Errors
/// The database's error.
pub async fn reset(tx: &mut Tx, vote: &SubjectId) -> Result<(), StoreError> {
    tx.execute("DELETE FROM vote WHERE subject = $1", args![subject_bytes(vote)]).await?;
    tx.execute("DELETE FROM vote_tally WHERE subject = $1", args![subject_bytes(vote)]).await?;
    Ok(())
}

/// One vote, or `None`.
///
/// # Errors
/// The database's error.
pub async fn get(tx: &mut Tx, vote: &SubjectId) -> Result<Option<VoteRow>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM vote WHERE subject = $1");
    tx.row(sql, args![subject_bytes(vote)]).await?.as_ref().map(vote_row).transpose()
}

/// All votes, the one that closes last first.
///
/// # Errors
/// The database's error.
pub async fn all(tx: &mut Tx) -> Result<Vec<VoteRow>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM vote ORDER BY closes_us DESC, subject");
    tx.rows(sql, args![]).await?.iter().map(vote_row).collect()
}

/// Votes of one opener that are neither declared nor cancelled.
///
/// # Errors
/// The database's error.
pub async fn undecided(tx: &mut Tx, opener: &NodeId) -> Result<Vec<VoteRow>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM vote WHERE opener = $1 AND state = 'opened' ORDER BY subject");
    tx.rows(sql, args![opener.to_string()]).await?.iter().map(vote_row).collect()
}

/// What became of one participant's tally.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TallyRow {
    /// The participant.
    pub node: NodeId,
    /// `included`, `declined`, `silent`, `late` or `invalid`.
    pub status: String,
    /// Why it is excluded.
    pub reason: String,
    /// Members on its roll, where a roll is known.
    pub roll_size: Option<u64>,
    /// The certificate, where there is one.
    pub certificate: Option<CertificateRow>,
}

/// The figures of a certificate, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CertificateRow {
    /// Members whose ballot counts.
    pub voters: u64,
    /// For.
    pub yes: u64,
    /// Against.
    pub no: u64,
    /// Abstentions.
    pub abstain: u64,
    /// When its node says that it certified.
    pub certified_us: i64,
    /// Log of the certificate.
    pub origin: Origin,
    /// Index in that log.
    pub index: u64,
}

/// Records what became of a tally.
///
/// # Errors
/// The database's error.
pub async fn put_tally(tx: &mut Tx, vote: &SubjectId, tally: &TallyRow) -> Result<(), StoreError> {
    let certificate = tally.certificate.as_ref();
    tx.execute(
        "INSERT INTO vote_tally (subject, node, status, reason, roll_size, voters, yes, no, abstain, certified_us, \
         cert_origin, cert_idx) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        args![
            subject_bytes(vote),
            tally.node.to_string(),
            tally.status.as_str(),
            tally.reason.as_str(),
            tally.roll_size,
            certificate.map(|c| c.voters),
            certificate.map(|c| c.yes),
            certificate.map(|c| c.no),
            certificate.map(|c| c.abstain),
            certificate.map(|c| c.certified_us),
            certificate.map(|c| c.origin.to_string()),
            certificate.map(|c| c.index)
        ],
    )
    .await?;
    Ok(())
}

/// What became of the tallies of a vote, by node.
///
/// # Errors
/// The database's error.
pub async fn tallies(tx: &mut Tx, vote: &SubjectId) -> Result<Vec<TallyRow>, StoreError> {
    tx.rows(
        "SELECT node, status, reason, roll_size, voters, yes, no, abstain, certified_us, cert_origin, cert_idx \
         FROM vote_tally WHERE subject = $1 ORDER BY node",
        args![subject_bytes(vote)],
    )
    .await?
    .iter()
    .map(tally)
    .collect()
}

fn tally(row: &Row) -> Result<TallyRow, StoreError> {
    let certificate = match row.text_opt(9)? {
        None => None,
        Some(_) => Some(CertificateRow {
            voters: row.size(4)?,
            yes: row.size(5)?,
            no: row.size(6)?,
            abstain: row.size(7)?,
            certified_us: row.int(8)?,
            origin: row.parsed(9)?,
            index: row.size(10)?,
        }),
    };
    Ok(TallyRow {
        node: row.parsed(0)?,
        status: row.text(1)?,
        reason: row.text(2)?,
        roll_size: row.size_opt(3)?,
        certificate,
    })
}

fn vote_row(row: &Row) -> Result<VoteRow, StoreError> {
    let engine = row.text(14)?;
    let declared = if engine.is_empty() {
        None
    } else {
        Some(DeclaredRow {
            engine,
            tallies_json: row.text(15)?,
            outcome_json: row.text(16)?,
            result: row.text(17)?,
        })
    };
    Ok(VoteRow {
        subject: subject_from_bytes(&row.bytes(0)?)?,
        state: row.text(1)?,
        note: row.text(2)?,
        title: row.text(3)?,
        question: row.text(4)?,
        language: row.text(5)?,
        recommendation: row.text(6)?,
        text: row.bytes_opt(7)?,
        rule_toml: row.text(8)?,
        rule_hash: row.array(9)?,
        opens_us: row.int(10)?,
        closes_us: row.int(11)?,
        report_by_us: row.int(12)?,
        participants: row.list(13)?,
        declared,
    })
}
