//! Taking in what a child sends.

use std::{sync::Arc, time::Duration};

use futures::{Stream, StreamExt};
use percole_merkle::{NodeId, Origin, Shown, UnverifiedNote};
use percole_proto::v1::{self as pb, add_checkpoint_response::Verdict};
use percole_store::logs;
use tokio::time::timeout;
use tokio_stream::wrappers::ReceiverStream;

use super::{Outgoing, Over, may_send, streams::Use};
use crate::{
    About, Direction, Federation, Leash,
    mirrors::{Considered, OfferedCheckpoint, Position, Refused},
    own, wire, witness,
};
use percole_core::error::Error;
use percole_words::federation;

/// Acknowledgements that wait for a slow reader.
const ACKS_WAITING_MAX: usize = 16;
/// A child that sends no package for so long loses its stream. The largest takes that long at 140 kbit/s.
const SENT_WITHIN: Duration = Duration::from_secs(120);

/// Heads that a log gives up and that are looked at.
const GIVEN_UP_MAX: usize = 8;

/// Considers a checkpoint that a child offers.
///
/// # Errors
/// `NotFound` for a log that the child may not send, `InvalidArgument` with the words of a refusal,
/// `FailedPrecondition` when the log signed two histories.
pub async fn add_checkpoint(
    federation: &Arc<Federation>,
    child: NodeId,
    request: pb::AddCheckpointRequest,
) -> Result<pb::AddCheckpointResponse, Error> {
    federation.hear_clock(child, request.now_us);
    let origin = wire::read_origin(&request.origin)?;
    let key = may_send(federation, &child, &origin)?;
    let told = UnverifiedNote::parse(&request.note).map_or(0, |note| note.claimed().size);
    let offer = OfferedCheckpoint {
        origin,
        old_size: request.old_size,
        prefix: wire::read_prefix(&request.old_root, &request.proof)?,
        note: request.note,
        shown: if origin.node == child { Shown::AsNewest } else { Shown::AsSeenBefore },
        given_up: few(request.given_up),
    };
    if own::is_own(federation, &origin) {
        return own_checkpoint(federation, child, offer, &request.newest, &request.evidence).await;
    }
    let about = About::Log(origin, Direction::Down);
    let considered = federation.mirrors.consider(federation, key, offer).await.inspect_err(|error| {
        federation.peers.failed(child, about, error.said());
    })?;
    let mut evidence = Vec::new();
    let (verdict, position) = match considered {
        Considered::Accepted(position) => (Verdict::Accepted, position),
        Considered::Complete(position) => (Verdict::Complete, position),
        Considered::Stale(position) => (Verdict::Stale, position),
        Considered::ShorterConsistent(position) => {
            let message = federation::shorter_than_signed();
            tracing::warn!(%origin, held = position.size, "{message}");
            federation.peers.failed(child, about, message);
            (Verdict::Stale, position)
        }
        Considered::Frozen(frozen) => {
            federation.peers.failed(child, about, frozen.words);
            evidence = frozen.evidence;
            (Verdict::Frozen, frozen.position)
        }
    };
    let peers = &federation.peers;
    if matches!(verdict, Verdict::Accepted | Verdict::Complete) {
        peers.recovered(child, about);
    }
    peers.there(child, origin, Direction::Down, told, federation.node.ambient.now_us());
    peers.here(child, origin, Direction::Down, position.size, federation.node.ambient.now_us());
    // Whoever offers less than it once signed is shown what that was.
    let is_behind = origin.node == child && told < position.checkpoint_size;
    let newest = if is_behind { newest_note(federation, &origin).await? } else { Vec::new() };
    Ok(pb::AddCheckpointResponse {
        verdict: verdict.into(),
        size: position.size,
        checkpoint_size: position.checkpoint_size,
        cosignature: cosignature(federation, child, &position).await?,
        newest,
        evidence,
    })
}

/// As many notes of heads that a log gives up as one names: each costs its operator's word there, and a signature's check here.
pub(crate) fn few(mut given_up: Vec<Vec<u8>>) -> Vec<Vec<u8>> {
    given_up.truncate(GIVEN_UP_MAX);
    given_up
}

/// The newest note of a log that was accepted here, whether all of it came or not.
async fn newest_note(federation: &Federation, origin: &Origin) -> Result<Vec<u8>, Error> {
    let mut tx = federation.node.read().await?;
    Ok(logs::by_origin(&mut tx, origin).await?.and_then(|head| head.checkpoint).unwrap_or_default())
}

