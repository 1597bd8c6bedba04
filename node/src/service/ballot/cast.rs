//! One named ballot.

use async_trait::async_trait;
use percole_domain::{Timestamp, poll::Choice};
use percole_merkle::SubjectId;
use percole_proto::{event::v1 as ev, v1 as pb};

use super::{draft, own_poll};
use crate::{
    apply::poll::{choice, poll_subject},
    error::Error,
    node::Node,
    sequencer::{Command, CommandId, Deciding, Draft},
    service::{event_receipt, request},
};

/// Takes a member's ballot. It can be cast again until the closing; the last one counts.
///
/// # Errors
/// `NotFound` for an unknown vote or a member who is not on the roll, `FailedPrecondition` outside the window or in a poll
/// that this node has not joined, `InvalidArgument` without a choice.
pub async fn cast(node: &Node, mut request: pb::CastBallotRequest) -> Result<pb::EventReceipt, Error> {
    let key = request.key.take();
    let id = request::command_id("CastBallot", key, &request)?;
    let choice = choice(request.choice())
        .ok_or_else(|| Error::invalid("choice", "is missing: choose yes, no or abstain"))?;
    let vote = request::read_subject("vote", &request.vote)?;
    let act = request::read_act(request.act)?;
    let receipts = node.sequencer.submit(Cast { id, act, vote, member: request.member, choice }).await?;
    event_receipt(&receipts)
}

struct Cast {
    id: CommandId,
    act: ev::Act,
    vote: SubjectId,
    member: String,
    choice: Choice,
}

#[async_trait]
impl Command for Cast {
    fn id(&self) -> Option<CommandId> {
        Some(self.id)
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let subject = poll_subject(deciding.me(), &self.vote);
        let now = Timestamp::from_us(deciding.now_us());
        let own_poll = own_poll(deciding.tx(), &subject, &self.vote, &self.member).await?;
        let Some(roll_number) = own_poll.roll_number else {
            // First whether any ballot is taken: a closed poll is the better answer than an unknown member.
            own_poll.poll.require_ballot(&own_poll.vote, 1, now)?;
            return Err(Error::not_found(format!(
                "member {} is not on the roll of this poll, which was frozen when the node joined",
                self.member
            )));
        };
        own_poll.poll.require_ballot(&own_poll.vote, roll_number, now)?;
        Ok(vec![draft(subject, &self.act, roll_number, self.choice)])
    }
}
