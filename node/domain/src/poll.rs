//! One node's share of a vote: which ballots it takes, and its count.

use std::fmt;

use percole_words::{domain, lifecycle, vocabulary};

use crate::lifecycle::{Lifecycle, Row};
use crate::names::check_reason;
use crate::vote::{Vote, VotePhase};
use crate::words;
use crate::{Refusal, Timestamp};

words! {
    /// State of a poll, one node's share of a vote.
    pub enum PollState: "state", vocabulary::unknown_poll_state {
        /// Takes part; the roll is frozen.
        Joined = "joined" => vocabulary::poll_joined,
        /// Stays out.
        Declined = "declined" => vocabulary::poll_declined,
        /// No further ballot is accepted.
        Closed = "closed" => vocabulary::poll_closed,
        /// The count is signed.
        Certified = "certified" => vocabulary::poll_certified,
        /// A restore may have lost ballots, and there was no time to vote again.
        Interrupted = "interrupted" => vocabulary::poll_interrupted,
        /// So few voted that they are counted within its host's poll.
        Merged = "merged" => vocabulary::poll_merged,
        /// So few voted that nothing is counted.
        Withheld = "withheld" => vocabulary::poll_withheld,
    }
}

/// What a node records of its own poll.
pub static POLL: Lifecycle<PollState> = {
    use PollState::*;
    Lifecycle {
        name: "poll",
        absent: lifecycle::poll_absent,
        states: PollState::ALL,
        terminal: &[Declined, Interrupted, Merged, Withheld],
        rows: &[
            Row { id: "B1", refusal: |_, _| lifecycle::poll_exists(), from: &[], to: Joined },
            Row { id: "B2", refusal: |_, _| lifecycle::poll_exists(), from: &[], to: Declined },
            Row { id: "B3", refusal: lifecycle::cannot_poll_close, from: &[Joined], to: Closed },
            Row { id: "B4", refusal: lifecycle::cannot_poll_certify, from: &[Closed], to: Certified },
            Row {
                id: "B5",
                refusal: lifecycle::cannot_poll_begin_again,
                from: &[Joined, Closed],
                to: Joined,
            },
            Row {
                id: "B6",
                refusal: lifecycle::cannot_poll_interrupt,
                from: &[Joined, Closed],
                to: Interrupted,
            },
            Row { id: "B7", refusal: lifecycle::cannot_poll_correct, from: &[Certified], to: Closed },
            Row { id: "B8", refusal: lifecycle::cannot_poll_extend, from: &[Joined], to: Joined },
            Row { id: "B9", refusal: lifecycle::cannot_poll_merge, from: &[Joined], to: Merged },
            Row {
                id: "B10",
                refusal: lifecycle::cannot_poll_withhold,
                from: &[Joined, Closed],
                to: Withheld,
            },
        ],
    }
};

words! {
    /// Answer to a yes/no/abstain question.
    pub enum Choice: "choice", vocabulary::unknown_choice {
        /// For.
        Yes = "yes" | "oui" | "ja" => vocabulary::choice_yes,
        /// Against.
        No = "no" | "non" | "nee" | "nein" => vocabulary::choice_no,
        /// Took part without choosing.
        Abstain = "abstain" | "abstention" | "blank" | "blanc" | "blanco" | "onthouding" | "enthaltung" => vocabulary::choice_abstain,
    }
}

words! {
    /// Whether a member can vote in a poll at some time.
    pub enum BoothState: "standing", vocabulary::unknown_booth_state {
        /// A ballot is taken now.
        Open = "open" => vocabulary::booth_open,
        /// Ballots are taken later.
        Planned = "planned" => vocabulary::booth_planned,
        /// The closing has passed.
        Closed = "closed" => vocabulary::booth_closed,
        /// The vote was cancelled, or is over for this node before its time.
        Ended = "ended" => vocabulary::booth_ended,
        /// The member is not on the roll.
        OffRoll = "off_roll" => vocabulary::booth_off_roll,
        /// This node takes no part, or not yet.
        NoPoll = "no_poll" => vocabulary::booth_no_poll,
    }
}

