//! A body: an assembly, a board, a committee, a working group. Lifecycle O1 to O3.

use percole_words::organisation;

use crate::lifecycle::{Lifecycle, Row};
use crate::names::{
    NAME_CHARS_MAX, NOTE_CHARS_MAX, check_line, check_line_or_empty, check_paragraph_or_empty, check_reason,
};
use crate::text::TITLE_CHARS_MAX;
use crate::vocabulary::{BodyKind, KnownBodyKind};
use crate::{Date, Refusal, words};

words! {
    /// State of a body.
    pub enum BodyState: "state", organisation::unknown_body_state {
        /// It sits.
        Active = "active" => organisation::body_active,
        /// It is no more.
        Dissolved = "dissolved" => organisation::body_dissolved,
    }
}

/// A body of a unit.
pub static BODY: Lifecycle<BodyState> = {
    use BodyState::*;
    Lifecycle {
        name: "body",
        absent: organisation::body_absent,
        states: BodyState::ALL,
        terminal: &[Dissolved],
        rows: &[
            Row { id: "O1", refusal: |_, _| organisation::body_exists(), from: &[], to: Active },
            Row { id: "O2", refusal: organisation::cannot_body_change, from: &[Active], to: Active },
            Row { id: "O3", refusal: organisation::cannot_body_dissolve, from: &[Active], to: Dissolved },
        ],
    }
};

/// Most seats of one body.
pub(crate) const SEATS_MAX: u32 = 100_000;
/// Longest term, in months.
pub(crate) const TERM_MONTHS_MAX: u32 = 600;
/// Longest name of an article, in characters.
pub const ARTICLE_CHARS_MAX: usize = 200;

/// A body as its events left it; transitions consume it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    state: BodyState,
    facts: BodyFacts,
}

/// The facts of a body besides its state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BodyFacts {
    /// What it is, as it was last described.
    pub description: BodyDescription,
    /// Its first day, when that is known.
    pub established: Option<Date>,
    /// Its last day, once it is dissolved.
    pub dissolved: Option<Date>,
}

/// What a body is, as a whole. Whom it answers to is not here: that is another subject, which the caller looks up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BodyDescription {
    /// What it is.
    pub kind: BodyKind,
    /// What it is called.
    pub name: String,
    /// How many sit in it; none when that is not fixed.
    pub seats: Option<u32>,
    /// How long a mandate in it lasts, in months; none when that is not fixed.
    pub term_months: Option<u32>,
    /// Article of the statutes or the charter that it stands on; may be empty.
    pub article: String,
    /// A working group's; none for any other.
    pub brief: Option<WorkingBrief>,
}

/// What is expected of a working group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkingBrief {
    /// Its theme, one line.
    pub theme: String,
    /// What it is asked for; may be empty.
    pub text: String,
    /// By when.
    pub due: Option<Date>,
}

impl BodyDescription {
    /// Checks names, figures, and that only a working group (or a body of an own kind) has a brief.
    ///
    /// # Errors
    /// `invalid_argument` on the field.
    pub fn check(&self) -> Result<(), Refusal> {
        check_line("name", &self.name, NAME_CHARS_MAX)?;
        check_figure("seats", self.seats, SEATS_MAX)?;
        check_figure("term_months", self.term_months, TERM_MONTHS_MAX)?;
        check_line_or_empty("article", &self.article, ARTICLE_CHARS_MAX)?;
        let Some(brief) = &self.brief else { return Ok(()) };
        if matches!(&self.kind, BodyKind::Known(kind) if *kind != KnownBodyKind::WorkingGroup) {
            let message = organisation::brief_for_groups_only(&self.kind);
            return Err(Refusal::invalid("brief", message));
        }
        brief.check().map_err(|refusal| refusal.within("brief"))
    }
}

impl WorkingBrief {
    fn check(&self) -> Result<(), Refusal> {
        check_line("theme", &self.theme, TITLE_CHARS_MAX)?;
        check_paragraph_or_empty("text", &self.text, NOTE_CHARS_MAX)
    }
}

/// A number from 1 to its limit, when there is one.
fn check_figure(field: &str, figure: Option<u32>, max: u32) -> Result<(), Refusal> {
    match figure {
        Some(figure) if !(1..=max).contains(&figure) => {
            Err(Refusal::invalid(field, organisation::figure_out_of_range(figure, max)))
        }
        _ => Ok(()),
    }
}

impl Body {
    /// O1: it sits since a day, or since a day that nobody knows.
    ///
    /// # Errors
    /// As [`BodyDescription::check`].
    pub fn establish(description: BodyDescription, date: Option<Date>) -> Result<Body, Refusal> {
        let state = BODY.begin("O1")?;
        description.check().map_err(|refusal| refusal.under("O1"))?;
        Ok(Body { state, facts: BodyFacts { description, established: date, dissolved: None } })
    }

