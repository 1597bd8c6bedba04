//! A person's own part in a vote: their place on a roll, and their ballot as it stands. Nobody sees another's here.

use percole_domain::{Timestamp, poll::BoothState};
use percole_merkle::{EventRef, NodeId, SubjectId};
use percole_proto::v1 as pb;
use percole_store::{
    Tx,
    ballots::{self, BallotRow},
    persons::PersonRow,
    polls::{self, PollRow},
    rolls::{self, RollEntryRow},
    rows,
};
use percole_tables::text::identifier;
use percole_voting::count::question::{Question, format};
use percole_words::{Locale, Message, offices, vote};

use super::{asked, going_on, require_open, vote_of};
use crate::{
    access::{self, Asked, Caller},
    apply::vote::Opened,
    error::{Code, Error},
    node::Node,
    participants::{self, Participant},
    questions,
    sequencer::Deciding,
    service::{
        event_receipt_at, lists,
        poll::{Named, require_listed_in},
        resolve,
        vote::{Names, loaded},
    },
};

/// Polls that are looked at at once.
const LOOKED_AT: u64 = 100;

/// A person's own part in a vote.
#[derive(Debug)]
pub struct Own {
    /// As the API tells it, without the reason.
    pub told: pb::OwnBallot,
    /// Where the booth stands.
    pub state: BoothState,
    /// Why no ballot is taken now; `None` when one is.
    pub refused: Option<Message>,
    /// What may be answered.
    pub questions: Vec<Question>,
    /// What the ballot that counts says, one answer for each question; none without one in the box.
    pub answers: Vec<Vec<u32>>,
}

impl Own {
    /// For the API, in somebody's language.
    pub fn for_reader(self, locale: Locale) -> pb::OwnBallot {
        let reason = self.refused.map(|why| why.in_lang(locale)).unwrap_or_default();
        pb::OwnBallot { reason, ..self.told }
    }
}

/// A person's own part in a vote.
///
/// # Errors
/// `NotFound` for a vote that the caller may not read; `PermissionDenied` for a caller who is no person, `FailedPrecondition` for one
/// who is no member.
pub async fn own(node: &Node, caller: &Caller, request: &pb::GetOwnBallotRequest) -> Result<Own, Error> {
    let viewer = access::viewer(node, caller).await?;
    let vote = resolve::alone(node, &viewer, "vote", &request.vote).await?;
    let mut tx = node.read().await?;
    let member = member_of(&mut tx, caller).await?;
    part(node, &mut tx, &vote, &member).await
}

/// A page of [`Own`], and where the next one begins; an empty text on the last page.
#[derive(Debug)]
pub struct OwnPage {
    /// The last to close first.
    pub own: Vec<Own>,
    /// For the next page.
    pub next_cursor: String,
}

/// A page of a person's own part in the votes on whose rolls they are, the last to close first.
///
/// # Errors
/// As [`own`], without the vote; `InvalidArgument` for a cursor that no page gave.
pub async fn list_own(
    node: &Node,
    caller: &Caller,
    request: pb::ListOwnBallotsRequest,
) -> Result<OwnPage, Error> {
    let (limit, mut behind) = (lists::page_length(request.limit), lists::place(&request.cursor, closing)?);
    let mut tx = node.read().await?;
    let member = member_of(&mut tx, caller).await?;
    let after = if request.open { node.ambient.now_us() } else { 0 };
    let mut found = Vec::new();
    // One more than is shown tells whether there is another page.
    while found.len() <= limit {
        let polls = polls::joined_by(&mut tx, &node.me(), after, behind.as_ref(), LOOKED_AT).await?;
        let Some(last) = polls.last() else { break };
        behind = Some((last.closes_us, last.subject));
        for poll in polls {
            if rolls::entry_of(&mut tx, &poll.subject, &member).await?.is_some() {
                let own = part(node, &mut tx, &poll.vote, &member).await?;
                if !request.open || own.state == BoothState::Open {
                    found.push(((poll.closes_us, poll.subject), own));
                }
            }
        }
    }
    let next_cursor = lists::cut(&mut found, limit, |((closes_us, poll), _)| format!("{closes_us} {poll}"));
    Ok(OwnPage { own: found.into_iter().map(|(_, own)| own).collect(), next_cursor })
}

