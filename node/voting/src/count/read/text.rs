//! Pieces of text with their places, and the limits that all readers share.

use super::error::ReadError;
use super::{CANDIDATES_MAX, FILE_BYTES_MAX, NAME_BYTES_MAX, PAPERS_MAX};
use crate::count::profile::{Candidate, Standing};
use std::collections::HashSet;

/// A piece of one line, with the place where it starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Piece<'t> {
    pub line: usize,
    pub column: usize,
    pub text: &'t str,
}

impl<'t> Piece<'t> {
    pub(super) fn at(&self) -> (usize, usize) {
        (self.line, self.column)
    }

    pub(super) fn refuse(&self, expected: impl Into<String>) -> ReadError {
        ReadError::new(self.at(), expected, self.text)
    }

    /// The piece without white space around it.
    pub(super) fn trim(&self) -> Piece<'t> {
        let start = self.text.len() - self.text.trim_start().len();
        self.part(start, start + self.text.trim().len())
    }

    /// The piece from byte `start` to byte `end`, which must be character boundaries.
    pub(super) fn part(&self, start: usize, end: usize) -> Piece<'t> {
        let column = self.column + self.text[..start].chars().count();
        Piece { line: self.line, column, text: &self.text[start..end] }
    }

    /// What comes before and after the first `mark`.
    pub(super) fn split_once(&self, mark: char) -> Option<(Piece<'t>, Piece<'t>)> {
        let at = self.text.find(mark)?;
        Some((self.part(0, at), self.part(at + mark.len_utf8(), self.text.len())))
    }

    /// The pieces between `mark`s; one empty piece for an empty piece.
    pub(super) fn split(self, mark: char) -> impl Iterator<Item = Piece<'t>> {
        let mut rest = Some(self);
        std::iter::from_fn(move || {
            let piece = rest?;
            match piece.split_once(mark) {
                Some((first, more)) => {
                    rest = Some(more);
                    Some(first)
                }
                None => {
                    rest = None;
                    Some(piece)
                }
            }
        })
    }

    /// A whole number of at most 18 digits.
    pub(super) fn whole(&self, expected: &str) -> Result<u64, ReadError> {
        let digits = !self.text.is_empty() && self.text.bytes().all(|b| b.is_ascii_digit());
        if !digits || self.text.len() > 18 {
            return Err(self.refuse(expected));
        }
        self.text.parse().map_err(|_| self.refuse(expected))
    }

    /// A name that is not empty and not too long.
    pub(super) fn name(&self, expected: &str) -> Result<String, ReadError> {
        if self.text.is_empty() || self.text.len() > NAME_BYTES_MAX {
            return Err(self.refuse(format!("{expected} of 1 to {NAME_BYTES_MAX} bytes")));
        }
        Ok(self.text.to_owned())
    }
}

/// The text of a file within the limits, without a byte order mark.
pub(super) fn text_of(bytes: &[u8]) -> Result<&str, ReadError> {
    if bytes.len() > FILE_BYTES_MAX {
        let found = format!("{} bytes", bytes.len());
        return Err(ReadError::new((1, 1), format!("a file of at most {FILE_BYTES_MAX} bytes"), &found));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|error| {
        let (good, bad) = bytes.split_at(error.valid_up_to());
        let line = good.iter().filter(|b| **b == b'\n').count() + 1;
        let start = good.iter().rposition(|b| *b == b'\n').map_or(0, |at| at + 1);
        let column = String::from_utf8_lossy(&good[start..]).chars().count() + 1;
        ReadError::new((line, column), "text in UTF-8", &format!("byte 0x{:02x}", bad[0]))
    })
}

/// The lines of a text, numbered from 1, without their line ends.
pub(super) fn lines(text: &str) -> impl Iterator<Item = Piece<'_>> {
    text.lines().enumerate().map(|(number, text)| Piece { line: number + 1, column: 1, text })
}

/// The place just behind the last character.
pub(super) fn end_of(text: &str) -> (usize, usize) {
    let line = text.matches('\n').count() + 1;
    let last = text.rsplit('\n').next().unwrap_or("");
    (line, last.chars().count() + 1)
}

/// Collects candidates and refuses too many, or two of one name.
#[derive(Default)]
pub(super) struct Candidates {
    list: Vec<Candidate>,
    names: HashSet<String>,
}

impl Candidates {
    pub(super) fn add(&mut self, name: Piece<'_>) -> Result<(), ReadError> {
        let text = name.name("a name")?;
        if self.list.len() == CANDIDATES_MAX {
            return Err(name.refuse(format!("at most {CANDIDATES_MAX} candidates")));
        }
        if !self.names.insert(text.clone()) {
            return Err(name.refuse("a name that no other candidate has"));
        }
        self.list.push(Candidate { name: text, standing: Standing::Stands });
        Ok(())
    }

    pub(super) fn finish(self) -> Vec<Candidate> {
        self.list
    }
}

/// Adds up papers and refuses too many.
#[derive(Default)]
pub(super) struct PaperTotal(u64);

impl PaperTotal {
    /// Reads how many papers a line stands for.
    pub(super) fn add(&mut self, count: Piece<'_>) -> Result<u64, ReadError> {
        let papers = count.whole("a whole number of papers")?;
        self.0 += papers;
        if self.0 > PAPERS_MAX {
            return Err(count.refuse(format!("at most {PAPERS_MAX} papers in all")));
        }
        Ok(papers)
    }

    pub(super) fn total(&self) -> u64 {
        self.0
    }
}
