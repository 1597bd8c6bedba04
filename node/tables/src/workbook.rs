//! Spreadsheets: the first visible sheet with content, as rows of texts.
//!
//! A sheet costs what it holds and not what it spans, and less the further it is read.

mod cells;
mod hidden;
mod ods;
mod xlsx;

use std::io::{Cursor, Read};

use percole_words::{Message, tables};
use zip::ZipArchive;

use cells::Cells;

use crate::errors::{Fault, Place};
use crate::limits::{CELL_BYTES_MAX, COLUMNS_MAX, UNPACKED_BYTES_MAX};
use crate::record::Record;
use crate::rows::comment;
use crate::watch::Watch;

/// What reading a spreadsheet may take in memory, beside the file, in bytes.
const MEMORY_BYTES_MAX: usize = 512 * 1024 * 1024;
/// What a tag of a part that is kept while it is read costs, beside its bytes: texts that cells share, formats, names.
const TAG_BYTES: usize = 24;
/// Most parts of a packed file: each is listed in memory before any is read.
const PARTS_MAX: usize = 20_000;
/// Longest piece of a part without a tag: it is held whole.
const PIECE_BYTES_MAX: usize = 8 * CELL_BYTES_MAX;
/// Other sheets that are named.
const OTHERS_MAX: usize = 1_000;

/// The cells of one sheet.
#[derive(Default)]
pub struct Workbook {
    /// The sheet's name.
    pub sheet: String,
    /// Other visible sheets.
    pub others: Vec<String>,
    /// Rows with content that the spreadsheet hides, of those that were read.
    pub hidden_rows: u64,
    cells: Cells,
    next_cell: cells::Cursor,
    next_row: u32,
}

fn too_large() -> Message {
    tables::unpacked_too_large(UNPACKED_BYTES_MAX)
}

/// Whether bytes begin as a spreadsheet does: a packed file, or one of old Excel.
pub(crate) fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xD0\xCF\x11\xE0")
}

/// Reads a spreadsheet.
///
/// # Errors
/// That it is none of the kinds that are read, is damaged, has nothing in it, is too large when unpacked, or takes too long.
pub(crate) fn open(bytes: &[u8], watch: &mut Watch) -> Result<Workbook, Fault> {
    read(bytes, watch).map_err(|message| Fault::new(Place::line(1), message))
}

fn read(bytes: &[u8], watch: &mut Watch) -> Result<Workbook, Message> {
    if !bytes.starts_with(b"PK") {
        return Err(tables::workbook_old());
    }
    let parts = bytes.windows(4).filter(|piece| piece == b"PK\x01\x02").count();
    if parts > PARTS_MAX {
        return Err(too_large());
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(unreadable)?;
    let kept = measure(&mut archive, watch)?;
    let has = |name: &str| archive.index_for_name(name).is_some();
    let book = if has("content.xml") {
        ods::read(&mut archive, watch)?
    } else if has("xl/workbook.xml") {
        xlsx::read(bytes, MEMORY_BYTES_MAX.checked_sub(kept).ok_or_else(too_large)?, watch)?
    } else {
        return Err(tables::workbook_unknown());
    };
    match book.cells.are_none() {
        true => Err(tables::workbook_empty()),
        false => Ok(Workbook { cells: book.cells.in_order()?, ..book }),
    }
}

fn unreadable<E>(_: E) -> Message {
    tables::workbook_unreadable()
}

/// Unpacks every part once and throws it away: what a file says of its own size is not believed. Gives what those parts cost
/// in memory that are kept while the sheets are read, cell by cell.
fn measure(archive: &mut ZipArchive<Cursor<&[u8]>>, watch: &Watch) -> Result<usize, Message> {
    let (mut left, mut kept) = (UNPACKED_BYTES_MAX, 0);
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(unreadable)?;
        let name = part.name().map_err(unreadable)?.into_owned();
        let is_kept = name.starts_with("xl/") && !name.starts_with("xl/worksheets/");
        let is_markup = name.ends_with(".xml") || name.ends_with(".rels");
        let Measured { bytes, tags, longest } = Measured::of(part, left, watch)?;
        left -= bytes;
        if is_markup && longest > PIECE_BYTES_MAX {
            return Err(tables::cell_too_large(CELL_BYTES_MAX));
        }
        if is_kept && is_markup {
            kept += bytes as usize + tags * TAG_BYTES;
        }
    }
    Ok(kept)
}

