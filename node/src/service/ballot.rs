//! Named ballots in this node's polls: one by one, from a file, and listed.

mod cast;
mod import;
mod list;

use percole_domain::{Refusal, lifecycle::VoteState, poll::Poll, vote::Vote};
use percole_merkle::{NodeId, Scope, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::{
    Tx,
    ballots::{self, Admission},
};

use crate::{
    apply::poll::{self, BALLOT_CAST, proto_choice},
    error::Error,
    sequencer::Draft,
    service::{request, vote::load},
};

pub use cast::cast;
pub use import::{Import, import};
pub use list::list;

/// A poll with what decides whether it takes a ballot now.
struct OwnPoll {
    vote: Vote<NodeId>,
    poll: Poll,
    /// Position of the member who was asked for.
    roll_number: Option<u64>,
}

/// Loads this node's poll of a vote, with the position of a member on its roll, in one statement.
async fn own_poll(
    tx: &mut Tx,
    subject: &SubjectId,
    vote: &SubjectId,
    member: &str,
) -> Result<OwnPoll, Error> {
    let Some(Admission { vote_state, gate, roll_number }) = ballots::admission(tx, subject, member).await?
    else {
        load(tx, vote).await?;
        return Err(Error::precondition(
            "this node has not joined this vote: join it first (`percole vote join`), which freezes the roll",
        ));
    };
    let state: VoteState = vote_state.parse().map_err(|refusal: Refusal| Error::from(refusal))?;
    Ok(OwnPoll {
        vote: poll::frame_in(state, &gate.window, subject)?,
        poll: poll::poll(&gate.state, gate.roll_size, subject)?,
        roll_number,
    })
}

/// The event of one ballot. It never leaves the node.
fn draft(subject: SubjectId, act: &ev::Act, roll_number: u64, choice: percole_domain::poll::Choice) -> Draft {
    let payload = ev::BallotCast {
        act: request::under(act, "ballot"),
        roll_number,
        choice: proto_choice(choice).into(),
    };
    Draft::new(BALLOT_CAST, subject, Scope::Node, &payload)
}

#[cfg(test)]
mod figures;
#[cfg(test)]
mod tests;
