//! A unit: a country or an antenne as an organisation, hosted by a node. Lifecycle U1 to U3.

use percole_words::organisation;

use crate::lifecycle::{Lifecycle, Row};
use crate::names::{NAME_CHARS_MAX, check_line, check_reason};
use crate::parts::{Head, Part, SMALL_NUMBER};
use crate::text::at_most;
use crate::{Date, Language, Level, Refusal, words};

words! {
    /// State of a unit, at one host.
    pub enum UnitState: "state", organisation::unknown_unit_state {
        /// Hosted here.
        Active = "active" => organisation::unit_active,
        /// Hosted by another node, under the same first id.
        Moved = "moved" => organisation::unit_moved,
    }
}

/// A unit at the node that hosts it.
pub static UNIT: Lifecycle<UnitState> = {
    use UnitState::*;
    Lifecycle {
        name: "unit",
        absent: organisation::unit_absent,
        states: UnitState::ALL,
        terminal: &[Moved],
        rows: &[
            Row { id: "U1", refusal: |_, _| organisation::unit_exists(), from: &[], to: Active },
            Row { id: "U2", refusal: organisation::cannot_unit_count, from: &[Active], to: Active },
            Row { id: "U3", refusal: organisation::cannot_unit_move, from: &[Active], to: Moved },
        ],
    }
};

/// Most languages of one unit.
pub const LANGUAGES_MAX: usize = 10;
/// Most parts of one count.
pub const PARTS_MAX: usize = 1_000;

/// A unit as its events left it; transitions consume it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    state: UnitState,
    facts: UnitFacts,
}

/// The facts of a unit besides its state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnitFacts {
    /// What it is called.
    pub name: String,
    /// Where it stands in the federation.
    pub level: Level,
    /// Languages that it works in, the first one first.
    pub languages: Vec<Language>,
    /// The newest count, by its date.
    pub count: Option<Count>,
}

/// U1.
#[derive(Clone, Debug)]
pub struct Register {
    /// What it is called.
    pub name: String,
    /// Where it stands in the federation.
    pub level: Level,
    /// Languages that it works in, at least one.
    pub languages: Vec<Language>,
}

/// U2: how many people there are on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    /// The day.
    pub date: Date,
    /// Everybody.
    pub total: Head,
    /// Everybody once, by category and place; empty when only the total is published.
    pub parts: Vec<Part>,
}

/// U3.
#[derive(Clone, Debug)]
pub struct Move {
    /// Its first day at the new host.
    pub date: Date,
    /// Why.
    pub reason: String,
}

impl Count {
    /// Refuses figures from which a few people could be found: policy of whoever publishes, never of who reads.
    ///
    /// # Errors
    /// `failed_precondition` naming the first part that is below [`SMALL_NUMBER`].
    pub fn check_small_numbers(&self) -> Result<(), Refusal> {
        let small = self.parts.iter().find(|part| part.head.is_small(SMALL_NUMBER));
        match small.filter(|_| self.parts.len() > 1) {
            Some(part) => {
                let message = organisation::part_too_small(&part.category, SMALL_NUMBER);
                Err(Refusal::precondition(message).under("U2"))
            }
            None => Ok(()),
        }
    }

    fn check(&self) -> Result<(), Refusal> {
        at_most("parts", self.parts.len(), PARTS_MAX, organisation::too_many_parts)?;
        let sum = self.parts.iter().fold(Head::default(), |sum, part| sum + part.head);
        if !self.parts.is_empty() && sum != self.total {
            let Head { members, users } = self.total;
            let message = organisation::parts_do_not_add_up(sum.members, sum.users, members, users);
            return Err(Refusal::invalid("parts", message));
        }
        Ok(())
    }
}

impl Unit {
    /// U1: hosted here from now on.
    ///
    /// # Errors
    /// `invalid_argument` when it has no name, or not 1 to 10 languages.
    pub fn register(step: Register) -> Result<Unit, Refusal> {
        let state = UNIT.begin("U1")?;
        let Register { name, level, languages } = step;
        check_line("name", &name, NAME_CHARS_MAX).map_err(|refusal| refusal.under("U1"))?;
        at_most("languages", languages.len(), LANGUAGES_MAX, |count, max| {
            organisation::too_many_languages(count, max)
        })
        .map_err(|refusal| refusal.under("U1"))?;
        if languages.is_empty() {
            return Err(Refusal::invalid("languages", organisation::unit_language_missing()).under("U1"));
        }
        Ok(Unit { state, facts: UnitFacts { name, level, languages, count: None } })
    }

