//! Redactions: the payload of an earlier event is erased wherever it is held.
//!
//! A redaction stands in the log and on the subject of what it erases, so that whoever holds the one hears of the other.
//! Leaf and hash stay: every proof still verifies.

use percole_proto::event::v1 as ev;
use percole_store::{StoreError, Tx, entries};
use percole_words::{Message, events};
use prost::Message as _;

use super::{
    Event, Kind, Payload, kind,
    refold::{Held, refuse},
};

/// An earlier event of the same log and subject is erased.
pub const REDACTED: Kind = Kind { name: "redaction.ordered", schema: 1, redactable: false };

impl Payload for ev::Redacted {
    const KIND: Kind = REDACTED;
}

/// Carries out the redactions among the events of a subject: what they order is erased here too, and folds as erased.
pub(super) async fn carry_out(tx: &mut Tx, events: &mut [Held]) -> Result<(), StoreError> {
    let orders: Vec<usize> =
        (0..events.len()).filter(|at| events[*at].event.kind() == REDACTED.name).collect();
    for order in orders {
        match target(&events[order].event, events) {
            // What is not held here, or only as a hash, needs no erasing.
            Ok(None) => {}
            Ok(Some(target)) => {
                let event = &mut events[target].event;
                event.payload = None;
                entries::erase(tx, event.place).await?;
            }
            Err(reason) => refuse(tx, &events[order].event, &reason).await?,
        }
    }
    Ok(())
}

/// Which event a redaction erases.
fn target(order: &Event, events: &[Held]) -> Result<Option<usize>, Message> {
    let payload = order.payload.as_deref().unwrap_or_default();
    let payload = ev::Redacted::decode(payload)
        .map_err(|error| events::event_unreadable(REDACTED.name, error.to_string()))?;
    if payload.index >= order.place.index {
        return Err(events::erases_what_follows());
    }
    let is_target =
        |held: &Held| held.event.place.log == order.place.log && held.event.place.index == payload.index;
    let Some(found) = events.iter().position(is_target) else { return Ok(None) };
    let event = &events[found].event;
    let known = kind(event.kind());
    if !event.header.flags.redactable || known.is_some_and(|kind| !kind.redactable) {
        return Err(events::erases_the_lasting(event.kind()));
    }
    Ok(Some(found))
}
