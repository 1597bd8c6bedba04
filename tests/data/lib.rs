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

#[cfg(test)]
mod tests {
    use super::*;

    /// Every source file of the workspace's tests, as one text.
    fn sources(folder: &Path, text: &mut String) {
        for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
            let (path, name) = (entry.path(), entry.file_name());
            if path.is_dir() && name != "target" && name != "gen" && name != "data" {
                sources(&path, text);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                text.push_str(&fs::read_to_string(&path).unwrap());
            }
        }
    }

    /// A case that no test reads proves nothing; a test that is called otherwise is not found by whoever looks for it.
    #[test]
    fn every_case_has_a_test_of_its_name_that_reads_all_its_files() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let mut text = String::new();
        for folder in ["node", "cli", "tests/suites"] {
            sources(&root.join(folder), &mut text);
        }
        let cases: Vec<_> = fs::read_dir(path("cases")).unwrap().map(|entry| entry.unwrap().path()).collect();
        assert!(cases.len() >= 30, "{} cases", cases.len());
        for case in cases {
            let name = case.file_name().unwrap().to_str().unwrap().to_owned();
            assert!(
                text.contains(&format!("fn {}()", name.replace('-', "_"))),
                "no test is called like {name}"
            );
            assert!(!bytes(&case.join("expected.txt")).is_empty(), "{name} does not say what is expected");
            for file in fs::read_dir(&case).unwrap().map(|entry| entry.unwrap().file_name()) {
                let file = file.to_str().unwrap();
                let is_told = matches!(file, "expected.txt" | "steps.txt");
                // A test may go through the files of its case.
                let is_read = text.contains(&format!("{name}/{file}"))
                    || text.contains(&format!("{name}/{{")) && text.contains(&format!("\"{file}\""));
                assert!(is_told || is_read, "no test reads {name}/{file}");
            }
        }
    }
}
