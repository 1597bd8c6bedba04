//! A certificate that is wrong: the papers are counted again by two people, and the poll is certified anew.

use percole_domain::{Refusal, lifecycle::PollState, names::check_reason};
use percole_merkle::Scope;
use percole_proto::event::v1 as ev;
use percole_store::polls::{PollRow, ProposalRow};
use percole_words::events;
use prost::Message;

use super::read;
use crate::apply::At;

/// What one person found. It changes nothing, and no other node sees it.
pub(super) fn proposed(
    row: &PollRow,
    payload: ev::CorrectionProposed,
    at: &At<'_>,
) -> Result<ProposalRow, Refusal> {
    if at.scope() != Scope::Node {
        return Err(Refusal::precondition(events::proposal_left_its_node()));
    }
    check_reason(&payload.reason)?;
    require_newest(row, &payload.corrects)?;
    Ok(ProposalRow {
        subject: at.subject(),
        corrects: row.leaf_hash,
        reason: payload.reason,
        papers: payload.papers,
        counts: payload.counts.concat(),
        act: payload.act.unwrap_or_default().encode_to_vec(),
        idx: at.event.place.index,
        claimed_us: at.claimed().as_us(),
    })
}

/// The count begins anew. Who the two people are is judged when it is decided: that stands in no log.
pub(super) fn corrected(row: &PollRow, payload: ev::TallyCorrected, at: &At<'_>) -> Result<PollRow, Refusal> {
    if payload.vote != row.vote.to_string() {
        return Err(Refusal::precondition(events::certifies_another_vote()));
    }
    let next = read(row)?.correct(&payload.reason)?;
    require_newest(row, &payload.corrects)?;
    if !row.takes_paper {
        return Err(Refusal::precondition(events::takes_no_paper()));
    }
    if payload.papers == 0 || payload.papers > payload.handed_out || payload.handed_out > row.roll_size {
        let message = events::more_papers_than_signed(payload.papers, payload.handed_out);
        return Err(Refusal::precondition(message));
    }
    let moved = PollRow {
        state: next.state().to_string(),
        correction: payload.reason,
        voters: row.voters.saturating_sub(row.paper_counted),
        handed_out: payload.handed_out,
        paper_counted: payload.papers,
        counted: 0,
        papers: vec![0; row.papers.len()],
        counts: Vec::new(),
        ..row.clone()
    };
    Ok(moved.at(at.event.as_ref(), at.claimed().as_us()))
}

/// Only papers are counted again: whoever voted online is counted as before.
pub(super) fn require_online_as_before(row: &PollRow, voters: u64) -> Result<(), Refusal> {
    let online = voters.checked_sub(row.paper_counted);
    if row.correction.is_empty() || online == Some(row.voters) {
        return Ok(());
    }
    Err(Refusal::precondition(events::corrects_more_than_papers(row.voters)))
}

/// What is corrected is the certificate that the poll rests on.
fn require_newest(row: &PollRow, corrects: &[u8]) -> Result<(), Refusal> {
    if row.state == PollState::Certified.as_str() && corrects == row.leaf_hash.0 {
        return Ok(());
    }
    Err(Refusal::precondition(events::corrects_another_certificate()))
}
