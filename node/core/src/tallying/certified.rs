//! What the certificates of a vote rest on: the counts of each node, question by question.

use percole_domain::{Refusal, lifecycle::PollState};
use percole_merkle::NodeId;
use percole_proto::event::v1 as ev;
use percole_store::{
    StoreError, Tx,
    polls::{self, CountRow, PollRow},
    rows,
    votes::{TallyRow, VoteRow},
};
use percole_voting::{
    count::question::{Kind, Question, Tally},
    decide::Counts,
};
use prost::Message;

use crate::{apply::poll::poll_subject, error::Error, questions::read_count};

/// The counts of a node's certificate as a decision rule takes them in, in the order of the questions; `None` when they are not
/// held here.
pub(super) async fn figures(
    tx: &mut Tx,
    vote: &VoteRow,
    asked: &[Question],
    row: &TallyRow,
) -> Result<Option<Vec<Counts>>, Error> {
    let Some(poll) = certified(tx, vote, row.node).await? else { return Ok(None) };
    let mut all = Vec::with_capacity(asked.len());
    for (at, question) in asked.iter().enumerate() {
        all.push(counts(question, &tally(tx, &poll, at, question).await?));
    }
    Ok(Some(all))
}

fn counts(question: &Question, tally: &Tally) -> Counts {
    match (question.kind, &tally.figures[..]) {
        (Kind::YesNo, [yes, no, abstain]) => {
            Counts { blank: tally.blank, spoiled: tally.spoiled, ..Counts::new(*yes, *no, *abstain) }
        }
        _ => Counts::of_method(tally.counted, tally.blank, tally.spoiled),
    }
}

/// What some nodes say of a question together. Nodes are named by their ids.
pub(super) async fn union(
    tx: &mut Tx,
    vote: &VoteRow,
    tallies: &[TallyRow],
    nodes: &[String],
    at: usize,
    question: &Question,
) -> Result<Tally, Error> {
    let mut all = Tally::new(question);
    for row in tallies.iter().filter(|row| nodes.contains(&row.node.to_string())) {
        if let Some(poll) = certified(tx, vote, row.node).await? {
            all.merge(&tally(tx, &poll, at, question).await?);
        }
    }
    Ok(all)
}

/// The poll of a node, where its count is certified.
async fn certified(tx: &mut Tx, vote: &VoteRow, node: NodeId) -> Result<Option<PollRow>, Error> {
    let poll: Option<PollRow> = rows::get(tx, &poll_subject(node, &vote.subject)).await?;
    Ok(poll.filter(|poll| poll.state == PollState::Certified.as_str()))
}

/// What a poll says of the question at a position, all parts together.
pub(crate) async fn tally(
    tx: &mut Tx,
    poll: &PollRow,
    at: usize,
    question: &Question,
) -> Result<Tally, Error> {
    let number = u32::try_from(at + 1).unwrap_or(u32::MAX);
    let mut whole = Tally::new(question);
    for part in polls::counts(tx, &poll.subject, poll.parts(), Some(number)).await? {
        whole.merge(&read(question, &part)?);
    }
    Ok(whole)
}

/// A part of a count from its row.
fn read(question: &Question, part: &CountRow) -> Result<Tally, StoreError> {
    let corrupt = |found: String| StoreError::Corrupt {
        column: "poll_count.count".to_owned(),
        row: part.subject.to_string(),
        expected: "the count of a question".to_owned(),
        found,
    };
    let count = ev::QuestionCount::decode(&part.count[..]).map_err(|error| corrupt(error.to_string()))?;
    read_count(question, &count).map_err(|refusal: Refusal| corrupt(refusal.to_string()))
}
