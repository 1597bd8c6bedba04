//! Time and chance, handed in by `main`.

use percole_domain::Timestamp;

/// The clock and the source of random bytes.
#[derive(Clone, Copy)]
pub(crate) struct Ambient {
    /// Reads the clock.
    pub(crate) now: fn() -> Timestamp,
    /// Fills a buffer with bytes that nobody can foresee.
    pub(crate) fill: fn(&mut [u8]),
}

impl Ambient {
    /// 16 random bytes, for the key of a command.
    pub(crate) fn random_key(&self) -> [u8; 16] {
        let mut bytes = [0; 16];
        (self.fill)(&mut bytes);
        bytes
    }
}
