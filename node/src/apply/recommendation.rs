//! Folds events of family `recommendation`: lifecycle A.
//!
//! The node that owns a recommendation holds every event of it and folds them with the transitions by which they were
//! decided. A mirror sees only what was shown to it and folds with the domain's `observe_…` functions; what stays
//! within a group (versions, and steps of which it saw no text before) does not move its row.

use std::collections::HashSet;

use async_trait::async_trait;
use percole_domain::{
    Charter, Refusal, Timestamp,
    lifecycle::RecommendationState,
    recommendation::{
        Adopt, Draft, NewVersion, Placement, Publish, Published, Recommendation, RecommendationFacts, Revise,
        Send, Withdraw,
    },
};
use percole_merkle::{Scope, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::{
    StoreError, Tx,
    logs::LogId,
    projections::Table,
    recommendations::{self, RecommendationLine, RecommendationRow},
};
use percole_words::domain;
use prost::Message;

use super::{ApplyError, Event, Projection, corrupt, one_by_one, refused, violation};
use crate::{payload, reach};

/// R1.
pub const DRAFTED: &str = "recommendation.drafted";
/// A new text of a draft, or in revision.
pub const VERSIONED: &str = "recommendation.versioned";
/// R2, R4.
pub const PUBLISHED: &str = "recommendation.published";
/// R3, R6.
pub const REVISED: &str = "recommendation.revised";
/// R5.
pub const ADOPTED: &str = "recommendation.adopted";
/// R7, and again when it is shown to more than before.
pub const SENT: &str = "recommendation.sent";
/// R12.
pub const WITHDRAWN: &str = "recommendation.withdrawn";

enum Change {
    Drafted(ev::RecommendationDrafted),
    Versioned(ev::RecommendationVersioned),
    Published(ev::RecommendationPublished),
    Revised(ev::RecommendationRevised),
    Adopted(ev::RecommendationAdopted),
    Sent(ev::RecommendationSent),
    Withdrawn(ev::RecommendationWithdrawn),
}

fn change(event: &Event) -> Result<Change, ApplyError> {
    Ok(match event.header.kind.as_str() {
        DRAFTED => Change::Drafted(event.payload()?),
        VERSIONED => Change::Versioned(event.payload()?),
        PUBLISHED => Change::Published(event.payload()?),
        REVISED => Change::Revised(event.payload()?),
        ADOPTED => Change::Adopted(event.payload()?),
        SENT => Change::Sent(event.payload()?),
        WITHDRAWN => Change::Withdrawn(event.payload()?),
        kind => return Err(violation(format!("{kind} is not an event of a recommendation"))),
    })
}

/// A recommendation as its row tells of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// Its state and text.
    pub recommendation: Recommendation,
    /// The report that holds it.
    pub report: Option<SubjectId>,
    /// The widest scope in which its text was shown.
    pub scope: Scope,
}

/// The charter under which recommendations are decided and folded.
// A node has the default charter until charters are events of their own.
pub fn charter() -> Charter {
    Charter::default()
}

/// The fold.
pub struct Recommendations;

