//! Serving the logs that are held here to a child.

use std::sync::{Arc, Mutex, PoisonError};

use percole_merkle::{Checkpoint, NodeId, Origin};
use percole_proto::v1 as pb;
use percole_store::{logs, tree};
use percole_sync::Relation;
use tokio_stream::wrappers::ReceiverStream;

use super::{Outgoing, Over, may_receive, streams::Use};
use crate::{
    Direction, Federation, Leash, own,
    reader::{PackageReader, Run},
    wire, witness,
};
use percole_core::error::Error;
use percole_words::{federation, service};

/// Packages that wait for a slow reader; beyond them only HTTP/2's window.
const PACKAGES_WAITING_MAX: usize = 2;

/// Whether so much of a log can be served to a child. Of the logs that it sends here itself somebody else may have brought
/// more; its own it knows best.
pub(super) fn for_child(federation: &Federation, child: &NodeId, origin: &Origin, size: u64) -> bool {
    let directory = federation.node.directory();
    let is_known = *origin == federation.node.identity.origin || directory.knows_log(origin);
    let relation = directory.relation(child, &origin.node);
    size > 0 && is_known && relation.is_some_and(|relation| relation != Relation::Itself)
}

/// The newest head of a log, and what its tree says of the size that the child holds.
///
/// # Errors
/// `NotFound` when the log is not held, not for the child, or has no head yet.
pub async fn get_checkpoint(
    federation: &Federation,
    child: NodeId,
    request: pb::GetCheckpointRequest,
) -> Result<pb::GetCheckpointResponse, Error> {
    let origin = wire::read_origin(&request.origin)?;
    let (_, key) = may_receive(federation, &child, &origin)?;
    let head = witness::shown_head(federation, &origin, &key, request.old_size)
        .await?
        .ok_or_else(|| Error::not_found(federation::nothing_to_serve(origin.to_string())))?;
    let (peers, now_us) = (&federation.peers, federation.node.ambient.now_us());
    peers.here(child, origin, Direction::Up, head.checkpoint.size, now_us);
    peers.there(child, origin, Direction::Up, request.old_size, now_us);
    let (old_root, proof) = match head.prefix {
        Some(prefix) => (prefix.root.0.to_vec(), wire::write_proof(&prefix.proof)),
        None => (Vec::new(), Vec::new()),
    };
    let given_up = match own::is_own(federation, &origin) {
        true => own::given_up(federation).await?,
        false => Vec::new(),
    };
    Ok(pb::GetCheckpointResponse { note: head.note, proof, old_root, given_up })
}

/// Streams a log in packages, up to a checkpoint that the child has accepted.
///
/// # Errors
/// `NotFound` when the log is not held or not for the child, `FailedPrecondition` when less of it is held,
/// `ResourceExhausted` when too many such streams are open.
pub async fn get_entries(
    federation: Arc<Federation>,
    leash: Leash,
    request: pb::GetEntriesRequest,
) -> Result<ReceiverStream<Result<pb::Package, Error>>, Error> {
    let (origin, child) = (wire::read_origin(&request.origin)?, leash.child());
    may_receive(&federation, &child, &origin)?;
    let mut tx = federation.node.read().await?;
    let head = logs::by_origin(&mut tx, &origin)
        .await?
        .ok_or_else(|| Error::not_found(service::log_not_held(origin.to_string())))?;
    drop(tx);
    if request.checkpoint_size > head.size || request.start > request.checkpoint_size {
        return Err(Error::precondition(federation::beyond_what_is_held(
            head.size,
            origin.to_string(),
            request.start,
            request.checkpoint_size,
        )));
    }
    federation.peers.there(child, origin, Direction::Up, request.start, federation.node.ambient.now_us());
    let run = Run {
        log: head.log,
        origin,
        start: request.start,
        checkpoint_size: request.checkpoint_size,
        reader: federation.node.reader(child),
    };
    let place = federation.streams.open(child, Use::Fetching)?;
    let (outgoing, packages) = Outgoing::new(leash, PACKAGES_WAITING_MAX);
    tokio::spawn(async move {
        let _ = send_run(&federation, outgoing, run).await;
        drop(place);
    });
    Ok(ReceiverStream::new(packages))
}

async fn send_run(
    federation: &Federation,
    mut outgoing: Outgoing<pb::Package>,
    run: Run,
) -> Result<(), Over> {
    let mut reader = PackageReader::new(run);
    loop {
        match reader.next(federation).await {
            Ok(Some(package)) => outgoing.send(wire::write_package(package)).await?,
            Ok(None) => return Ok(()),
            Err(error) => return Err(outgoing.end(error)),
        }
    }
}

/// Keeps a child's cosignature of a head of this node's own log.
///
/// # Errors
/// `NotFound` for another log, `InvalidArgument` when it does not verify, `FailedPrecondition` when no such head was signed.
pub async fn add_cosignature(
    federation: &Federation,
    child: NodeId,
    request: pb::AddCosignatureRequest,
) -> Result<pb::AddCosignatureResponse, Error> {
    let origin = wire::read_origin(&request.origin)?;
    if origin != federation.node.identity.origin {
        return Err(Error::not_found(federation::not_for_the_caller(origin.to_string())));
    }
    let directory = federation.node.directory();
    let unknown = || Error::not_found(federation::caller_key_unknown());
    let incarnation = directory.node(&child).map(|known| known.incarnation).ok_or_else(unknown)?;
    let cosigner = Origin { node: child, incarnation };
    let key = directory.log_key(&cosigner).ok_or_else(unknown)?;
    let checkpoint = federation.cosigned.at(federation, origin, request.size).await?;
    witness::keep_of(federation, &checkpoint, &cosigner, key, &request.cosignature).await?;
    let peers = &federation.peers;
    peers.cosigned(child, origin, Direction::Up, request.size);
    peers.there(child, origin, Direction::Up, request.size, federation.node.ambient.now_us());
    Ok(pb::AddCosignatureResponse {})
}

/// The head of this node's own log that was cosigned last: all children cosign the same.
#[derive(Default)]
pub(crate) struct Cosigned(Mutex<Option<Checkpoint>>);

impl Cosigned {
    async fn at(&self, federation: &Federation, origin: Origin, size: u64) -> Result<Checkpoint, Error> {
        let held = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(checkpoint) = held.filter(|held| held.size == size) {
            return Ok(checkpoint);
        }
        let checkpoint = checkpoint_at(federation, origin, size).await?;
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(checkpoint);
        Ok(checkpoint)
    }
}

/// The head that a log had at a size, from the tree that is held.
async fn checkpoint_at(federation: &Federation, origin: Origin, size: u64) -> Result<Checkpoint, Error> {
    let mut tx = federation.node.read().await?;
    let head = logs::by_origin(&mut tx, &origin)
        .await?
        .filter(|head| size <= head.size && size <= head.checkpoint_size)
        .ok_or_else(|| Error::precondition(federation::head_unknown(size, origin.to_string())))?;
    Ok(tree::frontier(&mut tx, head.log, size).await?.checkpoint(origin))
}
