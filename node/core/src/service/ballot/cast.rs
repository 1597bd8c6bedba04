//! One named ballot.

use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use percole_merkle::SubjectId;
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
    let (vote, answers, read) = (poll.vote, request.answers.clone(), Arc::default());
    let (asked, poll, member) = match asked.caller {
        Caller::Person { .. } => for_oneself(node, asked, poll, &request.member).await?,
        _ => (asked, poll, request.member),
    };
    let cast = Cast { asked, poll, member, answers: request.answers, read: Arc::clone(&read) };
    let done = node.sequencer.submit(cast).await;
    let receipt = event_receipt(&done.map_err(|error| node.with_clocks(error))?)?;
    let read = read.lock().unwrap_or_else(PoisonError::into_inner).take();
    let told = match read {
        Some((booth, read)) => Ok(understood::of_one(&booth, &read, &request.language)),
        None => told_again(node, &vote, &answers, &request.language).await?,
    };
    Ok(pb::CastBallotResponse { receipt: Some(receipt), understood: told.unwrap_or_default() })
}

/// How a ballot is understood now: a command that is repeated was decided long ago, and the words of the vote may be erased since.
async fn told_again(
    node: &Node,
    vote: &SubjectId,
    answers: &[String],
    language: &str,
) -> Result<Result<Vec<pb::Understood>, Error>, Error> {
    let booth = Booth::of(&load(&mut node.read().await?, vote).await?)?;
    Ok(booth.answers(answers).map(|read| understood::of_one(&booth, &read, language)))
}

/// The questions of a vote, and the answers to them.
type Read = (Booth, Vec<Vec<u32>>);

struct Cast {
    asked: Asked,
    poll: Named,
    member: String,
    answers: Vec<String>,
    /// What was read when it was decided.
    read: Arc<Mutex<Option<Read>>>,
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
        let booth = Booth::of(&held.row)?;
        let answers = booth.answers(&self.answers)?;
        let draft = draft(poll.subject, deciding.act("ballot"), roll_number, &answers);
        *self.read.lock().unwrap_or_else(PoisonError::into_inner) = Some((booth, answers));
        Ok(vec![draft])
    }
}
