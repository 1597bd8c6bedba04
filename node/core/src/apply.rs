//! From events to projection tables: the same code for own and for mirrored events.
//!
//! A projection is a fold per subject over the events held: causes first, then by origin and index. A fold is a pure
//! function of the state, the event, and the causes that the event names; it never looks at another subject. So the order
//! in which subjects are folded cannot matter, and every table can be made anew at any time.
//!
//! A fold judges nothing but lifecycle and authority. What a charter or a date allows is judged when a command decides, and
//! never again: a charter that changes turns no valid history into violations.
//!
//! To add a kind of event, add a line to the `events!` of its subject and an arm to its fold. To add a subject, write a
//! file with a [`Subject`] and add one line to [`SUBJECTS`].

pub(crate) mod adoption;
mod allowance;
mod arrivals;
pub(crate) mod body;
mod causes;
pub(crate) mod cycle;
mod event;
mod held;
mod kinds;
mod later;
pub(crate) mod mandate;
pub(crate) mod meeting;
pub mod node;
mod order;
pub(crate) mod poll;
mod projection;
mod ready;
mod rebuild;
pub(crate) mod recommendation;
mod redaction;
mod refold;
pub(crate) mod report;
pub(crate) mod request;
mod row;
mod said;
mod states;
mod subject;
#[cfg(test)]
mod tests;
pub(crate) mod transmission;
pub(crate) mod unit;
pub(crate) mod vote;

pub(crate) use allowance::Allowance;
pub(crate) use arrivals::Arrivals;
pub(crate) use causes::{Cited, CitedEvent};
pub(crate) use event::{Event, Kept};
pub(crate) use held::Held;
pub use kinds::Payload;
pub(crate) use kinds::{Author, Change, Kind};
pub(crate) use later::{catch_up, is_left, refold_for, release, resting_on};
pub use ready::{Progress, ready};
pub use rebuild::{Comparison, rebuild};
pub(crate) use redaction::{REDACTED, carry_out, is_erasable};
pub(crate) use refold::forget;
pub(crate) use row::RowSubject;
pub(crate) use said::said;
pub(crate) use states::States;
pub(crate) use subject::{At, Folded, Line, Subject};

use projection::{Of, Projection};

/// Every subject that this version knows.
static SUBJECTS: &[&dyn Projection] = &[
    &Of::<node::Nodes>::NEW,
    &Of::<unit::Units>::NEW,
    &Of::<body::Bodies>::NEW,
    &Of::<mandate::Mandates>::NEW,
    &Of::<cycle::Cycles>::NEW,
    &Of::<meeting::Meetings>::NEW,
    &Of::<request::Requests>::NEW,
    &Of::<report::Reports>::NEW,
    &Of::<adoption::Adoptions>::NEW,
    &Of::<recommendation::Recommendations>::NEW,
    &Of::<transmission::Transmissions>::NEW,
    &Of::<vote::Votes>::NEW,
    &Of::<poll::Polls>::NEW,
];

/// The projection that a kind belongs to, or `None` for a subject of a later version.
fn projection(kind: &str) -> Option<&'static dyn Projection> {
    let family = kind.split('.').next()?;
    SUBJECTS.iter().copied().find(|projection| projection.family() == family)
}

/// A kind of event that this version folds, or `None`.
pub(crate) fn kind(name: &str) -> Option<&'static Kind> {
    if name == REDACTED.name {
        return Some(&REDACTED);
    }
    projection(name)?.kinds().iter().find(|kind| kind.name == name)
}

/// Whether several nodes write events of this kind's subject.
pub(crate) fn is_shared(kind: &str) -> bool {
    projection(kind)
        .is_some_and(|projection| projection.kinds().iter().any(|kind| kind.author != Author::Owner))
}

/// Whether an event says something of a node, or of an edge of the tree.
pub(crate) fn is_of_the_tree(event: &Event) -> bool {
    projection(event.kind()).is_some_and(|projection| projection.family() == node::Nodes::FAMILY)
}

/// All projection tables.
pub(crate) fn tables() -> impl Iterator<Item = percole_store::Table> {
    std::iter::once(percole_store::subjects::TABLE)
        .chain(SUBJECTS.iter().flat_map(|projection| projection.tables().iter().copied()))
}

/// Every kind.
#[cfg(test)]
pub(crate) fn kinds() -> impl Iterator<Item = &'static Kind> {
    SUBJECTS.iter().flat_map(|projection| projection.kinds()).chain([&REDACTED])
}
