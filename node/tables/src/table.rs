//! Rows whose columns are known: every error named by line and column, nothing taken when there is one.

use std::borrow::Cow;

use percole_words::{Message, documents, tables};

use crate::errors::TableErrors;
use crate::header::{Column, Header, Holds, OtherColumns, names};
use crate::limits::{CELL_CHARS_MAX, ROWS_MAX};
use crate::reading::Reading;
use crate::record::Record;
use crate::rows::Rows;
use crate::text::{identifier, tidy};
use crate::value::is_error_value;

/// One row, its cells found by column and in their normal form.
pub struct Row<'a, K: 'static> {
    /// Line of the file, or row of the sheet; from 1.
    pub line: u64,
    header: &'a Header<K>,
    cells: Vec<Cell<'a>>,
}

enum Cell<'a> {
    Good(Cow<'a, str>),
    /// What is wrong with it is recorded.
    Wrong,
}

/// What a table says of something that it may leave out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Given<T> {
    /// It has no such column, and so says nothing: what is known stays as it is.
    #[default]
    Unsaid,
    /// It has the column: a value, or none.
    Said(Option<T>),
}

impl<T> Given<T> {
    /// The value, if the table gives one.
    pub fn value(self) -> Option<T> {
        match self {
            Given::Unsaid => None,
            Given::Said(value) => value,
        }
    }

    /// What is true now: what the table says, or else what was known.
    pub fn or(self, known: Option<T>) -> Option<T> {
        match self {
            Given::Unsaid => known,
            Given::Said(value) => value,
        }
    }
}

impl<K: Copy + PartialEq> Row<'_, K> {
    /// The cell of a column in its normal form; empty when the file has no such column, or when it was refused.
    pub fn cell(&self, key: K) -> &str {
        match self.header.index(key).and_then(|index| self.cells.get(index)) {
            Some(Cell::Good(text)) => text,
            _ => "",
        }
    }

    /// Whether the cell of a column was refused already.
    pub fn is_wrong(&self, key: K) -> bool {
        self.header.index(key).is_some_and(|index| matches!(self.cells.get(index), Some(Cell::Wrong)))
    }

    /// Whether the file has a column: what it does not have, it says nothing about.
    pub fn has(&self, key: K) -> bool {
        self.header.index(key).is_some()
    }

    /// The title of a column as the file has it; empty when the file has no such column.
    pub fn title(&self, key: K) -> &str {
        self.header.shown(key)
    }

    /// The cell of a column, unless it is empty.
    pub fn optional(&self, key: K) -> Option<&str> {
        Some(self.cell(key)).filter(|text| !text.is_empty())
    }

    /// What a cell says, an empty one too; why it is refused is recorded.
    pub fn read<T, E: Into<Message>>(
        &self,
        key: K,
        read: impl FnOnce(&str) -> Result<T, E>,
        errors: &mut TableErrors,
    ) -> Option<T> {
        if self.is_wrong(key) {
            return None;
        }
        read(self.cell(key)).map_err(|refusal| self.refuse(key, refusal.into(), errors)).ok()
    }

    /// As [`Row::read`], but the inner nothing for an empty cell; the outer one when it is wrong.
    pub fn read_optional<T, E: Into<Message>>(
        &self,
        key: K,
        read: impl FnOnce(&str) -> Result<T, E>,
        errors: &mut TableErrors,
    ) -> Option<Option<T>> {
        match self.optional(key) {
            None if !self.is_wrong(key) => Some(None),
            _ => self.read(key, read, errors).map(Some),
        }
    }

    /// As [`Row::read_optional`], but unsaid when the file has no such column; nothing is said of a cell that is wrong.
    pub fn given<T, E: Into<Message>>(
        &self,
        key: K,
        read: impl FnOnce(&str) -> Result<T, E>,
        errors: &mut TableErrors,
    ) -> Given<T> {
        match self.has(key) {
            false => Given::Unsaid,
            true => Given::Said(self.read_optional(key, read, errors).flatten()),
        }
    }

    /// Records an error in the cell of a column.
    pub fn refuse(&self, key: K, message: Message, errors: &mut TableErrors) {
        errors.push(self.line, self.header.shown(key), message);
    }
}

