//! Reading the logs: events, heads, proofs, problems.

pub mod problems;
mod recorders;

use std::{collections::HashMap, sync::Arc};

use futures::Stream;
use percole_merkle::{
    LeafHeader, Origin, Receipt, ReceiptLeaf, SignedCheckpoint, UnverifiedNote, tree as merkle,
};
use percole_proto::v1 as pb;
use percole_store::{
    Tx, entries,
    logs::{self, LogHead},
    tree,
};
use percole_words::{events, service};
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;

use crate::{
    access::Viewer,
    cosignatures::{COSIGNATURES_MAX, with_cosignatures},
    error::Error,
    node::Node,
};

/// Entries read at once, each of 256 KiB at most.
const PAGE: u64 = 64;
/// Entries that wait for a slow reader beside them.
const WAITING_MAX: usize = 16;

/// Streams entries of a log, without the payload of what the viewer may not read: named ballots, drafts, what is addressed.
///
/// # Errors
/// `NotFound` when the log is not held.
pub async fn read(
    node: Arc<Node>,
    viewer: Viewer,
    request: pb::ReadLogRequest,
) -> Result<impl Stream<Item = Result<pb::LogEntry, Error>> + Send + use<>, Error> {
    let mut tx = node.read().await?;
    let head = head_of(&node, &mut tx, &request.origin).await?;
    drop(tx);
    let limit = if request.limit == 0 { u64::MAX } else { request.limit };
    let end = head.size.min(request.start.saturating_add(limit));
    // The channel bounds what is in memory, however long the log.
    let (out, stream) = mpsc::channel(WAITING_MAX);
    tokio::spawn(async move {
        let viewer = (!request.hashes_only).then_some(&viewer);
        if let Err(error) = send_pages(&node, &head, request.start..end, viewer, &out).await {
            // The reader may have gone away.
            let _ = out.send(Err(error)).await;
        }
    });
    Ok(ReceiverStream::new(stream))
}

async fn send_pages(
    node: &Node,
    head: &LogHead,
    range: std::ops::Range<u64>,
    viewer: Option<&Viewer>,
    out: &mpsc::Sender<Result<pb::LogEntry, Error>>,
) -> Result<(), Error> {
    let mut next = range.start;
    while next < range.end {
        // One short transaction a page: a slow reader holds no snapshot open.
        let mut tx = node.read().await?;
        let limit = PAGE.min(range.end - next);
        let page = entries::range(&mut tx, head.log, next, limit).await?;
        let mut recorders = match viewer {
            Some(viewer) if viewer.sees_recorders() => {
                recorders::of(node, &mut tx, head.log, next, limit).await?
            }
            _ => HashMap::new(),
        };
        drop(tx);
        if page.is_empty() {
            return Ok(());
        }
        for entry in page {
            next = entry.index + 1;
            let recorded_by = recorders.remove(&entry.index).unwrap_or_default();
            if out.send(Ok(pb::LogEntry { recorded_by, ..log_entry(entry, viewer) })).await.is_err() {
                return Ok(());
            }
        }
    }
    Ok(())
}

/// What the viewer may read of an entry; without a viewer its hash.
fn log_entry(entry: entries::Entry, viewer: Option<&Viewer>) -> pb::LogEntry {
    let mut line =
        pb::LogEntry { index: entry.index, leaf_hash: entry.leaf_hash.0.to_vec(), ..pb::LogEntry::default() };
    let Some(viewer) = viewer else { return line };
    let header = entry.leaf.as_deref().and_then(|leaf| LeafHeader::decode(leaf).ok());
    let payload = entry.body.as_ref().map(|body| body.payload.as_slice());
    let may_read = header.is_none_or(|header| viewer.may_read_payload(&header, payload, None));
    line.leaf = entry.leaf.unwrap_or_default();
    if let Some(body) = entry.body.filter(|_| may_read) {
        line.has_payload = true;
        line.salt = body.salt.to_vec();
        line.payload = body.payload;
    }
    line
}

