//! The named ballots of this node's poll, for its own secretary.

use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::{ballots, polls::PollRow, rows};
use percole_voting::count::question::format;
use percole_words::vote;
use prost::Message;

use crate::{
    access::Viewer,
    error::Error,
    node::Node,
    participants, questions,
    service::{lists, poll::Named, vote::load},
};

/// A page of the ballots in the box, in order of roll number.
///
/// # Errors
/// `NotFound` for an unknown vote, `FailedPrecondition` when this node has not joined it, `InvalidArgument` for a cursor that no page
/// gave.
pub async fn list(
    node: &Node,
    viewer: &Viewer,
    request: pb::ListBallotsRequest,
) -> Result<pb::ListBallotsResponse, Error> {
    let named = Named::seen(node, viewer, &request.vote, &request.unit).await?;
    let limit = lists::page_length(request.limit);
    let after = lists::place(&request.cursor, |text| text.parse().ok())?;
    let mut tx = node.read().await?;
    let row = load(&mut tx, &named.vote).await?;
    let unit = named.participant(&participants::of_row(&row)?, &node.me());
    let subject = unit.map_err(|_| Error::precondition(vote::no_ballots_here()))?.poll(&named.vote);
    let Some(poll) = rows::get::<PollRow>(&mut tx, &subject).await? else {
        return Err(Error::precondition(vote::no_ballots_here()));
    };
    let asked = questions::stored(&poll.questions)?;
    // One more than is shown tells whether there is another page.
    let mut listed = ballots::list(&mut tx, &subject, after.unwrap_or_default(), limit as u64 + 1).await?;
    let next_cursor = lists::cut(&mut listed, limit, |last| last.roll_number.to_string());
    let mut lines = Vec::with_capacity(listed.len());
    for ballot in listed {
        let answers = ballots::answers_from_text(&ballot.answers)?;
        let answers = asked.iter().zip(answers).map(|(question, values)| format(question.kind, &values));
        lines.push(pb::BallotLine {
            roll_number: ballot.roll_number,
            member: ballot.member,
            category: ballot.category,
            answers: answers.collect(),
            cast_us: ballot.cast_us,
            changes: u32::try_from(ballot.casts.saturating_sub(1)).unwrap_or(u32::MAX),
        });
    }
    let voters = ballots::voters(&mut tx, &subject).await?;
    let questions = ev::Questions::decode(&poll.questions[..]).unwrap_or_default().questions;
    Ok(pb::ListBallotsResponse { ballots: lines, roll_size: poll.roll_size, voters, questions, next_cursor })
}
