//! Folds events of family `poll`: one node's share of a vote.
//!
//! Only the voting node writes them, and only when the vote's opener asked it: joining and declining rest on the
//! `vote.opened` that names it. Ballots stay on their node; others fold the frame without them.

mod begin;
mod correct;
mod count;
mod few;
mod paper;

use std::collections::HashSet;

use async_trait::async_trait;
use percole_domain::{
    Audience, Refusal, Timestamp,
    lifecycle::PollState,
    names::check_reason,
    poll::Poll,
    vote::{Recorded, Vote, Window},
};
use percole_merkle::{NodeId, Scope, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::{
    StoreError, Table, TableRow, Tx,
    ballots::{self, BallotRow},
    entries::subject_bytes,
    polls::{CountRow, PollCertificateRow, PollRow, ProposalRow},
    rows,
};
use percole_words::{Arg, events};
use sha2::{Digest, Sha256};

use super::{
    At, Cited, Folded, Line, Subject,
    kinds::events,
    subject::{corrupt, load_rows, save_rows},
};
use crate::questions;

events! {
    /// What happens to a poll.
    pub(crate) enum Change {
        /// B1: the node takes part.
        Joined(ev::PollJoined) = "poll.joined";
        /// B2: the node stays out.
        Declined(ev::PollDeclined) = "poll.declined";
        /// One named ballot.
        BallotCast(ev::BallotCast) = "poll.ballot_cast";
        /// A ballot that was entered for the wrong member.
        BallotWithdrawn(ev::BallotWithdrawn) = "poll.ballot_withdrawn";
        /// B5, B6: a restore may have lost ballots.
        Interrupted(ev::PollInterrupted) = "poll.interrupted";
        /// B8: ballots are accepted longer.
        Extended(ev::PollExtended) = "poll.extended";
        /// B3: no further ballot.
        Closed(ev::PollClosed) = "poll.closed";
        /// Members signed for a paper.
        PaperHandedOut(ev::PaperHandedOut) = "poll.paper_handed_out";
        /// Papers were counted.
        PaperCounted(ev::PaperCounted) = "poll.paper_counted";
        /// The papers were counted again, by one person.
        CorrectionProposed(ev::CorrectionProposed) = "poll.correction_proposed";
        /// B7: the certificate is wrong.
        TallyCorrected(ev::TallyCorrected) = "poll.tally_corrected";
        /// The count of a question, or a part of it.
        QuestionCounted(ev::QuestionCounted) = "poll.question_counted";
        /// B9: a hosted unit is counted within its host's poll.
        Merged(ev::PollMerged) = "poll.merged";
        /// B10: so few voted that nothing is counted.
        Withheld(ev::PollWithheld) = "poll.withheld";
        /// B4: the count is signed.
        TallyCertified(ev::TallyCertified) = "poll.tally_certified";
    }
}

/// The subject of a unit's poll of a vote: its host, and the first 16 bytes of SHA-256 over `percole/poll/v2\0`, the 48 bytes of
/// the vote's subject and the 48 bytes of the unit's.
pub(crate) fn poll_subject(host: NodeId, vote: &SubjectId, unit: &SubjectId) -> SubjectId {
    let digest = Sha256::new()
        .chain_update(b"percole/poll/v2\0")
        .chain_update(subject_bytes(vote))
        .chain_update(subject_bytes(unit))
        .finalize();
    let mut id = [0; 16];
    id.copy_from_slice(&digest[..16]);
    SubjectId { origin: host, id }
}

/// What piles up beside a poll.
pub(crate) enum Beside {
    /// A ballot, by its roll number.
    Ballot(BallotRow),
    /// A part of the count.
    Count(CountRow),
    /// What signs it.
    Certificate(PollCertificateRow),
    /// A correction that waits for a second person.
    Proposal(ProposalRow),
}

/// The fold.
pub(crate) struct Polls;

#[async_trait]
impl Subject for Polls {
    type State = PollRow;
    type Change = Change;
    type Beside = Beside;

    const FAMILY: &'static str = "poll";
    const VERSION: u32 = 7;
    const TABLES: &'static [Table] =
        &[PollRow::TABLE, BallotRow::TABLE, CountRow::TABLE, PollCertificateRow::TABLE, ProposalRow::TABLE];

    fn fold(
        state: Option<&PollRow>,
        change: Change,
        at: &At<'_>,
        beside: &mut Vec<Beside>,
    ) -> Folded<PollRow> {
        let Some(row) = state else { return of_none(change, at) };
        match change {
            Change::Joined(payload) => begin::joined(state, payload, at),
            Change::Declined(payload) => begin::declined(state, payload, at),
            Change::BallotCast(payload) => {
                beside.push(Beside::Ballot(ballot(row, &payload, at)?));
                Ok(None)
            }
            Change::BallotWithdrawn(payload) => {
                beside.push(Beside::Ballot(withdrawn(row, &payload, at)?));
                Ok(None)
            }
            Change::Interrupted(payload) => interrupted(row, payload, at),
            Change::Extended(payload) => extended(row, &payload, at),
            Change::Closed(payload) => closed(row, &payload, at).map(Some),
            Change::Merged(payload) => few::merged(row, &payload, at).map(Some),
            Change::Withheld(payload) => few::withheld(row, &payload, at).map(Some),
            Change::PaperHandedOut(payload) => {
                let (row, signed) = paper::handed_out(row, &payload, at)?;
                beside.extend(signed.into_iter().map(Beside::Ballot));
                Ok(Some(row))
            }
            Change::PaperCounted(payload) => paper::counted(row, &payload, at).map(Some),
            Change::QuestionCounted(payload) => {
                let (row, count) = count::counted(row, payload, at)?;
                beside.push(Beside::Count(count));
                Ok(Some(row))
            }
            Change::CorrectionProposed(payload) => {
                beside.push(Beside::Proposal(correct::proposed(row, payload, at)?));
                Ok(None)
            }
            Change::TallyCorrected(payload) => correct::corrected(row, payload, at).map(Some),
            Change::TallyCertified(payload) => {
                let (row, certificate) = count::certified(row, &payload, at)?;
                beside.push(Beside::Certificate(certificate));
                Ok(Some(row))
            }
        }
    }

    fn line(state: &PollRow) -> Option<Line> {
        let poll_state = state.state.parse().map_or("", PollState::as_str);
        Some(Line {
            unit: None,
            container: Some(state.vote),
            number: 0,
            title: String::new(),
            state: poll_state,
            scope: state.scope,
            audience: Audience::Public,
            body: None,
            language: String::new(),
            due_us: (poll_state == PollState::Joined.as_str()).then_some(state.closes_us),
            changed_us: state.claimed_us,
        })
    }

    async fn load(tx: &mut Tx, subjects: &[SubjectId]) -> Result<Vec<(SubjectId, PollRow)>, StoreError> {
        load_rows(tx, subjects, |row: &PollRow| row.subject).await
    }

    async fn save(
        tx: &mut Tx,
        states: Vec<(SubjectId, &PollRow)>,
        beside: Vec<(SubjectId, Beside)>,
    ) -> Result<(), StoreError> {
        save_rows(tx, states).await?;
        // One statement may not touch a roll number twice.
        let mut together: Vec<BallotRow> = Vec::with_capacity(beside.len());
        let mut numbers = HashSet::new();
        for (_, beside) in beside {
            let ballot = match beside {
                Beside::Ballot(ballot) => ballot,
                Beside::Count(count) => {
                    rows::put(tx, [&count]).await?;
                    continue;
                }
                Beside::Certificate(certificate) => {
                    rows::put(tx, [&certificate]).await?;
                    continue;
                }
                Beside::Proposal(proposal) => {
                    rows::put(tx, [&proposal]).await?;
                    continue;
                }
            };
            if !numbers.insert((ballot.subject, ballot.roll_number)) {
                ballots::put(tx, &together).await?;
                together.clear();
                numbers = HashSet::from([(ballot.subject, ballot.roll_number)]);
            }
            together.push(ballot);
        }
        ballots::put(tx, &together).await
    }
}

/// The parts of a roll as the table keeps them.
fn roll_parts(parts: &[ev::CategoryCount], size: u64, commitment: &[u8]) -> Result<String, Refusal> {
    if parts.iter().try_fold(0u64, |sum, part| sum.checked_add(part.count)) != Some(size) {
        return Err(Refusal::precondition(events::roll_parts_differ()));
    }
    if commitment.len() != 32 {
        return Err(Refusal::precondition(events::roll_commitment_length()));
    }
    let categories: Vec<(&str, u64)> =
        parts.iter().map(|part| (part.category.as_str(), part.count)).collect();
    Ok(serde_json::to_string(&categories).unwrap_or_default())
}

/// The ballots so far count no more: all vote again, or the poll ends.
fn interrupted(row: &PollRow, payload: ev::PollInterrupted, at: &At<'_>) -> Folded<PollRow> {
    check_reason(&payload.reason)?;
    if payload.vote != row.vote.to_string() {
        return Err(Refusal::precondition(events::certifies_another_vote()));
    }
    if payload.roll_size == 0 {
        let ended = read(row)?.interrupt()?;
        let moved = PollRow {
            state: ended.state().to_string(),
            note: payload.reason,
            round: row.round + 1,
            ..row.clone()
        };
        return Ok(Some(moved.at(at.event.as_ref(), at.claimed().as_us())));
    }
    let unit = row.unit.to_string();
    let Some((_, participant)) = begin::opened_vote(at, &payload.vote, &unit)? else { return Ok(None) };
    begin::require_roll(&participant, payload.roll_size)?;
    let roll_categories = roll_parts(&payload.roll, payload.roll_size, &payload.roll_commitment)?;
    let again = read(row)?.begin_again(payload.roll_size)?;
    let moved = PollRow {
        state: again.state().to_string(),
        round: row.round + 1,
        roll_size: payload.roll_size,
        roll_categories,
        roll_commitment: payload.roll_commitment,
        ballots: 0,
        handed_out: 0,
        paper_counted: 0,
        counted: 0,
        papers: vec![0; row.papers.len()],
        counts: Vec::new(),
        correction: String::new(),
        ..row.clone()
    };
    Ok(Some(moved.at(at.event.as_ref(), at.claimed().as_us())))
}

/// What begins a poll, and what cannot happen before it.
fn of_none(change: Change, at: &At<'_>) -> Folded<PollRow> {
    match change {
        Change::Joined(payload) => begin::joined(None, payload, at),
        Change::Declined(payload) => begin::declined(None, payload, at),
        Change::BallotCast(_) | Change::BallotWithdrawn(_) => {
            Err(Refusal::precondition(events::ballot_before_joining()))
        }
        _ => not_known(at),
    }
}

/// An event on a poll of which nothing is known here: nor is what becomes of it, when the poll is of a vote that this node
/// may not read.
fn not_known(at: &At<'_>) -> Folded<PollRow> {
    match at.cited::<ev::PollJoined>(at.author())? {
        Cited::Missing => Err(Refusal::precondition(events::poll_never_joined())),
        Cited::Held(_) | Cited::Withheld => Ok(None),
    }
}

/// Reads a ballot from its event.
fn ballot(row: &PollRow, payload: &ev::BallotCast, at: &At<'_>) -> Result<BallotRow, Refusal> {
    if at.scope() != Scope::Node {
        return Err(Refusal::precondition(events::ballot_left_its_node()));
    }
    let answers = answers(row, payload)?;
    read(row)?.require_ballot(&frame(Recorded::Opened, row)?, payload.roll_number, at.claimed())?;
    Ok(BallotRow {
        subject: at.subject(),
        roll_number: payload.roll_number,
        answers: ballots::answers_text(&answers),
        cast_us: at.claimed().as_us(),
        casts: 1,
        round: row.round,
        idx: at.event.as_ref().index,
        leaf_hash: at.event.as_ref().leaf_hash,
    })
}

/// The answers of a ballot, one for each question.
fn answers(row: &PollRow, payload: &ev::BallotCast) -> Result<Vec<Vec<u32>>, Refusal> {
    let questions = questions::stored(&row.questions)?;
    if payload.answers.len() != questions.len() {
        let message = events::ballot_other_questions(payload.answers.len(), questions.len());
        return Err(Refusal::precondition(message));
    }
    for (number, (question, answer)) in (1_u64..).zip(questions.iter().zip(&payload.answers)) {
        let refused = |why| Refusal::precondition(events::answer_refused(number, Arg::from(why)));
        question.check_answer(&answer.values).map_err(refused)?;
    }
    Ok(payload.answers.iter().map(|answer| answer.values.clone()).collect())
}

/// A roll number without a ballot that counts: it keeps its line, with how often one was cast.
fn withdrawn(row: &PollRow, payload: &ev::BallotWithdrawn, at: &At<'_>) -> Result<BallotRow, Refusal> {
    if at.scope() != Scope::Node {
        return Err(Refusal::precondition(events::ballot_left_its_node()));
    }
    check_reason(&payload.reason)?;
    read(row)?.require_ballot(&frame(Recorded::Opened, row)?, payload.roll_number, at.claimed())?;
    Ok(BallotRow {
        subject: at.subject(),
        roll_number: payload.roll_number,
        answers: ballots::WITHDRAWN.to_owned(),
        cast_us: at.claimed().as_us(),
        casts: 0,
        round: row.round,
        idx: at.event.as_ref().index,
        leaf_hash: at.event.as_ref().leaf_hash,
    })
}

/// A poll follows its vote, as long as it takes ballots.
fn extended(row: &PollRow, payload: &ev::PollExtended, at: &At<'_>) -> Folded<PollRow> {
    if payload.vote != row.vote.to_string() {
        return Err(Refusal::precondition(events::certifies_another_vote()));
    }
    let next = read(row)?.extend(&frame(Recorded::Opened, row)?, at.claimed())?;
    let closes = (payload.closes_us, payload.report_by_us);
    match at.cited_on::<ev::VoteExtended>(&row.vote)? {
        Cited::Held(vote) if (vote.payload.closes_us, vote.payload.report_by_us) == closes => {}
        Cited::Withheld => {}
        _ => return Err(Refusal::precondition(events::extends_without_vote())),
    }
    let moved = PollRow {
        state: next.state().to_string(),
        closes_us: payload.closes_us,
        report_by_us: payload.report_by_us,
        ..row.clone()
    };
    Ok(Some(moved.at(at.event.as_ref(), at.claimed().as_us())))
}

fn closed(row: &PollRow, payload: &ev::PollClosed, at: &At<'_>) -> Result<PollRow, Refusal> {
    let next = read(row)?.close(&frame(Recorded::Opened, row)?, at.claimed())?;
    let moved = PollRow { state: next.state().to_string(), ballots: payload.ballots_accepted, ..row.clone() };
    Ok(moved.at(at.event.as_ref(), at.claimed().as_us()))
}

/// The vote as its polls know it: its window, without the participants. Whether it was cancelled is not known to the
/// fold, so that the decision looks at it.
fn frame(recorded: Recorded, row: &PollRow) -> Result<Vote<SubjectId>, Refusal> {
    let window = Window::new(
        Timestamp::from_us(row.opens_us),
        Timestamp::from_us(row.closes_us),
        Timestamp::from_us(row.report_by_us),
    )?;
    Ok(Vote::from_facts(recorded, window, []))
}

fn read(row: &PollRow) -> Result<Poll, Refusal> {
    Ok(Poll::from_facts(row.state.parse()?, row.roll_size))
}

/// Reads a poll from its row, with the vote as a decision has looked it up.
///
/// # Errors
/// [`StoreError::Corrupt`] when the row holds what no event gave it.
pub(crate) fn poll(row: &PollRow, vote: Recorded) -> Result<(Poll, Vote<SubjectId>), StoreError> {
    let wrong = |refusal: Refusal| corrupt("poll.state", &row.subject, "a poll", &refusal);
    Ok((read(row).map_err(wrong)?, frame(vote, row).map_err(wrong)?))
}

#[cfg(test)]
mod tests;
