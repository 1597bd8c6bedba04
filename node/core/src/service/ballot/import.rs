//! Many named ballots from a CSV file: all lines are checked first, then taken in chunks.
//!
//! A ballot that the box holds already is passed over, so that an interrupted import is continued by running it again.

use std::{
    collections::{HashMap, HashSet},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use async_trait::async_trait;
use futures::Stream;
use percole_domain::ballots::{self as table, NamedBallot};
use percole_merkle::SubjectId;
use percole_proto::v1 as pb;
use percole_store::{Tx, ballots};
use percole_tables::{OtherColumns, Reading, TableErrors, text::identifier_key};
use percole_words::{Lang, Locale, Message, domain};
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;

use super::{answers::Booth, draft, joined_in, open_poll, require_open, understood::Understood};
use crate::{
    access::Asked,
    error::Error,
    node::Node,
    sequencer::{Command, Deciding, Draft},
    service::{
        members::{cell_errors, parsed, said},
        poll::{Named, require_listed_in},
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
    /// The unit whose poll it is; empty for the node's own.
    pub unit: String,
    /// The file.
    pub file: Vec<u8>,
    /// What becomes of columns that are unknown.
    pub others: OtherColumns,
    /// What is done with a file that is in order.
    pub mode: Mode,
    /// The language of whoever reads what is wrong with it.
    pub locale: Locale,
}

/// What an import does with a file that is in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Says how many ballots are new, changed and unchanged.
    DryRun,
    /// Takes them in.
    Take,
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
    let named = Named::read(&node, &asked, &import.vote, &import.unit).await?;
    let (locale, mode) = (import.locale, import.mode);
    let checked = check(&node, &named, import).await?;
    let (out, progress) = mpsc::channel(MESSAGES);
    match checked {
        Err(errors) => {
            // There is room for one message, and the receiver is alive.
            let _ = out.try_send(Ok(refused(&errors, locale)));
        }
        Ok(Checked { poll, ballots, reading, understood }) => {
            let begun = pb::ImportBallotsResponse {
                total: ballots.len() as u64,
                remarks: said(&reading.remarks(), locale),
                ..pb::ImportBallotsResponse::default()
            };
            if mode == Mode::DryRun {
                let would = preview(&node, &poll, &ballots, begun).await?;
                let _ = out.try_send(Ok(pb::ImportBallotsResponse { understood, ..would }));
                return Ok(ReceiverStream::new(progress));
            }
            tokio::spawn(async move {
                let all = TakeAll { named, asked, ballots, understood };
                if let Err(error) = all.run(&node, begun, &out).await {
                    let _ = out.send(Err(error)).await;
                }
            });
        }
    }
    Ok(ReceiverStream::new(progress))
}

fn refused(errors: &TableErrors, locale: Locale) -> pb::ImportBallotsResponse {
    pb::ImportBallotsResponse {
        errors: cell_errors(errors, locale),
        more_errors: errors.more,
        done: true,
        ..pb::ImportBallotsResponse::default()
    }
}

/// A ballot whose member is on the roll.
#[derive(Clone)]
struct Ballot {
    roll_number: u64,
    answers: Vec<Vec<u32>>,
}

impl Ballot {
    /// Whether the box holds it as it is.
    fn is_held(&self, held: Option<&String>) -> bool {
        held.is_some_and(|held| *held == ballots::answers_text(&self.answers))
    }
}

/// A file in which every line is right.
struct Checked {
    poll: SubjectId,
    ballots: Vec<Ballot>,
    reading: Reading,
    understood: Vec<pb::Understood>,
}

/// Checks every line against the form, and every member against the roll.
async fn check(node: &Node, named: &Named, import: Import) -> Result<Result<Checked, TableErrors>, Error> {
    let mut tx = node.read().await?;
    let (held, poll, unit) = joined_in(&mut tx, named, &node.me()).await?;
    require_open(&held, &poll, node.ambient.now_us())?;
    require_listed_in(&mut tx, &held, &unit).await?;
    let subject = poll.subject;
    let booth = Arc::new(Booth::of(&held.row)?);
    let (asked, language) = (booth.clone(), import.locale.lang);
    let read = move || {
        let booth = asked;
        let answer = |at, text: &str| booth.answer(at, text);
        table::parse(&import.file, import.others, booth.questions(), answer)
    };
    match parsed(read).await? {
        Ok(taken) => {
            let found = on_roll(&mut tx, &subject, taken.rows).await?;
            Ok(found.map(|ballots| {
                let understood = understood(&booth, &ballots, language);
                Checked { poll: subject, ballots, reading: taken.reading, understood }
            }))
        }
        Err(errors) => Ok(Err(errors)),
    }
}

fn understood(booth: &Booth, ballots: &[Ballot], language: Lang) -> Vec<pb::Understood> {
    let mut understood = Understood::of(booth.questions());
    for ballot in ballots {
        understood.note(ballot.answers.iter().map(|values| Some(values.as_slice())), 1);
    }
    understood.told(booth, language.as_str())
}

async fn on_roll(
    tx: &mut Tx,
    subject: &SubjectId,
    named: Vec<NamedBallot<Vec<u32>>>,
) -> Result<Result<Vec<Ballot>, TableErrors>, Error> {
    let mut errors = TableErrors::default();
    let (mut found, mut missing) = (Vec::with_capacity(named.len()), Vec::new());
    for chunk in named.chunks(CHUNK) {
        let members: Vec<&str> = chunk.iter().map(|ballot| ballot.member.as_str()).collect();
        let numbers: HashMap<String, u64> =
            ballots::roll_numbers(tx, subject, &members).await?.into_iter().collect();
        for ballot in chunk {
            match numbers.get(&ballot.member) {
                Some(roll_number) => {
                    found.push(Ballot { roll_number: *roll_number, answers: ballot.answers.clone() });
                }
                None => missing.push((ballot.line, ballot.member.as_str())),
            }
        }
    }
    if !missing.is_empty() {
        let near = near(tx, subject, missing.iter().map(|(_, member)| *member)).await?;
        for (line, member) in missing {
            errors.push(line, "number", not_on_roll(member, &near));
        }
    }
    Ok(errors.none_or(found))
}

/// The numbers of a roll that may be those of some members who are not on it, by their keys.
pub(super) async fn near<'a>(
    tx: &mut Tx,
    poll: &SubjectId,
    members: impl Iterator<Item = &'a str>,
) -> Result<HashMap<String, String>, Error> {
    let keys: HashSet<String> = members.map(identifier_key).collect();
    let on_roll = ballots::members_of(tx, poll).await?.into_iter();
    let keyed = on_roll.map(|member| (identifier_key(&member), member));
    Ok(keyed.filter(|(key, _)| keys.contains(key)).collect())
}

