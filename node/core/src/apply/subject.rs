//! What a subject is to the folds: its events, its state, and where that is kept.

use async_trait::async_trait;
use percole_domain::{Audience, Refusal, Timestamp};
use percole_merkle::{NodeId, Scope, SubjectId};
use percole_store::{StoreError, Table, TableRow, Tx, rows};
use percole_words::{Message, events};

use super::{
    Change, Event, Payload,
    causes::{self, Cause, Cited},
};
use crate::access::audience_of;

/// The state after an event; `None` when the event does not move it.
///
/// The refusal of an own event goes to whoever gave the command; that of a mirrored one is recorded as a violation.
pub(crate) type Folded<S> = Result<Option<S>, Refusal>;

/// What a fold knows besides the state.
pub struct At<'a> {
    /// The event.
    pub(crate) event: &'a Event,
    /// The causes that it names, as they are held here.
    pub(crate) causes: &'a [Cause],
    /// Whether it is being decided, or stands in a log.
    pub(crate) stage: Stage,
}

/// When an event is folded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// As its command is decided: what the fold refuses is not written.
    Decided,
    /// From a log. Of the own log too, something that came before may be lost: a restore brings hashes back, where nobody
    /// else could read.
    Logged,
}

impl At<'_> {
    /// What the event is about.
    pub(crate) fn subject(&self) -> SubjectId {
        *self.event.subject()
    }

    /// The node that wrote it.
    pub(crate) fn author(&self) -> NodeId {
        self.event.author()
    }

    /// When its author says that it happened.
    pub(crate) fn claimed(&self) -> Timestamp {
        self.event.claimed()
    }

    /// The scope in which it was written.
    pub(crate) fn scope(&self) -> Scope {
        self.event.header.scope
    }

    /// The cause of some kind, in the log of one node, that the event names.
    ///
    /// # Errors
    /// When its payload cannot be read.
    pub(crate) fn cited<M: Payload>(&self, node: NodeId) -> Result<Cited<M>, Refusal> {
        causes::cited(self.causes, node)
    }

    /// The cause of some kind on one subject, in the log of its owner, that the event names.
    ///
    /// # Errors
    /// When its payload cannot be read.
    pub(crate) fn cited_on<M: Payload>(&self, subject: &SubjectId) -> Result<Cited<M>, Refusal> {
        causes::cited_on(self.causes, subject)
    }
}

/// What lists, searches and late lists show of a subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The unit it belongs to.
    pub(crate) unit: Option<SubjectId>,
    /// What holds it.
    pub(crate) container: Option<SubjectId>,
    /// Number within what holds it; 0 without one.
    pub(crate) number: u32,
    /// One line for people.
    pub(crate) title: String,
    /// A state of its lifecycle.
    pub(crate) state: &'static str,
    /// The widest scope in which it was shown.
    pub(crate) scope: Scope,
    /// Which people may read it.
    pub(crate) audience: Audience,
    /// The body to which the audiences `body` and `authors` belong.
    pub(crate) body: Option<SubjectId>,
    /// BCP 47 tag of its content; empty when it has none.
    pub(crate) language: String,
    /// When something falls due, microseconds since 1970-01-01 UTC.
    pub(crate) due_us: Option<i64>,
    /// When its authors say that it changed last.
    pub(crate) changed_us: i64,
}

impl Line {
    /// A line of something for whom its family and scope tell; what it does not have can be added.
    pub(crate) fn of(
        family: &str,
        title: String,
        state: &'static str,
        scope: Scope,
        changed_us: i64,
    ) -> Line {
        Line {
            unit: None,
            container: None,
            number: 0,
            title,
            state,
            scope,
            audience: audience_of(family, scope),
            body: None,
            language: String::new(),
            due_us: None,
            changed_us,
        }
    }
}

/// One kind of subject.
#[async_trait]
pub trait Subject: Send + Sync + 'static {
    /// What the tables hold of one subject.
    type State: Send + Sync + 'static;
    /// Its events.
    type Change: Change;
    /// Rows that pile up beside the state and are never looked at by the fold, e.g. ballots.
    type Beside: Send + 'static;

    /// First word of the kinds of its events, e.g. `recommendation`.
    const FAMILY: &'static str;
    /// Raised when the same events give other rows than before. At the next start the subject is folded anew.
    const VERSION: u32;
    /// The tables that hold it; the first key column of each is the subject.
    const TABLES: &'static [Table];

    /// The state after an event. It checks lifecycle and authority, and nothing else.
    fn fold(
        state: Option<&Self::State>,
        change: Self::Change,
        at: &At<'_>,
        beside: &mut Vec<Self::Beside>,
    ) -> Folded<Self::State>;

    /// The state after an event whose payload was erased. By default it moves nothing.
    fn erased(_state: Option<&Self::State>, _kind: &str, _at: &At<'_>) -> Folded<Self::State> {
        Ok(None)
    }

    /// What lists show, or `None` for a subject that is in no list.
    fn line(state: &Self::State) -> Option<Line>;

    /// Reads the states of some subjects; those of which nothing is known are left out.
    async fn load(tx: &mut Tx, subjects: &[SubjectId]) -> Result<Vec<(SubjectId, Self::State)>, StoreError>;

    /// Writes states, replacing what was there, and the rows beside them.
    async fn save(
        tx: &mut Tx,
        states: Vec<(SubjectId, &Self::State)>,
        beside: Vec<(SubjectId, Self::Beside)>,
    ) -> Result<(), StoreError>;
}

/// Reads the states of subjects that are one row each.
pub(super) async fn load_rows<R: TableRow>(
    tx: &mut Tx,
    subjects: &[SubjectId],
    of: fn(&R) -> SubjectId,
) -> Result<Vec<(SubjectId, R)>, StoreError> {
    let held: Vec<R> = rows::among(tx, subjects).await?;
    Ok(held.into_iter().map(|row| (of(&row), row)).collect())
}

/// Writes the states of subjects that are one row each.
pub(super) async fn save_rows<R: TableRow>(
    tx: &mut Tx,
    states: Vec<(SubjectId, &R)>,
) -> Result<(), StoreError> {
    rows::put(tx, states.into_iter().map(|(_, row)| row)).await
}

/// The row that an event goes on from, or the refusal that there is none.
pub(super) fn known<R>(row: Option<&R>, absent: fn() -> Message) -> Result<&R, Refusal> {
    row.ok_or_else(|| Refusal::precondition(absent()))
}

/// The refusal of an id that is none.
pub(super) fn unreadable_id(text: &str) -> Refusal {
    Refusal::precondition(events::not_an_id(text))
}

/// A row that holds what no event gave it.
pub(crate) fn corrupt(
    column: &str,
    subject: &SubjectId,
    expected: &str,
    found: &dyn std::fmt::Display,
) -> StoreError {
    StoreError::Corrupt {
        column: column.to_owned(),
        row: subject.to_string(),
        expected: expected.to_owned(),
        found: found.to_string(),
    }
}
