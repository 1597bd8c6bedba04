//! The events of a subject as they are held here, and which of them stay out before their fold is asked.

use std::collections::BTreeMap;

use percole_merkle::SubjectId;
use percole_store::{
    StoreError, Tx,
    entries::{self, Place},
    logs::LogId,
    problems::Trouble,
};
use percole_words::{Message, events};

use super::{Event, REDACTED, States, is_shared, redaction, refold::trouble};

/// Events of one log on a subject that several nodes write. Such a subject is folded anew for each of them, so their
/// number must be bounded; no lifecycle of a shared subject comes near it.
const SHARED_EVENTS_PER_LOG_MAX: u64 = 64;
/// Events of a subject read at once.
const PAGE: u64 = 1_024;

/// An event that is held, and whether it repeats an idempotency key of its log.
pub(crate) struct Held {
    /// The event.
    pub(crate) event: Event,
    /// Whether an earlier event of its log has the same key; then it counts for nothing.
    pub(crate) repeated: bool,
}

/// How many events of a subject each log holds up to where it was read. Everything counts that may be read here, whatever
/// its kind and whatever became of it.
#[derive(Default)]
pub(super) struct Counted(BTreeMap<LogId, u64>);

impl Counted {
    /// Counts up to an event that just arrived, where its number matters.
    pub(super) async fn before(tx: &mut Tx, event: &Event) -> Result<Counted, StoreError> {
        let mut counted = Counted::default();
        if is_shared(event.kind()) {
            let before = entries::count_of_subject(tx, event.subject(), event.place).await?;
            counted.0.insert(event.place.log, before);
        }
        Ok(counted)
    }

    /// The number of the next event of a log, from 1.
    pub(super) fn next(&mut self, log: LogId) -> u64 {
        let count = self.0.entry(log).or_default();
        *count += 1;
        *count
    }
}

/// Why an event counts for nothing, whatever its fold would say; `number` is its place among those of its log.
pub(super) fn barred(held: &Held, number: u64) -> Option<Message> {
    if is_shared(held.event.kind()) && number > SHARED_EVENTS_PER_LOG_MAX {
        return Some(events::too_many_events());
    }
    held.repeated.then(events::key_repeated)
}

/// The events of a subject that its fold is asked about, by log and index; what is ordered to be erased is erased. Why each of
/// the others stays out is recorded.
pub(super) async fn of_subject(
    states: &mut States,
    tx: &mut Tx,
    subject: &SubjectId,
) -> Result<Vec<Event>, StoreError> {
    let (mut events, mut orders) = (Vec::new(), Vec::new());
    let mut counted = Counted::default();
    let mut after: Option<Place> = None;
    loop {
        let page = entries::events_of(tx, std::slice::from_ref(subject), after, PAGE).await?;
        let Some(last) = page.last() else { break };
        after = Some(last.place);
        for found in page {
            let number = counted.next(found.place.log);
            let Some(event) = Event::of(found.place.log, found.entry)? else { continue };
            let held = Held { event, repeated: found.repeated };
            if let Some(reason) = barred(&held, number) {
                trouble(tx, &held.event, Trouble::Violation, &reason).await?;
            } else if held.event.kind() == REDACTED.name {
                orders.push(held.event);
            } else {
                events.push(held.event);
            }
        }
    }
    let erased = redaction::carry_out_all(states, tx, &orders).await?;
    let mut whole = Vec::with_capacity(events.len());
    for mut event in events {
        if erased.contains(&event.place) {
            event.payload = None;
        } else if event.payload.is_none() {
            missing(tx, &event).await?;
            continue;
        }
        whole.push(event);
    }
    Ok(whole)
}

/// Records that an event came without its payload, which nothing in its log says to be erased: it says nothing here until the
/// one or the other arrives, and holds up nobody.
pub(super) async fn missing(tx: &mut Tx, event: &Event) -> Result<(), StoreError> {
    trouble(tx, event, Trouble::Missing, &events::payload_missing()).await
}
