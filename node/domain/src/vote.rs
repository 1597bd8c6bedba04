//! A vote as its opener records it: window, participants.

use std::collections::BTreeSet;
use std::fmt;

use percole_words::{domain, lifecycle, vocabulary};

use crate::lifecycle::{Lifecycle, Row};
use crate::names::{check_line, check_reason};
use crate::text::{TITLE_CHARS_MAX, at_most};
use crate::words;
use crate::{Language, Refusal, Timestamp};

words! {
    /// What is recorded of a vote; whether it is planned, open or counting follows from the clock
    /// ([`VotePhase`]).
    pub enum VoteState: "state", vocabulary::unknown_vote_state {
        /// Question, rule and window are fixed.
        Opened = "opened" => vocabulary::vote_opened,
        /// The outcome is published.
        Declared = "declared" => vocabulary::vote_declared,
        /// Called off before any outcome.
        Cancelled = "cancelled" => vocabulary::vote_cancelled,
    }
}

/// What is recorded of a vote by the node that opened it.
pub static VOTE: Lifecycle<VoteState> = {
    use VoteState::*;
    Lifecycle {
        name: "vote",
        absent: lifecycle::vote_absent,
        states: VoteState::ALL,
        terminal: &[Declared, Cancelled],
        rows: &[
            Row { id: "V1", refusal: |_, _| lifecycle::vote_exists(), from: &[], to: Opened },
            Row { id: "V2", refusal: lifecycle::cannot_vote_declare, from: &[Opened], to: Declared },
            Row { id: "V3", refusal: lifecycle::cannot_vote_cancel, from: &[Opened], to: Cancelled },
            Row { id: "V4", refusal: lifecycle::cannot_vote_extend, from: &[Opened], to: Opened },
            Row { id: "V5", refusal: lifecycle::cannot_vote_pass_over, from: &[Opened], to: Opened },
        ],
    }
};

/// Largest decision rule, in bytes of its TOML. Together with the text voted on and the list of nodes it fits into one
/// event, whose payload is at most 256 KiB.
pub const RULE_BYTES_MAX: usize = 16 * 1024;
/// Most questions of one vote.
pub const QUESTIONS_MAX: usize = 20;
/// Most units that one vote asks.
pub(crate) const PARTICIPANTS_MAX: usize = 1_000;

/// How long before its closing a vote is extended at the latest, in microseconds: a day.
pub(crate) const EXTENDED_BEFORE_US: i64 = 24 * 3_600_000_000;

/// When ballots are accepted, and until when certificates count; only [`Window::new`] makes one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    opens: Timestamp,
    closes: Timestamp,
    report_by: Timestamp,
}

impl Window {
    /// Checks the order of the three times: opens < closes ≤ report by.
    ///
    /// # Errors
    /// `invalid_argument` on `closes` or `report_by`.
    pub fn new(opens: Timestamp, closes: Timestamp, report_by: Timestamp) -> Result<Window, Refusal> {
        if closes <= opens {
            let message = domain::closes_before_opening(closes, opens);
            return Err(Refusal::invalid("closes", message).under("V1"));
        }
        if report_by < closes {
            let message = domain::report_by_before_closing(report_by, closes);
            return Err(Refusal::invalid("report_by", message).under("V1"));
        }
        Ok(Window { opens, closes, report_by })
    }

    /// Ballots are accepted from here …
    pub fn opens(&self) -> Timestamp {
        self.opens
    }

    /// … and before here.
    pub fn closes(&self) -> Timestamp {
        self.closes
    }

    /// A certificate that the opener does not hold by then stays out.
    pub fn report_by(&self) -> Timestamp {
        self.report_by
    }
}

words! {
    /// Where a vote stands at a given time.
    pub enum VotePhase: "phase", vocabulary::unknown_vote_phase {
        /// Not open yet.
        Planned = "planned" => vocabulary::phase_planned,
        /// Ballots are accepted.
        Open = "open" => vocabulary::phase_open,
        /// Closed; certificates and outcome are awaited.
        Counting = "counting" => vocabulary::phase_counting,
        /// The outcome is published.
        Declared = "declared" => vocabulary::phase_declared,
        /// Called off.
        Cancelled = "cancelled" => vocabulary::phase_cancelled,
    }
}

impl VotePhase {
    /// Where a vote in a state stands at `now` that accepts ballots from one time to another.
    pub fn of(state: VoteState, (opens, closes): (Timestamp, Timestamp), now: Timestamp) -> VotePhase {
        match state {
            VoteState::Declared => VotePhase::Declared,
            VoteState::Cancelled => VotePhase::Cancelled,
            VoteState::Opened if now < opens => VotePhase::Planned,
            VoteState::Opened if now < closes => VotePhase::Open,
            VoteState::Opened => VotePhase::Counting,
        }
    }
}

