//! Folds events of family `recommendation`: the content of a report, lifecycle R.
//!
//! The node that owns one holds every event of it and folds its drafts with the transitions by which they were decided. What
//! is shown, its node and a mirror fold alike, with the domain's `observe_…` functions; drafts stay within a group.

use async_trait::async_trait;
use percole_domain::{
    Refusal,
    recommendation::{NewVersion, Recommendation, RecommendationFacts},
    text::RecommendationText,
};
use percole_merkle::{Scope, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::{StoreError, Table, TableRow, Tx, recommendations::RecommendationRow, rows};
use percole_words::{domain, events};
use prost::Message;

use super::{
    At, Folded, Line, Payload, Subject,
    kinds::events,
    subject::{Stage, corrupt},
};
use crate::{access::audience_of, payload, reach::Shown};

events! {
    /// What happens to a recommendation.
    pub(crate) enum Change {
        /// R1.
        Drafted(ev::RecommendationDrafted) = "recommendation.drafted";
        /// A version as its report holds it.
        Placed(ev::RecommendationPlaced) = "recommendation.placed";
        /// The text of a version.
        Versioned(ev::RecommendationVersioned) = "recommendation.versioned", redactable;
        /// R2, and again for whom it was shown to.
        Dropped(ev::RecommendationDropped) = "recommendation.dropped";
    }
}

/// A recommendation as its row tells of it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Held {
    /// Its text, and whether its report holds it.
    pub(crate) recommendation: Recommendation,
    /// The report.
    pub(crate) report: SubjectId,
    /// The body for which it was begun: whoever holds a mandate in it reads the draft.
    pub(crate) body: Option<SubjectId>,
    /// How far it was shown.
    pub(crate) shown: Shown,
    /// Why it was taken out of its report; empty while it was not.
    pub(crate) dropped: String,
    /// What was shown last: a version that is being written is for its authors.
    pub(crate) front: Option<Front>,
    /// When its author says that it changed last.
    pub(crate) changed_us: i64,
}

/// A version as others were shown it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Front {
    /// Its number.
    pub(crate) version: u32,
    /// `None` once it was erased.
    pub(crate) text: Option<RecommendationText>,
}

/// The fold.
pub(crate) struct Recommendations;

#[async_trait]
impl Subject for Recommendations {
    type State = Held;
    type Change = Change;
    type Beside = ();

    const FAMILY: &'static str = "recommendation";
    const VERSION: u32 = 6;
    const TABLES: &'static [Table] = &[RecommendationRow::TABLE];

    fn fold(state: Option<&Held>, change: Change, at: &At<'_>, _: &mut Vec<()>) -> Folded<Held> {
        let known = state.map(|held| held.recommendation.clone());
        let held = state.map(|held| held.report);
        let body = match (&change, state) {
            (Change::Drafted(payload), _) => payload::acting_body(payload.act.as_ref())?,
            (_, held) => held.and_then(|held| held.body),
        };
        let dropped = match &change {
            Change::Dropped(payload) => payload.reason.clone(),
            _ => state.map(|held| held.dropped.clone()).unwrap_or_default(),
        };
        let version_shown = version_of(&change).filter(|_| at.scope() != Scope::Node);
        // What is shown, its node sees as others see it.
        let is_draft = at.event.is_own() && at.scope() == Scope::Node;
        let folded = match (is_draft, at.stage) {
            (true, Stage::Decided) => follow(known, held, change),
            // After a restore its drafts may be gone.
            (true, Stage::Logged) => {
                follow(known.clone(), held, change.clone()).or_else(|_| observe(known, held, change))
            }
            (false, _) => observe(known, held, change),
        };
        let Some((recommendation, report)) = folded? else { return Ok(None) };
        if report.origin != at.author() {
            return Err(Refusal::precondition(events::into_anothers_report()));
        }
        let before = state.map_or(Shown::NOWHERE, |held| held.shown.clone());
        let shown = if shows(at.event.kind()) { before.and_in(&at.event.header) } else { before };
        let front = match version_shown == Some(recommendation.version()) {
            true => Some(Front { version: recommendation.version(), text: recommendation.text().cloned() }),
            false => state.and_then(|held| held.front.clone()),
        };
        let changed_us = at.claimed().as_us();
        Ok(Some(Held { recommendation, report, body, shown, dropped, front, changed_us }))
    }

