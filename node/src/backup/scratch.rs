//! A directory for work under way, for its owner only. It has one name, so that what a crash leaves behind is found and removed.

use std::{
    fs::{self, File, TryLockError},
    io::{self, Write},
    path::{Path, PathBuf},
};

use percole_core::error::Error;
use percole_words::backups;

use super::cannot_write;
use crate::private;

/// Keeps a second process out, and says whose directory it is: only one with this in it is ever emptied.
const LOCK: &str = "lock";
const OURS: &str = "percole works here, and empties this directory\n";

/// The directory. Dropping it removes it with everything in it.
pub(crate) struct Scratch {
    path: PathBuf,
    _lock: File,
    is_gone: bool,
}

impl Scratch {
    /// Makes it below a directory, empty.
    ///
    /// # Errors
    /// When another process works there, or it cannot be written.
    pub(crate) fn begin(place: &Path, name: &str) -> Result<Scratch, Error> {
        let path = place.join(name);
        let failed = |error: io::Error| cannot_write(&path, &error);
        private::make(&path)?;
        if !is_ours(&path).map_err(failed)? {
            return Err(Error::precondition(backups::exists(path.display().to_string())));
        }
        let mut lock =
            File::options().write(true).create(true).truncate(false).open(path.join(LOCK)).map_err(failed)?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(Error::precondition(backups::another_works(path.display().to_string())));
            }
            Err(TryLockError::Error(error)) => return Err(failed(error)),
        }
        lock.write_all(OURS.as_bytes()).map_err(failed)?;
        empty(&path).map_err(failed)?;
        Ok(Scratch { path, _lock: lock, is_gone: false })
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Removes it, with everything in it.
    pub(crate) fn remove(&mut self) {
        // Once: the next one of that name may be another process's.
        if !std::mem::replace(&mut self.is_gone, true) {
            // What cannot be removed is emptied by whoever begins the next time.
            let _ = fs::remove_dir_all(&self.path);
        }
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        self.remove();
    }
}

/// Whether there is nothing in a directory, or what an earlier process left.
fn is_ours(path: &Path) -> io::Result<bool> {
    let names: Vec<_> = fs::read_dir(path)?.map(|entry| Ok(entry?.file_name())).collect::<io::Result<_>>()?;
    if names.is_empty() {
        return Ok(true);
    }
    let lock = path.join(LOCK);
    // Whoever was killed between making the file and writing it left an empty one, alone.
    match fs::symlink_metadata(&lock) {
        Ok(file) if file.is_file() && file.len() == 0 => Ok(names.len() == 1),
        Ok(file) if file.is_file() && file.len() == OURS.len() as u64 => {
            Ok(fs::read_to_string(&lock)? == OURS)
        }
        Ok(_) => Ok(false),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

/// Removes what an earlier process left.
fn empty(path: &Path) -> io::Result<()> {
    for entry in fs::read_dir(path)? {
        let entry = entry?;
        if entry.file_name() == LOCK {
            continue;
        }
        match entry.file_type()?.is_dir() {
            true => fs::remove_dir_all(entry.path())?,
            false => fs::remove_file(entry.path())?,
        }
    }
    Ok(())
}

/// Makes sure that the names in a directory survive a power cut.
pub(crate) fn sync_directory(path: &Path) -> Result<(), Error> {
    let synced = File::open(path).and_then(|directory| directory.sync_all());
    synced.map_err(|error| cannot_write(path, &error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_percole_left_is_removed() {
        let place = tempfile::tempdir().unwrap();
        let theirs = place.path().join("scratch");
        for name in ["thesis.txt", LOCK] {
            fs::create_dir(&theirs).unwrap();
            fs::write(theirs.join(name), "years of work").unwrap();
            assert!(Scratch::begin(place.path(), "scratch").is_err(), "{name}");
            assert_eq!(fs::read_to_string(theirs.join(name)).unwrap(), "years of work");
            fs::remove_dir_all(&theirs).unwrap();
        }
        let scratch = Scratch::begin(place.path(), "scratch").unwrap();
        fs::write(scratch.path().join("half"), "left by a crash").unwrap();
        std::mem::forget(scratch);
        let path = place.path().join("scratch");
        // The file lock ends with the process that crashed; here it is the lock of this one.
        let lock = fs::read(path.join(LOCK)).unwrap();
        fs::remove_file(path.join(LOCK)).unwrap();
        fs::write(path.join(LOCK), lock).unwrap();
        let again = Scratch::begin(place.path(), "scratch").unwrap();
        assert!(!again.path().join("half").exists());
        drop(again);
        assert!(!path.exists());
    }
}
