//! What is wrong with a file, and where.

use percole_tables::{Fault, Place, text::shortened};
use percole_words::{Arg, Message, counting, documents, tables};
use std::fmt;

/// A file is damaged, or not of the kind that it is read as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadError {
    /// The line, counted from 1.
    pub line: usize,
    /// The column in characters (of a spreadsheet: the column of the sheet), counted from 1.
    pub column: usize,
    /// The cell as a spreadsheet names it.
    pub cell: Option<String>,
    what: Box<What>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum What {
    Expected { expected: Message, found: Found },
    Wrong(Message),
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Found {
    Text(String),
    Nothing,
    End,
    OtherColumns,
}

impl ReadError {
    pub(super) fn new((line, column): (usize, usize), expected: Message, found: &str) -> Self {
        let found = if found.is_empty() { Found::Nothing } else { Found::Text(found.to_owned()) };
        ReadError { line, column, cell: None, what: Box::new(What::Expected { expected, found }) }
    }

    pub(super) fn at_end(at: (usize, usize), expected: Message) -> Self {
        let what = Box::new(What::Expected { expected, found: Found::End });
        ReadError { line: at.0, column: at.1, cell: None, what }
    }

    pub(super) fn without_column(line: usize, expected: Message) -> Self {
        let what = Box::new(What::Expected { expected, found: Found::OtherColumns });
        ReadError { line, column: 1, cell: None, what }
    }

    /// Something is there that must not be.
    pub(super) fn wrong((line, column): (usize, usize), message: Message) -> Self {
        ReadError { line, column, cell: None, what: Box::new(What::Wrong(message)) }
    }

    /// The same error, at the place of a cell in which it is so many characters along.
    pub(super) fn within(mut self, place: Place) -> Self {
        self.line = place.line as usize;
        match place.cell {
            None => self.column += (place.column as usize).max(1) - 1,
            cell => (self.column, self.cell) = (place.column as usize, cell),
        }
        self
    }

    /// What should be there; nothing when there is something that must not be.
    pub fn expected(&self) -> Option<&Message> {
        match &*self.what {
            What::Expected { expected, .. } => Some(expected),
            What::Wrong(_) => None,
        }
    }

    /// What is there, quoted and shortened.
    pub fn found(&self) -> Option<Arg> {
        match &*self.what {
            What::Expected { found, .. } => Some(found.said()),
            What::Wrong(_) => None,
        }
    }

    /// What is wrong, without the place.
    pub fn message(&self) -> Message {
        match &*self.what {
            What::Expected { expected, found } => counting::expected_found(expected, found.said()),
            What::Wrong(message) => message.clone(),
        }
    }

    /// Place and what is wrong, as one message.
    pub fn said(&self) -> Message {
        let place = match &self.cell {
            Some(cell) => tables::at_cell(cell),
            None => documents::at_line_column(self.line.to_string(), self.column.to_string()),
        };
        documents::fault(place, self.message())
    }
}

impl Found {
    fn said(&self) -> Arg {
        match self {
            Found::Text(text) => quoted(text).into(),
            Found::Nothing => counting::found_nothing().into(),
            Found::End => counting::found_end().into(),
            Found::OtherColumns => counting::found_other_columns().into(),
        }
    }
}

impl From<Fault> for ReadError {
    fn from(Fault { place, message }: Fault) -> Self {
        let (line, column) = (place.line.max(1) as usize, place.column.max(1) as usize);
        ReadError { line, column, cell: place.cell, what: Box::new(What::Wrong(message)) }
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.said().fmt(f)
    }
}

impl std::error::Error for ReadError {}

/// `found` in quotes, shortened, with control and invisible characters made visible.
fn quoted(found: &str) -> String {
    format!("\"{}\"", shortened(found).replace('"', "\\\""))
}