/// The most members that a roll may have where the opener of a vote knows nothing better. No cooperative has so many, and
/// sums over all nodes of a vote stay far below what can be counted.
pub const ROLL_MAX: u64 = 10_000_000;

/// The largest roll that a vote allows a node for which it froze this figure; 0 for none.
pub fn largest_roll(frozen: u64) -> u64 {
    if frozen == 0 { ROLL_MAX } else { frozen.min(ROLL_MAX) }
}

/// A poll as its events left it; transitions consume it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Poll {
    state: PollState,
    roll_size: u64,
}

impl Poll {
    /// B1: `unit` takes part in the vote with a roll frozen at `now`. What counts within another unit does so before that one's
    /// roll `freezes`.
    ///
    /// # Errors
    /// `failed_precondition` when the vote does not ask this unit, ballots are no longer accepted, or the other roll is frozen;
    /// `invalid_argument` for an empty roll.
    pub fn join<N: Ord + Clone + fmt::Display>(
        vote: &Vote<N>,
        unit: &N,
        roll_size: u64,
        freezes: Option<Timestamp>,
        now: Timestamp,
    ) -> Result<Poll, Refusal> {
        let state = POLL.begin("B1")?;
        require_undecided(vote, unit, freezes, now).map_err(|refusal| refusal.under("B1"))?;
        if roll_size == 0 {
            return Err(Refusal::invalid("roll", domain::nobody_entitled()).under("B1"));
        }
        Ok(Poll { state, roll_size })
    }

    /// B2: `unit` stays out, in its own name.
    ///
    /// # Errors
    /// `failed_precondition` as for B1; `invalid_argument` without a reason.
    pub fn decline<N: Ord + Clone + fmt::Display>(
        vote: &Vote<N>,
        unit: &N,
        reason: &str,
        freezes: Option<Timestamp>,
        now: Timestamp,
    ) -> Result<Poll, Refusal> {
        let state = POLL.begin("B2")?;
        require_undecided(vote, unit, freezes, now)
            .and_then(|()| check_reason(reason))
            .map_err(|refusal| refusal.under("B2"))?;
        Ok(Poll { state, roll_size: 0 })
    }

    /// B3: no ballot is accepted any more.
    ///
    /// # Errors
    /// `failed_precondition` unless the poll is joined and the vote's window is over at `now`.
    pub fn close<N>(self, vote: &Vote<N>, now: Timestamp) -> Result<Poll, Refusal> {
        self.end("B3", vote, now)
    }

    /// B9: so few voted in a hosted unit that its ballots are counted within its host's poll.
    ///
    /// # Errors
    /// As for B3.
    pub fn merge<N>(self, vote: &Vote<N>, now: Timestamp) -> Result<Poll, Refusal> {
        self.end("B9", vote, now)
    }

    /// B10: so few voted that nothing is counted.
    ///
    /// # Errors
    /// `failed_precondition` unless the poll is joined or closed and the vote's window is over at `now`.
    pub fn withhold<N>(self, vote: &Vote<N>, now: Timestamp) -> Result<Poll, Refusal> {
        self.end("B10", vote, now)
    }

    /// A step that ends the taking of ballots.
    fn end<N>(self, step: &'static str, vote: &Vote<N>, now: Timestamp) -> Result<Poll, Refusal> {
        let state = POLL.step(step, self.state)?;
        let closes = vote.window().closes();
        if now < closes && vote.phase(now) != VotePhase::Cancelled {
            return Err(Refusal::precondition(domain::poll_closes_later(closes)).under(step));
        }
        Ok(Poll { state, ..self })
    }

