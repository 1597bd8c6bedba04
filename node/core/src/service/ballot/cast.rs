//! One named ballot.

use async_trait::async_trait;
use percole_domain::poll::Choice;
use percole_merkle::SubjectId;
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::ballots;

use super::{OwnPoll, draft};
use crate::{
    apply::poll::{BALLOT_CAST, choice, poll_subject},
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

    /// Other ballots change neither the poll nor its roll.
    fn unmoved_by(&self) -> Option<&'static str> {
        Some(BALLOT_CAST)
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let subject = poll_subject(deciding.me(), &self.vote);
        let now_us = deciding.now_us();
        let own = match deciding.remembered(&subject) {
            Some(own) => own,
            None => {
                let own = OwnPoll::load(deciding.tx(), &subject, &self.vote).await?;
                deciding.remember(subject, own)
            }
        };
        // First whether any ballot is taken: a closed poll is the better answer than an unknown member.
        own.require_ballot(1, now_us)?;
        let found = ballots::roll_numbers(deciding.tx(), &subject, &[&self.member]).await?;
        let [(_, roll_number)] = found.as_slice() else {
            return Err(Error::not_found(format!(
                "member {} is not on the roll of this poll, which was frozen when the node joined",
                self.member
            )));
        };
        own.require_ballot(*roll_number, now_us)?;
        Ok(vec![draft(subject, &self.act, *roll_number, self.choice)])
    }
}
