//! Taking in what a child sends.

use std::sync::Arc;

use futures::{Stream, StreamExt};
use percole_merkle::{NodeId, Shown, UnverifiedNote};
use percole_proto::v1::{self as pb, add_checkpoint_response::Verdict};
use tokio_stream::wrappers::ReceiverStream;
use tonic::Status;

use super::{Outgoing, Over, may_send, streams::Use};
use crate::{
    error::Error,
    federation::{
        About, Direction, Leash,
        mirrors::{Considered, OfferedCheckpoint, Position, Refused},
        wire, witness,
    },
    node::Node,
};

/// Acknowledgements that wait for a slow reader.
const ACKS_WAITING_MAX: usize = 16;

/// Considers a checkpoint that a child offers.
///
/// # Errors
/// `NotFound` for a log that the child may not send, `InvalidArgument` with the words of a refusal,
/// `FailedPrecondition` when the log signed two histories.
pub async fn add_checkpoint(
    node: &Arc<Node>,
    child: NodeId,
    request: pb::AddCheckpointRequest,
) -> Result<pb::AddCheckpointResponse, Error> {
    let origin = wire::read_origin(&request.origin)?;
    let key = may_send(node, &child, &origin)?;
    let told = UnverifiedNote::parse(&request.note).map_or(0, |note| note.claimed().size);
    let offer = OfferedCheckpoint {
        origin,
        old_size: request.old_size,
        prefix: wire::read_prefix(&request.old_root, &request.proof)?,
        note: request.note,
        shown: if origin.node == child { Shown::AsNewest } else { Shown::AsSeenBefore },
    };
    let about = About::Log(origin, Direction::Down);
    let considered = node.federation.mirrors.consider(node, key, offer).await.inspect_err(|error| {
        node.federation.peers.failed(child, about, error.to_string());
    })?;
    let (verdict, position) = match considered {
        Considered::Accepted(position) => (Verdict::Accepted, position),
        Considered::Complete(position) => (Verdict::Complete, position),
        Considered::Stale(position) => (Verdict::Stale, position),
        Considered::ShorterConsistent(position) => {
            let words = "its log is shorter than what it signed before: it was restored from an older backup";
            tracing::warn!(%origin, held = position.size, "{words}");
            node.federation.peers.failed(child, about, words);
            (Verdict::Stale, position)
        }
    };
    let peers = &node.federation.peers;
    if matches!(verdict, Verdict::Accepted | Verdict::Complete) {
        peers.recovered(child, about);
    }
    peers.there(child, origin, Direction::Down, told, node.ambient.now_us());
    peers.here(child, origin, Direction::Down, position.size, node.ambient.now_us());
    Ok(pb::AddCheckpointResponse {
        verdict: verdict.into(),
        size: position.size,
        checkpoint_size: position.checkpoint_size,
        cosignature: cosignature(node, child, &position).await?,
    })
}

/// Takes in packages one after the other and acknowledges each once it is durable.
///
/// # Errors
/// `ResourceExhausted` when too many such streams are open.
pub fn add_entries(
    node: Arc<Node>,
    leash: Leash,
    packages: impl Stream<Item = Result<pb::Package, Status>> + Send + Unpin + 'static,
) -> Result<ReceiverStream<Result<pb::PackageAck, Status>>, Error> {
    let place = node.federation.streams.open(leash.child(), Use::Sending)?;
    let (outgoing, acks) = Outgoing::new(leash, ACKS_WAITING_MAX);
    tokio::spawn(async move {
        let Over = take_all(&node, outgoing, packages).await;
        drop(place);
    });
    Ok(ReceiverStream::new(acks))
}

async fn take_all(
    node: &Arc<Node>,
    mut outgoing: Outgoing<pb::PackageAck>,
    mut packages: impl Stream<Item = Result<pb::Package, Status>> + Unpin,
) -> Over {
    let child = outgoing.leash.child();
    loop {
        // A sender that has finished, or whose connection broke, needs no answer.
        let package = match outgoing.meanwhile(packages.next()).await {
            Ok(Some(Ok(package))) => package,
            // A message beyond the limits; when the connection broke, nobody reads this.
            Ok(Some(Err(status))) => {
                let _ = outgoing.out.try_send(Err(status));
                return Over;
            }
            Ok(None) | Err(Over) => return Over,
        };
        let sent = match take(node, child, package).await {
            Ok(ack) => outgoing.send(ack).await,
            Err(error) => Err(outgoing.end(error)),
        };
        if let Err(over) = sent {
            return over;
        }
    }
}

async fn take(node: &Arc<Node>, child: NodeId, package: pb::Package) -> Result<pb::PackageAck, Error> {
    let package = wire::read_package(package)?;
    let origin = package.origin;
    // Asked for each package: a membership that ended since the stream began ends here.
    let key = may_send(node, &child, &origin)?;
    let position =
        node.federation.mirrors.ingest(node, key, package).await.map_err(|refused| match refused {
            Refused::OfferAgain(words) => Error::precondition(words),
            Refused::Wrong(words) => {
                node.federation.peers.failed(child, About::Log(origin, Direction::Down), words.clone());
                Error::invalid("package", words)
            }
            Refused::Node(error) => error,
        })?;
    let now_us = node.ambient.now_us();
    node.federation.peers.contact(child, now_us);
    node.federation.peers.here(child, origin, Direction::Down, position.size, now_us);
    Ok(pb::PackageAck {
        origin: origin.to_string(),
        durable_size: position.size,
        cosignature: cosignature(node, child, &position).await?,
    })
}

/// This node's cosignature, once it holds all of the newest checkpoint.
async fn cosignature(node: &Node, child: NodeId, position: &Position) -> Result<Vec<u8>, Error> {
    let Some(signed) = &position.cosignable else { return Ok(Vec::new()) };
    let origin = signed.checkpoint().origin;
    node.federation.peers.cosigned(child, origin, Direction::Down, signed.checkpoint().size);
    witness::cosign(node, signed).await
}
