//! Time and chance, handed in: `main` gives the real ones, tests give their own.

mod shifted;

use std::{path::PathBuf, sync::Arc};

use percole_domain::Timestamp;
use percole_words::Message;

use shifted::ShiftedClock;
pub use shifted::shift_us;

/// A time (microseconds since 1970-01-01 UTC) as it is written for people, to the second.
pub fn moment(us: i64) -> String {
    Timestamp::from_us(us.saturating_sub(us.rem_euclid(1_000_000))).to_string()
}

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

/// Both, shared.
#[derive(Clone)]
pub struct Ambient {
    /// The clock.
    pub(crate) clock: Arc<dyn Clock>,
    /// The source of randomness.
    pub(crate) entropy: Arc<dyn Entropy>,
}

impl Ambient {
    /// The clock's time, in microseconds since 1970-01-01 UTC.
    pub fn now_us(&self) -> i64 {
        self.clock.now_us()
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

    /// The machine's clock and randomness. Only a `main` calls it.
    pub fn system() -> Ambient {
        Ambient { clock: Arc::new(SystemClock), entropy: Arc::new(SystemEntropy) }
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
