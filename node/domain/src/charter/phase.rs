//! Phases: the path of an edition, and what taking part in each means.

use percole_words::{Arg, Message, cycles};

use super::{Article, Charter, Texts};
use crate::{Date, Refusal, words};

words! {
    /// How far those who take part decide with those who ask them.
    pub enum ParticipationLevel: "level", cycles::unknown_participation {
        /// One is told.
        Information = "information" => cycles::participation_information,
        /// One's opinion is asked for, without a guarantee.
        Consultation = "consultation" => cycles::participation_consultation,
        /// One works it out together; the body decides.
        Concertation = "concertation" => cycles::participation_concertation,
        /// One decides together.
        Codecision = "codecision" => cycles::participation_codecision,
    }
}

words! {
    /// Who may take part.
    pub enum Participant: "who", cycles::unknown_participant {
        /// Whoever holds a share.
        Members = "members" => cycles::participant_members,
        /// Whoever uses the cooperative without holding one.
        Users = "users" => cycles::participant_users,
        /// Anybody who gives an address.
        Guests = "guests" => cycles::participant_guests,
    }
}

words! {
    /// What may be done in a phase. What no phase names may be done at any time.
    pub enum PhaseAct: "acts", cycles::unknown_phase_act {
        /// Reports are begun.
        Write = "write" => cycles::phase_act_write,
        /// Reports are open for comment.
        Comment = "comment" => cycles::phase_act_comment,
        /// Groups adopt them.
        Adopt = "adopt" => cycles::phase_act_adopt,
        /// They are handed over.
        HandOver = "hand_over" => cycles::phase_act_hand_over,
        /// Votes are open.
        Vote = "vote" => cycles::phase_act_vote,
    }
}

impl ParticipationLevel {
    /// What taking part at it means, in a sentence.
    pub fn meaning(self) -> Message {
        match self {
            ParticipationLevel::Information => cycles::meaning_information(),
            ParticipationLevel::Consultation => cycles::meaning_consultation(),
            ParticipationLevel::Concertation => cycles::meaning_concertation(),
            ParticipationLevel::Codecision => cycles::meaning_codecision(),
        }
    }
}

/// One phase of an edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phase {
    /// What commands call it.
    pub id: String,
    /// What people call it.
    pub name: Texts,
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// What taking part in it means.
    pub level: ParticipationLevel,
    /// Who may; everybody when empty.
    pub who: Vec<Participant>,
    /// What may be done in it.
    pub acts: Vec<PhaseAct>,
    /// Where that is written.
    pub article: Article,
}

/// Where a phase stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Over.
    Done,
    /// It runs.
    Now,
    /// To come.
    Ahead,
}

impl Phase {
    /// Where it stands on a day.
    pub fn standing_on(&self, day: Date) -> Standing {
        match () {
            () if self.to < day => Standing::Done,
            () if day < self.from => Standing::Ahead,
            () => Standing::Now,
        }
    }
}

impl Charter {
    /// The phase with this id.
    pub fn phase(&self, id: &str) -> Option<&Phase> {
        self.phases.iter().find(|phase| phase.id == id)
    }

    /// The same with other dates for some phases, as they were moved.
    #[must_use]
    pub fn with_dates<'m>(mut self, moved: impl IntoIterator<Item = (&'m str, Date, Date)>) -> Charter {
        for (id, from, to) in moved {
            for phase in self.phases.iter_mut().filter(|phase| phase.id == id) {
                (phase.from, phase.to) = (from, to);
            }
        }
        self
    }

    /// Whether something may be done on a day: what phases name may be done in these alone.
    ///
    /// # Errors
    /// `failed_precondition` with the article of the phase, and its days.
    pub fn check_act(&self, act: PhaseAct, day: Date) -> Result<(), Refusal> {
        let allowing: Vec<&Phase> = self.phases.iter().filter(|phase| phase.acts.contains(&act)).collect();
        if allowing.iter().any(|phase| phase.standing_on(day) == Standing::Now) {
            return Ok(());
        }
        // The next one, or else the last.
        let next = allowing.iter().filter(|phase| day < phase.from).min_by_key(|phase| phase.from);
        let Some(phase) = next.or_else(|| allowing.iter().max_by_key(|phase| phase.to)) else {
            return Ok(());
        };
        let message = cycles::act_out_of_phase(act, phase.from, phase.to, day);
        Err(phase.article.forbids(message))
    }

    /// The ids of all phases, to be named in a refusal.
    pub fn phase_ids(&self) -> Arg {
        Arg::listing(self.phases.iter().map(|phase| phase.id.as_str()))
    }
}
