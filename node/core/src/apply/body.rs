//! Folds events of family `body`: O1 to O3.

use percole_domain::{
    Refusal,
    body::{Body, BodyFacts},
    lifecycle::BodyState,
};
use percole_merkle::SubjectId;
use percole_proto::event::v1 as ev;
use percole_store::{StoreError, bodies::BodyRow};
use percole_words::organisation;
use prost::Message;

use super::{
    At, Folded, Line, RowSubject,
    kinds::events,
    subject::{corrupt, known, unreadable_id},
};
use crate::{payload, reach};

events! {
    /// What happens to a body.
    pub(crate) enum Change {
        /// O1.
        Established(ev::BodyEstablished) = "body.established";
        /// O2.
        Changed(ev::BodyChanged) = "body.changed";
        /// O3.
        Dissolved(ev::BodyDissolved) = "body.dissolved";
    }
}

/// The fold.
pub(crate) struct Bodies;

impl RowSubject for Bodies {
    type Row = BodyRow;
    type Change = Change;

    const FAMILY: &'static str = "body";
    const VERSION: u32 = 2;

    fn subject(row: &BodyRow) -> SubjectId {
        row.subject
    }

    fn fold(row: Option<&BodyRow>, change: Change, at: &At<'_>) -> Folded<BodyRow> {
        let row = match change {
            Change::Established(_) if row.is_some() => {
                return Err(Refusal::precondition(organisation::body_exists()));
            }
            Change::Established(payload) => established(payload, at)?,
            Change::Changed(payload) => changed(known(row, organisation::body_absent)?, payload)?,
            Change::Dissolved(payload) => dissolved(known(row, organisation::body_absent)?, &payload)?,
        };
        let changed_us = at.claimed().as_us();
        Ok(Some(BodyRow { scope: reach::remembered(row.scope, at.scope()), changed_us, ..row }))
    }

    fn line(row: &BodyRow) -> Option<Line> {
        let state = row.state.parse().map_or("", BodyState::as_str);
        let name = described(row).name;
        Some(Line {
            unit: Some(row.unit),
            container: Some(row.unit),
            body: Some(row.subject),
            ..Line::of(<Self as RowSubject>::FAMILY, name, state, row.scope, row.changed_us)
        })
    }
}

fn established(payload: ev::BodyEstablished, at: &At<'_>) -> Result<BodyRow, Refusal> {
    let unit = payload.unit.parse().map_err(|_| unreadable_id(&payload.unit))?;
    let description = payload.body.unwrap_or_default();
    let body = Body::establish(payload::read_description(&description)?, payload::optional(&payload.date)?)?;
    Ok(BodyRow {
        subject: at.subject(),
        unit,
        description: checked(description)?.encode_to_vec(),
        first_day: body.facts().established.map(|day| day.to_string()),
        last_day: None,
        state: body.state().to_string(),
        scope: at.scope(),
        changed_us: 0,
    })
}

fn changed(row: &BodyRow, payload: ev::BodyChanged) -> Result<BodyRow, Refusal> {
    let description = payload.body.unwrap_or_default();
    let body = read(row)?.change(payload::read_description(&description)?, &payload.reason)?;
    let description = checked(description)?.encode_to_vec();
    Ok(BodyRow { description, state: body.state().to_string(), ..row.clone() })
}

fn dissolved(row: &BodyRow, payload: &ev::BodyDissolved) -> Result<BodyRow, Refusal> {
    let body = read(row)?.dissolve(payload.date.parse()?, &payload.reason)?;
    let last_day = body.facts().dissolved.map(|day| day.to_string());
    Ok(BodyRow { last_day, state: body.state().to_string(), ..row.clone() })
}

/// The body that it answers to is another subject: here its id is only read.
fn checked(description: ev::BodyDescription) -> Result<ev::BodyDescription, Refusal> {
    payload::optional_id::<SubjectId>(&description.answers_to)?;
    Ok(description)
}

/// What a body is, as its newest description says.
pub(crate) fn described(row: &BodyRow) -> ev::BodyDescription {
    ev::BodyDescription::decode(row.description.as_slice()).unwrap_or_default()
}

fn read(row: &BodyRow) -> Result<Body, Refusal> {
    let facts = BodyFacts {
        description: payload::read_description(&described(row))?,
        established: row.first_day.as_deref().map(str::parse).transpose()?,
        dissolved: row.last_day.as_deref().map(str::parse).transpose()?,
    };
    Ok(Body::from_facts(row.state.parse()?, facts))
}

/// Reads a body from its row.
///
/// # Errors
/// [`StoreError::Corrupt`] when the row holds what no event gave it.
pub(crate) fn body(row: &BodyRow) -> Result<Body, StoreError> {
    read(row).map_err(|error| corrupt("body", &row.subject, "a body", &error))
}
