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
use percole_words::{Arg, Message, cli_offline, documents, elections, foreign};
use serde::de::DeserializeOwned;

use super::file;
use crate::output::failure::Failure;

/// The largest file of a single record or message that is read.
pub(crate) const RECORD_BYTES_MAX: u64 = 16 * 1024 * 1024;

/// How many problems of an archive a refusal lists; `percole verify` lists all.
pub(crate) const PROBLEMS_SHOWN_MAX: usize = 20;

/// What a failure is called when an archive or a ballot is not valid.
pub(crate) const NOT_VALID: &str = "not_valid";

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
        .try_map(|name| GroupName::read(&name))
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
pub(crate) fn json<T: DeserializeOwned>(path: &Path, expected: impl Into<Arg>) -> Result<T, Failure> {
    let bytes = file::read_document(path, ELECTION_BYTES_MAX as u64)?;
    serde_json::from_slice(&bytes).map_err(|error| {
        Failure::usage(cli_offline::file_unusable(path.display().to_string(), foreign::of_json(&error)))
            .next(cli_offline::should_hold(expected))
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
    File::open(archive).map_err(|error| file::unreadable(archive, &error))
}

/// That an archive cannot be read, or that one of its records is not as it must be.
pub(crate) fn unreadable(archive: &Path, error: &ReadError) -> Failure {
    let place = archive.display().to_string();
    match error {
        ReadError::Io(error) => file::unreadable(archive, error),
        ReadError::NotAnArchive(why) => Failure::usage(cli_offline::not_an_archive(place, why)),
        ReadError::Record { .. } => {
            Failure::negative(NOT_VALID, cli_offline::file_not_valid(place, error.said()))
        }
    }
}

/// Reads what the ballot boxes stated when they closed.
///
/// # Errors
/// A usage failure for the first that is no closing.
pub(crate) fn closings(paths: &[PathBuf]) -> Result<Vec<Closing>, Failure> {
    let read = |path: &PathBuf| {
        let bytes = file::read(path, CLOSING_BYTES_MAX as u64)?;
        Closing::decode(bytes.trim_ascii_end())
            .map_err(|wrong| Failure::usage(cli_offline::closing_unusable(path.display().to_string(), wrong)))
    };
    paths.iter().map(read).collect()
}

/// What the library says is wrong; `what` did not come about by it.
pub(crate) fn failure(what: impl Into<Arg>, error: &ApiError) -> Failure {
    let failure = match error {
        ApiError::Problems(problems) => Failure::negative(NOT_VALID, cli_offline::itself_not_valid())
            .details(problems.iter().map(Problem::said)),
        ApiError::NotValid(findings) => {
            let lines = findings.iter().take(PROBLEMS_SHOWN_MAX).map(line);
            Failure::negative(NOT_VALID, cli_offline::archive_not_valid())
                .details(lines)
                .next(cli_offline::verify_lists_all())
        }
        ApiError::AnotherTally(_) => Failure::negative("another_tally", error.said()),
        ApiError::Archive(ReadError::Record { .. }) => Failure::negative(NOT_VALID, error.said()),
        ApiError::Aborted(_) | ApiError::Blame(_) => Failure::negative("misbehaviour", error.said()),
        _ => Failure::usage(error.said()),
    };
    failure.within(what)
}

/// One finding in a list of what is wrong with an archive.
pub(crate) fn line(finding: &Finding) -> Message {
    let what = finding.problem.said();
    match finding.record {
        Some(record) => documents::fault(elections::in_record(record), what),
        None => what,
    }
}

#[cfg(test)]
mod tests {
    use percole_voting::belenios::finding::Check;
    use percole_voting::belenios::keyfile::OpenError;
    use percole_voting::belenios::verify::Stage;

    use super::*;
    use crate::output::specimen::failure_in_every_language;

    #[test]
    fn what_the_library_refuses_is_said_in_every_language() {
        let within = |detail| Problem { check: Check::IndividualProof, detail };
        let place = elections::in_answer_part(1u64, 2u64, "bad \u{1b}[2J");
        let finding = Finding { record: Some(12), problem: within(Some(place)) };
        let errors = [
            ApiError::NotValid(vec![finding]),
            ApiError::Problems(vec![within(None)]),
            ApiError::Sealed(OpenError::Passphrase),
            ApiError::Input(elections::stage_for_another_step(Stage::Voting.said())),
        ];
        let said =
            errors.map(|error| failure_in_every_language(&failure(cli_offline::nothing_decrypted(), &error)));
        insta::assert_snapshot!(said.join("\n"));
    }
}
