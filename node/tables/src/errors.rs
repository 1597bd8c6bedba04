//! What is wrong with a table, and where.

use std::fmt;

use percole_words::{Lang, Locale, Message, documents, tables};

/// Errors that are listed one by one; the rest is counted.
pub const ERRORS_LISTED_MAX: usize = 1_000;

/// Where something stands in a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Line of the file or row of the sheet, from 1.
    pub line: u64,
    /// Character of the line or column of the sheet, from 1; 0 when the whole line is meant.
    pub column: u64,
    /// The cell as a spreadsheet names it, e.g. `B7`; none in a text.
    pub cell: Option<String>,
}

impl Place {
    /// A whole line.
    pub fn line(line: u64) -> Place {
        Place { line, ..Place::default() }
    }

    /// The place as people read it.
    pub fn said(&self) -> Message {
        match (&self.cell, self.column) {
            (Some(cell), _) => tables::at_cell(cell),
            (None, 0) => documents::at_line(self.line.to_string()),
            (None, column) => tables::at_line_character(self.line.to_string(), column.to_string()),
        }
    }
}

/// What stops the reading of a file, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where it is.
    pub place: Place,
    /// What is wrong, and what would be right.
    pub message: Message,
}

impl Fault {
    /// Something wrong at a place.
    pub fn new(place: Place, message: Message) -> Fault {
        Fault { place, message }
    }

    /// Place and what is wrong, as one message.
    pub fn said(&self) -> Message {
        documents::fault(self.place.said(), &self.message)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.said().fmt(f)
    }
}

impl std::error::Error for Fault {}

/// What is wrong in one cell of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellError {
    /// From 1; the first line of the file is line 1, as in a spreadsheet.
    pub line: u64,
    /// Title of the column as the file has it; empty when the whole line is meant.
    pub column: String,
    /// What is wrong, and what would be right.
    pub message: Message,
}

impl CellError {
    /// Line, column and what is wrong, as one message.
    pub fn said(&self) -> Message {
        let line = self.line.to_string();
        let place = match self.column.as_str() {
            "" => documents::at_line(line),
            column => documents::at_line_column(line, column),
        };
        documents::fault(place, &self.message)
    }
}

impl fmt::Display for CellError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.said().fmt(f)
    }
}

/// All that is wrong with a table; at least one error.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TableErrors {
    /// The first 1,000, in order of lines.
    pub errors: Vec<CellError>,
    /// Errors beyond those listed.
    pub more: u64,
}

impl TableErrors {
    /// Adds an error, or counts it when enough are listed.
    pub fn push(&mut self, line: u64, column: impl Into<String>, message: Message) {
        if self.errors.len() < ERRORS_LISTED_MAX {
            self.errors.push(CellError { line, column: column.into(), message });
        } else {
            self.more += 1;
        }
    }

    /// Sorted by line, for errors that were found in more than one reading.
    #[must_use]
    pub fn in_order(mut self) -> TableErrors {
        self.errors.sort_by_key(|error| error.line);
        self
    }

    /// All of them as a person reads them, one on a line.
    pub fn in_lang(&self, reader: impl Into<Locale>) -> String {
        let locale = reader.into();
        let errors = self.errors.iter().map(CellError::said);
        let more = (self.more > 0).then(|| documents::and_more(self.more));
        errors.chain(more).map(|message| message.in_lang(locale)).collect::<Vec<_>>().join("\n")
    }

    /// `Ok` with `value` when there is no error.
    ///
    /// # Errors
    /// Itself, when there is one.
    pub fn none_or<T>(self, value: T) -> Result<T, TableErrors> {
        if self.errors.is_empty() { Ok(value) } else { Err(self) }
    }
}

impl From<Fault> for TableErrors {
    fn from(fault: Fault) -> TableErrors {
        let mut errors = TableErrors::default();
        let (line, column) = (fault.place.line, fault.place.column);
        // A fault of the form has no title; what is useful is the character at which it begins.
        let message = match (&fault.place.cell, column) {
            (None, 2..) => documents::fault(tables::at_character(column.to_string()), fault.message),
            _ => fault.message,
        };
        errors.push(line, "", message);
        errors
    }
}

impl fmt::Display for TableErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.in_lang(Lang::En))
    }
}

impl std::error::Error for TableErrors {}
