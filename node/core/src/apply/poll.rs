//! Folds events of family `poll`: one node's share of a vote.
//!
//! Only the voting node writes them, and only when the vote's opener asked it: joining and declining rest on the
//! `vote.opened` that names it. Ballots stay on their node; others fold the frame without them.

use std::collections::HashSet;

use async_trait::async_trait;
use percole_domain::{
    Timestamp,
    lifecycle::{PollState, VoteState},
    poll::{Choice, Counts, Poll},
    vote::{Vote, Window},
};
use percole_merkle::{LeafHeader, NodeId, Scope, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::{
    StoreError, Tx,
    ballots::{self, BallotRow},
    entries::{self, subject_bytes},
    polls::{self, CountsRow, Gate, PollRow, RollRow, WindowRow},
    projections::Table,
};
use sha2::{Digest, Sha256};

use super::{
    ApplyError, Event, Projection,
    cause::{Cited, CitedEvent, cited},
    corrupt, one_by_one, refused, violation,
    vote::OPENED,
};

/// B1: the node takes part.
pub const JOINED: &str = "poll.joined";
/// B2: the node stays out.
pub const DECLINED: &str = "poll.declined";
/// One named ballot.
pub const BALLOT_CAST: &str = "poll.ballot_cast";
/// B3: no further ballot.
pub const CLOSED: &str = "poll.closed";
/// B4: the count is signed.
pub const TALLY_CERTIFIED: &str = "poll.tally_certified";

/// The subject of a node's poll of a vote: the node, and the first 16 bytes of SHA-256 over `percole/poll/v1\0` and the
/// 48 bytes of the vote's subject.
pub fn poll_subject(node: NodeId, vote: &SubjectId) -> SubjectId {
    let digest =
        Sha256::new().chain_update(b"percole/poll/v1\0").chain_update(subject_bytes(vote)).finalize();
    let mut id = [0; 16];
    id.copy_from_slice(&digest[..16]);
    SubjectId { origin: node, id }
}

/// The fold.
pub struct Polls;

#[async_trait]
impl Projection for Polls {
    fn family(&self) -> &'static str {
        "poll"
    }

    fn kinds(&self) -> &'static [&'static str] {
        &[JOINED, DECLINED, BALLOT_CAST, CLOSED, TALLY_CERTIFIED]
    }

    fn tables(&self) -> &'static [Table] {
        &polls::TABLES
    }

    async fn reset(&self, tx: &mut Tx, subject: &SubjectId) -> Result<(), StoreError> {
        polls::reset(tx, subject).await
    }

    async fn apply(&self, tx: &mut Tx, event: &Event) -> Result<(), ApplyError> {
        match event.header.kind.as_str() {
            JOINED => joined(tx, event).await,
            DECLINED => declined(tx, event).await,
            BALLOT_CAST => ballots_cast(tx, std::slice::from_ref(event)).await,
            CLOSED => closed(tx, event).await,
            TALLY_CERTIFIED => tally_certified(tx, event).await,
            kind => Err(violation(format!("{kind} is not an event of a poll"))),
        }
    }

    async fn apply_run(&self, tx: &mut Tx, events: &[Event]) -> Result<(), ApplyError> {
        if events.first().is_none_or(|event| event.header.kind.as_str() != BALLOT_CAST) {
            return one_by_one(self, tx, events).await;
        }
        for of_poll in events.chunk_by(|a, b| a.subject() == b.subject()) {
            ballots_cast(tx, of_poll).await?;
        }
        Ok(())
    }
}

async fn joined(tx: &mut Tx, event: &Event) -> Result<(), ApplyError> {
    let payload: ev::PollJoined = event.payload()?;
    let Some(opened) = opened_vote(tx, event, &payload.vote).await? else { return Ok(()) };
    if payload.rule_hash != opened.payload.rule_hash {
        return Err(violation("it joins under another rule than the vote froze"));
    }
    let vote = vote(&opened.payload)?;
    let poll =
        Poll::join(&vote, &event.subject().origin, payload.roll_size, event.claimed()).map_err(refused)?;
    let listed = payload.roll.iter().try_fold(0u64, |sum, part| sum.checked_add(part.count));
    if listed != Some(payload.roll_size) {
        return Err(violation("the sizes by category do not add up to the size of the roll"));
    }
    if payload.roll_commitment.len() != 32 {
        return Err(violation("the commitment to the roll is not 32 bytes"));
    }
    let categories: Vec<(&str, u64)> =
        payload.roll.iter().map(|part| (part.category.as_str(), part.count)).collect();
    let roll = RollRow {
        size: payload.roll_size,
        categories: serde_json::to_string(&categories).unwrap_or_default(),
        commitment: payload.roll_commitment,
    };
    begin(tx, event, &opened, poll.state(), String::new(), roll).await
}

