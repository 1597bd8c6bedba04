//! Units: countries and antennes as organisations.

use percole_merkle::{NodeId, Scope, SubjectId};

use crate::{Cell, StoreError, Tx, rows, table};

table! {
    /// A unit, as the logs held here tell of it.
    pub struct UnitRow in "unit" key(subject) {
        /// What it is called in logs.
        subject: SubjectId,
        /// What people call it.
        name: String,
        /// A level of nodes.
        level: String,
        /// BCP 47 tags, separated by commas; the working language first.
        languages: String,
        /// The node that hosts it.
        host: NodeId,
        /// The unit that it is a part of.
        part_of: Option<SubjectId>,
        /// The id under which an earlier host registered it.
        first: Option<SubjectId>,
        /// A state of the lifecycle of units.
        state: String,
        /// The next host, once it has moved.
        moved_to: Option<NodeId>,
        /// Encoded `percole.event.v1.UnitCounted`, the newest by its date.
        counted: Option<Vec<u8>>,
        /// The widest scope in which it was shown.
        scope: Scope,
        /// When its host says that it changed last.
        changed_us: i64,
    }
}

/// The units that a node hosts.
pub async fn hosted_by(tx: &mut Tx, node: &NodeId) -> Result<Vec<UnitRow>, StoreError> {
    rows::select(tx, "WHERE host = $1 ORDER BY subject", vec![node.put()]).await
}
