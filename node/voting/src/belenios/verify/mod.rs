//! Verifying an archive: offline, streaming, on all cores, naming everything that is wrong.
//!
//! The file is read twice: first its records, hashes and events; then every public credential and every ballot, by
//! workers that are fed through a bounded queue. What is kept per credential and per ballot is a hash and a place.

mod closings;
mod conclude;
mod credentials;
mod findings;
mod scan;
mod workers;

pub use credentials::fuzz_credentials;

use std::io::{Read, Seek};
use std::num::NonZeroUsize;

use percole_words::{Locale, Message, documents, elections, foreign};
use serde::Serialize;

use super::archive::event::EventType;
use super::archive::reader::{ReadError, Records};
use super::closing::{Closing, Receipt};
use super::election::{self, Election, ElectionError};
use super::finding::{Check, Finding, Problem, excerpt};
use super::group::{Belenios2048, Ed25519, Group, GroupName};
use super::hash::Hash;
use super::tally::TallyRecord;
use super::wire::{ElectionResult, Weight};
use findings::Findings;
use scan::Scan;

/// Most closings that are compared with one archive.
pub const CLOSINGS_MAX: usize = 10_000;

/// What to verify besides the archive itself.
#[derive(Debug, Clone, Copy)]
pub struct Options<'a> {
    /// Threads that check ballots.
    pub threads: NonZeroUsize,
    /// What every box stated at its closing; empty when they are not at hand.
    pub closings: &'a [Closing],
    /// Receipts whose ballots to find.
    pub receipts: &'a [Receipt],
}

/// Which pass is running.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Reading records; progress counts bytes.
    Reading,
    /// Checking proofs; progress counts public credentials and ballots.
    Checking,
}

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// The pass.
    pub phase: Phase,
    /// Done.
    pub done: u64,
    /// Of.
    pub total: u64,
}

/// How far the election is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Nothing published.
    Empty,
    /// Ballots are accepted.
    Voting,
    /// The ballot box is closed.
    Closed,
    /// The encrypted tally is published.
    Tallied,
    /// The result is published.
    Decided,
}

impl Stage {
    /// How far it is, as a sentence.
    pub fn said(self) -> Message {
        match self {
            Self::Empty => elections::stage_empty(),
            Self::Voting => elections::stage_voting(),
            Self::Closed => elections::stage_closed(),
            Self::Tallied => elections::stage_tallied(),
            Self::Decided => elections::stage_decided(),
        }
    }

    /// The stage after an event, `None` if the event is not allowed now.
    fn after(self, event: EventType) -> Option<Self> {
        match (self, event) {
            (Self::Empty, EventType::Setup) | (Self::Voting, EventType::Ballot) => Some(Self::Voting),
            (Self::Voting, EventType::EndBallots) => Some(Self::Closed),
            (Self::Closed, EventType::EncryptedTally) | (Self::Tallied, EventType::PartialDecryption) => {
                Some(Self::Tallied)
            }
            (Self::Tallied, EventType::Result) => Some(Self::Decided),
            _ => None,
        }
    }
}

/// The three answers of a verifier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Every check passed.
    Valid,
    /// Something is wrong.
    Invalid,
    /// Nothing can be said: the file cannot be read, is no archive, or uses what percole does not know.
    Unreadable,
}

/// What became of a receipt's ballot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "fate")]
pub enum ReceiptFate {
    /// It is in the archive, and is the last ballot of its credential.
    Counts {
        /// Its record.
        record: u64,
    },
    /// It is in the archive; a later ballot of the same credential counts instead.
    Replaced {
        /// Its record.
        record: u64,
        /// The record of the ballot that counts.
        by: u64,
    },
    /// It is in the archive, but does not count: its credential is not listed.
    NotCounted {
        /// Its record.
        record: u64,
    },
    /// It is not in the archive, or the archive is of another election.
    Absent,
}

/// Everything a verification found.
#[derive(Debug, Clone)]
pub struct Examined {
    /// The answer.
    pub verdict: Verdict,
    /// What is wrong, in the order of the file.
    pub problems: Vec<Finding>,
    /// Problems beyond the limit, not listed.
    pub omitted: u64,
    /// Why nothing can be said.
    pub unreadable: Option<Message>,
    /// How far the election is.
    pub stage: Stage,
    /// The election's identifier.
    pub uuid: Option<String>,
    /// The election's fingerprint.
    pub fingerprint: Option<String>,
    /// Public credentials.
    pub credentials: u64,
    /// Ballots, replaced ones included.
    pub ballots: u64,
    /// Credentials that voted.
    pub voters: u64,
    /// The tally of the ballots, recomputed; absent when a ballot that counts is wrong.
    pub tally: Option<TallyRecord>,
    /// The published result, if every check passed.
    pub result: Option<Vec<Vec<Weight>>>,
    /// What became of each receipt's ballot, in the order given.
    pub receipts: Vec<ReceiptFate>,
}

