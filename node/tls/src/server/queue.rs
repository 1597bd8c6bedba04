//! Whose handshake goes on, and who waits for it: fair between addresses, and never stuck behind those who do not finish.
//!
//! Everybody is accepted at once, so that nobody waits in the system's queue, where all stand in one line. Of those who wait
//! an address from which a known node came before is served first, then the one with the fewest handshakes. When all places
//! are taken, the address that has the most of them gives one up: the oldest that has had its time, silent ones before all.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::time::Instant;

use super::{AcceptLimits, Source};

/// A handshake's number.
pub(super) type Ticket = u64;

/// Connections between their acceptance and the end of their handshake.
pub(super) struct Queue<T> {
    limits: AcceptLimits,
    waiting: VecDeque<Waiting<T>>,
    running: BTreeMap<Ticket, Running>,
    next: Ticket,
}

struct Waiting<T> {
    what: T,
    source: Source,
}

struct Running {
    source: Source,
    since: Instant,
    spoke: Arc<AtomicBool>,
}

/// A handshake that begins now.
pub(super) struct Start<T> {
    pub(super) ticket: Ticket,
    pub(super) what: T,
    /// The handshake that ends for it.
    pub(super) instead_of: Option<Ticket>,
    /// To be set once the client has said something.
    pub(super) spoke: Arc<AtomicBool>,
}

/// A place for a handshake.
enum Room {
    Free,
    Of(Ticket),
}

impl<T> Queue<T> {
    pub(super) fn new(limits: AcceptLimits) -> Queue<T> {
        Queue { limits, waiting: VecDeque::new(), running: BTreeMap::new(), next: 0 }
    }

    /// Takes in a connection, and hands back one that is to be closed for want of room: this one, or the newest of the address
    /// that has the most waiting.
    pub(super) fn arrive(&mut self, what: T, source: Source) -> Option<T> {
        let load = self.waiting_by_source();
        if load.get(&source).copied().unwrap_or_default() >= self.limits.waiting_per_address {
            return Some(what);
        }
        self.waiting.push_back(Waiting { what, source });
        if self.waiting.len() <= self.limits.waiting_max {
            return None;
        }
        let heaviest = load.iter().max_by_key(|(_, count)| **count).map(|(source, _)| *source)?;
        let newest = self.waiting.iter().rposition(|waiting| waiting.source == heaviest)?;
        self.waiting.remove(newest).map(|waiting| waiting.what)
    }

    /// The next handshake that may begin now, if any.
    pub(super) fn start(&mut self, now: Instant, known: impl Fn(&Source) -> bool) -> Option<Start<T>> {
        if self.waiting.is_empty() {
            return None;
        }
        let load = self.running_by_source();
        let of = |source: &Source| load.get(source).copied().unwrap_or_default();
        let mut seen = BTreeSet::new();
        let first_of_each =
            self.waiting.iter().enumerate().filter(|(_, waiting)| seen.insert(waiting.source));
        let mut candidates: Vec<(bool, usize, usize)> = first_of_each
            .map(|(place, waiting)| (!known(&waiting.source), of(&waiting.source), place))
            .collect();
        candidates.sort_unstable();
        candidates.into_iter().find_map(|(stranger, _, place)| {
            let source = self.waiting[place].source;
            let reserved = if stranger { self.limits.handshakes_for_known } else { 0 };
            let room =
                self.room_for(source, &load, self.limits.handshakes_max.saturating_sub(reserved), now)?;
            self.begin(place, room, now)
        })
    }

    fn room_for(
        &self,
        source: Source,
        load: &BTreeMap<Source, usize>,
        places: usize,
        now: Instant,
    ) -> Option<Room> {
        let own = load.get(&source).copied().unwrap_or_default();
        if own >= self.limits.handshakes_per_address {
            return self.oldest_of(source, now).map(Room::Of);
        }
        if self.running.len() < places {
            return Some(Room::Free);
        }
        let (heaviest, _) = load.iter().max_by_key(|(_, count)| **count)?;
        self.oldest_of(*heaviest, now).map(Room::Of)
    }

    /// The handshake of an address that has had its time, if there is one.
    fn oldest_of(&self, source: Source, now: Instant) -> Option<Ticket> {
        self.running
            .iter()
            .filter(|(_, running)| running.source == source && self.kept_until(running) <= now)
            .min_by_key(|(_, running)| (running.spoke.load(Ordering::Relaxed), running.since))
            .map(|(ticket, _)| *ticket)
    }

    fn kept_until(&self, running: &Running) -> Instant {
        let spoke = running.spoke.load(Ordering::Relaxed);
        running.since + if spoke { self.limits.handshake_kept } else { self.limits.silence_kept }
    }

    fn begin(&mut self, place: usize, room: Room, now: Instant) -> Option<Start<T>> {
        let Waiting { what, source } = self.waiting.remove(place)?;
        let instead_of = match room {
            Room::Free => None,
            Room::Of(ticket) => self.running.remove(&ticket).map(|_| ticket),
        };
        let ticket = self.next;
        self.next += 1;
        let spoke = Arc::new(AtomicBool::new(false));
        self.running.insert(ticket, Running { source, since: now, spoke: Arc::clone(&spoke) });
        Some(Start { ticket, what, instead_of, spoke })
    }

    /// A handshake is over, however it ended.
    pub(super) fn ended(&mut self, ticket: Ticket) {
        self.running.remove(&ticket);
    }