#[async_trait]
impl Projection for Recommendations {
    fn family(&self) -> &'static str {
        "recommendation"
    }

    fn kinds(&self) -> &'static [&'static str] {
        &[DRAFTED, VERSIONED, PUBLISHED, REVISED, ADOPTED, SENT, WITHDRAWN]
    }

    fn tables(&self) -> &'static [Table] {
        &recommendations::TABLES
    }

    async fn reset(&self, tx: &mut Tx, subject: &SubjectId) -> Result<(), StoreError> {
        recommendations::reset(tx, subject).await
    }

    async fn apply(&self, tx: &mut Tx, event: &Event) -> Result<(), ApplyError> {
        let held = load(tx, event.subject()).await?;
        if let Some(held) = fold(held, event)? {
            recommendations::put(tx, &[row(event.subject(), held)]).await?;
        }
        Ok(())
    }

    async fn apply_run(&self, tx: &mut Tx, events: &[Event]) -> Result<(), ApplyError> {
        if events.first().is_none_or(|event| event.header.kind.as_str() != DRAFTED) {
            return one_by_one(self, tx, events).await;
        }
        let subjects: Vec<SubjectId> = events.iter().map(|event| *event.subject()).collect();
        let mut begun: HashSet<SubjectId> =
            recommendations::among(tx, &subjects).await?.into_iter().collect();
        let mut rows = Vec::with_capacity(events.len());
        for event in events {
            if !begun.insert(*event.subject()) {
                return Err(refused(begun_already()));
            }
            rows.extend(fold(None, event)?.map(|held| row(event.subject(), held)));
        }
        Ok(recommendations::put(tx, &rows).await?)
    }
}

/// What is known of a recommendation after an event, or `None` when the event does not move its row.
fn fold(held: Option<Held>, event: &Event) -> Result<Option<Held>, ApplyError> {
    let change = change(event)?;
    let shown = matches!(change, Change::Drafted(_) | Change::Published(_) | Change::Sent(_));
    let before = held.as_ref().map_or(Scope::Node, |held| held.scope);
    let report = held.as_ref().and_then(|held| held.report);
    let known = held.map(|held| held.recommendation);
    let folded = if event.place.log == LogId::OWN {
        follow(known, report, change, event.header.claimed_time_us)
    } else {
        observe(known, report, change)
    };
    let Some((recommendation, report)) = folded.map_err(refused)? else { return Ok(None) };
    if report.is_some_and(|report| report.origin != event.header.origin.node) {
        return Err(violation("it puts a recommendation into the report of another node"));
    }
    let scope = if shown { reach::remembered(before, event.header.scope) } else { before };
    Ok(Some(Held { recommendation, report, scope }))
}

type Folded = Result<Option<(Recommendation, Option<SubjectId>)>, Refusal>;

/// The fold of a node's own recommendation: every event is held.
fn follow(
    known: Option<Recommendation>,
    report: Option<SubjectId>,
    change: Change,
    claimed_us: i64,
) -> Folded {
    let at = Timestamp::from_us(claimed_us);
    let begun =
        |known: Option<Recommendation>| known.ok_or_else(|| Refusal::precondition(domain::never_begun()));
    let next = match change {
        Change::Drafted(payload) => return drafted(known, payload),
        Change::Versioned(payload) => begun(known)?.add_version(NewVersion {
            version: payload.version,
            text: payload::read_text(payload.text)?,
            reason: payload.reason,
        })?,
        Change::Published(payload) => {
            let comment_until = Timestamp::from_us(payload.comment_until_us);
            let step = Publish { version: payload.version, comment_until, reason: payload.reason };
            begun(known)?.publish(step, &charter(), at)?
        }
        Change::Revised(payload) => begun(known)?.revise(Revise { reason: payload.reason }, at)?,
        Change::Adopted(payload) => begun(known)?.adopt(adopt(payload)?, &charter())?,
        Change::Sent(payload) => {
            let known = begun(known)?;
            if known.state() == RecommendationState::Sent {
                // The same again in a wider scope.
                let (seen, _) = sent(payload)?;
                Recommendation::observe_sent(Some(known), seen)?
            } else {
                known.send(Send { version: payload.version, transmissions: 1 })?
            }
        }
        Change::Withdrawn(payload) => begun(known)?.withdraw(Withdraw { reason: payload.reason })?,
    };
    Ok(Some((next, report)))
}

