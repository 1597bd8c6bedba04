//! A recommendation's state, and the transitions that people click: R1 to R7 and R12.
//!
//! Deciding a command and folding a recorded event call the same transitions. A mirror that is not entitled to every
//! event of a recommendation folds with the `observe_…` functions instead, which ask only that the table allows some way
//! from the last state seen to the next.

mod steps;

pub use steps::{
    Adopt, AdoptionHow, NewVersion, Placement, Presence, Publish, Published, Revise, Send, Withdraw,
};

use percole_words::domain;

use crate::lifecycle::{RECOMMENDATION, RecommendationState};
use crate::measures::{MEASURE_NUMBER_MAX, check_given, check_numbers, numbered};
use crate::names::{NOTE_CHARS_MAX, check_line, check_paragraph_or_empty, check_reason};
use crate::text::{RecommendationText, TITLE_CHARS_MAX};
use crate::{Refusal, Timestamp};

/// A recommendation as its events left it; transitions consume it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recommendation {
    state: RecommendationState,
    version: u32,
    text: Option<RecommendationText>,
    measures_given: u32,
    placement: Placement,
    comment_until: Option<Timestamp>,
}

/// The facts of a recommendation as a table holds them; [`Recommendation::from_facts`] is the way back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecommendationFacts {
    /// Where it stands in its lifecycle.
    pub state: RecommendationState,
    /// Version of the text, from 1; 0 before there is one.
    pub version: u32,
    /// The text at that version; `None` when it was erased, or is not known here.
    pub text: Option<RecommendationText>,
    /// The largest number that a measure was ever given.
    pub measures_given: u32,
    /// Its place within its report.
    pub placement: Placement,
    /// End of the last comment window, if there ever was one.
    pub comment_until: Option<Timestamp>,
}

impl Recommendation {
    /// R1: a draft, whose first text follows.
    ///
    /// # Errors
    /// `invalid_argument` when the placement is not within its limits.
    pub fn draft(placement: Placement) -> Result<Recommendation, Refusal> {
        let state = RECOMMENDATION.begin("R1")?;
        placement.check().map_err(|refusal| refusal.under("R1"))?;
        Ok(Recommendation {
            state,
            version: 0,
            text: None,
            measures_given: 0,
            placement,
            comment_until: None,
        })
    }

    /// The next version while it is a draft or in revision, in any other state the text of the current version again; the
    /// state stays. So the number of a version follows from the state, and is known when its text is gone.
    ///
    /// # Errors
    /// `failed_precondition` for another text than the current one where it is frozen, or for a version that does not follow;
    /// `invalid_argument` for measures that are not numbered as [`crate::measures::numbered`] does it.
    pub fn add_version(self, step: NewVersion) -> Result<Recommendation, Refusal> {
        let expected = self.version_of_text();
        let again = step.version == self.version && self.text.as_ref().is_none_or(|text| *text == step.text);
        if expected == self.version && !again {
            return Err(Refusal::precondition(domain::text_frozen(self.state)));
        }
        if step.version != expected {
            let message = domain::version_does_not_follow(step.version, self.version);
            return Err(Refusal::precondition(message));
        }
        check_paragraph_or_empty("reason", &step.reason, NOTE_CHARS_MAX)?;
        let measures_given = check_numbers(&step.text, self.text.as_ref(), self.measures_given)?;
        Ok(Recommendation { version: step.version, text: Some(step.text), measures_given, ..self })
    }

