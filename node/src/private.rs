//! Directories that only their owner writes: members' names, ballots and keys lie in them.

use std::{
    fs,
    os::unix::fs::{DirBuilderExt, PermissionsExt},
    path::Path,
};

use percole_core::error::Error;
use percole_words::{Message, foreign, node};

/// Refuses a directory that others on this machine may write: they could put keys and data of theirs in it.
///
/// # Errors
/// What is wrong with it, and what would be right.
pub fn check(directory: &Path) -> Result<(), Message> {
    let shown = || directory.display().to_string();
    let found =
        fs::metadata(directory).map_err(|error| node::cannot_be_read(shown(), foreign::of_system(&error)))?;
    if !found.is_dir() {
        return Err(node::not_a_directory(shown()));
    }
    let mode = found.permissions().mode() & 0o7777;
    if mode & 0o022 != 0 {
        return Err(node::directory_open_to_others(shown(), format!("{mode:o}")));
    }
    Ok(())
}

/// Makes a directory for its owner only; one that exists is left as it is.
///
/// # Errors
/// When it cannot be made.
pub(crate) fn make(directory: &Path) -> Result<(), Error> {
    fs::DirBuilder::new().recursive(true).mode(0o700).create(directory).map_err(|error| {
        Error::precondition(node::cannot_be_made(directory.display().to_string(), foreign::of_system(&error)))
    })
}

/// Makes a data directory, or takes one that others may not write.
///
/// # Errors
/// When others may write in it, or it cannot be made.
pub(crate) fn make_or_take(directory: &Path) -> Result<(), Error> {
    if directory.exists() {
        check(directory).map_err(Error::precondition)?;
    }
    make(directory)
}
