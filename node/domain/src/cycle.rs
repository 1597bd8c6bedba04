//! A cycle: one edition of the process, opened under a charter for a season. Lifecycle Y1 to Y3.

use percole_words::cycles;

use crate::charter::{self, CHARTER_BYTES_MAX};
use crate::lifecycle::{Lifecycle, Row};
use crate::names::{NOTE_CHARS_MAX, check_line, check_paragraph, check_reason};
use crate::{Date, Refusal, words};

words! {
    /// State of a cycle.
    pub enum CycleState: "state", cycles::unknown_cycle_state {
        /// It runs.
        Open = "open" => cycles::cycle_open,
        /// Over, with a look back on it.
        Closed = "closed" => cycles::cycle_closed,
    }
}

/// One edition of the process.
pub static CYCLE: Lifecycle<CycleState> = {
    use CycleState::*;
    Lifecycle {
        name: "cycle",
        absent: cycles::cycle_absent,
        states: CycleState::ALL,
        terminal: &[Closed],
        rows: &[
            Row { id: "Y1", refusal: |_, _| cycles::cycle_exists(), from: &[], to: Open },
            Row { id: "Y2", refusal: cycles::cannot_cycle_move_dates, from: &[Open], to: Open },
            Row { id: "Y3", refusal: cycles::cannot_cycle_close, from: &[Open], to: Closed },
        ],
    }
};

/// Longest code of a season, in characters.
pub(crate) const SEASON_CHARS_MAX: usize = 20;
/// The largest number of an edition.
pub(crate) const NUMBER_MAX: u32 = 9_999;
/// Most consents that a move of dates names.
pub(crate) const CONSENTS_MAX: usize = 50;
/// Most phases whose dates are remembered as moved.
const MOVED_MAX: usize = 64;
/// Longest id of a phase, in bytes.
const PHASE_BYTES_MAX: usize = 64;

/// A cycle as its events left it; transitions consume it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cycle {
    state: CycleState,
    moved: Vec<Moved>,
}

/// Y1: an edition is opened.
#[derive(Clone, Copy, Debug)]
pub struct Open<'a> {
    /// Code of the season: equal codes are one season, wherever they are opened.
    pub season: &'a str,
    /// The edition's number at its own node.
    pub number: u32,
    /// The exact text of the charter.
    pub charter: &'a str,
    /// Its hash, as the event names it.
    pub hash: &'a [u8],
}

/// The dates of a phase as they were moved last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// The phase.
    pub phase: String,
    /// Its first day.
    pub from: Date,
    /// Its last day.
    pub to: Date,
}

impl Cycle {
    /// Y1: opened.
    ///
    /// # Errors
    /// `invalid_argument` for a season or a number that is none, a charter that is too long, or one with another hash.
    pub fn open(step: Open<'_>) -> Result<Cycle, Refusal> {
        let state = CYCLE.begin("Y1")?;
        check_season(step.season)?;
        if !(1..=NUMBER_MAX).contains(&step.number) {
            return Err(
                Refusal::invalid("number", cycles::edition_number(step.number, NUMBER_MAX)).under("Y1")
            );
        }
        if step.charter.len() > CHARTER_BYTES_MAX {
            let message = cycles::charter_too_long(CHARTER_BYTES_MAX, step.charter.len());
            return Err(Refusal::invalid("charter", message).under("Y1"));
        }
        if charter::hash(step.charter) != step.hash {
            return Err(Refusal::invalid("charter", cycles::charter_hash_other()).under("Y1"));
        }
        Ok(Cycle { state, moved: Vec::new() })
    }

    /// Y2: the dates of one phase are moved. Whether the charter has such a phase is not judged here.
    ///
    /// # Errors
    /// `failed_precondition` once it is closed; `invalid_argument` without a reason, for dates that cannot be, or too many consents.
    pub fn move_dates(self, moved: Moved, reason: &str, consents: &[String]) -> Result<Cycle, Refusal> {
        let state = CYCLE.step("Y2", self.state)?;
        check_reason(reason).map_err(|refusal| refusal.under("Y2"))?;
        check_line("phase", &moved.phase, PHASE_BYTES_MAX)?;
        if moved.to < moved.from {
            let message = percole_words::organisation::ends_before_beginning(moved.to, moved.from);
            return Err(Refusal::invalid("to", message).under("Y2"));
        }
        if consents.len() > CONSENTS_MAX {
            return Err(Refusal::invalid("consents", cycles::consents_too_many(CONSENTS_MAX)).under("Y2"));
        }
        for (at, consent) in consents.iter().enumerate() {
            check_line(&format!("consents[{at}]"), consent, crate::text::TITLE_CHARS_MAX)?;
        }
        let mut others = self.moved;
        others.retain(|other| other.phase != moved.phase);
        if others.len() >= MOVED_MAX {
            return Err(Refusal::invalid("phase", cycles::phases_too_many(MOVED_MAX)).under("Y2"));
        }
        others.push(moved);
        Ok(Cycle { state, moved: others })
    }