    /// B4: the count is signed.
    ///
    /// # Errors
    /// `failed_precondition` unless the poll is closed; `invalid_argument` when the figures do not add up.
    pub fn certify(self, counts: &Counts<'_>) -> Result<Poll, Refusal> {
        let state = POLL.step("B4", self.state)?;
        counts.check().map_err(|refusal| refusal.under("B4"))?;
        if counts.roll_size != self.roll_size {
            let message = domain::roll_size_differs(counts.roll_size, self.roll_size);
            return Err(Refusal::invalid("roll_size", message).under("B4"));
        }
        Ok(Poll { state, ..self })
    }

    /// B7: the papers were counted wrongly, and the poll is counted anew.
    ///
    /// # Errors
    /// `failed_precondition` unless the poll is certified; `invalid_argument` without a reason.
    pub fn correct(self, reason: &str) -> Result<Poll, Refusal> {
        let state = POLL.step("B7", self.state)?;
        check_reason(reason).map_err(|refusal| refusal.under("B7"))?;
        Ok(Poll { state, ..self })
    }

    /// B5: after a restore that may have lost ballots, all vote again with a roll frozen anew.
    ///
    /// # Errors
    /// `failed_precondition` unless the poll is under way or closed; `invalid_argument` for an empty roll.
    pub fn begin_again(self, roll_size: u64) -> Result<Poll, Refusal> {
        let state = POLL.step("B5", self.state)?;
        if roll_size == 0 {
            return Err(Refusal::invalid("roll", domain::nobody_entitled()).under("B5"));
        }
        Ok(Poll { state, roll_size })
    }

    /// B6: after a restore that may have lost ballots, too late to vote again.
    ///
    /// # Errors
    /// `failed_precondition` unless the poll is under way or closed.
    pub fn interrupt(self) -> Result<Poll, Refusal> {
        Ok(Poll { state: POLL.step("B6", self.state)?, ..self })
    }

    /// B8: it closes when the vote does that was extended.
    ///
    /// # Errors
    /// `failed_precondition` unless the poll is joined and takes ballots, or is to take them, at `now`.
    pub fn extend<N>(self, vote: &Vote<N>, now: Timestamp) -> Result<Poll, Refusal> {
        let state = POLL.step("B8", self.state)?;
        let closes = vote.window().closes();
        if now >= closes {
            return Err(Refusal::precondition(domain::poll_extended_late(closes)).under("B8"));
        }
        Ok(Poll { state, ..self })
    }

    /// Refuses every ballot that this poll cannot take at `now`.
    ///
    /// # Errors
    /// `failed_precondition` when the vote was called off, the poll is not joined or the window is not open.
    pub fn require_open<N>(&self, vote: &Vote<N>, now: Timestamp) -> Result<(), Refusal> {
        vote.require_not_cancelled()?;
        if self.state != PollState::Joined {
            return Err(Refusal::precondition(domain::poll_takes_no_ballots(self.state)));
        }
        vote.require_open(now)
    }

    /// Refuses a ballot that this poll cannot take at `now`, or whose roll number is not on the roll.
    ///
    /// # Errors
    /// As [`Poll::require_open`]; `invalid_argument` on `roll_number`.
    pub fn require_ballot<N>(&self, vote: &Vote<N>, roll_number: u64, now: Timestamp) -> Result<(), Refusal> {
        self.require_open(vote, now)?;
        if !(1..=self.roll_size).contains(&roll_number) {
            let message = domain::number_not_on_roll(roll_number.to_string(), self.roll_size.to_string());
            return Err(Refusal::invalid("roll_number", message));
        }
        Ok(())
    }

    /// A poll from its row.
    pub fn from_facts(state: PollState, roll_size: u64) -> Poll {
        Poll { state, roll_size }
    }

    /// Where it stands.
    pub fn state(&self) -> PollState {
        self.state
    }

    /// Members on the frozen roll; 0 for a declined poll.
    pub fn roll_size(&self) -> u64 {
        self.roll_size
    }
}

