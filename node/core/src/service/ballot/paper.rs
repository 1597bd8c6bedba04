//! Paper beside online: handed out when online ballots are no longer taken, and counted with them.

use async_trait::async_trait;
use percole_domain::{
    ballots::{self as table, Papers},
    lifecycle::PollState,
};
use percole_merkle::{Scope, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::{ballots, polls::PollRow, rows};
use percole_tables::OtherColumns;
use percole_tables::text::key;
use percole_voting::count::question::Tally;
use percole_words::{Locale, Message, vote};
use std::sync::Arc;

use super::{answers::Booth, going_on, joined};
use crate::{
    access::Asked,
    apply::poll::poll_subject,
    counting,
    error::Error,
    node::Node,
    questions,
    sequencer::{Command, Deciding, Draft},
    service::{
        event_receipt,
        members::{parsed, said},
        vote::{loaded, named},
    },
};

/// The most members that sign in one command.
const SIGNED_MAX: usize = 10_000;
/// Words for an answer on a paper that breaks the rule, by their keys.
const SPOILED: [&str; 6] = ["spoiled", "nul", "nulle", "ongeldig", "ungultig", "invalid"];

/// Members without a ballot online sign for a paper.
///
/// # Errors
/// `NotFound` for an unknown vote or a member who is not on the roll; `FailedPrecondition` for a member who voted online or
/// signed already, before the closing, or in a poll that takes no paper; `InvalidArgument` for nobody or too many at once.
pub async fn hand_out(
    node: &Node,
    asked: Asked,
    request: pb::HandOutPaperRequest,
) -> Result<pb::EventReceipt, Error> {
    if !(1..=SIGNED_MAX).contains(&request.members.len()) {
        return Err(Error::invalid("members", vote::members_at_once(SIGNED_MAX)));
    }
    let vote = named(node, &request.vote).await?;
    event_receipt(&node.sequencer.submit(HandOut { asked, vote, members: request.members }).await?)
}

struct HandOut {
    asked: Asked,
    vote: SubjectId,
    members: Vec<String>,
}

#[async_trait]
impl Command for HandOut {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let subject = taking_paper(deciding, &self.vote).await?.subject;
        let mut roll_numbers = Vec::with_capacity(self.members.len());
        for member in &self.members {
            roll_numbers.push(super::on_roll(deciding, &subject, member).await?);
        }
        let held = ballots::answers(deciding.tx().await?, &subject, &roll_numbers).await?;
        if let Some((number, answers)) = held.first() {
            let at = roll_numbers.iter().position(|signed| signed == number).unwrap_or(0);
            let message = match answers.as_str() {
                ballots::PAPER => vote::signed_already(&self.members[at]),
                _ => vote::voted_online(&self.members[at]),
            };
            return Err(Error::precondition(message));
        }
        roll_numbers.sort_unstable();
        if roll_numbers.windows(2).any(|pair| pair[0] == pair[1]) {
            return Err(Error::invalid("members", vote::member_twice()));
        }
        let payload = ev::PaperHandedOut { act: Some(deciding.act("paper")), roll_numbers };
        Ok(vec![Draft::new(subject, Scope::Node, &payload)])
    }
}

