//! What a backup says of itself, before everything else.

use percole_merkle::NodeId;
use percole_words::{Message, backups};
use serde::{Deserialize, Serialize};

use super::parts::{self, Part};

/// The one form of backups that there is.
pub const FORMAT: u32 = 1;

/// What is in a backup: of which node, as of when, and every part with its length and hash.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// [`FORMAT`].
    pub format: u32,
    /// The percole that wrote it.
    pub version: String,
    /// Node id.
    pub node: String,
    /// When it was made, microseconds since 1970-01-01 UTC.
    pub taken_us: i64,
    /// What the node's database was: "sqlite" or "postgres".
    pub database: String,
    /// Events in the node's own log.
    pub own_size: u64,
    /// Root of the tree over them, hexadecimal.
    pub own_root: String,
    /// The parts, in the order in which they follow.
    pub parts: Vec<Content>,
}

/// One part as it should be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Content {
    /// Its name, one of those that backups have.
    pub name: String,
    /// Its length in bytes.
    pub bytes: u64,
    /// SHA-256, hexadecimal.
    pub sha256: String,
}

impl Manifest {
    /// As it is written.
    pub(super) fn encode(&self) -> Vec<u8> {
        // Strings and numbers always have a form in JSON.
        serde_json::to_vec_pretty(self).unwrap_or_default()
    }

    /// Reads a manifest, and refuses one that names other parts than a backup has, or not those that it needs.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn decode(bytes: &[u8]) -> Result<Manifest, Message> {
        #[derive(Deserialize)]
        struct Form {
            format: u32,
        }
        // A later form may say more; it is refused by its number.
        let form: Form = serde_json::from_slice(bytes).map_err(|_| backups::no_backup())?;
        if form.format != FORMAT {
            return Err(backups::of_another_format(form.format, FORMAT));
        }
        let manifest: Manifest = serde_json::from_slice(bytes).map_err(|_| backups::manifest_damaged())?;
        let names_a_node = manifest.node.parse::<NodeId>().is_ok();
        if !names_a_node || manifest.own_size == 0 || manifest.taken_us < 0 {
            return Err(backups::manifest_damaged());
        }
        manifest.check_parts()?;
        Ok(manifest)
    }

    fn check_parts(&self) -> Result<(), Message> {
        let mut wanted = parts::ALL.iter().peekable();
        for content in &self.parts {
            // In one order, each at most once; what a node needs is there.
            loop {
                match wanted.next() {
                    Some(part) if part.name == content.name && content.bytes <= part.bytes_max => break,
                    Some(part) if part.name == content.name => return Err(backups::part_too_long(part.name)),
                    Some(part) if part.is_needed => return Err(backups::part_missing(part.name)),
                    Some(_) => {}
                    None => return Err(backups::part_strange(&content.name)),
                }
            }
        }
        match wanted.find(|part| part.is_needed) {
            Some(part) => Err(backups::part_missing(part.name)),
            None => Ok(()),
        }
    }

    /// A part of this backup.
    pub(super) fn part(&self, number: usize) -> Option<(&Content, &'static Part)> {
        let content = self.parts.get(number)?;
        Some((content, parts::named(&content.name)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest(names: &[&str]) -> Manifest {
        let content = |name: &&str| Content { name: (*name).to_owned(), bytes: 1, sha256: "00".repeat(32) };
        Manifest {
            format: FORMAT,
            version: "1".to_owned(),
            node: "ab".repeat(32),
            taken_us: 1,
            database: "sqlite".to_owned(),
            own_size: 1,
            own_root: "00".repeat(32),
            parts: names.iter().map(content).collect(),
        }
    }

    const NEEDED: [&str; 4] = ["percole.toml", "keys/log.key", "keys/node.secret", "percole.db"];

    fn refused(manifest: &Manifest) -> String {
        Manifest::decode(&manifest.encode()).unwrap_err().id().to_owned()
    }

    #[test]
    fn a_manifest_names_the_parts_of_a_backup_and_no_others() {
        let whole = manifest(&NEEDED);
        assert_eq!(Manifest::decode(&whole.encode()), Ok(whole));
        assert_eq!(refused(&manifest(&NEEDED[..3])), "part-missing");
        assert_eq!(refused(&manifest(&["percole.toml", "keys/log.key", "percole.db"])), "part-missing");
        for strange in ["..\u{2f}percole.toml", "/etc/passwd", "node.lock", ""] {
            let names = [&NEEDED[..], &[strange]].concat();
            assert_eq!(refused(&manifest(&names)), "part-strange", "{strange}");
        }
        let twice = [&NEEDED[..], &["percole.db"]].concat();
        assert_eq!(refused(&manifest(&twice)), "part-strange");
    }

    #[test]
    fn another_format_is_named_as_such() {
        let later = Manifest { format: 2, ..manifest(&NEEDED) };
        assert_eq!(refused(&later), "of-another-format");
        assert_eq!(Manifest::decode(b"{}").unwrap_err().id(), "no-backup");
    }

    #[test]
    fn a_part_has_a_longest_length() {
        let mut long = manifest(&NEEDED);
        long.parts[1].bytes = 1 << 20;
        assert_eq!(refused(&long), "part-too-long");
    }
}
