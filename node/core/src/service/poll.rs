//! This node's share of a vote: joining it, or staying out.

mod decline;
mod electorate;
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
pub use join::join;

/// Refuses a second decision, and gives the poll's subject with the opening that it rests on.
async fn undecided(
    deciding: &mut Deciding<'_, '_>,
    vote: &SubjectId,
) -> Result<(SubjectId, EventRef), Error> {
    let subject = poll_subject(deciding.me(), vote);
    if let Some(poll) = deciding.state::<Polls>(&subject).await? {
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
mod tests;
