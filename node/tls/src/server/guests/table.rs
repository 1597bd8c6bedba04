//! The bookkeeping of places.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use tokio::time::Instant;

use super::{Crowded, Proof, latch::Latch};
use crate::server::{AcceptLimits, Source, queue::counted};

/// Connections of one known node. A node keeps one; those of a network that broke may linger beside it for a moment.
const PER_NODE_MAX: usize = 8;
/// Connections that one token may hold open.
const PER_TOKEN_MAX: usize = 64;
/// Requests of one known node that are under way. One that keeps to the protocol has a dozen.
const REQUESTS_PER_NODE_MAX: usize = 64;
/// So many each of its connections has in any case.
const REQUESTS_PER_CONNECTION: usize = 8;
/// Addresses from which known nodes came that are remembered.
const KNOWN_SOURCES_MAX: usize = 4_096;

#[derive(Debug)]
pub(super) struct Table {
    pub(super) limits: AcceptLimits,
    pub(super) known: Arc<BTreeSet<Source>>,
    /// Strangers closed to make room.
    pub(super) dismissed: u64,
    seated: BTreeMap<u64, Seated>,
    next: u64,
}

/// One connection.
#[derive(Debug)]
pub(super) struct Seated {
    source: Source,
    proof: Option<Proof>,
    latch: Arc<Latch>,
    requests: usize,
    /// Since when nothing has been asked.
    idle_since: Instant,
}

impl Seated {
    pub(super) fn new(source: Source, proof: Option<Proof>, latch: Arc<Latch>, now: Instant) -> Seated {
        Seated { source, proof, latch, requests: 0, idle_since: now }
    }

    fn is_stranger(&self) -> bool {
        self.proof.is_none()
    }
}

impl Table {
    pub(super) fn new(limits: AcceptLimits) -> Table {
        Table { limits, known: Arc::default(), dismissed: 0, seated: BTreeMap::new(), next: 0 }
    }

    pub(super) fn seat(&mut self, newcomer: Seated) -> u64 {
        match newcomer.proof {
            Some(proof) => self.make_room_for(proof, newcomer.source),
            None => self.make_room_for_stranger(newcomer.source),
        }
        let id = self.next;
        self.next += 1;
        self.seated.insert(id, newcomer);
        id
    }

    pub(super) fn proof(&self, id: u64) -> Option<Proof> {
        self.seated.get(&id).and_then(|seated| seated.proof)
    }

    pub(super) fn prove(&mut self, id: u64, proof: Proof) {
        let Some(source) =
            self.seated.get(&id).filter(|seated| seated.proof != Some(proof)).map(|seated| seated.source)
        else {
            return;
        };
        self.make_room_for(proof, source);
        if let Some(seated) = self.seated.get_mut(&id) {
            seated.proof = Some(proof);
        }
    }

    /// One proof cannot be used for any number of connections: the oldest goes, an idle one first.
    fn make_room_for(&mut self, proof: Proof, source: Source) {
        let places = match proof {
            Proof::Node(_) => {
                self.remember(source);
                PER_NODE_MAX
            }
            Proof::Token(_) => PER_TOKEN_MAX,
        };
        let same = |seated: &Seated| seated.proof == Some(proof);
        if self.seated.values().filter(|seated| same(seated)).count() >= places {
            self.dismiss_oldest(same);
        }
    }

    fn remember(&mut self, source: Source) {
        if !self.known.contains(&source) && self.known.len() < KNOWN_SOURCES_MAX {
            Arc::make_mut(&mut self.known).insert(source);
        }
    }

    fn make_room_for_stranger(&mut self, source: Source) {
        let strangers = self.seated.values().filter(|seated| seated.is_stranger());
        let load = counted(strangers.map(|seated| seated.source));
        let from = if load.get(&source).is_some_and(|own| *own >= self.limits.strangers_per_address) {
            source
        } else if load.values().sum::<usize>() >= self.limits.strangers_max {
            let heaviest = load.iter().max_by_key(|(_, count)| **count);
            heaviest.map_or(source, |(heaviest, _)| *heaviest)
        } else {
            return;
        };
        self.dismissed += 1;
        self.dismiss_oldest(|seated| seated.is_stranger() && seated.source == from);
    }

    fn dismiss_oldest(&mut self, of: impl Fn(&Seated) -> bool) {
        let oldest = self
            .seated
            .iter()
            .filter(|(_, seated)| of(seated))
            .min_by_key(|(id, seated)| (seated.requests > 0, seated.idle_since, **id))
            .map(|(id, _)| *id);
        self.dismiss(oldest);
    }

    /// Its place is free at once: the connection may take a moment to end.
    fn dismiss(&mut self, id: Option<u64>) {
        if let Some(seated) = id.and_then(|id| self.seated.remove(&id)) {
            seated.latch.dismiss();
        }
    }

    pub(super) fn sweep(&mut self, now: Instant) {
        let idle = |seated: &Seated| {
            seated.is_stranger()
                && seated.requests == 0
                && now.saturating_duration_since(seated.idle_since) >= self.limits.stranger_idle
        };
        let over: Vec<u64> =
            self.seated.iter().filter(|(_, seated)| idle(seated)).map(|(id, _)| *id).collect();
        for id in over {
            self.dismiss(Some(id));
        }
    }

    pub(super) fn begin_request(&mut self, id: u64) -> Result<(), Crowded> {
        let Some(asking) = self.seated.get(&id) else { return Err(Crowded::Stranger) };
        if self.asks_too_much(asking) {
            return Err(Crowded::Known);
        }
        if asking.is_stranger() {
            let here = self.requests_of_strangers(|seated| seated.source == asking.source);
            let crowded = asking.requests >= self.limits.stranger_requests
                || here >= self.limits.stranger_requests_per_address
                || self.requests_of_strangers(|_| true) >= self.limits.stranger_requests_max;
            if crowded {
                return Err(Crowded::Stranger);
            }
        }
        if let Some(asking) = self.seated.get_mut(&id) {
            asking.requests += 1;
        }
        Ok(())
    }

    /// Whether a known node has as much under way, on all its connections, as one may: what it asks and does not read is held.
    fn asks_too_much(&self, asking: &Seated) -> bool {
        let of_node = asking.proof.filter(|proof| matches!(proof, Proof::Node(_)));
        if of_node.is_none() || asking.requests < REQUESTS_PER_CONNECTION {
            return false;
        }
        let same = self.seated.values().filter(|seated| seated.proof == of_node);
        same.map(|seated| seated.requests).sum::<usize>() >= REQUESTS_PER_NODE_MAX
    }

    fn requests_of_strangers(&self, of: impl Fn(&Seated) -> bool) -> usize {
        let strangers = self.seated.values().filter(|seated| seated.is_stranger() && of(seated));
        strangers.map(|seated| seated.requests).sum()
    }

    pub(super) fn end_request(&mut self, id: u64, now: Instant) {
        if let Some(seated) = self.seated.get_mut(&id) {
            seated.requests = seated.requests.saturating_sub(1);
            seated.idle_since = now;
        }
    }

    pub(super) fn leave(&mut self, id: u64) {
        self.seated.remove(&id);
    }
}
