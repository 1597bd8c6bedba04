//! A file into rows, whichever its form.

use std::borrow::Cow;

use percole_words::{documents, tables};

use crate::encoding::decode;
use crate::errors::{Fault, Place};
use crate::limits::{COMMENTS_MAX, FILE_BYTES_MAX};
use crate::reading::{Form, Reading};
use crate::record::Record;
use crate::separated::{BareMarks, Separated, separator_of};
use crate::text::{is_blank, shortened};
use crate::value::DecimalComma;
use crate::watch::Watch;
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
    watch: Watch,
}

enum Source<'t> {
    Text(Separated<'t>),
    Book(Workbook),
}

impl<'t> Rows<'t> {
    /// Opens a file: a spreadsheet, or a text whose separator is found out. Comments above the row of names are read.
    ///
    /// # Errors
    /// That it is too large, in no known encoding, no spreadsheet that can be read, or takes too long.
    pub fn open(bytes: &'t [u8]) -> Result<Rows<'t>, Fault> {
        Rows::open_within(bytes, Watch::begin())
    }

    pub(crate) fn open_within(bytes: &'t [u8], mut watch: Watch) -> Result<Rows<'t>, Fault> {
        if bytes.len() > FILE_BYTES_MAX {
            return Err(Fault::new(Place::line(1), documents::file_too_large(bytes.len(), FILE_BYTES_MAX)));
        }
        if workbook::is_workbook(bytes) {
            let book = workbook::open(bytes, &mut watch)?;
            return Rows::of_book(book, watch);
        }
        let (text, encoding) = decode(bytes)?;
        let mut rows = Rows::of(Source::Text(Separated::new(text, b';', BareMarks::Refused)), watch);
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
        let mut rows = Rows::of(Source::Text(Separated::new(text, separator, bare_marks)), Watch::begin());
        (rows.reading.encoding, rows.are_named) = (encoding, true);
        Ok(rows)
    }

    /// Reads the next row with content; those without are passed over and counted. False at the end.
    ///
    /// # Errors
    /// What stops the reading, and where.
    pub fn next(&mut self, record: &mut Record) -> Result<bool, Fault> {
        loop {
            self.watch.step().map_err(|message| Fault::new(Place::line(record.line().max(1)), message))?;
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

    /// Notes that a comment said something that was understood: the others are shown to people, who may have meant names.
    pub fn understood(&mut self, comment: &Place) {
        self.reading.comments.retain(|(line, _)| *line != comment.line);
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

    fn of(source: Source<'t>, watch: Watch) -> Rows<'t> {
        Rows { source, comments: Vec::new(), reading: Reading::default(), are_named: false, watch }
    }

    fn of_book(book: Workbook, watch: Watch) -> Result<Rows<'t>, Fault> {
        let (sheet, others, hidden_rows) = (book.sheet.clone(), book.others.clone(), book.hidden_rows);
        let form = Form::Workbook { sheet, others, hidden_rows };
        let mut rows = Rows::of(Source::Book(book), watch);
        rows.reading.form = form;
        let mut record = Record::default();
        while let Source::Book(book) = &mut rows.source
            && let Some((row, text)) = book.peek_comment(&mut record)
        {
            rows.comments.push(Comment { place: workbook::place(row, 0), text });
            refuse_too_many(&rows.comments)?;
        }
        rows.note_comments();
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
            } else if let Some(comment) = comment(line, told).map(Cow::into_owned) {
                let place = text.place_in_line(&comment);
                text.skip_line();
                self.comments.push(Comment { place, text: comment });
                refuse_too_many(&self.comments)?;
            } else {
                break;
            }
        }
        let separator = told.unwrap_or_else(|| separator_of(text.rest()));
        text.set_separator(separator);
        self.note_comments();
        Ok(())
    }

    fn note_comments(&mut self) {
        let noted = self.comments.iter().map(|comment| (comment.place.line, shortened(&comment.text)));
        self.reading.comments = noted.collect();
    }
}

fn refuse_too_many(comments: &[Comment]) -> Result<(), Fault> {
    match comments {
        [.., last] if comments.len() > COMMENTS_MAX => {
            Err(Fault::new(last.place.clone(), tables::too_many_comments(COMMENTS_MAX)))
        }
        _ => Ok(()),
    }
}

/// The separator that a line `sep=;` tells; the inner nothing when it cannot be one. A spreadsheet that saved the line again
/// put it in quotation marks, or the same separator behind it for each empty cell.
fn told_separator(line: &str) -> Option<Option<u8>> {
    let (line, behind) = line.strip_prefix('"').and_then(|line| line.split_once('"')).unwrap_or((line, ""));
    let told = line.get(..4).filter(|key| key.eq_ignore_ascii_case("sep="))?;
    let mut signs = line.bytes().skip(told.len()).chain(behind.bytes());
    let Some(first) = signs.next() else { return Some(Some(b'\t')) };
    let is_one =
        first.is_ascii_punctuation() && !matches!(first, b'"' | b'#') && signs.all(|sign| sign == first);
    Some(is_one.then_some(first))
}

/// Longest word before the colon of a comment, in bytes.
const KEY_BYTES_MAX: usize = 60;

/// What a line above the names says as a comment: `# word: …` whatever follows, or `# …` in one cell; perhaps as a
/// spreadsheet saved it, in quotation marks and with separators behind it. Titles may begin with `#` too (`#`, `#id`,
/// `# Alpha;# Beta`, `#1: Alpha`).
pub(crate) fn comment(line: &str, separator: Option<u8>) -> Option<Cow<'_, str>> {
    let is_separator =
        |c: char| matches!(c, ';' | ',' | '\t') || separator.is_some_and(|byte| c == char::from(byte));
    let line = line.trim_end_matches(|c: char| c == ' ' || is_separator(c));
    let quoted =
        line.strip_prefix('"').and_then(|line| line.strip_suffix('"')).filter(|line| is_one_cell(line));
    let text = quoted.unwrap_or(line).trim_start().strip_prefix('#')?;
    let is_spaced = text.starts_with([' ', '\u{a0}', '\t', '#', '!']);
    let text = text.trim();
    let cell = if quoted.is_some() { text } else { text.split(is_separator).next().unwrap_or_default() };
    let is_keyed = cell.split_once(':').is_some_and(|(key, _)| is_word(key));
    let is_comment = is_keyed || is_spaced && cell.len() == text.len();
    let said = if quoted.is_some() { Cow::Owned(text.replace("\"\"", "\"")) } else { Cow::Borrowed(text) };
    (is_comment && !text.is_empty()).then_some(said)
}

/// Whether what stands between two quotation marks is one cell: each mark within it is written twice.
fn is_one_cell(line: &str) -> bool {
    !line.contains('"') || !line.replace("\"\"", "").contains('"')
}

fn is_word(key: &str) -> bool {
    let key = key.trim_matches([' ', '#', '!', '\u{a0}']);
    let is_of_one = |c: char| c.is_alphabetic() || matches!(c, ' ' | '-' | '_');
    !key.is_empty() && key.len() <= KEY_BYTES_MAX && key.chars().all(is_of_one)
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
    fn titles_that_begin_with_a_hash_are_no_comment() {
        for names in [
            "#;Alpha: list A;Beta",
            "#1: Alpha,#2: Beta,#3: Gamma",
            "# Alpha,# Beta",
            "\"# Alpha\",\"# Beta\"",
            "sep=|\n# Alpha|# Beta",
            "\"# Alpha\"\";b\";Beta",
        ] {
            let (rows, comments, _) = read(&format!("{names}\n1;2\n"));
            assert_eq!((rows.len(), comments.len()), (2, 0), "{names}: {rows:?} {comments:?}");
        }
        let (_, comments, reading) = read("# Board of 2025\n# title: A; B\n# drawn up: on 1 June;;\na;b\n");
        assert_eq!(comments, ["Board of 2025", "title: A; B", "drawn up: on 1 June"]);
        let told = reading.remarks()[0].to_string();
        assert_eq!(told, "3 lines were taken for comments, first line 1: “Board of 2025”");
    }

    #[test]
    fn comments_without_end_are_refused() {
        let many = "# a: b\n".repeat(COMMENTS_MAX + 1);
        let fault = Rows::open(many.as_bytes()).err().unwrap();
        assert_eq!(fault.place, Place { line: COMMENTS_MAX as u64 + 1, column: 3, cell: None });
    }

    #[test]
    fn the_line_that_tells_the_separator_is_no_row() {
        for text in ["sep=;\r\na;b,c\r\n", "\"sep=;\"\na;b,c\n", "SEP=;\na;b,c"] {
            assert_eq!(read(text).0, [["a", "b,c"]], "{text}");
        }
        assert_eq!(read("sep=|\na|b;c").0, [["a", "b;c"]]);
        for again in ["sep=;;;\na;b,c", "\"sep=;\";;\na;b,c"] {
            assert_eq!(read(again).0, [["a", "b,c"]], "{again}");
        }
        for wrong in ["sep=ab\na;b", "sep=;,,\na;b", "\"sep=;\",,\na;b"] {
            assert!(Rows::open(wrong.as_bytes()).is_err(), "{wrong}");
        }
    }
}
