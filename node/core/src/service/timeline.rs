//! Who did what, when, and under which article: read from the events themselves.

use std::collections::HashMap;

use percole_merkle::{EventRef, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::{
    Tx,
    entries::{self, Place},
    histories,
    logs::LogId,
    subjects, tree,
};
use prost::Message;

use crate::{access::Viewer, apply::Event, error::Error};

/// Events that a timeline shows at most, and those read at once.
const EVENTS_MAX: u64 = 1_024;
const PAGE: u64 = 64;

/// What happened, and whether more happened before.
pub(super) struct Timeline {
    pub(super) entries: Vec<pb::TimelineEntry>,
    /// Whether earlier events are left out.
    pub(super) is_cut: bool,
}

/// The folded events of some subjects that belong together and that the viewer may read, what rests on another event
/// after it, else by the time that their authors claim. Of a history that is too long, the newest of every log.
pub(super) async fn of(tx: &mut Tx, viewer: &Viewer, about: &[SubjectId]) -> Result<Timeline, Error> {
    let bodies = subjects::bodies_of(tx, about).await?;
    let lengths = histories::lengths(tx, about).await?;
    let is_cut = lengths.iter().map(|(_, length)| length).sum::<u64>() > EVENTS_MAX;
    let mut steps = Vec::new();
    for (log, left_out) in left_out(lengths) {
        for event in newest(tx, about, log, left_out).await? {
            if may_read(viewer, &event, bodies.get(event.subject())) {
                steps.push(step(event)?);
            }
        }
    }
    order(&mut steps);
    Ok(Timeline { entries: steps.into_iter().map(|step| step.shown).collect(), is_cut })
}

/// How many events at the beginning of each log are left out, so that the rest can be shown: a log that holds few of them
/// loses none because another one holds many.
fn left_out(mut lengths: Vec<(LogId, u64)>) -> Vec<(LogId, u64)> {
    lengths.sort_by_key(|(_, length)| *length);
    let (mut room, mut logs) = (EVENTS_MAX, lengths.len() as u64);
    for (_, length) in &mut lengths {
        let shown = (*length).min(room / logs);
        (room, logs) = (room - shown, logs - 1);
        *length -= shown;
    }
    lengths
}

/// The events of a log but for the first ones.
async fn newest(tx: &mut Tx, about: &[SubjectId], log: LogId, left_out: u64) -> Result<Vec<Event>, Error> {
    let mut after = match left_out.checked_sub(1) {
        Some(last) => histories::place_of(tx, about, log, last).await?,
        None => Some(Place { log: LogId(log.0 - 1), index: u64::MAX >> 1 }),
    };
    let mut events = Vec::new();
    loop {
        let page = entries::folded_of(tx, about, after, PAGE).await?;
        let Some(last) = page.last() else { break };
        let goes_on = last.place.log == log;
        after = Some(last.place);
        for held in page.into_iter().filter(|held| held.place.log == log) {
            events.extend(Event::of(log, held.entry)?);
        }
        if !goes_on {
            break;
        }
    }
    Ok(events)
}

fn step(event: Event) -> Result<Step, Error> {
    let shown = shown(&event).map_err(|error| tree::damaged(event.place.log, event.place.index, &error))?;
    let (at, shown_us) = (event.as_ref(), event.header.claimed_time_us);
    Ok(Step { at, shown_us, causes: event.header.causes, shown })
}

fn may_read(viewer: &Viewer, event: &Event, body: Option<&SubjectId>) -> bool {
    let payload = event.payload.as_deref();
    (payload.is_some() || viewer.sees_erased()) && viewer.may_read_payload(&event.header, payload, body)
}

struct Step {
    at: EventRef,
    /// Claimed time, but never before that of an event which this one follows for certain.
    shown_us: i64,
    causes: Vec<EventRef>,
    shown: pb::TimelineEntry,
}

fn shown(event: &Event) -> Result<pb::TimelineEntry, prost::DecodeError> {
    let head = ev::Head::decode(event.payload.as_deref().unwrap_or_default())?;
    Ok(pb::TimelineEntry {
        at_us: event.header.claimed_time_us,
        kind: event.kind().to_owned(),
        node: event.author().to_string(),
        act: head.act,
        origin: event.header.origin.to_string(),
        index: event.place.index,
        subject: event.subject().to_string(),
        reason: head.reason,
    })
}

/// Clocks of two nodes differ, and one may be set back: the log's order and the causes go before the claimed time.
fn order(steps: &mut [Step]) {
    steps.sort_by_key(|step| (step.at.origin, step.at.index));
    // A step moves behind what it follows; a chain of steps needs a round each at most.
    for _ in 0..steps.len() {
        let times: HashMap<EventRef, i64> = steps.iter().map(|step| (step.at, step.shown_us)).collect();
        let mut moved = false;
        let mut before: Option<(percole_merkle::Origin, i64)> = None;
        for step in steps.iter_mut() {
            let earlier = before.filter(|(origin, _)| *origin == step.at.origin).map(|(_, time)| time);
            let causes = step.causes.iter().filter_map(|cause| Some(times.get(cause)?.saturating_add(1)));
            let least = causes.chain(earlier).max().unwrap_or(i64::MIN);
            if step.shown_us < least {
                step.shown_us = least;
                moved = true;
            }
            before = Some((step.at.origin, step.shown_us));
        }
        if !moved {
            break;
        }
    }
    steps.sort_by_key(|step| step.shown_us);
}

#[cfg(test)]
mod tests {
    use percole_merkle::{Hash, NodeId, Origin};

    use super::*;

    fn step(node: u8, index: u64, time: i64, causes: Vec<EventRef>) -> Step {
        let at = reference(node, index);
        Step { at, shown_us: time, causes, shown: pb::TimelineEntry { index, ..Default::default() } }
    }

    fn reference(node: u8, index: u64) -> EventRef {
        EventRef { origin: Origin::first(NodeId([node; 32])), index, leaf_hash: Hash([node; 32]) }
    }

    #[test]
    fn a_long_history_takes_no_room_of_a_short_one() {
        let left = |lengths: &[(i64, u64)]| {
            let lengths = lengths.iter().map(|(log, length)| (LogId(*log), *length)).collect();
            left_out(lengths).into_iter().map(|(log, left)| (log.0, left)).collect::<Vec<_>>()
        };
        assert_eq!(left(&[(0, 3), (1, 1_021)]), [(0, 0), (1, 0)]);
        assert_eq!(left(&[(0, 5_000), (1, 24)]), [(1, 0), (0, 4_000)]);
        assert_eq!(left(&[(0, 2_000), (1, 2_000), (2, 0)]), [(2, 0), (0, 1_488), (1, 1_488)]);
    }

    #[test]
    fn an_answer_stands_behind_what_it_answers_however_the_clocks_are_set() {
        // Node 1's clock is an hour late, and node 2 set its own back between two events.
        let mut steps = vec![
            step(1, 70, 50, vec![reference(2, 8)]),
            step(2, 7, 100, vec![]),
            step(2, 8, 90, vec![]),
            step(2, 9, 200, vec![]),
        ];
        order(&mut steps);
        let order: Vec<u64> = steps.iter().map(|step| step.at.index).collect();
        assert_eq!(order, [7, 8, 70, 9]);
    }
}