/// Reads the place behind which a page begins.
fn closing(text: &str) -> Option<polls::Closing> {
    let (closes_us, poll) = text.split_once(' ')?;
    Some((closes_us.parse().ok()?, poll.parse().ok()?))
}

/// What a person casts is cast for themselves: whose ballot it is, and in which poll, is known from who asks.
///
/// # Errors
/// As [`own`]; `PermissionDenied` when another member is named.
pub(super) async fn for_oneself(
    node: &Node,
    asked: Asked,
    named: Named,
    member: &str,
) -> Result<(Asked, Named, String), Error> {
    let mut tx = node.read().await?;
    let own = member_of(&mut tx, &asked.caller).await?;
    if !member.is_empty() && identifier(member).ok().as_deref() != Some(own.as_str()) {
        return Err(Error::new(Code::PermissionDenied, vote::ballot_of_another()));
    }
    let held = loaded(&mut tx, &named.vote).await?;
    let place = place(&mut tx, &held, &node.me(), &own).await?;
    let named = place.map_or(named, |(unit, _)| named.within(unit.unit));
    Ok((asked.for_oneself(), named, own))
}

/// The position on the roll of whoever casts for themselves; numbers near to it are nobody's business.
pub(super) async fn on_roll(
    deciding: &mut Deciding<'_, '_>,
    poll: &SubjectId,
    member: &str,
) -> Result<u64, Error> {
    let entry = rolls::entry_of(deciding.private(), poll, member).await?;
    Ok(entry.ok_or_else(|| Error::not_found(vote::not_on_your_roll()))?.roll_number)
}

/// The member who a caller is to this node.
async fn member_of(tx: &mut Tx, caller: &Caller) -> Result<String, Error> {
    let Caller::Person { id } = caller else {
        return Err(Error::new(Code::PermissionDenied, offices::for_persons_only()));
    };
    let person = rows::get::<PersonRow>(tx, id).await?.filter(|person| person.ended_us.is_none());
    let member = person.and_then(|person| person.member);
    member.ok_or_else(|| Error::precondition(vote::person_is_no_member()))
}

/// The unit of this node on whose roll a member stands, with the entry.
async fn place(
    tx: &mut Tx,
    held: &Opened,
    me: &NodeId,
    member: &str,
) -> Result<Option<(Participant, RollEntryRow)>, Error> {
    let units = participants::of_row(&held.row)?;
    for unit in units.into_iter().filter(|unit| unit.host == *me) {
        if let Some(entry) = rolls::entry_of(tx, &unit.poll(&held.row.subject), member).await? {
            return Ok(Some((unit, entry)));
        }
    }
    Ok(None)
}

/// The part of a member in a vote, as it stands now.
async fn part(node: &Node, tx: &mut Tx, vote: &SubjectId, member: &str) -> Result<Own, Error> {
    let held = loaded(tx, vote).await?;
    let mut told = pb::OwnBallot {
        vote: vote.to_string(),
        title: held.row.title.clone(),
        opens_us: held.row.opens_us,
        closes_us: held.row.closes_us,
        member: member.to_owned(),
        ..pb::OwnBallot::default()
    };
    let questions = questions::stored(&held.row.questions)?;
    let Some((unit, entry)) = place(tx, &held, &node.me(), member).await? else {
        let (state, refused) = without_place(node, tx, &held).await?;
        told.standing = state.to_string();
        return Ok(Own { told, state, refused: Some(refused), questions, answers: Vec::new() });
    };
    let poll: Option<PollRow> = rows::get(tx, &entry.poll).await?;
    let directory = node.directory();
    let names = Names::load(tx, &directory, std::slice::from_ref(&unit)).await?;
    (told.roll_number, told.category) = (entry.roll_number, entry.category);
    (told.unit, told.unit_name) = (unit.unit.to_string(), names.of(&unit.unit));
    let (state, refused) = booth(node, tx, &held, (&unit, poll.as_ref())).await?;
    told.standing = state.to_string();
    let mut answers = Vec::new();
    if let Some(poll) = &poll {
        (told.roll_size, told.opens_us, told.closes_us) = (poll.roll_size, poll.opens_us, poll.closes_us);
        if let Some(ballot) = ballots::of_roll_number(tx, &poll.subject, told.roll_number).await? {
            answers = read(node, &mut told, &ballot, &questions)?;
        }
    }
    Ok(Own { told, state, refused, questions, answers })
}