    /// When a place may become free for those who wait, unless a handshake ends before.
    pub(super) fn next_room(&self, now: Instant) -> Option<Instant> {
        if self.waiting.is_empty() {
            return None;
        }
        // Those that have had their time already were of no use to anybody who waits.
        self.running.values().map(|running| self.kept_until(running)).filter(|until| *until > now).min()
    }

    fn waiting_by_source(&self) -> BTreeMap<Source, usize> {
        counted(self.waiting.iter().map(|waiting| waiting.source))
    }

    fn running_by_source(&self) -> BTreeMap<Source, usize> {
        counted(self.running.values().map(|running| running.source))
    }
}

pub(super) fn counted(sources: impl Iterator<Item = Source>) -> BTreeMap<Source, usize> {
    let mut counts = BTreeMap::new();
    for source in sources {
        *counts.entry(source).or_default() += 1;
    }
    counts
}

#[cfg(test)]
mod tests {
    use std::net::{IpAddr, Ipv4Addr};
    use std::time::Duration;

    use super::*;

    fn source(number: u8) -> Source {
        Source::from(IpAddr::V4(Ipv4Addr::new(192, 0, 2, number)))
    }

    const NOBODY: fn(&Source) -> bool = |_| false;

    fn queue(limits: AcceptLimits) -> Queue<u8> {
        Queue::new(AcceptLimits { handshakes_for_known: 0, ..limits })
    }

    fn start(queue: &mut Queue<u8>, now: Instant) -> Option<(u8, Option<Ticket>)> {
        queue.start(now, NOBODY).map(|start| (start.what, start.instead_of))
    }

    #[test]
    fn an_address_with_few_handshakes_is_served_before_one_with_many() {
        let mut queue = queue(AcceptLimits { handshakes_max: 3, ..AcceptLimits::default() });
        let now = Instant::now();
        for what in 0..6 {
            assert!(queue.arrive(what, source(1)).is_none());
        }
        let first: Vec<u8> = std::iter::from_fn(|| start(&mut queue, now)).map(|(what, _)| what).collect();
        assert_eq!(first, [0, 1, 2]);
        assert!(queue.arrive(9, source(2)).is_none());
        assert!(start(&mut queue, now).is_none(), "everybody has some time");
        // Then the newcomer has the place of the oldest that has said nothing, before those who came earlier.
        let later = now + Duration::from_millis(301);
        assert_eq!(start(&mut queue, later), Some((9, Some(0))));
    }

    #[test]
    fn who_has_said_something_keeps_its_place_longer_than_who_is_silent() {
        let mut queue = queue(AcceptLimits { handshakes_max: 2, ..AcceptLimits::default() });
        let now = Instant::now();
        for what in 0..3 {
            queue.arrive(what, source(1));
        }
        let spoke = queue.start(now, NOBODY).unwrap();
        spoke.spoke.store(true, Ordering::Relaxed);
        let silent = queue.start(now, NOBODY).unwrap();
        assert_eq!(queue.next_room(now), Some(now + Duration::from_millis(300)));
        assert_eq!(start(&mut queue, now + Duration::from_millis(300)), Some((2, Some(silent.ticket))));
    }

    #[test]
    fn an_address_has_its_share_and_leaves_the_rest_to_others() {
        let limits = AcceptLimits { handshakes_max: 8, handshakes_per_address: 2, ..AcceptLimits::default() };
        let mut queue = queue(AcceptLimits { waiting_per_address: 3, ..limits });
        let now = Instant::now();
        let turned_away = (0..5).filter(|what| queue.arrive(*what, source(1)).is_some()).count();
        assert_eq!(turned_away, 2);
        assert!(start(&mut queue, now).is_some());
        assert!(start(&mut queue, now).is_some());
        assert!(start(&mut queue, now).is_none());
        queue.arrive(9, source(2));
        assert_eq!(start(&mut queue, now), Some((9, None)));
        // Its own handshakes make room for its next, nobody else's.
        let later = now + Duration::from_millis(300);
        assert_eq!(start(&mut queue, later), Some((2, Some(0))));
        assert!(queue.next_room(later).is_none(), "nobody waits");
    }

    #[test]
    fn a_full_queue_turns_away_the_newest_of_whoever_fills_it() {
        let mut queue = queue(AcceptLimits { waiting_max: 3, ..AcceptLimits::default() });
        for what in 0..3 {
            assert!(queue.arrive(what, source(1)).is_none());
        }
        assert_eq!(queue.arrive(9, source(2)), Some(2));
    }

    #[test]
    fn places_are_kept_for_addresses_from_which_a_known_node_came() {
        let limits = AcceptLimits { handshakes_max: 4, handshakes_for_known: 1, ..AcceptLimits::default() };
        let mut queue = Queue::new(limits);
        let now = Instant::now();
        for number in 1..=9 {
            queue.arrive(number, source(number));
        }
        let begun = std::iter::from_fn(|| start(&mut queue, now)).count();
        assert_eq!(begun, 3);
        queue.arrive(99, source(99));
        let known = |from: &Source| *from == source(99);
        let start = queue.start(now, known).unwrap();
        assert_eq!((start.what, start.instead_of), (99, None));
    }

    #[test]
    fn a_handshake_that_ends_makes_room_at_once() {
        let mut queue = queue(AcceptLimits { handshakes_max: 1, ..AcceptLimits::default() });
        let now = Instant::now();
        queue.arrive(1, source(1));
        queue.arrive(2, source(1));
        let first = queue.start(now, NOBODY).unwrap();
        assert!(start(&mut queue, now).is_none());
        queue.ended(first.ticket);
        assert_eq!(start(&mut queue, now), Some((2, None)));
    }
}
