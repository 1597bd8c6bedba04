//! The keys of the configuration: names, defaults, and how their text is read.

use std::{
    collections::BTreeMap,
    net::{SocketAddr, ToSocketAddrs},
    path::Path,
};

use percole_domain::Zone;
use percole_domain::nearest;
use percole_store::DbUrl;
use percole_words::{Arg, Message, foreign, node};

use crate::socket::PATH_BYTES_MAX;

use super::{Config, Database, Listen, Log, LogFormat, Sync, pages, without_password};

/// One key of the configuration.
pub struct Key {
    /// `section.name`, as in the file.
    pub name: &'static str,
    /// What it is when nobody sets it; empty for nothing.
    pub default: &'static str,
    /// What it means.
    pub meaning: &'static str,
}

/// Every key there is.
pub const KEYS: &[Key] = &[
    Key {
        name: "database.url",
        default: "sqlite:percole.db",
        meaning: "sqlite:FILE in the data directory, or postgres://user:password@host/database",
    },
    Key {
        name: "listen.peers",
        default: "",
        meaning: "address for other nodes and remote operators, e.g. 0.0.0.0:7443; empty for none",
    },
    Key {
        name: "listen.public_address",
        default: "",
        meaning: "host:port under which others reach listen.peers; invitations carry it",
    },
    Key {
        name: "listen.socket",
        default: "percole.sock",
        meaning: "the local operator's socket, in the data directory unless it starts with /",
    },
    Key {
        name: "clock.file",
        default: "",
        meaning: "for rehearsals: a file with the seconds by which this node's clock is ahead; empty for the machine's time",
    },
    Key {
        name: "clock.time_zone",
        default: "",
        meaning: "IANA name of the time zone in which moments are shown and days begin, e.g. Europe/Paris; empty for the machine's",
    },
    Key { name: "listen.socket_mode", default: "600", meaning: "file mode of the socket, octal" },
    Key {
        name: "log.level",
        default: "info",
        meaning: "error, warn, info, debug, trace, or a tracing filter",
    },
    Key {
        name: "portal.listen",
        default: "",
        meaning: "address of the pages for browsers, e.g. 127.0.0.1:7480 behind a proxy; empty for none",
    },
    Key {
        name: "portal.public_address",
        default: "",
        meaning: "where browsers find the pages, e.g. https://coop.example; links in messages carry it",
    },
    Key {
        name: "portal.contact",
        default: "",
        meaning: "whom a member calls who cannot sign in, e.g. a telephone number; shown to everybody",
    },
    Key {
        name: "portal.openid.issuer",
        default: "",
        meaning: "address of an OpenID Connect provider with which members sign in, e.g. https://login.example; empty for none",
    },
    Key { name: "portal.openid.client_id", default: "", meaning: "what the provider knows this site as" },
    Key {
        name: "portal.openid.secret_file",
        default: "",
        meaning: "file, in the data directory unless it starts with /, with the secret that the provider gave for this site",
    },
    Key {
        name: "portal.openid.member_claim",
        default: "",
        meaning: "claim with the number on the register, which members cannot change there; empty when the provider does not know it",
    },
    Key {
        name: "portal.openid.name",
        default: "",
        meaning: "what members call the provider; empty for its host",
    },
    Key {
        name: "mail.server",
        default: "",
        meaning: "smtps://user:password@host, or smtp://host:587?tls=required; empty when this node sends no mail",
    },
    Key {
        name: "mail.from",
        default: "",
        meaning: "sender of the node's mail, e.g. Coopérative <no-reply@coop.example>",
    },
    Key {
        name: "attachments.quota_mib",
        default: "2048",
        meaning: "MiB that all documents of meetings together may take in the database",
    },
    Key { name: "log.format", default: "text", meaning: "text or json" },
    Key {
        name: "sync.peer_timeout_ms",
        default: "20000",
        meaning: "a peer that says nothing for so long is taken for gone",
    },
    Key {
        name: "sync.retry_max_ms",
        default: "30000",
        meaning: "longest pause between attempts to reach the parent",
    },
];

