//! V3: a vote is called off.

use async_trait::async_trait;
use percole_merkle::SubjectId;
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_words::vote;

use super::{held, named};
use crate::{
    access::Asked,
    apply::vote::Votes,
    error::Error,
    node::Node,
    sequencer::{Deciding, Draft},
    service::step::{Decide, on},
};

/// Calls a vote off before its outcome. Ballots are no longer accepted, and none is counted.
///
/// # Errors
/// `NotFound` for an unknown vote, `FailedPrecondition` when another node opened it or it is over, `InvalidArgument`
/// without a reason.
pub async fn cancel(
    node: &Node,
    asked: Asked,
    request: pb::CancelVoteRequest,
) -> Result<pb::EventReceipt, Error> {
    let vote = named(node, &asked, &request.vote).await?;
    on::<Votes>(node, asked, vote, Cancel { vote, reason: request.reason }).await
}

struct Cancel {
    vote: SubjectId,
    reason: String,
}

#[async_trait]
impl Decide for Cancel {
    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let held = held(deciding, &self.vote).await?;
        if self.vote.origin != deciding.me() {
            return Err(Error::precondition(vote::vote_of_another(self.vote.origin.short().to_string())));
        }
        let payload = ev::VoteCancelled { act: Some(deciding.act("V3")), reason: self.reason.clone() };
        Ok(vec![Draft::new(self.vote, held.row.scope, &payload)])
    }
}
