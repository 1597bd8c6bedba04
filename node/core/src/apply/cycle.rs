//! Folds events of family `cycle`: Y1 to Y3. What a charter allows is no matter for a fold: it is held as it was written.

use percole_domain::{
    Refusal,
    cycle::{Cycle, Moved, Open},
    lifecycle::CycleState,
};
use percole_merkle::SubjectId;
use percole_proto::event::v1 as ev;
use percole_store::cycles::CycleRow;
use percole_words::cycles;
use prost::Message;

use super::{At, Folded, Line, RowSubject, kinds::events, subject::known};
use crate::{payload, reach};

events! {
    /// What happens to a cycle.
    pub(crate) enum Change {
        /// Y1.
        Opened(ev::CycleOpened) = "cycle.opened";
        /// Y2.
        DatesMoved(ev::CycleDatesMoved) = "cycle.dates_moved";
        /// Y3.
        Closed(ev::CycleClosed) = "cycle.closed";
    }
}

/// The fold.
pub(crate) struct Cycles;

impl RowSubject for Cycles {
    type Row = CycleRow;
    type Change = Change;

    const FAMILY: &'static str = "cycle";
    const VERSION: u32 = 1;

    fn subject(row: &CycleRow) -> SubjectId {
        row.subject
    }

    fn fold(row: Option<&CycleRow>, change: Change, at: &At<'_>) -> Folded<CycleRow> {
        let row = match change {
            Change::Opened(_) if row.is_some() => {
                return Err(Refusal::precondition(cycles::cycle_exists()));
            }
            Change::Opened(payload) => opened(payload, at)?,
            Change::DatesMoved(payload) => dates_moved(known(row, cycles::cycle_absent)?, payload)?,
            Change::Closed(payload) => closed(known(row, cycles::cycle_absent)?, payload)?,
        };
        let changed_us = at.claimed().as_us();
        Ok(Some(CycleRow { scope: reach::remembered(row.scope, at.scope()), changed_us, ..row }))
    }

    fn line(row: &CycleRow) -> Option<Line> {
        let state = row.state.parse().map_or("", CycleState::as_str);
        Some(Line {
            container: row.part_of,
            number: row.number,
            ..Line::of(<Self as RowSubject>::FAMILY, row.season.clone(), state, row.scope, row.changed_us)
        })
    }
}

fn opened(payload: ev::CycleOpened, at: &At<'_>) -> Result<CycleRow, Refusal> {
    let cycle = Cycle::open(Open {
        season: &payload.season,
        number: payload.number,
        charter: &payload.charter_toml,
        hash: &payload.charter_hash,
    })?;
    Ok(CycleRow {
        subject: at.subject(),
        node: at.author(),
        charter_hash: percole_domain::charter::hash(&payload.charter_toml),
        season: payload.season,
        number: payload.number,
        charter: payload.charter_toml,
        decided: payload.decided.unwrap_or_default().encode_to_vec(),
        part_of: payload::optional_id(&payload.part_of)?,
        bounds_hash: payload.bounds_hash.try_into().ok(),
        moved: Vec::new(),
        retrospective: String::new(),
        state: cycle.state().to_string(),
        scope: at.scope(),
        opened_us: at.claimed().as_us(),
        changed_us: 0,
    })
}

fn dates_moved(row: &CycleRow, payload: ev::CycleDatesMoved) -> Result<CycleRow, Refusal> {
    let moved = read_moved(&payload)?;
    let cycle = read(row)?.move_dates(moved, &payload.reason, &payload.consents)?;
    let mut all = moved_of(row);
    all.retain(|other| other.phase != payload.phase);
    all.push(ev::CycleDatesMoved { act: None, ..payload });
    let moved = ev::MovedDates { moved: all }.encode_to_vec();
    Ok(CycleRow { moved, state: cycle.state().to_string(), ..row.clone() })
}

fn closed(row: &CycleRow, payload: ev::CycleClosed) -> Result<CycleRow, Refusal> {
    let cycle = read(row)?.close(&payload.retrospective)?;
    let state = cycle.state().to_string();
    Ok(CycleRow { retrospective: payload.retrospective, state, ..row.clone() })
}

/// The newest dates of each phase whose dates were moved.
pub(crate) fn moved_of(row: &CycleRow) -> Vec<ev::CycleDatesMoved> {
    ev::MovedDates::decode(row.moved.as_slice()).unwrap_or_default().moved
}

/// What decided it.
pub(crate) fn decided_of(row: &CycleRow) -> ev::Decided {
    ev::Decided::decode(row.decided.as_slice()).unwrap_or_default()
}

fn read_moved(payload: &ev::CycleDatesMoved) -> Result<Moved, Refusal> {
    let (from, to) = (payload.from.parse()?, payload.to.parse()?);
    Ok(Moved { phase: payload.phase.clone(), from, to })
}

fn read(row: &CycleRow) -> Result<Cycle, Refusal> {
    let moved = moved_of(row).iter().map(read_moved).collect::<Result<_, _>>()?;
    Ok(Cycle::from_facts(row.state.parse()?, moved))
}
