//! Files that are read and written.

use std::fs::OpenOptions;
use std::io::{self, ErrorKind, Read, Write};
use std::path::Path;

use percole_words::{cli, foreign};
use tempfile::NamedTempFile;

use crate::output::failure::Failure;
use crate::output::words::clean;

/// Reads a whole file, or standard input for `-`.
///
/// # Errors
/// A usage failure when it cannot be read or has more bytes than `bytes_max`.
pub(crate) fn read(path: &Path, bytes_max: u64) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    // One byte more than allowed tells a file that is too large from one that just fits.
    let read = match path.as_os_str() == "-" {
        true => io::stdin().take(bytes_max + 1).read_to_end(&mut bytes),
        false => std::fs::File::open(path).and_then(|file| file.take(bytes_max + 1).read_to_end(&mut bytes)),
    };
    read.map_err(|error| unreadable(path, &error))?;
    if bytes.len() as u64 > bytes_max {
        return Err(Failure::usage(cli::file_too_large(shown(path), bytes_max)));
    }
    Ok(bytes)
}

/// As [`read`], for a document that a program reads: without the byte order mark that some editors put before it.
///
/// # Errors
/// As [`read`].
pub(crate) fn read_document(path: &Path, bytes_max: u64) -> Result<Vec<u8>, Failure> {
    let mut bytes = read(path, bytes_max)?;
    if bytes.starts_with(b"\xEF\xBB\xBF") {
        bytes.drain(..3);
    }
    Ok(bytes)
}

/// As [`read_document`], for a text in UTF-8.
///
/// # Errors
/// As [`read`], or when the bytes are not UTF-8.
pub(crate) fn read_text(path: &Path, bytes_max: u64) -> Result<String, Failure> {
    String::from_utf8(read_document(path, bytes_max)?).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        Failure::usage(cli::file_not_utf_8(shown(path), at)).next(cli::save_as_utf_8())
    })
}

/// The name of a file, as messages show it.
fn shown(path: &Path) -> String {
    clean(&path.display().to_string())
}

/// That a file cannot be read.
pub(crate) fn unreadable(path: &Path, error: &io::Error) -> Failure {
    Failure::usage(cli::file_unreadable(shown(path), foreign::of_system(error))).next(cli::check_file_name())
}

/// That a file cannot be written.
pub(crate) fn unwritable(path: &Path, error: &io::Error) -> Failure {
    Failure::usage(cli::file_unwritable(shown(path), foreign::of_system(error)))
}

/// Who may read a file that is written.
#[derive(Clone, Copy)]
pub(crate) enum Secrecy {
    /// Whom the umask allows.
    Public,
    /// Its owner only.
    Secret,
}

/// What becomes of a file that exists where one is to be written.
#[derive(Clone, Copy, clap::Args)]
pub(crate) struct Overwrite {
    /// Replace files that exist already; a secret that is replaced is lost
    #[arg(long)]
    force: bool,
}

impl Overwrite {
    /// Checks that a file may be written, before the work that fills it.
    ///
    /// # Errors
    /// A usage failure when it exists and is not to be replaced.
    pub(crate) fn check(self, path: &Path) -> Result<(), Failure> {
        if self.force {
            return Ok(());
        }
        check_new(path).map_err(|failure| failure.next(cli::other_name_or_force()))
    }

    /// Writes a file, in place of the one before where that was asked for.
    ///
    /// # Errors
    /// A usage failure when it exists and is not to be replaced, or cannot be written.
    pub(crate) fn write(self, path: &Path, bytes: &[u8], secrecy: Secrecy) -> Result<(), Failure> {
        match self.force {
            true => replace(path, bytes, secrecy),
            false => write_new(path, bytes, secrecy),
        }
    }
}

/// Writes a file in place of the one before, whole or not at all.
///
/// # Errors
/// A usage failure when it cannot be written; the file before is then as it was.
pub(crate) fn replace(path: &Path, bytes: &[u8], secrecy: Secrecy) -> Result<(), Failure> {
    let mut prepared = beside(path, secrecy)?;
    let written = prepared.write_all(bytes).and_then(|()| prepared.as_file().sync_all());
    written.map_err(|error| unwritable(path, &error))?;
    put(prepared, path)
}

/// A new file in the folder of another one, whose place it can take in one step; it is gone when it does not. Its name is
/// that of no other file.
///
/// # Errors
/// A usage failure when there cannot be one.
pub(crate) fn beside(path: &Path, secrecy: Secrecy) -> Result<NamedTempFile, Failure> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".");
    let mut builder = tempfile::Builder::new();
    builder.prefix(&name).suffix(".new");
    #[cfg(unix)]
    let mode: std::fs::Permissions = std::os::unix::fs::PermissionsExt::from_mode(match secrecy {
        Secrecy::Public => 0o666,
        Secrecy::Secret => 0o600,
    });
    #[cfg(unix)]
    builder.permissions(mode);
    builder.tempfile_in(folder(path)).map_err(|error| unwritable(path, &error))
}

/// Puts a prepared file in its place, durably.
///
/// # Errors
/// A usage failure when it cannot be put there.
pub(crate) fn put(prepared: NamedTempFile, path: &Path) -> Result<(), Failure> {
    let put = prepared.persist(path).map_err(|error| error.error);
    // A crash must not bring the file before back: a key file remembers what it has decrypted.
    put.and_then(|_| std::fs::File::open(folder(path))?.sync_all()).map_err(|error| unwritable(path, &error))
}

fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Checks that a file that is to be written does not exist yet, before the work that fills it.
///
/// # Errors
/// A usage failure when it exists.
pub(crate) fn check_new(path: &Path) -> Result<(), Failure> {
    match path.try_exists() {
        Ok(true) => Err(exists(path)),
        _ => Ok(()),
    }
}

/// Writes a file that must not exist yet.
///
/// # Errors
/// A usage failure when it exists or cannot be written.
pub(crate) fn write_new(path: &Path, bytes: &[u8], secrecy: Secrecy) -> Result<(), Failure> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    if matches!(secrecy, Secrecy::Secret) {
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    }
    let written =
        options.open(path).and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()));
    written.map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => exists(path),
        _ => unwritable(path, &error),
    })
}

fn exists(path: &Path) -> Failure {
    Failure::usage(cli::file_exists(shown(path))).next(cli::other_name_or_remove())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::specimen::failure_in_every_language;

    #[test]
    fn a_file_over_the_limit_is_refused_and_one_at_the_limit_is_read() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("f");
        std::fs::write(&path, b"abc").unwrap();
        assert_eq!(read(&path, 3).unwrap(), b"abc");
        assert!(read(&path, 2).unwrap_err().to_string().contains("more than 2 bytes"));
        assert!(read(&dir.path().join("none"), 3).unwrap_err().to_string().contains("cannot be read"));
    }

    #[test]
    fn a_secret_file_is_its_owners_only_and_nothing_is_overwritten() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("token");
        write_new(&path, b"secret", Secrecy::Secret).unwrap();
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        }
        assert!(check_new(&path).is_err());
        let failure = write_new(&path, b"other", Secrecy::Public).unwrap_err();
        assert!(failure.to_string().contains("exists already"), "{failure}");
        assert_eq!(std::fs::read(&path).unwrap(), b"secret");
    }

    #[test]
    fn only_force_replaces_and_leaves_no_other_file() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("key");
        let (kept, forced) = (Overwrite { force: false }, Overwrite { force: true });
        kept.write(&path, b"first", Secrecy::Secret).unwrap();
        assert!(kept.check(&path).unwrap_err().to_string().contains("--force"));
        assert!(kept.write(&path, b"second", Secrecy::Secret).is_err());
        assert_eq!(std::fs::read(&path).unwrap(), b"first");
        forced.write(&path, b"second", Secrecy::Secret).unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"second");
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        }
    }

    #[test]
    fn a_byte_order_mark_is_no_part_of_a_document() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("rule.toml");
        std::fs::write(&path, "\u{feff}id = \"a\"").unwrap();
        assert_eq!(read_text(&path, 99).unwrap(), "id = \"a\"");
    }

    #[test]
    fn a_text_that_is_not_utf8_names_the_byte() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("latin1");
        std::fs::write(&path, b"Li\xe8ge").unwrap();
        assert!(read_text(&path, 99).unwrap_err().to_string().contains("byte 2"));
    }

    #[test]
    fn a_file_that_is_called_as_if_it_were_prepared_stays() {
        let dir = tempfile::tempdir().unwrap();
        let (path, other) = (dir.path().join("key"), dir.path().join("key.new"));
        std::fs::write(&path, b"first").unwrap();
        std::fs::write(&other, b"mine").unwrap();
        replace(&path, b"second", Secrecy::Secret).unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"second");
        assert_eq!(std::fs::read(&other).unwrap(), b"mine");
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 2);
    }

    #[cfg(unix)]
    #[test]
    fn a_public_file_that_is_replaced_may_be_read_by_those_who_read_new_files() {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::tempdir().unwrap();
        let mode = |name: &str| std::fs::metadata(dir.path().join(name)).unwrap().permissions().mode();
        write_new(&dir.path().join("new"), b"", Secrecy::Public).unwrap();
        replace(&dir.path().join("replaced"), b"", Secrecy::Public).unwrap();
        assert_eq!(mode("replaced"), mode("new"));
    }

    #[test]
    fn what_is_wrong_with_a_file_is_said_in_every_language() {
        let failures = [
            unreadable(Path::new("a.csv"), &ErrorKind::NotFound.into()),
            unreadable(Path::new("a.csv"), &ErrorKind::IsADirectory.into()),
            unreadable(Path::new("a.csv"), &io::Error::from_raw_os_error(5)),
            Failure::usage(cli::file_too_large("a.csv", 1_048_576u64)),
            Failure::usage(cli::file_not_utf_8("a.csv", 12u64)).next(cli::save_as_utf_8()),
            unwritable(Path::new("key"), &ErrorKind::PermissionDenied.into()),
            unwritable(Path::new("key"), &ErrorKind::StorageFull.into()),
            exists(Path::new("key")),
            exists(Path::new("key")).next(cli::other_name_or_force()),
            unwritable(Path::new("key"), &ErrorKind::ReadOnlyFilesystem.into()),
        ];
        insta::assert_snapshot!(failures.map(|failure| failure_in_every_language(&failure)).join("\n"));
    }
}
