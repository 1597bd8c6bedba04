//! Bringing many logs up to date for a child in one call.
//!
//! Children that stand alike are given the same, and mostly at the same time: what is read and proven for one of them is kept for
//! the others for a while.

mod prepared;

use std::sync::Arc;

use percole_proto::v1 as pb;
use percole_sync::Reader;
use prost::Message as _;
use tokio_stream::wrappers::ReceiverStream;

use super::{Outgoing, Over, serving::for_child, streams::Use};
use crate::{Direction, Federation, Leash, session::many::FETCHED_MAX, wire};
use percole_core::error::Error;
use percole_words::federation;

pub(crate) use prepared::Prepared;
use prepared::Wanted;

/// Bytes of logs that travel in one message, before the last of them.
const MESSAGE_BYTES: usize = 256 * 1_024;
/// Messages that wait for a slow reader.
const MESSAGES_WAITING_MAX: usize = 2;

/// Streams the newest heads of some logs, each with the first package up to it.
///
/// # Errors
/// `InvalidArgument` for too many logs, `ResourceExhausted` when too many such streams are open.
pub fn fetch(
    federation: Arc<Federation>,
    leash: Leash,
    request: pb::FetchRequest,
) -> Result<ReceiverStream<Result<pb::Fetched, Error>>, Error> {
    if request.logs.len() > FETCHED_MAX {
        let found = request.logs.len();
        return Err(Error::invalid("logs", federation::too_many_logs_at_once(FETCHED_MAX, found)));
    }
    let place = federation.streams.open(leash.child(), Use::Fetching)?;
    let (outgoing, logs) = Outgoing::new(leash, MESSAGES_WAITING_MAX);
    tokio::spawn(async move {
        let _ = send_all(&federation, outgoing, request.logs).await;
        drop(place);
    });
    Ok(ReceiverStream::new(logs))
}

async fn send_all(
    federation: &Federation,
    mut outgoing: Outgoing<pb::Fetched>,
    logs: Vec<pb::OriginHead>,
) -> Result<(), Over> {
    let child = outgoing.leash.child();
    let heads = federation.heads.follow().borrow().clone();
    let reader = federation.node.reader(child);
    let (mut message, mut bytes) = (pb::Fetched::default(), 0);
    for log in logs {
        let Ok(origin) = wire::read_origin(&log.origin) else { continue };
        let Some(head) = heads.get(&origin).copied() else { continue };
        let wanted = Wanted { origin, from: log.size, head };
        if !for_child(federation, &child, &origin, head.size) {
            continue;
        }
        let (peers, now_us) = (&federation.peers, federation.node.ambient.now_us());
        peers.here(child, origin, Direction::Up, head.size, now_us);
        peers.there(child, origin, Direction::Up, log.size, now_us);
        if !wanted.is_short() {
            continue;
        }
        let served = outgoing.meanwhile(serve(federation, &reader, wanted)).await?;
        let Ok(served) = served else { continue };
        bytes += served.encoded_len();
        message.logs.push(served);
        if bytes > MESSAGE_BYTES {
            bytes = 0;
            outgoing.send(std::mem::take(&mut message)).await?;
        }
    }
    if message.logs.is_empty() { Ok(()) } else { outgoing.send(message).await }
}

/// One log for a child. What cannot be served now is left out: asked for by itself, it is refused in words.
async fn serve(federation: &Federation, reader: &Reader, wanted: Wanted) -> Result<pb::FetchedLog, Error> {
    federation.prepared.of(federation, wanted).await?.serve(reader)
}
