//! The files that tests of several crates read; `README.md` says where each comes from.
//!
//! Tests only: nothing that is shipped depends on this. What is missing fails a test, it never skips one.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// A report of 7 recommendations with 38 measures, in French, as a writer of reports hands it in (JSON).
///
/// # Panics
/// When the file cannot be read.
pub fn report_json() -> Vec<u8> {
    bytes(&path("report.json"))
}

/// Real and published elections with what is known of their results (JSON).
///
/// # Panics
/// When the file cannot be read.
pub fn elections_json() -> Vec<u8> {
    bytes(&path("elections/real-elections.json"))
}

/// A file that somebody had and that was once read wrongly, e.g. `count-hash-rows/ids.csv`.
///
/// # Panics
/// When the file cannot be read.
pub fn case(name: &str) -> Vec<u8> {
    bytes(&path("cases").join(name))
}

/// Where the archive of a secret vote is: `ok/…` are valid, `bad/…` are to be refused.
///
/// # Panics
/// When no such folder holds an archive.
pub fn archive(name: &str) -> PathBuf {
    let folder = path("belenios").join(name);
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .find(|path| path.extension().is_some_and(|ending| ending == "bel"))
        .unwrap_or_else(|| panic!("{} holds no archive", folder.display()))
}

/// The archive of a secret vote, read.
///
/// # Panics
/// As [`archive`], and when it cannot be read.
pub fn archive_bytes(name: &str) -> Vec<u8> {
    bytes(&archive(name))
}

fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn bytes(path: &Path) -> Vec<u8> {
    fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
