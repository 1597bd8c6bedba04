//! Folding anew what others asked for: within what their logs may ask for, else when there is time.

use percole_merkle::{Origin, SubjectId};
use percole_store::{
    StoreError, Tx,
    entries::{self, Place},
    gaps, later,
    logs::LogId,
    problems,
};

use super::{
    Event, States,
    allowance::cost,
    is_shared,
    refold::{Standing, refold, step},
};

/// Events of a subject that are folded at once when what they waited for has come.
const RESUMED_MAX: u64 = 1_024;
/// Whole events read at once, at first and at most: what waits is mostly little, and each may hold 256 KiB.
const PAGE_FIRST: u64 = 2;
const PAGE_MAX: u64 = 64;
/// Events looked at in one go that waited for something in a log that has grown.
const RELEASED_MAX: u64 = 256;
/// Subjects looked at in one go that rest on an entry which came late.
const RESTING_MAX: u64 = 64;
/// What is folded anew in one go when there is time: a subject that costs more is folded by itself.
const UNITS_PER_TURN: u64 = 10_000;

/// Folds a subject anew, because a log said something of it, as far as the log may ask for that; else it is done later, and
/// that log's events on it wait. Tells whether it was folded.
pub(crate) async fn refold_for(
    states: &mut States,
    tx: &mut Tx,
    log: LogId,
    subject: &SubjectId,
) -> Result<bool, StoreError> {
    if let Some(left) = states.allowed(log) {
        let units = cost(entries::weight_of_subject(tx, subject, left + 1).await?);
        if !states.take(log, units) {
            later::put(tx, log, subject).await?;
            problems::put_off(tx, subject, log).await?;
            states.note_later();
            return Ok(false);
        }
    }
    refold(states, tx, subject).await?;
    Ok(true)
}

/// Goes on with the events of a log on a subject that waited, from the first to the next that waits.
pub(super) async fn resume(
    states: &mut States,
    tx: &mut Tx,
    log: LogId,
    subject: &SubjectId,
) -> Result<(), StoreError> {
    if later::has(tx, log, subject).await? {
        return problems::put_off(tx, subject, log).await;
    }
    let (mut limit, mut folded) = (PAGE_FIRST, 0);
    loop {
        let page = entries::held_up(tx, subject, log, limit).await?;
        let is_last = (page.len() as u64) < limit;
        for entry in page {
            let Some(event) = Event::of(log, entry)? else { continue };
            if is_shared(event.kind()) && entries::has_other_log(tx, subject, log).await? {
                refold_for(states, tx, log, subject).await?;
                return Ok(());
            }
            problems::clear(tx, event.place).await?;
            if step(states, tx, &event).await? == Standing::Waits {
                return Ok(());
            }
            folded += 1;
        }
        if is_last {
            return Ok(());
        }
        if folded >= RESUMED_MAX {
            later::put(tx, log, subject).await?;
            states.note_later();
            return Ok(());
        }
        limit = (limit * 4).min(PAGE_MAX);
    }
}

/// Goes on with what waited for something in a log that holds so much now; tells whether there was anything.
pub(crate) async fn release(
    states: &mut States,
    tx: &mut Tx,
    origin: &Origin,
    size: u64,
) -> Result<bool, StoreError> {
    let mut waited = problems::waiting_for(tx, origin, size, RELEASED_MAX).await?;
    if waited.len() as u64 == RELEASED_MAX {
        states.note_later();
    }
    waited.sort_unstable();
    waited.dedup();
    for (log, subject) in &waited {
        resume(states, tx, *log, subject).await?;
    }
    Ok(!waited.is_empty())
}

/// The subjects that rest on an entry which has come late; what is too many for now is looked at later.
pub(crate) async fn resting_on(
    states: &mut States,
    tx: &mut Tx,
    cause: Place,
) -> Result<Vec<SubjectId>, StoreError> {
    let subjects = gaps::take_unread(tx, cause, RESTING_MAX).await?;
    if subjects.len() as u64 == RESTING_MAX {
        later::put_cause(tx, cause).await?;
        states.note_later();
    }
    Ok(subjects)
}

/// Does some of what was put off, the logs taking turns; gives the log whose turn it was last. What is left is noted.
pub(crate) async fn catch_up(states: &mut States, tx: &mut Tx, after: LogId) -> Result<LogId, StoreError> {
    if let Some(cause) = later::take_cause(tx).await? {
        for subject in resting_on(states, tx, cause).await? {
            later::put(tx, cause.log, &subject).await?;
        }
    }
    for (origin, size) in problems::arrived(tx, 1).await? {
        release(states, tx, &origin, size).await?;
    }
    let (mut turn, mut units) = (after, 0);
    while units < UNITS_PER_TURN
        && let Some((log, subject)) = later::next(tx, turn).await?
    {
        turn = log;
        units += cost(entries::weight_of_subject(tx, &subject, UNITS_PER_TURN).await?);
        refold(states, tx, &subject).await?;
        states.relieve(tx).await?;
    }
    if is_left(tx).await? {
        states.note_later();
    }
    Ok(turn)
}

/// Whether anything was put off.
pub(crate) async fn is_left(tx: &mut Tx) -> Result<bool, StoreError> {
    let subject = later::next(tx, LogId(i64::MIN)).await?.is_some();
    Ok(subject || later::some_cause(tx).await? || !problems::arrived(tx, 1).await?.is_empty())
}
