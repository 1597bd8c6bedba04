//! Reports: the booklets of themes.

use percole_merkle::{NodeId, Scope, SubjectId};

use crate::table;

table! {
    /// A report, as the logs held here tell of it.
    pub struct ReportRow in "report" key(subject) {
        /// What it is called in logs.
        subject: SubjectId,
        /// `drafted` or `published`.
        state: String,
        /// The body for which it was begun.
        body: Option<SubjectId>,
        /// The widest scope in which it was shown.
        scope: Scope,
        /// The parent that the scope `parent` names.
        shown_to: Option<NodeId>,
        /// Encoded `percole.event.v1.ReportText`; `None` when it was erased, or is not known here yet.
        text: Option<Vec<u8>>,
        /// When its author says that it changed last.
        changed_us: i64,
    }
}