/// What opening a vote needs to be told (V1). `N` is the type of ids of units.
#[derive(Clone, Debug)]
pub struct OpenVote<N> {
    /// One line.
    pub title: String,
    /// Language of the title, and of the questions first of all.
    pub language: Language,
    /// The decision rule, exact TOML; parsed and hashed by the voting library.
    pub rule_toml: String,
    /// When.
    pub window: Window,
    /// Units asked to take part.
    pub participants: Vec<N>,
    /// When rolls freeze of units within which others count; `None` where there is none.
    pub rolls_freeze: Option<Timestamp>,
}

/// What is recorded of a vote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Recorded {
    /// Question, rule and window are fixed.
    Opened,
    /// The outcome is published.
    Declared,
    /// Called off before any outcome.
    Cancelled {
        /// When its opener says so.
        at: Timestamp,
        /// Why, in its opener's words.
        reason: String,
    },
}

impl Recorded {
    /// The state as tables write it.
    pub fn state(&self) -> VoteState {
        match self {
            Recorded::Opened => VoteState::Opened,
            Recorded::Declared => VoteState::Declared,
            Recorded::Cancelled { .. } => VoteState::Cancelled,
        }
    }
}

/// A vote as its events left it; transitions consume it. `N` is the type of ids of units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vote<N> {
    recorded: Recorded,
    window: Window,
    participants: BTreeSet<N>,
}

impl<N: Ord + Clone + fmt::Display> Vote<N> {
    /// V1: opened at `now`; nothing in it changes afterwards.
    ///
    /// # Errors
    /// `invalid_argument` when a text or the list of participants is not within its limits, a participant is named twice,
    /// or the vote would be closed already.
    pub fn open(step: &OpenVote<N>, now: Timestamp) -> Result<Vote<N>, Refusal> {
        VOTE.begin("V1")?;
        step.check(now).map_err(|refusal| refusal.under("V1"))?;
        Ok(Vote::from_facts(Recorded::Opened, step.window, step.participants.iter().cloned()))
    }

    /// V2: the outcome is published.
    ///
    /// # Errors
    /// `failed_precondition` unless the vote is opened and its polls are closed at `now`.
    pub fn declare(self, now: Timestamp) -> Result<Vote<N>, Refusal> {
        VOTE.step("V2", self.state())?;
        if now < self.window.closes {
            let message = domain::outcome_before_closing(self.window.closes);
            return Err(Refusal::precondition(message).under("V2"));
        }
        Ok(Vote { recorded: Recorded::Declared, ..self })
    }

    /// V3: called off at `now`, before any outcome; ballots are not counted.
    ///
    /// # Errors
    /// `failed_precondition` unless the vote is opened; `invalid_argument` without a reason.
    pub fn cancel(self, reason: &str, now: Timestamp) -> Result<Vote<N>, Refusal> {
        VOTE.step("V3", self.state())?;
        check_reason(reason).map_err(|refusal| refusal.under("V3"))?;
        Ok(Vote { recorded: Recorded::Cancelled { at: now, reason: reason.to_owned() }, ..self })
    }

    /// V4: ballots are accepted longer. Whether its rule allows that is not judged here.
    ///
    /// # Errors
    /// `failed_precondition` unless the vote is opened and a day or more is left at `now`; `invalid_argument` for a closing that is not
    /// later, or without a reason.
    pub fn extend(
        self,
        closes: Timestamp,
        report_by: Timestamp,
        reason: &str,
        now: Timestamp,
    ) -> Result<Vote<N>, Refusal> {
        VOTE.step("V4", self.state())?;
        check_reason(reason).map_err(|refusal| refusal.under("V4"))?;
        let old = self.window.closes;
        if old.as_us().saturating_sub(now.as_us()) < EXTENDED_BEFORE_US {
            return Err(Refusal::precondition(domain::extended_late(old)).under("V4"));
        }
        if closes <= old {
            return Err(Refusal::invalid("closes", domain::extends_to_earlier(closes, old)).under("V4"));
        }
        Ok(Vote { window: Window::new(self.window.opens, closes, report_by)?, ..self })
    }

