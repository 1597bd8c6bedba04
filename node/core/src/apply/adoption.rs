//! Folds events of family `adoption`: what a source group says of a report.
//!
//! Whether the report has such a group, and this node speaks for it, its own node knows best: it counts only those that it
//! asked ([`crate::adopting`]), and so does everybody who shows them.

use percole_domain::{Refusal, adoption};
use percole_merkle::{NodeId, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::{adoptions::AdoptionRow, entries::subject_bytes};
use percole_words::events;
use prost::Message;
use sha2::{Digest, Sha256};

use super::{
    At, Folded, Line, RowSubject,
    kinds::events,
    subject::{known, unreadable_id},
};
use crate::{payload, reach};

events! {
    /// What happens to an adoption.
    pub(crate) enum Change {
        /// What the group says.
        Given(ev::AdoptionGiven) = "adoption.given";
        /// What it says in words; nothing depends on it.
        Worded(ev::AdoptionWorded) = "adoption.worded", redactable;
    }
}

/// The subject of what a node says for a group of a report: the node, and the first 16 bytes of SHA-256 over
/// `percole/adoption/v1\0`, the 48 bytes of the report's subject, and the encoded `SourceGroup`.
pub(crate) fn adoption_subject(node: NodeId, report: &SubjectId, group: &ev::SourceGroup) -> SubjectId {
    let digest = Sha256::new()
        .chain_update(b"percole/adoption/v1\0")
        .chain_update(subject_bytes(report))
        .chain_update(group.encode_to_vec())
        .finalize();
    let mut id = [0; 16];
    id.copy_from_slice(&digest[..16]);
    SubjectId { origin: node, id }
}

/// The fold.
pub(crate) struct Adoptions;

impl RowSubject for Adoptions {
    type Row = AdoptionRow;
    type Change = Change;

    const FAMILY: &'static str = "adoption";
    const VERSION: u32 = 1;

    fn subject(row: &AdoptionRow) -> SubjectId {
        row.subject
    }

    fn fold(row: Option<&AdoptionRow>, change: Change, at: &At<'_>) -> Folded<AdoptionRow> {
        let row = match change {
            Change::Given(payload) => given(row, payload, at)?,
            Change::Worded(payload) => worded(known(row, events::words_of_no_adoption)?, payload, at)?,
        };
        let changed_us = at.claimed().as_us();
        Ok(Some(AdoptionRow { scope: reach::remembered(row.scope, at.scope()), changed_us, ..row }))
    }

    fn erased(row: Option<&AdoptionRow>, _: &str, at: &At<'_>) -> Folded<AdoptionRow> {
        let row = known(row, events::words_of_no_adoption)?.clone();
        let index = at.event.place.index;
        if row.worded.is_some_and(|newest| newest > index) {
            // The words of an earlier adoption, which count no more.
            return Ok(None);
        }
        let changed_us = at.claimed().as_us();
        Ok(Some(AdoptionRow { worded: Some(index), statement: None, dissent: None, changed_us, ..row }))
    }

    fn line(row: &AdoptionRow) -> Option<Line> {
        let group = group(row);
        let title = if group.name.is_empty() { group.antenne } else { group.name };
        let state = row.position.parse().map_or("", adoption::Position::as_str);
        Some(Line {
            container: Some(row.report),
            ..Line::of(<Self as RowSubject>::FAMILY, title, state, row.scope, row.changed_us)
        })
    }
}

fn given(row: Option<&AdoptionRow>, payload: ev::AdoptionGiven, at: &At<'_>) -> Result<AdoptionRow, Refusal> {
    let report = payload.report.parse().map_err(|_| unreadable_id(&payload.report))?;
    let group = payload.group.clone().unwrap_or_default();
    payload::read_group(group.clone()).check()?;
    if adoption_subject(at.author(), &report, &group) != at.subject() {
        return Err(Refusal::precondition(events::adoption_of_another_group()));
    }
    payload::read_given(&payload)?.check()?;
    Ok(AdoptionRow {
        subject: at.subject(),
        report,
        version: payload.version,
        hash: payload.hash.clone(),
        source_group: group.encode_to_vec(),
        position: payload.position.clone(),
        meeting_date: payload.meeting_date.clone(),
        meeting_place: payload.meeting_place.clone(),
        how: payload.how.clone(),
        given: payload.encode_to_vec(),
        worded: None,
        statement: None,
        dissent: None,
        scope: row.map_or(at.scope(), |row| row.scope),
        given_us: at.claimed().as_us(),
        changed_us: 0,
    })
}

fn worded(row: &AdoptionRow, payload: ev::AdoptionWorded, at: &At<'_>) -> Result<AdoptionRow, Refusal> {
    adoption::check_words(row.position.parse()?, &payload.statement, &payload.dissent)?;
    let some = |text: String| Some(text).filter(|text| !text.is_empty());
    let (statement, dissent) = (some(payload.statement), some(payload.dissent));
    Ok(AdoptionRow { worded: Some(at.event.place.index), statement, dissent, ..row.clone() })
}

/// The group that an adoption names.
pub(crate) fn group(row: &AdoptionRow) -> ev::SourceGroup {
    ev::SourceGroup::decode(row.source_group.as_slice()).unwrap_or_default()
}

/// What was recorded of it.
pub(crate) fn payload(row: &AdoptionRow) -> ev::AdoptionGiven {
    ev::AdoptionGiven::decode(row.given.as_slice()).unwrap_or_default()
}
