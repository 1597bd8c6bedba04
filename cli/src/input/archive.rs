//! Going on with the archive of a secret election.

use std::fs::{File, OpenOptions};
use std::path::Path;

use percole_voting::belenios::archive::{ArchiveWriter, Head, WriteError};
use percole_voting::belenios::verify::{Examined, Options, Verdict, verify};
use percole_words::cli_offline;

use super::file::Secrecy;
use super::{election, file};
use crate::output::failure::Failure;
use crate::output::verifying::Bars;
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
    // The copy takes over who may read the archive.
    let prepared = file::beside(archive, Secrecy::Secret)?;
    copied_with(archive, prepared.path(), append)?;
    check(prepared.path())?;
    file::put(prepared, archive)
}

fn copied_with(
    archive: &Path,
    prepared: &Path,
    append: impl FnOnce(&mut ArchiveWriter<File>) -> Result<(), WriteError>,
) -> Result<(), Failure> {
    let head = Head::of(election::open(archive)?).map_err(|error| election::unreadable(archive, &error))?;
    let unwritten = |error: std::io::Error| file::unwritable(prepared, &error);
    std::fs::copy(archive, prepared).map_err(unwritten)?;
    let output = OpenOptions::new().append(true).open(prepared).map_err(unwritten)?;
    let mut writer = ArchiveWriter::resume(output, head);
    append(&mut writer).map_err(|error| refused(archive, error))?;
    writer.into_inner().sync_all().map_err(unwritten)
}

fn refused(archive: &Path, error: WriteError) -> Failure {
    match error {
        WriteError::Io(error) => file::unwritable(archive, &error),
        WriteError::Order { .. } => {
            let place = archive.display().to_string();
            Failure::usage(cli_offline::not_this_step(place, error.said())).next(cli_offline::see_stage())
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
pub(crate) fn judge(report: &Examined) -> Result<(), Failure> {
    if let Some(why) = &report.unreadable {
        return Err(Failure::usage(cli_offline::archive_unreadable(why)));
    }
    match report.verdict {
        Verdict::Valid => Ok(()),
        _ => {
            let lines = report.problems.iter().take(election::PROBLEMS_SHOWN_MAX).map(election::line);
            Err(Failure::negative(election::NOT_VALID, cli_offline::would_not_be_valid()).details(lines))
        }
    }
}

#[cfg(test)]
mod tests {
    #[cfg(unix)]
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn a_file_that_is_called_as_if_it_were_prepared_stays() {
        let dir = tempfile::tempdir().unwrap();
        let (archive, other) = (dir.path().join("e.bel"), dir.path().join("e.bel.new"));
        let bytes = std::fs::read(percole_test_data::archive("ok/ed25519")).unwrap();
        std::fs::write(&archive, &bytes).unwrap();
        std::fs::write(&other, b"mine").unwrap();
        #[cfg(unix)]
        std::fs::set_permissions(&archive, PermissionsExt::from_mode(0o640)).unwrap();
        extend(&archive, |_| Ok(()), |_| Ok(())).unwrap();
        let refused = extend(&archive, |_| Ok(()), |_| Err(Failure::usage("no")));
        assert_eq!(refused, Err(Failure::usage("no")));
        assert_eq!(std::fs::read(&archive).unwrap(), bytes);
        assert_eq!(std::fs::read(&other).unwrap(), b"mine");
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 2);
        #[cfg(unix)]
        assert_eq!(std::fs::metadata(&archive).unwrap().permissions().mode() & 0o777, 0o640);
    }
}
