//! Files of secret elections: records, archives, and what is given with them.

use std::fs::File;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use clap::builder::{PossibleValuesParser, TypedValueParser};
use percole_voting::belenios::archive::{Contents, ReadError};
use percole_voting::belenios::cli_api::ApiError;
use percole_voting::belenios::closing::{CLOSING_BYTES_MAX, Closing};
use percole_voting::belenios::election::ELECTION_BYTES_MAX;
use percole_voting::belenios::finding::{Finding, Problem};
use percole_voting::belenios::group::GroupName;
use serde::de::DeserializeOwned;

use super::file;
use crate::output::failure::Failure;
use crate::output::words::clean;

/// The largest file of a single record or message that is read.
pub(crate) const RECORD_BYTES_MAX: u64 = 16 * 1024 * 1024;

/// How many problems of an archive a refusal lists; `percole verify` lists all.
pub(crate) const PROBLEMS_SHOWN_MAX: usize = 20;

/// The group of an election, for what is made before there is an election record.
#[derive(clap::Args)]
pub(crate) struct Group {
    /// The group; all of an election use the same. Every belenios-tool reads BELENIOS-2048; Ed25519 is faster and needs 2.1
    #[arg(long, value_name = "GROUP", default_value = "BELENIOS-2048", value_parser = group())]
    pub(crate) group: GroupName,
}

/// The cores that check proofs.
#[derive(clap::Args)]
pub(crate) struct Threads {
    /// How many threads check proofs [default: one per core]
    #[arg(long, value_name = "N")]
    threads: Option<NonZeroUsize>,
}

impl Threads {
    /// How many.
    pub(crate) fn count(&self) -> NonZeroUsize {
        let cores = || std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
        self.threads.unwrap_or_else(cores)
    }
}

fn group() -> impl TypedValueParser<Value = GroupName> {
    PossibleValuesParser::new([GroupName::Belenios2048.as_str(), GroupName::Ed25519.as_str()])
        .try_map(|name| GroupName::from_name(&name).ok_or("an unknown group"))
}

/// Reads one record or message; a line end after it is not part of it.
///
/// # Errors
/// As [`file::read`].
pub(crate) fn record(path: &Path) -> Result<Vec<u8>, Failure> {
    let bytes = file::read(path, RECORD_BYTES_MAX)?;
    Ok(bytes.trim_ascii_end().to_vec())
}

/// Reads a JSON file that people write.
///
/// # Errors
/// A usage failure that says the place and that `expected` should be there.
pub(crate) fn json<T: DeserializeOwned>(path: &Path, expected: &str) -> Result<T, Failure> {
    let bytes = file::read_document(path, ELECTION_BYTES_MAX as u64)?;
    serde_json::from_slice(&bytes).map_err(|error| {
        Failure::usage(format!("{} cannot be used: {error}", path.display()))
            .next(format!("it should hold {expected}"))
    })
}

/// Reads the election record: a file of its own, or the one in an archive (`.bel`).
///
/// # Errors
/// A usage failure when it cannot be read.
pub(crate) fn election(path: &Path) -> Result<Vec<u8>, Failure> {
    if path.extension().is_some_and(|ending| ending == "bel") {
        return Ok(contents(path)?.election);
    }
    record(path)
}

/// Reads what an archive says of its election, unchecked.
///
/// # Errors
/// A usage failure when it cannot be read.
pub(crate) fn contents(archive: &Path) -> Result<Contents, Failure> {
    Contents::read(open(archive)?).map_err(|error| unreadable(archive, &error))
}

/// Opens an archive.
///
/// # Errors
/// A usage failure when it cannot be opened.
pub(crate) fn open(archive: &Path) -> Result<File, Failure> {
    File::open(archive).map_err(|error| {
        Failure::usage(format!("{} cannot be read: {error}", archive.display()))
            .next("check the name and who may read it")
    })
}

/// That an archive cannot be read, or that one of its records is not as it must be.
pub(crate) fn unreadable(archive: &Path, error: &ReadError) -> Failure {
    let (place, why) = (archive.display(), clean(&error.to_string()));
    match error {
        ReadError::Record { .. } => Failure::negative("not_valid", format!("{place} is not valid: {why}")),
        _ => Failure::usage(format!("{place} cannot be read as an archive: {why}")),
    }
}

/// Reads what the ballot boxes stated when they closed.
///
/// # Errors
/// A usage failure for the first that is no closing.
pub(crate) fn closings(paths: &[PathBuf]) -> Result<Vec<Closing>, Failure> {
    let read = |path: &PathBuf| {
        let bytes = file::read(path, CLOSING_BYTES_MAX as u64)?;
        Closing::decode(bytes.trim_ascii_end()).map_err(|wrong| {
            Failure::usage(format!("the closing {} cannot be used: {}", path.display(), clean(&wrong)))
        })
    };
    paths.iter().map(read).collect()
}

/// What the library says is wrong, in the words of a command.
pub(crate) fn failure(what: &str, error: &ApiError) -> Failure {
    match error {
        ApiError::Problems(problems) => {
            Failure::negative("not_valid", format!("{what}: it is not valid")).details(lines(problems))
        }
        ApiError::NotValid(findings) => {
            let lines = findings.iter().take(PROBLEMS_SHOWN_MAX).map(line);
            Failure::negative("not_valid", format!("{what}: the archive is not valid"))
                .details(lines)
                .next("`percole verify` lists every problem")
        }
        ApiError::AnotherTally { .. } => {
            Failure::negative("another_tally", format!("{what}: {}", clean(&error.to_string())))
        }
        ApiError::Archive(ReadError::Record { .. }) => {
            Failure::negative("not_valid", format!("{what}: {}", clean(&error.to_string())))
        }
        ApiError::Aborted(_) | ApiError::Blame(_) => {
            Failure::negative("misbehaviour", format!("{what}: {}", clean(&error.to_string())))
        }
        _ => Failure::usage(format!("{what}: {}", clean(&error.to_string()))),
    }
}

/// One finding in a list of what is wrong with an archive.
pub(crate) fn line(finding: &Finding) -> String {
    match finding.record {
        Some(record) => format!("record {record}: {}", clean(&finding.detail)),
        None => clean(&finding.detail),
    }
}

fn lines(problems: &[Problem]) -> Vec<String> {
    problems.iter().map(|problem| clean(&problem.detail)).collect()
}
