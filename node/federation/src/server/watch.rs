//! The doorbell.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use percole_merkle::Origin;
use percole_proto::v1 as pb;
use tokio::time::{MissedTickBehavior, interval};
use tokio_stream::wrappers::ReceiverStream;

use super::{Outgoing, Over, serving::heads_for, streams::Use};
use crate::{Direction, Federation, Leash, bell::Bell};
use percole_core::error::Error;
use percole_words::federation;

/// All sizes are told again this often, so that the child knows how old its knowledge is.
const TELL_AGAIN: Duration = Duration::from_secs(5);
/// Rings that wait for a slow reader.
const RINGS_WAITING_MAX: usize = 64;

/// Rings when a log that the child may mirror has grown, beginning with all of them.
///
/// # Errors
/// `ResourceExhausted` when too many such streams are open.
pub fn watch(
    federation: Arc<Federation>,
    leash: Leash,
) -> Result<ReceiverStream<Result<pb::WatchEvent, Error>>, Error> {
    let place = federation.streams.open(leash.child(), Use::Watching)?;
    let (mut outgoing, rings) = Outgoing::new(leash, RINGS_WAITING_MAX);
    tokio::spawn(async move {
        let connected = federation.peers.connected(outgoing.leash.child(), federation.node.ambient.now_us());
        let Over = ring_all(&federation, &mut outgoing).await.err().unwrap_or(Over);
        drop((connected, place));
    });
    Ok(ReceiverStream::new(rings))
}

async fn ring_all(federation: &Federation, outgoing: &mut Outgoing<pb::WatchEvent>) -> Result<(), Over> {
    let child = outgoing.leash.child();
    let mut bell = Bell::new(federation.node.sequencer.bell());
    let mut again = interval(TELL_AGAIN);
    again.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut told: BTreeMap<Origin, u64> = BTreeMap::new();
    loop {
        let waiting = async {
            tokio::select! {
                ring = bell.ring() => ring.map(|()| Ring::News),
                _ = again.tick() => Some(Ring::Again),
            }
        };
        let Some(ring) = outgoing.meanwhile(waiting).await? else {
            return Err(
                outgoing.end(Error::new(percole_core::error::Code::Unavailable, federation::stopping_here()))
            );
        };
        if matches!(ring, Ring::Again) {
            told.clear();
        }
        let heads = heads_for(federation, &child).await.map_err(|error| outgoing.end(error))?;
        for head in heads {
            if told.insert(head.origin, head.size) != Some(head.size) {
                let now_us = federation.node.ambient.now_us();
                federation.peers.here(child, head.origin, Direction::Up, head.size, now_us);
                outgoing.send(pb::WatchEvent { origin: head.origin.to_string(), size: head.size }).await?;
            }
        }
    }
}

#[derive(Clone, Copy)]
enum Ring {
    News,
    Again,
}
