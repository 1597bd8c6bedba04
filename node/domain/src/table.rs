//! CSV tables that people made: every error named by line and column, nothing taken when there is one.

mod header;

use std::fmt;

pub(crate) use header::Column;
use header::Header;
pub(crate) use header::Needed;
use percole_words::{Lang, Message, documents};

use crate::{Refusal, source};

/// Largest file that is read, in bytes.
pub const TABLE_BYTES_MAX: usize = 64 * 1024 * 1024;
/// Most rows of one file.
pub const TABLE_ROWS_MAX: usize = 1_000_000;
/// Errors that are listed one by one; the rest is counted.
pub const ERRORS_LISTED_MAX: usize = 1_000;

/// Longest cell, in characters: a longer one is a quotation mark that is not closed.
const CELL_CHARS_MAX: usize = 1_000;

/// What is wrong in one cell of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellError {
    /// From 1; the header is line 1.
    pub line: u64,
    /// Header as the file has it; empty when the whole line is meant.
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
    pub(crate) fn in_order(mut self) -> TableErrors {
        self.errors.sort_by_key(|error| error.line);
        self
    }

    /// All of them as a person reads them, one on a line.
    pub fn in_lang(&self, lang: Lang) -> String {
        let errors = self.errors.iter().map(CellError::said);
        let more = (self.more > 0).then(|| documents::and_more(self.more));
        errors.chain(more).map(|message| message.in_lang(lang)).collect::<Vec<_>>().join("\n")
    }

    /// `Ok` with `value` when there is no error.
    ///
    /// # Errors
    /// Itself, when there is one.
    pub fn none_or<T>(self, value: T) -> Result<T, TableErrors> {
        if self.errors.is_empty() { Ok(value) } else { Err(self) }
    }
}

impl fmt::Display for TableErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.in_lang(Lang::En))
    }
}

impl std::error::Error for TableErrors {}

/// One row, its cells found by column.
pub(crate) struct Row<'a, K> {
    pub(crate) line: u64,
    header: &'a Header<K>,
    cells: &'a csv::StringRecord,
}

impl<K: Copy + PartialEq> Row<'_, K> {
    /// The cell of a column without blanks at its ends; empty when the file has no such column.
    pub(crate) fn cell(&self, key: K) -> &str {
        self.header.index(key).and_then(|index| self.cells.get(index)).map_or("", str::trim)
    }

    /// The title of a column as the file has it; empty when the file has no such column.
    pub(crate) fn title(&self, key: K) -> &str {
        self.header.shown(key)
    }

    /// The cell of a column, unless it is empty.
    pub(crate) fn optional(&self, key: K) -> Option<&str> {
        Some(self.cell(key)).filter(|text| !text.is_empty())
    }

    /// What a cell says, an empty one too; why it is refused is recorded.
    pub(crate) fn read<T, R>(&self, key: K, read: R, errors: &mut TableErrors) -> Option<T>
    where
        R: FnOnce(&str) -> Result<T, Refusal>,
    {
        match read(self.cell(key)) {
            Ok(value) => Some(value),
            Err(refusal) => {
                self.refuse(key, refusal.message().clone(), errors);
                None
            }
        }
    }

    /// As [`Row::read`], but the inner nothing for an empty cell; the outer one when it is wrong.
    pub(crate) fn read_optional<T, R>(&self, key: K, read: R, errors: &mut TableErrors) -> Option<Option<T>>
    where
        R: FnOnce(&str) -> Result<T, Refusal>,
    {
        match self.optional(key) {
            None => Some(None),
            Some(_) => self.read(key, read, errors).map(Some),
        }
    }

    /// Records an error in the cell of a column.
    pub(crate) fn refuse(&self, key: K, message: Message, errors: &mut TableErrors) {
        errors.push(self.line, self.header.shown(key), message);
    }
}