async fn declined(tx: &mut Tx, event: &Event) -> Result<(), ApplyError> {
    let payload: ev::PollDeclined = event.payload()?;
    let Some(opened) = opened_vote(tx, event, &payload.vote).await? else { return Ok(()) };
    let vote = vote(&opened.payload)?;
    let poll =
        Poll::decline(&vote, &event.subject().origin, &payload.reason, event.claimed()).map_err(refused)?;
    begin(tx, event, &opened, poll.state(), payload.reason, RollRow::default()).await
}

async fn begin(
    tx: &mut Tx,
    event: &Event,
    opened: &CitedEvent<ev::VoteOpened>,
    state: PollState,
    note: String,
    roll: RollRow,
) -> Result<(), ApplyError> {
    if polls::gate(tx, event.subject()).await?.is_some() {
        return Err(violation("the node has joined or declined this vote already"));
    }
    let payload = &opened.payload;
    let row = PollRow {
        subject: *event.subject(),
        vote: opened.header.subject,
        state: state.to_string(),
        note,
        window: WindowRow {
            opens_us: payload.opens_us,
            closes_us: payload.closes_us,
            report_by_us: payload.report_by_us,
        },
        rule_hash: payload
            .rule_hash
            .as_slice()
            .try_into()
            .map_err(|_| violation("the hash of the vote's rule is not 32 bytes"))?,
        roll,
        ballots: 0,
        counts: CountsRow::default(),
        claimed_us: event.header.claimed_time_us,
        newest: event.as_ref(),
    };
    Ok(polls::begin(tx, &row).await?)
}

/// The node that opened a vote, which is named by its id.
fn opener(vote: &str) -> Result<NodeId, ApplyError> {
    let vote: SubjectId = vote.parse().map_err(|error| violation(format!("the vote {vote}: {error}")))?;
    Ok(vote.origin)
}

/// The vote that a poll rests on, or `None` when this node may not read it: then the poll is not known here either.
async fn opened_vote(
    tx: &mut Tx,
    event: &Event,
    named: &str,
) -> Result<Option<Box<CitedEvent<ev::VoteOpened>>>, ApplyError> {
    let opened = match cited::<ev::VoteOpened>(tx, event, opener(named)?, OPENED).await? {
        Cited::Held(opened) => opened,
        Cited::Withheld => return Ok(None),
        Cited::Missing => {
            return Err(violation(format!("it names no {OPENED} as its cause: nobody asked the node")));
        }
    };
    opened.require_owner()?;
    let vote = opened.header.subject;
    if vote.to_string() != named || *event.subject() != poll_subject(event.header.origin.node, &vote) {
        return Err(violation("its subject is not the node's poll of the vote that it rests on"));
    }
    Ok(Some(opened))
}

/// Ballots of one poll, in order.
async fn ballots_cast(tx: &mut Tx, events: &[Event]) -> Result<(), ApplyError> {
    let Some(first) = events.first() else { return Ok(()) };
    let subject = first.subject();
    let Some(gate) = polls::gate(tx, subject).await? else {
        return Err(violation("it casts a ballot in a poll that was never joined"));
    };
    // One statement may not touch a roll number twice.
    let mut together: Vec<BallotRow> = Vec::with_capacity(events.len());
    let mut numbers = HashSet::new();
    for event in events {
        let ballot = ballot(event)?;
        require_ballot(&gate, subject, &ballot)?;
        if !numbers.insert(ballot.roll_number) {
            ballots::put(tx, subject, &together).await?;
            together.clear();
            numbers = HashSet::from([ballot.roll_number]);
        }
        together.push(ballot);
    }
    Ok(ballots::put(tx, subject, &together).await?)
}

/// Reads a ballot from its event.
fn ballot(event: &Event) -> Result<BallotRow, ApplyError> {
    if event.header.scope != Scope::Node {
        return Err(violation("a named ballot left its node"));
    }
    let payload: ev::BallotCast = event.payload()?;
    let choice = choice(payload.choice()).ok_or_else(|| violation("the ballot makes no choice"))?;
    Ok(BallotRow {
        roll_number: payload.roll_number,
        choice: choice.as_str(),
        cast_us: event.header.claimed_time_us,
    })
}

fn require_ballot(gate: &Gate, subject: &SubjectId, ballot: &BallotRow) -> Result<(), ApplyError> {
    let cast = Timestamp::from_us(ballot.cast_us);
    let vote = frame(&gate.window, subject)?;
    poll(&gate.state, gate.roll_size, subject)?
        .require_ballot(&vote, ballot.roll_number, cast)
        .map_err(refused)
}

async fn closed(tx: &mut Tx, event: &Event) -> Result<(), ApplyError> {
    let payload: ev::PollClosed = event.payload()?;
    let Some(row) = known(tx, event).await? else { return Ok(()) };
    let vote = frame(&row.window, &row.subject)?;
    let next =
        poll(&row.state, row.roll.size, &row.subject)?.close(&vote, event.claimed()).map_err(refused)?;
    let row = PollRow { ballots: payload.ballots_accepted, ..moved(row, &next, event) };
    Ok(polls::advance(tx, &row).await?)
}