    /// U2: counted. A count of an earlier day than the newest one is taken in and does not replace it.
    ///
    /// # Errors
    /// `failed_precondition` once it has moved; `invalid_argument` when the parts do not add up to the totals.
    pub fn count(self, step: Count) -> Result<Unit, Refusal> {
        let state = UNIT.step("U2", self.state)?;
        step.check().map_err(|refusal| refusal.under("U2"))?;
        let newest = match self.facts.count {
            Some(known) if known.date > step.date => known,
            _ => step,
        };
        Ok(Unit { state, facts: UnitFacts { count: Some(newest), ..self.facts } })
    }

    /// U3: hosted by another node from now on.
    ///
    /// # Errors
    /// `failed_precondition` once it has moved; `invalid_argument` without a reason.
    pub fn move_away(self, step: &Move) -> Result<Unit, Refusal> {
        let state = UNIT.step("U3", self.state)?;
        check_reason(&step.reason).map_err(|refusal| refusal.under("U3"))?;
        Ok(Unit { state, ..self })
    }

    /// Whether bodies may be established in it.
    ///
    /// # Errors
    /// `failed_precondition` once it has moved.
    pub fn check_is_hosted_here(&self) -> Result<(), Refusal> {
        match self.state {
            UnitState::Active => Ok(()),
            UnitState::Moved => Err(Refusal::precondition(organisation::unit_moved_away(&self.facts.name))),
        }
    }
}

/// Reading it.
impl Unit {
    /// A unit from the facts of its row.
    pub fn from_facts(state: UnitState, facts: UnitFacts) -> Unit {
        Unit { state, facts }
    }

    /// Where it stands.
    pub fn state(&self) -> UnitState {
        self.state
    }

    /// What is known of it.
    pub fn facts(&self) -> &UnitFacts {
        &self.facts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rennes() -> Unit {
        let languages = vec!["fr".parse().unwrap()];
        Unit::register(Register { name: "Rennes".to_owned(), level: Level::Antenne, languages }).unwrap()
    }

    fn count(date: &str, members: u64) -> Count {
        Count { date: date.parse().unwrap(), total: Head::of_members(members), parts: Vec::new() }
    }

    #[test]
    fn a_unit_has_a_name_and_a_language() {
        let register = |name: &str, languages| {
            Unit::register(Register { name: name.to_owned(), level: Level::Antenne, languages })
        };
        let fr = || vec!["fr".parse().unwrap()];
        assert_eq!(register("", fr()).unwrap_err().field(), Some("name"));
        assert_eq!(register("Rennes", Vec::new()).unwrap_err().field(), Some("languages"));
        assert_eq!(register("Rennes", fr()).unwrap().state(), UnitState::Active);
    }

    #[test]
    fn the_newest_count_stands_whichever_comes_last() {
        let unit = rennes().count(count("2020-06-30", 80)).unwrap().count(count("2019-12-31", 70)).unwrap();
        assert_eq!(unit.facts().count.as_ref().unwrap().total.members, 80);
    }

    #[test]
    fn parts_add_up_and_none_is_small() {
        let part =
            |members| Part { category: "a".into(), place: String::new(), head: Head::of_members(members) };
        let parts = |parts: Vec<Part>| Count { parts, ..count("2020-06-30", 12) };
        let refusal = rennes().count(parts(vec![part(9)])).unwrap_err();
        assert_eq!(
            refusal.to_string(),
            "parts: add up to 9 members and 0 users, the totals are 12 and 0 (rule U2)"
        );
        let leaking = parts(vec![part(9), part(3)]);
        assert!(leaking.check_small_numbers().unwrap_err().to_string().contains("fewer than 5"));
        assert!(rennes().count(leaking).is_ok(), "what another node published is read as it is");
        assert!(parts(vec![part(12)]).check_small_numbers().is_ok());
    }

    #[test]
    fn a_unit_that_moved_is_its_next_hosts_affair() {
        let step = Move { date: "2021-01-01".parse().unwrap(), reason: "own node".to_owned() };
        let moved = rennes().move_away(&step).unwrap();
        assert!(moved.check_is_hosted_here().unwrap_err().to_string().contains("Rennes has moved"));
        assert_eq!(moved.count(count("2021-02-01", 1)).unwrap_err().rule(), Some("U2"));
        let silent = Move { reason: " ".to_owned(), ..step };
        assert_eq!(rennes().move_away(&silent).unwrap_err().field(), Some("reason"));
    }
}
