//! Folds events of family `unit`: U1 to U3.

use percole_domain::{
    Level, Refusal,
    lifecycle::UnitState,
    unit::{Count, Move, Register, Unit, UnitFacts},
};
use percole_merkle::SubjectId;
use percole_proto::event::v1 as ev;
use percole_store::{StoreError, units::UnitRow};
use percole_words::organisation;
use prost::Message;

use super::{
    At, Folded, Line, RowSubject,
    kinds::events,
    subject::{corrupt, known, unreadable_id},
};
use crate::{founding::level_of, payload, reach};

events! {
    /// What happens to a unit.
    pub(crate) enum Change {
        /// U1.
        Registered(ev::UnitRegistered) = "unit.registered";
        /// U2.
        Counted(ev::UnitCounted) = "unit.counted";
        /// U3.
        Moved(ev::UnitMoved) = "unit.moved";
    }
}

/// The fold.
pub(crate) struct Units;

impl RowSubject for Units {
    type Row = UnitRow;
    type Change = Change;

    const FAMILY: &'static str = "unit";
    const VERSION: u32 = 2;

    fn subject(row: &UnitRow) -> SubjectId {
        row.subject
    }

    fn fold(row: Option<&UnitRow>, change: Change, at: &At<'_>) -> Folded<UnitRow> {
        let row = match change {
            Change::Registered(_) if row.is_some() => {
                return Err(Refusal::precondition(organisation::unit_exists()));
            }
            Change::Registered(payload) => registered(payload, at)?,
            Change::Counted(payload) => counted(known(row, organisation::unit_absent)?, &payload)?,
            Change::Moved(payload) => moved(known(row, organisation::unit_absent)?, &payload)?,
        };
        let changed_us = at.claimed().as_us();
        Ok(Some(UnitRow { scope: reach::remembered(row.scope, at.scope()), changed_us, ..row }))
    }

    fn line(row: &UnitRow) -> Option<Line> {
        let state = row.state.parse().map_or("", UnitState::as_str);
        let language = row.languages.split(',').next().unwrap_or_default().to_owned();
        Some(Line {
            language,
            ..Line::of(<Self as RowSubject>::FAMILY, row.name.clone(), state, row.scope, row.changed_us)
        })
    }
}

fn registered(payload: ev::UnitRegistered, at: &At<'_>) -> Result<UnitRow, Refusal> {
    let level = level_of(payload.level());
    let level = level.ok_or_else(|| Refusal::invalid("level", percole_words::domain::is_missing()))?;
    let languages = payload.languages.iter().map(|tag| tag.parse()).collect::<Result<_, _>>()?;
    let unit = Unit::register(Register { name: payload.name, level, languages })?;
    let facts = unit.facts();
    Ok(UnitRow {
        subject: at.subject(),
        name: facts.name.clone(),
        level: facts.level.to_string(),
        languages: payload.languages.join(","),
        host: at.subject().origin,
        part_of: payload::optional_id(&payload.part_of)?,
        first: payload::optional_id(&payload.first)?,
        state: unit.state().to_string(),
        moved_to: None,
        counted: None,
        scope: at.scope(),
        changed_us: 0,
    })
}

fn counted(row: &UnitRow, payload: &ev::UnitCounted) -> Result<UnitRow, Refusal> {
    let count = payload::read_count(payload)?;
    let unit = read(row)?.count(count.clone())?;
    // The newest by its date stands; one of an earlier day is known and replaces nothing.
    let counted = match unit.facts().count == Some(count) {
        true => Some(ev::UnitCounted { act: None, ..payload.clone() }.encode_to_vec()),
        false => row.counted.clone(),
    };
    Ok(UnitRow { counted, state: unit.state().to_string(), ..row.clone() })
}

fn moved(row: &UnitRow, payload: &ev::UnitMoved) -> Result<UnitRow, Refusal> {
    let step = Move { date: payload.date.parse()?, reason: payload.reason.clone() };
    let unit = read(row)?.move_away(&step)?;
    let to = payload.to.parse().map_err(|_| unreadable_id(&payload.to))?;
    Ok(UnitRow { state: unit.state().to_string(), moved_to: Some(to), ..row.clone() })
}

fn read(row: &UnitRow) -> Result<Unit, Refusal> {
    let languages = row.languages.split(',').map(str::parse).collect::<Result<_, _>>()?;
    let level: Level = row.level.parse()?;
    let facts = UnitFacts { name: row.name.clone(), level, languages, count: read_counted(row)? };
    Ok(Unit::from_facts(row.state.parse()?, facts))
}

fn read_counted(row: &UnitRow) -> Result<Option<Count>, Refusal> {
    let Some(counted) = &row.counted else { return Ok(None) };
    let payload = ev::UnitCounted::decode(counted.as_slice()).unwrap_or_default();
    payload::read_count(&payload).map(Some)
}

/// Reads a unit from its row.
///
/// # Errors
/// [`StoreError::Corrupt`] when the row holds what no event gave it.
pub(crate) fn unit(row: &UnitRow) -> Result<Unit, StoreError> {
    read(row).map_err(|error| corrupt("unit", &row.subject, "a unit", &error))
}
