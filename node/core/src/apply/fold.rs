//! When an event is applied, when it waits, and when its subject is folded anew.

use std::collections::{BTreeMap, HashSet};

use percole_merkle::{EventRef, LeafHeader, Origin, SubjectId};
use percole_store::{
    StoreError, Tx,
    entries::{self, Place},
    logs::{self, LogId},
    problems::{self, Problem, Trouble},
    projections::{self, Table},
};

use super::{ApplyError, Event, Projection, SCHEMA_VERSION, Writers, projection, tables};

/// Applies events of the own log, of one command or several that are unmoved by each other. They were decided on the
/// state they meet, so they come last.
///
/// # Errors
/// The database's error; a violation would be a defect of this program and rolls the batch back.
pub async fn own(tx: &mut Tx, events: &[Event]) -> Result<(), StoreError> {
    for run in events.chunk_by(|a, b| a.header.kind == b.header.kind) {
        let kind = &run[0].header.kind;
        let Some(projection) = projection(kind.as_str()) else {
            return Err(StoreError::Defect(format!("no projection knows {kind}")));
        };
        let applied = match run.iter().try_for_each(|event| check_owner(projection, event)) {
            Ok(()) => projection.apply_run(tx, run).await,
            Err(reason) => Err(ApplyError::Violation(reason)),
        };
        applied.map_err(|error| match error {
            ApplyError::Store(error) => error,
            ApplyError::Violation(reason) => {
                StoreError::Defect(format!("{kind} was decided but cannot be applied: {reason}"))
            }
        })?;
    }
    Ok(())
}

/// The events of one mirrored log as they arrive, in order.
pub struct Arrivals {
    log: LogId,
    /// Whether some event of the log waits or is paused, so that later ones of its subject must wait too. Looked up once,
    /// because a log hardly ever holds one.
    held_up: bool,
}

impl Arrivals {
    /// Begins where the log stands.
    ///
    /// # Errors
    /// The database's error.
    pub async fn of(tx: &mut Tx, log: LogId) -> Result<Arrivals, StoreError> {
        Ok(Arrivals { log, held_up: problems::some_held_up(tx, log).await? })
    }

    /// Applies an event, or records why not.
    ///
    /// # Errors
    /// The database's error; what the event says never fails.
    pub async fn apply(&mut self, tx: &mut Tx, event: &Event) -> Result<(), StoreError> {
        let subject = event.subject();
        if super::is_shared(event.header.kind.as_str()) {
            if entries::count_of_subject(tx, subject, event.place).await? > SHARED_EVENTS_PER_LOG_MAX {
                return refuse(tx, event, TOO_MANY).await;
            }
            if entries::has_other_log(tx, subject, self.log).await? {
                refold(tx, subject).await?;
                self.held_up = problems::some_held_up(tx, self.log).await?;
                return Ok(());
            }
        }
        if self.held_up && problems::is_held_up(tx, subject, self.log).await? {
            return trouble(tx, event, Trouble::Paused, PAUSED).await;
        }
        self.held_up |= step(tx, event).await? == Standing::Waits;
        Ok(())
    }
}

/// What became of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    /// It is applied, or stays out: nothing waits for it.
    Settled,
    /// It waits, and holds up later ones.
    Waits,
}

/// Records that an event stays out for good.
///
/// # Errors
/// The database's error.
pub async fn refuse(tx: &mut Tx, event: &Event, reason: &str) -> Result<(), StoreError> {
    trouble(tx, event, Trouble::Violation, reason).await
}

/// Folds a subject anew from the events held.
///
/// # Errors
/// The database's error.
pub async fn refold(tx: &mut Tx, subject: &SubjectId) -> Result<(), StoreError> {
    problems::clear_subject(tx, subject).await?;
    let events = held_events(tx, subject).await?;
    let mut projections: Vec<&dyn Projection> = Vec::new();
    for (event, _) in &events {
        if let Some(found) = projection(event.header.kind.as_str())
            && !projections.iter().any(|known| known.family() == found.family())
        {
            projections.push(found);
        }
    }
    for projection in projections {
        projection.reset(tx, subject).await?;
    }
    let mut held_up = HeldUp::default();
    for (event, repeated) in causes_first(events) {
        if repeated {
            refuse(tx, &event, "it repeats the idempotency key of an earlier event of its log").await?;
        } else if held_up.holds(&event) {
            trouble(tx, &event, Trouble::Paused, PAUSED).await?;
            held_up.add(&event);
        } else {
            if step(tx, &event).await? == Standing::Waits {
                held_up.add(&event);
            }
        }
    }
    Ok(())
}