const PREFIX: &str = "PERCOLE_";
/// Variables of the same prefix that are not keys of the file.
const OTHER_VARIABLES: &[&str] =
    &["PERCOLE_DATA_DIR", "PERCOLE_SOCKET", "PERCOLE_TOKEN_FILE", "PERCOLE_LANG", "PERCOLE_TZ"];

impl Key {
    /// Name of its environment variable.
    pub fn variable(&self) -> String {
        format!("{PREFIX}{}", self.name.replace('.', "_").to_uppercase())
    }
}

/// Values by key name: defaults, then the file, then the environment.
pub(super) fn collect(
    text: &str,
    environment: &BTreeMap<String, String>,
) -> Result<BTreeMap<&'static str, String>, Vec<Message>> {
    let mut values: BTreeMap<&'static str, String> =
        KEYS.iter().map(|key| (key.name, key.default.to_owned())).collect();
    let mut errors = Vec::new();
    match text.parse::<toml::Table>() {
        Ok(table) => flatten("", &table, &mut values, &mut errors),
        Err(error) => {
            errors.push(node::config_not_toml(foreign::of_toml(text, error.message(), error.span())))
        }
    }
    for (variable, value) in environment.iter().filter(|(name, _)| name.starts_with(PREFIX)) {
        match KEYS.iter().find(|key| key.variable() == *variable) {
            Some(key) => drop(values.insert(key.name, value.clone())),
            None if OTHER_VARIABLES.contains(&variable.as_str()) => {}
            None => {
                let known: Vec<String> = KEYS.iter().map(Key::variable).collect();
                errors.push(match nearest(variable, known.iter().map(String::as_str)) {
                    Some(near) => node::variable_near(variable, near),
                    None => node::variable_unknown(variable, Arg::listing(&known)),
                });
            }
        }
    }
    if errors.is_empty() { Ok(values) } else { Err(errors) }
}

fn flatten(
    path: &str,
    table: &toml::Table,
    values: &mut BTreeMap<&'static str, String>,
    errors: &mut Vec<Message>,
) {
    for (name, value) in table {
        let full = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
        // What is called like the beginning of a key is a section.
        let begins = || KEYS.iter().any(|key| key.name.starts_with(&format!("{full}.")));
        if let toml::Value::Table(inner) = value
            && (path.is_empty() || begins())
        {
            flatten(&full, inner, values, errors);
            continue;
        }
        let Some(key) = KEYS.iter().find(|key| key.name == full) else {
            errors.push(unknown_key(&full));
            continue;
        };
        match value {
            toml::Value::String(text) => drop(values.insert(key.name, text.clone())),
            toml::Value::Integer(number) => drop(values.insert(key.name, number.to_string())),
            _ => errors.push(node::config_value_kind(full)),
        }
    }
}

fn unknown_key(name: &str) -> Message {
    let known = || KEYS.iter().map(|key| key.name);
    match nearest(name, known()) {
        Some(near) => node::config_key_near(name, near),
        None => node::config_key_unknown(name, Arg::listing(known())),
    }
}

/// Reads the database's address.
pub(super) fn database_url(text: &str) -> Result<DbUrl, Message> {
    text.parse()
}

