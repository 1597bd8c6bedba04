//! Named ballots in this node's polls: one by one, from a file, and listed.

mod answers;
mod cast;
mod export;
mod import;
mod list;
mod own;
#[cfg(test)]
mod own_tests;
mod paper;
mod understood;
mod withdraw;

use std::{borrow::Borrow, sync::Arc};

use percole_domain::Timestamp;
use percole_merkle::{NodeId, Scope, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::{Tx, ballots, polls::PollRow, rows};
use percole_tables::text::identifier;
use percole_words::vote;

use crate::{
    apply::{
        poll::{Polls, poll},
        vote::{Opened, recorded_of, vote as vote_of},
    },
    error::Error,
    participants::{self, Participant},
    sequencer::{Deciding, Draft},
    service::{
        poll::{Named, require_going_on, require_listed},
        vote::{held, loaded},
    },
};

pub use cast::cast;
pub use export::export;
pub use import::{Import, Mode, import};
use import::{near, not_on_roll};
pub use list::list;
pub use own::{Own, OwnPage, list_own, own};
pub use paper::{count_paper, hand_out};
pub use withdraw::withdraw;

/// The vote and this node's poll of it as a command finds them, where it takes ballots now.
async fn open_poll(
    deciding: &mut Deciding<'_, '_>,
    named: &Named,
) -> Result<(Arc<Opened>, Arc<PollRow>), Error> {
    let (held, poll) = joined(deciding, named).await?;
    require_open(&held, &poll, deciding.now_us())?;
    let unit = named.participant(&participants::of_row(&held.row)?, &deciding.me())?;
    require_listed(deciding, &held, &unit).await?;
    Ok((held, poll))
}

/// The vote and this node's poll of it, where both go on.
async fn joined(
    deciding: &mut Deciding<'_, '_>,
    named: &Named,
) -> Result<(Arc<Opened>, Arc<PollRow>), Error> {
    let held = held(deciding, &named.vote).await?;
    let unit = asked(&held, named, &deciding.me())?;
    let poll = deciding.state::<Polls>(&unit.poll(&named.vote)).await?;
    let poll = going_on(&held, &unit, poll)?;
    Ok((held, poll))
}

/// Whose poll is meant, where the vote goes on.
fn asked(held: &Opened, named: &Named, me: &NodeId) -> Result<Participant, Error> {
    vote_of(&held.row)?.require_not_cancelled()?;
    named.participant(&participants::of_row(&held.row)?, me)
}

/// The poll that this node joined, where the vote goes on for it.
fn going_on<P: Borrow<PollRow>>(held: &Opened, unit: &Participant, poll: Option<P>) -> Result<P, Error> {
    require_going_on(held, unit, poll.as_ref().map(Borrow::borrow))?;
    poll.ok_or_else(not_joined)
}

/// The vote, and this node's poll of it as the tables have it, where both go on.
async fn joined_in(tx: &mut Tx, named: &Named, me: &NodeId) -> Result<(Opened, PollRow, Participant), Error> {
    let held = loaded(tx, &named.vote).await?;
    let unit = asked(&held, named, me)?;
    let poll = rows::get(tx, &unit.poll(&named.vote)).await?;
    let poll = going_on(&held, &unit, poll)?;
    Ok((held, poll, unit))
}

/// The position of a member on the roll of a poll.
async fn on_roll(deciding: &mut Deciding<'_, '_>, subject: &SubjectId, member: &str) -> Result<u64, Error> {
    let member = identifier(member).map_err(|message| Error::invalid("member", message))?;
    let found = ballots::roll_numbers(deciding.private(), subject, &[&member]).await?;
    let [(_, roll_number)] = found.as_slice() else {
        let near = near(deciding.private(), subject, std::iter::once(member.as_str())).await?;
        return Err(Error::not_found(not_on_roll(&member, &near)));
    };
    Ok(*roll_number)
}

/// Refuses every ballot that a poll cannot take now.
fn require_open(held: &Opened, row: &PollRow, now_us: i64) -> Result<(), Error> {
    let (poll, frame) = poll(row, recorded_of(&held.row)?)?;
    Ok(poll.require_open(&frame, Timestamp::from_us(now_us))?)
}

fn not_joined() -> Error {
    Error::precondition(vote::join_first())
}

/// The event of one ballot. It never leaves the node.
fn draft(subject: SubjectId, act: ev::Act, roll_number: u64, answers: &[Vec<u32>]) -> Draft {
    let answer = |values: &Vec<u32>| ev::Answer { values: values.clone() };
    let payload =
        ev::BallotCast { act: Some(act), roll_number, answers: answers.iter().map(answer).collect() };
    Draft::new(subject, Scope::Node, &payload)
}

#[cfg(test)]
mod correct_tests;
#[cfg(test)]
mod paper_tests;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod understood_tests;
