//! Folds events of family `recommendation`: lifecycle A.
//!
//! The node that owns a recommendation holds every event of it and folds them with the transitions by which they were
//! decided. A mirror sees only what was shown to it and folds with the domain's `observe_…` functions; what stays
//! within a group (versions, and steps of which it saw no text before) does not move its row.

use async_trait::async_trait;
use percole_domain::{
    Refusal, Timestamp,
    lifecycle::RecommendationState,
    recommendation::{
        Adopt, NewVersion, Placement, Publish, Published, Recommendation, RecommendationFacts, Revise, Send,
        Withdraw,
    },
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
    pub enum Change {
        /// R1.
        Drafted(ev::RecommendationDrafted) = "recommendation.drafted";
        /// A version as its report holds it.
        Placed(ev::RecommendationPlaced) = "recommendation.placed";
        /// The text of a version.
        Versioned(ev::RecommendationVersioned) = "recommendation.versioned", redactable;
        /// R2, R4.
        Published(ev::RecommendationPublished) = "recommendation.published";
        /// R3, R6.
        Revised(ev::RecommendationRevised) = "recommendation.revised";
        /// R5.
        Adopted(ev::RecommendationAdopted) = "recommendation.adopted";
        /// R7, and again when it is shown to more than before.
        Sent(ev::RecommendationSent) = "recommendation.sent";
        /// How it was adopted, for those to whom it is sent.
        AdoptionShown(ev::RecommendationAdoptionShown) = "recommendation.adoption_shown", redactable;
        /// R12.
        Withdrawn(ev::RecommendationWithdrawn) = "recommendation.withdrawn";
    }
}