    /// V5: a silent unit takes no part, so that those below it vote on their own. Which unit that may be is not judged here.
    ///
    /// # Errors
    /// `failed_precondition` unless the vote is opened and takes ballots, or is to take them, at `now`; `invalid_argument` without a
    /// reason.
    pub fn pass_over(self, reason: &str, now: Timestamp) -> Result<Vote<N>, Refusal> {
        VOTE.step("V5", self.state())?;
        check_reason(reason).map_err(|refusal| refusal.under("V5"))?;
        let closes = self.window.closes;
        if now >= closes {
            return Err(Refusal::precondition(domain::passed_over_late(closes)).under("V5"));
        }
        Ok(self)
    }

    /// Refuses a unit that the vote does not ask.
    ///
    /// # Errors
    /// `failed_precondition`.
    pub(crate) fn require_participant(&self, node: &N) -> Result<(), Refusal> {
        if self.participants.contains(node) {
            return Ok(());
        }
        Err(Refusal::precondition(domain::not_a_participant()))
    }
}

impl<N: Ord> Vote<N> {
    /// A vote from its row.
    pub fn from_facts(
        recorded: Recorded,
        window: Window,
        participants: impl IntoIterator<Item = N>,
    ) -> Vote<N> {
        Vote { recorded, window, participants: participants.into_iter().collect() }
    }

    /// Units asked to take part, in order.
    pub fn participants(&self) -> impl Iterator<Item = &N> {
        self.participants.iter()
    }
}

impl<N> Vote<N> {
    /// What is recorded of it.
    pub fn state(&self) -> VoteState {
        self.recorded.state()
    }

    /// When ballots are accepted.
    pub fn window(&self) -> Window {
        self.window
    }

    /// Where it stands at `now`.
    pub fn phase(&self, now: Timestamp) -> VotePhase {
        let state = match self.recorded {
            Recorded::Declared => VoteState::Declared,
            Recorded::Cancelled { .. } => VoteState::Cancelled,
            Recorded::Opened => VoteState::Opened,
        };
        VotePhase::of(state, (self.window.opens, self.window.closes), now)
    }

    /// Refuses what a vote that was called off no longer takes: an answer to its call, a ballot, a paper.
    ///
    /// # Errors
    /// `failed_precondition` naming when it was called off, and why.
    pub fn require_not_cancelled(&self) -> Result<(), Refusal> {
        match &self.recorded {
            Recorded::Cancelled { at, reason } => {
                Err(Refusal::precondition(domain::vote_was_cancelled(*at, reason)))
            }
            Recorded::Opened | Recorded::Declared => Ok(()),
        }
    }

    /// Refuses a ballot outside the window.
    ///
    /// # Errors
    /// `failed_precondition` naming when ballots are or were accepted, or when and why the vote was called off.
    pub fn require_open(&self, now: Timestamp) -> Result<(), Refusal> {
        self.require_not_cancelled()?;
        let Window { opens, closes, .. } = self.window;
        if now < opens {
            return Err(Refusal::precondition(domain::ballots_not_yet(opens)));
        }
        match self.phase(now) {
            VotePhase::Open => Ok(()),
            _ => Err(Refusal::precondition(domain::ballots_too_late(closes))),
        }
    }
}

