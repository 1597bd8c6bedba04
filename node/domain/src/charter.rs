//! The rules of the game: what a command is judged by when it is decided, and never again.

use percole_words::domain;

use crate::lifecycle::ReportState;
use crate::{Refusal, Timestamp};

/// Whether a recommendation must have been open for comment before its group adopts it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommentPhase {
    /// A group may adopt a draft directly.
    Optional,
    /// A draft is published, commented and revised first (R5).
    Required,
}

/// The part of a cycle's charter that the first lifecycles depend on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Charter {
    /// Whether C3 may leave `draft`.
    pub comment_phase: CommentPhase,
    /// Shortest comment window in days of 24 hours (C2, C4).
    pub comment_days_min: u32,
    /// Days that a recipient has to answer, from its receipt, when the sender names none (T1).
    pub answer_days: u32,
    /// Days that source groups have to adopt a version of a report; who is silent then blocks nothing (C3).
    pub adoption_days: u32,
}

impl Charter {
    /// Whether a comment window that ends at `until` is long enough at `now` (C2, C4).
    ///
    /// # Errors
    /// `failed_precondition` when it is over already or shorter than the charter's minimum.
    pub fn check_comment_window(&self, until: Timestamp, now: Timestamp) -> Result<(), Refusal> {
        let earliest = now.plus_days(self.comment_days_min);
        if until > now && until >= earliest {
            return Ok(());
        }
        let message = domain::comment_window_too_short(until, self.comment_days_min, earliest);
        Err(Refusal::precondition(message).under("C2"))
    }

    /// Whether a report in this state may be given to its groups to adopt it (C3).
    ///
    /// # Errors
    /// `failed_precondition` for a draft when the charter has a comment phase.
    pub fn check_asks_groups(&self, state: ReportState) -> Result<(), Refusal> {
        if state == ReportState::Draft && self.comment_phase == CommentPhase::Required {
            return Err(Refusal::precondition(domain::comment_phase_first()).under("C3"));
        }
        Ok(())
    }
}

impl Default for Charter {
    /// No comment phase required, no shortest window, 90 days to answer, 30 to adopt.
    fn default() -> Charter {
        Charter {
            comment_phase: CommentPhase::Optional,
            comment_days_min: 0,
            answer_days: 90,
            adoption_days: 30,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn a_charter_may_ask_for_a_comment_phase_and_a_window() {
        let charter =
            Charter { comment_phase: CommentPhase::Required, comment_days_min: 14, ..Charter::default() };
        let start = at("2020-04-01 10:00");
        let short = charter.check_comment_window(at("2020-04-10 10:00"), start).unwrap_err();
        assert!(short.to_string().contains("14 days, until Wednesday 15 April 2020, 10:00 UTC"), "{short}");
        assert!(charter.check_comment_window(at("2020-04-20 10:00"), start).is_ok());
        assert!(Charter::default().check_comment_window(start, start).is_err(), "over already");
        assert_eq!(charter.check_asks_groups(ReportState::Draft).unwrap_err().rule(), Some("C3"));
        assert!(charter.check_asks_groups(ReportState::Revision).is_ok());
        assert!(Charter::default().check_asks_groups(ReportState::Draft).is_ok());
    }
}
