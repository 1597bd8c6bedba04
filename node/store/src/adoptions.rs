//! Adoptions: what source groups say of reports.

use percole_merkle::{Scope, SubjectId};

use crate::{StoreError, Tx, args, entries::subject_bytes, rows, table};

table! {
    /// What one group says of a report; a later word takes the place of the one before.
    pub struct AdoptionRow in "adoption" key(subject) index(report) {
        /// What it is called in logs.
        subject: SubjectId,
        /// The report.
        report: SubjectId,
        /// The version of which it says it.
        version: u32,
        /// What that version says, as a hash (32 bytes).
        hash: Vec<u8>,
        /// Encoded `percole.event.v1.SourceGroup`.
        source_group: Vec<u8>,
        /// `agrees`, `reservation` or `objects`.
        position: String,
        /// When the group met, YYYY-MM-DD.
        meeting_date: String,
        /// Where it met.
        meeting_place: String,
        /// How it decided.
        how: String,
        /// Encoded `percole.event.v1.AdoptionGiven`: who was present, and by whom it was recorded.
        given: Vec<u8>,
        /// Index in its node's log of the event that says its words; `None` when it says none.
        worded: Option<u64>,
        /// The reservation or the objection; `None` without one, or when it was erased or is not known here.
        statement: Option<String>,
        /// What those hold who did not agree; `None` as above.
        dissent: Option<String>,
        /// The widest scope in which it was shown.
        scope: Scope,
        /// When its node recorded it, microseconds since 1970-01-01 UTC.
        given_us: i64,
        /// When its author says that it changed last.
        changed_us: i64,
    }
}

/// What is known of a report's adoptions.
pub async fn of_report(tx: &mut Tx, report: &SubjectId) -> Result<Vec<AdoptionRow>, StoreError> {
    rows::select(tx, "WHERE report = $1 ORDER BY subject", args![subject_bytes(report)]).await
}

/// What is known of the adoptions of some reports, in no particular order.
pub async fn of_reports(tx: &mut Tx, reports: &[SubjectId]) -> Result<Vec<AdoptionRow>, StoreError> {
    rows::among_of(tx, "report", reports).await
}