    /// O2: described anew, as a whole.
    ///
    /// # Errors
    /// `failed_precondition` once it is dissolved; otherwise as [`BodyDescription::check`], or without a reason.
    pub fn change(self, description: BodyDescription, reason: &str) -> Result<Body, Refusal> {
        let state = BODY.step("O2", self.state)?;
        description.check().map_err(|refusal| refusal.under("O2"))?;
        check_reason(reason).map_err(|refusal| refusal.under("O2"))?;
        Ok(Body { state, facts: BodyFacts { description, ..self.facts } })
    }

    /// O3: `last_day` is the last one that it sits.
    ///
    /// # Errors
    /// `failed_precondition` once it is dissolved; `invalid_argument` without a reason, or before its first day.
    pub fn dissolve(self, last_day: Date, reason: &str) -> Result<Body, Refusal> {
        let state = BODY.step("O3", self.state)?;
        check_reason(reason).map_err(|refusal| refusal.under("O3"))?;
        if let Some(first) = self.facts.established.filter(|&first| last_day < first) {
            let message = organisation::dissolved_before_established(last_day, first);
            return Err(Refusal::invalid("date", message).under("O3"));
        }
        Ok(Body { state, facts: BodyFacts { dissolved: Some(last_day), ..self.facts } })
    }

    /// Whether it sits on a day, so that a mandate in it may begin or sign. A dissolution that is announced for later
    /// changes nothing before.
    ///
    /// # Errors
    /// `failed_precondition` once it is dissolved, saying since when.
    pub fn sits_on(&self, day: Date) -> Result<(), Refusal> {
        match self.facts.dissolved.filter(|&last| last < day) {
            None => Ok(()),
            Some(last) => {
                let name = &self.facts.description.name;
                Err(Refusal::precondition(organisation::body_was_dissolved(name, last)))
            }
        }
    }
}

/// Reading it.
impl Body {
    /// A body from the facts of its row.
    pub fn from_facts(state: BodyState, facts: BodyFacts) -> Body {
        Body { state, facts }
    }

    /// Where it stands.
    pub fn state(&self) -> BodyState {
        self.state
    }

    /// What is known of it.
    pub fn facts(&self) -> &BodyFacts {
        &self.facts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn committee() -> BodyDescription {
        BodyDescription {
            kind: KnownBodyKind::EthicsCommittee.into(),
            name: "Comité d’éthique".to_owned(),
            seats: Some(15),
            term_months: Some(24),
            article: String::new(),
            brief: None,
        }
    }

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn every_fault_of_a_description_is_named() {
        let field = |change: fn(&mut BodyDescription)| {
            let mut description = committee();
            change(&mut description);
            description.check().unwrap_err().field().unwrap().to_owned()
        };
        let brief =
            |theme: &str| Some(WorkingBrief { theme: theme.to_owned(), text: String::new(), due: None });
        assert_eq!(field(|body| body.name.clear()), "name");
        assert_eq!(field(|body| body.seats = Some(0)), "seats");
        assert_eq!(field(|body| body.term_months = Some(601)), "term_months");
        assert_eq!(field(|body| body.article = "a\nb".to_owned()), "article");
        let group = |theme| BodyDescription {
            kind: KnownBodyKind::WorkingGroup.into(),
            brief: brief(theme),
            ..committee()
        };
        assert_eq!(group("").check().unwrap_err().field(), Some("brief.theme"));
        assert!(group("Gouvernance").check().is_ok());
        let committee = BodyDescription { brief: brief("Gouvernance"), ..committee() };
        assert_eq!(committee.check().unwrap_err().field(), Some("brief"));
    }

    #[test]
    fn a_body_is_changed_as_a_whole_and_says_why() {
        let body = Body::establish(committee(), None).unwrap();
        let smaller = BodyDescription { seats: Some(12), ..committee() };
        assert_eq!(body.clone().change(smaller.clone(), "").unwrap_err().field(), Some("reason"));
        let body = body.change(smaller, "trois sièges de moins").unwrap();
        assert_eq!(body.facts().description.seats, Some(12));
    }

    #[test]
    fn a_dissolved_body_takes_nobody_in_and_says_since_when() {
        let body = Body::establish(committee(), Some(day("2017-07-01"))).unwrap();
        let early = body.clone().dissolve(day("2017-06-30"), "fusion").unwrap_err();
        assert_eq!((early.field(), early.rule()), (Some("date"), Some("O3")));
        let gone = body.dissolve(day("2020-06-30"), "fusion").unwrap();
        assert_eq!(gone.sits_on(day("2020-06-30")), Ok(()));
        assert!(
            gone.sits_on(day("2020-07-01")).unwrap_err().to_string().contains("dissolved on 30 June 2020")
        );
        assert_eq!(gone.change(committee(), "retour").unwrap_err().rule(), Some("O2"));
    }
}
