//! The papers are counted, and certified with the ballots online.

use std::sync::Arc;

use async_trait::async_trait;
use percole_domain::ballots::{self as table, Papers};
use percole_merkle::Scope;
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::polls::PollRow;
use percole_tables::OtherColumns;
use percole_tables::text::key;
use percole_voting::count::question::Tally;
use percole_words::{Lang, Locale, Message, vote};

use super::{
    super::{answers::Booth, joined_in, understood::Understood},
    correct::{Confirm, Propose},
    taking_paper,
};
use crate::{
    access::Asked,
    counting::{self, BoxCount},
    error::Error,
    node::Node,
    questions,
    sequencer::{Command, Deciding, Draft},
    service::{
        event_receipt,
        members::{cell_errors, parsed, said},
        poll::Named,
    },
};

/// Words for an answer on a paper that breaks the rule, by their keys.
const SPOILED: [&str; 6] = ["spoiled", "nul", "nulle", "ongeldig", "ungultig", "invalid"];

/// Counts the papers and certifies them with the ballots online, or says what would be counted.
///
/// # Errors
/// `NotFound` for an unknown vote; `FailedPrecondition` before the closing, once counted, in a poll that takes no paper, or for
/// more papers than were signed for. What the papers of a certified poll say is corrected by two callers: the first gives a reason, and
/// the second confirms with the same figures; see [`correct`].
pub async fn count_paper(
    node: &Node,
    asked: Asked,
    request: pb::CountPaperRequest,
    locale: Locale,
) -> Result<pb::CountPaperResponse, Error> {
    let named = Named::read(node, &asked, &request.vote, &request.unit).await?;
    let mut tx = node.read().await?;
    let (held, poll, _) = joined_in(&mut tx, &named, &node.me()).await?;
    drop(tx);
    if !poll.takes_paper {
        let corrects = request.confirm || !request.reason.is_empty();
        return Err(Error::precondition(match corrects {
            true => vote::correction_of_paper_alone(),
            false => percole_words::events::takes_no_paper(),
        }));
    }
    let booth = Arc::new(Booth::of(&held.row)?);
    let asked_for = booth.clone();
    let others = if request.ignore_other_columns { OtherColumns::Ignored } else { OtherColumns::Refused };
    let read = move || {
        let answer = |at, text: &str| paper_answer(&asked_for, at, text);
        table::parse_papers(&request.file, others, asked_for.questions(), answer)
    };
    let taken = match parsed(read).await? {
        Ok(taken) => taken,
        Err(errors) => {
            return Ok(pb::CountPaperResponse {
                errors: cell_errors(&errors, locale),
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
        understood: understood(&booth, &taken.rows, locale.lang),
        ..Default::default()
    };
    if request.dry_run {
        return Ok(answered);
    }
    let found = Found { poll: named, papers, tallies: tallies(&poll, &taken.rows)? };
    let (receipts, done) = match (request.confirm, request.reason) {
        (false, reason) if reason.is_empty() => {
            (node.sequencer.submit(CountPaper { asked, found }).await?, "counted")
        }
        (false, reason) => (node.sequencer.submit(Propose { asked, found, reason }).await?, "proposed"),
        (true, _) => (node.sequencer.submit(Confirm { asked, found }).await?, "corrected"),
    };
    answered.receipt = Some(event_receipt(&receipts)?);
    answered.done = done.to_owned();
    Ok(answered)
}

fn understood(booth: &Booth, rows: &[Papers<Said>], language: Lang) -> Vec<pb::Understood> {
    let mut understood = Understood::of(booth.questions());
    for row in rows {
        let answers = row.answers.iter().map(|said| match said {
            Said::Answer(values) => Some(values.as_slice()),
            Said::Spoiled => None,
        });
        understood.note(answers, row.papers);
    }
    understood.told(booth, language.as_str())
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

/// What somebody found in the box of papers.
pub(super) struct Found {
    pub(super) poll: Named,
    pub(super) papers: u64,
    tallies: Vec<Tally>,
}

impl Found {
    /// The ballots online and the papers together.
    pub(super) async fn with_online(
        &self,
        deciding: &mut Deciding<'_, '_>,
        row: &PollRow,
    ) -> Result<BoxCount, Error> {
        if self.papers > row.handed_out {
            return Err(Error::precondition(vote::papers_beyond_signed(self.papers, row.handed_out)));
        }
        let counted = counting::of_box(deciding.tx().await?, row).await?;
        Ok(counted.with_papers(self.papers, &self.tallies))
    }
}

struct CountPaper {
    asked: Asked,
    found: Found,
}

#[async_trait]
impl Command for CountPaper {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let (held, row) = taking_paper(deciding, &self.found.poll).await?;
        let subject = row.subject;
        let counted = self.found.with_online(deciding, &row).await?;
        if let Some(ended) = counting::of_few(deciding, &held.row, &row, counted.voters).await? {
            return Ok(vec![ended]);
        }
        let payload = ev::PaperCounted {
            act: Some(deciding.act("paper")),
            vote: self.found.poll.vote.to_string(),
            papers: self.found.papers,
            handed_out: row.handed_out,
        };
        let joined = counting::joining(deciding, &subject).await?;
        let paper = Draft::new(subject, Scope::Federation, &payload).caused_by(joined);
        let certified = counting::certify(&row, joined, &counted);
        Ok(std::iter::once(paper).chain(certified).collect())
    }
}
