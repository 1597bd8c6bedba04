//! A poll begins: a unit takes part with its frozen roll, or stays out.

use percole_domain::{
    Refusal, Timestamp,
    lifecycle::PollState,
    poll::Poll,
    vote::{Recorded, Vote, Window},
};
use percole_merkle::SubjectId;
use percole_proto::event::v1 as ev;
use percole_store::polls::PollRow;
use percole_words::{domain, events};
use prost::Message;

use super::roll_parts;
use crate::{
    apply::{At, Cited, CitedEvent, Folded},
    participants::{self, Participant},
    questions,
};

pub(super) fn joined(state: Option<&PollRow>, payload: ev::PollJoined, at: &At<'_>) -> Folded<PollRow> {
    let Some((opened, participant)) = opened_vote(at, &payload.vote, &payload.unit)? else { return Ok(None) };
    if payload.rule_hash != opened.payload.rule_hash {
        return Err(Refusal::precondition(events::joins_under_another_rule()));
    }
    let Some(window) = window(at, &opened)? else { return Ok(None) };
    let vote = vote(&opened.payload, window)?;
    let freezes = freezes(&opened.payload, &participant);
    let poll = Poll::join(&vote, &participant.unit, payload.roll_size, freezes, at.claimed())?;
    require_roll(&participant, payload.roll_size)?;
    require_all_below(&opened.payload, &participant, &payload.below)?;
    let roll_categories = roll_parts(&payload.roll, payload.roll_size, &payload.roll_commitment)?;
    let begun = begun(state, (&opened, &participant), (poll.state(), window), at)?;
    Ok(Some(PollRow {
        below: ev::UnitsBelow { units: payload.below }.encode_to_vec(),
        roll_size: payload.roll_size,
        roll_categories,
        roll_commitment: payload.roll_commitment,
        takes_paper: payload.takes_paper,
        ..begun
    }))
}

pub(super) fn declined(state: Option<&PollRow>, payload: ev::PollDeclined, at: &At<'_>) -> Folded<PollRow> {
    let Some((opened, participant)) = opened_vote(at, &payload.vote, &payload.unit)? else { return Ok(None) };
    let Some(window) = window(at, &opened)? else { return Ok(None) };
    let vote = vote(&opened.payload, window)?;
    let freezes = freezes(&opened.payload, &participant);
    let poll = Poll::decline(&vote, &participant.unit, &payload.reason, freezes, at.claimed())?;
    let begun = begun(state, (&opened, &participant), (poll.state(), window), at)?;
    Ok(Some(PollRow { note: payload.reason, ..begun }))
}

/// A poll as it begins, with an empty roll.
fn begun(
    state: Option<&PollRow>,
    (opened, participant): (&CitedEvent<ev::VoteOpened>, &Participant),
    (poll, window): (PollState, Window),
    at: &At<'_>,
) -> Result<PollRow, Refusal> {
    if state.is_some() {
        return Err(Refusal::precondition(events::answered_already()));
    }
    let payload = &opened.payload;
    questions::read_questions(&payload.questions)?;
    let newest = at.event.as_ref();
    Ok(PollRow {
        subject: at.subject(),
        vote: opened.header.subject,
        node: at.subject().origin,
        unit: participant.unit,
        below: Vec::new(),
        state: poll.to_string(),
        note: String::new(),
        opens_us: window.opens().as_us(),
        closes_us: window.closes().as_us(),
        report_by_us: window.report_by().as_us(),
        rule_hash: payload
            .rule_hash
            .as_slice()
            .try_into()
            .map_err(|_| Refusal::precondition(events::rule_hash_length()))?,
        roll_size: 0,
        roll_categories: String::new(),
        roll_commitment: Vec::new(),
        round: 0,
        ballots: 0,
        takes_paper: false,
        handed_out: 0,
        paper_counted: 0,
        voters: 0,
        hosted: participants::for_row(&hosted_beside(&payload.participants, participant)?),
        counted_within: None,
        certificates: 0,
        correction: String::new(),
        questions: questions::for_row(&payload.questions),
        counted: 0,
        papers: vec![0; payload.questions.len()],
        counts: Vec::new(),
        scope: at.scope(),
        claimed_us: at.claimed().as_us(),
        origin: newest.origin,
        idx: newest.index,
        leaf_hash: newest.leaf_hash,
    })
}