    /// Y3: closed, with a look back on it.
    ///
    /// # Errors
    /// `failed_precondition` once it is closed; `invalid_argument` without a retrospective.
    pub fn close(self, retrospective: &str) -> Result<Cycle, Refusal> {
        let state = CYCLE.step("Y3", self.state)?;
        check_paragraph("retrospective", retrospective, NOTE_CHARS_MAX)
            .map_err(|refusal| refusal.under("Y3"))?;
        Ok(Cycle { state, ..self })
    }
}

/// Checks the code of a season: letters, digits, `-`, `/`, `.` and `_`, without blanks, so that equal seasons are written alike.
///
/// # Errors
/// `invalid_argument` on `season`.
pub(crate) fn check_season(season: &str) -> Result<(), Refusal> {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '/' | '.' | '_');
    if (1..=SEASON_CHARS_MAX).contains(&season.len()) && season.chars().all(plain) {
        return Ok(());
    }
    let text = percole_tables::text::shortened(season);
    Err(Refusal::invalid("season", cycles::season_form(text, SEASON_CHARS_MAX)).under("Y1"))
}

/// Reading it.
impl Cycle {
    /// A cycle from the facts of its row.
    pub fn from_facts(state: CycleState, moved: Vec<Moved>) -> Cycle {
        Cycle { state, moved }
    }

    /// Where it stands.
    pub fn state(&self) -> CycleState {
        self.state
    }

    /// The phases whose dates were moved, each as it was moved last.
    pub fn moved(&self) -> &[Moved] {
        &self.moved
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::charter::BUILT_IN;

    fn opened() -> Cycle {
        let hash = charter::hash(BUILT_IN);
        Cycle::open(Open { season: "2019-2020", number: 1, charter: BUILT_IN, hash: &hash }).unwrap()
    }

    fn moved(phase: &str, from: &str, to: &str) -> Moved {
        Moved { phase: phase.to_owned(), from: from.parse().unwrap(), to: to.parse().unwrap() }
    }

    #[test]
    fn an_edition_is_opened_under_the_charter_that_it_names() {
        let hash = charter::hash(BUILT_IN);
        let open = |season, number, hash: &[u8]| {
            Cycle::open(Open { season, number, charter: BUILT_IN, hash })
                .unwrap_err()
                .field()
                .unwrap()
                .to_owned()
        };
        assert_eq!(open("", 1, &hash), "season");
        assert_eq!(open("saison 2019", 1, &hash), "season");
        assert_eq!(open("2019-2020", 0, &hash), "number");
        assert_eq!(open("2019-2020", 1, &[0; 32]), "charter");
        let long = "#".repeat(CHARTER_BYTES_MAX + 1);
        let hash = charter::hash(&long);
        let refused =
            Cycle::open(Open { season: "2020", number: 1, charter: &long, hash: &hash }).unwrap_err();
        assert_eq!((refused.field(), refused.rule()), (Some("charter"), Some("Y1")));
    }

    #[test]
    fn dates_move_with_a_reason_until_it_is_closed() {
        let held = opened();
        let held = held.move_dates(moved("write", "2020-01-01", "2020-02-01"), "grève", &[]).unwrap();
        let held = held.move_dates(moved("write", "2020-01-02", "2020-03-01"), "grève", &[]).unwrap();
        assert_eq!(held.moved(), [moved("write", "2020-01-02", "2020-03-01")], "the newest counts");
        let refused = |step: Moved, reason| held.clone().move_dates(step, reason, &[]).unwrap_err();
        assert_eq!(refused(moved("write", "2020-02-01", "2020-01-01"), "x").field(), Some("to"));
        assert_eq!(refused(moved("write", "2020-02-01", "2020-02-02"), "").field(), Some("reason"));
        assert_eq!(held.clone().close("").unwrap_err().field(), Some("retrospective"));
        let closed = held.close("Sept recommandations, trente-huit mesures.").unwrap();
        assert_eq!(closed.state(), CycleState::Closed);
        let late = closed.clone().move_dates(moved("write", "2020-02-01", "2020-02-02"), "x", &[]);
        assert_eq!(late.unwrap_err().rule(), Some("Y2"));
        assert_eq!(closed.close("encore").unwrap_err().rule(), Some("Y3"));
    }
}
