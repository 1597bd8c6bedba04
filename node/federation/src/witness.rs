//! Cosignatures: giving them for what was mirrored, and keeping those of others.

use async_trait::async_trait;
use percole_merkle::{
    Checkpoint, Cosignature, LogPublicKey, Origin, PrefixProof, SignedCheckpoint, UnverifiedNote, Witness,
    tree as merkle,
};
use percole_store::{
    Tx,
    logs::{self, CosignatureRow, LogId},
    tree,
};

use crate::Federation;
use percole_core::{
    cosignatures::with_cosignatures, error::Error, sequencer::PrivateWrite, standing::Writing,
};
use percole_words::federation;

/// Cosigns a checkpoint of which everything is held, and keeps the line. A node that may be older than what it published signs
/// nothing: then the line is empty.
///
/// [`percole_sync::Mirror::cosignable`] decides that it may be cosigned; the mirror is on disk before this is called, so
/// that no crash lets this node cosign another history later.
pub(super) async fn cosign(federation: &Federation, signed: &SignedCheckpoint) -> Result<Vec<u8>, Error> {
    if federation.node.sequencer.gate().pass(Writing::Cosignature).await.is_err() {
        return Ok(Vec::new());
    }
    let time_unix_s = u64::try_from(federation.node.ambient.now_us() / 1_000_000).unwrap_or(0);
    let cosignature =
        signed.cosign(&federation.node.identity.key, &federation.node.identity.origin, time_unix_s);
    let line = cosignature.to_line().into_bytes();
    let checkpoint = signed.checkpoint();
    keep(federation, checkpoint.origin, federation.node.identity.origin, checkpoint.size, line.clone())
        .await?;
    Ok(line)
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
    keep(federation, checkpoint.origin, witness.origin, checkpoint.size, line.to_vec()).await
}

async fn keep(
    federation: &Federation,
    log: Origin,
    cosigner: Origin,
    size: u64,
    line: Vec<u8>,
) -> Result<(), Error> {
    federation.node.sequencer.private(Keep { log, row: CosignatureRow { cosigner, size, line } }).await
}

struct Keep {
    log: Origin,
    row: CosignatureRow,
}

#[async_trait]
impl PrivateWrite for Keep {
    type Output = ();

    async fn write(&mut self, tx: &mut Tx, _: i64) -> Result<(), Error> {
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
