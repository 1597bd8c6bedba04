//! One named ballot.

use async_trait::async_trait;
use percole_proto::v1 as pb;

use super::{
    answers::Booth,
    draft, on_roll, open_poll,
    own::{self, for_oneself},
    understood,
};
use crate::{
    access::{Asked, Caller},
    error::Error,
    node::Node,
    sequencer::{Command, Deciding, Draft},
    service::{event_receipt, poll::Named, vote::load},
};

/// Takes a member's ballot, and tells how it was understood: whose the secretary says, of a person their own. It can be cast again until
/// the closing; the last one counts.
///
/// # Errors
/// `PermissionDenied` for a person who names another member; `NotFound` for an unknown vote or a member who is not on the roll, `FailedPrecondition` outside the window or in a poll
/// that this node has not joined, `InvalidArgument` for an answer that cannot be.
pub async fn cast(
    node: &Node,
    asked: Asked,
    request: pb::CastBallotRequest,
) -> Result<pb::CastBallotResponse, Error> {
    let poll = Named::read(node, &asked, &request.vote, &request.unit).await?;
    let (vote, answers) = (poll.vote, request.answers.clone());
    let cast = match asked.caller {
        Caller::Person { .. } => {
            let (asked, poll, member) = for_oneself(node, asked, poll, &request.member).await?;
            Cast { asked, poll, member, answers: request.answers }
        }
        _ => Cast { asked, poll, member: request.member, answers: request.answers },
    };
    let done = node.sequencer.submit(cast).await;
    let receipt = event_receipt(&done.map_err(|error| node.with_clocks(error))?)?;
    // Read once more: a command that is repeated was decided long ago, and the words of the vote may be erased since.
    let booth = Booth::of(&load(&mut node.read().await?, &vote).await?)?;
    let told = booth.answers(&answers).map(|read| understood::of_one(&booth, &read, &request.language));
    Ok(pb::CastBallotResponse { receipt: Some(receipt), understood: told.unwrap_or_default() })
}

struct Cast {
    asked: Asked,
    poll: Named,
    member: String,
    answers: Vec<String>,
}

#[async_trait]
impl Command for Cast {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        // First whether any ballot is taken: a closed poll is the better answer than an unknown member.
        let (held, poll) = open_poll(deciding, &self.poll).await?;
        let roll_number = match self.asked.is_for_oneself() {
            true => own::on_roll(deciding, &poll.subject, &self.member).await?,
            false => on_roll(deciding, &poll.subject, &self.member).await?,
        };
        let answers = Booth::of(&held.row)?.answers(&self.answers)?;
        Ok(vec![draft(poll.subject, deciding.act("ballot"), roll_number, &answers)])
    }
}
