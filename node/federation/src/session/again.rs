//! When gaps that could not be filled are tried again.

use std::time::Duration;

use tokio::time::{Instant, sleep_until};

/// First pause before gaps are tried again that could not be filled; it doubles while that lasts, up to the second.
const GAPS_AGAIN: Duration = Duration::from_secs(2);
const GAPS_AGAIN_MAX: Duration = Duration::from_secs(300);

/// When gaps are tried again.
#[derive(Default)]
pub(super) struct GapsAgain {
    at: Option<Instant>,
    pause: Duration,
}

impl GapsAgain {
    pub(super) fn is_due(&self) -> bool {
        self.at.is_none_or(|at| at <= Instant::now())
    }

    /// Nothing failed; the next round is due after a pause, if there is one.
    pub(super) fn after(pause: Option<Duration>) -> GapsAgain {
        GapsAgain { at: pause.map(|pause| Instant::now() + pause), pause: Duration::ZERO }
    }

    pub(super) fn failed(&mut self) {
        self.pause = (self.pause * 2).clamp(GAPS_AGAIN, GAPS_AGAIN_MAX);
        self.at = Some(Instant::now() + self.pause);
    }

    /// Resolves when they are to be tried again; never when nothing failed.
    pub(super) async fn due(&self) {
        match self.at {
            Some(at) => sleep_until(at).await,
            None => std::future::pending().await,
        }
    }
}
