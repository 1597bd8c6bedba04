//! Bars over the verification of an archive.

use indicatif::ProgressBar;
use percole_voting::belenios::verify::{Phase, Progress};
use percole_words::cli_offline;

use super::progress;
use crate::session::Session;

/// A bar per pass: over bytes while records are read, then over ballots and credentials while proofs are checked.
pub(crate) struct Bars<'a> {
    session: &'a Session,
    now: Option<(Phase, ProgressBar)>,
}

impl<'a> Bars<'a> {
    /// No bar yet.
    pub(crate) fn new(session: &'a Session) -> Bars<'a> {
        Bars { session, now: None }
    }

    /// Shows how far it is.
    pub(crate) fn show(&mut self, progress: Progress) {
        let bar = match &self.now {
            Some((phase, bar)) if *phase == progress.phase => bar,
            _ => {
                self.clear();
                let bar = match progress.phase {
                    Phase::Reading => progress::bytes(self.session, progress.total),
                    Phase::Checking => progress::bar(
                        self.session,
                        progress.total,
                        cli_offline::unit_ballots_and_credentials(),
                    ),
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

impl Drop for Bars<'_> {
    fn drop(&mut self) {
        self.clear();
    }
}
