//! Redactions: the payload of an earlier event is erased wherever it is held.
//!
//! A redaction stands in the log and on the subject of what it erases, so that whoever holds the one hears of the other.
//! Leaf and hash stay: every proof still verifies. Nothing else erases: a payload that is merely missing folds as nothing.

use std::collections::HashMap;

use percole_merkle::LeafHeader;
use percole_proto::event::v1 as ev;
use percole_store::{
    StoreError, Tx, attachments,
    entries::{self, Place},
    problems, tree,
};
use percole_words::{Message, events};
use prost::Message as _;

use super::{Author, Event, Kept, Kind, Payload, States, kind, refold::refuse};
use crate::search;

/// An earlier event of the same log and subject is erased.
pub(crate) const REDACTED: Kind =
    Kind { name: "redaction.ordered", schema: 1, redactable: false, author: Author::Itself };

impl Payload for ev::Redacted {
    const KIND: Kind = REDACTED;
}

/// Whether the payload of an event may be erased: its author said so, and its kind, where it is known, promises it.
pub(crate) fn is_erasable(header: &LeafHeader) -> bool {
    header.flags.redactable && kind(header.kind.as_str()).is_none_or(|kind| kind.redactable)
}

/// Carries out an order that just arrived. Tells whether that erases something, so that its subject must be folded anew.
pub(crate) async fn carry_out(states: &mut States, tx: &mut Tx, order: &Event) -> Result<bool, StoreError> {
    let place = match target(tx, order).await? {
        Ok(Some((place, _))) => place,
        Ok(None) => return Ok(false),
        Err(reason) => {
            refuse(tx, order, &reason).await?;
            return Ok(false);
        }
    };
    // A second order erases nothing. So a log makes its reader fold anew as often as it has something to erase, and no more.
    Ok(erase(states, tx, order, place).await? || problems::is_missing(tx, place).await?)
}

/// Carries out the orders of a subject that is folded anew, and tells what is erased, and what stays of each.
pub(super) async fn carry_out_all(
    states: &mut States,
    tx: &mut Tx,
    orders: &[Place],
) -> Result<HashMap<Place, Kept>, StoreError> {
    let mut erased = HashMap::new();
    for order in orders {
        let entry = entries::get(tx, order.log, order.index).await?;
        let Some(order) = entry.map(|entry| Event::of(order.log, entry)).transpose()?.flatten() else {
            continue;
        };
        match target(tx, &order).await? {
            Ok(Some((place, kept))) => {
                erase(states, tx, &order, place).await?;
                erased.entry(place).or_insert(kept);
            }
            Ok(None) => {}
            Err(reason) => refuse(tx, &order, &reason).await?,
        }
    }
    Ok(erased)
}

async fn erase(states: &mut States, tx: &mut Tx, order: &Event, place: Place) -> Result<bool, StoreError> {
    let document = document(tx, place).await?;
    let erased = entries::erase(tx, place).await?;
    if erased {
        states.note_erasure(place);
        search::clear(tx, order.subject()).await?;
        if let Some(sha256) = document {
            attachments::forget_hash(tx, order.subject(), &sha256).await?;
        }
    }
    Ok(erased)
}

/// The hash of the document or the portrait that an event names, which is erased with it.
async fn document(tx: &mut Tx, place: Place) -> Result<Option<Vec<u8>>, StoreError> {
    let Some(entry) = entries::get(tx, place.log, place.index).await? else { return Ok(None) };
    let Some(event) = Event::of(place.log, entry)? else { return Ok(None) };
    let payload = event.payload.as_deref().unwrap_or_default();
    let kind = event.kind();
    Ok(if kind == ev::MeetingAttached::KIND.name {
        let document = ev::MeetingAttached::decode(payload).ok().and_then(|attached| attached.document);
        document.map(|document| document.sha256)
    } else if kind == ev::MandateNamed::KIND.name {
        ev::MandateNamed::decode(payload).ok().map(|named| named.portrait)
    } else {
        None
    })
}

/// Where the event stands that an order erases, and what stays of it, `None` when only its hash is held here, or why the order
/// counts for nothing.
pub(crate) async fn target(
    tx: &mut Tx,
    order: &Event,
) -> Result<Result<Option<(Place, Kept)>, Message>, StoreError> {
    let (index, kept) = match read(order) {
        Ok((index, _)) if index >= order.place.index => return Ok(Err(events::erases_what_follows())),
        Ok(read) => read,
        Err(reason) => return Ok(Err(reason)),
    };
    let place = Place { log: order.place.log, index };
    let entry = entries::get(tx, place.log, index).await?;
    let Some(leaf) = entry.and_then(|entry| entry.leaf) else { return Ok(Ok(None)) };
    let header = LeafHeader::decode(&leaf).map_err(|error| tree::damaged(place.log, index, &error))?;
    if header.subject != *order.subject() {
        return Ok(Err(events::erases_anothers()));
    }
    if !is_erasable(&header) {
        return Ok(Err(events::erases_the_lasting(header.kind.as_str())));
    }
    Ok(Ok(Some((place, kept))))
}

fn read(order: &Event) -> Result<(u64, Kept), Message> {
    let payload = order.payload.as_deref().unwrap_or_default();
    let payload = ev::Redacted::decode(payload).map_err(|_| events::event_unreadable(REDACTED.name))?;
    let index = payload.index.ok_or_else(events::erases_nothing)?;
    Ok((index, Kept { measures_given: payload.measures_given }))
}

#[cfg(test)]
mod tests;