/// Joining and declining end with the window, or before that when the roll of another unit freezes: afterwards a unit is silent.
fn require_undecided<N: Ord + Clone + fmt::Display>(
    vote: &Vote<N>,
    unit: &N,
    freezes: Option<Timestamp>,
    now: Timestamp,
) -> Result<(), Refusal> {
    vote.require_not_cancelled()?;
    vote.require_participant(unit)?;
    if let Some(freezes) = freezes.filter(|freezes| *freezes <= now) {
        return Err(Refusal::precondition(domain::joining_after_freeze(freezes)));
    }
    match vote.phase(now) {
        VotePhase::Planned | VotePhase::Open => Ok(()),
        VotePhase::Counting | VotePhase::Declared | VotePhase::Cancelled => {
            Err(Refusal::precondition(domain::joining_too_late(vote.window().closes())))
        }
    }
}

/// Figures of one poll.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts<'a> {
    /// Members on the roll.
    pub roll_size: u64,
    /// Members whose ballot counts.
    pub voters: u64,
    /// How many papers are counted for each question, blank and spoiled ones too.
    pub papers: &'a [u64],
}

impl Counts<'_> {
    /// Checks that every question has as many papers as there are voters, and that the voters fit on the roll.
    ///
    /// # Errors
    /// `invalid_argument` on `voters`.
    pub fn check(&self) -> Result<(), Refusal> {
        let differs = (1_u64..).zip(self.papers).find(|(_, papers)| **papers != self.voters);
        if let Some((question, papers)) = differs {
            let message = domain::papers_differ(self.voters, *papers, question);
            return Err(Refusal::invalid("voters", message));
        }
        if self.voters > self.roll_size {
            let message = domain::more_voters_than_roll(self.voters, self.roll_size);
            return Err(Refusal::invalid("voters", message));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vote::{Recorded, Window};

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    const BEFORE: &str = "2026-04-30 08:00";
    const DURING: &str = "2026-05-02 08:00";
    const CLOSES: &str = "2026-05-08 18:00";

    fn vote() -> Vote<&'static str> {
        let window = Window::new(at("2026-05-01 08:00"), at(CLOSES), at("2026-05-09 18:00")).unwrap();
        Vote::from_facts(Recorded::Opened, window, ["FR", "BE"])
    }

    #[test]
    fn a_poll_from_joining_to_its_certificate() {
        let poll = Poll::join(&vote(), &"FR", 3, None, at(BEFORE)).unwrap();
        assert!(poll.require_ballot(&vote(), 1, at(BEFORE)).is_err(), "not open yet");
        assert!(poll.require_ballot(&vote(), 3, at(DURING)).is_ok());
        for roll_number in [0, 4] {
            let refusal = poll.require_ballot(&vote(), roll_number, at(DURING)).unwrap_err();
            assert_eq!(refusal.field(), Some("roll_number"));
        }
        assert_eq!(poll.close(&vote(), at(DURING)).unwrap_err().rule(), Some("B3"));
        let counts = Counts { roll_size: 3, voters: 2, papers: &[2, 2] };
        assert_eq!(poll.certify(&counts).unwrap_err().rule(), Some("B4"));
        let closed = poll.close(&vote(), at(CLOSES)).unwrap();
        assert!(
            closed.require_ballot(&vote(), 1, at(DURING)).is_err(),
            "closed for good, whatever the clock says"
        );
        assert_eq!(
            closed.certify(&Counts { roll_size: 4, ..counts }).unwrap_err().field(),
            Some("roll_size")
        );
        assert_eq!(closed.certify(&counts).unwrap().state(), PollState::Certified);
    }

    #[test]
    fn a_certificate_is_corrected_with_a_reason_and_signed_again() {
        let joined = Poll::join(&vote(), &"FR", 3, None, at(BEFORE)).unwrap();
        assert_eq!(joined.correct("recount").unwrap_err().rule(), Some("B7"), "nothing is certified yet");
        let counts = Counts { roll_size: 3, voters: 2, papers: &[2, 2] };
        let certified = joined.close(&vote(), at(CLOSES)).unwrap().certify(&counts).unwrap();
        assert_eq!(certified.correct(" ").unwrap_err().rule(), Some("B7"), "nobody says why");
        let corrected = certified.correct("a paper lay in another box").unwrap();
        assert!(corrected.require_ballot(&vote(), 3, at(DURING)).is_err(), "online ballots stay as they are");
        let again = corrected.certify(&Counts { voters: 3, papers: &[3, 3], ..counts }).unwrap();
        assert_eq!(again.state(), PollState::Certified);
        assert!(again.correct("and another one").is_ok(), "as often as it must be");
    }

    #[test]
    fn a_node_joins_or_declines_before_the_closing_and_only_if_asked() {
        assert!(Poll::join(&vote(), &"DE", 3, None, at(BEFORE)).is_err());
        assert!(Poll::join(&vote(), &"FR", 3, None, at(CLOSES)).is_err());
        assert_eq!(Poll::join(&vote(), &"FR", 0, None, at(DURING)).unwrap_err().field(), Some("roll"));
        assert_eq!(Poll::decline(&vote(), &"FR", " ", None, at(DURING)).unwrap_err().rule(), Some("B2"));
        let declined = Poll::decline(&vote(), &"FR", "assemblée trop proche", None, at(DURING)).unwrap();
        assert!(declined.require_ballot(&vote(), 1, at(DURING)).is_err());
        assert!(declined.close(&vote(), at(CLOSES)).is_err());
    }

    #[test]
    fn a_poll_with_few_voters_ends_without_a_count() {
        let poll = Poll::join(&vote(), &"FR", 3, None, at(BEFORE)).unwrap();
        assert_eq!(poll.merge(&vote(), at(DURING)).unwrap_err().rule(), Some("B9"));
        assert_eq!(poll.withhold(&vote(), at(DURING)).unwrap_err().rule(), Some("B10"));
        let closed = poll.close(&vote(), at(CLOSES)).unwrap();
        assert!(closed.merge(&vote(), at(CLOSES)).is_err(), "how many voted was said already");
        for ended in [poll.merge(&vote(), at(CLOSES)), closed.withhold(&vote(), at(CLOSES))] {
            let counts = Counts { roll_size: 3, voters: 2, papers: &[2] };
            assert_eq!(ended.unwrap().certify(&counts).unwrap_err().rule(), Some("B4"));
        }
    }

    #[test]
    fn an_interrupted_poll_begins_again_or_ends() {
        let poll = Poll::join(&vote(), &"FR", 3, None, at(BEFORE)).unwrap();
        assert_eq!(poll.begin_again(0).unwrap_err().field(), Some("roll"));
        let again = poll.begin_again(4).unwrap();
        assert!(again.require_ballot(&vote(), 4, at(DURING)).is_ok(), "the roll is the new one");
        let ended = again.interrupt().unwrap();
        assert!(ended.require_ballot(&vote(), 1, at(DURING)).is_err());
        assert_eq!(ended.begin_again(3).unwrap_err().rule(), Some("B5"));
        assert_eq!(ended.close(&vote(), at(CLOSES)).unwrap_err().rule(), Some("B3"));
    }

    #[test]
    fn figures_that_do_not_add_up_are_refused() {
        let counts = Counts { roll_size: 10, voters: 3, papers: &[3, 2] };
        assert!(counts.check().unwrap_err().to_string().contains("question 2"));
        let papers = &[3, 3];
        assert!(Counts { papers, roll_size: 2, ..counts }.check().unwrap_err().to_string().contains("roll"));
        assert!(Counts { papers, ..counts }.check().is_ok());
    }
}