/// Counts the papers and certifies them with the ballots online, or says what would be counted.
///
/// # Errors
/// `NotFound` for an unknown vote; `FailedPrecondition` before the closing, once counted, in a poll that takes no paper, or for
/// more papers than were signed for.
pub async fn count_paper(
    node: &Node,
    asked: Asked,
    request: pb::CountPaperRequest,
    locale: Locale,
) -> Result<pb::CountPaperResponse, Error> {
    let vote = named(node, &request.vote).await?;
    let mut tx = node.read().await?;
    let held = loaded(&mut tx, &vote).await?;
    let poll = rows::get(&mut tx, &poll_subject(node.me(), &vote)).await?;
    let poll: PollRow = going_on(&held, &node.me(), poll)?;
    drop(tx);
    let booth = Booth::of(&held.row)?;
    let others = if request.ignore_other_columns { OtherColumns::Ignored } else { OtherColumns::Refused };
    let read = move || {
        let answer = |at, text: &str| paper_answer(&booth, at, text);
        table::parse_papers(&request.file, others, booth.questions(), answer)
    };
    let taken = match parsed(read).await? {
        Ok(taken) => taken,
        Err(errors) => {
            let line = |error: &percole_tables::CellError| pb::BallotError {
                line: error.line,
                column: error.column.clone(),
                message: error.message.in_lang(locale),
            };
            return Ok(pb::CountPaperResponse {
                errors: errors.errors.iter().map(line).collect(),
                more_errors: errors.more,
                ..pb::CountPaperResponse::default()
            });
        }
    };
    let papers = taken.rows.iter().fold(0_u64, |sum, row| sum.saturating_add(row.papers));
    if papers == 0 || papers > poll.handed_out {
        return Err(Error::precondition(vote::papers_beyond_signed(papers, poll.handed_out)));
    }
    let mut answered = pb::CountPaperResponse {
        papers,
        remarks: said(&taken.reading.remarks(), locale),
        ..Default::default()
    };
    if !request.dry_run {
        let count = CountPaper { asked, vote, papers, tallies: tallies(&poll, &taken.rows)? };
        answered.receipt = Some(event_receipt(&node.sequencer.submit(count).await?)?);
    }
    Ok(answered)
}

/// What a paper says of a question.
enum Said {
    Answer(Vec<u32>),
    /// It breaks the rule of the question.
    Spoiled,
}

fn paper_answer(booth: &Booth, at: usize, text: &str) -> Result<Said, Message> {
    match SPOILED.contains(&key(text.trim()).as_str()) {
        true => Ok(Said::Spoiled),
        false => booth.answer(at, text).map(Said::Answer),
    }
}

/// The papers question by question.
fn tallies(poll: &PollRow, rows: &[Papers<Said>]) -> Result<Vec<Tally>, Error> {
    let questions = questions::stored(&poll.questions)?;
    let mut tallies: Vec<Tally> = questions.iter().map(Tally::new).collect();
    for row in rows {
        for ((question, tally), said) in questions.iter().zip(&mut tallies).zip(&row.answers) {
            match said {
                Said::Answer(values) => tally.add(question, values, row.papers),
                Said::Spoiled => tally.spoiled += row.papers,
            }
        }
    }
    Ok(tallies)
}

struct CountPaper {
    asked: Asked,
    vote: SubjectId,
    papers: u64,
    tallies: Vec<Tally>,
}

#[async_trait]
impl Command for CountPaper {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let row = taking_paper(deciding, &self.vote).await?;
        let subject = row.subject;
        if self.papers > row.handed_out {
            return Err(Error::precondition(vote::papers_beyond_signed(self.papers, row.handed_out)));
        }
        let mut counted = counting::of_box(deciding.tx().await?, &row).await?;
        counted.tallies.iter_mut().zip(&self.tallies).for_each(|(all, papers)| all.merge(papers));
        let payload = ev::PaperCounted {
            act: Some(deciding.act("paper")),
            vote: self.vote.to_string(),
            papers: self.papers,
            handed_out: row.handed_out,
        };
        let joined = counting::joining(deciding, &subject).await?;
        let paper = Draft::new(subject, Scope::Federation, &payload).caused_by(joined);
        let voters = counted.voters + self.papers;
        let certified = counting::certify(&row, joined, voters, &counted.tallies);
        Ok(std::iter::once(paper).chain(certified).collect())
    }
}

/// This node's poll between its closing and its certificate, where it takes paper.
async fn taking_paper(deciding: &mut Deciding<'_, '_>, vote: &SubjectId) -> Result<Arc<PollRow>, Error> {
    let (_, row) = joined(deciding, vote).await?;
    if !row.takes_paper {
        return Err(Error::precondition(percole_words::events::takes_no_paper()));
    }
    if row.state != PollState::Closed.as_str() {
        return Err(Error::precondition(percole_words::events::paper_after_online()));
    }
    Ok(row)
}
