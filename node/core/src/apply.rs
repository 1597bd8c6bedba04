//! From events to projection tables: the same code for local and mirrored events.
//!
//! A projection is a fold per subject over the events held: causes first, then by origin and index. Applying looks
//! only at the subject's own rows and at the payloads of the causes that an event names, never at the rows of other
//! subjects; so the order in which subjects are folded cannot matter, and a table can be rebuilt at any time.
//!
//! To add a kind of event, add it to the enum of its subject's file. To add a subject, write a file with a
//! [`Projection`] and add one line to `SUBJECTS`.

mod cause;
mod fold;
pub mod node;
pub mod poll;
pub mod recommendation;
pub mod report;
pub mod transmission;
pub mod vote;

use async_trait::async_trait;
use percole_merkle::{EventRef, LeafHeader, SubjectId};
use percole_store::{StoreError, Tx, entries::Place, projections::Table};

pub use fold::{Arrivals, Report, own, rebuild, refold, refuse, retry_unknown};

/// Every subject that this version knows.
static SUBJECTS: &[&dyn Projection] = &[
    &node::Nodes,
    &report::Reports,
    &recommendation::Recommendations,
    &transmission::Transmissions,
    &vote::Votes,
    &poll::Polls,
];

/// Version of payload schemas that this program reads; added fields keep it, a break raises it.
const SCHEMA_VERSION: u16 = 1;

/// An event with its payload, ready to be applied.
#[derive(Clone, Debug)]
pub struct Event {
    /// Where it stands.
    pub place: Place,
    /// Its decoded leaf.
    pub header: LeafHeader,
    /// Hash of the leaf.
    pub leaf_hash: percole_merkle::Hash,
    /// Exact bytes of the payload.
    pub payload: Vec<u8>,
}

impl Event {
    /// What it is about.
    pub fn subject(&self) -> &SubjectId {
        &self.header.subject
    }

    /// Refers to it.
    pub fn as_ref(&self) -> EventRef {
        EventRef { origin: self.header.origin, index: self.place.index, leaf_hash: self.leaf_hash }
    }

    /// When its author says that it happened.
    pub fn claimed(&self) -> percole_domain::Timestamp {
        percole_domain::Timestamp::from_us(self.header.claimed_time_us)
    }

    /// Decodes the payload.
    ///
    /// # Errors
    /// A violation: the author wrote something else than the kind promises.
    pub fn payload<M: prost::Message + Default>(&self) -> Result<M, ApplyError> {
        M::decode(self.payload.as_slice()).map_err(|error| {
            violation(format!("the payload of {} cannot be read: {error}", self.header.kind))
        })
    }
}

/// Why an event was not applied.
#[derive(Debug)]
pub enum ApplyError {
    /// It was written without authority or against a rule. It is reported and stays out.
    Violation(String),
    /// The database failed; the transaction is rolled back.
    Store(StoreError),
}

impl From<StoreError> for ApplyError {
    fn from(error: StoreError) -> ApplyError {
        ApplyError::Store(error)
    }
}

/// A violation with its reason.
pub fn violation(reason: impl Into<String>) -> ApplyError {
    ApplyError::Violation(reason.into())
}

/// A violation for an event that the domain refuses.
fn refused(refusal: percole_domain::Refusal) -> ApplyError {
    violation(refusal.to_string())
}

/// A row that holds what no event gave it.
fn corrupt(column: &str, subject: &SubjectId, expected: &str, found: &dyn std::fmt::Display) -> StoreError {
    StoreError::Corrupt {
        column: column.to_owned(),
        row: subject.to_string(),
        expected: expected.to_owned(),
        found: found.to_string(),
    }
}

/// Who may write events of a subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Writers {
    /// Only the node that opened it.
    Owner,
    /// Several nodes; `apply` checks each kind.
    Shared,
}

/// The fold of one kind of subject.
#[async_trait]
pub trait Projection: Send + Sync {
    /// First word of the kinds of its events, e.g. `recommendation`.
    fn family(&self) -> &'static str;

    /// The kinds that this version applies.
    fn kinds(&self) -> &'static [&'static str];

    /// Who may write.
    fn writers(&self) -> Writers {
        Writers::Owner
    }

    /// The tables that the fold fills.
    fn tables(&self) -> &'static [Table];

    /// Removes the rows of a subject, before it is folded anew.
    async fn reset(&self, tx: &mut Tx, subject: &SubjectId) -> Result<(), StoreError>;

    /// Applies one event, after all that come before it.
    async fn apply(&self, tx: &mut Tx, event: &Event) -> Result<(), ApplyError>;

    /// Applies events of one kind, on any subjects, that follow each other; for kinds that come in large numbers.
    async fn apply_run(&self, tx: &mut Tx, events: &[Event]) -> Result<(), ApplyError> {
        one_by_one(self, tx, events).await
    }
}

async fn one_by_one<P: Projection + ?Sized>(
    projection: &P,
    tx: &mut Tx,
    events: &[Event],
) -> Result<(), ApplyError> {
    for event in events {
        projection.apply(tx, event).await?;
    }
    Ok(())
}

/// The projection that a kind belongs to, or `None` for a subject of a later version.
fn projection(kind: &str) -> Option<&'static dyn Projection> {
    let family = kind.split('.').next()?;
    SUBJECTS.iter().copied().find(|projection| projection.family() == family)
}

/// Whether several nodes write events of this kind's subject.
pub fn is_shared(kind: &str) -> bool {
    projection(kind).is_some_and(|projection| projection.writers() == Writers::Shared)
}

/// All projection tables.
pub fn tables() -> impl Iterator<Item = Table> {
    SUBJECTS.iter().flat_map(|projection| projection.tables().iter().copied())
}
