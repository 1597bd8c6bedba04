//! Addresses that nobody else uses.

use std::{
    net::TcpListener,
    sync::atomic::{AtomicU32, Ordering},
};

/// Below the range from which Linux takes ports for outgoing connections (32768 by default), so that none of those
/// takes a port between two starts of the node that it was chosen for.
const FIRST: u32 = 17_000;
const COUNT: u32 = 15_000;

static NEXT: AtomicU32 = AtomicU32::new(0);

/// A port on the loopback address on which nobody listens. Test processes start at different places of the range.
///
/// # Panics
/// When all are taken.
pub fn free() -> u16 {
    let start = std::process::id().wrapping_mul(131);
    for _ in 0..COUNT {
        let place = start.wrapping_add(NEXT.fetch_add(1, Ordering::Relaxed)) % COUNT;
        let port = u16::try_from(FIRST + place).unwrap();
        if TcpListener::bind(("127.0.0.1", port)).is_ok() {
            return port;
        }
    }
    panic!("no free port on 127.0.0.1 between {FIRST} and {}", FIRST + COUNT);
}
