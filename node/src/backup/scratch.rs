//! A directory for work under way, for its owner only. It has one name, so that what a crash leaves behind is found and removed.

use std::{
    fs::{self, File, TryLockError},
    io,
    path::{Path, PathBuf},
};

use percole_core::error::Error;
use percole_words::backups;

use super::cannot_write;
use crate::private;

/// Keeps a second process out.
const LOCK: &str = "lock";

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
        let lock = File::create(path.join(LOCK)).map_err(failed)?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(Error::precondition(backups::another_works(path.display().to_string())));
            }
            Err(TryLockError::Error(error)) => return Err(failed(error)),
        }
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
