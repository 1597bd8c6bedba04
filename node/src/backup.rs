//! Backups of a node, also of one that runs: a consistent copy of its database with its keys and configuration, in one file.
//!
//! The file is a tar archive with a manifest first, encrypted in the age format when public keys are given. What was written is
//! read back and restored into a scratch place before it gets its name.

pub mod archive;
mod manifest;
mod parts;
mod scratch;
pub mod sealed;
mod target;
mod verify;

use std::{
    fs,
    io::{self, BufReader, BufWriter, Seek},
    path::{Path, PathBuf},
};

use percole_core::{ambient::Ambient, error::Error};
use percole_store::{Db, DbUrl, logs, tree};
use percole_words::{Message, backups, foreign, node};

pub use manifest::{FORMAT, Manifest};
pub(crate) use scratch::{Scratch, sync_directory};
pub use target::Target;
pub use verify::Fault;
pub(crate) use verify::verify;

use crate::{config::Config, identity, private};
use archive::Packed;
use sealed::Seal;

/// Name of the database in a backup.
pub(crate) const DATABASE: &str = "percole.db";
/// Where a backup does its work, in the data directory.
const SCRATCH: &str = "backup.scratch";

/// What `percole-node backup` is told.
pub struct Order {
    /// Where the backup goes.
    pub target: Target,
    /// Whom it is for.
    pub seal: Seal,
    /// Directory for what lies there unencrypted meanwhile; `None` for the data directory.
    pub scratch: Option<PathBuf>,
}

/// A backup that was written and restored on trial.
pub struct Made {
    /// Where it is; `None` when it went to standard output.
    pub path: Option<PathBuf>,
    /// What is in it.
    pub manifest: Manifest,
    /// How many logs were verified in what was restored on trial.
    pub logs: usize,
}

/// Makes a backup of a node, whether it runs or not.
///
/// # Errors
/// What keeps it from being made; [`Fault::Damaged`] when what was restored on trial is damaged. Then nothing is kept.
pub async fn backup(config: &Config, order: &Order, ambient: &Ambient) -> Result<Made, Fault> {
    let place = order.scratch.as_deref().unwrap_or(&config.data_dir);
    let scratch = Scratch::begin(place, SCRATCH)?;
    let of = identity::read(config).await?.origin.node.short().to_string();
    let target = order.target.begin(&scratch, &order.seal, ambient.now_us(), &of)?;
    let (file, once) = order.seal.writer(BufWriter::new(target.file()))?;
    let copy = scratch.path().join(DATABASE);
    let packed = copied(config, &copy, ambient).await?;
    archive::write(file, &packed)?;
    // Room for what comes back from the file.
    fs::remove_file(&copy).map_err(|error| cannot_write(&copy, &error))?;
    let (manifest, logs) = tried(&target, &scratch, once).await?;
    let path = target.finish()?;
    Ok(Made { path, manifest, logs })
}

/// Copies the database and looks at what was copied.
async fn copied(config: &Config, copy: &Path, ambient: &Ambient) -> Result<Packed, Error> {
    let taken_us = ambient.now_us();
    // Before the database: a published head that the copy does not hold would keep it from being used.
    let mut packed = Packed::of_files(&config.data_dir)?;
    let db = Db::look(&database_url(config)?).await?;
    db.copy_to(copy).await?;
    let engine = db.engine();
    db.close().await;
    let (db, _lock) = Db::open(&DbUrl::Sqlite(copy.to_owned())).await?;
    let mut tx = db.read().await?;
    let head = logs::own(&mut tx).await?.filter(|head| head.size > 0);
    let head = head.ok_or_else(|| Error::precondition(node::no_node_in_database()))?;
    let root = tree::frontier(&mut tx, head.log, head.size).await?.root();
    drop(tx);
    db.close().await;
    packed.add_database(copy)?;
    packed.describe(|parts| Manifest {
        format: FORMAT,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        node: head.origin.node.to_string(),
        taken_us,
        database: engine.to_owned(),
        own_size: head.size,
        own_root: hex::encode(root.0),
        parts,
    })
}

/// Restores what was written into a scratch place and verifies every log there.
async fn tried(
    target: &target::Begun,
    scratch: &Scratch,
    once: Option<sealed::Identities>,
) -> Result<(Manifest, usize), Fault> {
    let directory = scratch.path().join("restored");
    private::make(&directory)?;
    let mut file = target.file();
    file.rewind()
        .map_err(|error| Error::precondition(backups::cannot_be_read_back(foreign::of_system(&error))))?;
    let reader = sealed::reader(BufReader::new(file), once.as_ref()).map_err(Fault::of_archive)?;
    let manifest = archive::unpack(reader, &directory).map_err(Fault::of_archive)?;
    let (db, _lock) = Db::open(&DbUrl::Sqlite(directory.join(DATABASE))).await?;
    let verified = verify(&db, &directory, &manifest).await;
    db.close().await;
    let logs = verified?;
    fs::remove_dir_all(&directory).map_err(|error| cannot_write(&directory, &error))?;
    Ok((manifest, logs))
}

fn database_url(config: &Config) -> Result<DbUrl, Error> {
    config.database_url().map_err(|errors| Error::invalid("database.url", errors.said()))
}

pub(crate) fn cannot_write(path: &Path, error: &io::Error) -> Error {
    Error::precondition(node::cannot_be_written(path.display().to_string(), foreign::of_system(error)))
}

pub(crate) fn cannot_read(path: &Path, error: &io::Error) -> Message {
    node::cannot_be_read(path.display().to_string(), foreign::of_system(error))
}