/// Events of one log on a subject that several nodes write. Such a subject is folded anew for each of them, so their
/// number must be bounded; no lifecycle of a shared subject comes near it.
const SHARED_EVENTS_PER_LOG_MAX: u64 = 64;
const TOO_MANY: &str = "its log holds more events on this subject than the subject's lifecycle has";
const PAUSED: &str = "an earlier event of this subject is not applied yet";

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

/// Folds the subjects of events whose kind was unknown when they arrived and is known now, after an upgrade.
///
/// # Errors
/// The database's error.
pub async fn retry_unknown(tx: &mut Tx) -> Result<(), StoreError> {
    let mut subjects = HashSet::new();
    for (subject, kind) in problems::unknown_subjects(tx).await? {
        if projection(&kind).is_some_and(|projection| projection.kinds().contains(&kind.as_str())) {
            subjects.insert(subject);
        }
    }
    for subject in subjects {
        refold(tx, &subject).await?;
    }
    Ok(())
}

/// What a rebuild found in one table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The table.
    pub table: Table,
    /// Names of its columns.
    pub columns: Vec<String>,
    /// Rows that the logs give.
    pub rows: usize,
    /// Rows that were there and do not follow from the logs.
    pub extra: Vec<String>,
    /// Rows that follow from the logs and were not there.
    pub missing: Vec<String>,
}

/// Rebuilds every projection from the logs and compares. The caller commits to keep the rebuilt tables, or rolls back.
///
/// # Errors
/// The database's error.
pub async fn rebuild(tx: &mut Tx) -> Result<Vec<Report>, StoreError> {
    let mut before = Vec::new();
    for table in tables() {
        before.push((table, projections::dump(tx, table).await?));
        projections::clear(tx, table).await?;
    }
    for subject in entries::subjects(tx).await? {
        refold(tx, &subject).await?;
    }
    let mut reports = Vec::new();
    for (table, old) in before {
        let new = projections::dump(tx, table).await?;
        let columns = if new.columns.is_empty() { old.columns } else { new.columns };
        let rows = new.lines.len();
        let old: HashSet<String> = old.lines.into_iter().collect();
        let new: HashSet<String> = new.lines.into_iter().collect();
        reports.push(Report {
            table,
            columns,
            rows,
            extra: old.difference(&new).cloned().collect(),
            missing: new.difference(&old).cloned().collect(),
        });
    }
    Ok(reports)
}

/// Applies one event after its causes, or records why it cannot be.
async fn step(tx: &mut Tx, event: &Event) -> Result<Standing, StoreError> {
    let kind = event.header.kind.as_str();
    if let Some(projection) = projection(kind)
        && let Err(reason) = check_owner(projection, event)
    {
        refuse(tx, event, &reason).await?;
        return Ok(Standing::Settled);
    }
    let known = projection(kind).filter(|projection| {
        projection.kinds().contains(&kind) && event.header.schema_version <= SCHEMA_VERSION
    });
    let Some(projection) = known else {
        let reason =
            format!("this version of percole does not know {kind} (schema {})", event.header.schema_version);
        let (state, standing) = if event.header.flags.critical {
            (Trouble::Paused, Standing::Waits)
        } else {
            (Trouble::Unknown, Standing::Settled)
        };
        trouble(tx, event, state, &reason).await?;
        return Ok(standing);
    };
    for cause in &event.header.causes {
        match cause_state(tx, cause).await? {
            CauseState::Held => {}
            CauseState::Missing => {
                let state = Trouble::Waiting { origin: cause.origin, index: cause.index };
                let reason =
                    format!("it rests on event {} of {}, which is not held yet", cause.index, cause.origin);
                trouble(tx, event, state, &reason).await?;
                return Ok(Standing::Waits);
            }
            CauseState::Another => {
                let reason = format!(
                    "it rests on another event {} of {} than the one held here",
                    cause.index, cause.origin
                );
                refuse(tx, event, &reason).await?;
                return Ok(Standing::Settled);
            }
        }
    }
    match projection.apply(tx, event).await {
        Ok(()) => {}
        Err(ApplyError::Store(error)) => return Err(error),
        Err(ApplyError::Violation(reason)) => refuse(tx, event, &reason).await?,
    }
    Ok(Standing::Settled)
}

