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

/// Too much is under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Crowded {
    /// For whoever has proved nothing.
    Stranger,
    /// For this one, known as it is.
    Known,
}

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
    /// [`Crowded`] when strangers have too many under way: this connection, its address, or all of them; or a known node has, on
    /// all its connections.
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

#[cfg(test)]
mod tests {
    use std::net::{IpAddr, Ipv4Addr};
    use std::time::Duration;

    use percole_merkle::LogKey;

    use super::*;

    fn guests() -> Guests {
        let few = AcceptLimits { strangers_max: 4, strangers_per_address: 2, ..AcceptLimits::default() };
        Guests::new(few)
    }

    fn from(number: u8) -> Source {
        Source::from(IpAddr::V4(Ipv4Addr::new(192, 0, 2, number)))
    }

    fn node(seed: u8) -> Option<Proof> {
        Some(Proof::Node(LogKey::from_seed(&[seed; 32]).public()))
    }

    /// Whether a guest was closed.
    fn is_out(guest: &Guest) -> bool {
        let waker = std::task::Waker::noop();
        guest.latch().poll_over(&std::task::Context::from_waker(waker))
    }

    #[test]
    fn an_idle_stranger_goes_before_one_that_is_being_answered() {
        let guests = guests();
        let now = Instant::now();
        let (asking, idle) = (guests.seat(from(1), None, now), guests.seat(from(1), None, now));
        let underway = asking.request().unwrap();
        let third = guests.seat(from(1), None, now);
        assert!(!is_out(&asking) && is_out(&idle) && !is_out(&third));
        drop(underway);
        assert_eq!(guests.take_dismissed(), 1);
    }

    #[test]
    fn when_all_places_are_taken_the_address_with_the_most_gives_one_up() {
        let guests = guests();
        let now = Instant::now();
        let seats: Vec<Guest> = [1, 1, 2, 3].map(|number| guests.seat(from(number), None, now)).into();
        let newcomer = guests.seat(from(4), None, now);
        let out: Vec<bool> = seats.iter().map(is_out).collect();
        assert_eq!(out, [true, false, false, false]);
        assert!(!is_out(&newcomer));
    }

    #[test]
    fn whoever_proves_something_makes_room_for_strangers_and_stays() {
        let guests = guests();
        let now = Instant::now();
        let holder = guests.seat(from(1), None, now);
        assert!(holder.is_stranger());
        holder.prove(Proof::Token([1; 32]));
        let known = guests.seat(from(1), node(1), now);
        let crowd: Vec<Guest> = (0..20).map(|number| guests.seat(from(number), None, now)).collect();
        assert!(!is_out(&holder) && !is_out(&known) && !holder.is_stranger());
        assert_eq!(crowd.iter().filter(|guest| !is_out(guest)).count(), 4);
        guests.sweep(now + Duration::from_secs(3_600));
        assert!(crowd.iter().all(is_out) && !is_out(&holder) && !is_out(&known));
        assert!(guests.known_sources().contains(&from(1)));
    }

    #[test]
    fn one_node_and_one_token_have_a_bounded_number_of_connections() {
        let guests = guests();
        let now = Instant::now();
        for (proof, places) in [(node(1), 8), (Some(Proof::Token([1; 32])), 64)] {
            let seats: Vec<Guest> = (0..100).map(|_| guests.seat(from(1), proof, now)).collect();
            assert_eq!(seats.iter().filter(|guest| !is_out(guest)).count(), places);
            assert!(!is_out(seats.last().unwrap()), "the newest is in");
        }
    }

    #[test]
    fn requests_of_strangers_are_bounded_and_others_are_not() {
        let limits = AcceptLimits {
            stranger_requests: 2,
            stranger_requests_per_address: 3,
            stranger_requests_max: 4,
            ..AcceptLimits::default()
        };
        let guests = Guests::new(limits);
        let now = Instant::now();
        let seat = |number| guests.seat(from(number), None, now);
        let (first, second, elsewhere) = (seat(1), seat(1), seat(2));
        let mut underway = vec![first.request().unwrap(), first.request().unwrap()];
        assert_eq!(first.request().unwrap_err(), Crowded::Stranger, "of one connection");
        underway.push(second.request().unwrap());
        assert_eq!(second.request().unwrap_err(), Crowded::Stranger, "of one address");
        underway.push(elsewhere.request().unwrap());
        assert_eq!(elsewhere.request().unwrap_err(), Crowded::Stranger, "of all");
        second.prove(Proof::Token([1; 32]));
        underway.extend((0..100).map(|_| second.request().unwrap()));
        drop(underway);
        assert!(first.request().is_ok());
    }

    #[test]
    fn what_one_node_asks_at_once_is_bounded_on_all_its_connections() {
        let guests = guests();
        let now = Instant::now();
        let seats: Vec<Guest> = (0..8).map(|_| guests.seat(from(1), node(1), now)).collect();
        let mut underway: Vec<Underway> = Vec::new();
        for seat in &seats {
            underway.extend((0..100).map_while(|_| seat.request().ok()));
        }
        assert_eq!(underway.len(), 64 + 7 * 8, "each connection has a few of its own");
        assert_eq!(seats[0].request().unwrap_err(), Crowded::Known);
        assert!(guests.seat(from(1), node(2), now).request().is_ok(), "another node");
        drop(underway);
        assert!(seats[0].request().is_ok());
    }

    #[test]
    fn a_place_is_free_once_nobody_holds_it() {
        let guests = guests();
        let now = Instant::now();
        for _ in 0..100 {
            let guest = guests.seat(from(1), None, now);
            let shared = guest.clone();
            drop(guest);
            assert!(!is_out(&shared));
        }
        assert_eq!(guests.take_dismissed(), 0);
    }
}
