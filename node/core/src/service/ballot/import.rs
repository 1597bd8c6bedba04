//! Many named ballots from a CSV file: all lines are checked first, then taken in chunks.
//!
//! A ballot that the box holds already is passed over, so that an interrupted import is continued by running it again.

use std::{collections::HashMap, sync::Arc};

use async_trait::async_trait;
use futures::Stream;
use percole_domain::{
    ballots::{self as csv, NamedBallot},
    poll::Choice,
    table::TableErrors,
};
use percole_merkle::SubjectId;
use percole_proto::v1 as pb;
use percole_store::{Tx, ballots, rows};
use percole_words::{Lang, domain};
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;

use super::{draft, not_joined, own_poll, require_open};
use crate::{
    access::Asked,
    apply::poll::poll_subject,
    error::Error,
    node::Node,
    sequencer::{Command, Deciding, Draft},
    service::{
        members::parsed,
        vote::{load, named},
    },
};

/// Ballots of one command, and of one progress message.
const CHUNK: usize = 256;
/// Progress messages that wait for a slow reader.
const MESSAGES: usize = 16;

/// What is imported: the file, for which vote, and in which language its faults are said.
#[derive(Clone, Debug)]
pub struct Import {
    /// Id of the vote.
    pub vote: String,
    /// The file.
    pub csv: Vec<u8>,
    /// The language of whoever reads what is wrong with it.
    pub lang: Lang,
}

/// Takes a file of ballots in, and reports progress. When a line is wrong, the only answer lists all that is wrong.
///
/// # Errors
/// `NotFound` for an unknown vote, `FailedPrecondition` outside the window or in a poll that this node has not joined.
pub async fn import(
    node: Arc<Node>,
    asked: Asked,
    import: Import,
) -> Result<impl Stream<Item = Result<pb::ImportBallotsResponse, Error>> + Send + use<>, Error> {
    let vote = named(&node, &import.vote).await?;
    let checked = check(&node, &vote, import.csv).await?;
    let lang = import.lang;
    let (out, progress) = mpsc::channel(MESSAGES);
    match checked {
        Err(errors) => {
            // There is room for one message, and the receiver is alive.
            let _ = out.try_send(Ok(refused(&errors, lang)));
        }
        Ok(ballots) => {
            tokio::spawn(async move {
                if let Err(error) = take_all(&node, vote, asked, ballots, &out).await {
                    let _ = out.send(Err(error)).await;
                }
            });
        }
    }
    Ok(ReceiverStream::new(progress))
}

fn refused(errors: &TableErrors, lang: Lang) -> pb::ImportBallotsResponse {
    let line = |error: &percole_domain::table::CellError| pb::BallotError {
        line: error.line,
        column: error.column.clone(),
        message: error.message.in_lang(lang),
    };
    pb::ImportBallotsResponse {
        errors: errors.errors.iter().map(line).collect(),
        more_errors: errors.more,
        done: true,
        ..pb::ImportBallotsResponse::default()
    }
}

/// A ballot whose member is on the roll.
#[derive(Clone, Copy)]
struct Ballot {
    roll_number: u64,
    choice: Choice,
}

/// Checks every line against the form, and every member against the roll.
async fn check(
    node: &Node,
    vote: &SubjectId,
    csv: Vec<u8>,
) -> Result<Result<Vec<Ballot>, TableErrors>, Error> {
    let subject = poll_subject(node.me(), vote);
    let mut tx = node.read().await?;
    let held = load(&mut tx, vote).await?;
    let poll = rows::get(&mut tx, &subject).await?.ok_or_else(not_joined)?;
    require_open(&poll, &held, node.ambient.now_us())?;
    match parsed(move || csv::parse(&csv)).await? {
        Ok(named) => on_roll(&mut tx, &subject, &named).await,
        Err(errors) => Ok(Err(errors)),
    }
}

async fn on_roll(
    tx: &mut Tx,
    subject: &SubjectId,
    named: &[NamedBallot],
) -> Result<Result<Vec<Ballot>, TableErrors>, Error> {
    let mut errors = TableErrors::default();
    let mut found = Vec::with_capacity(named.len());
    for chunk in named.chunks(CHUNK) {
        let members: Vec<&str> = chunk.iter().map(|ballot| ballot.member.as_str()).collect();
        let numbers: HashMap<String, u64> =
            ballots::roll_numbers(tx, subject, &members).await?.into_iter().collect();
        for ballot in chunk {
            match numbers.get(&ballot.member) {
                Some(roll_number) => found.push(Ballot { roll_number: *roll_number, choice: ballot.choice }),
                None => errors.push(ballot.line, "number", domain::member_not_on_roll(&ballot.member)),
            }
        }
    }
    Ok(errors.none_or(found))
}

async fn take_all(
    node: &Node,
    vote: SubjectId,
    asked: Asked,
    ballots: Vec<Ballot>,
    out: &mpsc::Sender<Result<pb::ImportBallotsResponse, Error>>,
) -> Result<(), Error> {
    let mut progress =
        pb::ImportBallotsResponse { total: ballots.len() as u64, ..pb::ImportBallotsResponse::default() };
    for chunk in ballots.chunks(CHUNK) {
        let taken =
            node.sequencer.submit(Take { vote, asked: asked.clone(), ballots: chunk.to_vec() }).await?;
        progress.accepted += taken.len() as u64;
        progress.unchanged += (chunk.len() - taken.len()) as u64;
        if out.send(Ok(progress.clone())).await.is_err() {
            // Whoever asked went away: what is taken stays, and the same file continues it.
            return Ok(());
        }
    }
    progress.done = true;
    let _ = out.send(Ok(progress)).await;
    Ok(())
}

/// One chunk. It has no key: what the box holds already is not taken again.
struct Take {
    vote: SubjectId,
    asked: Asked,
    ballots: Vec<Ballot>,
}

#[async_trait]
impl Command for Take {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let subject = poll_subject(deciding.me(), &self.vote);
        own_poll(deciding, &subject).await?;
        let numbers: Vec<u64> = self.ballots.iter().map(|ballot| ballot.roll_number).collect();
        let held: HashMap<u64, String> =
            ballots::choices(deciding.tx().await?, &subject, &numbers).await?.into_iter().collect();
        let mut drafts = Vec::with_capacity(self.ballots.len());
        for Ballot { roll_number, choice } in &self.ballots {
            if held.get(roll_number).is_none_or(|held| held != choice.as_str()) {
                drafts.push(draft(subject, deciding.act("ballot"), *roll_number, *choice));
            }
        }
        Ok(drafts)
    }
}
