//! First pass: records, hashes, the chain of events, and where everything stands. No proof is checked here.

use std::io::{Read, Seek};

use percole_words::elections;
use serde::Deserialize;

use super::super::archive::event::{Event, EventType};
use super::super::archive::reader::{LOADED_BYTES_MAX, Location, ReadError, Record, Records};
use super::super::archive::record::RecordKind;
use super::super::ballot::BALLOT_BYTES_MAX;
use super::super::credential::PublicCredential;
use super::super::election::ELECTION_BYTES_MAX;
use super::super::finding::{Check, Problem};
use super::super::hash::Hash;
use super::super::trustees::{TRUSTEES_BYTES_MAX, TRUSTEES_MAX};
use super::super::wire::{self, Owned, SetupData, SizedTally};
use super::credentials::{ListError, NO_BOX, Table, for_each_string};
use super::findings::Findings;
use super::{Phase, Progress, Stage};

/// Data records kept while their event is awaited; no event has more.
const PENDING_MAX: usize = 8;
/// Partial decryptions remembered; more than one per trustee is wrong already.
const PARTIALS_MAX: usize = 2 * TRUSTEES_MAX;

/// What is kept of a ballot (64 bytes).
#[derive(Debug, Clone, Copy)]
pub(super) struct BallotEntry {
    pub(super) hash: Hash,
    pub(super) location: Location,
    /// Index in the table of credentials; `u32::MAX` when the credential is not listed.
    credential: u32,
    pub(super) ballot_box: u16,
}

impl BallotEntry {
    pub(super) fn credential(&self) -> Option<usize> {
        (self.credential != u32::MAX).then_some(self.credential as usize)
    }
}

#[derive(Debug)]
pub(super) struct SetupRecords {
    pub(super) election: Vec<u8>,
    pub(super) election_record: u64,
    pub(super) trustees: Vec<u8>,
    pub(super) trustees_record: u64,
    pub(super) credentials: Location,
}

#[derive(Debug)]
pub(super) struct TallyRecords {
    pub(super) sized: SizedTally<Hash>,
    pub(super) sized_record: u64,
    pub(super) tally: Location,
}

/// What the first pass knows.
pub(super) struct Scan {
    pub(super) stage: Stage,
    pub(super) setup: Option<SetupRecords>,
    pub(super) credentials: Table,
    pub(super) ballots: Vec<BallotEntry>,
    pub(super) tally: Option<TallyRecords>,
    pub(super) partials: Vec<(Owned<Hash>, Location)>,
    pub(super) result: Option<Location>,
}

/// Reads the whole file once.
pub(super) fn scan<R: Read + Seek>(
    records: &mut Records<R>,
    findings: &mut Findings,
    progress: &mut dyn FnMut(Progress),
) -> std::io::Result<Scan> {
    let mut scanner = Scanner {
        records,
        findings,
        pending: Vec::new(),
        last_event: None,
        height: 0,
        missing_payloads: Vec::new(),
        scan: Scan {
            stage: Stage::Empty,
            setup: None,
            credentials: Table::default(),
            ballots: Vec::new(),
            tally: None,
            partials: Vec::new(),
            result: None,
        },
    };
    scanner.run(progress)?;
    scanner.find_duplicates();
    Ok(scanner.scan)
}

struct Scanner<'a, R> {
    records: &'a mut Records<R>,
    findings: &'a mut Findings,
    /// Data records since the last event, with a ballot's credential if it is one.
    pending: Vec<(Record, Option<u32>)>,
    last_event: Option<Hash>,
    height: u64,
    /// Ballot events whose payload does not stand before them.
    missing_payloads: Vec<(u64, Hash)>,
    scan: Scan,
}

