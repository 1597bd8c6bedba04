//! This node's share of a vote: joining it, or staying out.

mod decline;
mod join;

use percole_merkle::{EventRef, SubjectId};
use percole_store::polls;

use crate::{
    apply::{poll::poll_subject, vote::OPENED},
    error::Error,
    sequencer::Deciding,
};

pub use decline::decline;
pub use join::join;

/// Refuses a second decision, and gives the poll's subject with the opening that it rests on.
async fn undecided(
    deciding: &mut Deciding<'_, '_>,
    vote: &SubjectId,
) -> Result<(SubjectId, EventRef), Error> {
    let subject = poll_subject(deciding.me(), vote);
    if let Some(poll) = polls::get(deciding.tx(), &subject).await? {
        let what = if poll.state == "declined" { "declined" } else { "joined" };
        return Err(Error::precondition(format!(
            "this node has {what} this vote already, in its own name and for good"
        )));
    }
    let opened = deciding
        .newest_event(vote, OPENED)
        .await?
        .ok_or_else(|| Error::not_found(format!("the opening of the vote {vote} is not held here")))?;
    Ok((subject, opened))
}

#[cfg(test)]
mod tests;
