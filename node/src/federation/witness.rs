//! Cosignatures: giving them for what was mirrored, and keeping those of others.

use async_trait::async_trait;
use percole_merkle::{
    Checkpoint, Cosignature, LogPublicKey, NodeId, Origin, PrefixProof, SignedCheckpoint, UnverifiedNote,
    Witness, tree as merkle,
};
use percole_store::{
    Tx,
    logs::{self, CosignatureRow, LogId},
    tree,
};

use crate::{error::Error, node::Node, sequencer::PrivateWrite};

/// Cosigns a checkpoint of which everything is held, and keeps the line.
///
/// [`percole_sync::Mirror::cosignable`] decides that it may be cosigned; the mirror is on disk before this is called, so
/// that no crash lets this node cosign another history later.
pub(super) async fn cosign(node: &Node, signed: &SignedCheckpoint) -> Result<Vec<u8>, Error> {
    let time_unix_s = u64::try_from(node.ambient.now_us() / 1_000_000).unwrap_or(0);
    let cosignature = signed.cosign(&node.identity.key, &node.identity.origin, time_unix_s);
    let line = cosignature.to_line().into_bytes();
    let checkpoint = signed.checkpoint();
    keep(node, checkpoint.origin, node.identity.origin, checkpoint.size, line.clone()).await?;
    Ok(line)
}

/// Verifies a peer's cosignature of a checkpoint and keeps it.
pub(super) async fn keep_of(
    node: &Node,
    checkpoint: &Checkpoint,
    cosigner: &NodeId,
    key: LogPublicKey,
    line: &[u8],
) -> Result<(), Error> {
    let refused = |error: percole_merkle::NoteError| Error::invalid("cosignature", error.to_string());
    let cosignature = Cosignature::parse(line).map_err(refused)?;
    let witness = Witness { origin: *cosignature.cosigner(), key };
    if witness.origin.node != *cosigner {
        return Err(Error::invalid("cosignature", format!("it is by {}, not by its sender", witness.origin)));
    }
    cosignature.verify(checkpoint, &witness).map_err(refused)?;
    keep(node, checkpoint.origin, witness.origin, checkpoint.size, line.to_vec()).await
}

async fn keep(node: &Node, log: Origin, cosigner: Origin, size: u64, line: Vec<u8>) -> Result<(), Error> {
    node.sequencer.private(Keep { log, row: CosignatureRow { cosigner, size, line } }).await
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
    node: &Node,
    origin: &Origin,
    key: &LogPublicKey,
    old_size: u64,
) -> Result<Option<ShownHead>, Error> {
    let mut tx = node.read().await?;
    let Some(head) = logs::by_origin(&mut tx, origin).await? else { return Ok(None) };
    let Some((size, note)) = logs::served_note(&mut tx, head.log).await? else { return Ok(None) };
    let signed = UnverifiedNote::parse(&note)
        .and_then(|note| note.verify(key, origin))
        .map_err(|error| tree::damaged(head.log, size, &error))?;
    let signed = with_cosignatures(node, &mut tx, head.log, signed).await?;
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

/// Adds the cosignatures that are held on exactly this head.
///
/// # Errors
/// The database's error.
pub async fn with_cosignatures(
    node: &Node,
    tx: &mut Tx,
    log: LogId,
    mut signed: SignedCheckpoint,
) -> Result<SignedCheckpoint, Error> {
    let directory = node.directory();
    for row in logs::cosignatures(tx, log).await? {
        let key = if row.cosigner == node.identity.origin {
            Some(node.identity.key.public())
        } else {
            directory.log_key(&row.cosigner)
        };
        let (Some(key), Ok(cosignature)) = (key, Cosignature::parse(&row.line)) else { continue };
        if row.size != signed.checkpoint().size {
            continue;
        }
        let witness = Witness { origin: row.cosigner, key };
        // One that does not verify, or does not fit any more, is left out: the note itself is what counts.
        if let Ok(with) = signed.clone().with_cosignature(&cosignature, &witness) {
            signed = with;
        }
    }
    Ok(signed)
}
