//! The data directory of a node that comes back: it must hold nothing, and holds nothing until everything is there.

use std::{
    ffi::OsString,
    fs, io,
    path::{Path, PathBuf},
};

use percole_core::{endings, error::Error, founding::LAST_CHECKPOINT};
use percole_words::{backups, foreign, node};

use super::{DATABASE, Scratch, cannot_write, marker};
use crate::{backup::sync_directory, config, private};

/// Where a restore does its work, in the data directory: it may be a file system of its own, and its parent another's.
const SCRATCH: &str = "restore.scratch";
/// What the database left in the scratch directory, and what belongs to that directory.
const LEFT_BEHIND: [&str; 2] = ["lock", "node.lock"];

/// What every new file system has.
const NEW_FILE_SYSTEM: &str = "lost+found";
/// What is moved to its place before the configuration.
const MOVED: [&str; 6] = ["keys", "tls", DATABASE, LAST_CHECKPOINT, endings::FILE, marker::FILE];

/// The directory with the place where it is prepared. Dropped, it leaves things as they were.
pub(super) struct Room {
    data_dir: PathBuf,
    scratch: Scratch,
    /// Whether the directory was made for this.
    is_new: bool,
    /// What stands in its place already.
    settled: Vec<PathBuf>,
}

impl Room {
    /// Makes the directory, or takes an empty one.
    ///
    /// # Errors
    /// When it holds something, others may write in it, or it cannot be written.
    pub(super) fn begin(data_dir: &Path) -> Result<Room, Error> {
        let is_new = !data_dir.exists();
        private::make_or_take(data_dir)?;
        let half = left_half(data_dir)?;
        let scratch = begun(data_dir, is_new)?;
        let room = Room { data_dir: data_dir.to_owned(), scratch, is_new, settled: Vec::new() };
        // Now that nobody else works here.
        half.iter().for_each(|path| remove(path));
        Ok(room)
    }

    /// Where the node will live.
    pub(super) fn data_dir(&self) -> &Path {
        &self.data_dir
    }

    /// Where it is prepared.
    pub(super) fn scratch(&self) -> &Scratch {
        &self.scratch
    }

    /// Moves everything to its place; the configuration, without which nothing starts, comes last.
    pub(super) fn settle(mut self) -> Result<(), Error> {
        let scratch = self.scratch().path().to_owned();
        let mut names = names(&scratch).map_err(|error| cannot_write(&scratch, &error))?;
        names.retain(|name| !LEFT_BEHIND.iter().any(|left| name == left));
        names.sort_by_key(|name| name == config::FILE);
        for name in &names {
            let from = scratch.join(name);
            if from.is_dir() {
                sync_directory(&from)?;
            }
            if name == config::FILE {
                sync_directory(&self.data_dir)?;
            }
            let to = self.data_dir.join(name);
            fs::rename(&from, &to).map_err(|error| cannot_write(&to, &error))?;
            self.settled.push(to);
        }
        sync_directory(&self.data_dir)?;
        self.is_new = false;
        self.settled.clear();
        Ok(())
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        self.scratch.remove();
        self.settled.iter().for_each(|path| remove(path));
        if self.is_new {
            let _ = fs::remove_dir(&self.data_dir);
        }
    }
}

fn begun(data_dir: &Path, is_new: bool) -> Result<Scratch, Error> {
    Scratch::begin(data_dir, SCRATCH).inspect_err(|_| {
        if is_new {
            let _ = fs::remove_dir(data_dir);
        }
    })
}

/// Refuses a directory that holds something. Gives what a restore left there that was killed while it moved things to their
/// place: the configuration, which comes last, is then still in its scratch directory.
fn left_half(data_dir: &Path) -> Result<Vec<PathBuf>, Error> {
    let shown = || data_dir.display().to_string();
    let unreadable =
        |error: io::Error| Error::precondition(node::cannot_be_read(shown(), foreign::of_system(&error)));
    let is_half = data_dir.join(SCRATCH).join(config::FILE).exists();
    let mut half = Vec::new();
    for name in names(data_dir).map_err(unreadable)? {
        if is_half && MOVED.iter().any(|moved| name == *moved) {
            half.push(data_dir.join(name));
        } else if name != SCRATCH && name != NEW_FILE_SYSTEM {
            let name = name.to_string_lossy().into_owned();
            return Err(Error::precondition(backups::directory_not_empty(shown(), name)));
        }
    }
    Ok(half)
}

fn remove(path: &Path) {
    // What cannot be removed is found by the next restore.
    let _ = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
}

fn names(directory: &Path) -> io::Result<Vec<OsString>> {
    fs::read_dir(directory)?.map(|entry| Ok(entry?.file_name())).collect()
}