impl Examined {
    /// `{"valid":bool,"problems":[{"record":…,"check":…,"detail":…}],"result":…}` in one line; `detail` is for people, in the language of
    /// `reader`.
    pub fn to_json(&self, reader: impl Into<Locale>) -> String {
        #[derive(Serialize)]
        struct Json<'a> {
            valid: bool,
            problems: Vec<Entry<'a>>,
            result: &'a Option<Vec<Vec<Weight>>>,
        }
        #[derive(Serialize)]
        #[serde(untagged)]
        enum Entry<'a> {
            Found { record: Option<u64>, check: Check, detail: String },
            Other { record: Option<u64>, check: &'a str, detail: String },
        }
        let locale = reader.into();
        let found = |Finding { record, problem }: &Finding| Entry::Found {
            record: *record,
            check: problem.check,
            detail: problem.said().in_lang(locale),
        };
        let other =
            |check, detail: &Message| Entry::Other { record: None, check, detail: detail.in_lang(locale) };
        let mut problems: Vec<_> = self.problems.iter().map(found).collect();
        problems.extend(self.unreadable.iter().map(|why| other("unreadable", why)));
        if self.omitted > 0 {
            problems.push(other("omitted", &documents::and_more(self.omitted)));
        }
        let json = Json { valid: self.verdict == Verdict::Valid, problems, result: &self.result };
        serde_json::to_string(&json)
            .expect("a report holds strings, numbers and lists, which JSON can always write")
    }

    fn unreadable(why: Message) -> Self {
        Self {
            verdict: Verdict::Unreadable,
            problems: Vec::new(),
            omitted: 0,
            unreadable: Some(why),
            stage: Stage::Empty,
            uuid: None,
            fingerprint: None,
            credentials: 0,
            ballots: 0,
            voters: 0,
            tally: None,
            result: None,
            receipts: Vec::new(),
        }
    }
}

/// Verifies an archive. `progress` is called often, from this thread.
pub fn verify<R: Read + Seek>(
    archive: R,
    options: &Options<'_>,
    progress: &mut dyn FnMut(Progress),
) -> Examined {
    match try_verify(archive, options, progress) {
        Ok(report) => report,
        Err(Stop::Io(error)) => Examined::unreadable(foreign::of_system(&error)),
        Err(Stop::Unsupported(why)) => Examined::unreadable(why),
    }
}

enum Stop {
    Io(std::io::Error),
    Unsupported(Message),
}

/// What percole does not read of an election.
fn unsupported(why: Message) -> Stop {
    Stop::Unsupported(documents::fault(elections::in_election(), why))
}

impl From<std::io::Error> for Stop {
    fn from(error: std::io::Error) -> Self {
        Self::Io(error)
    }
}

fn try_verify<R: Read + Seek>(
    archive: R,
    options: &Options<'_>,
    progress: &mut dyn FnMut(Progress),
) -> Result<Examined, Stop> {
    if options.closings.len() > CLOSINGS_MAX {
        let closings = elections::closings_too_many(options.closings.len(), CLOSINGS_MAX);
        return Err(Stop::Unsupported(closings));
    }
    let mut records = Records::open(archive).map_err(|error| match error {
        ReadError::Io(error) => Stop::Io(error),
        other => Stop::Unsupported(other.said()),
    })?;
    let mut findings = Findings::default();
    let scan = scan::scan(&mut records, &mut findings, progress)?;
    let verification = Verification { records, scan, findings, options };
    let Some(setup) = &verification.scan.setup else {
        return Ok(verification.without_setup());
    };
    match election::group_of(&setup.election) {
        Ok(GroupName::Belenios2048) => verification.run::<Belenios2048>(progress),
        Ok(GroupName::Ed25519) => verification.run::<Ed25519>(progress),
        Err(ElectionError::Unsupported(why)) => Err(unsupported(why)),
        Err(error) => Ok(verification.bad_election(&error)),
    }
}

struct Verification<'a, R> {
    records: Records<R>,
    scan: Scan,
    findings: Findings,
    options: &'a Options<'a>,
}

