//! Bars over the verification of an archive.

use indicatif::ProgressBar;
use percole_voting::belenios::verify::{Phase, Progress};

use super::progress;
use super::screen::Screen;

/// A bar per pass: over bytes while records are read, then over ballots and credentials while proofs are checked.
pub(crate) struct Bars {
    screen: Screen,
    now: Option<(Phase, ProgressBar)>,
}

impl Bars {
    /// No bar yet.
    pub(crate) fn new(screen: Screen) -> Bars {
        Bars { screen, now: None }
    }

    /// Shows how far it is.
    pub(crate) fn show(&mut self, progress: Progress) {
        let bar = match &self.now {
            Some((phase, bar)) if *phase == progress.phase => bar,
            _ => {
                self.clear();
                let bar = match progress.phase {
                    Phase::Reading => progress::bytes(&self.screen, progress.total),
                    Phase::Checking => progress::bar(&self.screen, progress.total, "ballots and credentials"),
                };
                &self.now.insert((progress.phase, bar)).1
            }
        };
        bar.set_length(progress.total);
        bar.set_position(progress.done);
    }

    fn clear(&mut self) {
        if let Some((_, bar)) = self.now.take() {
            bar.finish_and_clear();
        }
    }
}

impl Drop for Bars {
    fn drop(&mut self) {
        self.clear();
    }
}
