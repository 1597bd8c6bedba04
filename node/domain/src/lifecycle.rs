//! Lifecycles as data: which state may follow which, by which row.
//!
//! `node/docs/lifecycles.md` is printed from the tables, each of which stands in the module of its subject, with what a row requires
//! besides the right state ([`crate::recommendation`], [`crate::reporting`], [`crate::transmission`], [`crate::vote`], [`crate::poll`], [`crate::unit`],
//! [`crate::body`], [`crate::mandate`], [`crate::meeting`], [`crate::request`]), which all move through [`Lifecycle::step`].

pub use crate::{
    body::{BODY, BodyState},
    cycle::{CYCLE, CycleState},
    mandate::{MANDATE, MandateState},
    meeting::{MEETING, MeetingState},
    poll::{POLL, PollState},
    recommendation::{RECOMMENDATION, RecommendationState},
    reporting::{REPORT, ReportState},
    request::{REQUEST, RequestState},
    transmission::{TRANSMISSION, TransmissionState},
    unit::{UNIT, UnitState},
    vote::{VOTE, VoteState},
};

use percole_words::{Arg, Message, lifecycle};

use crate::Refusal;

/// One row of a lifecycle: from any of some states to one.
#[derive(Debug)]
pub struct Row<S: 'static> {
    /// Stable id, e.g. `R5`.
    pub id: &'static str,
    /// Why it cannot be, from the state where the subject is and those that the row leaves.
    pub refusal: fn(Arg, Arg) -> Message,
    /// States it leaves; empty for a row that begins the lifecycle.
    pub from: &'static [S],
    /// State it reaches.
    pub to: S,
}

/// All states and rows of one kind of subject.
#[derive(Debug)]
pub struct Lifecycle<S: 'static> {
    /// The kind of subject, e.g. "recommendation".
    pub name: &'static str,
    /// That the subject does not exist yet.
    pub absent: fn() -> Message,
    /// Every state, in the order of the table.
    pub states: &'static [S],
    /// States that nothing leaves.
    pub terminal: &'static [S],
    /// Every row; a pair without a row is refused.
    pub rows: &'static [Row<S>],
}

impl<S: Copy + PartialEq + Into<Arg>> Lifecycle<S> {
    /// The state after row `id`, leaving `from`.
    ///
    /// # Errors
    /// `failed_precondition` under the row's id when the row does not leave that state; it names the states it leaves.
    pub fn step(&self, id: &'static str, from: S) -> Result<S, Refusal> {
        let row = self.row(id)?;
        if row.from.contains(&from) {
            return Ok(row.to);
        }
        let message = (row.refusal)(from.into(), Arg::any_of(row.from.iter().copied()));
        Err(Refusal::precondition(message).under(id))
    }

    /// The first state of the lifecycle by row `id`.
    ///
    /// # Errors
    /// `failed_precondition` when the row does not begin the lifecycle.
    pub fn begin(&self, id: &'static str) -> Result<S, Refusal> {
        let row = self.row(id)?;
        if row.from.is_empty() {
            return Ok(row.to);
        }
        Err(Refusal::precondition((self.absent)()).under(id))
    }

    /// The states that one row leads to from `from`, with the row's id.
    pub fn next(&self, from: S) -> impl Iterator<Item = (&'static str, S)> {
        self.rows.iter().filter(move |row| row.from.contains(&from)).map(|row| (row.id, row.to))
    }

    /// Whether some sequence of rows, perhaps none, leads from one state to the other.
    ///
    /// A mirror that is not entitled to every event of a subject checks with this that the next event it does see
    /// may follow the last one it saw.
    pub fn leads_to(&self, from: S, to: S) -> bool {
        let mut seen = vec![from];
        let mut at = 0;
        while at < seen.len() {
            for (_, state) in self.next(seen[at]) {
                if !seen.contains(&state) {
                    seen.push(state);
                }
            }
            at += 1;
        }
        seen.contains(&to)
    }

    fn row(&self, id: &'static str) -> Result<&Row<S>, Refusal> {
        self.rows
            .iter()
            .find(|row| row.id == id)
            .ok_or_else(|| Refusal::precondition(lifecycle::no_such_step(id)))
    }
}

#[cfg(test)]
mod tests;
