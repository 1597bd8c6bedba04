//! Bringing a node back from a backup: into a directory and a database that hold nothing, all of it or nothing.

mod marker;
mod room;

use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::{self, BufRead, BufReader, Write},
    path::{Path, PathBuf},
};

use percole_core::{ambient::Ambient, apply, error::Error};
use percole_store::{Db, DbUrl, restored};
use percole_words::{Message, backups, foreign, node};

pub use marker::{FILE as MARKER, Marker};

use crate::{
    backup::{
        DATABASE, Fault, Manifest, Scratch, archive, cannot_read, cannot_write,
        sealed::{self, Identities},
        verify,
    },
    config::{self, Config},
    private,
};
use room::Room;

/// What `percole-node restore` is told.
pub struct Order {
    /// The backup; `-` for standard input.
    pub from: PathBuf,
    /// Where the node will live.
    pub data_dir: PathBuf,
    /// Secret keys, for an encrypted backup.
    pub identities: Option<PathBuf>,
    /// Another database than the one that the backup's configuration names.
    pub database: Option<String>,
}

/// A node that came back.
pub struct Restored {
    /// What the backup says of itself.
    pub manifest: Manifest,
    /// How many logs were verified.
    pub logs: usize,
}

/// Restores a node that does not run.
///
/// # Errors
/// What keeps it from coming back; then directory and database are as they were.
pub async fn restore(
    order: &Order,
    environment: &BTreeMap<String, String>,
    ambient: &Ambient,
) -> Result<Restored, Fault> {
    let identities = order.identities.as_deref().map(Identities::load).transpose();
    let identities = identities.map_err(Error::precondition)?;
    let from = opened(&order.from)?;
    let room = Room::begin(&order.data_dir)?;
    let scratch = room.scratch().path();
    let manifest = unpacked(from, identities.as_ref(), scratch).map_err(Fault::of_archive)?;
    let config = configuration(order, scratch, environment)?;
    let url = config.database_url().map_err(|errors| Error::invalid("database", errors.said()))?;

    let copy = scratch.join(DATABASE);
    let (db, lock) = Db::open(&DbUrl::Sqlite(copy.clone())).await?;
    let logs = verify(&db, scratch, &manifest).await?;
    let mut tx = db.write().await?;
    restored::begin(&mut tx, manifest.taken_us).await?;
    apply::ready(&mut tx, |_| {}).await?;
    tx.commit().await?;
    let marker = Marker::of(&manifest, ambient.now_us());
    marker.write(scratch)?;
    match url {
        DbUrl::Sqlite(path) => {
            db.close().await;
            drop(lock);
            place_file(&copy, &path, &room)?;
            room.settle()?;
        }
        DbUrl::Postgres(_) => {
            let held = Db::open_empty(&url).await?;
            let Some((target, _held)) = held else {
                return Err(Error::precondition(backups::database_not_empty()).into());
            };
            let mut tx = target.fill_from(&db).await?;
            apply::ready(&mut tx, |_| {}).await?;
            tx.commit().await?;
            db.close().await;
            drop(lock);
            target.close().await;
            remove(&copy)?;
            // A crash before this line leaves a full database without a directory: it must be emptied to try again.
            room.settle()?;
        }
    }
    Ok(Restored { manifest, logs })
}

fn opened(from: &Path) -> Result<Box<dyn BufRead>, Error> {
    if from.as_os_str() == "-" {
        return Ok(Box::new(io::stdin().lock()));
    }
    let file = File::open(from).map_err(|error| Error::precondition(cannot_read(from, &error)))?;
    Ok(Box::new(BufReader::new(file)))
}

fn unpacked(
    from: Box<dyn BufRead>,
    identities: Option<&Identities>,
    directory: &Path,
) -> Result<Manifest, Message> {
    archive::unpack(sealed::reader(from, identities)?, directory)
}

/// The configuration in the backup, with the database that was asked for.
fn configuration(
    order: &Order,
    scratch: &Path,
    environment: &BTreeMap<String, String>,
) -> Result<Config, Error> {
    let path = scratch.join(config::FILE);
    let text = fs::read_to_string(&path).map_err(|error| Error::precondition(cannot_read(&path, &error)))?;
    let text = match &order.database {
        Some(url) => {
            let text = with_database(&text, url).map_err(Error::precondition)?;
            let written = File::create(&path).and_then(|mut file| {
                file.write_all(text.as_bytes())?;
                file.sync_all()
            });
            written.map_err(|error| cannot_write(&path, &error))?;
            text
        }
        None => text,
    };
    Config::parse(&order.data_dir, &text, environment)
        .map_err(|errors| Error::invalid("database", errors.said()))
}

/// The text of a configuration with another database, and everything else as it was.
fn with_database(text: &str, url: &str) -> Result<String, Message> {
    let mut document: toml_edit::DocumentMut = text
        .parse()
        .map_err(|error: toml_edit::TomlError| foreign::of_toml(text, error.message(), error.span()))
        .map_err(node::config_not_toml)?;
    document["database"]["url"] = toml_edit::value(url);
    Ok(document.to_string())
}

/// Puts the database where the configuration says, in the data directory or elsewhere.
fn place_file(copy: &Path, path: &Path, room: &Room) -> Result<(), Error> {
    if let Ok(inside) = path.strip_prefix(room.data_dir()) {
        let place = room.scratch().path().join(inside);
        if let Some(parent) = place.parent() {
            private::make(parent)?;
        }
        return fs::rename(copy, &place).map_err(|error| cannot_write(&place, &error));
    }
    place_elsewhere(copy, path)
}

fn place_elsewhere(copy: &Path, path: &Path) -> Result<(), Error> {
    let failed = |error: io::Error| cannot_write(path, &error);
    let directory = path.parent().unwrap_or(Path::new("/"));
    private::make(directory)?;
    let mut file = tempfile::NamedTempFile::new_in(directory).map_err(failed)?;
    let mut from = File::open(copy).map_err(failed)?;
    io::copy(&mut from, file.as_file_mut()).map_err(failed)?;
    file.as_file().sync_all().map_err(failed)?;
    file.persist_noclobber(path).map_err(|error| match error.error.kind() {
        io::ErrorKind::AlreadyExists => Error::precondition(backups::exists(path.display().to_string())),
        _ => failed(error.error),
    })?;
    remove(copy)
}

fn remove(path: &Path) -> Result<(), Error> {
    fs::remove_file(path).map_err(|error| cannot_write(path, &error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_database_leaves_the_rest_of_a_configuration_as_it_was() {
        let dotted =
            "# ours\ndatabase.url = \"sqlite:percole.db\"\n\n# listen\nlisten.peers = \"127.0.0.1:1\"\n";
        let changed = with_database(dotted, "postgres://db/percole").unwrap();
        assert_eq!(changed, dotted.replace("sqlite:percole.db", "postgres://db/percole"));
        let sections = "[database]\nurl = \"x\" # old\n[log]\nlevel = \"warn\"\n";
        let changed = with_database(sections, "sqlite:a.db").unwrap();
        assert!(
            changed.contains("url = \"sqlite:a.db\"") && changed.contains("level = \"warn\""),
            "{changed}"
        );
        let config =
            Config::parse(Path::new("/data"), &with_database("", "sqlite:b.db").unwrap(), &BTreeMap::new());
        assert_eq!(config.unwrap().database.url, "sqlite:b.db");
    }
}