    /// A version as its report holds it, with or without what came before. Its state is that of the report.
    ///
    /// # Errors
    /// `invalid_argument` when the placement or the largest number of a measure is not within its limits; `failed_precondition` for one that stands alone and
    /// was published, or when the version goes back.
    pub fn place(
        known: Option<Recommendation>,
        version: u32,
        measures_given: u32,
        placement: Placement,
    ) -> Result<Recommendation, Refusal> {
        placement.check()?;
        let state = RecommendationState::Draft;
        let Some(known) = known else {
            let (text, comment_until) = (None, None);
            let measures_given = check_given(measures_given, 0)?;
            return Ok(Recommendation { state, version, text, measures_given, placement, comment_until });
        };
        if known.state != state {
            return Err(Refusal::precondition(domain::text_frozen(known.state)));
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
        Recommendation { version: self.version_of_text(), ..self.observe_erased(given) }
    }

    /// The version that a text has which comes now.
    fn version_of_text(&self) -> u32 {
        match self.state {
            RecommendationState::Draft | RecommendationState::Revision => self.next_version(),
            _ => self.version,
        }
    }

    /// R2 from a draft, R4 from a revision (which needs a reason): the current version is frozen and open for comment.
    ///
    /// # Errors
    /// `failed_precondition` in any other state or for another version; `invalid_argument` on `reason` when R4 has none.
    pub fn publish(self, step: Publish) -> Result<Recommendation, Refusal> {
        let rule = if self.state == RecommendationState::Revision { "R4" } else { "R2" };
        let state = RECOMMENDATION.step(rule, self.state)?;
        self.require_version(step.version, rule)?;
        if rule == "R4" {
            check_reason(&step.reason).map_err(|refusal| refusal.under(rule))?;
        }
        let measures_given = check_given(step.measures_given, self.measures_given)?;
        Ok(Recommendation { state, comment_until: Some(step.comment_until), measures_given, ..self })
    }

    /// R3 when the comment window is over, R6 from an adopted one (which needs a reason): back to its group.
    ///
    /// # Errors
    /// `failed_precondition` in any other state; `invalid_argument` when R6 has no reason.
    pub fn revise(self, step: Revise) -> Result<Recommendation, Refusal> {
        let rule = if self.state == RecommendationState::Adopted { "R6" } else { "R3" };
        let state = RECOMMENDATION.step(rule, self.state)?;
        if rule == "R6" {
            check_reason(&step.reason).map_err(|refusal| refusal.under(rule))?;
        }
        Ok(Recommendation { state, ..self })
    }

    /// Whether R3 may be taken at `now`: comments are no longer open. Judged when it is decided, never again.
    ///
    /// # Errors
    /// `failed_precondition` while the window is open.
    pub fn check_window_is_over(&self, now: Timestamp) -> Result<(), Refusal> {
        let open = self.state == RecommendationState::InComment;
        match self.comment_until.filter(|&until| open && now < until) {
            None => Ok(()),
            Some(until) => Err(Refusal::precondition(domain::comments_open_until(until)).under("R3")),
        }
    }

    /// R5: adopted by its working group in a meeting.
    ///
    /// # Errors
    /// `failed_precondition` from any state but draft and revision, or for another version; `invalid_argument` when the
    /// meeting is not named or nobody was present.
    pub fn adopt(self, step: Adopt) -> Result<Recommendation, Refusal> {
        let state = RECOMMENDATION.step("R5", self.state)?;
        self.require_version(step.version, "R5")?;
        step.check().map_err(|refusal| refusal.under("R5"))?;
        Ok(Recommendation { state, ..self })
    }

    /// R7: handed to at least one recipient, in the same command as the transmissions.
    ///
    /// # Errors
    /// `failed_precondition` in any state but adopted, or for another version; `invalid_argument` without a recipient.
    pub fn send(self, step: Send) -> Result<Recommendation, Refusal> {
        let state = RECOMMENDATION.step("R7", self.state)?;
        self.require_version(step.version, "R7")?;
        if step.transmissions == 0 {
            return Err(Refusal::invalid("recipient", domain::recipient_missing()).under("R7"));
        }
        let measures_given = check_given(step.measures_given, self.measures_given)?;
        Ok(Recommendation { state, measures_given, ..self })
    }

    /// Whether another recipient may be added: a recommendation goes to several bodies, the first one by R7.
    ///
    /// # Errors
    /// `failed_precondition` unless it is adopted (then R7 comes first) or sent.
    pub fn check_may_be_transmitted(&self) -> Result<(), Refusal> {
        match self.state {
            RecommendationState::Adopted | RecommendationState::Sent => Ok(()),
            other => Err(Refusal::precondition(domain::adopted_first(other)).under("R7")),
        }
    }

    /// R12: taken back by its group.
    ///
    /// # Errors
    /// `failed_precondition` once it is sent (recall the transmission instead, T3); `invalid_argument` without a reason.
    pub fn withdraw(self, step: Withdraw) -> Result<Recommendation, Refusal> {
        if self.state == RecommendationState::Sent {
            return Err(Refusal::precondition(domain::sent_already()).under("R12"));
        }
        let state = RECOMMENDATION.step("R12", self.state)?;
        check_reason(&step.reason).map_err(|refusal| refusal.under("R12"))?;
        Ok(Recommendation { state, ..self })
    }

    fn require_version(&self, version: u32, rule: &'static str) -> Result<(), Refusal> {
        if version == self.version {
            return Ok(());
        }
        let message = domain::version_not_current(version, self.version);
        Err(Refusal::precondition(message).under(rule))
    }
}

/// Folding with gaps: another node's recommendation, some of whose events stay there.
impl Recommendation {
    /// A published version (R2, R4) seen by a mirror that may have missed what came before.
    ///
    /// # Errors
    /// `failed_precondition` when no way leads from the last state seen to `in_comment`, or the version goes back.
    pub fn observe_published(
        known: Option<Recommendation>,
        seen: Published,
    ) -> Result<Recommendation, Refusal> {
        Recommendation::observe(known, seen, RecommendationState::InComment, "R2")
    }

