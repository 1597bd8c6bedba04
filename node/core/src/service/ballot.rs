//! Named ballots in this node's polls: one by one, from a file, and listed.

mod answers;
mod cast;
mod export;
mod import;
mod list;
mod paper;
mod withdraw;

use std::sync::Arc;

use percole_domain::{Refusal, Timestamp, lifecycle::VoteState};
use percole_merkle::{Scope, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::{ballots, polls::PollRow, votes::VoteRow};
use percole_tables::text::identifier;
use percole_words::vote;

use crate::{
    apply::{
        poll::{Polls, poll},
        vote::Votes,
    },
    error::Error,
    sequencer::{Deciding, Draft},
};

pub use cast::cast;
pub use export::export;
pub use import::{Import, Mode, import};
use import::{near, not_on_roll};
pub use list::list;
pub use paper::{count_paper, hand_out};
pub use withdraw::withdraw;

/// This node's poll as a command finds it.
async fn own_poll(deciding: &mut Deciding<'_, '_>, subject: &SubjectId) -> Result<Arc<PollRow>, Error> {
    let row = deciding.state::<Polls>(subject).await?.ok_or_else(not_joined)?;
    let vote = deciding.state::<Votes>(&row.vote).await?.ok_or_else(not_joined)?;
    require_open(&row, &vote.row, deciding.now_us())?;
    Ok(row)
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
fn require_open(row: &PollRow, vote: &VoteRow, now_us: i64) -> Result<(), Error> {
    let state: VoteState = vote.state.parse().map_err(|refusal: Refusal| Error::from(refusal))?;
    let (poll, frame) = poll(row, state)?;
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
mod paper_tests;
#[cfg(test)]
mod tests;
