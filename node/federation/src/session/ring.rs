//! Hearing the parent's doorbell.

use std::{collections::BTreeMap, sync::Arc};

use percole_proto::v1 as pb;
use percole_words::federation;

use super::{
    Never, Session, Told,
    fault::{Broken, Fault, in_time, within},
};
use crate::{Direction, wire};

/// Logs that the parent may name at most; a parent that names more is not well.
const LOGS_MAX: usize = 100_000;

/// Notes what the parent says it can serve. Silence for `sync.peer_timeout_ms` breaks the connection: a parent tells all
/// sizes again every few seconds.
pub(super) async fn hear(session: Arc<Session>) -> Result<Never, Broken> {
    let call = within(session.answer_timeout, async {
        session.client().watch(pb::WatchRequest { now_us: session.now_us() }).await
    });
    let mut rings = call.await.map_err(broken)?;
    loop {
        let ring = in_time(session.answer_timeout, rings.message()).await?;
        let ring = ring.map_err(|status| broken(status.into()))?;
        let ring = ring.ok_or_else(|| Broken::new(federation::parent_ended()))?;
        note(&session, &ring)?;
    }
}

fn note(session: &Session, ring: &pb::WatchEvent) -> Result<(), Broken> {
    let origin = wire::read_origin(&ring.origin).map_err(|error| Broken::new(error.said().clone()))?;
    session.federation.hear_clock(session.parent, ring.now_us);
    let peers = &session.federation.peers;
    peers.contact(session.parent, session.now_us());
    if !session.is_ours(&origin) {
        peers.there(session.parent, origin, Direction::Down, ring.size, session.now_us());
    }
    let told = Told { size: ring.size, stamp: ring.stamp };
    session.there.send_if_modified(|there: &mut BTreeMap<_, _>| {
        let room = there.len() < LOGS_MAX || there.contains_key(&origin);
        room && there.insert(origin, told) != Some(told)
    });
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
