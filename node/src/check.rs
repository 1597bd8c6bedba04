//! Trying, without serving, what a start would stumble over: `percole-node config check`.

use std::{
    io,
    net::{SocketAddr, TcpListener},
    path::Path,
};

use percole_store::{Db, StoreError};
use percole_words::{Message, foreign, node};
use tracing_subscriber::{EnvFilter, filter::LevelFilter};

use crate::{config::Config, socket};
use percole_core::{ambient::shift_us, error::Error, identity::Identity};

/// What a look at a configuration found.
#[derive(Debug, Default)]
pub struct Tried {
    /// Whether a node runs on this database now, so that its socket and its address are its own.
    pub runs: bool,
    /// What `run` would refuse.
    pub faults: Vec<Message>,
}

/// Tries everything that `run` needs: keys, database, log level, socket and address.
pub async fn try_all(config: &Config) -> Tried {
    let mut tried = Tried::default();
    tried.faults.extend(log_filter(config).err());
    tried.faults.extend(config.clock_file.as_deref().and_then(|file| shift_us(file).err()));
    if let Some(openid) = &config.portal.openid {
        tried.faults.extend(openid.secret().err());
        // A node starts without its provider; whoever checks wants to know.
        if let Err(trouble) = percole_portal::reach(&openid.issuer).await {
            tried.faults.push(node::openid_provider_silent(&openid.issuer, trouble.detail()));
        }
    }
    match database(config).await {
        Ok(runs) => tried.runs = runs,
        Err(fault) => tried.faults.push(fault),
    }
    if !tried.runs {
        tried.faults.extend(place_of_socket(&config.listen.socket).err());
        tried.faults.extend(addresses(config).filter_map(|(key, address)| free(key, address).err()));
    }
    tried
}

/// Reads the filter of log lines.
///
/// # Errors
/// What is wrong with it.
pub(crate) fn log_filter(config: &Config) -> Result<EnvFilter, Message> {
    let unusable = || node::log_level_unusable(&config.log.level);
    match config.log.level.split(',').all(is_directive) {
        // The filter itself takes no blanks, which people write after a comma.
        true => EnvFilter::try_new(config.log.level.replace(' ', "")).map_err(|_| unusable()),
        false => Err(unusable()),
    }
}

/// Crates whose lines an operator may want to see or not, beside percole's own.
const OTHERS: [&str; 10] =
    ["axum", "h2", "hyper", "hyper_util", "rustls", "sqlx", "tokio", "tonic", "tower", "tower_http"];

/// A level, or a level for what comes from a crate: `warning` and `inf` would be crates that nobody has, and silence all.
fn is_directive(directive: &str) -> bool {
    let (target, level) = match directive.trim().rsplit_once('=') {
        Some((target, level)) => (target, level),
        None => return is_level(directive.trim()),
    };
    let from = target.split(['[', ':']).next().unwrap_or_default();
    let is_known = from.is_empty() || from.starts_with("percole") || OTHERS.contains(&from);
    is_known && is_level(level)
}

/// Levels have numbers too, which nobody knows by heart, and nothing would be one.
fn is_level(level: &str) -> bool {
    level.bytes().all(|byte| byte.is_ascii_alphabetic())
        && !level.is_empty()
        && level.parse::<LevelFilter>().is_ok()
}

/// Whether a node runs on the database now, or why none could.
async fn database(config: &Config) -> Result<bool, Message> {
    let url = config.database_url().map_err(|errors| errors.said())?;
    let unusable = |error: StoreError| Error::from(error).said().clone();
    match Db::open_as_it_is(&url).await {
        Ok((db, _lock)) => {
            let identity = Identity::load(&db, &config.data_dir).await;
            db.close().await;
            identity.map(|_| false).map_err(|error| error.said().clone())
        }
        Err(StoreError::Locked(_)) => Ok(true),
        Err(error) => Err(unusable(error)),
    }
}

fn place_of_socket(path: &Path) -> Result<(), Message> {
    socket::is_free(path)?;
    let directory = path.parent().filter(|directory| !directory.as_os_str().is_empty());
    // A file of its own tells whether one may be made there; root may where modes say otherwise.
    tempfile::tempfile_in(directory.unwrap_or(".".as_ref())).map(drop).map_err(|error: io::Error| {
        node::socket_cannot_listen(path.display().to_string(), foreign::of_system(&error))
    })
}

/// The addresses that a start listens on, each with its key.
fn addresses(config: &Config) -> impl Iterator<Item = (&'static str, SocketAddr)> {
    [("listen.peers", config.listen.peers), ("portal.listen", config.portal.listen)]
        .into_iter()
        .filter_map(|(key, address)| Some((key, address?)))
}

fn free(key: &str, address: SocketAddr) -> Result<(), Message> {
    TcpListener::bind(address).map(drop).map_err(|error| cannot_listen(key, address, &error))
}

/// That an address cannot be listened on, and by which key it was asked for.
pub(crate) fn cannot_listen(key: &str, address: SocketAddr, error: &io::Error) -> Message {
    node::port_cannot_listen(address.to_string(), key, foreign::of_system(error))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn of_level(level: &str) -> Result<EnvFilter, Message> {
        let text = format!("log.level = \"{level}\"");
        log_filter(&Config::parse(Path::new("/data"), &text, &BTreeMap::new()).unwrap())
    }

    #[test]
    fn a_level_that_would_silence_everything_is_refused() {
        for level in
            ["info", "WARN", "off", "info,percole_core=debug", "warn,sqlx=error", "percole_node[span]=trace"]
        {
            assert!(of_level(level).is_ok(), "{level}");
        }
        for level in
            ["warning", "inf", "", "info,warning", "percole_core", "percoel_core=debug", "3", "info,h2=loud"]
        {
            assert!(of_level(level).is_err(), "{level}");
        }
    }
}
