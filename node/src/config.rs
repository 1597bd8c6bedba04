//! The configuration of a node: one TOML file, every key also an environment variable.

mod keys;
mod pages;

use std::{
    collections::BTreeMap,
    fmt,
    net::SocketAddr,
    path::{Path, PathBuf},
};

use percole_domain::Zone;
use percole_store::DbUrl;
use percole_words::{Arg, Message, documents, foreign, node};

use crate::private;

pub use keys::{KEYS, Key};
pub use pages::{Mail, OpenId, Pages};

/// Name of the configuration file in a data directory.
pub const FILE: &str = "percole.toml";

/// Everything a node is told.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where keys, certificates, the socket and (on SQLite) the database are.
    pub data_dir: PathBuf,
    /// The database.
    pub database: Database,
    /// Where others reach the node.
    pub listen: Listen,
    /// Its pages for browsers.
    pub portal: Pages,
    /// The mail that it sends; `None` for none.
    pub mail: Option<Mail>,
    /// Bytes that all documents of meetings together may take.
    pub attachments_quota: u64,
    /// What the node says of what it does.
    pub log: Log,
    /// How the node talks to its peers.
    pub sync: Sync,
    /// The time zone in which moments are shown and days begin.
    pub zone: Zone,
    /// For rehearsals: a file with the seconds by which the node's clock is ahead of the machine's.
    pub clock_file: Option<PathBuf>,
    /// Every key that has a value, in its text, without passwords.
    told: Vec<(&'static str, String)>,
}

/// Section `database`.
#[derive(Clone)]
pub struct Database {
    /// `sqlite:FILE` (relative to the data directory) or `postgres://…`.
    pub url: String,
}

impl fmt::Debug for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The address of a PostgreSQL server may hold a password.
        f.debug_struct("Database").field("url", &without_password(&self.url)).finish()
    }
}

/// Section `listen`.
#[derive(Clone, Debug)]
pub struct Listen {
    /// Address for peers and remote operators (gRPC over TLS); `None` for none.
    pub peers: Option<SocketAddr>,
    /// Address under which others reach `peers`, `host:port`; what invitations carry.
    pub public_address: Option<String>,
    /// The local operator's socket.
    pub socket: PathBuf,
    /// Its file mode: who may operate the node on this machine.
    pub socket_mode: u32,
}

/// Section `log`.
#[derive(Clone, Debug)]
pub struct Log {
    /// A filter as `tracing` reads it, e.g. `info,percole_node=debug`.
    pub level: String,
    /// Lines for people or JSON for machines.
    pub format: LogFormat,
}

/// How log lines look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    Text,
    /// For machines.
    Json,
}

/// Section `sync`.
#[derive(Clone, Debug)]
pub struct Sync {
    /// Longest time without a word before a connection to a peer is given up, in milliseconds.
    pub peer_timeout_ms: u64,
    /// Longest pause between two attempts to reach the parent, in milliseconds.
    pub retry_max_ms: u64,
}

/// Everything that is wrong with a configuration, one line each.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.said())]
pub struct ConfigErrors(pub Vec<Message>);

impl ConfigErrors {
    /// All of it as one message, one fault on a line.
    pub fn said(&self) -> Message {
        documents::faults(Arg::lines(&self.0))
    }
}

impl Config {
    /// Reads `percole.toml` of a data directory, then environment variables over it. Whatever uses a data directory that is there
    /// begins with this, so that none is used in which others may write.
    ///
    /// # Errors
    /// All that is wrong: a directory open to others, unknown keys with the nearest known one, values of the wrong form.
    pub fn load(data_dir: &Path, environment: &BTreeMap<String, String>) -> Result<Config, ConfigErrors> {
        let path = data_dir.join(FILE);
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return Err(ConfigErrors(vec![node::config_missing(
                    path.display().to_string(),
                    data_dir.display().to_string(),
                )]));
            }
            Err(error) => {
                return Err(ConfigErrors(vec![node::cannot_be_read(
                    path.display().to_string(),
                    foreign::of_system(&error),
                )]));
            }
        };
        // Some editors put a byte order mark before a text.
        let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
        let read = Config::parse(data_dir, text, environment);
        let Err(open) = private::check(data_dir) else { return read };
        let mut faults = vec![open];
        faults.extend(read.err().into_iter().flat_map(|errors| errors.0));
        Err(ConfigErrors(faults))
    }

    /// Reads a configuration from text and environment.
    ///
    /// # Errors
    /// As [`Config::load`].
    pub fn parse(
        data_dir: &Path,
        text: &str,
        environment: &BTreeMap<String, String>,
    ) -> Result<Config, ConfigErrors> {
        let values = keys::collect(text, environment).map_err(ConfigErrors)?;
        keys::build(data_dir, &values).map_err(ConfigErrors)
    }

    /// What it comes to, defaults and environment included, as lines of the file; passwords are not shown.
    pub fn lines(&self) -> impl Iterator<Item = String> {
        self.told.iter().map(|(name, value)| format!("{name} = {}", toml::Value::from(value.as_str())))
    }

    /// The database's address, with the file of SQLite placed in the data directory.
    ///
    /// # Errors
    /// What is wrong with the address.
    pub(crate) fn database_url(&self) -> Result<DbUrl, ConfigErrors> {
        let url = keys::database_url(&self.database.url).map_err(|fault| ConfigErrors(vec![fault]))?;
        Ok(match url {
            DbUrl::Sqlite(path) => DbUrl::Sqlite(self.data_dir.join(path)),
            other => other,
        })
    }
}

