//! Where a backup goes: a file, a directory in which it gets a name with its date, or standard output. Nothing that is there is
//! ever overwritten, and nothing has its name before it is whole.

use std::{
    fs::{self, File},
    io::{self, ErrorKind, IsTerminal, Seek, Write},
    path::{Path, PathBuf},
};

use percole_core::error::Error;
use percole_domain::Timestamp;
use percole_words::{backups, foreign};
use tempfile::NamedTempFile;

use super::{Scratch, cannot_write, sealed::Seal, sync_directory};

/// How a file is named until it is whole.
const PREFIX: &str = ".percole-backup-";

/// Where a backup goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A file that is not there yet.
    File(PathBuf),
    /// A directory that is there.
    Directory(PathBuf),
    /// Standard output.
    Output,
}

impl Target {
    /// What a name on the command line means.
    pub fn named(path: &Path) -> Target {
        if path.as_os_str() == "-" {
            Target::Output
        } else if path.is_dir() {
            Target::Directory(path.to_owned())
        } else {
            Target::File(path.to_owned())
        }
    }

    /// Begins the file.
    pub(super) fn begin(
        &self,
        scratch: &Scratch,
        seal: &Seal,
        now_us: i64,
        node: &str,
    ) -> Result<Begun, Error> {
        let path = match self {
            Target::File(path) => Some(path.clone()),
            Target::Directory(directory) => Some(directory.join(dated(node, now_us, seal))),
            Target::Output if io::stdout().is_terminal() => {
                return Err(Error::precondition(backups::not_to_a_terminal()));
            }
            Target::Output => None,
        };
        if let Some(path) = path.as_deref().filter(|path| path.symlink_metadata().is_ok()) {
            return Err(Error::precondition(backups::exists(path.display().to_string())));
        }
        let place = path.as_deref().map_or(scratch.path(), directory_of);
        remove_abandoned(place);
        let file =
            NamedTempFile::with_prefix_in(PREFIX, place).map_err(|error| cannot_write(place, &error))?;
        // Held for as long as it is open: by this it is known that somebody writes it.
        file.as_file().lock().map_err(|error| cannot_write(file.path(), &error))?;
        Ok(Begun { file, path })
    }
}

/// A backup that is being written; dropped, it leaves nothing behind.
pub(super) struct Begun {
    file: NamedTempFile,
    path: Option<PathBuf>,
}

impl Begun {
    /// To write it, and to read it back.
    pub(super) fn file(&self) -> &File {
        self.file.as_file()
    }

    /// Gives it its name, or sends it to standard output.
    pub(super) fn finish(self) -> Result<Option<PathBuf>, Error> {
        let Begun { mut file, path } = self;
        let failed = |error: io::Error| Error::precondition(backups::not_written(foreign::of_system(&error)));
        let Some(path) = path else {
            file.rewind().map_err(failed)?;
            let mut output = io::stdout().lock();
            io::copy(file.as_file_mut(), &mut output).and_then(|_| output.flush()).map_err(failed)?;
            return Ok(None);
        };
        file.as_file().sync_all().map_err(failed)?;
        file.persist_noclobber(&path).map_err(|error| match error.error.kind() {
            ErrorKind::AlreadyExists => Error::precondition(backups::exists(path.display().to_string())),
            _ => cannot_write(&path, &error.error),
        })?;
        sync_directory(directory_of(&path))?;
        Ok(Some(path))
    }
}

/// Removes what backups left that were killed. One that is at work holds the lock of its file.
fn remove_abandoned(place: &Path) {
    let found = fs::read_dir(place).into_iter().flatten().flatten();
    for entry in found.filter(|entry| entry.file_name().to_string_lossy().starts_with(PREFIX)) {
        let is_abandoned = File::open(entry.path()).is_ok_and(|file| file.try_lock().is_ok());
        if is_abandoned {
            let _ = fs::remove_file(entry.path());
        }
    }
}

fn directory_of(path: &Path) -> &Path {
    path.parent().filter(|directory| !directory.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// `percole-NODE-20261127T040506Z.tar.age`
fn dated(node: &str, now_us: i64, seal: &Seal) -> String {
    let second = Timestamp::from_us(now_us.saturating_sub(now_us.rem_euclid(1_000_000)));
    let second = second.to_string().replace(['-', ':'], "");
    let ending = match seal {
        Seal::Unencrypted => "tar",
        Seal::For(_) => "tar.age",
    };
    format!("percole-{node}-{second}.{ending}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_backup_in_a_directory_is_named_by_node_and_time() {
        let named = |seal| dated("ab12", 1_795_752_306_123_456, &seal);
        assert_eq!(named(Seal::Unencrypted), "percole-ab12-20261127T040506Z.tar");
        assert_eq!(named(Seal::For(Vec::new())), "percole-ab12-20261127T040506Z.tar.age");
        assert_eq!(Target::named(Path::new("-")), Target::Output);
    }
}
