//! When nodes were last heard of, as it is remembered over a restart.

use percole_merkle::NodeId;

use crate::{StoreError, Tx, args};

/// One node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeardRow {
    /// The node.
    pub node: NodeId,
    /// When it said something to this node itself, microseconds since 1970-01-01 UTC; 0 for never.
    pub itself_us: i64,
    /// When it was heard of through another, microseconds since 1970-01-01 UTC; 0 for never.
    pub heard_us: i64,
    /// Through which node that was.
    pub through: Option<NodeId>,
}

/// All of them.
pub async fn all(tx: &mut Tx) -> Result<Vec<HeardRow>, StoreError> {
    let rows = tx.rows("SELECT node, itself_us, heard_us, through FROM heard ORDER BY node", args![]).await?;
    rows.iter()
        .map(|row| {
            Ok(HeardRow {
                node: row.parsed(0)?,
                itself_us: row.int(1)?,
                heard_us: row.int(2)?,
                through: row.text_opt(3)?.and_then(|peer| peer.parse().ok()),
            })
        })
        .collect()
}

/// Puts these in the place of what was remembered of their nodes.
pub async fn keep(tx: &mut Tx, rows: &[HeardRow]) -> Result<(), StoreError> {
    let values = |row: &HeardRow| {
        let through = row.through.map(|peer| peer.to_string());
        args![row.node.to_string(), row.itself_us, row.heard_us, through]
    };
    tx.insert_many(
        "INSERT INTO heard (node, itself_us, heard_us, through) VALUES",
        rows.iter().map(values).collect(),
        "ON CONFLICT (node) DO UPDATE SET itself_us = excluded.itself_us, heard_us = excluded.heard_us, \
         through = excluded.through",
    )
    .await
}
