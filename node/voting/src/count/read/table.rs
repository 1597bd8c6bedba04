//! Rows of separated values with the places of their cells; the `csv` crate does the reading.

use super::error::ReadError;
use super::text::Piece;

/// Reads rows from a text.
pub(super) struct Rows<'t> {
    text: &'t str,
    delimiter: u8,
    reader: csv::Reader<&'t [u8]>,
}

/// One row.
pub(super) struct Row<'t> {
    text: &'t str,
    delimiter: u8,
    record: csv::StringRecord,
    start: usize,
}

impl<'t> Rows<'t> {
    pub(super) fn new(text: &'t str, delimiter: u8) -> Self {
        let mut builder = csv::ReaderBuilder::new();
        builder.has_headers(false).flexible(true).delimiter(delimiter);
        Rows { text, delimiter, reader: builder.from_reader(text.as_bytes()) }
    }

    /// The next row that is not blank.
    pub(super) fn next(&mut self) -> Result<Option<Row<'t>>, ReadError> {
        loop {
            let start = self.reader.position().byte() as usize;
            let mut record = csv::StringRecord::new();
            let more = self.reader.read_record(&mut record).map_err(|error| {
                ReadError::new(place(self.text, start), "a row of separated values", &error.to_string())
            })?;
            if !more {
                return Ok(None);
            }
            if record.iter().any(|cell| !cell.trim().is_empty()) || record.len() > 1 {
                // The reader passes over empty lines, so a row starts at its first character.
                let skipped = self.text[start..].find(|c| c != '\r' && c != '\n').unwrap_or(0);
                let (text, delimiter) = (self.text, self.delimiter);
                return Ok(Some(Row { text, delimiter, record, start: start + skipped }));
            }
        }
    }
}

impl<'t> Row<'t> {
    pub(super) fn len(&self) -> usize {
        self.record.len()
    }

    /// The text of a cell without white space around it; empty where the row is too short.
    pub(super) fn cell(&self, index: usize) -> &str {
        self.record.get(index).unwrap_or("").trim()
    }

    pub(super) fn cells(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|index| self.cell(index))
    }

    /// Reads a cell; an error gets the cell's place in the file.
    pub(super) fn read<T>(
        &self,
        index: usize,
        read: impl FnOnce(Piece<'_>) -> Result<T, ReadError>,
    ) -> Result<T, ReadError> {
        // Places are costly and only errors need them, so a piece starts at column 1 of its cell until then.
        read(Piece { line: 0, column: 1, text: self.cell(index) }).map_err(|mut error| {
            let (line, column) = self.place(index);
            error.line = line;
            error.column += column - 1;
            error
        })
    }

    /// Refuses a cell.
    pub(super) fn refuse(&self, index: usize, expected: impl Into<String>) -> ReadError {
        ReadError::new(self.place(index), expected, self.cell(index))
    }

    /// The place of the first character of a cell, or of its end when it is blank, or of the row's when it is missing.
    fn place(&self, index: usize) -> (usize, usize) {
        let (mut cell, mut quoted, mut at_start) = (0, false, true);
        for (offset, character) in self.text[self.start..].char_indices() {
            let here = || place(self.text, self.start + offset);
            // As for the csv crate, a quote opens only at the very start of a cell.
            let opens = at_start && character == '"';
            at_start = false;
            let ends_cell = !quoted && (character == '\n' || character as u32 == u32::from(self.delimiter));
            if cell == index && (ends_cell || !(opens || character.is_whitespace())) {
                return here();
            }
            if opens || (quoted && character == '"') {
                quoted = !quoted;
            } else if ends_cell && character == '\n' {
                return here();
            } else if ends_cell {
                (cell, at_start) = (cell + 1, true);
            }
        }
        place(self.text, self.text.len())
    }
}

/// Line and column of the byte at `at`.
pub(super) fn place(text: &str, at: usize) -> (usize, usize) {
    let before = &text[..at];
    let line = before.matches('\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (line, before[start..].chars().count() + 1)
}