    /// A sent version (R7) seen by a mirror that may have missed what came before.
    ///
    /// # Errors
    /// `failed_precondition` when no way leads from the last state seen to `sent`, or the version goes back.
    pub fn observe_sent(known: Option<Recommendation>, seen: Published) -> Result<Recommendation, Refusal> {
        Recommendation::observe(known, seen, RecommendationState::Sent, "R7")
    }

    /// The text of a version seen by a mirror; that of a version which was not shown stays out.
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

    /// How the version that was sent was adopted, as it is shown to whom it was sent; it moves nothing.
    ///
    /// # Errors
    /// `invalid_argument` for an adoption that no group could record, `failed_precondition` when it is of another version
    /// than the one at hand.
    pub fn observe_adoption(self, seen: &Adopt) -> Result<Recommendation, Refusal> {
        self.require_version(seen.version, "R7")?;
        seen.check().map_err(|refusal| refusal.under("R7"))?;
        Ok(self)
    }

    /// A text that is gone for good, as a mirror sees it: the version that it has seen stays, without a text until a later
    /// event shows one. `given` is the largest number that it gave a measure, 0 when nothing says so.
    pub fn observe_erased(self, given: u32) -> Recommendation {
        // Whatever its order says, the text goes.
        let measures_given = self.measures_given.max(given.min(MEASURE_NUMBER_MAX));
        Recommendation { text: None, measures_given, ..self }
    }

    /// An event without content (R3, R5, R6, R12) seen by a mirror: `state` is where it leads.
    ///
    /// # Errors
    /// `failed_precondition` when no way leads from the last state seen to `state`.
    pub fn observe_state(self, state: RecommendationState) -> Result<Recommendation, Refusal> {
        self.require_way(state, "R1")?;
        Ok(Recommendation { state, ..self })
    }

    fn observe(
        known: Option<Recommendation>,
        seen: Published,
        state: RecommendationState,
        rule: &'static str,
    ) -> Result<Recommendation, Refusal> {
        let Published { version, placement, mut comment_until, measures_given } = seen;
        placement.check().map_err(|refusal| refusal.under(rule))?;
        let mut text = None;
        let before = known.as_ref().map_or(0, |known| known.measures_given);
        let measures_given = check_given(measures_given, before).map_err(|refusal| refusal.under(rule))?;
        if let Some(known) = known {
            known.require_way(state, rule)?;
            if version < known.version {
                let message = domain::version_goes_back(version, known.version);
                return Err(Refusal::precondition(message).under(rule));
            }
            comment_until = comment_until.or(known.comment_until);
            text = known.text.filter(|_| known.version == version);
        }
        Ok(Recommendation { state, version, text, measures_given, placement, comment_until })
    }

    fn require_way(&self, state: RecommendationState, rule: &'static str) -> Result<(), Refusal> {
        if RECOMMENDATION.leads_to(self.state, state) {
            return Ok(());
        }
        Err(Refusal::precondition(domain::nothing_leads(self.state, state)).under(rule))
    }
}

/// Reading it.
impl Recommendation {
    /// A recommendation from the facts of its row.
    pub fn from_facts(facts: RecommendationFacts) -> Recommendation {
        let RecommendationFacts { state, version, text, measures_given, placement, comment_until } = facts;
        Recommendation { state, version, text, measures_given, placement, comment_until }
    }

    /// The facts for its row.
    pub fn into_facts(self) -> RecommendationFacts {
        let Recommendation { state, version, text, measures_given, placement, comment_until } = self;
        RecommendationFacts { state, version, text, measures_given, placement, comment_until }
    }

    /// Where it stands.
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

    /// End of the last comment window, if there ever was one.
    pub fn comment_until(&self) -> Option<Timestamp> {
        self.comment_until
    }
}

impl Adopt {
    fn check(&self) -> Result<(), Refusal> {
        check_line("meeting", &self.meeting, TITLE_CHARS_MAX)?;
        check_paragraph_or_empty("dissent", &self.dissent, NOTE_CHARS_MAX)?;
        for (i, presence) in self.present.iter().enumerate() {
            check_line(&format!("present[{i}].category"), &presence.category, 100)?;
        }
        if self.present.iter().all(|presence| presence.count == 0) {
            return Err(Refusal::invalid("present", domain::nobody_present()));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
