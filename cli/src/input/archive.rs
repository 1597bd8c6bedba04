//! Going on with the archive of a secret election.

use std::fs::{File, OpenOptions};
use std::path::Path;

use percole_voting::belenios::archive::{ArchiveWriter, Head, WriteError};
use percole_voting::belenios::verify::{Options, Report, Verdict, verify};
use percole_words::cli_offline;

use super::{election, file};
use crate::output::failure::Failure;
use crate::output::verifying::Bars;
use crate::output::words::clean;
use crate::session::Session;

/// Appends events to an archive, all or none: they go into a copy, which takes its place when `check` accepts it.
///
/// # Errors
/// When it cannot be read or written, an event cannot follow the last one, or `check` refuses; it is then as it was.
pub(crate) fn extend(
    archive: &Path,
    append: impl FnOnce(&mut ArchiveWriter<File>) -> Result<(), WriteError>,
    check: impl FnOnce(&Path) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let prepared = file::beside(archive);
    // Left behind by a run that was interrupted; the archive itself is still whole.
    let _ = std::fs::remove_file(&prepared);
    let done = copied_with(archive, &prepared, append).and_then(|()| check(&prepared));
    if done.is_err() {
        let _ = std::fs::remove_file(&prepared);
    }
    done.and_then(|()| file::put(&prepared, archive))
}

fn copied_with(
    archive: &Path,
    prepared: &Path,
    append: impl FnOnce(&mut ArchiveWriter<File>) -> Result<(), WriteError>,
) -> Result<(), Failure> {
    let head = Head::of(election::open(archive)?).map_err(|error| election::unreadable(archive, &error))?;
    let unwritten = |error: std::io::Error| {
        Failure::usage(cli_offline::file_unwritable(prepared.display().to_string(), error.to_string()))
    };
    std::fs::copy(archive, prepared).map_err(unwritten)?;
    let output = OpenOptions::new().append(true).open(prepared).map_err(unwritten)?;
    let mut writer = ArchiveWriter::resume(output, head);
    append(&mut writer).map_err(|error| refused(archive, error))?;
    writer.into_inner().sync_all().map_err(unwritten)
}

fn refused(archive: &Path, error: WriteError) -> Failure {
    let (place, detail) = (archive.display().to_string(), error.to_string());
    match error {
        WriteError::Io(error) => Failure::usage(cli_offline::file_unwritable(place, error.to_string())),
        WriteError::Order { .. } => {
            Failure::usage(cli_offline::not_this_step(place, detail)).next(cli_offline::see_stage())
        }
    }
}

/// Verifies a whole archive before it is published or goes on.
///
/// # Errors
/// A negative check with what is wrong, or that it cannot be read.
pub(crate) fn check(session: &Session, archive: &Path, options: &Options<'_>) -> Result<(), Failure> {
    let file = election::open(archive)?;
    let mut bars = Bars::new(session);
    judge(&verify(file, options, &mut |progress| bars.show(progress)))
}

/// Turns the report of an archive that is not valid into a failure.
///
/// # Errors
/// As [`check`].
pub(crate) fn judge(report: &Report) -> Result<(), Failure> {
    match report.verdict {
        Verdict::Valid => Ok(()),
        Verdict::Unreadable => {
            let why = report.unreadable.as_deref().unwrap_or_default();
            Err(Failure::usage(cli_offline::archive_unreadable(clean(why))))
        }
        Verdict::Invalid => {
            let lines = report.problems.iter().take(election::PROBLEMS_SHOWN_MAX).map(election::line);
            Err(Failure::negative(election::NOT_VALID, cli_offline::would_not_be_valid()).details(lines))
        }
    }
}
