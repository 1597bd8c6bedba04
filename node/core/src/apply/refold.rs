//! Folding one event after its causes, and a whole subject anew.

use std::collections::HashSet;

use percole_merkle::{EventRef, Origin, SubjectId};
use percole_store::{
    StoreError, Tx,
    entries::Place,
    later,
    logs::LogId,
    problems::{self, Trouble},
};

use percole_words::{Message, events};

use super::{
    At, Author, Event, States,
    causes::{self, Causes},
    held::{self, EVENTS_PER_PAGE},
    order::causes_first,
    projection,
    projection::Projection,
    subject::Stage,
};

/// What became of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// It is applied, or stays out: nothing waits for it.
    Settled,
    /// It waits, and holds up later ones.
    Waits,
}

/// Records that an event stays out for good.
pub(crate) async fn refuse(tx: &mut Tx, event: &Event, reason: &Message) -> Result<(), StoreError> {
    refuse_at(tx, event.place, event.subject(), reason).await
}

/// Records that the event at a place stays out for good.
pub(super) async fn refuse_at(
    tx: &mut Tx,
    place: Place,
    subject: &SubjectId,
    reason: &Message,
) -> Result<(), StoreError> {
    problems::record(tx, place, subject, &Trouble::Violation, Some(&reason.stored())).await
}

/// Records that the event at a place is left out for a reason that its state tells.
pub(super) async fn mark(
    tx: &mut Tx,
    place: Place,
    subject: &SubjectId,
    state: &Trouble,
) -> Result<(), StoreError> {
    problems::record(tx, place, subject, state, None).await
}

/// Applies one event after its causes, or records why it cannot be. One without a payload was erased.
pub(super) async fn step(states: &mut States, tx: &mut Tx, event: &Event) -> Result<Standing, StoreError> {
    let projection = projection(event.kind());
    if let Some(projection) = projection
        && let Err(reason) = check_author(projection, event)
    {
        refuse(tx, event, &reason).await?;
        return Ok(Standing::Settled);
    }
    let known = projection
        .filter(|_| super::kind(event.kind()).is_some_and(|kind| event.header.schema_version <= kind.schema));
    let Some(projection) = known else { return unknown(tx, event).await };
    let causes = match causes::of(tx, event).await? {
        Causes::Held(causes) => causes,
        Causes::Missing(cause) => return waits(tx, event, cause).await,
        Causes::Another(cause) => {
            let reason = events::cause_differs(cause.index, cause.origin.to_string());
            refuse(tx, event, &reason).await?;
            return Ok(Standing::Settled);
        }
    };
    states.load(tx, projection, std::slice::from_ref(event.subject())).await?;
    if let Err(refusal) = states.fold(projection, &At { event, causes: &causes, stage: Stage::Logged }) {
        refuse(tx, event, &refusal.said()).await?;
    }
    states.relieve(tx).await?;
    Ok(Standing::Settled)
}

async fn unknown(tx: &mut Tx, event: &Event) -> Result<Standing, StoreError> {
    let (state, standing) = if event.header.flags.critical {
        (Trouble::Paused, Standing::Waits)
    } else {
        (Trouble::Unknown, Standing::Settled)
    };
    mark(tx, event.place, event.subject(), &state).await?;
    Ok(standing)
}

async fn waits(tx: &mut Tx, event: &Event, cause: EventRef) -> Result<Standing, StoreError> {
    let state = Trouble::Waiting { origin: cause.origin, index: cause.index };
    mark(tx, event.place, event.subject(), &state).await?;
    Ok(Standing::Waits)
}

/// Where only the owner writes, nobody else's event is even looked at. A kind that is not known here is the owner's, unless
/// others write of such subjects.
pub(super) fn check_author(projection: &dyn Projection, event: &Event) -> Result<(), Message> {
    let (author, owner) = (event.author(), event.subject().origin);
    let may_be_anothers = match projection.kinds().iter().find(|kind| kind.name == event.kind()) {
        Some(kind) => kind.author != Author::Owner,
        None => super::is_shared(event.kind()),
    };
    if may_be_anothers || author == owner {
        return Ok(());
    }
    Err(events::owner_only(author.short().to_string(), owner.short().to_string()))
}

/// Folds a subject anew from the events held.
pub(crate) async fn refold(states: &mut States, tx: &mut Tx, subject: &SubjectId) -> Result<(), StoreError> {
    problems::clear_subject(tx, subject).await?;
    later::clear_subject(tx, subject).await?;
    let outline = held::outline(states, tx, subject).await?;
    let ordered = causes_first(outline.spots, &outline.origins);
    let mut families = HashSet::new();
    let mut held_up = HeldUp::default();
    for spots in ordered.chunks(EVENTS_PER_PAGE) {
        for event in held::whole(tx, spots, &outline.kept).await? {
            if let Some(projection) = projection(event.kind())
                && families.insert(projection.family())
            {
                projection.reset(tx, subject).await?;
                states.begin(projection, *subject);
            }
            if held_up.holds(&event) {
                mark(tx, event.place, subject, &Trouble::Paused).await?;
                held_up.add(&event);
            } else if step(states, tx, &event).await? == Standing::Waits {
                held_up.add(&event);
            }
        }
    }
    Ok(())
}

/// Forgets what is folded of a subject, before it is folded anew: one of its events counts no more.
pub(crate) async fn forget(
    states: &mut States,
    tx: &mut Tx,
    kind: &str,
    subject: &SubjectId,
) -> Result<(), StoreError> {
    if let Some(projection) = projection(kind) {
        projection.reset(tx, subject).await?;
        states.begin(projection, *subject);
    }
    Ok(())
}

/// What an event that waits holds up: the later ones of its log, and those that rest on it. Nobody else, so that a node
/// without authority cannot stop a subject.
#[derive(Default)]
struct HeldUp {
    logs: HashSet<LogId>,
    events: HashSet<(Origin, u64)>,
}

impl HeldUp {
    fn holds(&self, event: &Event) -> bool {
        let rests = |cause: &EventRef| self.events.contains(&(cause.origin, cause.index));
        self.logs.contains(&event.place.log) || event.header.causes.iter().any(rests)
    }

    fn add(&mut self, event: &Event) {
        self.logs.insert(event.place.log);
        self.events.insert((event.header.origin, event.place.index));
    }
}
