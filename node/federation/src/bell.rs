//! Waiting for news without waking up for every single entry.

use tokio::{
    sync::watch,
    time::{Duration, Instant, sleep_until},
};

/// Rings at once after a silence, and at most this often under load.
const EVERY: Duration = Duration::from_millis(50);

/// A doorbell whose rings come at a bounded pace.
pub(super) struct Bell {
    rung: watch::Receiver<u64>,
    not_before: Instant,
}

impl Bell {
    pub(super) fn new(rung: watch::Receiver<u64>) -> Bell {
        Bell { rung, not_before: Instant::now() }
    }

    /// Waits for the next ring; `None` when the sequencer has ended. Dropping the future loses no ring.
    pub(super) async fn ring(&mut self) -> Option<()> {
        // The pause comes first: nothing is awaited between hearing a ring and telling of it.
        sleep_until(self.not_before).await;
        self.rung.changed().await.ok()?;
        self.not_before = Instant::now() + EVERY;
        Some(())
    }
}
