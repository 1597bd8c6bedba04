//! The cosignatures that stand under a head.

use percole_merkle::{Cosignature, SignedCheckpoint, Witness, note::NOTE_SIGNATURES_MAX};
use percole_store::{
    Tx,
    logs::{self, LogId},
};

use crate::{error::Error, node::Node};

/// Cosignatures that are shown under a head: what a note has room for, beside its own signature. Each is verified before it is
/// shown.
pub(crate) const COSIGNATURES_MAX: u64 = NOTE_SIGNATURES_MAX as u64 - 1;

/// Adds the cosignatures that are held on exactly this head.
pub async fn with_cosignatures(
    node: &Node,
    tx: &mut Tx,
    log: LogId,
    mut signed: SignedCheckpoint,
) -> Result<SignedCheckpoint, Error> {
    let directory = node.directory();
    let size = signed.checkpoint().size;
    for row in logs::cosignatures(tx, log, size, COSIGNATURES_MAX).await? {
        let key = if row.cosigner == node.identity.origin {
            Some(node.identity.key.public())
        } else {
            directory.log_key(&row.cosigner)
        };
        let (Some(key), Ok(cosignature)) = (key, Cosignature::parse(&row.line)) else { continue };
        let witness = Witness { origin: row.cosigner, key };
        // One that does not verify, or does not fit any more, is left out: the note itself is what counts.
        if let Ok(with) = signed.clone().with_cosignature(&cosignature, &witness) {
            signed = with;
        }
    }
    Ok(signed)
}