    /// The text of a version can be erased.
    fn erased(state: Option<&Held>, _: &str, at: &At<'_>) -> Folded<Held> {
        let erase = |held: &Held| {
            let known = held.recommendation.clone();
            let given = at.event.kept.measures_given;
            // What stays on its node is a new version; what is shown to others is one that there was.
            let recommendation = match at.event.is_own() && at.scope() == Scope::Node {
                true => known.add_erased_version(given),
                false => known.observe_erased(given),
            };
            let front = match at.scope() {
                Scope::Node => held.front.clone(),
                _ => Some(Front { version: recommendation.version(), text: None }),
            };
            Held { recommendation, front, changed_us: at.claimed().as_us(), ..held.clone() }
        };
        Ok(state.map(erase))
    }

    fn line(state: &Held) -> Option<Line> {
        let text = match &state.front {
            Some(front) => front.text.as_ref(),
            None => state.recommendation.text(),
        };
        Some(Line {
            unit: None,
            container: Some(state.report),
            number: state.recommendation.placement().number,
            title: text.map(|text| text.title().to_owned()).unwrap_or_default(),
            state: state.recommendation.state().as_str(),
            scope: state.shown.scope,
            audience: audience_of(Self::FAMILY, state.shown.scope),
            body: state.body,
            language: text.map(|text| text.language().to_string()).unwrap_or_default(),
            due_us: None,
            changed_us: state.changed_us,
        })
    }

    async fn load(tx: &mut Tx, subjects: &[SubjectId]) -> Result<Vec<(SubjectId, Held)>, StoreError> {
        let held: Vec<RecommendationRow> = rows::among(tx, subjects).await?;
        held.into_iter().map(|row| Ok((row.subject, read(row)?))).collect()
    }

    async fn save(
        tx: &mut Tx,
        states: Vec<(SubjectId, &Held)>,
        _: Vec<(SubjectId, ())>,
    ) -> Result<(), StoreError> {
        let row = |(subject, held): (SubjectId, &Held)| row(subject, held.clone());
        let rows: Vec<RecommendationRow> = states.into_iter().map(row).collect();
        rows::put(tx, &rows).await
    }
}

/// Whether a kind shows a recommendation to whoever may read the event.
fn shows(kind: &str) -> bool {
    [ev::RecommendationDrafted::KIND.name, ev::RecommendationPlaced::KIND.name].contains(&kind)
}

/// The version that a change speaks of, if it is of its text.
fn version_of(change: &Change) -> Option<u32> {
    match change {
        Change::Placed(payload) => Some(payload.version),
        Change::Versioned(payload) => Some(payload.version),
        Change::Drafted(_) | Change::Dropped(_) => None,
    }
}

type Next = Result<Option<(Recommendation, SubjectId)>, Refusal>;

/// The fold of a node's own drafts: every event is held.
fn follow(known: Option<Recommendation>, report: Option<SubjectId>, change: Change) -> Next {
    let (known, report) = match (change, known.zip(report)) {
        (Change::Drafted(payload), None) => return drafted(payload),
        (Change::Placed(payload), held) => return placed(held.map(|(known, _)| known), payload),
        (Change::Drafted(_), Some(_)) => return Err(Refusal::precondition(domain::begun_already())),
        (_, None) => return Err(Refusal::precondition(domain::never_begun())),
        (Change::Versioned(payload), Some((known, report))) => {
            (known.add_version(version(payload)?)?, report)
        }
        (Change::Dropped(payload), Some((known, report))) => (known.drop_out(&payload.reason)?, report),
    };
    Ok(Some((known, report)))
}