/// Reads the values; every wrong one is listed.
pub(super) fn build(
    data_dir: &Path,
    values: &BTreeMap<&'static str, String>,
) -> Result<Config, Vec<Message>> {
    let mut errors = Vec::new();
    let text = |name: &str| values.get(name).map(String::as_str).unwrap_or_default();
    let url = text("database.url").to_owned();
    errors.extend(database_url(&url).err());
    let peers = optional(text("listen.peers"))
        .and_then(|address| read("listen.peers", address, node::right_address, resolve, &mut errors));
    let portal = pages::pages(data_dir, text, &mut errors);
    let mail = pages::mail(text, &mut errors);
    let public_address = optional(text("listen.public_address")).and_then(|address| {
        read(
            "listen.public_address",
            address,
            node::right_host_and_port,
            |text| host_and_port(text).then(|| text.to_owned()),
            &mut errors,
        )
    });
    let mode = |text: &str| u32::from_str_radix(text, 8).ok().filter(|mode| *mode <= 0o777);
    let socket_mode =
        read("listen.socket_mode", text("listen.socket_mode"), node::right_mode, mode, &mut errors);
    let socket = data_dir.join(text("listen.socket"));
    errors.extend(too_long(&socket));
    let format = |text: &str| match text {
        "text" => Some(LogFormat::Text),
        "json" => Some(LogFormat::Json),
        _ => None,
    };
    let log_format = read("log.format", text("log.format"), node::right_log_format, format, &mut errors);
    let attachments_quota = quota("attachments.quota_mib", text("attachments.quota_mib"), &mut errors);
    let mut milliseconds = |name: &'static str| {
        let number =
            |text: &str| text.parse::<u64>().ok().filter(|number| (100..=3_600_000).contains(number));
        read(name, text(name), node::right_milliseconds, number, &mut errors)
    };
    let peer_timeout_ms = milliseconds("sync.peer_timeout_ms");
    let retry_max_ms = milliseconds("sync.retry_max_ms");
    let zone = read("clock.time_zone", text("clock.time_zone"), node::right_time_zone, zone, &mut errors);
    if !errors.is_empty() {
        return Err(errors);
    }
    Ok(Config {
        data_dir: data_dir.to_owned(),
        database: Database { url },
        portal,
        mail,
        attachments_quota,
        listen: Listen { peers, public_address, socket, socket_mode: socket_mode.unwrap_or(0o600) },
        log: Log { level: text("log.level").to_owned(), format: log_format.unwrap_or(LogFormat::Text) },
        sync: Sync {
            peer_timeout_ms: peer_timeout_ms.unwrap_or(20_000),
            retry_max_ms: retry_max_ms.unwrap_or(30_000),
        },
        zone: zone.unwrap_or_default(),
        clock_file: optional(text("clock.file")).map(|file| data_dir.join(file)),
        told: told(values),
    })
}

/// What has a value, in the order of the keys, as it may be shown.
fn told(values: &BTreeMap<&'static str, String>) -> Vec<(&'static str, String)> {
    let shown = KEYS.iter().filter_map(|key| Some((key.name, values.get(key.name)?)));
    shown
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| (name, without_password(value)))
        .collect()
}

/// That a path is no place for a socket: said before anything is begun.
fn too_long(path: &Path) -> Option<Message> {
    let bytes = path.as_os_str().len();
    (bytes > PATH_BYTES_MAX)
        .then(|| node::socket_path_long(bytes, PATH_BYTES_MAX, path.display().to_string()))
}

pub(super) fn optional(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

pub(super) fn read<T>(
    name: &str,
    text: &str,
    right: fn() -> Message,
    parse: impl Fn(&str) -> Option<T>,
    errors: &mut Vec<Message>,
) -> Option<T> {
    let value = parse(text);
    if value.is_none() {
        errors.push(node::config_value_wrong(name, text, right()));
    }
    value
}

/// A number of MiB, in bytes.
fn quota(name: &str, text: &str, errors: &mut Vec<Message>) -> u64 {
    let number = |text: &str| text.parse::<u64>().ok().filter(|number| (1..=16_777_216).contains(number));
    read(name, text, node::right_mebibytes, number, errors).unwrap_or_default() * 1024 * 1024
}

/// Without a name the machine's zone; UTC where it has none that has a name.
fn zone(text: &str) -> Option<Zone> {
    optional(text).map_or_else(|| Some(Zone::of_machine().unwrap_or_default()), |name| name.parse().ok())
}

pub(super) fn resolve(text: &str) -> Option<SocketAddr> {
    text.to_socket_addrs().ok()?.next()
}

fn host_and_port(text: &str) -> bool {
    text.rsplit_once(':').is_some_and(|(host, port)| !host.is_empty() && port.parse::<u16>().is_ok())
}
