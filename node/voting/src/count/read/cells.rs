//! Cells of a row as pieces: what is refused in one gets its place in the file.

use super::error::ReadError;
use super::text::Piece;
use percole_tables::text::shortened;
use percole_tables::value::is_error_value;
use percole_tables::{Record, Rows};
use percole_words::{Message, tables};

/// Reads a cell; an error gets the cell's place in the file, and a spreadsheet's error value is one.
pub(super) fn read<T>(
    rows: &Rows<'_>,
    record: &Record,
    index: usize,
    read: impl FnOnce(Piece<'_>) -> Result<T, ReadError>,
) -> Result<T, ReadError> {
    let text = record.cell(index);
    // Places are costly and only errors need them, so a piece starts at column 1 of its cell until then.
    let value = match is_error_value(text) {
        true => Err(ReadError::wrong((1, 1), tables::error_value(shortened(text)))),
        false => read(Piece { line: 1, column: 1, text }),
    };
    value.map_err(|error| error.within(rows.place(record, index)))
}

/// Refuses a cell.
pub(super) fn refuse(rows: &Rows<'_>, record: &Record, index: usize, expected: Message) -> ReadError {
    ReadError::new((1, 1), expected, record.cell(index)).within(rows.place(record, index))
}

/// Refuses a cell with words that say all.
pub(super) fn wrong(rows: &Rows<'_>, record: &Record, index: usize, message: Message) -> ReadError {
    ReadError::wrong((1, 1), message).within(rows.place(record, index))
}

/// The place behind the last row.
pub(super) fn end(rows: &Rows<'_>) -> (usize, usize) {
    let end = rows.end();
    (end.line.max(1) as usize, end.column.max(1) as usize)
}