/// The other units of the same host that count within the same one, each standing for itself.
fn hosted_beside(
    asked: &[ev::Participant],
    participant: &Participant,
) -> Result<Vec<ev::Participant>, Refusal> {
    let units = participants::read(asked)?;
    let is_beside = |unit: &Participant| {
        unit.host == participant.host && unit.country == participant.country && unit.unit != participant.unit
    };
    let beside = asked.iter().zip(&units).filter(|(_, unit)| is_beside(unit));
    Ok(beside.map(|(asked, _)| ev::Participant { within: 0, ..asked.clone() }).collect())
}

/// Until when a unit that counts within another one joins or declines.
fn freezes(opened: &ev::VoteOpened, participant: &Participant) -> Option<Timestamp> {
    (!participant.is_country()).then(|| Timestamp::from_us(opened.rolls_freeze_us))
}

pub(super) fn require_roll(participant: &Participant, roll_size: u64) -> Result<(), Refusal> {
    let largest = participant.largest_roll();
    if roll_size > largest {
        return Err(Refusal::precondition(events::roll_beyond_largest(roll_size, largest)));
    }
    Ok(())
}

/// A roll says of each unit that counts within its own where its members vote.
fn require_all_below(
    opened: &ev::VoteOpened,
    participant: &Participant,
    said: &[ev::UnitBelow],
) -> Result<(), Refusal> {
    let asked = participants::read(&opened.participants)?;
    let below = asked.iter().filter(|other| other.country == participant.unit && !other.is_country());
    if below.map(|unit| unit.unit.to_string()).eq(said.iter().map(|unit| unit.unit.clone())) {
        return Ok(());
    }
    Err(Refusal::precondition(events::lists_other_units()))
}

/// A vote's opening, with one of the units that it asks.
type AskedUnit = (Box<CitedEvent<ev::VoteOpened>>, Participant);

/// The vote that a poll rests on, with the unit that votes, or `None` when this node may not read it: then the poll is not known
/// here either.
pub(super) fn opened_vote(at: &At<'_>, named: &str, unit: &str) -> Result<Option<AskedUnit>, Refusal> {
    let named: SubjectId = named.parse().map_err(|_| Refusal::precondition(events::not_a_vote_id(named)))?;
    let opened = match at.cited::<ev::VoteOpened>(named.origin)? {
        Cited::Held(opened) => opened,
        Cited::Withheld => return Ok(None),
        Cited::Missing => {
            return Err(Refusal::precondition(events::nobody_asked()));
        }
    };
    opened.require_owner()?;
    let unit = unit.parse().map_err(|_| Refusal::precondition(events::not_an_id(unit)))?;
    let asked = participants::read(&opened.payload.participants)?;
    let participant = participants::hosted(&asked, &at.author(), Some(&unit)).cloned();
    let participant = participant.ok_or_else(|| Refusal::precondition(domain::not_a_participant()))?;
    if opened.header.subject != named || at.subject() != participant.poll(&named) {
        return Err(Refusal::precondition(events::not_the_nodes_poll()));
    }
    Ok(Some((opened, participant)))
}

/// When a poll that begins takes ballots: as the extension says that it rests on, else as the opening; `None` when this node may not
/// read which.
fn window(at: &At<'_>, opened: &CitedEvent<ev::VoteOpened>) -> Result<Option<Window>, Refusal> {
    let opens_us = opened.payload.opens_us;
    let (closes_us, report_by_us) = match at.cited_on::<ev::VoteExtended>(&opened.header.subject)? {
        Cited::Missing => (opened.payload.closes_us, opened.payload.report_by_us),
        Cited::Withheld => return Ok(None),
        Cited::Held(extended) => {
            extended.require_owner()?;
            (extended.payload.closes_us, extended.payload.report_by_us)
        }
    };
    let at = Timestamp::from_us;
    Window::new(at(opens_us), at(closes_us), at(report_by_us)).map(Some)
}

/// The vote as its opening states it, in this window.
fn vote(opened: &ev::VoteOpened, window: Window) -> Result<Vote<SubjectId>, Refusal> {
    let units = participants::read(&opened.participants)?.into_iter().map(|participant| participant.unit);
    Ok(Vote::from_facts(Recorded::Opened, window, units))
}
