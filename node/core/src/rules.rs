//! The rules of the game under which a node's commands are decided: those of its open cycle, or else the built-in ones.

use percole_domain::{Charter, Date, charter::said, lifecycle::CycleState};
use percole_merkle::NodeId;
use percole_store::{
    Tx,
    cycles::{self as stored, CycleRow},
};
use percole_words::cycles;

use crate::{apply::cycle::moved_of, error::Error};

/// The open cycle of a node.
pub(crate) async fn open_cycle(tx: &mut Tx, node: &NodeId) -> Result<Option<CycleRow>, Error> {
    let held = stored::of_nodes(tx, &[*node]).await?;
    Ok(held.into_iter().find(|row| row.state == CycleState::Open.as_str()))
}

/// The charter of a cycle, with the dates as they were moved.
///
/// # Errors
/// `FailedPrecondition` when this version cannot read it.
pub(crate) fn charter_of(row: &CycleRow) -> Result<Charter, Error> {
    let charter = Charter::read(&row.charter).map_err(|faults| {
        tracing::debug!(cycle = %row.subject, faults = %said(&faults), "a charter cannot be read");
        Error::precondition(cycles::charter_of_other_version())
    })?;
    let moved = moved_of(row);
    let dates = moved.iter().filter_map(|moved| {
        let (from, to): (Date, Date) = (moved.from.parse().ok()?, moved.to.parse().ok()?);
        Some((moved.phase.as_str(), from, to))
    });
    Ok(charter.with_dates(dates))
}
