//! Named ballots in this node's polls: one by one, from a file, and listed.

mod cast;
mod import;
mod list;

use std::sync::Arc;

use percole_domain::{Refusal, Timestamp, lifecycle::VoteState, poll::Choice};
use percole_merkle::{Scope, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::{polls::PollRow, votes::VoteRow};
use percole_words::vote;

use crate::{
    apply::{
        poll::{Polls, poll, proto_choice},
        vote::Votes,
    },
    error::Error,
    sequencer::{Deciding, Draft},
};

pub use cast::cast;
pub use import::{Import, Mode, import};
pub use list::list;

/// This node's poll as a command finds it.
async fn own_poll(deciding: &mut Deciding<'_, '_>, subject: &SubjectId) -> Result<Arc<PollRow>, Error> {
    let row = deciding.state::<Polls>(subject).await?.ok_or_else(not_joined)?;
    let vote = deciding.state::<Votes>(&row.vote).await?.ok_or_else(not_joined)?;
    require_open(&row, &vote.row, deciding.now_us())?;
    Ok(row)
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
fn draft(subject: SubjectId, act: ev::Act, roll_number: u64, choice: Choice) -> Draft {
    let payload = ev::BallotCast { act: Some(act), roll_number, choice: proto_choice(choice).into() };
    Draft::new(subject, Scope::Node, &payload)
}

#[cfg(test)]
mod tests;
