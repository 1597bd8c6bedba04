//! Folds events of family `transmission`: lifecycle B, T1 to T3.
//!
//! T1 and T3 are the sender's, T2 is the recipient's, whom T1 names. T2 rests on the T1 that it answers, so that every
//! fold meets T1 first; a recall and a receipt that crossed end alike wherever they are folded.

use async_trait::async_trait;
use percole_domain::{
    Timestamp,
    lifecycle::TransmissionState,
    transmission::{SendTo, Transmission, TransmissionFacts},
};
use percole_merkle::{NodeId, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::{
    StoreError, Tx, entries, logs,
    projections::Table,
    transmissions::{self, TransmissionRow},
};

use super::{ApplyError, Event, Projection, Writers, corrupt, refused, violation};

/// T1.
pub const SENT: &str = "transmission.sent";
/// T2.
pub const RECEIVED: &str = "transmission.received";
/// T3.
pub const RECALLED: &str = "transmission.recalled";

enum Change {
    Sent(ev::TransmissionSent),
    Received(ev::TransmissionReceived),
    Recalled(ev::TransmissionRecalled),
}

fn change(event: &Event) -> Result<Change, ApplyError> {
    Ok(match event.header.kind.as_str() {
        SENT => Change::Sent(event.payload()?),
        RECEIVED => Change::Received(event.payload()?),
        RECALLED => Change::Recalled(event.payload()?),
        kind => return Err(violation(format!("{kind} is not an event of a transmission"))),
    })
}

/// The fold.
pub struct Transmissions;

#[async_trait]
impl Projection for Transmissions {
    fn family(&self) -> &'static str {
        "transmission"
    }

    fn kinds(&self) -> &'static [&'static str] {
        &[SENT, RECEIVED, RECALLED]
    }

    fn writers(&self) -> Writers {
        Writers::Shared
    }

    fn tables(&self) -> &'static [Table] {
        &transmissions::TABLES
    }

    async fn reset(&self, tx: &mut Tx, subject: &SubjectId) -> Result<(), StoreError> {
        transmissions::reset(tx, subject).await
    }

    async fn apply(&self, tx: &mut Tx, event: &Event) -> Result<(), ApplyError> {
        let held = transmissions::get(tx, event.subject()).await?;
        let row = match change(event)? {
            Change::Sent(payload) => sent(held, payload, event)?,
            Change::Received(payload) => {
                if rests_on_withheld_sending(tx, event, held.is_some()).await? {
                    return Ok(());
                }
                received(held, &payload, event)?
            }
            Change::Recalled(payload) => recalled(held, &payload, event)?,
        };
        transmissions::put(tx, &row).await?;
        Ok(())
    }
}

fn sent(
    held: Option<TransmissionRow>,
    payload: ev::TransmissionSent,
    event: &Event,
) -> Result<TransmissionRow, ApplyError> {
    require_sender(event)?;
    if held.is_some() {
        return Err(violation("it sends a transmission that was sent already"));
    }
    let sender = event.subject().origin;
    let recommendation: SubjectId = payload
        .recommendation
        .parse()
        .map_err(|error| violation(format!("the recommendation's id {}: {error}", payload.recommendation)))?;
    if recommendation.origin != sender {
        return Err(violation("it hands over a recommendation of another node"));
    }
    let recipient: NodeId = payload
        .recipient
        .parse()
        .map_err(|error| violation(format!("the recipient's id {}: {error}", payload.recipient)))?;
    if recipient == sender {
        return Err(violation("a node cannot hand over to itself"));
    }
    let step = SendTo { version: payload.version, body: payload.body, answer_days: payload.answer_days };
    let transmission = Transmission::send(step, claimed(event)).map_err(refused)?;
    let facts = transmission.facts();
    Ok(TransmissionRow {
        subject: *event.subject(),
        recommendation,
        version: facts.version,
        recipient,
        body: facts.body.clone(),
        answer_days: facts.answer_days,
        state: transmission.state().to_string(),
        scope: event.header.scope,
        sent_us: facts.sent_at.as_us(),
        due_us: None,
    })
}

fn received(
    held: Option<TransmissionRow>,
    payload: &ev::TransmissionReceived,
    event: &Event,
) -> Result<TransmissionRow, ApplyError> {
    let row = held.ok_or_else(|| violation("it receives what was never sent"))?;
    if event.header.origin.node != row.recipient {
        return Err(violation(format!(
            "node {} received what was addressed to node {}",
            event.header.origin.node.short(),
            row.recipient.short()
        )));
    }
    let due = Timestamp::from_us(payload.due_us);
    let next = transmission(&row)?.observe_receipt(claimed(event), due).map_err(refused)?;
    Ok(moved(row, &next))
}

fn recalled(
    held: Option<TransmissionRow>,
    payload: &ev::TransmissionRecalled,
    event: &Event,
) -> Result<TransmissionRow, ApplyError> {
    require_sender(event)?;
    let row = held.ok_or_else(|| violation("it recalls what was never sent"))?;
    let next = transmission(&row)?.observe_recall(&payload.reason).map_err(refused)?;
    Ok(moved(row, &next))
}

fn require_sender(event: &Event) -> Result<(), ApplyError> {
    let author = event.header.origin.node;
    if author == event.subject().origin {
        return Ok(());
    }
    Err(violation(format!(
        "node {} wrote for the sender, node {}, without authority",
        author.short(),
        event.subject().origin.short()
    )))
}

/// Whether a receipt answers a T1 that this node may not read, so that the transmission is not known here at all.
async fn rests_on_withheld_sending(tx: &mut Tx, event: &Event, known: bool) -> Result<bool, ApplyError> {
    let sender = event.subject().origin;
    let Some(cause) = event.header.causes.iter().find(|cause| cause.origin.node == sender) else {
        return Err(violation(
            "a receipt names the sending that it answers as its cause, and this one names none",
        ));
    };
    if known {
        return Ok(false);
    }
    let Some(head) = logs::by_origin(tx, &cause.origin).await? else { return Ok(false) };
    let sending = entries::get(tx, head.log, cause.index).await?;
    Ok(sending.is_some_and(|entry| entry.body.is_none()))
}

fn claimed(event: &Event) -> Timestamp {
    Timestamp::from_us(event.header.claimed_time_us)
}

/// Reads a transmission from its row.
///
/// # Errors
/// [`StoreError::Corrupt`] when the row holds what no event gave it.
pub fn transmission(row: &TransmissionRow) -> Result<Transmission, StoreError> {
    let state: TransmissionState = row.state.parse().map_err(|error: percole_domain::Refusal| {
        corrupt("transmission.state", &row.subject, "a state of a transmission", &error)
    })?;
    let facts = TransmissionFacts {
        version: row.version,
        body: row.body.clone(),
        answer_days: row.answer_days,
        sent_at: Timestamp::from_us(row.sent_us),
        due: row.due_us.map(Timestamp::from_us),
    };
    Ok(Transmission::from_facts(state, facts))
}

fn moved(row: TransmissionRow, next: &Transmission) -> TransmissionRow {
    TransmissionRow { state: next.state().to_string(), due_us: next.facts().due.map(Timestamp::as_us), ..row }
}

#[cfg(test)]
mod tests;