/// The fold of what is shown, of which some events may have stayed at its node.
fn observe(known: Option<Recommendation>, report: Option<SubjectId>, change: Change) -> Next {
    match (change, known.zip(report)) {
        (Change::Drafted(payload), None) => drafted(payload),
        (Change::Drafted(_), Some(_)) => Err(Refusal::precondition(domain::begun_already())),
        (Change::Placed(payload), held) => placed(held.map(|(known, _)| known), payload),
        (Change::Versioned(payload), held) => {
            let seen = version(payload)?;
            held.map(|(known, report)| Ok((known.observe_text(seen)?, report))).transpose()
        }
        (Change::Dropped(payload), held) => {
            held.map(|(known, report)| Ok((known.observe_dropped(&payload.reason)?, report))).transpose()
        }
    }
}

fn drafted(payload: ev::RecommendationDrafted) -> Next {
    let (report, placement) = payload::read_placement(payload.placement)?;
    Ok(Some((Recommendation::draft(placement)?, report)))
}

fn placed(known: Option<Recommendation>, payload: ev::RecommendationPlaced) -> Next {
    let (report, placement) = payload::read_placement(payload.placement)?;
    Ok(Some((Recommendation::place(known, payload.version, payload.measures_given, placement)?, report)))
}

fn version(payload: ev::RecommendationVersioned) -> Result<NewVersion, Refusal> {
    let text = payload::read_text(payload.text)?;
    Ok(NewVersion { version: payload.version, text, reason: payload.reason })
}

/// Reads a recommendation from its row.
///
/// # Errors
/// [`StoreError::Corrupt`] when the row holds what no event gave it.
pub(crate) fn read(row: RecommendationRow) -> Result<Held, StoreError> {
    let subject = row.subject;
    let wrong = |column: &'static str| {
        move |error: Refusal| corrupt(column, &subject, "what an event carried", &error)
    };
    let read_text = |text: Vec<u8>| {
        let text = ev::RecommendationText::decode(text.as_slice())
            .map_err(|error| corrupt("recommendation.text", &subject, "a RecommendationText", &error))?;
        payload::read_text(Some(text)).map_err(wrong("recommendation.text"))
    };
    let text = row.text.map(read_text);
    let placement = ev::Placement::decode(row.placement.as_slice())
        .map_err(|error| corrupt("recommendation.placement", &subject, "a Placement", &error))?;
    let (report, placement) =
        payload::read_placement(Some(placement)).map_err(wrong("recommendation.placement"))?;
    let recommendation = Recommendation::from_facts(RecommendationFacts {
        state: row.state.parse().map_err(wrong("recommendation.state"))?,
        version: row.version,
        text: text.transpose()?,
        measures_given: row.measures_given,
        placement,
    });
    let shown = Shown { scope: row.scope, named: row.shown_to };
    let front = match row.shown_version {
        0 => None,
        version => Some(Front { version, text: row.shown_text.map(read_text).transpose()? }),
    };
    let (body, dropped, changed_us) = (row.body, row.dropped, row.changed_us);
    Ok(Held { recommendation, report, body, shown, dropped, front, changed_us })
}

fn row(subject: SubjectId, held: Held) -> RecommendationRow {
    let Held { recommendation, report, body, shown, dropped, front, changed_us } = held;
    let (shown_version, shown_text) = front.map_or((0, None), |front| (front.version, front.text));
    let facts = recommendation.into_facts();
    RecommendationRow {
        subject,
        report,
        number: facts.placement.number,
        measures: facts.text.as_ref().map_or(0, counted),
        measures_given: facts.measures_given,
        state: facts.state.to_string(),
        version: facts.version,
        body,
        scope: shown.scope,
        shown_to: shown.named,
        text: facts.text.as_ref().map(|text| payload::write_text(text).encode_to_vec()),
        shown_version,
        shown_measures: shown_text.as_ref().map_or(0, counted),
        shown_text: shown_text.as_ref().map(|text| payload::write_text(text).encode_to_vec()),
        placement: payload::write_placement(&report, &facts.placement).encode_to_vec(),
        dropped,
        changed_us,
    }
}

/// How many measures a text holds.
fn counted(text: &RecommendationText) -> u32 {
    u32::try_from(text.measures().len()).unwrap_or(u32::MAX)
}
