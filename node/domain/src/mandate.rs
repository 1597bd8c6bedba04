//! A mandate: somebody's office in a body, from a day to a day. Lifecycle M1 and M2.
//!
//! Time alone ends a mandate whose last day is over; no event says so, and nothing stores it: [`Mandate::standing_on`]
//! computes it. Who holds the mandate stands in an event of its own, on which nothing depends and which can be erased
//! alone.

use percole_words::organisation;

use crate::lifecycle::{Lifecycle, Row};
use crate::names::{NAME_CHARS_MAX, check_line, check_reason};
use crate::vocabulary::MandateRole;
use crate::{Date, Refusal, words};

words! {
    /// What is recorded of a mandate; whether it runs on a day follows from its dates
    /// ([`Mandate::standing_on`]).
    pub enum MandateState: "state", organisation::unknown_mandate_state {
        /// Begun, and nobody ended it.
        Running = "running" => organisation::mandate_running,
        /// Ended by an act, before its time or without one.
        Ended = "ended" => organisation::mandate_ended,
    }
}

/// A mandate in a body.
pub static MANDATE: Lifecycle<MandateState> = {
    use MandateState::*;
    Lifecycle {
        name: "mandate",
        absent: organisation::mandate_absent,
        states: MandateState::ALL,
        terminal: &[Ended],
        rows: &[
            Row { id: "M1", refusal: |_, _| organisation::mandate_exists(), from: &[], to: Running },
            Row { id: "M2", refusal: organisation::cannot_mandate_end, from: &[Running], to: Ended },
        ],
    }
};

/// A mandate as its events left it; transitions consume it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mandate {
    state: MandateState,
    facts: MandateFacts,
}

/// The facts of a mandate besides its state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MandateFacts {
    /// What its holder is in the body.
    pub role: MandateRole,
    /// First day, when it is known.
    pub from: Option<Date>,
    /// Last day of the term, when one is fixed.
    pub to: Option<Date>,
    /// The day on which an act ended it.
    pub ended: Option<Date>,
    /// Who holds it; none before it is named, and once the name is erased.
    pub holder: Option<Holder>,
}

/// M1.
#[derive(Clone, Debug)]
pub struct Begin {
    /// What its holder is in the body.
    pub role: MandateRole,
    /// First day, when it is known.
    pub from: Option<Date>,
    /// Last day of the term, when one is fixed.
    pub to: Option<Date>,
}

/// Who holds a mandate, as it is public with the office.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    /// The name.
    pub name: String,
    /// SHA-256 of the portrait, when there is one.
    pub portrait: Option<[u8; 32]>,
}

/// Where a mandate stands on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Its first day is still to come.
    ToBegin(Date),
    /// It runs.
    Running,
    /// It is over; its last day was this.
    Ended(Date),
}

impl Standing {
    /// The word for it: `to_begin`, `running` or `ended`.
    pub fn as_str(self) -> &'static str {
        match self {
            Standing::ToBegin(_) => "to_begin",
            Standing::Running => "running",
            Standing::Ended(_) => "ended",
        }
    }
}

impl Mandate {
    /// M1: begun, or to begin.
    ///
    /// # Errors
    /// `invalid_argument` when it ends before it begins.
    pub fn begin(step: Begin) -> Result<Mandate, Refusal> {
        let state = MANDATE.begin("M1")?;
        let Begin { role, from, to } = step;
        if let (Some(first), Some(last)) = (from, to)
            && last < first
        {
            let message = organisation::ends_before_beginning(last, first);
            return Err(Refusal::invalid("to", message).under("M1"));
        }
        Ok(Mandate { state, facts: MandateFacts { role, from, to, ended: None, holder: None } })
    }

    /// Named, or named anew; after its end too, so that a wrong name can be put right.
    ///
    /// # Errors
    /// `invalid_argument` when the name is empty, longer than 100 characters or no single line.
    pub fn name(self, holder: Holder) -> Result<Mandate, Refusal> {
        check_line("name", &holder.name, NAME_CHARS_MAX)?;
        Ok(Mandate { facts: MandateFacts { holder: Some(holder), ..self.facts }, ..self })
    }

    /// The name was erased; the mandate and all that was done by it stand.
    #[must_use]
    #[cfg(test)]
    pub(crate) fn without_name(self) -> Mandate {
        Mandate { facts: MandateFacts { holder: None, ..self.facts }, ..self }
    }

    /// M2: `last_day` is the last one on which it signs.
    ///
    /// # Errors
    /// `failed_precondition` when it was ended before, or its term is over by then; `invalid_argument` without a reason,
    /// or before its first day.
    pub fn end(self, last_day: Date, reason: &str) -> Result<Mandate, Refusal> {
        let state = MANDATE.step("M2", self.state)?;
        check_reason(reason).map_err(|refusal| refusal.under("M2"))?;
        if let Some(to) = self.facts.to.filter(|&to| to < last_day) {
            let message = organisation::mandate_term_over(to, last_day);
            return Err(Refusal::precondition(message).under("M2"));
        }
        if let Some(from) = self.facts.from.filter(|&from| last_day < from) {
            let message = organisation::ends_before_beginning(last_day, from);
            return Err(Refusal::invalid("date", message).under("M2"));
        }
        Ok(Mandate { state, facts: MandateFacts { ended: Some(last_day), ..self.facts } })
    }

    /// Where it stands on a day.
    pub fn standing_on(&self, day: Date) -> Standing {
        match (self.facts.from, self.last_day()) {
            (_, Some(last)) if last < day => Standing::Ended(last),
            (Some(first), _) if day < first => Standing::ToBegin(first),
            _ => Standing::Running,
        }
    }

    /// Whether its holder may sign for the body on a day.
    ///
    /// # Errors
    /// `failed_precondition` before its first day and after its last one, saying since when.
    pub fn signs_on(&self, day: Date) -> Result<(), Refusal> {
        let message = match self.standing_on(day) {
            Standing::Running => return Ok(()),
            Standing::ToBegin(first) => organisation::mandate_begins_on(&self.facts.role, first),
            Standing::Ended(last) => {
                organisation::mandate_ended_on(&self.facts.role, last, last.plus_days(1))
            }
        };
        Err(Refusal::precondition(message))
    }

    /// Last day: that of its term, or the one on which it was ended; none while no end is known.
    pub fn last_day(&self) -> Option<Date> {
        self.facts.ended.or(self.facts.to)
    }
}

/// Reading it.
impl Mandate {
    /// A mandate from the facts of its row.
    pub fn from_facts(state: MandateState, facts: MandateFacts) -> Mandate {
        Mandate { state, facts }
    }

    /// What is recorded of it; [`Mandate::standing_on`] says whether it runs.
    pub fn state(&self) -> MandateState {
        self.state
    }

    /// What is known of it.
    pub fn facts(&self) -> &MandateFacts {
        &self.facts
    }
}

#[cfg(test)]
mod tests;
