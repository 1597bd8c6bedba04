//! Time and chance, handed in: `main` gives the real ones, tests give their own.

mod shifted;

use std::{path::PathBuf, sync::Arc};

use percole_domain::Zone;
use percole_domain::{Date, Timestamp};
use percole_words::Message;

use shifted::ShiftedClock;
pub use shifted::shift_us;

/// The clock of a node.
pub(crate) trait Clock: Send + Sync {
    /// Microseconds since 1970-01-01 UTC. It may jump; it never decides an order.
    fn now_us(&self) -> i64;

    /// How far it is ahead of the machine's clock on purpose, in microseconds; negative when behind.
    fn shift_us(&self) -> i64 {
        0
    }
}

/// Where random bytes come from.
pub(crate) trait Entropy: Send + Sync {
    /// Fills the buffer with bytes that nobody can foresee.
    fn fill(&self, buffer: &mut [u8]);
}

/// Both, shared; and where on Earth it is.
#[derive(Clone)]
pub struct Ambient {
    /// The clock.
    pub(crate) clock: Arc<dyn Clock>,
    /// The source of randomness.
    pub(crate) entropy: Arc<dyn Entropy>,
    /// The time zone in which moments are shown and days begin.
    pub zone: Zone,
}

impl Ambient {
    /// The clock's time, in microseconds since 1970-01-01 UTC.
    pub fn now_us(&self) -> i64 {
        self.clock.now_us()
    }

    /// Which day it is now, in the node's time zone.
    pub fn today(&self) -> Date {
        self.day_of(self.now_us())
    }

    /// Which day it is at a moment, in the node's time zone.
    pub(crate) fn day_of(&self, us: i64) -> Date {
        Date::of(Timestamp::from_us(us), self.zone)
    }

    /// The same in a time zone.
    pub fn in_zone(self, zone: Zone) -> Ambient {
        Ambient { zone, ..self }
    }

    /// Whether the clock is shifted on purpose, as in a rehearsal.
    pub fn is_shifted(&self) -> bool {
        self.clock.shift_us() != 0
    }

    /// The machine's own time: what connections are judged by, also while the clock is shifted.
    pub fn machine_us(&self) -> i64 {
        self.now_us().saturating_sub(self.clock.shift_us())
    }

    /// The same with the clock shifted by what a file says.
    ///
    /// # Errors
    /// When the file holds no number of seconds.
    pub fn shifted_by(self, file: PathBuf) -> Result<Ambient, Message> {
        let clock = ShiftedClock::begin(self.clock, file)?;
        Ok(Ambient { clock: Arc::new(clock), ..self })
    }

    /// `N` random bytes.
    pub fn random<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.entropy.fill(&mut bytes);
        bytes
    }

    /// The machine's clock and randomness, in UTC. Only a `main` calls it.
    pub fn system() -> Ambient {
        Ambient { clock: Arc::new(SystemClock), entropy: Arc::new(SystemEntropy), zone: Zone::UTC }
    }
}

struct SystemClock;

impl Clock for SystemClock {
    #[allow(clippy::disallowed_methods, reason = "the one place that reads the machine's clock")]
    fn now_us(&self) -> i64 {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        i64::try_from(since.as_micros()).unwrap_or(i64::MAX)
    }
}

struct SystemEntropy;

impl Entropy for SystemEntropy {
    #[allow(clippy::disallowed_methods, reason = "the one place that draws the machine's randomness")]
    fn fill(&self, buffer: &mut [u8]) {
        rand::Rng::fill_bytes(&mut rand::rng(), buffer);
    }
}
