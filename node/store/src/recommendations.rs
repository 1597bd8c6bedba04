//! Recommendations, as the logs held here tell of them.

use percole_merkle::{NodeId, Scope, SubjectId};

use crate::{StoreError, Tx, args, entries::subject_bytes, rows, table};

table! {
    /// A recommendation.
    pub struct RecommendationRow in "recommendation" key(subject) index(report, number) {
        /// What it is called in logs.
        subject: SubjectId,
        /// The report that holds it.
        report: SubjectId,
        /// Number within the report.
        number: u32,
        /// How many measures the text holds.
        measures: u32,
        /// The largest number that a measure was ever given.
        measures_given: u32,
        /// Whether its report holds it: a state of lifecycle R.
        state: String,
        /// The version known here.
        version: u32,
        /// The body for which it was begun.
        body: Option<SubjectId>,
        /// The widest scope in which it was shown.
        scope: Scope,
        /// Whom it was shown to by name: a parent, or those to whom it was addressed.
        shown_to: Vec<NodeId>,
        /// Encoded `percole.event.v1.RecommendationText`; `None` when it was erased, or is not known here yet.
        text: Option<Vec<u8>>,
        /// The version that was shown last to others; 0 while none was.
        shown_version: u32,
        /// How many measures it holds.
        shown_measures: u32,
        /// Its text, encoded; `None` when it was erased, and while none was shown.
        shown_text: Option<Vec<u8>>,
        /// Encoded `percole.event.v1.Placement`.
        placement: Vec<u8>,
        /// Why it was taken out of its report; empty while it was not.
        dropped: String,
        /// When its author says that it changed last.
        changed_us: i64,
    }
}

/// A version as it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown<'a> {
    /// Its number.
    pub version: u32,
    /// How many measures it holds.
    pub measures: u32,
    /// Its text, encoded; `None` when it was erased.
    pub text: Option<&'a Vec<u8>>,
}

impl RecommendationRow {
    /// The version that others were shown last; while none was, the draft as it stands.
    pub fn shown(&self) -> Shown<'_> {
        match self.shown_version {
            0 => Shown { version: self.version, measures: self.measures, text: self.text.as_ref() },
            version => Shown { version, measures: self.shown_measures, text: self.shown_text.as_ref() },
        }
    }
}

/// The recommendations that a report holds, in order of their numbers.
pub async fn of_report(tx: &mut Tx, report: &SubjectId) -> Result<Vec<RecommendationRow>, StoreError> {
    rows::select(
        tx,
        "WHERE report = $1 AND state = 'held' ORDER BY number, subject",
        args![subject_bytes(report)],
    )
    .await
}

/// Every recommendation of some reports, held and dropped, in order of their numbers.
pub async fn of_reports(tx: &mut Tx, reports: &[SubjectId]) -> Result<Vec<RecommendationRow>, StoreError> {
    let mut all: Vec<RecommendationRow> = rows::among_of(tx, "report", reports).await?;
    all.sort_by_key(|row| (row.number, row.subject));
    Ok(all)
}

/// The report that holds a recommendation and no other, or `None`.
pub async fn alone_in(tx: &mut Tx, subject: &SubjectId) -> Result<Option<SubjectId>, StoreError> {
    let tail = "WHERE subject = $1 AND 1 = (SELECT COUNT(*) FROM recommendation other \
                WHERE other.report = recommendation.report AND other.state = 'held')";
    let found: Vec<RecommendationRow> = rows::select(tx, tail, args![subject_bytes(subject)]).await?;
    Ok(found.first().map(|row| row.report))
}