/// That a member is not on the roll, and who may be meant.
pub(super) fn not_on_roll(member: &str, near: &HashMap<String, String>) -> Message {
    match near.get(&identifier_key(member)) {
        Some(near) => domain::member_not_on_roll_near(member, near),
        None => domain::member_not_on_roll(member),
    }
}

/// What a file would change.
async fn preview(
    node: &Node,
    poll: &SubjectId,
    ballots: &[Ballot],
    begun: pb::ImportBallotsResponse,
) -> Result<pb::ImportBallotsResponse, Error> {
    let mut would = begun;
    let mut tx = node.read().await?;
    for chunk in ballots.chunks(CHUNK) {
        let held = held(&mut tx, poll, chunk).await?;
        chunk.iter().for_each(|ballot| count(&mut would, ballot, &held));
    }
    Ok(pb::ImportBallotsResponse { done: true, ..would })
}

/// What the box holds for some ballots, by roll number.
async fn held(tx: &mut Tx, poll: &SubjectId, of: &[Ballot]) -> Result<HashMap<u64, String>, Error> {
    let numbers: Vec<u64> = of.iter().map(|ballot| ballot.roll_number).collect();
    Ok(ballots::answers(tx, poll, &numbers).await?.into_iter().collect())
}

/// Counts a ballot as new, changed or unchanged.
fn count(progress: &mut pb::ImportBallotsResponse, ballot: &Ballot, held: &HashMap<u64, String>) {
    match held.get(&ballot.roll_number) {
        held if ballot.is_held(held) => progress.unchanged += 1,
        held => {
            progress.accepted += 1;
            progress.changed += u64::from(held.is_some());
        }
    }
}

/// All ballots of a file.
struct TakeAll {
    named: Named,
    asked: Asked,
    ballots: Vec<Ballot>,
    understood: Vec<pb::Understood>,
}

impl TakeAll {
    /// Takes them in chunk by chunk, and reports after each.
    async fn run(
        self,
        node: &Node,
        mut progress: pb::ImportBallotsResponse,
        out: &mpsc::Sender<Result<pb::ImportBallotsResponse, Error>>,
    ) -> Result<(), Error> {
        let TakeAll { named, asked, ballots, understood } = self;
        for chunk in ballots.chunks(CHUNK) {
            let changed = Arc::new(AtomicU64::new(0));
            let take =
                Take { named, asked: asked.clone(), ballots: chunk.to_vec(), changed: changed.clone() };
            let taken = node.sequencer.submit(take).await?;
            progress.changed += changed.load(Ordering::Relaxed);
            progress.accepted += taken.len() as u64;
            progress.unchanged += (chunk.len() - taken.len()) as u64;
            if out.send(Ok(progress.clone())).await.is_err() {
                // Whoever asked went away: what is taken stays, and the same file continues it.
                return Ok(());
            }
        }
        (progress.done, progress.understood) = (true, understood);
        let _ = out.send(Ok(progress)).await;
        Ok(())
    }
}

/// One chunk. It has no key: what the box holds already is not taken again.
struct Take {
    named: Named,
    asked: Asked,
    ballots: Vec<Ballot>,
    /// How many of them take the place of another one, once it is decided.
    changed: Arc<AtomicU64>,
}

#[async_trait]
impl Command for Take {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let subject = open_poll(deciding, &self.named).await?.1.subject;
        let numbers: Vec<u64> = self.ballots.iter().map(|ballot| ballot.roll_number).collect();
        let held: HashMap<u64, String> =
            ballots::answers(deciding.tx_about(&subject).await?, &subject, &numbers)
                .await?
                .into_iter()
                .collect();
        let mut drafts = Vec::with_capacity(self.ballots.len());
        let mut changed = 0;
        for ballot in &self.ballots {
            let before = held.get(&ballot.roll_number);
            if !ballot.is_held(before) {
                changed += u64::from(before.is_some());
                drafts.push(draft(subject, deciding.act("ballot"), ballot.roll_number, &ballot.answers));
            }
        }
        // Decided again after a rollback, it is counted again.
        self.changed.store(changed, Ordering::Relaxed);
        Ok(drafts)
    }
}
