//! Reading ballots from the files that people have.
//!
//! Each reader is a pure function from bytes to a [`Profile`]; a damaged file is refused with line, column, what was
//! expected and what was found. Text is UTF-8, with or without a byte order mark.

pub mod blt;
pub mod csv;
mod error;
pub mod pabulib;
pub mod preflib;
mod table;
mod text;

pub use blt::read_blt;
pub use csv::{CsvCells, read_csv};
pub use error::ReadError;
pub use pabulib::read_pb;
pub use preflib::{read_cat, read_soc, read_soi, read_toc, read_toi};

use crate::count::error::CountError;
use crate::count::method::{Method, Options};
use crate::count::profile::Profile;

/// The largest file that is read, in bytes.
pub const FILE_BYTES_MAX: usize = 64 << 20;

/// The most candidates or projects.
pub const CANDIDATES_MAX: usize = 1_000;

/// The most ballot lines; a line may stand for many equal papers.
pub const BALLOTS_MAX: usize = 4_000_000;

/// The most papers, all lines together.
pub const PAPERS_MAX: u64 = 1_000_000_000_000;

/// The longest name or title, in bytes.
pub const NAME_BYTES_MAX: usize = 2_000;

/// The most grades of a question.
pub const GRADES_MAX: usize = 100;

/// Reads a file by the end of its name.
pub(super) fn read_file(
    method: Method,
    file_name: &str,
    bytes: &[u8],
    options: &Options,
) -> Result<Profile, CountError> {
    let ending = file_name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    let profile = match ending.as_deref() {
        Some("blt") => read_blt(bytes),
        Some("soc") => read_soc(bytes),
        Some("soi") => read_soi(bytes),
        Some("toc") => read_toc(bytes),
        Some("toi") => read_toi(bytes),
        Some("cat") => read_cat(bytes),
        Some("pb") => read_pb(bytes),
        Some("csv") => read_csv(bytes, &csv_cells(method, options)),
        _ => return Err(CountError::UnknownFileKind(file_name.to_owned())),
    };
    let profile = profile.map_err(|error| CountError::Read { file: file_name.to_owned(), error })?;
    Ok(crossed(method, profile))
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
