//! What a report asks for, one recommendation at a time: the content of its draft, and of the versions that it freezes.
//!
//! It goes its way with its report, which is commented, adopted and handed over as one; a lone recommendation is a report of
//! one. Deciding a command and folding an own event call the same transitions. A mirror, which sees what was shown to it,
//! folds with the `observe_…` functions instead.

mod steps;

pub use steps::{AdoptionHow, NewVersion, Placement, Presence, published_presence};

use percole_words::{domain, lifecycle, vocabulary};

use crate::lifecycle::{Lifecycle, Row};
use crate::measures::{MEASURE_NUMBER_MAX, check_given, check_numbers, numbered};
use crate::names::{NOTE_CHARS_MAX, check_paragraph_or_empty, check_reason};
use crate::text::RecommendationText;
use crate::{Refusal, words};

words! {
    /// Whether a recommendation is content of its report; where it stands follows from that of the report.
    pub enum RecommendationState: "state", vocabulary::unknown_recommendation_state {
        /// Its report holds it.
        Held = "held" => vocabulary::recommendation_held,
        /// Taken out of its report.
        Dropped = "dropped" => vocabulary::recommendation_dropped,
    }
}

/// What a recommendation goes through beside its report.
pub static RECOMMENDATION: Lifecycle<RecommendationState> = {
    use RecommendationState::*;
    Lifecycle {
        name: "recommendation",
        absent: lifecycle::recommendation_absent,
        states: RecommendationState::ALL,
        terminal: &[Dropped],
        rows: &[
            Row { id: "R1", refusal: |_, _| lifecycle::recommendation_exists(), from: &[], to: Held },
            Row { id: "R2", refusal: lifecycle::cannot_recommendation_drop, from: &[Held], to: Dropped },
        ],
    }
};

/// A recommendation as its events left it; transitions consume it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recommendation {
    state: RecommendationState,
    version: u32,
    text: Option<RecommendationText>,
    measures_given: u32,
    placement: Placement,
}

/// The facts of a recommendation as a table holds them; [`Recommendation::from_facts`] is the way back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecommendationFacts {
    /// Whether its report holds it.
    pub state: RecommendationState,
    /// Version of the text, from 1; 0 before there is one.
    pub version: u32,
    /// The text at that version; `None` when it was erased, or is not known here.
    pub text: Option<RecommendationText>,
    /// The largest number that a measure was ever given.
    pub measures_given: u32,
    /// Its place within its report.
    pub placement: Placement,
}

impl Recommendation {
    /// R1: begun, whose first text follows.
    ///
    /// # Errors
    /// `invalid_argument` when the placement is not within its limits.
    pub fn draft(placement: Placement) -> Result<Recommendation, Refusal> {
        let state = RECOMMENDATION.begin("R1")?;
        placement.check().map_err(|refusal| refusal.under("R1"))?;
        Ok(Recommendation { state, version: 0, text: None, measures_given: 0, placement })
    }

    /// The next version of the text. Whether the report lets it change is the report's to say.
    ///
    /// # Errors
    /// `failed_precondition` for one that was dropped, or for a version that does not follow; `invalid_argument` for measures
    /// that are not numbered as [`crate::measures::numbered`] does it.
    pub fn add_version(self, step: NewVersion) -> Result<Recommendation, Refusal> {
        if self.state == RecommendationState::Dropped {
            return Err(Refusal::precondition(domain::dropped_already()));
        }
        if step.version != self.next_version() {
            let message = domain::version_does_not_follow(step.version, self.version);
            return Err(Refusal::precondition(message));
        }
        check_paragraph_or_empty("reason", &step.reason, NOTE_CHARS_MAX)?;
        let measures_given = check_numbers(&step.text, self.text.as_ref(), self.measures_given)?;
        Ok(Recommendation { version: step.version, text: Some(step.text), measures_given, ..self })
    }

    /// A version as its report holds it, with or without what came before.
    ///
    /// # Errors
    /// `invalid_argument` when the placement or the largest number of a measure is not within its limits;
    /// `failed_precondition` for one that was dropped, or when the version goes back.
    pub fn place(
        known: Option<Recommendation>,
        version: u32,
        measures_given: u32,
        placement: Placement,
    ) -> Result<Recommendation, Refusal> {
        placement.check()?;
        let state = RecommendationState::Held;
        let Some(known) = known else {
            let measures_given = check_given(measures_given, 0)?;
            return Ok(Recommendation { state, version, text: None, measures_given, placement });
        };
        if known.state == RecommendationState::Dropped {
            return Err(Refusal::precondition(domain::dropped_already()));
        }
        if version < known.version {
            return Err(Refusal::precondition(domain::version_goes_back(version, known.version)));
        }
        let text = known.text.filter(|_| known.version == version);
        let measures_given = check_given(measures_given, known.measures_given)?;
        Ok(Recommendation { version, text, measures_given, placement, ..known })
    }

