//! Second pass: every ballot and every public credential, on all cores.

use std::io::{Read, Seek};
use std::num::NonZeroUsize;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Mutex, PoisonError};

use percole_words::elections;

use super::super::archive::reader::Records;
use super::super::ballot;
use super::super::credential::PublicCredential;
use super::super::election::Election;
use super::super::finding::{Check, Problem, excerpt};
use super::super::group::Group;
use super::super::tally::Tally;
use super::super::wire::Weight;
use super::credentials::for_each_string;
use super::findings::Findings;
use super::scan::{Scan, SetupRecords};
use super::{Phase, Progress};

const QUEUED_PER_WORKER: usize = 2;
const KEYS_PER_JOB: usize = 64;

enum Job {
    Ballot { record: u64, bytes: Vec<u8>, counted: Option<(usize, Weight)> },
    Credentials { record: u64, keys: Vec<String> },
}

/// What the workers made together.
pub(super) struct Checked<G: Group> {
    /// Per ballot box the tally of its counting ballots.
    pub(super) boxes: Vec<Tally<G>>,
    /// Boxes in which a counting ballot is wrong, so that their tally cannot be compared.
    pub(super) spoilt: Vec<bool>,
    pub(super) findings: Findings,
}

impl<G: Group> Checked<G> {
    fn new(election: &Election<G>, boxes: usize) -> Self {
        Self {
            boxes: vec![Tally::empty(election); boxes],
            spoilt: vec![false; boxes],
            findings: Findings::default(),
        }
    }

    fn merge(&mut self, other: Self) {
        for (sum, part) in self.boxes.iter_mut().zip(&other.boxes) {
            sum.merge(part);
        }
        for (sum, part) in self.spoilt.iter_mut().zip(other.spoilt) {
            *sum |= part;
        }
        self.findings.append(other.findings);
    }

    /// The tally of all boxes; `None` when a ballot that counts is wrong.
    pub(super) fn total(&self, election: &Election<G>) -> Option<Tally<G>> {
        let whole = !self.spoilt.contains(&true);
        whole.then(|| {
            let mut total = Tally::empty(election);
            self.boxes.iter().for_each(|part| total.merge(part));
            total
        })
    }

    fn run(&mut self, election: &Election<G>, job: Job) {
        match job {
            Job::Ballot { record, bytes, counted } => match ballot::verify(election, &bytes) {
                Ok(ballot) => {
                    if let Some((ballot_box, weight)) = counted {
                        self.boxes[ballot_box].add(&ballot, weight);
                    }
                }
                Err(problems) => {
                    if let Some((ballot_box, _)) = counted {
                        self.spoilt[ballot_box] = true;
                    }
                    for problem in problems {
                        self.findings.add(record, problem);
                    }
                }
            },
            Job::Credentials { record, keys } => {
                for key in keys {
                    let why = match G::decode(&key) {
                        Ok(element) if element == G::identity() => elections::neutral_element(),
                        Ok(_) => continue,
                        Err(error) => error.said(),
                    };
                    let place = elections::in_public_credential(excerpt(&key));
                    self.findings.add(record, Problem::new(Check::Credential, why).within(place));
                }
            }
        }
    }
}

/// Checks everything that the first pass located.
pub(super) fn check_all<G: Group, R: Read + Seek>(
    records: &mut Records<R>,
    election: &Election<G>,
    setup: &SetupRecords,
    scan: &Scan,
    boxes: usize,
    threads: NonZeroUsize,
    progress: &mut dyn FnMut(Progress),
) -> std::io::Result<Checked<G>> {
    let (sender, receiver) = sync_channel::<Job>(QUEUED_PER_WORKER * threads.get());
    let receiver = Mutex::new(receiver);
    std::thread::scope(|scope| {
        let work = || {
            let mut checked = Checked::new(election, boxes);
            while let Some(job) = take(&receiver) {
                checked.run(election, job);
            }
            checked
        };
        let workers: Vec<_> = (0..threads.get()).map(|_| scope.spawn(work)).collect();
        let read = dispatch(records, setup, scan, &sender, progress);
        drop(sender);
        let mut all = Checked::new(election, boxes);
        for worker in workers {
            all.merge(worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        read.map(|()| all)
    })
}

fn take(receiver: &Mutex<Receiver<Job>>) -> Option<Job> {
    receiver.lock().unwrap_or_else(PoisonError::into_inner).recv().ok()
}

fn dispatch<R: Read + Seek>(
    records: &mut Records<R>,
    setup: &SetupRecords,
    scan: &Scan,
    sender: &SyncSender<Job>,
    progress: &mut dyn FnMut(Progress),
) -> std::io::Result<()> {
    let total = (scan.credentials.entries().len() + scan.ballots.len()) as u64;
    let mut done = 0;
    let mut advance = |count: usize| {
        done += count as u64;
        progress(Progress { phase: Phase::Checking, done, total });
    };
    // A worker hangs up only by panicking, and the panic is passed on when it is joined.
    let send = |job: Job| drop(sender.send(job));

    let record = setup.credentials.record;
    let mut keys = Vec::with_capacity(KEYS_PER_JOB);
    let listed = for_each_string(records.stream_at(&setup.credentials)?, |text| {
        if let Some(credential) = PublicCredential::parse(text) {
            keys.push(credential.key.to_owned());
        }
        if keys.len() == KEYS_PER_JOB {
            advance(keys.len());
            send(Job::Credentials { record, keys: std::mem::take(&mut keys) });
        }
    });
    // A list of the wrong form was reported by the first pass; a file that cannot be read fails again below.
    drop(listed);
    advance(keys.len());
    send(Job::Credentials { record, keys });

    for (index, entry) in scan.ballots.iter().enumerate() {
        let bytes = records.read_at(&entry.location)?;
        let counted = entry.credential().and_then(|credential| {
            let credential = scan.credentials.entry(credential);
            (credential.last_ballot() == Some(index))
                .then_some((usize::from(entry.ballot_box), Weight(credential.weight)))
        });
        send(Job::Ballot { record: entry.location.record, bytes, counted });
        advance(1);
    }
    Ok(())
}
