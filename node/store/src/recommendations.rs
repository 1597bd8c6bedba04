//! Recommendations, as the logs held here tell of them.

use percole_merkle::{NodeId, Scope, SubjectId};

use crate::{
    Row, StoreError, Tx, Value, args,
    entries::{subject_bytes, subject_from_bytes},
    projections::Table,
    value::in_list,
};

/// Projection of subjects of family `recommendation`.
pub const TABLES: [Table; 1] = [Table { name: "recommendation", key: "subject" }];

/// What lists show of a recommendation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecommendationLine {
    /// The recommendation.
    pub subject: SubjectId,
    /// The report that holds it.
    pub report: Option<SubjectId>,
    /// Number within the report; 0 when it stands alone.
    pub number: u32,
    /// Title at the version known here.
    pub title: String,
    /// How many measures that version holds.
    pub measures: u32,
    /// A state of lifecycle A.
    pub state: String,
    /// The version known here.
    pub version: u32,
    /// The widest scope in which its text was shown.
    pub scope: Scope,
}

/// A row of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecommendationRow {
    /// What lists show.
    pub line: RecommendationLine,
    /// End of the last comment window, microseconds since 1970-01-01 UTC.
    pub comment_until_us: Option<i64>,
    /// Encoded `percole.event.v1.RecommendationText`.
    pub text: Vec<u8>,
    /// Encoded `percole.event.v1.Placement`.
    pub placement: Vec<u8>,
}

/// Which recommendations a list holds; what is `None` does not matter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Opened by this node.
    pub node: Option<NodeId>,
    /// In this state.
    pub state: Option<String>,
    /// Of this report.
    pub report: Option<SubjectId>,
}

const LINE: &str = "subject, report, number, title, measures, state, version, scope";

fn line(row: &Row) -> Result<RecommendationLine, StoreError> {
    Ok(RecommendationLine {
        subject: subject_from_bytes(&row.bytes(0)?)?,
        report: row.bytes_opt(1)?.map(|bytes| subject_from_bytes(&bytes)).transpose()?,
        number: row.number(2)?,
        title: row.text(3)?,
        measures: row.number(4)?,
        state: row.text(5)?,
        version: row.number(6)?,
        scope: row.parsed(7)?,
    })
}

/// One recommendation, or `None` when nothing of it is known here.
///
/// # Errors
/// The database's error.
pub async fn get(tx: &mut Tx, subject: &SubjectId) -> Result<Option<RecommendationRow>, StoreError> {
    let sql =
        format!("SELECT {LINE}, comment_until_us, text, placement FROM recommendation WHERE subject = $1");
    let Some(row) = tx.row(sql, args![subject_bytes(subject)]).await? else { return Ok(None) };
    Ok(Some(RecommendationRow {
        line: line(&row)?,
        comment_until_us: row.int_opt(8)?,
        text: row.bytes(9)?,
        placement: row.bytes(10)?,
    }))
}

/// Which of some recommendations are known here.
///
/// # Errors
/// The database's error.
pub async fn among(tx: &mut Tx, subjects: &[SubjectId]) -> Result<Vec<SubjectId>, StoreError> {
    let mut known = Vec::new();
    for chunk in subjects.chunks(64) {
        let mut args = args![];
        let list = in_list(&mut args, chunk.iter().map(subject_bytes));
        let sql = format!("SELECT subject FROM recommendation WHERE subject IN ({list})");
        for row in tx.rows(sql, args).await? {
            known.push(subject_from_bytes(&row.bytes(0)?)?);
        }
    }
    Ok(known)
}

/// Writes the rows of recommendations, each at most once, replacing what was there.
///
/// # Errors
/// The database's error.
pub async fn put(tx: &mut Tx, rows: &[RecommendationRow]) -> Result<(), StoreError> {
    tx.insert_many(
        "INSERT INTO recommendation (subject, node, report, number, title, measures, state, version, scope, \
         comment_until_us, text, placement) VALUES",
        rows.iter().map(values).collect(),
        "ON CONFLICT (subject) DO UPDATE SET report = excluded.report, number = excluded.number, \
         title = excluded.title, measures = excluded.measures, state = excluded.state, version = excluded.version, \
         scope = excluded.scope, comment_until_us = excluded.comment_until_us, text = excluded.text, \
         placement = excluded.placement",
    )
    .await
}

fn values(row: &RecommendationRow) -> Vec<Value> {
    let line = &row.line;
    args![
        subject_bytes(&line.subject),
        line.subject.origin.to_string(),
        line.report.as_ref().map(subject_bytes),
        line.number,
        line.title.as_str(),
        line.measures,
        line.state.as_str(),
        line.version,
        line.scope.as_str(),
        row.comment_until_us,
        row.text.as_slice(),
        row.placement.as_slice()
    ]
}

/// Removes a recommendation's row, before it is folded anew.
///
/// # Errors
/// The database's error.
pub async fn reset(tx: &mut Tx, subject: &SubjectId) -> Result<(), StoreError> {
    tx.execute("DELETE FROM recommendation WHERE subject = $1", args![subject_bytes(subject)]).await?;
    Ok(())
}

/// The recommendations that a filter lets through: by node, then those that stand alone, then by report and number.
///
/// # Errors
/// The database's error.
pub async fn list(tx: &mut Tx, filter: &Filter) -> Result<Vec<RecommendationLine>, StoreError> {
    let mut sql = format!("SELECT {LINE} FROM recommendation");
    let mut args: Vec<Value> = Vec::new();
    let chosen: [(&str, Option<Value>); 3] = [
        ("node", filter.node.map(|node| node.to_string().into())),
        ("state", filter.state.clone().map(Into::into)),
        ("report", filter.report.as_ref().map(|report| subject_bytes(report).into())),
    ];
    for (column, value) in chosen {
        if let Some(value) = value {
            args.push(value);
            let word = if args.len() == 1 { "WHERE" } else { "AND" };
            sql.push_str(&format!(" {word} {column} = ${}", args.len()));
        }
    }
    // The two databases sort NULL to different ends.
    sql.push_str(" ORDER BY node, CASE WHEN report IS NULL THEN 0 ELSE 1 END, report, number, subject");
    tx.rows(sql, args).await?.iter().map(line).collect()
}