impl<N: Ord + fmt::Display> OpenVote<N> {
    fn check(&self, now: Timestamp) -> Result<(), Refusal> {
        check_line("title", &self.title, TITLE_CHARS_MAX)?;
        if self.rule_toml.is_empty() {
            return Err(Refusal::invalid("rule_toml", domain::decision_rule_missing()));
        }
        at_most("rule_toml", self.rule_toml.len(), RULE_BYTES_MAX, domain::too_many_bytes)?;
        if self.window.closes <= now {
            return Err(Refusal::invalid("closes", domain::closed_already(self.window.closes, now)));
        }
        if let Some(freezes) = self.rolls_freeze
            && !(now < freezes && freezes < self.window.closes)
        {
            return Err(Refusal::invalid(
                "rolls_freeze",
                domain::rolls_freeze_late(freezes, self.window.closes),
            ));
        }
        if self.participants.is_empty() {
            return Err(Refusal::invalid("participants", domain::no_participants()));
        }
        at_most("participants", self.participants.len(), PARTICIPANTS_MAX, domain::too_many_nodes)?;
        let mut seen = BTreeSet::new();
        for (i, node) in self.participants.iter().enumerate() {
            if !seen.insert(node) {
                let message = domain::participant_twice(node.to_string());
                return Err(Refusal::invalid(format!("participants[{i}]"), message));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    const OPENS: &str = "2026-05-01 08:00";
    const CLOSES: &str = "2026-05-08 18:00";
    const REPORT: &str = "2026-05-09 18:00";

    fn step() -> OpenVote<String> {
        OpenVote {
            title: "Budget participatif".into(),
            language: "fr".parse().unwrap(),
            rule_toml: "majority = \"simple\"".into(),
            window: Window::new(at(OPENS), at(CLOSES), at(REPORT)).unwrap(),
            participants: vec!["FR".into(), "BE".into()],
            rolls_freeze: None,
        }
    }

    fn open() -> Vote<String> {
        Vote::open(&step(), at("2026-04-01 08:00")).unwrap()
    }

    #[test]
    fn the_three_times_are_in_order() {
        let window = |opens, closes, report_by| Window::new(at(opens), at(closes), at(report_by));
        assert_eq!(window(OPENS, OPENS, REPORT).unwrap_err().field(), Some("closes"));
        assert_eq!(window(OPENS, REPORT, CLOSES).unwrap_err().field(), Some("report_by"));
        assert!(window(OPENS, CLOSES, CLOSES).is_ok());
    }

    #[test]
    fn the_phase_follows_the_clock() {
        use VotePhase::*;
        let vote = open();
        for (time, phase) in
            [("2026-05-01 07:59", Planned), (OPENS, Open), ("2026-05-08 17:59", Open), (CLOSES, Counting)]
        {
            assert_eq!(vote.phase(at(time)), phase, "{time}");
            assert_eq!(vote.require_open(at(time)).is_ok(), phase == Open);
        }
        assert_eq!(vote.clone().declare(at(CLOSES)).unwrap().phase(at(REPORT)), Declared);
        assert_eq!(vote.clone().declare(at(OPENS)).unwrap_err().rule(), Some("V2"));
        let cancelled = vote.cancel("erreur dans la question", at("2026-05-02 08:00")).unwrap();
        assert_eq!(cancelled.phase(at(OPENS)), Cancelled);
        let refused = cancelled.require_open(at(OPENS)).unwrap_err().to_string();
        assert!(refused.contains("cancelled on Saturday 2 May 2026, 08:00 UTC"), "{refused}");
        assert!(refused.ends_with("erreur dans la question"), "{refused}");
        assert_eq!(cancelled.declare(at(REPORT)).unwrap_err().rule(), Some("V2"));
    }

    #[test]
    fn a_vote_is_extended_a_day_before_it_closes() {
        let longer =
            |closes: &str, now: &str| open().extend(at(closes), at("2026-06-01 08:00"), "trop peu", at(now));
        let extended = longer("2026-05-20 18:00", "2026-05-07 18:00").unwrap();
        assert_eq!(extended.window().closes(), at("2026-05-20 18:00"));
        assert!(extended.require_open(at(CLOSES)).is_ok());
        assert_eq!(longer("2026-05-20 18:00", "2026-05-07 18:01").unwrap_err().rule(), Some("V4"));
        assert_eq!(longer(CLOSES, OPENS).unwrap_err().field(), Some("closes"));
        let silent = open().extend(at(REPORT), at(REPORT), " ", at(OPENS)).unwrap_err();
        assert_eq!(silent.field(), Some("reason"));
    }

    #[test]
    fn a_silent_unit_is_passed_over_with_a_reason_while_ballots_are_taken() {
        let passed = |reason: &str, now: &str| open().pass_over(reason, at(now));
        assert!(passed("silence", OPENS).is_ok());
        assert_eq!(passed(" ", OPENS).unwrap_err().field(), Some("reason"));
        assert_eq!(passed("silence", CLOSES).unwrap_err().rule(), Some("V5"));
    }

    #[test]
    fn opening_names_the_wrong_field() {
        type Change = fn(&mut OpenVote<String>);
        let wrong: [(Change, &str); 7] = [
            (|step| step.title.clear(), "title"),
            (|step| step.rule_toml.clear(), "rule_toml"),
            (|step| step.rule_toml = "#".repeat(RULE_BYTES_MAX + 1), "rule_toml"),
            (|step| step.participants.clear(), "participants"),
            (|step| step.participants.push("FR".into()), "participants[2]"),
            (|step| step.rolls_freeze = Some(at("2026-03-31 08:00")), "rolls_freeze"),
            (|step| step.rolls_freeze = Some(at(CLOSES)), "rolls_freeze"),
        ];
        for (change, field) in wrong {
            let mut step = step();
            change(&mut step);
            let refusal = Vote::open(&step, at("2026-04-01 08:00")).unwrap_err();
            assert_eq!((refusal.rule(), refusal.field()), (Some("V1"), Some(field)));
        }
        assert_eq!(Vote::open(&step(), at(CLOSES)).unwrap_err().field(), Some("closes"));
        assert!(open().require_participant(&"DE".to_owned()).is_err());
        assert!(open().require_participant(&"BE".to_owned()).is_ok());
    }
}
