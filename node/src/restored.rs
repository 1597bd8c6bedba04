//! What `percole-node restore` leaves in the data directory, and what else speaks against a database before it is opened to
//! anybody.

use std::{
    fs::{self, File},
    io::{self, Read},
    path::Path,
};

use percole_core::{error::Error, standing::Doubt, unsettled};
use percole_federation::own::Restored;
use percole_store::Db;
use percole_words::{Message, foreign, node};
use serde::Deserialize;

/// Name of the file; it goes once the node is confirmed and the effects of the restore are logged.
pub const FILE: &str = "restored.json";
/// The most bytes of it that are read.
const BYTES_MAX: u64 = 4_096;
/// The form of the file that this program reads.
const FORMAT: u64 = 1;

#[derive(Deserialize)]
struct Written {
    format: u64,
    backup_taken_us: i64,
    restored_us: i64,
    own_size: u64,
}

/// What the file says, or `None` without one. One whose effects are logged already goes now: a crash left it behind.
///
/// # Errors
/// When it cannot be read, or is of another form; the database's error.
pub async fn read(db: &Db, data_dir: &Path) -> Result<Option<Restored>, Error> {
    let file = data_dir.join(FILE);
    let unreadable =
        |why: Message| Error::precondition(node::cannot_be_read(file.display().to_string(), why));
    let text = match text(&file) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(unreadable(foreign::of_system(&error))),
    };
    let written: Written =
        serde_json::from_str(&text).map_err(|error| unreadable(foreign::of_json(&error)))?;
    if written.format != FORMAT {
        return Err(unreadable(node::file_of_another_format(written.format, FORMAT)));
    }
    let mut tx = db.read().await?;
    if unsettled::is_settled(&mut tx, written.restored_us).await? {
        fs::remove_file(&file)
            .and_then(|()| File::open(data_dir)?.sync_all())
            .map_err(|error| unreadable(foreign::of_system(&error)))?;
        return Ok(None);
    }
    let Written { backup_taken_us, restored_us, own_size, .. } = written;
    Ok(Some(Restored { file, restored_us, taken_us: backup_taken_us, own_size }))
}

fn text(file: &Path) -> io::Result<String> {
    let mut text = String::new();
    File::open(file)?.take(BYTES_MAX).read_to_string(&mut text)?;
    Ok(text)
}

/// What speaks against the database, beside the file that remembers the newest head.
pub async fn doubts(db: &Db, restored: Option<&Restored>) -> Result<Vec<Doubt>, Error> {
    let mut doubts: Vec<Doubt> =
        restored.map(|restored| Doubt::Restored { taken_us: restored.taken_us }).into_iter().collect();
    if let Some(place) = db.place().await {
        let mut tx = db.write().await?;
        if unsettled::has_moved(&mut tx, &place).await? {
            doubts.push(Doubt::Elsewhere);
        }
        tx.commit().await?;
    }
    Ok(doubts)
}
