//! Invitations that this node gave out. The secret itself is never stored.

use percole_merkle::NodeId;

use crate::{StoreError, Tx, args};

/// An invitation as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvitationRow {
    /// Hash of the secret.
    pub secret_hash: [u8; 32],
    /// Level granted.
    pub level: String,
    /// From when on it is refused.
    pub expires_us: i64,
    /// Who used it.
    pub used_by: Option<NodeId>,
}

/// Adds an invitation.
///
/// # Errors
/// The database's error.
pub async fn add(tx: &mut Tx, invitation: &InvitationRow) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO invitation (secret_hash, level, expires_us) VALUES ($1, $2, $3)",
        args![invitation.secret_hash, invitation.level.as_str(), invitation.expires_us],
    )
    .await?;
    Ok(())
}

/// The invitation with a secret, or `None`.
///
/// # Errors
/// The database's error.
pub async fn get(tx: &mut Tx, secret_hash: &[u8; 32]) -> Result<Option<InvitationRow>, StoreError> {
    let row = tx
        .row("SELECT level, expires_us, used_by FROM invitation WHERE secret_hash = $1", args![*secret_hash])
        .await?;
    row.map(|row| {
        let used_by = if row.text_opt(2)?.is_some() { Some(row.parsed(2)?) } else { None };
        Ok(InvitationRow { secret_hash: *secret_hash, level: row.text(0)?, expires_us: row.int(1)?, used_by })
    })
    .transpose()
}

/// Uses an invitation up.
///
/// # Errors
/// The database's error.
pub async fn use_up(tx: &mut Tx, secret_hash: &[u8; 32], by: &NodeId) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE invitation SET used_by = $1 WHERE secret_hash = $2",
        args![by.to_string(), *secret_hash],
    )
    .await?;
    Ok(())
}
