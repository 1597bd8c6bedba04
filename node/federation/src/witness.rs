//! Cosignatures: giving them for what was mirrored, and keeping those of others.

use async_trait::async_trait;
use percole_merkle::{
    Checkpoint, Cosignature, LogPublicKey, Origin, PrefixProof, SignedCheckpoint, UnverifiedNote, Witness,
    tree as merkle,
};
use percole_store::{
    StoreError, Tx,
    logs::{self, CosignatureRow, LogId},
    tree,
};

use crate::Federation;
use percole_core::{
    cosignatures::with_cosignatures, error::Error, sequencer::SharedWrite, standing::Writing,
};
use percole_words::federation;

/// Cosigns a checkpoint of which everything is held, and keeps the line. A node that may be older than what it published signs
/// nothing: then the line is empty.
///
/// [`percole_sync::Mirror::cosignable`] decides that it may be cosigned; the mirror is on disk before this is called, so
/// that no crash lets this node cosign another history later.
pub(super) async fn cosign(federation: &Federation, signed: &SignedCheckpoint) -> Result<Vec<u8>, Error> {
    let Some(row) = signature(federation, signed).await else { return Ok(Vec::new()) };
    let line = row.line.clone();
    federation.node.sequencer.shared(Keep { log: signed.checkpoint().origin, row }).await?;
    Ok(line)
}

/// This node's cosignature of a checkpoint, or `None` when it may not sign now. Nobody is given it before it is on disk, with
/// everything that it covers.
pub(super) async fn signature(federation: &Federation, signed: &SignedCheckpoint) -> Option<CosignatureRow> {
    federation.node.sequencer.gate().pass(Writing::Cosignature).await.ok()?;
    let identity = &federation.node.identity;
    let time_unix_s = u64::try_from(federation.node.ambient.now_us() / 1_000_000).unwrap_or(0);
    let line = signed.cosign(&identity.key, &identity.origin, time_unix_s).to_line().into_bytes();
    Some(CosignatureRow { cosigner: identity.origin, size: signed.checkpoint().size, line })
}

/// Verifies a peer's cosignature of a checkpoint and keeps it. A peer has one name, that of its log, or it could leave as many
/// cosignatures as there are incarnations.
pub(super) async fn keep_of(
    federation: &Federation,
    checkpoint: &Checkpoint,
    cosigner: &Origin,
    key: LogPublicKey,
    line: &[u8],
) -> Result<(), Error> {
    let refused = |error: percole_merkle::NoteError| {
        Error::invalid("cosignature", federation::cosignature_unusable(error.said()))
    };
    let cosignature = Cosignature::parse(line).map_err(refused)?;
    let witness = Witness { origin: *cosignature.cosigner(), key };
    if witness.origin != *cosigner {
        return Err(Error::invalid(
            "cosignature",
            federation::cosigned_by_another(witness.origin.to_string()),
        ));
    }
    cosignature.verify(checkpoint, &witness).map_err(refused)?;
    let row = CosignatureRow { cosigner: witness.origin, size: checkpoint.size, line: line.to_vec() };
    federation.node.sequencer.shared(Keep { log: checkpoint.origin, row }).await
}

struct Keep {
    log: Origin,
    row: CosignatureRow,
}

#[async_trait]
impl SharedWrite for Keep {
    async fn write(&self, tx: &mut Tx) -> Result<(), StoreError> {
        if let Some(head) = logs::by_origin(tx, &self.log).await? {
            logs::set_cosignature(tx, head.log, &self.row).await?;
        }
        Ok(())
    }
}

/// A head that can be shown to others, with what its tree says of an earlier size.
pub(super) struct ShownHead {
    pub(super) checkpoint: Checkpoint,
    /// The signed note, with the cosignatures held for this very size.
    pub(super) note: Vec<u8>,
    /// `None` when the log is shorter than the earlier size.
    pub(super) prefix: Option<PrefixProof>,
}

/// The newest head of a log up to which everything is held, or `None` when there is none yet.
pub(super) async fn shown_head(
    federation: &Federation,
    origin: &Origin,
    key: &LogPublicKey,
    old_size: u64,
) -> Result<Option<ShownHead>, Error> {
    let mut tx = federation.node.read().await?;
    let Some(head) = logs::by_origin(&mut tx, origin).await? else { return Ok(None) };
    let Some((size, note)) = logs::served_note(&mut tx, head.log).await? else { return Ok(None) };
    let signed = UnverifiedNote::parse(&note)
        .and_then(|note| note.verify(key, origin))
        .map_err(|error| tree::damaged(head.log, size, &error))?;
    let signed = with_cosignatures(&federation.node, &mut tx, head.log, signed).await?;
    let prefix = if old_size <= size { Some(prove(&mut tx, head.log, old_size, size).await?) } else { None };
    Ok(Some(ShownHead { checkpoint: *signed.checkpoint(), note: signed.as_bytes().to_vec(), prefix }))
}

/// What the tree of a log says of an earlier size.
pub(super) async fn prove(tx: &mut Tx, log: LogId, old_size: u64, size: u64) -> Result<PrefixProof, Error> {
    let damaged = |error: percole_merkle::TreeError| tree::damaged(log, size, &error);
    let plan = merkle::prefix_plan(old_size, size).map_err(damaged)?;
    let nodes = tree::load(tx, log, &plan).await?;
    Ok(merkle::prove_prefix(old_size, size, &nodes).map_err(damaged)?)
}