/// A child shows what it holds of this node's own log.
async fn own_checkpoint(
    federation: &Federation,
    child: NodeId,
    offer: OfferedCheckpoint,
    newest: &[u8],
    evidence: &[u8],
) -> Result<pb::AddCheckpointResponse, Error> {
    let told = UnverifiedNote::parse(&offer.note).map_or(0, |note| note.claimed().size);
    if !evidence.is_empty() {
        own::accused(federation, evidence).await?;
    }
    let considered = own::offered(federation, child, offer).await?;
    if !newest.is_empty() {
        // Of what is beyond its offer it has not everything.
        own::shown(federation, child, newest, told).await?;
    }
    let (verdict, position) = match considered {
        Considered::Accepted(position) => (Verdict::Accepted, position),
        Considered::Complete(position) => (Verdict::Complete, position),
        Considered::Stale(position) | Considered::ShorterConsistent(position) => (Verdict::Stale, position),
        Considered::Frozen(frozen) => (Verdict::Frozen, frozen.position),
    };
    Ok(pb::AddCheckpointResponse {
        verdict: verdict.into(),
        size: position.size,
        checkpoint_size: position.checkpoint_size,
        ..pb::AddCheckpointResponse::default()
    })
}

/// Takes in packages one after the other and acknowledges each once it is durable.
///
/// # Errors
/// `ResourceExhausted` when too many such streams are open.
pub fn add_entries(
    federation: Arc<Federation>,
    leash: Leash,
    packages: impl Stream<Item = Result<pb::Package, Error>> + Send + Unpin + 'static,
) -> Result<ReceiverStream<Result<pb::PackageAck, Error>>, Error> {
    let place = federation.streams.open(leash.child(), Use::Sending)?;
    let (outgoing, acks) = Outgoing::new(leash, ACKS_WAITING_MAX);
    tokio::spawn(async move {
        let Over = take_all(&federation, outgoing, packages).await;
        drop(place);
    });
    Ok(ReceiverStream::new(acks))
}

async fn take_all(
    federation: &Arc<Federation>,
    mut outgoing: Outgoing<pb::PackageAck>,
    mut packages: impl Stream<Item = Result<pb::Package, Error>> + Unpin,
) -> Over {
    let child = outgoing.leash.child();
    loop {
        // A sender that has finished, or whose connection broke, needs no answer.
        let package = match outgoing.meanwhile(timeout(SENT_WITHIN, packages.next())).await.map(Result::ok) {
            Ok(Some(Some(Ok(package)))) => package,
            // A message beyond the limits; when the connection broke, nobody reads this.
            Ok(Some(Some(Err(error)))) => {
                let _ = outgoing.out.try_send(Err(error));
                return Over;
            }
            // Nor does one that sends nothing: its place goes to another.
            Ok(Some(None) | None) | Err(Over) => return Over,
        };
        let sent = match take(federation, child, package).await {
            Ok(ack) => outgoing.send(ack).await,
            Err(error) => Err(outgoing.end(error)),
        };
        if let Err(over) = sent {
            return over;
        }
    }
}

async fn take(
    federation: &Arc<Federation>,
    child: NodeId,
    package: pb::Package,
) -> Result<pb::PackageAck, Error> {
    let package = wire::read_package(package)?;
    let origin = package.origin;
    // Asked for each package: a membership that ended since the stream began ends here.
    let key = may_send(federation, &child, &origin)?;
    let taken = match own::is_own(federation, &origin) {
        true => own::take(federation, child, package).await,
        false => federation.mirrors.ingest(federation, key, package).await,
    };
    let position = taken.map_err(|refused| match refused {
        Refused::OfferAgain(words) => Error::precondition(words),
        Refused::Wrong(words) => {
            federation.peers.failed(child, About::Log(origin, Direction::Down), words.clone());
            Error::invalid("package", words)
        }
        Refused::Node(error) => error,
    })?;
    let now_us = federation.node.ambient.now_us();
    federation.peers.contact(child, now_us);
    if !own::is_own(federation, &origin) {
        federation.peers.here(child, origin, Direction::Down, position.size, now_us);
    }
    Ok(pb::PackageAck {
        origin: origin.to_string(),
        durable_size: position.size,
        cosignature: cosignature(federation, child, &position).await?,
    })
}

/// This node's cosignature, once it holds all of the newest checkpoint and may sign.
async fn cosignature(federation: &Federation, child: NodeId, position: &Position) -> Result<Vec<u8>, Error> {
    let Some(signed) = &position.cosignable else { return Ok(Vec::new()) };
    let line = witness::cosign(federation, signed).await?;
    if !line.is_empty() {
        let (origin, size) = (signed.checkpoint().origin, signed.checkpoint().size);
        federation.peers.cosigned(child, origin, Direction::Down, size);
    }
    Ok(line)
}
