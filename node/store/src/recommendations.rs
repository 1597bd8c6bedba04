//! Recommendations, as the logs held here tell of them.

use percole_merkle::{NodeId, Scope, SubjectId};

use crate::{StoreError, Tx, args, entries::subject_bytes, rows, table};

table! {
    /// A recommendation.
    pub struct RecommendationRow in "recommendation" key(subject) index(report, number) {
        /// What it is called in logs.
        subject: SubjectId,
        /// The report that holds it.
        report: Option<SubjectId>,
        /// Number within the report; 0 when it stands alone.
        number: u32,
        /// How many measures the text holds.
        measures: u32,
        /// The largest number that a measure was ever given.
        measures_given: u32,
        /// A state of lifecycle A.
        state: String,
        /// The version known here.
        version: u32,
        /// The body for which it was begun.
        body: Option<SubjectId>,
        /// The widest scope in which it was shown.
        scope: Scope,
        /// The parent that the scope `parent` names.
        shown_to: Option<NodeId>,
        /// End of the last comment window, microseconds since 1970-01-01 UTC.
        comment_until_us: Option<i64>,
        /// Encoded `percole.event.v1.RecommendationText`; `None` when it was erased, or is not known here yet.
        text: Option<Vec<u8>>,
        /// Encoded `percole.event.v1.Placement`.
        placement: Vec<u8>,
        /// Encoded `percole.event.v1.RecommendationAdoptionShown`: how this version was adopted; `None` when it was not, or when
        /// that was erased or is not known here.
        adoption: Option<Vec<u8>>,
        /// When its author says that it changed last.
        changed_us: i64,
    }
}

/// The recommendations of a report, in order of their numbers.
///
/// # Errors
/// The database's error.
pub async fn of_report(tx: &mut Tx, report: &SubjectId) -> Result<Vec<RecommendationRow>, StoreError> {
    rows::select(tx, "WHERE report = $1 ORDER BY number, subject", args![subject_bytes(report)]).await
}