fn without_password(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else { return url.to_owned() };
    // A query may hold a password too.
    let rest = rest.split_once('?').map_or(rest, |(rest, _)| rest);
    let Some((credentials, host)) = rest.rsplit_once('@') else { return format!("{scheme}://{rest}") };
    let user = credentials.split(':').next().unwrap_or_default();
    format!("{scheme}://{user}:***@{host}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str, environment: &[(&str, &str)]) -> Result<Config, ConfigErrors> {
        let environment = environment.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
        Config::parse(Path::new("/data"), text, &environment)
    }

    #[test]
    fn an_unknown_key_is_refused_with_the_nearest_known_one() {
        let errors = parse("[listen]\npeer = \"127.0.0.1:1\"\n", &[]).unwrap_err();
        assert_eq!(errors.0.len(), 1);
        assert!(
            errors.0[0].to_string().contains("listen.peer")
                && errors.0[0].to_string().contains("listen.peers"),
            "{errors}"
        );
    }

    #[test]
    fn environment_overrides_the_file_and_unknown_variables_are_refused() {
        let config =
            parse("[log]\nlevel = \"warn\"\n", &[("PERCOLE_LOG_LEVEL", "debug"), ("HOME", "/")]).unwrap();
        assert_eq!(config.log.level, "debug");
        let errors = parse("", &[("PERCOLE_LOG_LEVL", "debug")]).unwrap_err();
        assert!(errors.0[0].to_string().contains("PERCOLE_LOG_LEVEL"), "{errors}");
    }

    #[test]
    fn every_wrong_value_is_listed() {
        let errors = parse(
            "[listen]\npeers = \"nowhere\"\nsocket_mode = \"999\"\n[database]\nurl = \"mysql://x\"\n",
            &[],
        )
        .unwrap_err();
        assert_eq!(errors.0.len(), 3, "{errors}");
    }

    #[test]
    fn the_time_zone_is_one_of_the_database_and_by_default_the_machines() {
        let zone =
            |text: &str| parse(&format!("[clock]\ntime_zone = \"{text}\"\n"), &[]).map(|config| config.zone);
        assert_eq!(zone("Europe/Brussels").unwrap().name(), "Europe/Brussels");
        assert_eq!(zone("").unwrap(), Zone::of_machine().unwrap_or_default());
        let errors = zone("Brussels").unwrap_err();
        assert!(
            errors.to_string().contains("clock.time_zone") && errors.to_string().contains("Europe/Paris"),
            "{errors}"
        );
    }

    #[test]
    fn a_password_is_never_printed() {
        let config = parse("[database]\nurl = \"postgres://percole:secret@db/percole\"\n", &[]).unwrap();
        assert!(!format!("{config:?}").contains("secret"));
        let config = parse("[database]\nurl = \"postgres://db/percole?password=secret\"\n", &[]).unwrap();
        assert!(!format!("{config:?}").contains("secret"));
    }

    #[test]
    fn what_it_comes_to_is_said_as_lines_of_the_file() {
        let text = "[database]\nurl = \"postgres://percole:secret@db/percole\"\n[listen]\nsocket_mode = \"660\"\n\
                    [mail]\nserver = \"smtps://user:secret@mail.example.org\"\nfrom = \"Coop <a@example.org>\"\n";
        let config = parse(text, &[("PERCOLE_LOG_LEVEL", "debug")]).unwrap();
        let lines: Vec<String> = config.lines().collect();
        let again = parse(&lines.join("\n"), &[]).unwrap();
        assert_eq!((again.listen.socket_mode, again.log.level.as_str()), (0o660, "debug"));
        for line in [
            "database.url = \"postgres://percole:***@db/percole\"",
            "listen.socket_mode = \"660\"",
            "mail.server = \"smtps://user:***@mail.example.org\"",
        ] {
            assert!(lines.iter().any(|said| said == line), "{line} in {lines:#?}");
        }
        assert!(
            !lines.concat().contains("secret") && !lines.iter().any(|line| line.starts_with("portal.openid"))
        );
    }
}