/// Reads a table: `take` is called with each row that has content, and reports what is wrong in its cells.
///
/// Rows without content are passed over and counted; cells that are missing at the end of a row are empty.
///
/// # Errors
/// Everything that is wrong, by line and column.
pub fn read<K: Copy + PartialEq>(
    bytes: &[u8],
    columns: &'static [Column<K>],
    others: OtherColumns,
    mut take: impl FnMut(&Row<'_, K>, &mut TableErrors),
) -> Result<Reading, TableErrors> {
    let mut rows = Rows::open(bytes)?;
    let mut record = Record::default();
    if !rows.next(&mut record)? {
        let mut errors = TableErrors::default();
        errors.push(1, "", documents::table_empty(names(columns)));
        return Err(errors);
    }
    let header = Header::parse(&record, columns, others)?;
    let mut errors = TableErrors::default();
    loop {
        match rows.next(&mut record) {
            Ok(true) => {}
            Ok(false) => break,
            Err(fault) => {
                let stopped = TableErrors::from(fault);
                stopped
                    .errors
                    .into_iter()
                    .for_each(|error| errors.push(error.line, error.column, error.message));
                return Err(errors);
            }
        }
        let line = record.line();
        if rows.reading().rows > ROWS_MAX {
            errors.push(line, "", documents::too_many_rows(rows.reading().rows, ROWS_MAX));
            return Err(errors);
        }
        // Also when other columns are left out: what has no title is none, and a separator too many moves all behind it.
        if record.len() > header.titles.len() {
            let message = documents::wrong_number_of_cells(record.len(), header.titles.len());
            errors.push(line, "", message);
            continue;
        }
        let cells = cells(&record, &header, rows.reading_mut(), &mut errors);
        take(&Row { line, header: &header, cells }, &mut errors);
    }
    rows.reading_mut().ignored = header.ignored();
    errors.none_or(rows.reading().clone())
}

/// The cells of a row in their normal form; what is wrong with them is recorded.
fn cells<'a, K: Copy + PartialEq>(
    record: &'a Record,
    header: &Header<K>,
    reading: &mut Reading,
    errors: &mut TableErrors,
) -> Vec<Cell<'a>> {
    let mut cells = Vec::with_capacity(header.columns.len());
    for (index, column) in header.columns.iter().enumerate() {
        let text = record.cell(index);
        let Some(column) = column else {
            cells.push(Cell::Good(Cow::Borrowed("")));
            continue;
        };
        cells.push(match normal(text, column.holds, record.line(), reading) {
            Ok(text) => Cell::Good(text),
            Err(message) => {
                errors.push(record.line(), header.title(index), message);
                Cell::Wrong
            }
        });
    }
    cells
}

fn normal<'a>(
    text: &'a str,
    holds: Holds,
    line: u64,
    reading: &mut Reading,
) -> Result<Cow<'a, str>, Message> {
    if text.contains(['\n', '\r']) || text.len() > CELL_CHARS_MAX && text.chars().count() > CELL_CHARS_MAX {
        return Err(documents::cell_too_long(CELL_CHARS_MAX));
    }
    if is_error_value(text) {
        return Err(tables::error_value(crate::text::shortened(text)));
    }
    if holds == Holds::Identifier {
        return identifier(text).map(Cow::Owned);
    }
    if text.is_ascii() && !text.contains("  ") && !text.contains(|c: char| c.is_ascii_control()) {
        return Ok(Cow::Borrowed(text));
    }
    let tidied = tidy(text);
    if let Some(code) = tidied.removed {
        reading.removed(line, code);
    }
    Ok(Cow::Owned(tidied.text))
}
