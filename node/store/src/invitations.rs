//! Invitations that this node gave out. The secret itself is never stored.

use percole_merkle::NodeId;

use crate::{StoreError, Tx, args, table};

table! {
    /// An invitation as it is kept.
    pub struct InvitationRow in "invitation" key(secret_hash) {
        /// Hash of the secret.
        secret_hash: [u8; 32],
        /// Level granted.
        level: String,
        /// From when on it is refused.
        expires_us: i64,
        /// Who used it.
        used_by: Option<NodeId>,
    }
}

/// Uses an invitation up.
pub async fn use_up(tx: &mut Tx, secret_hash: &[u8; 32], by: &NodeId) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE invitation SET used_by = $1 WHERE secret_hash = $2",
        args![by.to_string(), *secret_hash],
    )
    .await?;
    Ok(())
}
