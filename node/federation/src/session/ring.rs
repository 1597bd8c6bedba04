//! Hearing the parent's doorbell.

use std::sync::Arc;

use percole_merkle::Origin;
use percole_proto::v1 as pb;
use percole_words::federation;

use super::{
    Never, Session,
    fault::{Broken, Fault, in_time, within},
    told::{LOGS_MAX, Told, TooMany},
};
use crate::{About, Direction, wire};

/// Notes what the parent says it can serve. Silence for `sync.peer_timeout_ms` breaks the connection: a parent gives a sign of
/// life every few seconds.
pub(super) async fn hear(session: Arc<Session>) -> Result<Never, Broken> {
    let call = within(session.answer_timeout, async {
        session.client().watch(pb::WatchRequest { now_us: session.now_us() }).await
    });
    let mut rings = call.await.map_err(broken)?;
    session.federation.node.clocks.connects(&session.parent);
    loop {
        let ring = in_time(session.answer_timeout, rings.message()).await?;
        let ring = ring.map_err(|status| broken(status.into()))?;
        let ring = ring.ok_or_else(|| Broken::new(federation::parent_ended()))?;
        note(&session, &ring)?;
    }
}

fn note(session: &Session, ring: &pb::WatchEvent) -> Result<(), Broken> {
    session.federation.hear_clock(session.parent, ring.now_us);
    if !ring.documents.is_empty() {
        session.documents.note(&ring.documents);
    }
    let (peers, now_us) = (&session.federation.peers, session.now_us());
    // Whatever it told before still stands, or it would have told otherwise first.
    peers.told_all(session.parent, now_us);
    let mut news = Vec::with_capacity(ring.logs.len());
    for log in &ring.logs {
        let origin = wire::read_origin(&log.origin).map_err(|error| Broken::new(error.said().clone()))?;
        news.push((origin, Told { size: log.size, stamp: log.stamp }));
    }
    if session.told.note(news.iter().copied()) == Err(TooMany) {
        peers.failed(session.parent, About::Doorbell, federation::parent_names_too_many(LOGS_MAX));
    }
    let noted =
        |(origin, told): &&(Origin, Told)| session.told.of(origin) == *told && !session.is_ours(origin);
    for (origin, told) in news.iter().filter(noted) {
        peers.there(session.parent, *origin, Direction::Down, told.size, now_us);
    }
    Ok(())
}

/// Nothing works without the doorbell, whatever the fault is.
fn broken(fault: Fault) -> Broken {
    match fault {
        Fault::Broken(broken) => broken,
        Fault::Pause(_, message)
        | Fault::OfferAgain(message)
        | Fault::NotYet(message)
        | Fault::Refused(message) => Broken::new(message),
    }
}