/// A recommendation as its row tells of it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Held {
    /// Its state and text.
    pub(crate) recommendation: Recommendation,
    /// The report that holds it.
    pub(crate) report: Option<SubjectId>,
    /// The body for which it was begun: whoever holds a mandate in it reads the draft.
    pub(crate) body: Option<SubjectId>,
    /// How far it was shown.
    pub(crate) shown: Shown,
    /// How this version was adopted.
    pub(crate) adoption: Option<ev::RecommendationAdoptionShown>,
    /// Whether that was shown to others.
    pub(crate) adoption_is_shown: bool,
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
        let held = state.and_then(|held| held.report);
        let body = match (&change, state) {
            (Change::Drafted(payload), _) => payload::acting_body(payload.act.as_ref())?,
            (_, held) => held.and_then(|held| held.body),
        };
        let adoption = adoption(state, &change, at);
        let (is_adopted, shows_adoption) =
            (matches!(change, Change::Adopted(_)), matches!(change, Change::AdoptionShown(_)));
        let is_front = at.scope() != Scope::Node && matches!(change, Change::Versioned(_));
        // What a report holds is a draft at its owner, and is shown with the report as it stands.
        let is_shown = held.is_some() && at.scope() != Scope::Node && matches!(change, Change::Versioned(_));
        let folded = match (at.event.is_own() && !is_shown, at.stage) {
            (true, Stage::Decided) => follow(known, held, change),
            // After a restore its drafts may be gone: then it is seen as others see it.
            (true, Stage::Logged) => {
                follow(known.clone(), held, change.clone()).or_else(|_| observe(known, held, change))
            }
            (false, _) => observe(known, held, change),
        };
        let Some((recommendation, report)) = folded? else { return Ok(None) };
        if report.is_some_and(|report| report.origin != at.author()) {
            return Err(Refusal::precondition(events::into_anothers_report()));
        }
        let before = state.map_or(Shown::NOWHERE, |held| held.shown);
        let shown = if shows(at.event.kind()) { before.and_in(&at.event.header) } else { before };
        let adoption = adoption.filter(|adoption| adoption.version == recommendation.version());
        let was_shown = state.is_some_and(|held| held.adoption_is_shown) && !is_adopted;
        let adoption_is_shown = adoption.is_some() && (was_shown || shows_adoption);
        let front = match is_front {
            true => Some(Front { version: recommendation.version(), text: recommendation.text().cloned() }),
            false => state.and_then(|held| held.front.clone()),
        };
        let changed_us = at.claimed().as_us();
        Ok(Some(Held { recommendation, report, body, shown, adoption, adoption_is_shown, front, changed_us }))
    }

    /// The text of a version can be erased, and how it was adopted.
    fn erased(state: Option<&Held>, kind: &str, at: &At<'_>) -> Folded<Held> {
        let erase = |held: &Held| {
            if kind == ev::RecommendationAdoptionShown::KIND.name {
                return Held {
                    adoption: None,
                    adoption_is_shown: false,
                    changed_us: at.claimed().as_us(),
                    ..held.clone()
                };
            }
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
            container: state.report,
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

/// How the version at hand was adopted, after a change: what a group takes up again is adopted anew.
fn adoption(state: Option<&Held>, change: &Change, at: &At<'_>) -> Option<ev::RecommendationAdoptionShown> {
    match change {
        Change::Adopted(payload) => Some(ev::RecommendationAdoptionShown {
            act: None,
            version: payload.version,
            meeting: payload.meeting.clone(),
            how: payload.how.clone(),
            present: payload.present.clone(),
            dissent: payload.dissent.clone(),
            adopted_us: at.claimed().as_us(),
            adopted_by: payload.act.clone(),
        }),
        Change::AdoptionShown(payload) => {
            Some(ev::RecommendationAdoptionShown { act: None, ..payload.clone() })
        }
        Change::Revised(_) => None,
        _ => state.and_then(|held| held.adoption.clone()),
    }
}

/// Whether a kind shows a recommendation to whoever may read the event.
fn shows(kind: &str) -> bool {
    let shown = [
        ev::RecommendationDrafted::KIND,
        ev::RecommendationPlaced::KIND,
        ev::RecommendationPublished::KIND,
        ev::RecommendationSent::KIND,
    ];
    shown.iter().any(|shown| shown.name == kind)
}

type Next = Result<Option<(Recommendation, Option<SubjectId>)>, Refusal>;

/// The fold of a node's own recommendation: every event is held.
fn follow(known: Option<Recommendation>, report: Option<SubjectId>, change: Change) -> Next {
    let change = match change {
        Change::Drafted(payload) => return drafted(known, payload),
        Change::Placed(payload) => return placed(known, payload),
        change => change,
    };
    let known = known.ok_or_else(|| Refusal::precondition(domain::never_begun()))?;
    let next = match change {
        Change::Drafted(_) | Change::Placed(_) => return Err(begun_already()),
        Change::Versioned(payload) => known.add_version(version(payload)?)?,
        Change::Published(payload) => known.publish(Publish {
            version: payload.version,
            comment_until: Timestamp::from_us(payload.comment_until_us),
            reason: payload.reason,
            measures_given: payload.measures_given,
        })?,
        Change::Revised(payload) => known.revise(Revise { reason: payload.reason })?,
        Change::Adopted(payload) => known.adopt(adopt(payload)?)?,
        // The same again in a wider scope.
        Change::Sent(payload) if known.state() == RecommendationState::Sent => {
            Recommendation::observe_sent(Some(known), sent(payload)?.0)?
        }
        Change::Sent(payload) => known.send(Send {
            version: payload.version,
            transmissions: 1,
            measures_given: payload.measures_given,
        })?,
        Change::AdoptionShown(payload) => known.observe_adoption(&adoption_shown(payload)?)?,
        Change::Withdrawn(payload) => known.withdraw(Withdraw { reason: payload.reason })?,
    };
    Ok(Some((next, report)))
}

/// The fold of another node's recommendation, of which some events may have stayed there.
fn observe(known: Option<Recommendation>, report: Option<SubjectId>, change: Change) -> Next {
    match change {
        Change::Drafted(payload) => drafted(known, payload),
        Change::Placed(payload) => placed(known, payload),
        Change::Versioned(payload) => {
            let seen = version(payload)?;
            known.map(|known| Ok((known.observe_text(seen)?, report))).transpose()
        }
        Change::Published(payload) => {
            let (report, placement) = payload::read_placement(payload.placement)?;
            let comment_until = Some(Timestamp::from_us(payload.comment_until_us));
            let measures_given = payload.measures_given;
            let seen = Published { version: payload.version, placement, comment_until, measures_given };
            Ok(Some((Recommendation::observe_published(known, seen)?, report)))
        }
        Change::Sent(payload) => {
            let (seen, report) = sent(payload)?;
            Ok(Some((Recommendation::observe_sent(known, seen)?, report)))
        }
        Change::Revised(_) => moved(known, report, RecommendationState::Revision),
        Change::AdoptionShown(payload) => {
            let seen = adoption_shown(payload)?;
            known.map(|known| Ok((known.observe_adoption(&seen)?, report))).transpose()
        }
        Change::Adopted(_) => moved(known, report, RecommendationState::Adopted),
        Change::Withdrawn(_) => moved(known, report, RecommendationState::Withdrawn),
    }
}

fn drafted(known: Option<Recommendation>, payload: ev::RecommendationDrafted) -> Next {
    if known.is_some() {
        return Err(begun_already());
    }
    let (report, placement) = payload::read_placement(payload.placement)?;
    Ok(Some((Recommendation::draft(placement)?, report)))
}

fn placed(known: Option<Recommendation>, payload: ev::RecommendationPlaced) -> Next {
    let (report, placement) = payload::read_placement(payload.placement)?;
    Ok(Some((Recommendation::place(known, payload.version, payload.measures_given, placement)?, report)))
}

fn begun_already() -> Refusal {
    Refusal::precondition(domain::begun_already())
}

fn version(payload: ev::RecommendationVersioned) -> Result<NewVersion, Refusal> {
    let text = payload::read_text(payload.text)?;
    Ok(NewVersion { version: payload.version, text, reason: payload.reason })
}

fn sent(payload: ev::RecommendationSent) -> Result<(Published, Option<SubjectId>), Refusal> {
    let (report, placement): (_, Placement) = payload::read_placement(payload.placement)?;
    let (version, measures_given) = (payload.version, payload.measures_given);
    Ok((Published { version, placement, comment_until: None, measures_given }, report))
}

fn moved(known: Option<Recommendation>, report: Option<SubjectId>, to: RecommendationState) -> Next {
    known.map(|known| Ok((known.observe_state(to)?, report))).transpose()
}

fn adopt(payload: ev::RecommendationAdopted) -> Result<Adopt, Refusal> {
    Ok(Adopt {
        version: payload.version,
        meeting: payload.meeting,
        how: payload.how.parse()?,
        present: payload::read_present(payload.present),
        dissent: payload.dissent,
    })
}

fn adoption_shown(payload: ev::RecommendationAdoptionShown) -> Result<Adopt, Refusal> {
    Ok(Adopt {
        version: payload.version,
        meeting: payload.meeting,
        how: payload.how.parse()?,
        present: payload::read_present(payload.present),
        dissent: payload.dissent,
    })
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
        comment_until: row.comment_until_us.map(Timestamp::from_us),
    });
    let shown = Shown { scope: row.scope, parent: row.shown_to };
    let adoption = row.adoption.map(|adoption| {
        ev::RecommendationAdoptionShown::decode(adoption.as_slice()).map_err(|error| {
            corrupt("recommendation.adoption", &subject, "a RecommendationAdoptionShown", &error)
        })
    });
    let adoption = adoption.transpose()?;
    let front = match row.shown_version {
        0 => None,
        version => Some(Front { version, text: row.shown_text.map(read_text).transpose()? }),
    };
    let (body, adoption_is_shown, changed_us) = (row.body, row.adoption_shown, row.changed_us);
    Ok(Held { recommendation, report, body, shown, adoption, adoption_is_shown, front, changed_us })
}

fn row(subject: SubjectId, held: Held) -> RecommendationRow {
    let Held { recommendation, report, body, shown, adoption, adoption_is_shown, front, changed_us } = held;
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
        shown_to: shown.parent,
        comment_until_us: facts.comment_until.map(Timestamp::as_us),
        text: facts.text.as_ref().map(|text| payload::write_text(text).encode_to_vec()),
        shown_version,
        shown_measures: shown_text.as_ref().map_or(0, counted),
        shown_text: shown_text.as_ref().map(|text| payload::write_text(text).encode_to_vec()),
        placement: payload::write_placement(report.as_ref(), &facts.placement).encode_to_vec(),
        adoption_shown: adoption_is_shown,
        adoption: adoption.map(|adoption| adoption.encode_to_vec()),
        changed_us,
    }
}

/// How many measures a text holds.
fn counted(text: &RecommendationText) -> u32 {
    u32::try_from(text.measures().len()).unwrap_or(u32::MAX)
}
