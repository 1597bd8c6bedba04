//! What ended at this node, in a file beside its database: a token that was taken back, a person or a membership that ended, what
//! was taken out of the register, a text that was erased. A database that comes back from a backup does not know of it, and is told before anything else.
//!
//! A line is on disk before the transaction that it belongs to commits. A crash between the two leaves a line for what did not
//! happen; it is read only after a restore, and whoever asked for it was not told that it was done.

mod apply;
mod line;

use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::{self, ErrorKind, Read, Seek, SeekFrom, Write},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use percole_store::StoreError;
use percole_words::{foreign, node};

pub use apply::apply_due;
pub use line::{Ending, LINES_MAX, MemberField, parse};

use crate::error::Error;

/// Its name in a data directory.
pub const FILE: &str = "endings";

/// Lines that are added before the file is looked at: what is not needed any more is taken out then.
const TIDIED_EVERY: u64 = 10_000;
/// What is kept when a file is tidied. Beyond it the oldest lines go.
const KEPT_MAX: usize = LINES_MAX / 2;
/// How long a line is kept: two years, as long as the longest token. No older backup should come back.
pub(crate) const KEPT_US: i64 = 2 * 366 * 24 * 3_600 * 1_000_000;

/// The file of a node.
pub struct Endings {
    path: PathBuf,
    open: Mutex<Open>,
}

#[derive(Default)]
struct Open {
    file: Option<File>,
    /// Lines that were added since the file was tidied.
    added: u64,
}

impl Endings {
    /// The file of a data directory. Nothing is read or written yet.
    pub fn of(data_dir: &Path) -> Endings {
        Endings { path: data_dir.join(FILE), open: Mutex::default() }
    }

    /// Adds lines. When it returns, they are on disk.
    ///
    /// # Errors
    /// [`StoreError::Beside`] when they cannot be written; then none of them counts.
    pub(crate) fn note(&self, endings: &[Ending]) -> Result<(), StoreError> {
        let Some(newest_us) = endings.iter().map(Ending::us).max() else { return Ok(()) };
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let text: String = endings.iter().map(Ending::line).collect();
        self.append(&mut open, &text).map_err(|source| self.failed(source))?;
        open.added += endings.len() as u64;
        if open.added > TIDIED_EVERY {
            self.tidied(&mut open, newest_us).map_err(|source| self.failed(source))?;
        }
        Ok(())
    }

    /// Takes out what is not needed any more: what was taken back, tokens that are over, what is older than [`KEPT_US`].
    ///
    /// # Errors
    /// [`StoreError::Beside`] when the file cannot be written; it is left as it is when it cannot be read.
    pub fn tidy(&self, now_us: i64) -> Result<(), StoreError> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        self.tidied(&mut open, now_us).map_err(|source| self.failed(source))
    }

    /// What ended and was not taken back, the oldest first.
    ///
    /// # Errors
    /// `FailedPrecondition` when the file cannot be read, naming the line.
    pub(crate) fn in_force(&self) -> Result<Vec<Ending>, Error> {
        let shown = || self.path.display().to_string();
        let bytes = match fs::read(&self.path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => {
                return Err(Error::precondition(node::cannot_be_read(shown(), foreign::of_system(&error))));
            }
        };
        let lines =
            parse(&bytes).map_err(|line| Error::precondition(node::endings_damaged(line, shown())))?;
        Ok(in_force(lines))
    }

    fn append(&self, open: &mut Open, text: &str) -> io::Result<()> {
        let file = match &mut open.file {
            Some(file) => file,
            none => none.insert(begin(&self.path)?),
        };
        let end = file.seek(SeekFrom::End(0))?;
        let written = file.write_all(text.as_bytes()).and_then(|()| file.sync_data());
        if written.is_err() {
            // A line that is there in half would make the next one unreadable.
            let _ = file.set_len(end);
        }
        written
    }

    fn tidied(&self, open: &mut Open, now_us: i64) -> io::Result<()> {
        let bytes = match fs::read(&self.path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(error),
        };
        open.added = 0;
        let Ok(lines) = parse(&bytes) else { return Ok(()) };
        let before = lines.len();
        let mut kept = in_force(lines);
        kept.retain(|ending| ending.us() >= now_us.saturating_sub(KEPT_US) && !ending.is_over(now_us));
        kept.drain(..kept.len().saturating_sub(KEPT_MAX));
        if kept.len() < before {
            open.file = None;
            replace(&self.path, &kept.iter().map(Ending::line).collect::<String>())?;
        }
        Ok(())
    }

    fn failed(&self, source: io::Error) -> StoreError {
        StoreError::Beside { path: self.path.display().to_string(), source }
    }
}

/// Opens the file to add lines, without the end of one that a crash cut off: it was not promised to anybody.
fn begin(path: &Path) -> io::Result<File> {
    let is_new = !path.exists();
    let mut file =
        File::options().read(true).write(true).create(true).truncate(false).mode(0o600).open(path)?;
    if is_new {
        sync_directory(path)?;
    }
    let mut text = Vec::new();
    file.read_to_end(&mut text)?;
    let whole = text.iter().rposition(|byte| *byte == b'\n').map_or(0, |last| last + 1);
    if whole < text.len() {
        file.set_len(whole as u64)?;
    }
    Ok(file)
}

/// Replaces the file so that after a crash either the old or the new one is there.
fn replace(path: &Path, text: &str) -> io::Result<()> {
    let beside = path.with_extension("tmp");
    let mut file = File::options().write(true).create(true).truncate(true).mode(0o600).open(&beside)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    fs::rename(&beside, path)?;
    sync_directory(path)
}

fn sync_directory(path: &Path) -> io::Result<()> {
    File::open(path.parent().unwrap_or(Path::new(".")))?.sync_all()
}

/// What holds in the end: of each thing the newest line, without what was taken back.
fn in_force(lines: Vec<Ending>) -> Vec<Ending> {
    let mut newest: BTreeMap<_, (usize, Ending)> = BTreeMap::new();
    for (number, ending) in lines.into_iter().enumerate() {
        newest.insert(ending.of_what(), (number, ending));
    }
    let mut left: Vec<(usize, Ending)> =
        newest.into_values().filter(|(_, ending)| !ending.takes_back()).collect();
    left.sort_by_key(|(number, _)| *number);
    left.into_iter().map(|(_, ending)| ending).collect()
}

#[cfg(test)]
mod tests;
