//! Tokens and invitations that were tried and are not valid: counted by address, and each further try waits for its turn.
//!
//! What cannot be guessed in a million years needs no such bound; but a try costs this node a look into its database, and an
//! operator wants to know that somebody tries. Whether a secret is valid is found out in its turn only: an answer that
//! came at once for a valid one would tell whoever does not wait for the other.

use std::{
    collections::BTreeMap,
    net::IpAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use percole_words::{Message, service};
use tokio::time::{Instant, sleep_until};

use crate::error::{Code, Error};

/// So many may fail from one address before the next ones wait.
const FREE: u64 = 10;
/// From then on so much time lies between two tries from one address.
const BETWEEN: Duration = Duration::from_millis(250);
/// A try that would wait longer is refused at once.
const WAIT_MAX: Duration = Duration::from_secs(10);
/// An address from which nothing failed for so long is forgotten.
const FORGOTTEN_AFTER: Duration = Duration::from_secs(600);
/// Addresses that are remembered; beyond them the one that failed longest ago is forgotten.
const ADDRESSES_MAX: usize = 4_096;

/// What failed since the node started. The addresses are as limits count them: an IPv6 network is one.
#[derive(Clone, Debug, Default)]
pub struct Attempts(Arc<Mutex<Table>>);

#[derive(Debug, Default)]
struct Table {
    failed: u64,
    addresses: BTreeMap<IpAddr, Address>,
}

#[derive(Debug)]
struct Address {
    failed: u64,
    last: Instant,
    /// Tries whose outcome is not known yet.
    open: u64,
    /// When the next try may be made.
    next: Instant,
}

/// An address from which much failed lately.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guessing {
    /// Where from.
    pub address: IpAddr,
    /// How many failed.
    pub failed: u64,
}

impl Attempts {
    /// Waits for the turn of a try from an address.
    ///
    /// # Errors
    /// `ResourceExhausted` when too many wait already.
    pub async fn turn(&self, address: IpAddr) -> Result<Try, Error> {
        let turn = self.table().turn(address, Instant::now()).ok_or_else(|| {
            Error::new(Code::ResourceExhausted, service::too_many_attempts(address.to_string()))
        })?;
        // Given back if the caller goes away while it waits.
        let open = Try { attempts: self.clone(), address };
        if let Some(turn) = turn {
            sleep_until(turn).await;
        }
        Ok(open)
    }

    /// How many failed since the node started.
    pub fn failed(&self) -> u64 {
        self.table().failed
    }

    /// The addresses from which much failed lately, worst first.
    pub fn guessing(&self) -> Vec<Guessing> {
        let now = Instant::now();
        let table = self.table();
        let worst = table.addresses.iter().filter(|(_, of)| of.failed >= FREE && of.is_remembered(now));
        let mut worst: Vec<Guessing> =
            worst.map(|(address, of)| Guessing { address: *address, failed: of.failed }).collect();
        worst.sort_by_key(|guessing| std::cmp::Reverse(guessing.failed));
        worst
    }

    fn table(&self) -> MutexGuard<'_, Table> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Somebody tries tokens or invitations, in words.
pub fn guessing(guessing: &Guessing) -> Message {
    service::somebody_guesses(guessing.failed, guessing.address.to_string())
}

/// A try that is being made.
#[must_use = "a try that failed must be counted"]
#[derive(Debug)]
pub struct Try {
    attempts: Attempts,
    address: IpAddr,
}

impl Try {
    /// What was tried is not valid.
    pub fn failed(self) {
        let failed = self.attempts.table().failed(self.address, Instant::now());
        // At the tenth, the hundredth, the thousandth: a line for each would fill the disk.
        if failed >= FREE && failed.ilog10() != (failed - 1).max(1).ilog10() {
            tracing::warn!(address = %self.address, failed, "tokens or invitations that are not valid are tried");
        }
    }
}

impl Drop for Try {
    fn drop(&mut self) {
        self.attempts.table().closed(self.address);
    }
}

impl Table {
    /// When a try may be made: at once, later, or not at all because too many wait.
    fn turn(&mut self, address: IpAddr, now: Instant) -> Option<Option<Instant>> {
        let of = self.of(address, now);
        if of.failed + of.open < FREE {
            of.open += 1;
            return Some(None);
        }
        let turn = of.next.max(now);
        if turn.saturating_duration_since(now) > WAIT_MAX {
            return None;
        }
        of.next = turn + BETWEEN;
        of.open += 1;
        Some(Some(turn))
    }

