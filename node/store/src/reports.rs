//! Reports: the booklets of themes.

use percole_merkle::{NodeId, Scope, SubjectId};

use crate::{StoreError, Tx, args, entries::subject_bytes, rows, table, value::in_list};

table! {
    /// A report, as the logs held here tell of it.
    pub struct ReportRow in "report" key(subject) index(copy_of) {
        /// What it is called in logs.
        subject: SubjectId,
        /// `report`, `sheet` or `copy`.
        kind: String,
        /// A state of lifecycle C.
        state: String,
        /// The newest frozen version; 0 before there is one.
        version: u32,
        /// The body for which it was begun.
        body: Option<SubjectId>,
        /// The widest scope in which it was shown.
        scope: Scope,
        /// Whom it was shown to by name: a parent, or those to whom it was addressed.
        shown_to: Vec<NodeId>,
        /// Encoded `percole.event.v1.ReportText`; `None` when it was erased, or is not known here yet.
        text: Option<Vec<u8>>,
        /// End of the last comment window, microseconds since 1970-01-01 UTC.
        comment_until_us: Option<i64>,
        /// Until when groups are waited for, microseconds since 1970-01-01 UTC; `None` before they are asked.
        adopt_until_us: Option<i64>,
        /// The cycle that was open when a version was last shown to comment or to adopt.
        cycle: Option<SubjectId>,
        /// Encoded `percole.event.v1.Frozen`: what the newest version holds.
        frozen: Option<Vec<u8>>,
        /// Encoded `percole.event.v1.Adopted`: by what that version counts as adopted; `None` while it does not.
        adopted: Option<Vec<u8>>,
        /// Encoded `percole.event.v1.Quotes`: what groups said in words, for those to whom it was sent.
        quotes: Option<Vec<u8>>,
        /// Encoded `percole.event.v1.Sources`: where the measures of sheets went.
        sources: Option<Vec<u8>>,
        /// Of a copy, the report that it is of.
        copy_of: Option<SubjectId>,
        /// Encoded `percole.event.v1.Copied`: where a copy comes from; `None` for any other.
        copied: Option<Vec<u8>>,
        /// When its author says that it changed last.
        changed_us: i64,
    }
}

/// The reports of a node that are in one of some states.
pub async fn in_states(tx: &mut Tx, node: &NodeId, states: &[&str]) -> Result<Vec<ReportRow>, StoreError> {
    let mut values = args![node.to_string()];
    let list = in_list(&mut values, states.iter().copied());
    // The node of a subject stands in its line.
    let tail = format!(
        "WHERE subject IN (SELECT subject FROM subject WHERE family = 'report' AND node = $1 AND state IN ({list})) \
         ORDER BY subject"
    );
    rows::select(tx, &tail, values).await
}

/// The reports of a node that quote words of which some group has erased its own.
pub async fn quoting_erased(tx: &mut Tx, node: &NodeId) -> Result<Vec<ReportRow>, StoreError> {
    let tail = "WHERE quotes IS NOT NULL \
                AND subject IN (SELECT subject FROM subject WHERE family = 'report' AND node = $1) \
                AND subject IN (SELECT report FROM adoption \
                WHERE worded IS NOT NULL AND statement IS NULL AND dissent IS NULL) ORDER BY subject";
    rows::select(tx, tail, args![node.to_string()]).await
}

/// The copies of a report that nodes made to pass it on.
pub async fn copies_of(tx: &mut Tx, report: &SubjectId) -> Result<Vec<ReportRow>, StoreError> {
    rows::select(tx, "WHERE copy_of = $1 ORDER BY subject", args![subject_bytes(report)]).await
}

/// The copies of a node that say more than what they are copies of, as it is held here: something of that was erased.
pub async fn copies_saying_more(tx: &mut Tx, node: &NodeId) -> Result<Vec<ReportRow>, StoreError> {
    let texts = |report: &str| {
        format!(
            "(SELECT COUNT(*) FROM recommendation WHERE recommendation.report = {report}.subject AND recommendation.text IS NOT NULL)"
        )
    };
    // The node is the first 32 bytes of the subject.
    let tail = format!(
        "WHERE copy_of IS NOT NULL AND substr(subject, 1, 32) = $1 AND EXISTS (SELECT 1 FROM report source \
         WHERE source.subject <> report.subject AND source.version = report.version \
         AND (source.subject = report.copy_of OR source.copy_of = report.copy_of) \
         AND ((source.text IS NULL AND report.text IS NOT NULL) \
         OR COALESCE(length(source.quotes), 0) < COALESCE(length(report.quotes), 0) OR {} < {})) ORDER BY subject",
        texts("source"),
        texts("report"),
    );
    rows::select(tx, &tail, args![node.as_bytes().to_vec()]).await
}
