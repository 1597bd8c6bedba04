//! How often somebody may ask for what costs others something: mail in their name, searches.

use std::{
    collections::HashMap,
    net::IpAddr,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use axum::http::HeaderMap;
use tokio::time::Instant;

/// How long an address is remembered.
const WITHIN: Duration = Duration::from_secs(600);
/// Addresses that are remembered; when there are more, all wait for the oldest to be forgotten.
const ADDRESSES_MAX: usize = 4_096;

/// Counts by address.
pub(crate) struct Limit {
    /// So many from one address within [`WITHIN`].
    times: u32,
    counted: Mutex<HashMap<IpAddr, (Instant, u32)>>,
}

impl Limit {
    /// A limit of so many times.
    pub(crate) fn of(times: u32) -> Limit {
        Limit { times, counted: Mutex::default() }
    }

    /// Counts one more; tells whether it is allowed.
    pub(crate) fn allows(&self, address: IpAddr) -> bool {
        self.allows_at(address, Instant::now())
    }

    fn allows_at(&self, address: IpAddr, now: Instant) -> bool {
        let mut counted = self.counted.lock().unwrap_or_else(PoisonError::into_inner);
        if counted.len() >= ADDRESSES_MAX {
            counted.retain(|_, (since, _)| now.duration_since(*since) < WITHIN);
        }
        if counted.len() >= ADDRESSES_MAX && !counted.contains_key(&address) {
            return false;
        }
        let (since, times) = counted.entry(address).or_insert((now, 0));
        if now.duration_since(*since) >= WITHIN {
            (*since, *times) = (now, 0);
        }
        *times += 1;
        *times <= self.times
    }
}

/// The address that limits count by. A proxy on this machine names whom it speaks for; the last address is its own word.
pub(crate) fn source(from: IpAddr, headers: &HeaderMap) -> IpAddr {
    let named = || {
        let forwarded = headers.get_all("x-forwarded-for").iter().next_back()?.to_str().ok()?;
        forwarded.rsplit(',').next()?.trim().parse().ok()
    };
    let address = if from.to_canonical().is_loopback() { named().unwrap_or(from) } else { from };
    percole_tls::Source::from(address).address()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_address_asks_ten_times_and_another_is_not_kept_from_it() {
        let (limit, now) = (Limit::of(10), Instant::now());
        let [one, other] = ["192.0.2.1", "192.0.2.2"].map(|address| address.parse::<IpAddr>().unwrap());
        assert_eq!((0..20).filter(|_| limit.allows_at(one, now)).count(), 10);
        assert!(limit.allows_at(other, now));
        assert!(limit.allows_at(one, now + WITHIN));
    }

    #[test]
    fn what_is_remembered_is_bounded() {
        let (limit, now) = (Limit::of(10), Instant::now());
        let address = |number: usize| IpAddr::from(u32::try_from(number).unwrap().to_be_bytes());
        assert!((0..ADDRESSES_MAX).all(|number| limit.allows_at(address(number), now)));
        assert!(!limit.allows_at(address(ADDRESSES_MAX), now));
        assert!(limit.allows_at(address(ADDRESSES_MAX), now + WITHIN));
    }

    #[test]
    fn a_proxy_on_this_machine_names_who_comes() {
        let headers = |value: &'static str| {
            HeaderMap::from_iter([("x-forwarded-for".parse().unwrap(), value.parse().unwrap())])
        };
        let [local, far]: [IpAddr; 2] = ["127.0.0.1", "198.51.100.7"].map(|address| address.parse().unwrap());
        assert_eq!(source(local, &headers("203.0.113.1, 192.0.2.9")).to_string(), "192.0.2.9");
        assert_eq!(source(local, &headers("2001:db8:1:2:3::4")).to_string(), "2001:db8:1:2::");
        assert_eq!(source(local, &headers("nonsense")), local);
        assert_eq!(source(far, &headers("192.0.2.9")), far, "anybody else may say what they like");
    }
}
