//! A file into rows, whichever its form.

use std::borrow::Cow;

use percole_words::{documents, tables};

use crate::encoding::decode;
use crate::errors::{Fault, Place};
use crate::limits::FILE_BYTES_MAX;
use crate::reading::{Form, Reading};
use crate::record::Record;
use crate::separated::{BareMarks, Separated, separator_of};
use crate::text::is_blank;
use crate::value::DecimalComma;
use crate::workbook::{self, Workbook};

/// A comment above the row of names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// Where it stands.
    pub place: Place,
    /// What follows `#`, without blanks, quotation marks around it and separators behind it.
    pub text: String,
}

/// The rows of a table: the first one names the columns.
pub struct Rows<'t> {
    source: Source<'t>,
    comments: Vec<Comment>,
    reading: Reading,
    are_named: bool,
}

enum Source<'t> {
    Text(Separated<'t>),
    Book(Workbook),
}

impl<'t> Rows<'t> {
    /// Opens a file: a spreadsheet, or a text whose separator is found out. Comments above the row of names are read.
    ///
    /// # Errors
    /// That it is too large, in no known encoding, or no spreadsheet that can be read.
    pub fn open(bytes: &'t [u8]) -> Result<Rows<'t>, Fault> {
        if bytes.len() > FILE_BYTES_MAX {
            return Err(Fault::new(Place::line(1), documents::file_too_large(bytes.len(), FILE_BYTES_MAX)));
        }
        if workbook::is_workbook(bytes) {
            return Rows::of_book(workbook::open(bytes)?);
        }
        let (text, encoding) = decode(bytes)?;
        let mut rows = Rows::of(Source::Text(Separated::new(text, b';', BareMarks::Refused)));
        rows.reading.encoding = encoding;
        rows.read_preamble()?;
        Ok(rows)
    }

    /// Opens a text whose separator its format fixes, without comments.
    ///
    /// # Errors
    /// That it is too large, or in no known encoding.
    pub fn open_with(bytes: &'t [u8], separator: u8, bare_marks: BareMarks) -> Result<Rows<'t>, Fault> {
        let (text, encoding) = decode(bytes)?;
        let mut rows = Rows::of(Source::Text(Separated::new(text, separator, bare_marks)));
        (rows.reading.encoding, rows.are_named) = (encoding, true);
        Ok(rows)
    }

    /// Reads the next row with content; those without are passed over and counted. False at the end.
    ///
    /// # Errors
    /// What stops the reading, and where.
    pub fn next(&mut self, record: &mut Record) -> Result<bool, Fault> {
        loop {
            let more = match &mut self.source {
                Source::Text(text) => text.next(record)?,
                Source::Book(book) => book.next(record),
            };
            if !more {
                return Ok(false);
            }
            if !record.is_empty() {
                self.reading.rows += u64::from(std::mem::replace(&mut self.are_named, true));
                return Ok(true);
            }
            self.reading.empty_rows += 1;
        }
    }

    /// Comments above the row of names, in order.
    pub fn comments(&self) -> &[Comment] {
        &self.comments
    }

    /// What was read so far.
    pub fn reading(&self) -> &Reading {
        &self.reading
    }

    /// As [`Rows::reading`], to note more.
    pub fn reading_mut(&mut self) -> &mut Reading {
        &mut self.reading
    }

    /// Where a cell of a row stands.
    pub fn place(&self, record: &Record, index: usize) -> Place {
        match &self.source {
            Source::Text(_) if index >= record.len() && record.offset(index) == 0 => {
                Place::line(record.line())
            }
            Source::Text(text) => text.place(record.offset(index)),
            Source::Book(_) => workbook::place(record.line(), index),
        }
    }

    /// The line after the last one that was read.
    pub fn end(&self) -> Place {
        match &self.source {
            Source::Text(text) => text.place(usize::MAX),
            Source::Book(book) => Place::line(book.last_row() + 1),
        }
    }

    /// What a comma in a cell may be: where it separates cells, a decimal sign must be a point.
    pub fn decimal_comma(&self) -> DecimalComma {
        match &self.source {
            Source::Text(text) if text.separator() == b',' => DecimalComma::Refused,
            _ => DecimalComma::Allowed,
        }
    }

    fn of(source: Source<'t>) -> Rows<'t> {
        Rows { source, comments: Vec::new(), reading: Reading::default(), are_named: false }
    }

    fn of_book(book: Workbook) -> Result<Rows<'t>, Fault> {
        let form = Form::Workbook { sheet: book.sheet.clone(), others: book.others.clone() };
        let mut rows = Rows::of(Source::Book(book));
        rows.reading.form = form;
        let mut record = Record::default();
        while let Source::Book(book) = &mut rows.source
            && let Some((row, text)) = book.peek_comment(&mut record)
        {
            rows.comments.push(Comment { place: workbook::place(row, 0), text });
        }
        Ok(rows)
    }

    /// Reads what stands above the row of names in a text, and finds its separator.
    fn read_preamble(&mut self) -> Result<(), Fault> {
        let Source::Text(text) = &mut self.source else { return Ok(()) };
        let mut told = None;
        while let Some(line) = text.peek_line() {
            let line = line.trim();
            if line.chars().all(|c| matches!(c, ';' | ',') || is_blank(c.encode_utf8(&mut [0; 4]))) {
                text.skip_line();
                self.reading.empty_rows += 1;
            } else if let Some(separator) = told_separator(line).filter(|_| told.is_none()) {
                let (line, _) = text.skip_line();
                told = Some(
                    separator.ok_or_else(|| Fault::new(Place::line(line), tables::separator_unusable()))?,
                );
            } else if let Some(comment) = comment(line).map(Cow::into_owned) {
                let said = text.peek_line().and_then(|line| line.find(&comment)).unwrap_or(0);
                let (_, at) = text.skip_line();
                let place = text.place(at + said);
                self.comments.push(Comment { place, text: comment });
            } else {
                break;
            }
        }
        let separator = told.unwrap_or_else(|| separator_of(text.rest()));
        text.set_separator(separator);
        Ok(())
    }
}

/// The separator that a line `sep=;` tells, as a spreadsheet wrote it; the inner nothing when it cannot be one.
fn told_separator(line: &str) -> Option<Option<u8>> {
    let line = line.trim_matches('"');
    let told = line.get(..4).filter(|key| key.eq_ignore_ascii_case("sep="))?;
    let separator = match line.get(told.len()..)?.as_bytes() {
        [] => Some(b'\t'),
        [byte] if byte.is_ascii_punctuation() && !matches!(byte, b'"' | b'#') => Some(*byte),
        _ => None,
    };
    Some(separator)
}

/// What a line above the names says as a comment: `# …`, or `#key: …`, perhaps as a spreadsheet saved it, in quotation
/// marks and with separators behind it. A title may begin with `#` too (`#`, `#id`).
pub(crate) fn comment(line: &str) -> Option<Cow<'_, str>> {
    let line = line.trim_end_matches([';', ',', '\t', ' ']);
    let quoted = line.strip_prefix('"').and_then(|line| line.strip_suffix('"'));
    let text = quoted.unwrap_or(line).trim_start().strip_prefix('#')?;
    let is_comment = text.starts_with([' ', '\u{a0}', '\t', '#', '!']) || text.contains(':');
    let text = text.trim();
    let said = if quoted.is_some() { Cow::Owned(text.replace("\"\"", "\"")) } else { Cow::Borrowed(text) };
    (is_comment && !text.is_empty()).then_some(said)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Vec<Vec<String>>, Vec<String>, Reading) {
        let mut rows = Rows::open(text.as_bytes()).unwrap();
        let comments = rows.comments().iter().map(|comment| comment.text.clone()).collect();
        let (mut record, mut read) = (Record::default(), Vec::new());
        while rows.next(&mut record).unwrap() {
            read.push(record.cells().map(str::to_owned).collect());
        }
        (read, comments, rows.reading().clone())
    }

    #[test]
    fn comments_stand_above_the_names_only() {
        let (rows, comments, reading) =
            read("# title: Board\n\"# grades: Good, Fair\",,\n\nAnn,Bob\n#1,2\n,\n# x: y,3\n");
        assert_eq!(comments, ["title: Board", "grades: Good, Fair"]);
        assert_eq!(rows, [["Ann", "Bob"], ["#1", "2"], ["# x: y", "3"]]);
        assert_eq!((reading.rows, reading.empty_rows), (2, 2));
        assert_eq!(read("#;name\n1;a\n").0.len(), 2);
        assert_eq!(read("#id;name\n1;a\n").0[0], ["#id", "name"]);
    }

    #[test]
    fn the_line_that_tells_the_separator_is_no_row() {
        for text in ["sep=;\r\na;b,c\r\n", "\"sep=;\"\na;b,c\n", "SEP=;\na;b,c"] {
            assert_eq!(read(text).0, [["a", "b,c"]], "{text}");
        }
        assert_eq!(read("sep=|\na|b;c").0, [["a", "b;c"]]);
        assert!(Rows::open(b"sep=ab\na;b").is_err());
    }
}