impl<R: Read + Seek> Verification<'_, R> {
    fn run<G: Group>(mut self, progress: &mut dyn FnMut(Progress)) -> Result<Examined, Stop> {
        let Some(setup) = self.scan.setup.take() else { return Ok(self.without_setup()) };
        let election = match Election::<G>::decode(&setup.election) {
            Ok(election) => election,
            Err(ElectionError::Unsupported(why)) => return Err(unsupported(why)),
            Err(error) => {
                self.scan.setup = Some(setup);
                return Ok(self.bad_election(&error));
            }
        };
        let trustees = conclude::check_trustees(&election, &setup, &mut self.findings);
        let closings = self.options.closings;
        let boxes = closings::assign_boxes(&mut self.scan, closings, &mut self.findings);
        let mut checked = workers::check_all(
            &mut self.records,
            &election,
            &setup,
            &self.scan,
            closings.len() + 1,
            self.options.threads,
            progress,
        )?;
        self.findings.append(std::mem::take(&mut checked.findings));
        closings::check_closings(&election, closings, &boxes, &checked, &mut self.findings);
        let tally = checked.total(&election);
        let result = conclude::conclude(
            &mut self.records,
            &election,
            trustees.as_ref(),
            &self.scan,
            tally.as_ref(),
            &mut self.findings,
        )?;
        let receipts = self.find_receipts(election.uuid());
        let mut report = self.report(result, receipts);
        report.tally = tally.as_ref().map(TallyRecord::from);
        report.uuid = Some(election.uuid().to_owned());
        report.fingerprint = Some(election.fingerprint);
        Ok(report)
    }

    fn find_receipts(&mut self, uuid: &str) -> Vec<ReceiptFate> {
        let mut fates = Vec::new();
        for receipt in self.options.receipts {
            let fate = if receipt.election == uuid { self.fate(receipt.ballot) } else { ReceiptFate::Absent };
            if matches!(fate, ReceiptFate::Absent | ReceiptFate::NotCounted { .. }) {
                let (ballot, election) = (receipt.ballot.to_hex(), excerpt(&receipt.election));
                let detail = elections::receipt_not_counted(ballot, election);
                self.findings.add_general(Problem::new(Check::Receipt, detail));
            }
            fates.push(fate);
        }
        fates
    }

    fn fate(&self, ballot: Hash) -> ReceiptFate {
        let ballots = &self.scan.ballots;
        let Some(index) = ballots.iter().rposition(|entry| entry.hash == ballot) else {
            return ReceiptFate::Absent;
        };
        let record = ballots[index].location.record;
        let last = ballots[index]
            .credential()
            .and_then(|credential| self.scan.credentials.entry(credential).last_ballot());
        match last {
            Some(last) if last == index => ReceiptFate::Counts { record },
            Some(last) => ReceiptFate::Replaced { record, by: ballots[last].location.record },
            None => ReceiptFate::NotCounted { record },
        }
    }

    fn without_setup(mut self) -> Examined {
        if self.findings.is_empty() {
            self.findings.add_general(Problem::new(Check::EventOrder, elections::setup_missing()));
        }
        self.report(None, Vec::new())
    }

    fn bad_election(mut self, error: &ElectionError) -> Examined {
        let record = self.scan.setup.as_ref().map_or(0, |setup| setup.election_record);
        self.findings.add(record, Problem::new(Check::Election, error.said().clone()));
        self.report(None, Vec::new())
    }

    fn report(self, result: Option<ElectionResult>, receipts: Vec<ReceiptFate>) -> Examined {
        let (voters, _) = self.scan.credentials.turnout();
        let (problems, omitted) = self.findings.finish();
        let verdict = if problems.is_empty() { Verdict::Valid } else { Verdict::Invalid };
        Examined {
            verdict,
            problems,
            omitted,
            unreadable: None,
            stage: self.scan.stage,
            uuid: None,
            fingerprint: None,
            credentials: self.scan.credentials.entries().len() as u64,
            ballots: self.scan.ballots.len() as u64,
            voters,
            tally: None,
            result: result.filter(|_| verdict == Verdict::Valid).map(|result| result.result),
            receipts,
        }
    }
}

/// Fuzz entry: verifies any bytes as an archive.
pub fn fuzz_verify(data: &[u8]) -> bool {
    let options = Options { threads: NonZeroUsize::MIN, closings: &[], receipts: &[] };
    let report = verify(std::io::Cursor::new(data), &options, &mut |_| {});
    assert_eq!(report.verdict == Verdict::Invalid, !report.problems.is_empty());
    report.verdict == Verdict::Valid
}
