//! Folding one event after its causes, and a whole subject anew.

use std::collections::{BTreeMap, HashSet, VecDeque};

use percole_merkle::{EventRef, Origin, SubjectId};
use percole_store::{
    StoreError, Tx,
    logs::LogId,
    problems::{self, Problem, Trouble},
};

use percole_words::{Message, events};

use super::{
    At, Event, States, Writers,
    causes::{self, Causes},
    held, projection,
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
///
/// # Errors
/// The database's error.
pub(crate) async fn refuse(tx: &mut Tx, event: &Event, reason: &Message) -> Result<(), StoreError> {
    trouble(tx, event, Trouble::Violation, reason).await
}

/// Applies one event after its causes, or records why it cannot be. One without a payload was erased.
pub(super) async fn step(states: &mut States, tx: &mut Tx, event: &Event) -> Result<Standing, StoreError> {
    let projection = projection(event.kind());
    if let Some(projection) = projection
        && let Err(reason) = check_owner(projection, event)
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
    let reason = events::kind_unknown(event.kind(), event.header.schema_version);
    let (state, standing) = if event.header.flags.critical {
        (Trouble::Paused, Standing::Waits)
    } else {
        (Trouble::Unknown, Standing::Settled)
    };
    trouble(tx, event, state, &reason).await?;
    Ok(standing)
}

async fn waits(tx: &mut Tx, event: &Event, cause: EventRef) -> Result<Standing, StoreError> {
    let state = Trouble::Waiting { origin: cause.origin, index: cause.index };
    let reason = events::cause_not_held(cause.index, cause.origin.to_string());
    trouble(tx, event, state, &reason).await?;
    Ok(Standing::Waits)
}

/// Where only the owner writes, nobody else's event is even looked at.
pub(super) fn check_owner(projection: &dyn Projection, event: &Event) -> Result<(), Message> {
    let (author, owner) = (event.author(), event.subject().origin);
    if projection.writers() != Writers::Owner || author == owner {
        return Ok(());
    }
    Err(events::owner_only(author.short().to_string(), owner.short().to_string()))
}

/// Folds a subject anew from the events held.
///
/// # Errors
/// The database's error.
pub(crate) async fn refold(states: &mut States, tx: &mut Tx, subject: &SubjectId) -> Result<(), StoreError> {
    problems::clear_subject(tx, subject).await?;
    let events = held::of_subject(states, tx, subject).await?;
    let mut families = HashSet::new();
    for projection in events.iter().filter_map(|event| projection(event.kind())) {
        if families.insert(projection.family()) {
            projection.reset(tx, subject).await?;
            states.begin(projection, *subject);
        }
    }
    let mut held_up = HeldUp::default();
    for event in causes_first(events) {
        if held_up.holds(&event) {
            trouble(tx, &event, Trouble::Paused, &events::behind_another()).await?;
            held_up.add(&event);
        } else if step(states, tx, &event).await? == Standing::Waits {
            held_up.add(&event);
        }
    }
    Ok(())
}

/// Forgets what is folded of a subject, before it is folded anew: one of its events counts no more.
///
/// # Errors
/// The database's error.
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

/// Orders the events of a subject: causes first, then by origin and index. Within one origin the index is the order.
fn causes_first(events: Vec<Event>) -> Vec<Event> {
    let mut left: HashSet<(Origin, u64)> = HashSet::new();
    let mut logs: BTreeMap<Origin, VecDeque<Event>> = BTreeMap::new();
    for event in events {
        let origin = event.header.origin;
        left.insert((origin, event.place.index));
        logs.entry(origin).or_default().push_back(event);
    }
    let mut ordered = Vec::with_capacity(left.len());
    while !left.is_empty() {
        let ready = logs.iter().find_map(|(origin, queue)| {
            let causes = &queue.front()?.header.causes;
            let waits = causes
                .iter()
                .any(|cause| cause.origin != *origin && left.contains(&(cause.origin, cause.index)));
            (!waits).then_some(*origin)
        });
        // A cycle of causes cannot be made without breaking a hash; if one is there, index order is as good as any.
        let origin =
            ready.or_else(|| logs.iter().find(|(_, queue)| !queue.is_empty()).map(|(origin, _)| *origin));
        let Some(next) = origin.and_then(|origin| logs.get_mut(&origin)).and_then(VecDeque::pop_front) else {
            break;
        };
        left.remove(&(next.header.origin, next.place.index));
        ordered.push(next);
    }
    ordered
}

pub(super) async fn trouble(
    tx: &mut Tx,
    event: &Event,
    state: Trouble,
    reason: &Message,
) -> Result<(), StoreError> {
    problems::record(
        tx,
        &Problem {
            place: event.place,
            kind: event.kind().to_owned(),
            trouble: state,
            reason: reason.stored(),
            subject: Some(*event.subject()),
        },
    )
    .await
}
