//! Who is in: the connections whose handshake is done, and which of them goes when there is no room.
//!
//! A known node and whoever showed a valid token have places that no stranger can take. Strangers share a bounded number;
//! when one more comes, the oldest that asks nothing goes, of its own address when that has its share already, else of the
//! address that has the most. So a newcomer always gets in, and nobody stays who neither asks nor proves anything.

mod latch;
mod table;

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use percole_merkle::LogPublicKey;
use tokio::time::Instant;

use super::{AcceptLimits, Source};
pub(super) use latch::{Latch, Reading};
use table::{Seated, Table};

/// What a connection has proved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Proof {
    /// The log key of a node that is known here.
    Node(LogPublicKey),
    /// A token that is valid, by its hash.
    Token([u8; 32]),
}

/// Too much is under way for whoever has proved nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Crowded;

/// All connections of one listener.
#[derive(Clone, Debug)]
pub(super) struct Guests(Arc<Mutex<Table>>);

impl Guests {
    pub(super) fn new(limits: AcceptLimits) -> Guests {
        Guests(Arc::new(Mutex::new(Table::new(limits))))
    }

    /// Gives a place to a connection; whoever has to go for it is closed.
    pub(super) fn seat(&self, source: Source, proof: Option<Proof>, now: Instant) -> Guest {
        let mut table = self.table();
        let latch = Arc::new(Latch::new(proof.is_some(), table.limits.stranger_bytes_max));
        let id = table.seat(Seated::new(source, proof, Arc::clone(&latch), now));
        Guest(Arc::new(Seat { guests: self.clone(), id, source, latch }))
    }

    /// Closes the strangers that have asked nothing for too long.
    pub(super) fn sweep(&self, now: Instant) {
        self.table().sweep(now);
    }

    /// Addresses from which known nodes came.
    pub(super) fn known_sources(&self) -> Arc<BTreeSet<Source>> {
        Arc::clone(&self.table().known)
    }

    /// How many strangers were closed to make room since this was last asked.
    pub(super) fn take_dismissed(&self) -> u64 {
        std::mem::take(&mut self.table().dismissed)
    }

    fn table(&self) -> MutexGuard<'_, Table> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The place of one connection, shared by the connection and the requests that come over it. It is free again once all of
/// them are gone.
#[derive(Clone, Debug)]
pub struct Guest(Arc<Seat>);

#[derive(Debug)]
struct Seat {
    guests: Guests,
    id: u64,
    source: Source,
    latch: Arc<Latch>,
}

impl Guest {
    /// The address that limits count by.
    pub fn source(&self) -> Source {
        self.0.source
    }

    /// Whether it has proved nothing yet.
    pub fn is_stranger(&self) -> bool {
        self.proof().is_none()
    }

    /// What it proved last.
    pub fn proof(&self) -> Option<Proof> {
        self.0.guests.table().proof(self.0.id)
    }

    /// Takes note of what it has proved: from now on it is no stranger.
    pub fn prove(&self, proof: Proof) {
        self.0.guests.table().prove(self.0.id, proof);
        self.0.latch.open();
    }

    /// Counts a request until the answer is given.
    ///
    /// # Errors
    /// [`Crowded`] when strangers have too many under way: this connection, its address, or all of them.
    pub fn request(&self) -> Result<Underway, Crowded> {
        self.0.guests.table().begin_request(self.0.id)?;
        Ok(Underway(self.clone()))
    }

    pub(super) fn latch(&self) -> &Arc<Latch> {
        &self.0.latch
    }
}

impl PartialEq for Guest {
    fn eq(&self, other: &Guest) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for Guest {}

impl Drop for Seat {
    fn drop(&mut self) {
        self.guests.table().leave(self.id);
    }
}

/// A request that is under way.
#[derive(Debug)]
pub struct Underway(Guest);

impl Drop for Underway {
    fn drop(&mut self) {
        self.0.0.guests.table().end_request(self.0.0.id, Instant::now());
    }
}
