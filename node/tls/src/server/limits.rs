//! What strangers may use up before they have proved anything.

use std::time::Duration;

/// Bounds of the door. An address is a [`Source`](super::Source).
#[derive(Clone, Copy, Debug)]
pub struct AcceptLimits {
    /// A handshake that takes longer is dropped, and so is a client that then sends nothing for as long.
    pub handshake_timeout: Duration,
    /// So long a handshake keeps its place while others wait for it.
    pub handshake_kept: Duration,
    /// So long one keeps its place that has sent nothing at all: a client's first bytes come with its connection.
    pub silence_kept: Duration,
    /// So many handshakes go on at once.
    pub handshakes_max: usize,
    /// So many of one address.
    pub handshakes_per_address: usize,
    /// So many of [`handshakes_max`](Self::handshakes_max) are for addresses from which a known node came before.
    pub handshakes_for_known: usize,
    /// So many connections wait for their handshake; more are closed as they come.
    pub waiting_max: usize,
    /// So many of one address.
    pub waiting_per_address: usize,
    /// So many connections that have proved nothing are open; the oldest idle one makes room.
    pub strangers_max: usize,
    /// So many of one address.
    pub strangers_per_address: usize,
    /// A stranger that asks nothing for so long is closed.
    pub stranger_idle: Duration,
    /// So many bytes are taken from a connection in all until it has proved something.
    pub stranger_bytes_max: usize,
    /// So many requests of one stranger's connection are under way.
    pub stranger_requests: usize,
    /// So many of one address.
    pub stranger_requests_per_address: usize,
    /// So many of all strangers.
    pub stranger_requests_max: usize,
}

impl Default for AcceptLimits {
    fn default() -> AcceptLimits {
        AcceptLimits {
            handshake_timeout: Duration::from_secs(5),
            handshake_kept: Duration::from_secs(1),
            silence_kept: Duration::from_millis(300),
            handshakes_max: 512,
            handshakes_per_address: 256,
            handshakes_for_known: 64,
            waiting_max: 1024,
            waiting_per_address: 512,
            strangers_max: 256,
            strangers_per_address: 32,
            stranger_idle: Duration::from_secs(60),
            stranger_bytes_max: 256 * 1024,
            stranger_requests: 8,
            stranger_requests_per_address: 32,
            stranger_requests_max: 128,
        }
    }
}

/// Files that the rest of a node has open: its database, its logs, its socket.
const OTHER_FILES: u64 = 256;
/// Connections of known nodes and of operators for which files are kept free.
const KNOWN_CONNECTIONS: usize = 2_048;

impl AcceptLimits {
    /// The bounds of a process that may have so many files open: with fewer than the usual ones need, all of them shrink
    /// together, so that strangers never take the last.
    pub fn for_files(files: u64) -> AcceptLimits {
        let usual = AcceptLimits::default();
        let needed = usual.handshakes_max + usual.waiting_max + usual.strangers_max + KNOWN_CONNECTIONS;
        let room = usize::try_from(files.saturating_sub(OTHER_FILES)).unwrap_or(usize::MAX);
        let shrunk = |bound: usize| if room >= needed { bound } else { (bound * room / needed).max(4) };
        AcceptLimits {
            handshakes_max: shrunk(usual.handshakes_max),
            handshakes_per_address: shrunk(usual.handshakes_per_address),
            handshakes_for_known: shrunk(usual.handshakes_for_known),
            waiting_max: shrunk(usual.waiting_max),
            waiting_per_address: shrunk(usual.waiting_per_address),
            strangers_max: shrunk(usual.strangers_max),
            strangers_per_address: shrunk(usual.strangers_per_address),
            ..usual
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strangers_never_take_the_last_file() {
        for files in [300, 1_024, 2_048, 4_096, 1 << 20] {
            let limits = AcceptLimits::for_files(files);
            let strangers = limits.handshakes_max + limits.waiting_max + limits.strangers_max;
            assert!((strangers as u64) < files - OTHER_FILES / 2, "{files}: {strangers}");
            assert!(limits.handshakes_for_known < limits.handshakes_max || files < 1_024);
        }
        assert_eq!(AcceptLimits::for_files(1 << 20).handshakes_max, AcceptLimits::default().handshakes_max);
    }
}
