//! Folds events of family `transmission`: T1 to T3.
//!
//! T1 and T3 are the sender's, T2 is the recipient's, whom T1 names and who may be the sender itself. T2 rests on the T1 that it answers, so that every
//! fold meets T1 first; a recall and a receipt that crossed end alike wherever they are folded.

use percole_domain::{
    Refusal, Timestamp,
    lifecycle::TransmissionState,
    transmission::{Purpose, SendTo, Transmission, TransmissionFacts},
};
use percole_merkle::{NodeId, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::{StoreError, transmissions::TransmissionRow};
use percole_words::{domain, events};
use prost::Message;

use super::{
    At, Cited, Folded, Line, RowSubject,
    kinds::events,
    subject::{corrupt, unreadable_id},
};
use crate::{access::audience_of, payload};

events! {
    /// What happens to a transmission.
    pub(crate) enum Change {
        /// T1.
        Sent(ev::TransmissionSent) = "transmission.sent";
        /// T2.
        Received(ev::TransmissionReceived) = "transmission.received" by Addressee;
        /// T3.
        Recalled(ev::TransmissionRecalled) = "transmission.recalled";
    }
}

/// The fold.
pub(crate) struct Transmissions;

impl RowSubject for Transmissions {
    type Row = TransmissionRow;
    type Change = Change;

    const FAMILY: &'static str = "transmission";
    const VERSION: u32 = 3;

    fn subject(row: &TransmissionRow) -> SubjectId {
        row.subject
    }

    fn fold(row: Option<&TransmissionRow>, change: Change, at: &At<'_>) -> Folded<TransmissionRow> {
        match change {
            Change::Sent(payload) => sent(row, payload, at).map(Some),
            Change::Received(payload) => match rests_on(at)? {
                Cited::Withheld if row.is_none() => Ok(None),
                Cited::Missing => Err(Refusal::precondition(events::receipt_of_nothing())),
                _ => received(row, &payload, at).map(Some),
            },
            Change::Recalled(payload) => recalled(row, &payload, at).map(Some),
        }
    }

    fn line(row: &TransmissionRow) -> Option<Line> {
        Some(Line {
            unit: None,
            container: Some(row.report),
            number: 0,
            title: row.body.clone(),
            state: row.state.parse().map_or("", TransmissionState::as_str),
            scope: row.scope,
            audience: audience_of(<Self as RowSubject>::FAMILY, row.scope),
            body: None,
            language: String::new(),
            due_us: row.due_us,
            changed_us: row.changed_us,
        })
    }
}

fn sent(
    state: Option<&TransmissionRow>,
    payload: ev::TransmissionSent,
    at: &At<'_>,
) -> Result<TransmissionRow, Refusal> {
    if state.is_some() {
        return Err(Refusal::precondition(events::transmitted_already()));
    }
    let sender = at.subject().origin;
    let report: SubjectId = payload.report.parse().map_err(|_| unreadable_id(&payload.report))?;
    if report.origin != sender {
        return Err(Refusal::precondition(events::anothers_report()));
    }
    payload::optional_id::<SubjectId>(&payload.previous)?;
    payload::optional_id::<SubjectId>(&payload.cycle)?;
    let purpose: Purpose = payload.purpose.parse()?;
    let recipient: NodeId = payload
        .recipient
        .parse()
        .map_err(|_| Refusal::precondition(domain::not_a_node_id(&payload.recipient)))?;
    let asked = ev::TransmissionSent { act: None, ..payload.clone() }.encode_to_vec();
    let step =
        SendTo { version: payload.version, body: payload.body, purpose, answer_days: payload.answer_days };
    let transmission = Transmission::send(step, at.claimed())?;
    let facts = transmission.facts();
    Ok(TransmissionRow {
        subject: at.subject(),
        report,
        version: facts.version,
        purpose: purpose.to_string(),
        sent: asked,
        recipient,
        body: facts.body.clone(),
        answer_days: facts.answer_days,
        state: transmission.state().to_string(),
        scope: at.scope(),
        sent_us: facts.sent_at.as_us(),
        received_us: None,
        reason: String::new(),
        due_us: None,
        changed_us: facts.sent_at.as_us(),
    })
}

/// What the sender asked.
pub(crate) fn asked(row: &TransmissionRow) -> ev::TransmissionSent {
    ev::TransmissionSent::decode(row.sent.as_slice()).unwrap_or_default()
}

/// The T1 that a receipt answers. When this node may not read it, the transmission is not known here at all.
fn rests_on(at: &At<'_>) -> Result<Cited<ev::TransmissionSent>, Refusal> {
    at.cited(at.subject().origin)
}

fn received(
    state: Option<&TransmissionRow>,
    payload: &ev::TransmissionReceived,
    at: &At<'_>,
) -> Result<TransmissionRow, Refusal> {
    let row = state.ok_or_else(|| Refusal::precondition(events::receives_the_unsent()))?;
    if at.author() != row.recipient {
        return Err(Refusal::precondition(events::received_for_another(
            at.author().short().to_string(),
            row.recipient.short().to_string(),
        )));
    }
    let due = (payload.due_us != 0).then(|| Timestamp::from_us(payload.due_us));
    Ok(moved(row, &read(row)?.observe_receipt(at.claimed(), due)?, at))
}

fn recalled(
    state: Option<&TransmissionRow>,
    payload: &ev::TransmissionRecalled,
    at: &At<'_>,
) -> Result<TransmissionRow, Refusal> {
    let row = state.ok_or_else(|| Refusal::precondition(events::recalls_the_unsent()))?;
    let recalled = moved(row, &read(row)?.recall(&payload.reason)?, at);
    Ok(TransmissionRow { reason: payload.reason.clone(), ..recalled })
}

fn read(row: &TransmissionRow) -> Result<Transmission, Refusal> {
    Ok(Transmission::from_facts(row.state.parse()?, facts(row)?))
}

/// Reads a transmission from its row.
///
/// # Errors
/// [`StoreError::Corrupt`] when the row holds what no event gave it.
pub(crate) fn transmission(row: &TransmissionRow) -> Result<Transmission, StoreError> {
    read(row)
        .map_err(|error| corrupt("transmission.state", &row.subject, "a state of a transmission", &error))
}

fn facts(row: &TransmissionRow) -> Result<TransmissionFacts, Refusal> {
    Ok(TransmissionFacts {
        version: row.version,
        body: row.body.clone(),
        purpose: row.purpose.parse()?,
        answer_days: row.answer_days,
        sent_at: Timestamp::from_us(row.sent_us),
        received_at: row.received_us.map(Timestamp::from_us),
        due: row.due_us.map(Timestamp::from_us),
    })
}

fn moved(row: &TransmissionRow, next: &Transmission, at: &At<'_>) -> TransmissionRow {
    TransmissionRow {
        state: next.state().to_string(),
        received_us: next.facts().received_at.map(Timestamp::as_us),
        due_us: next.facts().due.map(Timestamp::as_us),
        changed_us: at.claimed().as_us(),
        ..row.clone()
    }
}