    fn failed(&mut self, address: IpAddr, now: Instant) -> u64 {
        self.failed += 1;
        let of = self.of(address, now);
        of.failed += 1;
        of.last = now;
        of.failed
    }

    fn closed(&mut self, address: IpAddr) {
        if let Some(of) = self.addresses.get_mut(&address) {
            of.open = of.open.saturating_sub(1);
        }
    }

    fn of(&mut self, address: IpAddr, now: Instant) -> &mut Address {
        if !self.addresses.contains_key(&address) && self.addresses.len() >= ADDRESSES_MAX {
            self.addresses.retain(|_, of| of.is_remembered(now));
        }
        if !self.addresses.contains_key(&address) && self.addresses.len() >= ADDRESSES_MAX {
            let oldest = self.addresses.iter().min_by_key(|(_, of)| of.last).map(|(address, _)| *address);
            oldest.map(|oldest| self.addresses.remove(&oldest));
        }
        let of =
            self.addresses.entry(address).or_insert(Address { failed: 0, last: now, open: 0, next: now });
        if !of.is_remembered(now) {
            *of = Address { failed: 0, last: now, open: of.open, next: now };
        }
        of
    }
}

impl Address {
    fn is_remembered(&self, now: Instant) -> bool {
        now.saturating_duration_since(self.last) < FORGOTTEN_AFTER
    }
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use super::*;

    fn address(number: u8) -> IpAddr {
        IpAddr::V4(Ipv4Addr::new(192, 0, 2, number))
    }

    /// The turn of a try that then fails.
    fn fail(table: &mut Table, from: IpAddr, now: Instant) -> Option<Option<Instant>> {
        let turn = table.turn(from, now)?;
        table.failed(from, now);
        table.closed(from);
        Some(turn)
    }

    #[test]
    fn after_ten_failures_an_address_waits_and_another_does_not() {
        let mut table = Table::default();
        let now = Instant::now();
        for _ in 0..FREE {
            assert_eq!(fail(&mut table, address(1), now), Some(None));
        }
        let turns: Vec<Option<Instant>> =
            std::iter::from_fn(|| fail(&mut table, address(1), now)).take(1_000).collect();
        assert_eq!(turns.len(), 41, "what would wait longer than 10 s is refused");
        assert_eq!(turns[40], Some(now + WAIT_MAX));
        assert_eq!(fail(&mut table, address(2), now), Some(None));
        assert_eq!(table.failed, FREE + 41 + 1);
        // Ten minutes without a failure, and it is as before.
        assert_eq!(fail(&mut table, address(1), now + FORGOTTEN_AFTER), Some(None));
    }

    #[test]
    fn tries_at_the_same_time_count_before_their_outcome_is_known() {
        let mut table = Table::default();
        let now = Instant::now();
        for _ in 0..FREE {
            assert_eq!(table.turn(address(1), now), Some(None));
        }
        assert_eq!(table.turn(address(1), now), Some(Some(now)));
        assert_eq!(table.turn(address(1), now), Some(Some(now + BETWEEN)));
        // All of them were valid.
        for _ in 0..FREE + 2 {
            table.closed(address(1));
        }
        assert_eq!(table.turn(address(1), now), Some(None));
    }

    #[test]
    fn remembering_addresses_is_bounded_and_forgets_the_oldest() {
        let mut table = Table::default();
        let now = Instant::now();
        for number in 0..ADDRESSES_MAX + 10 {
            let from = IpAddr::V4(Ipv4Addr::from_bits(u32::try_from(number).unwrap()));
            fail(&mut table, from, now + Duration::from_millis(number as u64));
        }
        assert_eq!(table.addresses.len(), ADDRESSES_MAX);
        assert!(!table.addresses.contains_key(&IpAddr::V4(Ipv4Addr::from_bits(0))));
    }

    #[tokio::test]
    async fn what_fails_is_counted_and_shown_by_its_address() {
        let attempts = Attempts::default();
        for _ in 0..FREE {
            attempts.turn(address(1)).await.unwrap().failed();
        }
        attempts.turn(address(2)).await.unwrap().failed();
        assert_eq!(attempts.failed(), 11);
        let guessing: Vec<Guessing> = attempts.guessing();
        assert_eq!(guessing, [Guessing { address: address(1), failed: FREE }]);
        let said = super::guessing(&guessing[0]).to_string();
        assert!(said.contains("192.0.2.1") && said.contains("10"), "{said}");
    }
}
