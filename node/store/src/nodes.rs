//! Who is who in the federation: nodes as logs describe them, edges of the tree, invitations and operators.

use percole_merkle::{NodeId, SubjectId};

use crate::{
    Row, StoreError, Tx, args,
    entries::{subject_bytes, subject_from_bytes},
    projections::Table,
};

/// Projection of subjects of family `node`.
pub const TABLES: [Table; 2] =
    [Table { name: "node_known", key: "subject, node" }, Table { name: "membership", key: "subject" }];

/// What is known of a node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownNode {
    /// Its id.
    pub node: NodeId,
    /// Incarnation of its log.
    pub incarnation: u32,
    /// Name for people.
    pub name: String,
    /// `antenne`, `national` or `group`.
    pub level: String,
    /// Comma-separated BCP 47 tags.
    pub languages: String,
    /// Key that signs its checkpoints.
    pub log_key: [u8; 32],
    /// Key kept offline.
    pub recovery_key: [u8; 32],
}

/// An edge between a parent and a child, as one of them recorded it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership {
    /// Who wrote the event.
    pub recorder: NodeId,
    /// The upper end.
    pub parent: NodeId,
    /// The lower end.
    pub child: NodeId,
    /// `active`, `suspended` or `left`.
    pub state: String,
    /// Claimed time of the last change.
    pub since_us: i64,
}

/// Removes what a subject contributed, before it is folded anew.
///
/// # Errors
/// The database's error.
pub async fn reset(tx: &mut Tx, subject: &SubjectId) -> Result<(), StoreError> {
    tx.execute("DELETE FROM node_known WHERE subject = $1", args![subject_bytes(subject)]).await?;
    tx.execute("DELETE FROM membership WHERE subject = $1", args![subject_bytes(subject)]).await?;
    Ok(())
}

/// Records what a subject says of a node.
///
/// # Errors
/// The database's error.
pub async fn put_node(tx: &mut Tx, subject: &SubjectId, node: &KnownNode) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO node_known (subject, node, incarnation, name, level, languages, log_key, recovery_key) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (subject, node) DO UPDATE SET \
         incarnation = excluded.incarnation, name = excluded.name, level = excluded.level, \
         languages = excluded.languages, log_key = excluded.log_key, recovery_key = excluded.recovery_key",
        args![
            subject_bytes(subject),
            node.node.to_string(),
            node.incarnation,
            node.name.as_str(),
            node.level.as_str(),
            node.languages.as_str(),
            node.log_key,
            node.recovery_key
        ],
    )
    .await?;
    Ok(())
}

/// Records an edge.
///
/// # Errors
/// The database's error.
pub async fn put_membership(tx: &mut Tx, subject: &SubjectId, edge: &Membership) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO membership (subject, recorder, parent, child, state, since_us) VALUES ($1, $2, $3, $4, $5, $6) \
         ON CONFLICT (subject) DO UPDATE SET state = excluded.state, since_us = excluded.since_us",
        args![
            subject_bytes(subject),
            edge.recorder.to_string(),
            edge.parent.to_string(),
            edge.child.to_string(),
            edge.state.as_str(),
            edge.since_us
        ],
    )
    .await?;
    Ok(())
}

/// The edge that a subject records, or `None`.
///
/// # Errors
/// The database's error.
pub async fn membership(tx: &mut Tx, subject: &SubjectId) -> Result<Option<Membership>, StoreError> {
    tx.row(
        "SELECT recorder, parent, child, state, since_us FROM membership WHERE subject = $1",
        args![subject_bytes(subject)],
    )
    .await?
    .as_ref()
    .map(edge)
    .transpose()
}

/// All edges.
///
/// # Errors
/// The database's error.
pub async fn memberships(tx: &mut Tx) -> Result<Vec<Membership>, StoreError> {
    tx.rows("SELECT recorder, parent, child, state, since_us FROM membership ORDER BY subject", args![])
        .await?
        .iter()
        .map(edge)
        .collect()
}

/// All descriptions of nodes, each with the node whose log holds it. Any node may describe any other.
///
/// # Errors
/// The database's error.
pub async fn known(tx: &mut Tx) -> Result<Vec<(NodeId, KnownNode)>, StoreError> {
    tx.rows(
        "SELECT node, incarnation, name, level, languages, log_key, recovery_key, subject FROM node_known ORDER BY node, subject",
        args![],
    )
    .await?
    .iter()
    .map(|row| {
        let recorder = subject_from_bytes(&row.bytes(7)?)?.origin;
        let known = KnownNode {
            node: row.parsed(0)?,
            incarnation: u32::try_from(row.int(1)?).unwrap_or(u32::MAX),
            name: row.text(2)?,
            level: row.text(3)?,
            languages: row.text(4)?,
            log_key: row.array(5)?,
            recovery_key: row.array(6)?,
        };
        Ok((recorder, known))
    })
    .collect()
}

fn edge(row: &Row) -> Result<Membership, StoreError> {
    Ok(Membership {
        recorder: row.parsed(0)?,
        parent: row.parsed(1)?,
        child: row.parsed(2)?,
        state: row.text(3)?,
        since_us: row.int(4)?,
    })
}
