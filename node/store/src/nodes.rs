//! Who is who in the federation: nodes as logs describe them, and the edges of the tree.

use percole_merkle::{NodeId, SubjectId};

use crate::{Cell, StoreError, Tx, args, rows, table, value::in_list};

table! {
    /// What a subject says of a node. Any node may describe any other; the recorder is the subject's origin.
    pub struct KnownNode in "node_known" key(subject, node) {
        /// The edge, or the node's own foundation.
        subject: SubjectId,
        /// The node's id.
        node: NodeId,
        /// Incarnation of its log.
        incarnation: u32,
        /// Name for people.
        name: String,
        /// `antenne`, `national` or `group`.
        level: String,
        /// Comma-separated BCP 47 tags.
        languages: String,
        /// Key that signs its checkpoints.
        log_key: [u8; 32],
        /// Key kept offline.
        recovery_key: [u8; 32],
    }
}

table! {
    /// An edge between a parent and a child, as one of them recorded it.
    pub struct Membership in "membership" key(subject) index(child) index(recorder, begun) {
        /// What it is called in the recorder's log.
        subject: SubjectId,
        /// Who wrote the event.
        recorder: NodeId,
        /// The upper end.
        parent: NodeId,
        /// The lower end.
        child: NodeId,
        /// Where in the recorder's log it began last.
        begun: u64,
        /// `active`, `suspended` or `left`.
        state: String,
        /// Claimed time of the last change.
        since_us: i64,
    }
}

/// The edges that some nodes recorded, by recorder, the oldest first; at most `most`.
pub async fn recorded_by(
    tx: &mut Tx,
    recorders: &[NodeId],
    most: usize,
) -> Result<Vec<Membership>, StoreError> {
    let mut values = args![];
    let list = in_list(&mut values, recorders.iter().map(Cell::put));
    values.push(i64::try_from(most).unwrap_or(i64::MAX).into());
    let limit = values.len();
    let tail = format!("WHERE recorder IN ({list}) ORDER BY recorder, begun, subject LIMIT ${limit}");
    rows::select(tx, &tail, values).await
}

/// The edges above a node, present and former, as it recorded them itself.
pub async fn recorded_as_child(tx: &mut Tx, node: &NodeId) -> Result<Vec<Membership>, StoreError> {
    rows::select(tx, "WHERE child = $1 AND recorder = $2 ORDER BY subject", vec![node.put(), node.put()])
        .await
}

/// All descriptions of nodes.
pub async fn known(tx: &mut Tx) -> Result<Vec<KnownNode>, StoreError> {
    rows::select(tx, "ORDER BY node, subject", args![]).await
}
