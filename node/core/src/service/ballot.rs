//! Named ballots in this node's polls: one by one, from a file, and listed.

mod cast;
mod import;
mod list;

use percole_domain::{Refusal, Timestamp, lifecycle::VoteState, poll::Poll, vote::Vote};
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

/// This node's poll of a vote, with what decides whether it takes a ballot now.
struct OwnPoll {
    vote: Vote<NodeId>,
    poll: Poll,
}

impl OwnPoll {
    async fn load(tx: &mut Tx, subject: &SubjectId, vote: &SubjectId) -> Result<OwnPoll, Error> {
        let Some(Admission { vote_state, gate }) = ballots::admission(tx, subject).await? else {
            load(tx, vote).await?;
            return Err(Error::precondition(
                "this node has not joined this vote: join it first (`percole vote join`), which freezes the roll",
            ));
        };
        let state: VoteState = vote_state.parse().map_err(|refusal: Refusal| Error::from(refusal))?;
        Ok(OwnPoll {
            vote: poll::frame_in(state, &gate.window, subject)?,
            poll: poll::poll(&gate.state, gate.roll_size, subject)?,
        })
    }

    fn require_ballot(&self, roll_number: u64, now_us: i64) -> Result<(), Error> {
        Ok(self.poll.require_ballot(&self.vote, roll_number, Timestamp::from_us(now_us))?)
    }
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
mod tests;