/// The fold of another node's recommendation, of which some events may have stayed there.
fn observe(known: Option<Recommendation>, report: Option<SubjectId>, change: Change) -> Folded {
    match change {
        Change::Drafted(payload) => drafted(known, payload),
        Change::Versioned(payload) => {
            // The text of a version is its group's until it is published; it comes again then.
            payload::read_text(payload.text)?;
            Ok(None)
        }
        Change::Published(payload) => {
            let (report, placement) = payload::read_placement(payload.placement)?;
            let seen = Published {
                version: payload.version,
                text: payload::read_text(payload.text)?,
                placement,
                comment_until: Some(Timestamp::from_us(payload.comment_until_us)),
            };
            Ok(Some((Recommendation::observe_published(known, seen)?, report)))
        }
        Change::Sent(payload) => {
            let (seen, report) = sent(payload)?;
            Ok(Some((Recommendation::observe_sent(known, seen)?, report)))
        }
        Change::Revised(_) => moved(known, report, RecommendationState::Revision),
        Change::Adopted(_) => moved(known, report, RecommendationState::Adopted),
        Change::Withdrawn(_) => moved(known, report, RecommendationState::Withdrawn),
    }
}

fn drafted(known: Option<Recommendation>, payload: ev::RecommendationDrafted) -> Folded {
    if known.is_some() {
        return Err(begun_already());
    }
    let (report, placement) = payload::read_placement(payload.placement)?;
    let text = payload::read_text(payload.text)?;
    Ok(Some((Recommendation::draft(Draft { text, placement })?, report)))
}

fn begun_already() -> Refusal {
    Refusal::precondition(domain::begun_already())
}

fn sent(payload: ev::RecommendationSent) -> Result<(Published, Option<SubjectId>), Refusal> {
    let (report, placement): (_, Placement) = payload::read_placement(payload.placement)?;
    let text = payload::read_text(payload.text)?;
    Ok((Published { version: payload.version, text, placement, comment_until: None }, report))
}

fn moved(known: Option<Recommendation>, report: Option<SubjectId>, to: RecommendationState) -> Folded {
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

/// Reads a recommendation, or `None` when nothing of it is known here.
///
/// # Errors
/// The database's error; [`StoreError::Corrupt`] when the row holds what no event gave it.
pub async fn load(tx: &mut Tx, subject: &SubjectId) -> Result<Option<Held>, StoreError> {
    let Some(row) = recommendations::get(tx, subject).await? else { return Ok(None) };
    let wrong = |column: &'static str| {
        move |error: Refusal| corrupt(column, subject, "what an event carried", &error)
    };
    let text = ev::RecommendationText::decode(row.text.as_slice())
        .map_err(|error| corrupt("recommendation.text", subject, "a RecommendationText", &error))?;
    let placement = ev::Placement::decode(row.placement.as_slice())
        .map_err(|error| corrupt("recommendation.placement", subject, "a Placement", &error))?;
    let (report, placement) =
        payload::read_placement(Some(placement)).map_err(wrong("recommendation.placement"))?;
    let recommendation = Recommendation::from_facts(RecommendationFacts {
        state: row.line.state.parse().map_err(wrong("recommendation.state"))?,
        version: row.line.version,
        text: payload::read_text(Some(text)).map_err(wrong("recommendation.text"))?,
        placement,
        comment_until: row.comment_until_us.map(Timestamp::from_us),
    });
    Ok(Some(Held { recommendation, report, scope: row.line.scope }))
}

fn row(subject: &SubjectId, held: Held) -> RecommendationRow {
    let Held { recommendation, report, scope } = held;
    let facts = recommendation.into_facts();
    RecommendationRow {
        line: RecommendationLine {
            subject: *subject,
            report,
            number: facts.placement.number,
            title: facts.text.title().to_owned(),
            measures: u32::try_from(facts.text.measures().len()).unwrap_or(u32::MAX),
            state: facts.state.to_string(),
            version: facts.version,
            scope,
        },
        comment_until_us: facts.comment_until.map(Timestamp::as_us),
        text: payload::write_text(&facts.text).encode_to_vec(),
        placement: payload::write_placement(report.as_ref(), &facts.placement).encode_to_vec(),
    }
}
