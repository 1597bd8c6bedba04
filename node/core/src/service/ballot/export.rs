//! The papers of a question as a file that other programs count.
//!
//! Within one poll every paper may be shown, without names and unlinked between questions; across nodes only what certificates
//! hold: whole papers, for the methods that need them.

use std::collections::BTreeMap;

use percole_domain::lifecycle::PollState;
use percole_proto::v1 as pb;
use percole_store::{Tx, ballots, polls::PollRow, rows, votes::VoteRow};
use percole_voting::count::{
    question::{Question, Tally},
    write::{Names, Papers, Written, write},
};
use percole_words::vote;

use super::not_joined;
use crate::{
    access::Viewer,
    error::Error,
    node::Node,
    participants,
    questions::{self, Words},
    service::{poll::Named, vote::load},
    tallying,
};

/// Writes the papers of a question.
///
/// # Errors
/// `NotFound` for an unknown vote or question; `FailedPrecondition` before the poll is closed, in a poll that this node has
/// not joined, across nodes for a method that needs no papers, or before this node knows what is counted.
pub async fn export(
    node: &Node,
    viewer: &Viewer,
    request: pb::ExportBallotsRequest,
) -> Result<(&'static str, String), Error> {
    let named = Named::seen(node, viewer, &request.vote, &request.unit).await?;
    let mut tx = node.read().await?;
    let row = load(&mut tx, &named.vote).await?;
    let asked = questions::stored(&row.questions)?;
    let at = (request.question as usize).checked_sub(1).filter(|at| *at < asked.len());
    let at =
        at.ok_or_else(|| Error::invalid("question", vote::no_such_question(request.question, asked.len())))?;
    let question = &asked[at];
    let (said, blank) = match request.all_nodes {
        true => of_all(&mut tx, &row, at, question).await?,
        false => {
            let unit = named.participant(&participants::of_row(&row)?, &node.me())?;
            let poll: Option<PollRow> = rows::get(&mut tx, &unit.poll(&named.vote)).await?;
            of_box(&mut tx, &poll.ok_or_else(not_joined)?, at).await?
        }
    };
    let words = Words::of_row(row.wording.as_deref(), &row.language);
    let language = if request.language.is_empty() { &row.language } else { &request.language };
    let names = Names {
        title: &words.text(at, language),
        options: &words.options(at, question, language),
        grades: &words.grades(at, question, language),
    };
    let Written { ending, text } = write(question, names, Papers { said: &said, blank });
    Ok((ending, text))
}

/// How many papers say the same, by what they say, and how many say nothing.
type Said = (BTreeMap<Vec<u32>, u64>, u64);

/// The papers of this node's own box.
async fn of_box(tx: &mut Tx, poll: &PollRow, at: usize) -> Result<Said, Error> {
    let closed = [PollState::Closed, PollState::Certified].map(PollState::as_str);
    if !closed.contains(&poll.state.as_str()) {
        return Err(Error::precondition(vote::papers_after_closing()));
    }
    let (_, alike) = ballots::count(tx, &poll.subject).await?;
    let (mut said, mut blank) = (BTreeMap::new(), 0);
    for (answers, papers) in alike {
        match ballots::answers_from_text(&answers)?.swap_remove(at) {
            values if values.is_empty() => blank += papers,
            values => *said.entry(values).or_default() += papers,
        }
    }
    Ok((said, blank))
}

/// The papers of all nodes that are counted together.
async fn of_all(tx: &mut Tx, row: &VoteRow, at: usize, question: &Question) -> Result<Said, Error> {
    if !question.kind.needs_papers() {
        return Err(Error::precondition(vote::papers_stay_at_home()));
    }
    let Tally { papers, blank, .. } = tallying::union_of(tx, row, at, question)
        .await?
        .ok_or_else(|| Error::precondition(vote::papers_not_counted_yet()))?;
    Ok((papers, blank))
}
