//! The events of a subject as they are held here, and which of them stay out before their fold is asked.
//!
//! A subject may be of any size and written by anybody. So its leaves are looked at first, and of each only what its order
//! depends on is kept; what the events say is read when they are folded, a page at a time.

use std::collections::{BTreeMap, HashMap};

use percole_merkle::{LeafHeader, Origin, SubjectId};
use percole_store::{
    StoreError, Tx,
    entries::{self, Place, SubjectLeaf},
    logs::LogId,
    problems::Trouble,
    tree,
};
use percole_words::{Message, events};

use super::{
    Event, Kept, REDACTED, States, is_shared,
    order::Spot,
    redaction,
    refold::{mark, refuse_at},
};

/// Events of one log on a subject that several nodes write. Such a subject is folded anew for each of them, so their
/// number must be bounded; no lifecycle of a shared subject comes near it.
const SHARED_EVENTS_PER_LOG_MAX: u64 = 64;
/// Leaves of a subject read at once, of 1 KiB at most.
const LEAVES_PER_PAGE: u64 = 256;
/// Whole events read at once: 16 MiB at most.
pub(super) const EVENTS_PER_PAGE: usize = 64;

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
            let (subject, place) = (event.subject(), event.place);
            let before = entries::count_of_subject(tx, subject, place, SHARED_EVENTS_PER_LOG_MAX).await?;
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

/// Why an event of a kind counts for nothing, whatever its fold would say; `number` is its place among those of its log.
pub(super) fn barred(kind: &str, repeated: bool, number: u64) -> Option<Message> {
    if is_shared(kind) && number > SHARED_EVENTS_PER_LOG_MAX {
        return Some(events::too_many_events());
    }
    repeated.then(events::key_repeated)
}

/// The events of a subject that its fold is asked about, by log and index.
#[derive(Default)]
pub(super) struct Outline {
    /// What the order of each depends on.
    pub(super) spots: Vec<Spot>,
    /// Whose logs they stand in.
    pub(super) origins: BTreeMap<LogId, Origin>,
    /// What stays of those that were erased.
    pub(super) kept: HashMap<Place, Kept>,
}

/// Finds the events of a subject that its fold is asked about; what is ordered to be erased is erased. Why each of the others
/// stays out is recorded.
pub(super) async fn outline(
    states: &mut States,
    tx: &mut Tx,
    subject: &SubjectId,
) -> Result<Outline, StoreError> {
    let (mut outline, mut orders) = (Outline::default(), Vec::new());
    let mut counted = Counted::default();
    let mut after: Option<Place> = None;
    loop {
        let page = entries::leaves_of(tx, subject, after, LEAVES_PER_PAGE).await?;
        let Some(last) = page.last() else { break };
        after = Some(last.place);
        for SubjectLeaf { place, leaf, repeated, has_payload, .. } in page {
            let header =
                LeafHeader::decode(&leaf).map_err(|error| tree::damaged(place.log, place.index, &error))?;
            let number = counted.next(place.log);
            if let Some(reason) = barred(header.kind.as_str(), repeated, number) {
                refuse_at(tx, place, subject, &reason).await?;
            } else if header.kind.as_str() == REDACTED.name {
                orders.push(place);
            } else {
                outline.origins.insert(place.log, header.origin);
                outline.spots.push(Spot::of(place, has_payload, &header));
            }
        }
    }
    let erased = redaction::carry_out_all(states, tx, &orders).await?;
    for spot in &outline.spots {
        if !spot.has_payload && !erased.contains_key(&spot.place) {
            mark(tx, spot.place, subject, &Trouble::Missing).await?;
        }
    }
    outline.spots.retain(|spot| spot.has_payload || erased.contains_key(&spot.place));
    outline.kept = erased;
    Ok(outline)
}

/// The events that stand at some places, in the order of the places; of each that was erased what stays of it.
pub(super) async fn whole(
    tx: &mut Tx,
    spots: &[Spot],
    kept: &HashMap<Place, Kept>,
) -> Result<Vec<Event>, StoreError> {
    let mut by_log: BTreeMap<LogId, Vec<u64>> = BTreeMap::new();
    for spot in spots {
        by_log.entry(spot.place.log).or_default().push(spot.place.index);
    }
    let mut found = HashMap::new();
    for (log, indexes) in by_log {
        for entry in entries::among(tx, log, &indexes).await? {
            let place = Place { log, index: entry.index };
            let kept = kept.get(&place).copied().unwrap_or_default();
            found.extend(Event::of(log, entry)?.map(|event| (place, Event { kept, ..event })));
        }
    }
    Ok(spots.iter().filter_map(|spot| found.remove(&spot.place)).collect())
}

/// Records that an event came without its payload, which nothing in its log says to be erased: it says nothing here until the
/// one or the other arrives, and holds up nobody.
pub(super) async fn missing(tx: &mut Tx, event: &Event) -> Result<(), StoreError> {
    mark(tx, event.place, event.subject(), &Trouble::Missing).await
}
