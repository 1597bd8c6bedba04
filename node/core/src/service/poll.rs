//! This node's share of a vote: joining it, or staying out.

mod decline;
mod electorate;
mod ended;
mod join;

use percole_domain::lifecycle::PollState;
use percole_merkle::{EventRef, SubjectId};
use percole_proto::event::v1 as ev;

use crate::{
    apply::{
        poll::{Polls, poll_subject},
        vote::{Opened, vote},
    },
    error::Error,
    sequencer::Deciding,
};

pub use decline::decline;
pub(crate) use electorate::Electorate;
pub(super) use ended::require_going_on;
pub use join::join;

/// Refuses a second decision, and one on a vote that goes on without this node; gives the poll's subject with the opening that
/// it rests on.
async fn undecided(deciding: &mut Deciding<'_, '_>, held: &Opened) -> Result<(SubjectId, EventRef), Error> {
    let (me, vote) = (deciding.me(), &held.row.subject);
    let subject = poll_subject(me, vote);
    let poll = deciding.state::<Polls>(&subject).await?;
    require_going_on(held, &me, poll.as_deref())?;
    if let Some(poll) = poll {
        let declined = poll.state == PollState::Declined.as_str();
        return Err(Error::precondition(if declined {
            percole_words::vote::declined_already()
        } else {
            percole_words::vote::joined_already()
        }));
    }
    let opened = deciding
        .newest_event::<ev::VoteOpened>(vote)
        .await?
        .ok_or_else(|| Error::not_found(percole_words::vote::opening_not_held(vote.to_string())))?;
    Ok((subject, opened))
}

/// Refuses early what no fold would allow, before a roll is made for it.
fn require_asked(held: &Opened, deciding: &Deciding<'_, '_>) -> Result<(), Error> {
    Ok(vote(&held.row)?.require_participant(&deciding.me())?)
}

#[cfg(test)]
mod ended_tests;
#[cfg(test)]
mod tests;
