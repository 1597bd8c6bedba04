//! The outcome: stated in parts, and declared by their hashes.

use percole_domain::Refusal;
use percole_proto::event::v1 as ev;
use percole_store::votes::{StatedRow, VoteRow};
use percole_words::events;
use sha2::{Digest, Sha256};

use super::{Opened, read};
use crate::{apply::At, participants};

/// The tallies given to the engine, among what is stated.
pub(crate) const TALLIES: &str = "tallies";
/// What came of them.
pub(crate) const OUTCOME: &str = "outcome";
/// The largest part, in bytes.
pub(crate) const PART_BYTES_MAX: usize = 200 * 1024;
/// Words for the result of a question.
const RESULTS: [&str; 4] = ["pass", "fail", "no-quorum", "counted"];

/// The hash of a part, as the declaration lists it.
pub(crate) fn part_hash(text: &str) -> [u8; 32] {
    Sha256::digest(text).into()
}

/// The next part of what is declared.
pub(super) fn stated(
    held: &Opened,
    payload: ev::OutcomeStated,
    at: &At<'_>,
) -> Result<(VoteRow, StatedRow), Refusal> {
    let mut row = held.row.clone();
    read(&row)?.declare(at.claimed())?;
    if payload.text.is_empty() || payload.text.len() > PART_BYTES_MAX {
        return Err(Refusal::precondition(events::stated_too_large(PART_BYTES_MAX)));
    }
    let parts = match payload.what.as_str() {
        TALLIES if row.outcome_parts.is_empty() => &mut row.tallies_parts,
        OUTCOME => &mut row.outcome_parts,
        _ => return Err(Refusal::precondition(events::stated_out_of_turn())),
    };
    parts.extend(part_hash(&payload.text));
    let part = u32::try_from(parts.len() / 32).unwrap_or(u32::MAX);
    row.changed_us = at.claimed().as_us();
    Ok((row, StatedRow { subject: at.subject(), what: payload.what, part, text: payload.text }))
}

/// What was stated is the outcome, once everybody is accounted for.
pub(super) fn declared(held: &Opened, payload: ev::OutcomeDeclared, at: &At<'_>) -> Result<VoteRow, Refusal> {
    let row = &held.row;
    let next = read(row)?.declare(at.claimed())?;
    if payload.rule_hash != row.rule_hash {
        return Err(Refusal::precondition(events::declared_under_another_rule()));
    }
    let asked = participants::of_row(row)?;
    if let Some(missing) = asked.iter().find(|asked| participants::tally(&held.tallies, asked).is_none()) {
        return Err(Refusal::precondition(events::tally_unaccounted(missing.host.short().to_string())));
    }
    if payload.engine.is_empty() {
        return Err(Refusal::precondition(events::engine_missing()));
    }
    if payload.tallies.concat() != row.tallies_parts
        || payload.outcome.concat() != row.outcome_parts
        || row.outcome_parts.is_empty()
    {
        return Err(Refusal::precondition(events::stated_other()));
    }
    let questions = crate::questions::stored(&row.questions)?;
    let known = payload.results.iter().all(|result| RESULTS.contains(&result.as_str()));
    if payload.results.len() != questions.len() || !known {
        return Err(Refusal::precondition(events::result_missing()));
    }
    Ok(VoteRow {
        state: next.state().to_string(),
        results: payload.results.join(","),
        engine: payload.engine,
        changed_us: at.claimed().as_us(),
        ..row.clone()
    })
}
