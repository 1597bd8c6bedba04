//! Numbers of incidents: what a caller is told, and what finds the line in the log.

use std::{
    hash::{BuildHasher, RandomState},
    sync::{
        OnceLock,
        atomic::{AtomicU64, Ordering},
    },
};

/// The next number, such as `7c1f03-2`: one part for each start of the program, then a count.
///
/// It decides nothing and is stored nowhere, so that it needs no [`crate::ambient::Ambient`], which an error has not at
/// hand.
pub(super) fn next() -> String {
    static START: OnceLock<u64> = OnceLock::new();
    static COUNT: AtomicU64 = AtomicU64::new(1);
    let start = START.get_or_init(|| RandomState::new().hash_one(()) & 0x00ff_ffff);
    format!("{start:06x}-{}", COUNT.fetch_add(1, Ordering::Relaxed))
}