impl<R: Read + Seek> Scanner<'_, R> {
    fn run(&mut self, progress: &mut dyn FnMut(Progress)) -> std::io::Result<()> {
        loop {
            let record = match self.records.next() {
                Ok(Some(record)) => record,
                Ok(None) => break,
                Err(ReadError::Io(error)) => return Err(error),
                Err(ReadError::Record { record, detail }) => {
                    self.findings.add(record, Problem::new(Check::RecordFormat, detail));
                    break;
                }
                Err(ReadError::NotAnArchive(detail)) => {
                    self.findings.add(0, Problem::new(Check::RecordFormat, detail));
                    break;
                }
            };
            match record.kind {
                RecordKind::Header => {}
                RecordKind::Data(name) => self.data(record, name),
                RecordKind::Event(name) => self.event(record, name)?,
            }
            let (done, total) = self.records.progress();
            progress(Progress { phase: Phase::Reading, done, total });
        }
        if let Some((record, _)) = self.pending.first() {
            let detail = elections::records_after_last(self.pending.len());
            self.findings.add(record.location.record, Problem::new(Check::RecordOrder, detail));
        }
        Ok(())
    }

    fn data(&mut self, record: Record, name: Hash) {
        let number = record.location.record;
        self.check_name(&record, name);
        if self.pending.len() == PENDING_MAX {
            let detail = elections::records_too_many(PENDING_MAX);
            self.findings.add(number, Problem::new(Check::RecordOrder, detail));
            self.pending.clear();
        }
        let credential = (self.scan.stage == Stage::Voting).then(|| self.credential_of(&record)).flatten();
        self.pending.push((record, credential));
    }

    fn check_name(&mut self, record: &Record, name: Hash) {
        if name != record.hash {
            let detail = elections::record_name(name.to_hex(), record.hash.to_hex());
            self.findings.add(record.location.record, Problem::new(Check::RecordHash, detail));
        }
    }

    /// Finds a ballot's credential in the table; whether the record is a ballot at all is checked later.
    fn credential_of(&self, record: &Record) -> Option<u32> {
        #[derive(Deserialize)]
        struct CredentialField<'a> {
            credential: &'a str,
        }
        let body = self.records.body(record)?;
        let field: CredentialField<'_> = serde_json::from_slice(body).ok()?;
        self.scan.credentials.find(field.credential).and_then(|index| u32::try_from(index).ok())
    }

    fn event(&mut self, record: Record, name: Hash) -> std::io::Result<()> {
        let number = record.location.record;
        self.check_name(&record, name);
        let pending = std::mem::take(&mut self.pending);
        let parsed = match self.records.body(&record) {
            Some(body) => wire::from_canonical::<Event>(body),
            None => Err(elections::record_too_long(record.location.bytes, LOADED_BYTES_MAX)),
        };
        let event = match parsed {
            Ok(event) => event,
            Err(detail) => {
                self.findings.add(number, Problem::new(Check::EventFormat, detail));
                self.last_event = Some(record.hash);
                self.height += 1;
                return Ok(());
            }
        };
        self.check_chain(number, &event);
        self.last_event = Some(record.hash);
        self.height = event.height.saturating_add(1);
        let Some(next) = self.scan.stage.after(event.r#type) else {
            let detail = elections::event_misplaced(event.r#type.name(), self.scan.stage.said());
            self.findings.add(number, Problem::new(Check::EventOrder, detail));
            return Ok(());
        };
        self.scan.stage = next;
        if self.check_payload(number, &event, &pending) {
            self.take_payload(number, event.r#type, &pending)?;
        }
        Ok(())
    }

    fn check_chain(&mut self, number: u64, event: &Event) {
        if event.parent != self.last_event {
            let (found, expected) = (event.parent.map(|hash| hash.to_hex()), self.last_event);
            let detail = match (found, expected.map(|hash| hash.to_hex())) {
                (Some(found), Some(expected)) => elections::event_parent(found, expected),
                (found, None) => elections::event_parent_of_first(found.unwrap_or_default()),
                (None, Some(expected)) => elections::event_parent_missing(expected),
            };
            self.findings.add(number, Problem::new(Check::EventChain, detail));
        }
        if event.height != self.height {
            let detail = elections::event_height(event.height, self.height);
            self.findings.add(number, Problem::new(Check::EventChain, detail));
        }
    }

    /// The data records before an event are exactly those it needs, the last of them its payload.
    fn check_payload(&mut self, number: u64, event: &Event, pending: &[(Record, Option<u32>)]) -> bool {
        let expected = event.r#type.data_records();
        let last = pending.last().map(|(record, _)| record.hash);
        if pending.len() == expected && event.payload == last {
            return true;
        }
        if event.r#type == EventType::Ballot
            && pending.is_empty()
            && let Some(payload) = event.payload
        {
            // A ballot named again without its data, or never given: told apart when all ballots are known.
            self.missing_payloads.push((number, payload));
            return false;
        }
        let detail = match pending.len() {
            found if found == expected => elections::event_payload(event.r#type.name()),
            found => elections::records_of_event(event.r#type.name(), expected, found),
        };
        self.findings.add(number, Problem::new(Check::RecordOrder, detail));
        false
    }

    fn take_payload(
        &mut self,
        number: u64,
        kind: EventType,
        pending: &[(Record, Option<u32>)],
    ) -> std::io::Result<()> {
        let location = |index: usize| pending[index].0.location;
        match kind {
            EventType::Setup => self.setup(number, pending)?,
            EventType::Ballot => self.ballot(&pending[0].0, pending[0].1),
            EventType::EncryptedTally => {
                if let Some(sized) = self.small::<SizedTally<Hash>>(&pending[1].0, Check::TallyFormat)? {
                    if sized.encrypted_tally != pending[0].0.hash {
                        let problem = Problem::new(Check::RecordOrder, elections::sums_not_before());
                        self.findings.add(number, problem);
                    }
                    let sized_record = pending[1].0.location.record;
                    self.scan.tally = Some(TallyRecords { sized, sized_record, tally: location(0) });
                }
            }
            EventType::PartialDecryption => {
                if let Some(owned) = self.small::<Owned<Hash>>(&pending[1].0, Check::PartialFormat)? {
                    if owned.payload != pending[0].0.hash {
                        let problem = Problem::new(Check::RecordOrder, elections::decryption_not_before());
                        self.findings.add(number, problem);
                    } else if self.scan.partials.len() < PARTIALS_MAX {
                        self.scan.partials.push((owned, location(0)));
                    } else {
                        let detail = elections::decryptions_too_many(PARTIALS_MAX);
                        self.findings.add(number, Problem::new(Check::PartialOwner, detail));
                    }
                }
            }
            EventType::Result => self.scan.result = Some(location(0)),
            EventType::EndBallots | EventType::Shuffle | EventType::EndShuffles => {}
        }
        Ok(())
    }

    /// Reads a short record in canonical form.
    fn small<T: serde::de::DeserializeOwned + serde::Serialize>(
        &mut self,
        record: &Record,
        check: Check,
    ) -> std::io::Result<Option<T>> {
        const SMALL_BYTES_MAX: u64 = 4096;
        let parsed = if record.location.bytes > SMALL_BYTES_MAX {
            Err(elections::record_too_long(record.location.bytes, SMALL_BYTES_MAX))
        } else {
            wire::from_canonical(&self.records.read_at(&record.location)?)
        };
        match parsed {
            Ok(value) => Ok(Some(value)),
            Err(detail) => {
                self.findings.add(record.location.record, Problem::new(check, detail));
                Ok(None)
            }
        }
    }

    fn setup(&mut self, number: u64, pending: &[(Record, Option<u32>)]) -> std::io::Result<()> {
        let [election, trustees, credentials, _] = [0, 1, 2, 3].map(|index| pending[index].0);
        if let Some(setup) = self.small::<SetupData<Hash>>(&pending[3].0, Check::Setup)? {
            let named = [setup.election, setup.trustees, setup.credentials];
            if named != [election.hash, trustees.hash, credentials.hash] {
                self.findings.add(number, Problem::bare(Check::Setup));
            }
        }
        let mut load = |record: &Record, limit: usize, check: Check| {
            if record.location.bytes > limit as u64 {
                let detail = elections::record_too_long(record.location.bytes, limit);
                self.findings.add(record.location.record, Problem::new(check, detail));
                return Ok(Vec::new());
            }
            self.records.read_at(&record.location)
        };
        let setup = SetupRecords {
            election: load(&election, ELECTION_BYTES_MAX, Check::Election)?,
            election_record: election.location.record,
            trustees: load(&trustees, TRUSTEES_BYTES_MAX, Check::Trustees)?,
            trustees_record: trustees.location.record,
            credentials: credentials.location,
        };
        self.scan.setup = Some(setup);
        self.load_credentials(&credentials.location)
    }

    fn load_credentials(&mut self, location: &Location) -> std::io::Result<()> {
        let mut count = 0;
        let counted = for_each_string(self.records.stream_at(location)?, |_| count += 1);
        let mut table = Table::with_capacity(count);
        let mut wrong = 0_u64;
        let read = counted.and_then(|()| {
            for_each_string(self.records.stream_at(location)?, |text| match PublicCredential::parse(text) {
                Some(credential) => table.push(&credential),
                None => wrong += 1,
            })
        });
        self.records.resume()?;
        let mut add = |check, detail| self.findings.add(location.record, Problem::new(check, detail));
        match read {
            Ok(()) => {}
            Err(ListError::Io(error)) => return Err(error),
            Err(ListError::Form(detail)) => add(Check::Credential, detail),
        }
        if wrong > 0 {
            add(Check::Credential, elections::credentials_unreadable(wrong));
        }
        let repeated = table.sort();
        if repeated > 0 {
            add(Check::CredentialDuplicate, elections::credentials_repeated(repeated));
        }
        self.scan.credentials = table;
        Ok(())
    }

    fn ballot(&mut self, record: &Record, credential: Option<u32>) {
        let number = record.location.record;
        if record.location.bytes > BALLOT_BYTES_MAX as u64 {
            let detail = elections::record_too_long(record.location.bytes, BALLOT_BYTES_MAX);
            self.findings.add(number, Problem::new(Check::BallotFormat, detail));
            return;
        }
        match credential {
            Some(index) => self.scan.credentials.entry_mut(index as usize).vote(self.scan.ballots.len()),
            None => self.findings.add(number, Problem::bare(Check::BallotCredential)),
        }
        self.scan.ballots.push(BallotEntry {
            hash: record.hash,
            location: record.location,
            credential: credential.unwrap_or(u32::MAX),
            ballot_box: NO_BOX,
        });
    }

    fn find_duplicates(&mut self) {
        let ballots = &self.scan.ballots;
        let mut order: Vec<u32> = (0..u32::try_from(ballots.len()).unwrap_or(u32::MAX)).collect();
        order.sort_unstable_by_key(|index| (ballots[*index as usize].hash, *index));
        for pair in order.windows(2) {
            let [first, again] = [pair[0], pair[1]].map(|index| &ballots[index as usize]);
            if first.hash == again.hash {
                let detail = elections::ballot_cast_in(again.hash.to_hex(), first.location.record);
                self.findings.add(again.location.record, Problem::new(Check::BallotDuplicate, detail));
            }
        }
        for (number, payload) in &self.missing_payloads {
            let known = order.binary_search_by_key(payload, |index| ballots[*index as usize].hash).is_ok();
            let problem = if known {
                Problem::new(Check::BallotDuplicate, elections::ballot_cast_already(payload.to_hex()))
            } else {
                Problem::new(Check::RecordOrder, elections::record_not_before(payload.to_hex()))
            };
            self.findings.add(*number, problem);
        }
    }
}
