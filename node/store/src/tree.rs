//! Interior nodes of the Merkle trees, and reading what a proof needs.

use percole_merkle::{Frontier, Hash, NodeMap, NodePos, NodeRange, tree};

use crate::{StoreError, Tx, args, entries, logs::LogId};

/// Adds completed interior nodes of the stored levels.
pub async fn append(tx: &mut Tx, log: LogId, nodes: Vec<(NodePos, Hash)>) -> Result<(), StoreError> {
    let rows = nodes
        .into_iter()
        .filter(|(pos, _)| pos.level > 0 && pos.is_stored())
        .map(|(pos, hash)| args![log, i64::from(pos.level), pos.index, hash.0])
        .collect();
    tx.insert_many("INSERT INTO tree_node (log_id, level, idx, hash) VALUES", rows, "").await
}

/// Reads the nodes that a plan names. Missing ones are simply absent: the computation over them then fails.
pub async fn load(tx: &mut Tx, log: LogId, plan: &[NodeRange]) -> Result<NodeMap, StoreError> {
    let mut nodes = NodeMap::new();
    for range in plan {
        if range.level == 0 {
            nodes.insert_run(0, range.start, entries::hashes(tx, log, range.start, range.end).await?);
            continue;
        }
        let rows = tx
            .rows(
                "SELECT idx, hash FROM tree_node WHERE log_id = $1 AND level = $2 AND idx >= $3 AND idx < $4",
                args![log, i64::from(range.level), range.start, range.end],
            )
            .await?;
        for row in rows {
            nodes.insert(NodePos { level: range.level, index: row.size(0)? }, Hash(row.array(1)?));
        }
    }
    Ok(nodes)
}

/// The right edge of a log at a size that it has reached.
///
/// # Errors
/// [`StoreError::Corrupt`] when nodes are missing.
pub async fn frontier(tx: &mut Tx, log: LogId, size: u64) -> Result<Frontier, StoreError> {
    let plan = tree::frontier_plan(size).map_err(|error| damaged(log, size, &error))?;
    let nodes = load(tx, log, &plan).await?;
    tree::frontier(size, &nodes).map_err(|error| damaged(log, size, &error))
}

/// Says that the tree of a log cannot be computed from what is stored.
pub fn damaged(log: LogId, size: u64, error: &dyn std::fmt::Display) -> StoreError {
    StoreError::Corrupt {
        column: "tree_node.hash or entry.leaf_hash".to_owned(),
        row: format!("log {}, size {size}", log.0),
        expected: "the nodes of the tree".to_owned(),
        found: error.to_string(),
    }
}
