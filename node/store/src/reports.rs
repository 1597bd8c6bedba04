//! Reports, as the logs held here tell of them.

use percole_merkle::{Scope, SubjectId};

use crate::{
    Row, StoreError, Tx, args,
    entries::{subject_bytes, subject_from_bytes},
    projections::Table,
};

/// Projection of subjects of family `report`.
pub const TABLES: [Table; 1] = [Table { name: "report", key: "subject" }];

/// A row of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportRow {
    /// The report.
    pub subject: SubjectId,
    /// Its title.
    pub title: String,
    /// BCP 47 tag.
    pub language: String,
    /// The theme of its groups.
    pub theme: String,
    /// The run of the process.
    pub cycle: String,
    /// `drafted` or `published`.
    pub state: String,
    /// The widest scope in which it was shown.
    pub scope: Scope,
    /// Encoded `percole.event.v1.ReportText`.
    pub text: Vec<u8>,
}

/// A report with what it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountedReport {
    /// The report.
    pub report: ReportRow,
    /// How many recommendations of it are known here.
    pub recommendations: u64,
    /// How many measures they hold together.
    pub measures: u64,
}

const COLUMNS: &str = "subject, title, language, theme, cycle, state, scope, text";

fn report(row: &Row) -> Result<ReportRow, StoreError> {
    Ok(ReportRow {
        subject: subject_from_bytes(&row.bytes(0)?)?,
        title: row.text(1)?,
        language: row.text(2)?,
        theme: row.text(3)?,
        cycle: row.text(4)?,
        state: row.text(5)?,
        scope: row.parsed(6)?,
        text: row.bytes(7)?,
    })
}

/// One report, or `None` when nothing of it is known here.
///
/// # Errors
/// The database's error.
pub async fn get(tx: &mut Tx, subject: &SubjectId) -> Result<Option<ReportRow>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM report WHERE subject = $1");
    tx.row(sql, args![subject_bytes(subject)]).await?.as_ref().map(report).transpose()
}

/// Writes a report's row, replacing what was there.
///
/// # Errors
/// The database's error.
pub async fn put(tx: &mut Tx, row: &ReportRow) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO report (subject, node, title, language, theme, cycle, state, scope, text) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (subject) DO UPDATE SET \
         title = excluded.title, language = excluded.language, theme = excluded.theme, cycle = excluded.cycle, \
         state = excluded.state, scope = excluded.scope, text = excluded.text",
        args![
            subject_bytes(&row.subject),
            row.subject.origin.to_string(),
            row.title.as_str(),
            row.language.as_str(),
            row.theme.as_str(),
            row.cycle.as_str(),
            row.state.as_str(),
            row.scope.as_str(),
            row.text.as_slice()
        ],
    )
    .await?;
    Ok(())
}

/// Removes a report's row, before it is folded anew.
///
/// # Errors
/// The database's error.
pub async fn reset(tx: &mut Tx, subject: &SubjectId) -> Result<(), StoreError> {
    tx.execute("DELETE FROM report WHERE subject = $1", args![subject_bytes(subject)]).await?;
    Ok(())
}

/// All reports with their counts, newest cycle first.
///
/// # Errors
/// The database's error.
pub async fn all(tx: &mut Tx) -> Result<Vec<CountedReport>, StoreError> {
    // PostgreSQL sums bigints to a numeric.
    let sql = format!(
        "SELECT {COLUMNS}, \
         (SELECT COUNT(*) FROM recommendation WHERE recommendation.report = report.subject), \
         (SELECT CAST(COALESCE(SUM(measures), 0) AS BIGINT) FROM recommendation \
          WHERE recommendation.report = report.subject) \
         FROM report ORDER BY cycle DESC, node, title, subject"
    );
    tx.rows(sql, args![])
        .await?
        .iter()
        .map(|row| {
            Ok(CountedReport { report: report(row)?, recommendations: row.size(8)?, measures: row.size(9)? })
        })
        .collect()
}
