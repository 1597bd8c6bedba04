//! Who this node is: its keys on disk, and what it says of itself.

use std::{
    fs,
    io::{self, Write},
    os::unix::fs::{OpenOptionsExt, PermissionsExt},
    path::{Path, PathBuf},
    sync::Arc,
};

use percole_merkle::{LogKey, NodeId, Origin};
use percole_proto::event::v1 as pb;
use percole_store::{Db, Tx, entries, logs, logs::LogId};
use percole_words::{foreign, node};
use zeroize::Zeroizing;

use crate::{ambient::Ambient, error::Error};

/// The keys of a node and what it says of itself.
#[derive(Clone)]
pub struct Identity {
    /// Its log.
    pub origin: Origin,
    /// Signs checkpoints and TLS certificates.
    pub key: Arc<LogKey>,
    /// Known only here: makes import keys that others cannot guess.
    pub(crate) secret: Arc<Zeroizing<[u8; 32]>>,
    /// Name, level, languages and public keys.
    pub card: pb::NodeIdentity,
}

impl Identity {
    /// Reads keys from files and what the node says of itself from the first event of its log.
    ///
    /// # Errors
    /// When there is no node yet, or keys and database do not belong together.
    pub async fn load(db: &Db, data_dir: &Path) -> Result<Identity, Error> {
        let mut tx = db.read().await?;
        let head = logs::own(&mut tx)
            .await?
            .filter(|head| head.size > 0)
            .ok_or_else(|| Error::precondition(node::no_node_in(data_dir.display().to_string())))?;
        let (key, secret) = KeyFiles::of(data_dir).load()?;
        if NodeId::from_first_key(&key.public()) != head.origin.node {
            return Err(Error::precondition(node::key_of_another_node(
                data_dir.join("keys").display().to_string(),
                head.origin.node.short().to_string(),
            )));
        }
        let card = foundation(&mut tx, &key).await?;
        Ok(Identity { origin: head.origin, key: Arc::new(key), secret: Arc::new(secret), card })
    }

    /// This node's id.
    pub(crate) fn node(&self) -> NodeId {
        self.origin.node
    }
}

async fn foundation(tx: &mut Tx, key: &LogKey) -> Result<pb::NodeIdentity, Error> {
    let damaged = || Error::precondition(node::foundation_damaged());
    let entry = entries::get(tx, LogId::OWN, 0).await?.ok_or_else(damaged)?;
    let body = entry.body.ok_or_else(damaged)?;
    let founded: pb::NodeFounded = prost::Message::decode(body.payload.as_slice()).map_err(|_| damaged())?;
    let card = founded.identity.ok_or_else(damaged)?;
    if card.log_key == key.public().as_bytes()
        && card.node == Origin::first(NodeId::from_first_key(&key.public())).node.to_string()
    {
        return Ok(card);
    }
    Err(damaged())
}

/// The files that hold a node's keys.
pub struct KeyFiles {
    directory: PathBuf,
}

impl KeyFiles {
    /// The key files of a data directory.
    pub fn of(data_dir: &Path) -> KeyFiles {
        KeyFiles { directory: data_dir.join("keys") }
    }

    /// Makes new keys and writes them, readable by the owner only.
    ///
    /// # Errors
    /// When the directory cannot be written.
    pub fn create(&self, ambient: &Ambient) -> Result<(LogKey, Zeroizing<[u8; 32]>), Error> {
        let seed = Zeroizing::new(ambient.random::<32>());
        let secret = Zeroizing::new(ambient.random::<32>());
        fs::create_dir_all(&self.directory).map_err(|error| self.unusable(&error))?;
        write_secret(&self.directory.join("log.key"), &seed).map_err(|error| self.unusable(&error))?;
        write_secret(&self.directory.join("node.secret"), &secret).map_err(|error| self.unusable(&error))?;
        // The names too must survive a power cut: a database without its key is lost.
        for directory in [Some(self.directory.as_path()), self.directory.parent()].into_iter().flatten() {
            let synced = fs::File::open(directory).and_then(|directory| directory.sync_all());
            synced.map_err(|error| self.unusable(&error))?;
        }
        Ok((LogKey::from_seed(&seed), secret))
    }

    /// Reads the keys.
    ///
    /// # Errors
    /// When a file is missing or not what [`KeyFiles::create`] wrote, or others on this machine may read it or put another in its place.
    pub fn load(&self) -> Result<(LogKey, Zeroizing<[u8; 32]>), Error> {
        self.refuse_open()?;
        let seed = self.read("log.key")?;
        let secret = self.read("node.secret")?;
        Ok((LogKey::from_seed(&seed), secret))
    }

    fn refuse_open(&self) -> Result<(), Error> {
        let shown = |path: &Path| path.display().to_string();
        for (path, forbidden) in [
            (self.directory.clone(), 0o022),
            (self.directory.join("log.key"), 0o077),
            (self.directory.join("node.secret"), 0o077),
        ] {
            // What is not there is said where it is read.
            let Ok(found) = fs::metadata(&path) else { continue };
            let mode = found.permissions().mode() & 0o7777;
            if mode & forbidden != 0 {
                let open = if found.is_dir() {
                    node::directory_open_to_others
                } else {
                    node::key_file_open_to_others
                };
                return Err(Error::precondition(open(shown(&path), format!("{mode:o}"))));
            }
        }
        Ok(())
    }

    fn read(&self, name: &str) -> Result<Zeroizing<[u8; 32]>, Error> {
        let path = self.directory.join(name);
        let text = Zeroizing::new(fs::read_to_string(&path).map_err(|error| {
            Error::precondition(node::key_file_unreadable(
                path.display().to_string(),
                foreign::of_system(&error),
            ))
        })?);
        let mut bytes = Zeroizing::new([0; 32]);
        hex::decode_to_slice(text.trim(), bytes.as_mut_slice())
            .map_err(|_| Error::precondition(node::key_file_form(path.display().to_string())))?;
        Ok(bytes)
    }

    fn unusable(&self, error: &io::Error) -> Error {
        Error::precondition(node::cannot_be_written(
            self.directory.display().to_string(),
            foreign::of_system(error),
        ))
    }
}

fn write_secret(path: &Path, bytes: &[u8; 32]) -> io::Result<()> {
    let mut file = fs::OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(path)?;
    let text = Zeroizing::new(hex::encode(bytes));
    writeln!(file, "{}", *text)?;
    file.sync_all()
}
