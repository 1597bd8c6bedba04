//! The opener's word for a silent unit, so that those below it vote on their own.

use percole_domain::Refusal;
use percole_proto::event::v1 as ev;
use percole_store::votes::VoteRow;
use percole_words::events;
use prost::Message;

use super::{read, tally::participant};
use crate::{apply::At, participants};

/// A unit takes no part. That it is silent is judged when it is decided: another node may have heard of it by then.
pub(super) fn over(row: &VoteRow, payload: ev::VotePassedOver, at: &At<'_>) -> Result<VoteRow, Refusal> {
    let next = read(row)?.pass_over(&payload.reason, at.claimed())?;
    let unit = participant(row, &payload.unit)?;
    if !participants::has_units_below(&participants::of_row(row)?, &unit) {
        return Err(Refusal::precondition(events::passes_over_nobody_below()));
    }
    if participants::passed_over(row, &unit.unit).is_some() {
        return Err(Refusal::precondition(events::passed_over_already()));
    }
    let mut known = ev::PassedOvers::decode(&row.passed_over[..]).unwrap_or_default();
    known.units.push(ev::PassedOver {
        unit: unit.unit.to_string(),
        reason: payload.reason,
        passed_us: at.claimed().as_us(),
    });
    Ok(VoteRow { state: next.state().to_string(), passed_over: known.encode_to_vec(), ..row.clone() })
}
