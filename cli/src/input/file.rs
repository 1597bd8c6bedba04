//! Files that are read and written.

use std::fs::OpenOptions;
use std::io::{Read, Write};
use std::path::Path;

use crate::output::failure::Failure;

/// Reads a whole file, or standard input for `-`.
///
/// # Errors
/// A usage failure when it cannot be read or has more bytes than `bytes_max`.
pub(crate) fn read(path: &Path, bytes_max: u64) -> Result<Vec<u8>, Failure> {
    let place = path.display();
    let mut bytes = Vec::new();
    // One byte more than allowed tells a file that is too large from one that just fits.
    let read = match path.as_os_str() == "-" {
        true => std::io::stdin().take(bytes_max + 1).read_to_end(&mut bytes),
        false => std::fs::File::open(path).and_then(|file| file.take(bytes_max + 1).read_to_end(&mut bytes)),
    };
    read.map_err(|error| {
        Failure::usage(format!("{place} cannot be read: {error}")).next("check the name and who may read it")
    })?;
    if bytes.len() as u64 > bytes_max {
        return Err(Failure::usage(format!(
            "{place} has more than {bytes_max} bytes, which is the most that is read"
        )));
    }
    Ok(bytes)
}

/// As [`read`], for a text in UTF-8.
///
/// # Errors
/// As [`read`], or when the bytes are not UTF-8.
pub(crate) fn read_text(path: &Path, bytes_max: u64) -> Result<String, Failure> {
    String::from_utf8(read(path, bytes_max)?).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        Failure::usage(format!("{} is not UTF-8 text: see byte {at}", path.display()))
            .next("save it as UTF-8 and give the command again")
    })
}

/// Who may read a file that is written.
#[derive(Clone, Copy)]
pub(crate) enum Secrecy {
    /// Whom the umask allows.
    Public,
    /// Its owner only.
    Secret,
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
        std::io::ErrorKind::AlreadyExists => exists(path),
        _ => Failure::usage(format!("{} cannot be written: {error}", path.display())),
    })
}

fn exists(path: &Path) -> Failure {
    Failure::usage(format!("{} exists already and is not overwritten", path.display()))
        .next("give another name, or remove the file")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_over_the_limit_is_refused_and_one_at_the_limit_is_read() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("f");
        std::fs::write(&path, b"abc").unwrap();
        assert_eq!(read(&path, 3).unwrap(), b"abc");
        assert!(read(&path, 2).unwrap_err().what().contains("more than 2 bytes"));
        assert!(read(&dir.path().join("none"), 3).unwrap_err().what().contains("cannot be read"));
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
        assert!(failure.what().contains("exists already"), "{failure}");
        assert_eq!(std::fs::read(&path).unwrap(), b"secret");
    }

    #[test]
    fn a_text_that_is_not_utf8_names_the_byte() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("latin1");
        std::fs::write(&path, b"Li\xe8ge").unwrap();
        assert!(read_text(&path, 99).unwrap_err().what().contains("byte 2"));
    }
}
