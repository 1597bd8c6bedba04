//! What belongs in a backup: a closed list, so that no name in an archive leads anywhere else.

use percole_core::{endings, founding::LAST_CHECKPOINT};

use super::DATABASE;
use crate::config;

/// A part of a backup: a file of the data directory, or the copy of the database.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Part {
    /// Its path in the data directory.
    pub(super) name: &'static str,
    /// Its longest length in bytes.
    pub(super) bytes_max: u64,
    /// Whether no backup is without it.
    pub(super) is_needed: bool,
}

/// Every part, in its order. Sockets, locks and logs of the program are not among them.
pub(super) const ALL: &[Part] = &[
    needed(config::FILE, 1 << 20),
    needed("keys/log.key", 1 << 10),
    needed("keys/node.secret", 1 << 10),
    optional(LAST_CHECKPOINT, 1 << 16),
    // Far more than its lines together.
    optional(endings::FILE, 1 << 29),
    optional("tls/cert.pem", 1 << 16),
    optional("tls/key.pem", 1 << 16),
    needed(DATABASE, 1 << 46),
];

const fn needed(name: &'static str, bytes_max: u64) -> Part {
    Part { name, bytes_max, is_needed: true }
}

const fn optional(name: &'static str, bytes_max: u64) -> Part {
    Part { name, bytes_max, is_needed: false }
}

/// The part with a name.
pub(super) fn named(name: &str) -> Option<&'static Part> {
    ALL.iter().find(|part| part.name == name)
}