/// One part of a packed file.
#[derive(Default)]
struct Measured {
    bytes: u64,
    tags: usize,
    /// Bytes of the longest tag with what follows it.
    longest: usize,
}

impl Measured {
    fn of(mut part: impl Read, left: u64, watch: &Watch) -> Result<Measured, Message> {
        let (mut measured, mut piece) = (Measured::default(), 0);
        let mut buffer = vec![0; 64 * 1024];
        loop {
            watch.look()?;
            let read = part.read(&mut buffer).map_err(unreadable)?;
            if read == 0 {
                return Ok(measured);
            }
            measured.bytes += read as u64;
            if measured.bytes > left {
                return Err(too_large());
            }
            for byte in buffer.get(..read).unwrap_or_default() {
                piece += 1;
                if *byte == b'<' {
                    (measured.tags, piece) = (measured.tags + 1, 0);
                }
                measured.longest = measured.longest.max(piece);
            }
        }
    }
}

impl Workbook {
    /// The next row, also one without content; false behind the last one that has some.
    pub(crate) fn next(&mut self, record: &mut Record) -> bool {
        let row = self.next_row;
        record.clear(u64::from(row) + 1);
        self.cells.give_back(self.next_cell);
        if self.cells.at(self.next_cell).is_none() {
            return false;
        }
        let mut column = 0;
        while let Some((cell, next)) = self.cells.at(self.next_cell).filter(|(cell, _)| cell.row == row) {
            for empty in column..cell.column {
                record.push("", usize::from(empty), COLUMNS_MAX);
            }
            record.push(cell.text, usize::from(cell.column), COLUMNS_MAX);
            column = cell.column + 1;
            self.next_cell = next;
        }
        self.next_row = row.saturating_add(1);
        true
    }

    /// The comment in the next row with content, which it then passes over; its cells are joined by commas.
    pub(crate) fn peek_comment(&mut self, record: &mut Record) -> Option<(u64, String)> {
        let (cell, row) = (self.next_cell, self.next_row);
        while self.next(record) {
            if record.is_empty() {
                continue;
            }
            let line = record.cells().filter(|cell| !cell.is_empty()).collect::<Vec<_>>().join(", ");
            if let Some(text) = comment(&line, None) {
                return Some((record.line(), text.into_owned()));
            }
            break;
        }
        (self.next_cell, self.next_row) = (cell, row);
        None
    }

    pub(crate) fn last_row(&self) -> u64 {
        self.cells.rows()
    }
}

/// The place of a cell: its row from 1, its column from 0.
pub(crate) fn place(line: u64, column: usize) -> Place {
    let mut letters = Vec::new();
    let mut left = column + 1;
    while left > 0 {
        letters.push(char::from(b'A' + ((left - 1) % 26) as u8));
        left = (left - 1) / 26;
    }
    let letters: String = letters.iter().rev().collect();
    Place { line, column: column as u64 + 1, cell: Some(format!("{letters}{line}")) }
}

/// A number as a spreadsheet shows it: 15 digits; longer whole numbers as it shows those (`1.23E+16`), since their last
/// digits are lost.
fn number(value: f64) -> String {
    if value.abs() >= 1e15 {
        return format!("{value:.5E}").replace('E', "E+");
    }
    let rounded: f64 = format!("{value:.14e}").parse().unwrap_or(value);
    rounded.to_string()
}

#[cfg(test)]
mod tests;
