//! Addresses that nobody else uses.

use std::{
    net::{TcpListener, UdpSocket},
    sync::{
        Mutex,
        atomic::{AtomicU32, Ordering},
    },
};

/// Below the range from which Linux takes ports for outgoing connections (32768 by default), so that none of those
/// takes a port between two starts of the node that it was chosen for.
const FIRST: u32 = 17_000;
const COUNT: u32 = 15_000;

static NEXT: AtomicU32 = AtomicU32::new(0);

/// What says to every other test process that a port is ours, also while the node that it was chosen for is down: its
/// namesake of UDP, which nothing here uses. The system frees it with the process, however that ends.
static OURS: Mutex<Vec<UdpSocket>> = Mutex::new(Vec::new());

/// A port on the loopback address on which nobody listens, and which no other test chooses while this process lives.
/// Test processes start at different places of the range.
///
/// # Panics
/// When all are taken.
pub fn free() -> u16 {
    let start = std::process::id().wrapping_mul(131);
    for _ in 0..COUNT {
        let place = start.wrapping_add(NEXT.fetch_add(1, Ordering::Relaxed)) % COUNT;
        let port = u16::try_from(FIRST + place).unwrap();
        if take(port) {
            return port;
        }
    }
    panic!("no free port on 127.0.0.1 between {FIRST} and {}", FIRST + COUNT);
}

fn take(port: u16) -> bool {
    let Ok(reserved) = UdpSocket::bind(("127.0.0.1", port)) else {
        return false;
    };
    let free = TcpListener::bind(("127.0.0.1", port)).is_ok();
    if free {
        OURS.lock().unwrap().push(reserved);
    }
    free
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A node that was ended found its port with another test's node when it started again.
    #[test]
    fn a_port_stays_with_its_process_while_nobody_listens_there() {
        let port = free();
        assert!(TcpListener::bind(("127.0.0.1", port)).is_ok(), "nobody listens");
        assert!(!take(port), "but nobody else may choose it");
    }
}
