//! What was read of a file, so that people can see whether it is what they meant.

use percole_words::{Arg, Message, tables};

use crate::encoding::Encoding;

/// The form of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// Text with separators.
    #[default]
    Separated,
    /// A spreadsheet (`.xlsx` or `.ods`).
    Workbook {
        /// The sheet that was read.
        sheet: String,
        /// Other sheets with content, which were not.
        others: Vec<String>,
        /// Rows with content that were read although the spreadsheet hides them.
        hidden_rows: u64,
    },
}

/// What was read, and what was passed over or changed in reading.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// Rows with content below the names of the columns.
    pub rows: u64,
    /// Rows without content.
    pub empty_rows: u64,
    /// The encoding of a text.
    pub encoding: Encoding,
    /// The form of the file.
    pub form: Form,
    /// Comments above the names that nobody understood: their lines, and how they begin.
    pub comments: Vec<(u64, String)>,
    /// Titles of columns that were left out, because that was asked for.
    pub ignored: Vec<String>,
    /// Cells from which invisible characters were removed.
    pub tidied: u64,
    /// The first of them: its line, and the character.
    pub first_tidied: Option<(u64, String)>,
    /// What a reader of a certain kind of file has to say besides.
    pub notes: Vec<Message>,
}

impl Reading {
    /// What people should know, most important first; nothing when the file was read as it is.
    pub fn remarks(&self) -> Vec<Message> {
        let mut remarks = Vec::new();
        match self.encoding {
            Encoding::Utf8 => {}
            Encoding::Utf16 => remarks.push(tables::converted_utf_16()),
            Encoding::Windows1252 => remarks.push(tables::converted_windows_1252()),
        }
        if let Form::Workbook { sheet, others, hidden_rows } = &self.form {
            remarks.push(match others.as_slice() {
                [] => tables::sheet_read(sheet),
                others => tables::sheet_read_of_several(sheet, Arg::all_of(others)),
            });
            if *hidden_rows > 0 {
                remarks.push(tables::rows_hidden(*hidden_rows));
            }
        }
        if let [(line, text), ..] = self.comments.as_slice() {
            remarks.push(tables::comments_passed(self.comments.len(), line.to_string(), text));
        }
        if !self.ignored.is_empty() {
            remarks.push(tables::columns_ignored(Arg::all_of(&self.ignored)));
        }
        if self.empty_rows > 0 {
            remarks.push(tables::empty_rows(self.empty_rows));
        }
        if let Some((line, code)) = &self.first_tidied {
            remarks.push(tables::invisible_removed(self.tidied, code, line.to_string()));
        }
        remarks.extend(self.notes.iter().cloned());
        remarks
    }

    pub(crate) fn removed(&mut self, line: u64, code: String) {
        self.tidied += 1;
        self.first_tidied.get_or_insert((line, code));
    }
}

/// What a file holds, and what was read of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken<T> {
    /// The rows, as what they are about.
    pub rows: Vec<T>,
    /// What was read.
    pub reading: Reading,
}