/// Says what is in the box for a member.
fn read(
    node: &Node,
    told: &mut pb::OwnBallot,
    ballot: &BallotRow,
    questions: &[Question],
) -> Result<Vec<Vec<u32>>, Error> {
    match ballot.answers.as_str() {
        ballots::WITHDRAWN => told.withdrawn = true,
        ballots::PAPER => told.on_paper = true,
        text => {
            let answers = ballots::answers_from_text(text)?;
            let said = questions.iter().zip(&answers).map(|(question, values)| format(question.kind, values));
            told.answers = said.collect();
            told.cast_us = ballot.cast_us;
            told.changes = u32::try_from(ballot.casts.saturating_sub(1)).unwrap_or(u32::MAX);
            let (origin, subject) = (node.identity.origin, ballot.subject);
            let at = EventRef { origin, index: ballot.idx, leaf_hash: ballot.leaf_hash };
            told.receipt = Some(event_receipt_at(&at, &subject));
            return Ok(answers);
        }
    }
    Ok(Vec::new())
}

/// Whether a ballot is taken now of somebody who stands on the roll, by the same judges as when it is cast.
async fn booth(
    node: &Node,
    tx: &mut Tx,
    held: &Opened,
    (unit, poll): (&Participant, Option<&PollRow>),
) -> Result<(BoothState, Option<Message>), Error> {
    let now_us = node.ambient.now_us();
    let poll = match going_on(held, unit, poll) {
        Ok(poll) => poll,
        Err(error) => return Ok((BoothState::Ended, Some(error.said().clone()))),
    };
    if let Err(error) = require_open(held, poll, now_us) {
        let state = if now_us < poll.opens_us { BoothState::Planned } else { BoothState::Closed };
        return Ok((state, Some(error.said().clone())));
    }
    Ok(match require_listed_in(tx, held, unit).await {
        Ok(()) => (BoothState::Open, None),
        Err(error) => (BoothState::Planned, Some(error.said().clone())),
    })
}

/// Why somebody who stands on no roll of this node cannot vote.
async fn without_place(node: &Node, tx: &mut Tx, held: &Opened) -> Result<(BoothState, Message), Error> {
    let named = Named::of(held.row.subject);
    let unit = match asked(held, &named, &node.me()) {
        Ok(unit) => unit,
        Err(error) => {
            let is_called_off = vote_of(&held.row)?.require_not_cancelled().is_err();
            let state = if is_called_off { BoothState::Ended } else { BoothState::NoPoll };
            return Ok((state, error.said().clone()));
        }
    };
    let poll: Option<PollRow> = rows::get(tx, &unit.poll(&held.row.subject)).await?;
    let closes = Timestamp::from_us(held.row.closes_us);
    Ok(match poll {
        None => (BoothState::NoPoll, vote::not_joined_yet(closes)),
        Some(poll) if poll.roll_size == 0 => (BoothState::NoPoll, vote::takes_no_part()),
        Some(_) => (BoothState::OffRoll, vote::not_on_your_roll()),
    })
}
