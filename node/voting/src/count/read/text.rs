//! Pieces of text with their places, and the limits that all readers share.

use super::error::ReadError;
use super::{CANDIDATES_MAX, NAME_BYTES_MAX, PAPERS_MAX};
use crate::count::profile::{Candidate, Standing};
use percole_tables::{Reading, encoding, text, value};
use percole_words::{Message, counting, tables};
use std::borrow::Cow;
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

    pub(super) fn refuse(&self, expected: Message) -> ReadError {
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

    /// A whole number of at most 18 digits; `1.0`, as some programs write it, is 1.
    pub(super) fn whole(&self, expected: Message) -> Result<u64, ReadError> {
        let digits = value::whole(self.text);
        if digits.is_empty() || digits.len() > 18 || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(self.refuse(expected));
        }
        digits.parse().map_err(|_| self.refuse(expected))
    }

    /// A name in its normal form, that is not empty and not too long; `expected` is told the limit.
    pub(super) fn name(&self, expected: fn(usize) -> Message) -> Result<String, ReadError> {
        if self.text.contains(['\n', '\r']) {
            return Err(self.refuse(counting::name_on_one_line()));
        }
        let name = text::tidy(self.text).text;
        if name.is_empty() || name.len() > NAME_BYTES_MAX {
            return Err(self.refuse(expected(NAME_BYTES_MAX)));
        }
        if value::is_error_value(&name) {
            return Err(ReadError::wrong(self.at(), tables::error_value(name)));
        }
        Ok(name)
    }
}

/// The text of a file within the limits, without a byte order mark; how it was written is noted.
pub(super) fn text_of(bytes: &[u8]) -> Result<(Cow<'_, str>, Reading), ReadError> {
    let (text, encoding) = encoding::decode(bytes)?;
    Ok((text, Reading { encoding, ..Reading::default() }))
}

/// The lines of a text, numbered from 1, without their line ends; a lone carriage return ends one too.
pub(super) fn lines(text: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = Some(text).filter(|text| !text.is_empty());
    let lines = std::iter::from_fn(move || {
        let text = rest?;
        let Some(end) = text.find(['\n', '\r']) else {
            rest = None;
            return Some(text);
        };
        let length = if text[end..].starts_with("\r\n") { 2 } else { 1 };
        rest = Some(&text[end + length..]).filter(|text| !text.is_empty());
        Some(&text[..end])
    });
    lines.enumerate().map(|(number, text)| Piece { line: number + 1, column: 1, text })
}

/// The place just behind the last character.
pub(super) fn end_of(text: &str) -> (usize, usize) {
    let ends = lines(text).count() + usize::from(text.is_empty() || text.ends_with(['\n', '\r']));
    let last = text.rsplit(['\n', '\r']).next().unwrap_or("");
    (ends, last.chars().count() + 1)
}

/// Collects candidates and refuses too many, or two of one name.
#[derive(Default)]
pub(super) struct Candidates {
    list: Vec<Candidate>,
    names: HashSet<String>,
}

impl Candidates {
    pub(super) fn add(&mut self, name: Piece<'_>) -> Result<(), ReadError> {
        let text = name.name(counting::expected_name)?;
        if self.list.len() == CANDIDATES_MAX {
            return Err(name.refuse(counting::at_most_candidates(CANDIDATES_MAX)));
        }
        if !self.names.insert(text::name_key(&text)) {
            return Err(name.refuse(counting::name_taken()));
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
        let papers = count.whole(counting::papers_whole())?;
        self.0 += papers;
        if self.0 > PAPERS_MAX {
            return Err(count.refuse(counting::at_most_papers(PAPERS_MAX)));
        }
        Ok(papers)
    }

    pub(super) fn total(&self) -> u64 {
        self.0
    }
}
