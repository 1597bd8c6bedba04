//! The named ballots of this node's poll, for its own secretary.

use percole_domain::poll::Choice;
use percole_proto::v1 as pb;
use percole_store::{StoreError, ballots, polls::PollRow, rows};
use percole_words::vote;

use crate::{
    access::Viewer,
    apply::poll::{poll_subject, proto_choice},
    error::Error,
    node::Node,
    service::vote::{load, named},
};

const LISTED: u32 = 100;
const LISTED_MAX: u32 = 10_000;

/// The ballots in the box, in order of roll number.
///
/// # Errors
/// `NotFound` for an unknown vote, `FailedPrecondition` when this node has not joined it.
pub async fn list(
    node: &Node,
    _: &Viewer,
    request: pb::ListBallotsRequest,
) -> Result<pb::ListBallotsResponse, Error> {
    let vote = named(node, &request.vote).await?;
    let subject = poll_subject(node.me(), &vote);
    let limit = if request.limit == 0 { LISTED } else { request.limit.min(LISTED_MAX) };
    let mut tx = node.read().await?;
    let Some(poll) = rows::get::<PollRow>(&mut tx, &subject).await? else {
        load(&mut tx, &vote).await?;
        return Err(Error::precondition(vote::no_ballots_here()));
    };
    let mut lines = Vec::new();
    for ballot in ballots::list(&mut tx, &subject, request.after_roll_number, limit.into()).await? {
        let choice: Choice = ballot.choice.parse().map_err(|_| StoreError::Corrupt {
            column: "ballot.choice".to_owned(),
            row: ballot.roll_number.to_string(),
            expected: "yes, no or abstain".to_owned(),
            found: ballot.choice.clone(),
        })?;
        lines.push(pb::BallotLine {
            roll_number: ballot.roll_number,
            member: ballot.member,
            category: ballot.category,
            choice: proto_choice(choice).into(),
            cast_us: ballot.cast_us,
            changes: u32::try_from(ballot.casts.saturating_sub(1)).unwrap_or(u32::MAX),
        });
    }
    let voters = ballots::voters(&mut tx, &subject).await?;
    Ok(pb::ListBallotsResponse { ballots: lines, roll_size: poll.roll_size, voters })
}
