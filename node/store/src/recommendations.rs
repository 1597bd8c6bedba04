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
        /// The version that was shown last to others; 0 while none was.
        shown_version: u32,
        /// How many measures it holds.
        shown_measures: u32,
        /// Its text, encoded; `None` when it was erased, and while none was shown.
        shown_text: Option<Vec<u8>>,
        /// Encoded `percole.event.v1.Placement`.
        placement: Vec<u8>,
        /// Encoded `percole.event.v1.RecommendationAdoptionShown`: how this version was adopted; `None` when it was not, or when
        /// that was erased or is not known here.
        adoption: Option<Vec<u8>>,
        /// Whether that was shown to others.
        adoption_shown: bool,
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

/// The recommendations of a report, in order of their numbers.
///
/// # Errors
/// The database's error.
pub async fn of_report(tx: &mut Tx, report: &SubjectId) -> Result<Vec<RecommendationRow>, StoreError> {
    rows::select(tx, "WHERE report = $1 ORDER BY number, subject", args![subject_bytes(report)]).await
}
