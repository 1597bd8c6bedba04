//! What was put off, done when there is time.

use async_trait::async_trait;
use percole_store::logs::LogId;
use tokio::time::{Duration, Instant};

use super::{
    Batch,
    task::{Task, TaskError},
};
use crate::error::Error;

/// The writer spends no more than a fourth of its time on what was put off.
const REST_FOR_EACH_TURN: u32 = 3;
/// How long it rests at least, so that what comes meanwhile is done with it, and at most.
const REST_MIN: Duration = Duration::from_millis(50);
const REST_MAX: Duration = Duration::from_secs(60);
/// How long it rests after a batch that failed.
const AFTER_FAILURE: Duration = Duration::from_secs(1);

/// When the next turn is, and which log had the last one.
pub(super) struct Turns {
    at: Option<Instant>,
    /// Whether a turn is in the queue.
    waits: bool,
    rest: Duration,
    last: LogId,
}

impl Turns {
    /// Begins with a turn, if something was left when the node stopped.
    pub(super) fn begin(is_left: bool) -> Turns {
        let at = is_left.then(Instant::now);
        Turns { at, waits: false, rest: REST_MIN, last: LogId(i64::MIN) }
    }

    /// When there is something to do; `None` when nothing was put off.
    pub(super) fn due(&self) -> Option<Instant> {
        self.at
    }

    /// The work of a turn, when it is due.
    pub(super) fn take(&mut self) -> Option<Box<dyn Task>> {
        self.at.filter(|at| *at <= Instant::now())?;
        self.at = None;
        self.waits = true;
        Some(Box::new(Turn { after: self.last }))
    }

    /// Notes what a batch that took so long left for later.
    pub(super) fn ended(&mut self, took: Duration, put_off: PutOff) {
        if let Some(turn) = put_off.turn {
            self.last = turn;
            self.waits = false;
            self.rest = (took * REST_FOR_EACH_TURN).clamp(REST_MIN, REST_MAX);
        }
        if put_off.is_left && self.at.is_none() && !self.waits {
            self.at = Some(Instant::now() + self.rest);
        }
    }

    /// Notes that a batch failed, perhaps one with a turn.
    pub(super) fn failed(&mut self) {
        if self.waits {
            self.waits = false;
            self.at = Some(Instant::now() + AFTER_FAILURE);
        }
    }
}

/// What a batch left for later.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct PutOff {
    pub(super) is_left: bool,
    /// The log whose turn it was last, after a turn.
    pub(super) turn: Option<LogId>,
}

/// A turn in the queue. Nobody waits for it.
struct Turn {
    after: LogId,
}

#[async_trait]
impl Task for Turn {
    fn alone(&self) -> bool {
        true
    }

    fn key(&self) -> Option<[u8; 16]> {
        None
    }

    async fn run(&mut self, batch: &mut Batch<'_>) -> Result<(), TaskError> {
        batch.catch_up(self.after).await
    }

    fn finish(self: Box<Self>, _: Result<(), Error>) {}
}
