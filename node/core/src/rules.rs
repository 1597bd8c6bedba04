//! The rules of the game under which a node's commands are decided: those of its open cycle, or else the built-in ones.

use std::sync::Arc;

use percole_domain::{Charter, Date, charter::said, lifecycle::CycleState};
use percole_merkle::{NodeId, Scope, SubjectId};
use percole_store::{
    Tx,
    cycles::{self as stored, CycleRow},
};
use percole_words::cycles;

use crate::{apply::cycle::moved_of, error::Error};

/// The rules under which a node's commands are decided, and the cycle that they are of.
#[derive(Debug)]
pub(crate) struct InForce {
    /// The rules.
    pub(crate) charter: Arc<Charter>,
    /// The open cycle, and how far it is shown.
    cycle: Option<(SubjectId, Scope)>,
}

impl InForce {
    /// Those of a node's open cycle, or others without one.
    ///
    /// # Errors
    /// As [`charter_of`].
    pub(crate) fn of(cycle: Option<&CycleRow>, otherwise: &Charter) -> Result<InForce, Error> {
        let charter = Arc::new(cycle.map_or_else(|| Ok(otherwise.clone()), charter_of)?);
        Ok(InForce { charter, cycle: cycle.map(|row| (row.subject, row.scope)) })
    }

    /// How what is written in a scope names the cycle; empty without one, and where not every reader may read it.
    pub(crate) fn cycle_for(&self, scope: Scope) -> String {
        named_in(self.cycle, scope)
    }
}

/// How what is written in a scope names a cycle, of which it is known how far it is shown; as [`InForce::cycle_for`].
pub(crate) fn named_in(cycle: Option<(SubjectId, Scope)>, scope: Scope) -> String {
    let shown = cycle.filter(|(_, shown)| shown.covers(scope));
    shown.map(|(cycle, _)| cycle.to_string()).unwrap_or_default()
}

/// The open cycle of a node.
pub(crate) async fn open_cycle(tx: &mut Tx, node: &NodeId) -> Result<Option<CycleRow>, Error> {
    let held = stored::of_nodes(tx, &[*node]).await?;
    Ok(held.into_iter().find(|row| row.state == CycleState::Open.as_str()))
}

/// The cycle of a node that was open at some moment, of those that are held here; they are given the newest first.
pub(crate) fn open_at<'r>(
    mut cycles: impl Iterator<Item = &'r CycleRow>,
    node: &NodeId,
    at_us: i64,
) -> Option<&'r CycleRow> {
    let was_open = |row: &&'r CycleRow| {
        // A closed one changed last when it was closed.
        let is_open = row.state == CycleState::Open.as_str();
        row.node == *node && row.opened_us <= at_us && (is_open || at_us <= row.changed_us)
    };
    cycles.find(was_open)
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
