//! Reading records one after the other, and single bodies again.

use std::io::{BufReader, Read, Seek, SeekFrom};

use percole_words::{Message, documents, elections, foreign};
use sha2::{Digest, Sha256};

use super::super::finding::excerpt;
use super::super::hash::Hash;
use super::super::wire::from_canonical;
use super::event::ArchiveHeader;
use super::record::{BLOCK_BYTES, RecordKind, decode_header, padding};

/// Bodies up to this length are kept while they are read; longer ones (large credential lists) are only hashed.
pub const LOADED_BYTES_MAX: u64 = 4 << 20;
const HEADER_BODY_BYTES_MAX: u64 = 256;

/// Why reading stopped.
#[derive(Debug, thiserror::Error)]
#[error("{}", self.said())]
pub enum ReadError {
    /// The file cannot be read.
    Io(#[from] std::io::Error),
    /// The file is no archive, or one of a version percole does not know.
    NotAnArchive(Message),
    /// A record's header or padding is wrong; the records after it cannot be found.
    Record {
        /// Counted from 0.
        record: u64,
        /// What is wrong.
        detail: Message,
    },
}

impl ReadError {
    /// The same in words.
    pub fn said(&self) -> Message {
        match self {
            Self::Io(error) => foreign::of_system(error),
            Self::NotAnArchive(why) => elections::archive_not(why),
            Self::Record { record, detail } => documents::fault(elections::in_record(*record), detail),
        }
    }
}

/// Where a body stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Location {
    /// Record number from 0 (the header).
    pub record: u64,
    /// Of the body's first byte in the file.
    pub offset: u64,
    /// Of the body.
    pub bytes: u64,
}

/// A record just read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Record {
    /// By its name.
    pub kind: RecordKind,
    /// Hash of its body.
    pub hash: Hash,
    /// Where it stands.
    pub location: Location,
}

/// A cursor over the records of an archive.
pub struct Records<R> {
    input: BufReader<R>,
    position: u64,
    record: u64,
    timestamp: u64,
    total_bytes: u64,
    body: Vec<u8>,
}

impl<R: Read + Seek> Records<R> {
    /// Opens an archive and reads its first record.
    ///
    /// # Errors
    /// When it cannot be read, or is no archive of version 1.
    pub fn open(mut input: R) -> Result<Self, ReadError> {
        let total_bytes = input.seek(SeekFrom::End(0))?;
        input.rewind()?;
        let mut records = Self {
            input: BufReader::with_capacity(1 << 16, input),
            position: 0,
            record: 0,
            timestamp: 0,
            total_bytes,
            body: Vec::new(),
        };
        records.read_first()?;
        Ok(records)
    }

    fn read_first(&mut self) -> Result<(), ReadError> {
        let not = ReadError::NotAnArchive;
        let mut header = [0_u8; 512];
        if self.total_bytes < BLOCK_BYTES {
            return Err(not(elections::archive_too_short(self.total_bytes)));
        }
        self.input.read_exact(&mut header)?;
        let (kind, length, timestamp) = decode_header(&header).map_err(not)?;
        if kind != RecordKind::Header || length > HEADER_BODY_BYTES_MAX {
            return Err(not(elections::archive_first_record()));
        }
        self.timestamp = timestamp;
        self.read_body(length).map_err(|error| match error {
            ReadError::Record { detail, .. } => not(detail),
            other => other,
        })?;
        let parsed: ArchiveHeader = from_canonical(&self.body).map_err(not)?;
        if parsed.version != 1 {
            return Err(not(elections::record_version(parsed.version.to_string(), 1u64)));
        }
        if parsed.timestamp != timestamp.to_string() {
            let (found, expected) = (excerpt(&parsed.timestamp), timestamp.to_string());
            return Err(not(elections::archive_time(found, expected)));
        }
        self.record = 1;
        Ok(())
    }