/// Where only the owner writes, nobody else's event is even looked at.
fn check_owner(projection: &dyn Projection, event: &Event) -> Result<(), String> {
    let (author, owner) = (event.header.origin.node, event.header.subject.origin);
    if projection.writers() != Writers::Owner || author == owner {
        return Ok(());
    }
    Err(format!("node {} wrote about a subject of node {} without authority", author.short(), owner.short()))
}

enum CauseState {
    Held,
    Missing,
    Another,
}

async fn cause_state(tx: &mut Tx, cause: &EventRef) -> Result<CauseState, StoreError> {
    let Some(head) = logs::by_origin(tx, &cause.origin).await? else { return Ok(CauseState::Missing) };
    let Some(entry) = entries::get(tx, head.log, cause.index).await? else { return Ok(CauseState::Missing) };
    Ok(if entry.leaf_hash == cause.leaf_hash { CauseState::Held } else { CauseState::Another })
}

async fn held_events(tx: &mut Tx, subject: &SubjectId) -> Result<Vec<(Event, bool)>, StoreError> {
    let mut events = Vec::new();
    let mut shared_in: BTreeMap<LogId, u64> = BTreeMap::new();
    for place in entries::of_subject(tx, subject, u64::from(u32::MAX)).await? {
        let Some((entry, repeated)) = entries::for_fold(tx, place).await? else { continue };
        let (Some(leaf), Some(body)) = (&entry.leaf, entry.body) else { continue };
        let header = LeafHeader::decode(leaf)
            .map_err(|error| percole_store::tree::damaged(place.log, place.index, &error))?;
        let event = Event { place, header, leaf_hash: entry.leaf_hash, payload: body.payload };
        if super::is_shared(event.header.kind.as_str()) {
            let count = shared_in.entry(place.log).or_default();
            *count += 1;
            if *count > SHARED_EVENTS_PER_LOG_MAX {
                refuse(tx, &event, TOO_MANY).await?;
                continue;
            }
        }
        events.push((event, repeated));
    }
    Ok(events)
}

/// Orders the events of a subject: causes first, then by origin and index. Within one origin the index is the order.
fn causes_first(events: Vec<(Event, bool)>) -> Vec<(Event, bool)> {
    let mut logs: BTreeMap<percole_merkle::Origin, std::collections::VecDeque<(Event, bool)>> =
        BTreeMap::new();
    for (event, repeated) in events {
        logs.entry(event.header.origin).or_default().push_back((event, repeated));
    }
    let mut left: HashSet<Place> = logs.values().flatten().map(|(event, _)| event.place).collect();
    let mut ids: std::collections::HashMap<(percole_merkle::Origin, u64), Place> = logs
        .values()
        .flatten()
        .map(|(event, _)| ((event.header.origin, event.place.index), event.place))
        .collect();
    let mut ordered = Vec::with_capacity(left.len());
    while !left.is_empty() {
        let ready = logs.iter().find_map(|(origin, queue)| {
            let (event, _) = queue.front()?;
            let waits = event.header.causes.iter().any(|cause| {
                cause.origin != *origin
                    && ids.get(&(cause.origin, cause.index)).is_some_and(|place| left.contains(place))
            });
            (!waits).then_some(*origin)
        });
        // A cycle of causes cannot be made without breaking a hash; if one is there, index order is as good as any.
        let origin =
            ready.or_else(|| logs.iter().find(|(_, queue)| !queue.is_empty()).map(|(origin, _)| *origin));
        let Some(next) = origin.and_then(|origin| logs.get_mut(&origin)).and_then(|queue| queue.pop_front())
        else {
            break;
        };
        left.remove(&next.0.place);
        ids.remove(&(next.0.header.origin, next.0.place.index));
        ordered.push(next);
    }
    ordered
}

async fn trouble(tx: &mut Tx, event: &Event, state: Trouble, reason: &str) -> Result<(), StoreError> {
    problems::record(
        tx,
        &Problem {
            place: event.place,
            kind: event.header.kind.as_str().to_owned(),
            trouble: state,
            reason: reason.to_owned(),
            subject: Some(event.header.subject),
        },
    )
    .await
}
