//! A poll in which so few voted that its figures would show who voted how: it ends without a count.
//!
//! That they were few, and that the vote's rule says so, is judged when it is decided: no other node sees the box.

use percole_domain::{Refusal, vote::Recorded};
use percole_merkle::SubjectId;
use percole_proto::event::v1 as ev;
use percole_store::polls::PollRow;
use percole_words::events;

use super::{begin, frame, read};
use crate::{apply::At, participants};

/// Its ballots are within the count of its host's poll.
pub(super) fn merged(row: &PollRow, payload: &ev::PollMerged, at: &At<'_>) -> Result<PollRow, Refusal> {
    require_vote(row, &payload.vote)?;
    let within: SubjectId =
        payload.within.parse().map_err(|_| Refusal::precondition(events::not_an_id(&payload.within)))?;
    if within == row.unit {
        return Err(Refusal::precondition(events::merged_with_itself()));
    }
    let next = read(row)?.merge(&frame(Recorded::Opened, row)?, at.claimed())?;
    let moved = PollRow { state: next.state().to_string(), counted_within: Some(within), ..row.clone() };
    Ok(moved.at(at.event.as_ref(), at.claimed().as_us()))
}

/// Nothing of it is counted.
pub(super) fn withheld(row: &PollRow, payload: &ev::PollWithheld, at: &At<'_>) -> Result<PollRow, Refusal> {
    require_vote(row, &payload.vote)?;
    if row.counted > 0 {
        return Err(Refusal::precondition(events::withheld_after_count()));
    }
    let next = read(row)?.withhold(&frame(Recorded::Opened, row)?, at.claimed())?;
    let moved = PollRow { state: next.state().to_string(), ..row.clone() };
    Ok(moved.at(at.event.as_ref(), at.claimed().as_us()))
}

/// How many members a certificate counts beside the roll of its own poll: those of the units that it names of the same host, each once.
/// A roll that is larger than the vote allows is refused here, so that its opener can include whatever is certified.
pub(super) fn merged_roll(row: &PollRow, merged: &[ev::UnitMerged]) -> Result<u64, Refusal> {
    if merged.is_empty() {
        return Ok(0);
    }
    let mut hosted = participants::stored(&row.hosted)?;
    let mut members = 0_u64;
    for named in merged {
        let Some(at) = hosted.iter().position(|unit| unit.unit.to_string() == named.unit) else {
            return Err(Refusal::precondition(events::merges_unit_elsewhere(&named.unit)));
        };
        begin::require_roll(&hosted.swap_remove(at), named.roll_size)?;
        members = members.saturating_add(named.roll_size);
    }
    Ok(members)
}

fn require_vote(row: &PollRow, vote: &str) -> Result<(), Refusal> {
    if vote == row.vote.to_string() {
        return Ok(());
    }
    Err(Refusal::precondition(events::certifies_another_vote()))
}