    /// The next record, `None` at the end.
    ///
    /// # Errors
    /// When the file cannot be read or the record's header or padding is wrong.
    #[expect(clippy::should_implement_trait, reason = "an iterator would go on after an error")]
    pub fn next(&mut self) -> Result<Option<Record>, ReadError> {
        let remaining = self.total_bytes - self.position;
        if remaining == 0 {
            return Ok(None);
        }
        if remaining < BLOCK_BYTES {
            return Err(self.wrong(elections::archive_surplus(remaining)));
        }
        let mut header = [0_u8; 512];
        self.input.read_exact(&mut header)?;
        let (kind, length, timestamp) = decode_header(&header).map_err(|detail| self.wrong(detail))?;
        if kind == RecordKind::Header {
            return Err(self.wrong(elections::archive_second_first()));
        }
        if timestamp != self.timestamp {
            let (found, expected) = (timestamp.to_string(), self.timestamp.to_string());
            return Err(self.wrong(elections::archive_time(found, expected)));
        }
        let offset = self.position + BLOCK_BYTES;
        let hash = self.read_body(length)?;
        let location = Location { record: self.record, offset, bytes: length };
        self.record += 1;
        Ok(Some(Record { kind, hash, location }))
    }

    /// Reads body and padding after a header, and moves on.
    fn read_body(&mut self, length: u64) -> Result<Hash, ReadError> {
        let end = self.position + BLOCK_BYTES + length + padding(length);
        if end > self.total_bytes {
            return Err(self.wrong(elections::archive_cut_off(end - self.total_bytes)));
        }
        let mut digest = Sha256::new();
        self.body.clear();
        if length <= LOADED_BYTES_MAX {
            self.body.resize(usize::try_from(length).unwrap_or(usize::MAX), 0);
            self.input.read_exact(&mut self.body)?;
            digest.update(&self.body);
        } else {
            let mut chunk = [0_u8; 1 << 14];
            let mut left = length;
            while left > 0 {
                let take = usize::try_from(left).unwrap_or(usize::MAX).min(chunk.len());
                self.input.read_exact(&mut chunk[..take])?;
                digest.update(&chunk[..take]);
                left -= take as u64;
            }
        }
        let mut zeros = [0_u8; 512];
        let zeros = &mut zeros[..usize::try_from(padding(length)).unwrap_or(0)];
        self.input.read_exact(zeros)?;
        if zeros.iter().any(|byte| *byte != 0) {
            return Err(self.wrong(elections::archive_padding()));
        }
        self.position = end;
        Ok(Hash::from_digest(digest))
    }

    fn wrong(&self, detail: Message) -> ReadError {
        ReadError::Record { record: self.record, detail }
    }

    /// The body of the record that [`Records::next`] returned last; `None` if it was too long to keep.
    pub fn body(&self, record: &Record) -> Option<&[u8]> {
        (record.location.bytes <= LOADED_BYTES_MAX).then_some(self.body.as_slice())
    }

    /// Reads the body at a location again; the cursor stays where it is.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn read_at(&mut self, location: &Location) -> std::io::Result<Vec<u8>> {
        let mut body = vec![0; usize::try_from(location.bytes).unwrap_or(usize::MAX)];
        self.stream_at(location)?.read_exact(&mut body)?;
        self.resume()?;
        Ok(body)
    }

    /// A reader over the body at a location; [`Records::resume`] must follow before the next record.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn stream_at(&mut self, location: &Location) -> std::io::Result<std::io::Take<&mut BufReader<R>>> {
        self.seek(location.offset)?;
        Ok(self.input.by_ref().take(location.bytes))
    }

    /// Puts the cursor back behind the record read last.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn resume(&mut self) -> std::io::Result<()> {
        self.seek(self.position)
    }

    /// Bodies read in the order they stand in are found in the buffer.
    fn seek(&mut self, target: u64) -> std::io::Result<()> {
        let current = self.input.stream_position()?;
        self.input.seek_relative(target.wrapping_sub(current).cast_signed())
    }

    /// The time all records carry, seconds since 1970.
    pub fn timestamp(&self) -> u64 {
        self.timestamp
    }

    /// Bytes read and bytes in all.
    pub fn progress(&self) -> (u64, u64) {
        (self.position, self.total_bytes)
    }
}

/// Fuzz entry: reads any bytes as an archive, to its end or first error.
pub fn fuzz_records(data: &[u8]) -> bool {
    let Ok(mut records) = Records::open(std::io::Cursor::new(data)) else { return false };
    loop {
        match records.next() {
            Ok(Some(record)) => {
                let again = records.read_at(&record.location).expect("the body was just read");
                assert_eq!(Hash::of(&again), record.hash);
            }
            end => return end.is_ok(),
        }
    }
}