/// Reads a table: `take` is called with each row that has the right cells, and reports what is wrong in them.
///
/// Rows without any content are passed over.
pub(crate) fn read<K: Copy + PartialEq>(
    bytes: &[u8],
    columns: &'static [Column<K>],
    mut take: impl FnMut(&Row<'_, K>, &mut TableErrors),
) -> Result<(), TableErrors> {
    let mut errors = TableErrors::default();
    let text = match source::utf8(bytes, TABLE_BYTES_MAX) {
        Ok(text) => text,
        Err(wrong) => {
            errors.push(wrong.line, "", wrong.message);
            return Err(errors);
        }
    };
    let mut records = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(header::separator(text))
        .from_reader(text.as_bytes());
    let mut lines = Lines::new(text.as_bytes());
    let mut cells = csv::StringRecord::new();
    let mut header: Option<Header<K>> = None;
    let mut rows = 0;
    while next(&mut records, &mut cells, &mut errors) {
        let line = lines.at(cells.position().map_or(0, csv::Position::byte));
        let Some(header) = &header else {
            header = Some(Header::parse(&cells, columns, line)?);
            continue;
        };
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        rows += 1;
        if rows > TABLE_ROWS_MAX {
            errors.push(line, "", documents::too_many_rows(rows, TABLE_ROWS_MAX));
            return Err(errors);
        }
        if has_right_cells(header, &cells, line, &mut errors) {
            take(&Row { line, header, cells: &cells }, &mut errors);
        }
    }
    if header.is_none() {
        errors.push(1, "", documents::table_empty(header::names(columns)));
    }
    errors.none_or(())
}

/// Reads the next record; false at the end, or at an error, which is recorded.
fn next(records: &mut csv::Reader<&[u8]>, cells: &mut csv::StringRecord, errors: &mut TableErrors) -> bool {
    records.read_record(cells).unwrap_or_else(|error| {
        let line = error.position().map_or(0, csv::Position::line);
        errors.push(line, "", documents::table_unreadable());
        false
    })
}

fn has_right_cells<K>(
    header: &Header<K>,
    cells: &csv::StringRecord,
    line: u64,
    errors: &mut TableErrors,
) -> bool {
    if let Some((index, _)) = cells.iter().enumerate().find(|(_, cell)| is_too_long(cell)) {
        errors.push(line, header.title(index), documents::cell_too_long(CELL_CHARS_MAX));
        return false;
    }
    let (expected, found) = (header.len(), cells.len());
    // Spreadsheets write empty cells behind the last column.
    let beyond = cells.iter().skip(expected).any(|cell| !cell.trim().is_empty());
    if found < expected || beyond {
        errors.push(line, "", documents::wrong_number_of_cells(found, expected));
        return false;
    }
    true
}

fn is_too_long(cell: &str) -> bool {
    cell.trim().contains(['\n', '\r']) || cell.len() > CELL_CHARS_MAX && cell.chars().count() > CELL_CHARS_MAX
}

/// Counts lines along the file. The csv crate's own count is that of the end of the record before, so that blank lines
/// between two records would shift it.
struct Lines<'a> {
    bytes: &'a [u8],
    counted: usize,
    line: u64,
}

impl<'a> Lines<'a> {
    fn new(bytes: &'a [u8]) -> Lines<'a> {
        Lines { bytes, counted: 0, line: 1 }
    }

    /// The line of the first byte from `start` on that is not a line break.
    fn at(&mut self, start: u64) -> u64 {
        let start = usize::try_from(start).unwrap_or(usize::MAX).min(self.bytes.len());
        let blank = self.bytes[start..].iter().take_while(|byte| matches!(byte, b'\n' | b'\r')).count();
        let end = start + blank;
        let passed = self.bytes.get(self.counted..end).unwrap_or_default();
        let breaks = passed.iter().enumerate().filter(|(at, byte)| match byte {
            b'\n' => true,
            // A lone carriage return ends a line too, as very old spreadsheets write it.
            b'\r' => self.bytes.get(self.counted + at + 1) != Some(&b'\n'),
            _ => false,
        });
        self.line += breaks.count() as u64;
        self.counted = self.counted.max(end);
        self.line
    }
}
