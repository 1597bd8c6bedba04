//! Founding a node: keys, database, configuration, and the first event of its log.

use std::{
    fs,
    io::{self, Write},
    net::TcpListener,
    ops::Range,
    path::Path,
};

use percole_domain::{Language, Level, names};
use percole_merkle::{LogKey, NodeId, Origin};
use percole_proto::event::v1 as pb;
use percole_store::{Db, logs};
use zeroize::Zeroizing;

use crate::{
    config::{self, Config},
    private,
};
use percole_core::{
    ambient::Ambient,
    error::Error,
    founding::{found, proto_level},
    identity::KeyFiles,
};
use percole_domain::Zone;
use percole_words::{foreign, node};

pub use percole_core::founding::LAST_CHECKPOINT;

/// What `percole-node init` is told.
#[derive(Clone, Debug)]
pub struct NewNode {
    /// Name for people.
    pub name: String,
    /// Its place in the tree.
    pub level: Level,
    /// The first is the working language.
    pub languages: Vec<Language>,
    /// `sqlite:FILE` or `postgres://…`.
    pub database: String,
    /// Address for peers, or empty.
    pub listen: String,
    /// Address under which others reach it, or empty.
    pub public_address: String,
    /// Address of the pages for browsers, or empty.
    pub portal: String,
    /// Time zone in which moments are shown and days begin.
    pub zone: Zone,
}

/// What `init` shows, once.
pub struct Founded {
    /// The new node.
    pub node: NodeId,
    /// Private half of the recovery key. It is stored nowhere.
    pub recovery_key: Zeroizing<String>,
}

/// Founds a node in a data directory.
///
/// A crash on the way leaves a directory that `init` completes when it is run again: until the first event is
/// committed nothing was signed or shown, so new keys harm nobody.
///
/// # Errors
/// When the directory holds a node already, a name or language is wrong, or something cannot be written.
pub async fn init(data_dir: &Path, new: &NewNode, ambient: Ambient) -> Result<Founded, Error> {
    names::check_name("name", &new.name).map_err(Error::from)?;
    if new.languages.is_empty() {
        return Err(Error::invalid("language", node::name_a_language()));
    }
    private::make_or_take(data_dir)?;
    let text = config_text(new);
    let config = Config::parse(data_dir, &text, &Default::default())
        .map_err(|errors| Error::invalid("database", errors.said()))?;
    let url = config.database_url().map_err(|errors| Error::invalid("database", errors.said()))?;
    let (db, _lock) = Db::open(&url).await?;
    refuse_existing_node(&db, data_dir).await?;
    refuse_other_config(data_dir, &text)?;

    let (key, _) = KeyFiles::of(data_dir).create(&ambient)?;
    let recovery = Zeroizing::new(ambient.random::<32>());
    let origin = Origin::first(NodeId::from_first_key(&key.public()));
    let identity = pb::NodeIdentity {
        node: origin.node.to_string(),
        incarnation: origin.incarnation,
        name: new.name.clone(),
        level: proto_level(new.level).into(),
        languages: new.languages.iter().map(ToString::to_string).collect(),
        log_key: key.public().as_bytes().to_vec(),
        recovery_key: LogKey::from_seed(&recovery).public().as_bytes().to_vec(),
    };
    write_config(data_dir, &text)?;
    found(&db, data_dir, key, identity, ambient).await?;
    db.close().await;
    Ok(Founded { node: origin.node, recovery_key: Zeroizing::new(hex::encode(*recovery)) })
}

/// The ports among which the pages of a node get one on this machine.
const PORTAL_PORTS: Range<u16> = 7480..7980;

/// An address of this machine alone on which nobody listens now; empty when there is none. Which one it is is left to chance,
/// so that nodes that are founded one after the other, and started later, do not get the same.
pub fn free_portal_address(ambient: &Ambient) -> String {
    let first = usize::from(u16::from_le_bytes(ambient.random())) % PORTAL_PORTS.len();
    let ports = PORTAL_PORTS.cycle().skip(first).take(PORTAL_PORTS.len());
    let mut addresses = ports.map(|port| format!("127.0.0.1:{port}"));
    addresses.find(|address| TcpListener::bind(address).is_ok()).unwrap_or_default()
}

async fn refuse_existing_node(db: &Db, data_dir: &Path) -> Result<(), Error> {
    let mut tx = db.write().await?;
    match logs::own(&mut tx).await? {
        Some(head) if head.size > 0 => Err(Error::precondition(node::holds_a_node(
            data_dir.display().to_string(),
            head.origin.node.short().to_string(),
        ))),
        Some(head) => {
            logs::remove_unfounded(&mut tx, head.log).await?;
            let _ = fs::remove_file(data_dir.join(LAST_CHECKPOINT));
            tx.commit().await?;
            Ok(())
        }
        // A head was published from here, and this database does not hold its log. New keys would end that node for good.
        None if data_dir.join(LAST_CHECKPOINT).exists() => {
            Err(Error::precondition(node::of_another_database(data_dir.display().to_string())))
        }
        None => Ok(()),
    }
}

fn config_text(new: &NewNode) -> String {
    let mut text = String::from(
        "# Configuration of a percole node. `percole-node config check` names what is wrong.\n\
         # Every key is also an environment variable: listen.peers is PERCOLE_LISTEN_PEERS.\n\n",
    );
    let zone = new.zone.to_string();
    let chosen = [
        ("clock.time_zone", &zone),
        ("database.url", &new.database),
        ("listen.peers", &new.listen),
        ("listen.public_address", &new.public_address),
        ("portal.listen", &new.portal),
    ];
    for key in config::KEYS {
        let value = chosen.iter().find(|(name, value)| *name == key.name && !value.is_empty());
        let comment = if value.is_some() { "" } else { "# " };
        let value = value.map_or(key.default, |(_, value)| value.as_str());
        text.push_str(&format!("# {}\n", key.meaning));
        text.push_str(&format!("{comment}{} = {}\n\n", key.name, toml::Value::String(value.to_owned())));
    }
    text
}

/// A configuration that somebody wrote stays as it is; one that a crash of `init` left is the same.
fn refuse_other_config(data_dir: &Path, text: &str) -> Result<(), Error> {
    let path = data_dir.join(config::FILE);
    match fs::read(&path) {
        Ok(held) if held == text.as_bytes() => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        _ => Err(Error::precondition(node::config_is_there(path.display().to_string()))),
    }
}

/// Writes it whole or not at all, for its owner only: the database's address may hold a password.
fn write_config(data_dir: &Path, text: &str) -> Result<(), Error> {
    let path = data_dir.join(config::FILE);
    let failed = |error: io::Error| {
        Error::precondition(node::cannot_be_written(path.display().to_string(), foreign::of_system(&error)))
    };
    let mut file = tempfile::NamedTempFile::new_in(data_dir).map_err(failed)?;
    file.write_all(text.as_bytes()).and_then(|()| file.as_file().sync_all()).map_err(failed)?;
    match file.persist_noclobber(&path) {
        Ok(_) => Ok(()),
        Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => {
            refuse_other_config(data_dir, text)
        }
        Err(error) => Err(failed(error.error)),
    }
}