/// The newest signed head of a log, with its cosignatures.
///
/// # Errors
/// `NotFound` when the log is not held, `FailedPrecondition` when nothing of it is signed yet.
pub async fn head(node: &Node, request: pb::GetHeadRequest) -> Result<pb::GetHeadResponse, Error> {
    let mut tx = node.read().await?;
    let head = head_of(node, &mut tx, &request.origin).await?;
    let signed = signed_head(node, &mut tx, &head).await?;
    Ok(pb::GetHeadResponse {
        note: signed.as_bytes().to_vec(),
        log_key: signed.key().as_bytes().to_vec(),
        cosigners: cosigners(node, &mut tx, &head, &signed).await?,
    })
}

/// A receipt that proves one event's place in its log, to be checked offline.
///
/// # Errors
/// `NotFound` when the log or the entry is not held, or no signed head covers it yet.
pub async fn prove(node: &Node, request: pb::ProveEntryRequest) -> Result<pb::ProveEntryResponse, Error> {
    let mut tx = node.read().await?;
    let head = head_of(node, &mut tx, &request.origin).await?;
    let signed = signed_head(node, &mut tx, &head).await?;
    let size = signed.checkpoint().size;
    if request.index >= size {
        return Err(Error::not_found(service::not_covered_yet(size, head.size, request.index)));
    }
    let entry = entries::get(&mut tx, head.log, request.index)
        .await?
        .ok_or_else(|| tree::damaged(head.log, request.index, &"no entry"))?;
    let damaged = |error: &dyn std::fmt::Display| Error::from(tree::damaged(head.log, size, error));
    let plan = merkle::inclusion_plan(request.index, size).map_err(|error| damaged(&error))?;
    let nodes = tree::load(&mut tx, head.log, &plan).await?;
    let proof = merkle::prove_inclusion(request.index, size, &nodes).map_err(|error| damaged(&error))?;
    let leaf = match entry.leaf {
        Some(bytes) => ReceiptLeaf::from_bytes(&bytes).map_err(|error| damaged(&error))?,
        None => ReceiptLeaf::Hash(entry.leaf_hash),
    };
    let receipt = Receipt::new(leaf, request.index, proof, &signed).map_err(|error| damaged(&error))?;
    Ok(pb::ProveEntryResponse {
        receipt: receipt.encode().to_vec(),
        log_key: signed.key().as_bytes().to_vec(),
        cosigners: cosigners(node, &mut tx, &head, &signed).await?,
    })
}

async fn head_of(node: &Node, tx: &mut Tx, origin: &str) -> Result<LogHead, Error> {
    let origin: Origin = match origin {
        "" => node.identity.origin,
        text => text.parse().map_err(|_| Error::invalid("origin", events::not_a_log(text)))?,
    };
    logs::by_origin(tx, &origin)
        .await?
        .ok_or_else(|| Error::not_found(service::log_not_held(origin.to_string())))
}

/// The newest note of a log of which everything is held here, verified, with the cosignatures that are over exactly this
/// head.
async fn signed_head(node: &Node, tx: &mut Tx, head: &LogHead) -> Result<SignedCheckpoint, Error> {
    let directory = node.directory();
    let key = directory
        .log_key(&head.origin)
        .ok_or_else(|| Error::not_found(service::log_key_unknown(head.origin.to_string())))?;
    let (size, note) = logs::served_note(tx, head.log)
        .await?
        .ok_or_else(|| Error::precondition(service::no_head_signed()))?;
    let signed = UnverifiedNote::parse(&note)
        .and_then(|note| note.verify(&key, &head.origin))
        .map_err(|error| tree::damaged(head.log, size, &error))?;
    with_cosignatures(node, tx, head.log, signed).await
}

/// The keys of those whose cosignatures stand under a head.
async fn cosigners(
    node: &Node,
    tx: &mut Tx,
    head: &LogHead,
    signed: &SignedCheckpoint,
) -> Result<Vec<pb::Cosigner>, Error> {
    let directory = node.directory();
    Ok(logs::cosignatures(tx, head.log, signed.checkpoint().size, COSIGNATURES_MAX)
        .await?
        .into_iter()
        .filter_map(|row| {
            let key = directory.log_key(&row.cosigner)?;
            Some(pb::Cosigner { origin: row.cosigner.to_string(), log_key: key.as_bytes().to_vec() })
        })
        .collect())
}
