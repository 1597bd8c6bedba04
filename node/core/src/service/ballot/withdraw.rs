//! A ballot that is taken out of the box: it was entered for the wrong member, or its member wants none in it.

use async_trait::async_trait;
use percole_domain::names::check_reason;
use percole_merkle::Scope;
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::ballots;
use percole_words::vote;

use super::{
    on_roll, open_poll,
    own::{self, for_oneself},
};
use crate::{
    access::{Asked, Caller},
    error::Error,
    node::Node,
    sequencer::{Command, Deciding, Draft},
    service::{event_receipt, poll::Named},
};

/// Takes a member's ballot out of the box, before the closing and with a reason: whose the secretary says, of a person their own. The
/// member can cast another one.
///
/// # Errors
/// `PermissionDenied` for a person who names another member;
/// `NotFound` for an unknown vote, a member who is not on the roll or has no ballot in the box; `FailedPrecondition` outside
/// the window; `InvalidArgument` without a reason.
pub async fn withdraw(
    node: &Node,
    asked: Asked,
    request: pb::WithdrawBallotRequest,
) -> Result<pb::EventReceipt, Error> {
    check_reason(&request.reason)?;
    let poll = Named::read(node, &asked, &request.vote, &request.unit).await?;
    let reason = request.reason.trim().to_owned();
    let withdraw = match asked.caller {
        Caller::Person { .. } => {
            let (asked, poll, member) = for_oneself(node, asked, poll, &request.member).await?;
            Withdraw { asked, poll, member, reason }
        }
        _ => Withdraw { asked, poll, member: request.member, reason },
    };
    event_receipt(&node.sequencer.submit(withdraw).await?)
}

struct Withdraw {
    asked: Asked,
    poll: Named,
    member: String,
    reason: String,
}

#[async_trait]
impl Command for Withdraw {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let (_, poll) = open_poll(deciding, &self.poll).await?;
        let subject = poll.subject;
        let roll_number = match self.asked.is_for_oneself() {
            true => own::on_roll(deciding, &subject, &self.member).await?,
            false => on_roll(deciding, &subject, &self.member).await?,
        };
        if ballots::answers(deciding.tx_about(&subject).await?, &subject, &[roll_number]).await?.is_empty() {
            return Err(Error::not_found(vote::no_ballot_of_member(&self.member)));
        }
        let act = Some(deciding.act("ballot"));
        let payload = ev::BallotWithdrawn { act, reason: self.reason.clone(), roll_number };
        Ok(vec![Draft::new(subject, Scope::Node, &payload)])
    }
}