async fn tally_certified(tx: &mut Tx, event: &Event) -> Result<(), ApplyError> {
    let payload: ev::TallyCertified = event.payload()?;
    let Some(row) = known(tx, event).await? else { return Ok(()) };
    if payload.vote != row.vote.to_string() || payload.rule_hash != row.rule_hash {
        return Err(violation("it certifies another vote than the one that the node joined"));
    }
    let next = poll(&row.state, row.roll.size, &row.subject)?.certify(&counts(&payload)).map_err(refused)?;
    let counts =
        CountsRow { voters: payload.voters, yes: payload.yes, no: payload.no, abstain: payload.abstain };
    let row = PollRow { counts, ..moved(row, &next, event) };
    Ok(polls::advance(tx, &row).await?)
}

/// The figures of a certificate.
pub fn counts(certificate: &ev::TallyCertified) -> Counts {
    Counts {
        roll_size: certificate.roll_size,
        voters: certificate.voters,
        yes: certificate.yes,
        no: certificate.no,
        abstain: certificate.abstain,
    }
}

/// The poll's row, or `None` when the poll is of a vote that this node may not read.
async fn known(tx: &mut Tx, event: &Event) -> Result<Option<PollRow>, ApplyError> {
    if let Some(row) = polls::get(tx, event.subject()).await? {
        return Ok(Some(row));
    }
    // A node that may not read the vote holds no ballots of the poll either, so that its events are few.
    for place in entries::of_subject(tx, event.subject(), 16).await? {
        let Some(entry) = entries::get(tx, place.log, place.index).await? else { continue };
        let Some(Ok(header)) = entry.leaf.as_deref().map(LeafHeader::decode) else { continue };
        if header.kind.as_str() != JOINED {
            continue;
        }
        let Some(body) = entry.body else { return Ok(None) };
        let joining = Event { place, header, leaf_hash: entry.leaf_hash, payload: body.payload };
        let opener = opener(&joining.payload::<ev::PollJoined>()?.vote)?;
        if matches!(cited::<ev::VoteOpened>(tx, &joining, opener, OPENED).await?, Cited::Withheld) {
            return Ok(None);
        }
    }
    Err(violation("the poll was never joined"))
}

fn moved(row: PollRow, next: &Poll, event: &Event) -> PollRow {
    PollRow {
        state: next.state().to_string(),
        claimed_us: event.header.claimed_time_us,
        newest: event.as_ref(),
        ..row
    }
}

/// The vote as its opening states it.
fn vote(opened: &ev::VoteOpened) -> Result<Vote<NodeId>, ApplyError> {
    let window = Window::new(
        Timestamp::from_us(opened.opens_us),
        Timestamp::from_us(opened.closes_us),
        Timestamp::from_us(opened.report_by_us),
    )
    .map_err(refused)?;
    // An id that cannot be read is nobody's; the fold of the vote refuses such a vote altogether.
    let participants = opened.participants.iter().filter_map(|node| node.parse().ok());
    Ok(Vote::from_facts(VoteState::Opened, window, participants))
}

/// The vote as its polls know it: its window, without the participants. Whether it was cancelled is not known to the
/// fold, so that the decision looks at it.
pub fn frame(window: &WindowRow, subject: &SubjectId) -> Result<Vote<NodeId>, StoreError> {
    frame_in(VoteState::Opened, window, subject)
}

/// The same, in a state of the vote that a decision has looked up.
pub fn frame_in(
    state: VoteState,
    window: &WindowRow,
    subject: &SubjectId,
) -> Result<Vote<NodeId>, StoreError> {
    let window = Window::new(
        Timestamp::from_us(window.opens_us),
        Timestamp::from_us(window.closes_us),
        Timestamp::from_us(window.report_by_us),
    )
    .map_err(|refusal| corrupt("closes_us", subject, "a window of a vote", &refusal))?;
    Ok(Vote::from_facts(state, window, []))
}

/// Reads a poll from what its row says.
///
/// # Errors
/// [`StoreError::Corrupt`] when the row holds what no event gave it.
pub fn poll(state: &str, roll_size: u64, subject: &SubjectId) -> Result<Poll, StoreError> {
    let state: PollState = state.parse().map_err(|refusal: percole_domain::Refusal| {
        corrupt("poll.state", subject, "a state of a poll", &refusal)
    })?;
    Ok(Poll::from_facts(state, roll_size))
}

/// The choice that a payload or a request carries.
pub fn choice(choice: ev::Choice) -> Option<Choice> {
    match choice {
        ev::Choice::Yes => Some(Choice::Yes),
        ev::Choice::No => Some(Choice::No),
        ev::Choice::Abstain => Some(Choice::Abstain),
        ev::Choice::Unspecified => None,
    }
}

/// The choice as payloads and services carry it.
pub fn proto_choice(choice: Choice) -> ev::Choice {
    match choice {
        Choice::Yes => ev::Choice::Yes,
        Choice::No => ev::Choice::No,
        Choice::Abstain => ev::Choice::Abstain,
    }
}

#[cfg(test)]
mod tests;
