//! Time and chance, handed in: `main` gives the real ones, tests give their own.

mod course;
mod shifted;
mod simulated;

use std::{path::PathBuf, sync::Arc, time::Duration};

use percole_domain::Zone;
use percole_domain::{Date, Timestamp};
use percole_words::Message;

pub use course::{Course, RATE_MAX};
use shifted::ShiftedClock;
pub use shifted::shift_us;
use simulated::SimulatedClock;
pub use simulated::read as read_course;

/// The clock of a node.
pub(crate) trait Clock: Send + Sync {
    /// Microseconds since 1970-01-01 UTC. It may jump; it never decides an order.
    fn now_us(&self) -> i64;

    /// What the machine's own clock shows.
    fn machine_us(&self) -> i64 {
        self.now_us()
    }

    /// How this clock goes.
    fn pace(&self) -> Pace {
        Pace::Real
    }

    /// How long it takes until it shows a moment, as it goes now.
    fn until(&self, us: i64) -> Duration {
        Duration::from_micros(us.saturating_sub(self.now_us()).max(0).unsigned_abs())
    }

    /// How far it may go in so much real time, in microseconds.
    fn goes_in(&self, real: Duration) -> i64 {
        i64::try_from(real.as_micros()).unwrap_or(i64::MAX)
    }

    /// Why it cannot be told any more what it should show, when that is so.
    fn fault(&self) -> Option<Message> {
        None
    }
}

/// How a node's clock goes beside the machine's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// It is the machine's.
    Real,
    /// One node rehearses: its clock is ahead by so many microseconds, or behind when negative.
    Shifted(i64),
    /// The time is simulated, for all nodes alike, and passes so many times as fast as real time; 0 when it stands still.
    Simulated(u32),
}

impl Pace {
    /// Whether the time is simulated.
    pub fn is_simulated(self) -> bool {
        matches!(self, Pace::Simulated(_))
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

    /// How the clock goes beside the machine's.
    pub fn pace(&self) -> Pace {
        self.clock.pace()
    }

    /// The machine's own time: what browsers, mail servers and whoever holds a secret go by, whatever this node's clock shows.
    pub fn machine_us(&self) -> i64 {
        self.clock.machine_us()
    }

    /// The time by which nodes judge each other's certificates: simulated with all else, as they share it; the machine's while
    /// one node alone is shifted.
    pub fn peers_us(&self) -> i64 {
        if self.pace().is_simulated() { self.now_us() } else { self.machine_us() }
    }

    /// How long it takes until the clock shows a moment, as it goes now.
    pub(crate) fn until(&self, us: i64) -> Duration {
        self.clock.until(us)
    }

    /// How far the clock may go in so much real time, in microseconds.
    pub fn goes_in(&self, real: Duration) -> i64 {
        self.clock.goes_in(real)
    }

    /// Why the clock cannot be told any more what it should show, when that is so.
    pub(crate) fn clock_fault(&self) -> Option<Message> {
        self.clock.fault()
    }

    /// The same with the clock shifted by what a file says.
    ///
    /// # Errors
    /// When the file holds no number of seconds.
    pub fn shifted_by(self, file: PathBuf) -> Result<Ambient, Message> {
        let clock = ShiftedClock::begin(self.clock, file)?;
        Ok(Ambient { clock: Arc::new(clock), ..self })
    }

    /// The same in the simulated time that a file tells. Programs that are shipped do not call it.
    ///
    /// # Errors
    /// What is wrong with the file.
    pub fn simulated_by(self, file: PathBuf) -> Result<Ambient, Message> {
        let clock = SimulatedClock::begin(self.clock, file)?;
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
