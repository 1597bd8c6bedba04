//! Reading ballots from the files that people have.
//!
//! Each reader is a pure function from bytes to a [`Profile`] and what was read; a damaged file is refused with line,
//! column, what was expected and what was found. Nothing is dropped, invented or reinterpreted without a word.

pub mod blt;
mod cells;
pub mod csv;
mod error;
mod memory;
pub mod pabulib;
pub mod preflib;
mod text;
mod voters;

pub use blt::read_blt;
pub use csv::{CsvCells, read_csv};
pub use error::ReadError;
pub use pabulib::read_pb;
pub use preflib::{read_cat, read_soc, read_soi, read_toc, read_toi};

use crate::count::error::CountError;
use crate::count::method::{Method, Options};
use crate::count::profile::Profile;
use percole_tables::Reading;
use percole_words::{Message, counting};
use serde::{Deserialize, Serialize};

pub use percole_tables::{OtherColumns, limits::FILE_BYTES_MAX};

/// The most candidates or projects.
pub const CANDIDATES_MAX: usize = 1_000;

/// The most ballot lines; a line may stand for many equal papers.
pub const BALLOTS_MAX: usize = 4_000_000;

/// The most papers, all lines together.
pub const PAPERS_MAX: u64 = 1_000_000_000_000;

/// The longest name or title, in bytes.
pub const NAME_BYTES_MAX: usize = 2_000;

/// What the papers of a file may take in memory, in bytes.
pub const MEMORY_BYTES_MAX: usize = 512 * 1024 * 1024;

/// The most grades of a question.
pub const GRADES_MAX: usize = 100;

/// What a file holds, and what was read of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// Candidates and papers.
    pub profile: Profile,
    /// What was passed over or converted.
    pub reading: Reading,
}

impl Counted {
    pub(crate) fn new(profile: Profile, reading: Reading) -> Self {
        Counted { profile, reading }
    }

    /// What people should know of the reading: first how many papers and candidates there are.
    pub fn remarks(&self) -> Vec<Message> {
        let read = counting::what_was_read(self.profile.papers(), self.profile.candidates.len());
        std::iter::once(read).chain(self.reading.remarks()).collect()
    }
}

/// The kinds of files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FileFormat {
    /// BLT.
    Blt,
    /// PrefLib, strict complete orders.
    Soc,
    /// PrefLib, strict incomplete orders.
    Soi,
    /// PrefLib, complete orders with equal ranks.
    Toc,
    /// PrefLib, incomplete orders with equal ranks.
    Toi,
    /// PrefLib, categories.
    Cat,
    /// Pabulib.
    Pb,
    /// A table: CSV, `.xlsx` or `.ods`, which the bytes tell apart.
    Csv,
}

impl FileFormat {
    /// All kinds, by the name that commands use.
    pub const NAMES: [(&'static str, FileFormat); 8] = [
        ("blt", FileFormat::Blt),
        ("soc", FileFormat::Soc),
        ("soi", FileFormat::Soi),
        ("toc", FileFormat::Toc),
        ("toi", FileFormat::Toi),
        ("cat", FileFormat::Cat),
        ("pb", FileFormat::Pb),
        ("csv", FileFormat::Csv),
    ];

    /// The kind that the end of a file's name says.
    pub fn of(file_name: &str) -> Option<FileFormat> {
        let ending = file_name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase())?;
        let ending = match ending.as_str() {
            "tsv" | "xlsx" | "ods" => "csv",
            ending => ending,
        };
        FileFormat::NAMES.iter().find(|(name, _)| *name == ending).map(|(_, format)| *format)
    }
}

/// Reads a file of the kind that the options or the end of its name say.
///
/// # Errors
/// [`CountError::Read`] for a damaged file, [`CountError::UnknownFileKind`].
pub fn read_file(
    method: Method,
    file_name: &str,
    bytes: &[u8],
    options: &Options,
) -> Result<Counted, CountError> {
    let format = options.format.or_else(|| FileFormat::of(file_name));
    let format = format.ok_or_else(|| CountError::UnknownFileKind(file_name.to_owned()))?;
    let counted = match format {
        FileFormat::Blt => read_blt(bytes),
        FileFormat::Soc => read_soc(bytes),
        FileFormat::Soi => read_soi(bytes),
        FileFormat::Toc => read_toc(bytes),
        FileFormat::Toi => read_toi(bytes),
        FileFormat::Cat => read_cat(bytes),
        FileFormat::Pb => read_pb(bytes),
        FileFormat::Csv => read_csv(bytes, &csv_cells(method, options), options.other_columns),
    };
    let counted = counted.map_err(|error| CountError::Read { file: file_name.to_owned(), error })?;
    Ok(Counted { profile: crossed(method, counted.profile), ..counted })
}

/// What the cells of a CSV file are, which only the method tells.
fn csv_cells(method: Method, options: &Options) -> CsvCells {
    match method {
        Method::Choose | Method::Approval | Method::EqualShares | Method::Greedy => CsvCells::Marks,
        Method::Score => CsvCells::Points,
        Method::MajorityJudgement => CsvCells::Grades(options.grades.clone()),
        Method::Schulze | Method::InstantRunoff | Method::Stv | Method::StvExact => CsvCells::Ranks,
    }
}

/// A file with two categories is a file of approvals: the first category is "approved".
fn crossed(method: Method, profile: Profile) -> Profile {
    match method {
        Method::Choose | Method::Approval => profile.with_two_grades_as_marks(),
        _ => profile,
    }
}