    /// A version whose text is gone for good: it counts like any other, and the numbers of its measures, of which `given` is the
    /// largest, stay theirs.
    pub fn add_erased_version(self, given: u32) -> Recommendation {
        Recommendation { version: self.next_version(), ..self.observe_erased(given) }
    }

    /// R2: taken out of its report.
    ///
    /// # Errors
    /// `failed_precondition` when it is out already; `invalid_argument` without a reason.
    pub fn drop_out(self, reason: &str) -> Result<Recommendation, Refusal> {
        let state = RECOMMENDATION.step("R2", self.state)?;
        check_reason(reason).map_err(|refusal| refusal.under("R2"))?;
        Ok(Recommendation { state, ..self })
    }
}

/// Folding with gaps: what others are shown, and do not see the drafts of.
impl Recommendation {
    /// The text of a version as it is shown; that of a version which was not shown stays out.
    ///
    /// # Errors
    /// `failed_precondition` for another text than the one that was shown as this version; `invalid_argument` for measures
    /// without numbers of their own.
    pub fn observe_text(self, seen: NewVersion) -> Result<Recommendation, Refusal> {
        if seen.version != self.version {
            return Ok(self);
        }
        if self.text.as_ref().is_some_and(|text| *text != seen.text) {
            return Err(Refusal::precondition(domain::another_text_of_version(seen.version)));
        }
        // Versions in between may have stayed there: which numbers they gave is not known here.
        let measures_given = check_numbers(&seen.text, None, self.measures_given)?;
        Ok(Recommendation { text: Some(seen.text), measures_given, ..self })
    }

    /// A text that is gone for good, as a mirror sees it: the version that it has seen stays, without a text until a later
    /// event shows one. `given` is the largest number that it gave a measure, 0 when nothing says so.
    pub fn observe_erased(self, given: u32) -> Recommendation {
        // Whatever its order says, the text goes.
        let measures_given = self.measures_given.max(given.min(MEASURE_NUMBER_MAX));
        Recommendation { text: None, measures_given, ..self }
    }

    /// R2 as it is shown; who knows it already learns nothing.
    ///
    /// # Errors
    /// `invalid_argument` without a reason.
    pub fn observe_dropped(self, reason: &str) -> Result<Recommendation, Refusal> {
        check_reason(reason).map_err(|refusal| refusal.under("R2"))?;
        Ok(Recommendation { state: RecommendationState::Dropped, ..self })
    }
}

/// Reading it.
impl Recommendation {
    /// A recommendation from the facts of its row.
    pub fn from_facts(facts: RecommendationFacts) -> Recommendation {
        let RecommendationFacts { state, version, text, measures_given, placement } = facts;
        Recommendation { state, version, text, measures_given, placement }
    }

    /// The facts for its row.
    pub fn into_facts(self) -> RecommendationFacts {
        let Recommendation { state, version, text, measures_given, placement } = self;
        RecommendationFacts { state, version, text, measures_given, placement }
    }

    /// Whether its report holds it.
    pub fn state(&self) -> RecommendationState {
        self.state
    }

    /// Version of the text, from 1; 0 before there is one.
    pub fn version(&self) -> u32 {
        self.version
    }

    /// The version that [`Recommendation::add_version`] would take.
    pub fn next_version(&self) -> u32 {
        self.version.saturating_add(1)
    }

    /// The text at the current version; `None` when it was erased, or is not known here.
    pub fn text(&self) -> Option<&RecommendationText> {
        self.text.as_ref()
    }

    /// The largest number that a measure was ever given.
    pub fn measures_given(&self) -> u32 {
        self.measures_given
    }

    /// A text that was just written, with a number for each of its measures.
    ///
    /// # Errors
    /// As [`crate::measures::numbered`].
    pub fn numbered(&self, written: RecommendationText) -> Result<RecommendationText, Refusal> {
        numbered(written, self.text.as_ref(), self.measures_given)
    }

    /// Its place within its report.
    pub fn placement(&self) -> &Placement {
        &self.placement
    }
}

#[cfg(test)]
mod tests;
