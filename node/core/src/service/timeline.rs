//! Who did what, when, and under which article: read from the events themselves.

use std::collections::HashMap;

use percole_merkle::{EventRef, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::{Tx, entries, subjects, tree};
use prost::Message;

use crate::{access::Viewer, apply::Event, error::Error};

/// Events that a timeline shows, about, and those read at once.
const EVENTS_MAX: usize = 1_024;
const PAGE: u64 = 64;

/// The folded events of some subjects that belong together and that the viewer may read, what rests on another event
/// after it, else by the time that their authors claim.
///
/// # Errors
/// The database's error.
pub(super) async fn of(
    tx: &mut Tx,
    viewer: &Viewer,
    about: &[SubjectId],
) -> Result<Vec<pb::TimelineEntry>, Error> {
    let bodies = subjects::bodies_of(tx, about).await?;
    let (mut steps, mut after) = (Vec::new(), None);
    while steps.len() < EVENTS_MAX {
        let page = entries::folded_of(tx, about, after, PAGE).await?;
        let Some(last) = page.last() else { break };
        after = Some(last.place);
        for held in page {
            let Some(event) = Event::of(held.place.log, held.entry)? else { continue };
            if !viewer.may_read_event(event.header.scope, bodies.get(event.subject())) {
                continue;
            }
            let shown =
                shown(&event).map_err(|error| tree::damaged(event.place.log, event.place.index, &error))?;
            let (at, shown_us) = (event.as_ref(), event.header.claimed_time_us);
            steps.push(Step { at, shown_us, causes: event.header.causes, shown });
        }
    }
    order(&mut steps);
    Ok(steps.into_iter().map(|step| step.shown).collect())
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
