//! Cycles: editions, each under its charter.

use percole_merkle::{NodeId, Scope, SubjectId};

use crate::{StoreError, Tx, args, rows, table, value::in_list};

table! {
    /// A cycle, as the logs held here tell of it.
    pub struct CycleRow in "cycle" key(subject) index(node, state) index(season) {
        /// What it is called in logs.
        subject: SubjectId,
        /// The node that opened it.
        node: NodeId,
        /// Code of its season.
        season: String,
        /// Its number at its node.
        number: u32,
        /// The exact text of its charter.
        charter: String,
        /// SHA-256 of that text.
        charter_hash: [u8; 32],
        /// Encoded `percole.event.v1.Decided`.
        decided: Vec<u8>,
        /// The cycle of a node above that it is part of.
        part_of: Option<SubjectId>,
        /// SHA-256 of the charter whose bounds it was checked against.
        bounds_hash: Option<[u8; 32]>,
        /// Encoded `percole.event.v1.MovedDates`.
        moved: Vec<u8>,
        /// A look back on it; empty until it is closed.
        retrospective: String,
        /// A state of the lifecycle of cycles.
        state: String,
        /// The widest scope in which it was shown.
        scope: Scope,
        /// When its node says that it was opened.
        opened_us: i64,
        /// When its node says that it changed last.
        changed_us: i64,
    }
}

/// The cycles of some nodes, the newest first.
pub async fn of_nodes(tx: &mut Tx, nodes: &[NodeId]) -> Result<Vec<CycleRow>, StoreError> {
    if nodes.is_empty() {
        return Ok(Vec::new());
    }
    let mut values = Vec::new();
    let list = in_list(&mut values, nodes.iter().map(ToString::to_string));
    rows::select(tx, &format!("WHERE node IN ({list}) ORDER BY opened_us DESC, subject"), values).await
}

/// The cycles of a season.
pub async fn of_season(tx: &mut Tx, season: &str) -> Result<Vec<CycleRow>, StoreError> {
    rows::select(tx, "WHERE season = $1 ORDER BY node, number, subject", args![season]).await
}
