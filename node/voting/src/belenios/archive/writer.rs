//! Writing archives, byte for byte as belenios-tool does.

use std::io::{Read, Seek, Write};

use percole_words::{Message, elections, foreign};

use super::super::hash::Hash;
use super::super::tally::TallyRecord;
use super::super::wire::{self, ElectionResult, Owned, SetupData, SizedTally};
use super::event::{ArchiveHeader, Event, EventType};
use super::reader::{ReadError, Records};
use super::record::{RecordKind, encode_header, padding};

/// The end of an archive: what the next event continues.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    timestamp: u64,
    last: Option<(Hash, u64, EventType)>,
}

/// Why nothing was written.
#[derive(Debug, thiserror::Error)]
#[error("{}", self.said())]
pub enum WriteError {
    /// The output failed; what it holds now is no archive.
    Io(#[from] std::io::Error),
    /// Events have an order.
    Order {
        /// The last event written.
        last: Option<EventType>,
        /// The one refused.
        next: EventType,
    },
}

impl WriteError {
    /// The same in words.
    pub fn said(&self) -> Message {
        match self {
            Self::Io(error) => foreign::of_system(error),
            Self::Order { last: Some(last), next } => {
                elections::event_cannot_follow(next.name(), last.name())
            }
            Self::Order { last: None, next } => elections::event_cannot_begin(next.name()),
        }
    }
}

/// Appends events to an archive.
pub struct ArchiveWriter<W> {
    output: W,
    head: Head,
}

impl Head {
    /// Finds the end of an archive. Only the heights of its events are checked; the rest is for the verifier.
    ///
    /// # Errors
    /// When the file is no archive, or an event's height is not its place.
    pub fn of<R: Read + Seek>(input: R) -> Result<Self, ReadError> {
        let mut records = Records::open(input)?;
        let (mut last, mut height) = (None, 0);
        while let Some(record) = records.next()? {
            if matches!(record.kind, RecordKind::Event(_)) {
                let number = record.location.record;
                let event: Event = wire::from_canonical(records.body(&record).unwrap_or_default())
                    .map_err(|detail| ReadError::Record { record: number, detail })?;
                if event.height != height {
                    let detail = elections::event_height(event.height, height);
                    return Err(ReadError::Record { record: number, detail });
                }
                height += 1;
                last = Some((record.hash, event.height, event.r#type));
            }
        }
        Ok(Self { timestamp: records.timestamp(), last })
    }

    /// The hash of the last event.
    pub fn last_event(&self) -> Option<Hash> {
        self.last.map(|(hash, _, _)| hash)
    }
}

impl<W: Write> ArchiveWriter<W> {
    /// Starts an archive. The timestamp (seconds since 1970) is written in every record.
    ///
    /// # Errors
    /// When the output fails.
    pub fn create(mut output: W, timestamp: u64) -> Result<Self, WriteError> {
        let header = ArchiveHeader { version: 1, timestamp: timestamp.to_string() };
        write_record(&mut output, &RecordKind::Header, &wire::to_canonical(&header), timestamp)?;
        Ok(Self { output, head: Head { timestamp, last: None } })
    }

    /// Goes on with an archive whose end is `head`; `output` must be positioned there.
    pub fn resume(output: W, head: Head) -> Self {
        Self { output, head }
    }

    /// Where the archive ends now.
    pub fn head(&self) -> Head {
        self.head
    }

    /// Gives the output back.
    pub fn into_inner(self) -> W {
        self.output
    }

    /// Publishes election, trustees and public credentials, by the bytes of their records.
    ///
    /// # Errors
    /// When it is not the first event, or the output fails.
    pub fn setup(&mut self, election: &[u8], trustees: &[u8], credentials: &[u8]) -> Result<(), WriteError> {
        self.allow(EventType::Setup)?;
        let setup = SetupData {
            election: self.data(election)?.to_hex(),
            trustees: self.data(trustees)?.to_hex(),
            credentials: self.data(credentials)?.to_hex(),
        };
        let payload = self.data(&wire::to_canonical(&setup))?;
        self.event(EventType::Setup, Some(payload))
    }

    /// Appends a ballot's record.
    ///
    /// # Errors
    /// When ballots are not open, or the output fails.
    pub fn ballot(&mut self, ballot: &[u8]) -> Result<(), WriteError> {
        self.allow(EventType::Ballot)?;
        let payload = self.data(ballot)?;
        self.event(EventType::Ballot, Some(payload))
    }

    /// Closes the ballot box.
    ///
    /// # Errors
    /// When it is not open, or the output fails.
    pub fn end_ballots(&mut self) -> Result<(), WriteError> {
        self.allow(EventType::EndBallots)?;
        self.event(EventType::EndBallots, None)
    }

    /// Publishes the encrypted tally.
    ///
    /// # Errors
    /// When the ballot box is not closed, or the output fails.
    pub fn encrypted_tally(&mut self, tally: &TallyRecord) -> Result<(), WriteError> {
        self.allow(EventType::EncryptedTally)?;
        let encrypted_tally = self.data(&tally.encrypted)?;
        let sized = SizedTally { num_tallied: tally.ballots, total_weight: tally.weight, encrypted_tally };
        let payload = self.data(&wire::to_canonical(&sized))?;
        self.event(EventType::EncryptedTally, Some(payload))
    }

    /// Appends a partial decryption by trustee `owner` (from 1). Verify it before: others check every one in the archive.
    ///
    /// # Errors
    /// When there is no tally yet, or the output fails.
    pub fn partial_decryption(&mut self, owner: u64, partial: &[u8]) -> Result<(), WriteError> {
        self.allow(EventType::PartialDecryption)?;
        let payload = self.data(partial)?.to_hex();
        let payload = self.data(&wire::to_canonical(&Owned { owner, payload }))?;
        self.event(EventType::PartialDecryption, Some(payload))
    }

    /// Publishes the result.
    ///
    /// # Errors
    /// When nobody has decrypted yet, or the output fails.
    pub fn result(&mut self, result: &ElectionResult) -> Result<(), WriteError> {
        self.allow(EventType::Result)?;
        let payload = self.data(&wire::to_canonical(result))?;
        self.event(EventType::Result, Some(payload))
    }

    fn allow(&self, next: EventType) -> Result<(), WriteError> {
        use EventType::{Ballot, EncryptedTally, EndBallots, PartialDecryption, Result, Setup};
        let last = self.head.last.map(|(_, _, last)| last);
        let allowed = matches!(
            (last, next),
            (None, Setup)
                | (Some(Setup | Ballot), Ballot | EndBallots)
                | (Some(EndBallots), EncryptedTally)
                | (Some(EncryptedTally | PartialDecryption), PartialDecryption)
                | (Some(PartialDecryption), Result)
        );
        if allowed { Ok(()) } else { Err(WriteError::Order { last, next }) }
    }

    fn data(&mut self, body: &[u8]) -> Result<Hash, WriteError> {
        let hash = Hash::of(body);
        write_record(&mut self.output, &RecordKind::Data(hash), body, self.head.timestamp)?;
        Ok(hash)
    }

    fn event(&mut self, r#type: EventType, payload: Option<Hash>) -> Result<(), WriteError> {
        let (parent, height) = match self.head.last {
            Some((hash, height, _)) => (Some(hash), height + 1),
            None => (None, 0),
        };
        let body = wire::to_canonical(&Event { parent, height, r#type, payload });
        let hash = Hash::of(&body);
        write_record(&mut self.output, &RecordKind::Event(hash), &body, self.head.timestamp)?;
        self.head.last = Some((hash, height, r#type));
        Ok(())
    }
}

fn write_record(
    output: &mut impl Write,
    kind: &RecordKind,
    body: &[u8],
    timestamp: u64,
) -> std::io::Result<()> {
    let length = body.len() as u64;
    output.write_all(&encode_header(kind, length, timestamp))?;
    output.write_all(body)?;
    output.write_all(&[0; 512][..usize::try_from(padding(length)).unwrap_or(0)])
}
