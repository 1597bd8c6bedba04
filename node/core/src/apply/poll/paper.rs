//! Paper beside online: handed out when online is closed, to numbers of the roll without a ballot there.

use percole_domain::{Refusal, lifecycle::PollState};
use percole_merkle::Scope;
use percole_proto::event::v1 as ev;
use percole_store::{
    ballots::{self, BallotRow},
    polls::PollRow,
};
use percole_words::{domain, events};

use crate::apply::At;

/// Numbers that signed for a paper. That none of them voted online is judged when it is decided: no other node sees either.
pub(super) fn handed_out(
    row: &PollRow,
    payload: &ev::PaperHandedOut,
    at: &At<'_>,
) -> Result<(PollRow, Vec<BallotRow>), Refusal> {
    if at.scope() != Scope::Node {
        return Err(Refusal::precondition(events::ballot_left_its_node()));
    }
    require_paper(row)?;
    let mut before = 0;
    for number in &payload.roll_numbers {
        if *number <= before || *number > row.roll_size {
            let message = domain::number_not_on_roll(number.to_string(), row.roll_size.to_string());
            return Err(Refusal::precondition(message));
        }
        before = *number;
    }
    let signed = |number: &u64| BallotRow {
        subject: at.subject(),
        roll_number: *number,
        answers: ballots::PAPER.to_owned(),
        cast_us: at.claimed().as_us(),
        casts: 0,
        round: row.round,
        idx: at.event.as_ref().index,
        leaf_hash: at.event.as_ref().leaf_hash,
    };
    let signed: Vec<BallotRow> = payload.roll_numbers.iter().map(signed).collect();
    let handed_out = row.handed_out.saturating_add(signed.len() as u64);
    let next = PollRow { handed_out, ..row.clone() };
    Ok((next.at(at.event.as_ref(), at.claimed().as_us()), signed))
}

/// The papers that the counts hold from here on.
pub(super) fn counted(row: &PollRow, payload: &ev::PaperCounted, at: &At<'_>) -> Result<PollRow, Refusal> {
    if payload.vote != row.vote.to_string() {
        return Err(Refusal::precondition(events::certifies_another_vote()));
    }
    require_paper(row)?;
    if row.counted > 0 || row.paper_counted > 0 {
        return Err(Refusal::precondition(events::paper_counted_already()));
    }
    if payload.papers == 0 || payload.papers > payload.handed_out || payload.handed_out > row.roll_size {
        let message = events::more_papers_than_signed(payload.papers, payload.handed_out);
        return Err(Refusal::precondition(message));
    }
    let next = PollRow { paper_counted: payload.papers, handed_out: payload.handed_out, ..row.clone() };
    Ok(next.at(at.event.as_ref(), at.claimed().as_us()))
}

/// Paper is for polls that said so when they were joined, between the closing and the certificate.
fn require_paper(row: &PollRow) -> Result<(), Refusal> {
    if !row.takes_paper {
        return Err(Refusal::precondition(events::takes_no_paper()));
    }
    if row.state != PollState::Closed.as_str() {
        return Err(Refusal::precondition(events::paper_after_online()));
    }
    Ok(())
}
