//! Cells with separators between them (CSV), read strictly: RFC 4180, and what spreadsheets write besides.
//!
//! A cell in quotation marks ends at the mark that is followed by a separator or the end of the line; a mark within it is
//! written twice. Everything else is refused where it stands, because each guess moves cells from one row into another.

use std::borrow::Cow;

use percole_words::{Message, tables};

use crate::encoding::place_of;
use crate::errors::{Fault, Place};
use crate::limits::{CELL_BYTES_MAX, COLUMNS_MAX};
use crate::record::Record;

/// What a quotation mark means within a cell that does not begin with one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BareMarks {
    /// It is refused: a mark before it may be missing.
    Refused,
    /// It is a part of the text, as the format says.
    Literal,
}

/// Reads rows of separated cells.
pub struct Separated<'t> {
    text: Cow<'t, str>,
    at: usize,
    line: u64,
    separator: u8,
    bare_marks: BareMarks,
}

/// What comes behind a cell.
enum Next {
    Cell,
    Row,
}

impl<'t> Separated<'t> {
    /// Begins with a text; the separator is an ASCII character.
    pub fn new(text: Cow<'t, str>, separator: u8, bare_marks: BareMarks) -> Separated<'t> {
        Separated { text, at: 0, line: 1, separator, bare_marks }
    }

    /// Reads the next row, also one without content; false at the end.
    ///
    /// # Errors
    /// A quotation mark that is not closed, not doubled, or stands within a bare cell; too many columns; a cell too long.
    pub fn next(&mut self, record: &mut Record) -> Result<bool, Fault> {
        record.clear(self.line);
        if self.at == self.text.len() {
            return Ok(false);
        }
        while let Next::Cell = self.cell(record)? {}
        Ok(true)
    }

    /// Where a byte of the text stands.
    pub fn place(&self, offset: usize) -> Place {
        place_of(&self.text, offset)
    }

    pub(crate) fn separator(&self) -> u8 {
        self.separator
    }

    pub(crate) fn set_separator(&mut self, separator: u8) {
        self.separator = separator;
    }

    /// What is left, from the beginning of a line.
    pub(crate) fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    /// The line that comes next, without its end.
    pub(crate) fn peek_line(&self) -> Option<&str> {
        let rest = self.rest();
        (!rest.is_empty()).then(|| &rest[..rest.find(['\n', '\r']).unwrap_or(rest.len())])
    }

    /// The place of a text in the line that comes next, of its beginning when it is not there. It costs that line alone.
    pub(crate) fn place_in_line(&self, text: &str) -> Place {
        let line = self.peek_line().unwrap_or_default();
        let before = line.find(text).and_then(|at| line.get(..at)).unwrap_or_default();
        Place { line: self.line, column: before.chars().count() as u64 + 1, cell: None }
    }

    /// Passes over the line that comes next; returns where it began.
    pub(crate) fn skip_line(&mut self) -> (u64, usize) {
        let (line, at) = (self.line, self.at);
        self.at += self.peek_line().map_or(0, str::len);
        self.line_end();
        (line, at)
    }

    fn cell(&mut self, record: &mut Record) -> Result<Next, Fault> {
        let bytes = self.text.as_bytes();
        let blanks = bytes[self.at..].iter().take_while(|&&byte| byte == b' ').count();
        if bytes.get(self.at + blanks) == Some(&b'"') {
            self.at += blanks;
            return self.quoted(record);
        }
        let start = self.at;
        let is_end = |byte: &u8| *byte == self.separator || matches!(byte, b'\n' | b'\r');
        let length = bytes[start..].iter().position(is_end).unwrap_or(bytes.len() - start);
        let cell = &self.text[start..start + length];
        if let Some(mark) = cell.find('"').filter(|_| self.bare_marks == BareMarks::Refused) {
            return Err(self.fault(start + mark, tables::quote_in_bare_cell()));
        }
        if length > CELL_BYTES_MAX {
            return Err(self.fault(start, tables::cell_too_large(CELL_BYTES_MAX)));
        }
        if !record.push(cell, start, COLUMNS_MAX) {
            return Err(self.fault(start, tables::cell_beyond_columns(COLUMNS_MAX)));
        }
        self.at += length;
        Ok(self.behind(record))
    }

    /// A cell whose opening mark comes next.
    fn quoted(&mut self, record: &mut Record) -> Result<Next, Fault> {
        let (open, line) = (self.at, self.line);
        self.at += 1;
        record.begin();
        loop {
            let Some(length) = self.rest().find('"') else {
                return Err(self.fault(open, tables::quote_unclosed()));
            };
            let piece = &self.text[self.at..self.at + length];
            if record.begun() + length > CELL_BYTES_MAX {
                return Err(self.fault(open, tables::quoted_cell_too_large(CELL_BYTES_MAX)));
            }
            record.extend(piece);
            self.line += line_ends(piece);
            self.at += length + 1;
            if self.text.as_bytes().get(self.at) != Some(&b'"') {
                break;
            }
            record.extend("\"");
            self.at += 1;
        }
        let closed = self.at - 1;
        self.at += self.rest().len() - self.rest().trim_start_matches(' ').len();
        match self.text.as_bytes().get(self.at) {
            None | Some(b'\n' | b'\r') => {}
            Some(byte) if *byte == self.separator => {}
            Some(_) if line == self.line => return Err(self.fault(closed, tables::quote_not_doubled())),
            Some(_) => return Err(self.fault(open, tables::quote_closed_later(self.line.to_string()))),
        }
        if !record.finish(open + 1, COLUMNS_MAX) {
            return Err(self.fault(open, tables::cell_beyond_columns(COLUMNS_MAX)));
        }
        Ok(self.behind(record))
    }

    /// Passes over the separator or the end of the line behind a cell.
    fn behind(&mut self, record: &mut Record) -> Next {
        if self.text.as_bytes().get(self.at) == Some(&self.separator) {
            self.at += 1;
            return Next::Cell;
        }
        record.close(self.at);
        self.line_end();
        Next::Row
    }

    fn line_end(&mut self) {
        let rest = self.rest();
        let length = if rest.starts_with("\r\n") { 2 } else { usize::from(!rest.is_empty()) };
        self.at += length;
        self.line += u64::from(length > 0);
    }

    fn fault(&self, at: usize, message: Message) -> Fault {
        Fault::new(self.place(at), message)
    }
}

fn line_ends(text: &str) -> u64 {
    let mut ends = 0;
    let mut before = b' ';
    for &byte in text.as_bytes() {
        ends += u64::from(byte == b'\r' || byte == b'\n' && before != b'\r');
        before = byte;
    }
    ends
}

/// The separator of the row of names, which comes next: the first of semicolon, tab and comma that stands outside
/// quotation marks; a semicolon when there is none.
pub(crate) fn separator_of(text: &str) -> u8 {
    let mut quoted = false;
    let mut seen = [false; 3];
    for byte in text.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => break,
            b';' if !quoted => seen[0] = true,
            b'\t' if !quoted => seen[1] = true,
            b',' if !quoted => seen[2] = true,
            _ => {}
        }
    }
    match seen {
        [false, true, _] => b'\t',
        [false, false, true] => b',',
        _ => b';',
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Result<Vec<Vec<String>>, Fault> {
        let mut reader = Separated::new(text.into(), b';', BareMarks::Refused);
        let (mut record, mut rows) = (Record::default(), Vec::new());
        while reader.next(&mut record)? {
            rows.push(record.cells().map(str::to_owned).collect());
        }
        Ok(rows)
    }

    fn fault(text: &str) -> (u64, u64, String) {
        let fault = rows(text).unwrap_err();
        (fault.place.line, fault.place.column, fault.message.to_string())
    }

    #[test]
    fn quoted_cells_hold_separators_line_breaks_and_doubled_marks() {
        assert_eq!(rows("a;\"b;\"\"c\"\"\nd\" ; \"e\"\r\n").unwrap(), [["a", "b;\"c\"\nd", "e"]]);
        assert_eq!(rows("a;;\r;\n\nb").unwrap(), [vec!["a"], vec![], vec![], vec!["b"]]);
    }

    #[test]
    fn a_mark_that_is_not_closed_is_named_where_it_opens() {
        let (line, column, message) = fault("a;b\n1;\"v2\n2;v3\n");
        assert_eq!((line, column), (2, 3));
        assert!(message.contains("not closed"), "{message}");
        let (line, _, message) = fault("a;b\n1;\"v2\n2;\"v3\"\n");
        assert_eq!(line, 2);
        assert!(message.contains("line 3"), "{message}");
    }

    #[test]
    fn a_mark_that_is_not_doubled_is_refused() {
        assert_eq!(fault("31;\"Member \\\"Al\\\" A\";x").1, 13);
        assert_eq!(fault("31;Member \"Al\" A;x").1, 11);
    }

    #[test]
    fn millions_of_separators_take_no_memory() {
        let text = ";".repeat(8_000_000);
        let mut reader = Separated::new(text.as_str().into(), b';', BareMarks::Refused);
        let mut record = Record::default();
        assert!(reader.next(&mut record).unwrap());
        assert!(record.is_empty());
        let beyond = format!("{text}x");
        assert!(
            rows(&beyond).unwrap_err().message.to_string().contains("16"),
            "a cell far beyond the last column"
        );
    }

    #[test]
    fn the_separator_is_the_one_outside_quotation_marks() {
        for (text, expected) in [
            ("\"Beta; South\",Gamma", b','),
            ("Dupont, A;Martin, B", b';'),
            ("a\tb, c", b'\t'),
            ("one", b';'),
            ("\"a\n;\",b", b','),
        ] {
            assert_eq!(separator_of(text), expected, "{text}");
        }
    }
}
