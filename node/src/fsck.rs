//! Verifying everything that a node holds: logs, trees, signatures, projections.

mod differences;

use std::path::Path;

use percole_merkle::{
    Frontier, LeafHeader, LogPublicKey, NodeId, NodePos, Origin, UnverifiedNote, commit_payload, leaf_hash,
};
use percole_store::{
    Db, Tx, entries,
    logs::{self, LogHead, LogId},
    nodes, tree,
};
use serde::Serialize;

use crate::{config::Config, init};
use percole_core::{apply, error::Error, identity::KeyFiles};
use percole_words::{Message, node};

/// Entries looked at in one read.
const PAGE: u64 = 1_000;
/// Differences listed for one table.
const DIFFERENCES_SHOWN: usize = 10;

/// What the check found.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Findings {
    /// Logs that were verified, with their sizes.
    pub logs: Vec<CheckedLog>,
    /// Projection tables that were compared, with their rows.
    pub tables: Vec<CheckedTable>,
    /// What is damaged: where, and what. In JSON it is in English.
    #[serde(serialize_with = "in_english")]
    pub damage: Vec<Message>,
    /// Whether the rebuilt projections were kept.
    pub rebuilt: bool,
}

fn in_english<S: serde::Serializer>(damage: &[Message], to: S) -> Result<S::Ok, S::Error> {
    to.collect_seq(damage.iter().map(ToString::to_string))
}

/// A log that was verified.
#[derive(Clone, Debug, Serialize)]
pub struct CheckedLog {
    /// Whose log it is.
    pub origin: String,
    /// Entries verified.
    pub entries: u64,
    /// Size of the newest signed head that covers them.
    pub signed_size: u64,
}

/// A table that was compared with what the logs say.
#[derive(Clone, Debug, Serialize)]
pub struct CheckedTable {
    /// Its name.
    pub table: String,
    /// Rows that the logs give.
    pub rows: u64,
    /// Whether it held exactly these.
    pub equal: bool,
}

/// What becomes of the projections that the check builds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Projections {
    /// Compare, and leave the database as it is.
    Compare,
    /// Keep what was rebuilt.
    Rebuild,
}

/// Verifies a stopped node's database.
///
/// # Errors
/// When it cannot be opened; what it finds inside never fails.
pub async fn check(config: &Config, projections: Projections) -> Result<Findings, Error> {
    let url = config.database_url().map_err(|errors| Error::invalid("database.url", errors.said()))?;
    let (db, _lock) = Db::open_as_it_is(&url).await?;
    let findings = check_database(&db, &config.data_dir, projections).await;
    db.close().await;
    findings
}

async fn check_database(db: &Db, data_dir: &Path, projections: Projections) -> Result<Findings, Error> {
    let mut findings = Findings::default();
    let mut tx = db.read().await?;
    let heads = logs::all(&mut tx).await?;
    if heads.first().is_none_or(|head| head.log != LogId::OWN) {
        return Err(Error::precondition(node::no_node_in_database()));
    }
    for head in &heads {
        check_log(&mut tx, head, data_dir, &mut findings).await?;
    }
    drop(tx);
    let mut logs_are_sound = findings.damage.is_empty();
    let mut tx = db.write().await?;
    if let Err(error) = compare_projections(&mut tx, &mut findings).await {
        // Entries that cannot be read cannot be folded; which ones they are was said above.
        if findings.damage.is_empty() {
            return Err(error);
        }
        findings.damage.push(node::tables_not_rebuilt(error.said()));
        logs_are_sound = false;
    }
    // Damaged logs would be folded into damaged tables: then nothing is kept.
    if projections == Projections::Rebuild && logs_are_sound {
        tx.commit().await?;
        findings.rebuilt = true;
    } else {
        tx.rollback().await?;
    }
    Ok(findings)
}

async fn check_log(
    tx: &mut Tx,
    head: &LogHead,
    data_dir: &Path,
    findings: &mut Findings,
) -> Result<(), Error> {
    let origin = head.origin;
    let mut say = |what: Message| findings.damage.push(node::damaged_log(origin.to_string(), what));
    let key = key_of(tx, head, data_dir).await?;
    let signed = head.checkpoint.as_deref().map(|note| signed_head(note, key.as_ref(), &origin));
    let signed = match signed {
        None => None,
        Some(Ok(signed)) => Some(signed),
        Some(Err(what)) => {
            say(what);
            None
        }
    };
    let mut frontier = Frontier::new();
    let mut nodes: Vec<(NodePos, percole_merkle::Hash)> = Vec::new();
    let mut next = 0;
    while next < head.size {
        let page = entries::range(tx, head.log, next, PAGE.min(head.size - next)).await?;
        if page.is_empty() {
            say(node::entries_end_early(next, head.size));
            return Ok(());
        }
        for entry in page {
            if entry.index != next {
                say(node::entry_missing(next));
                return Ok(());
            }
            for what in entry_damage(&entry, &origin) {
                say(node::damaged_entry(next, what));
            }
            if let Err(error) = frontier.push(entry.leaf_hash, &mut |pos, hash| nodes.push((pos, hash))) {
                say(node::damaged_entry(next, node::entry_does_not_fit(error.to_string())));
                return Ok(());
            }
            if let Some((size, root)) = signed.filter(|(size, _)| *size == frontier.size())
                && root != frontier.root()
            {
                say(node::signed_root_differs(size));
            }
            next += 1;
        }
        for what in node_damage(tx, head.log, &mut nodes).await? {
            say(what);
        }
    }
    if let Some((size, _)) = signed.filter(|(size, _)| head.log == LogId::OWN && *size > head.size) {
        say(node::entries_lost(head.size, size));
    }
    if head.log == LogId::OWN
        && let Some(what) = older_than_published(head, data_dir, key.as_ref())
    {
        say(what);
    }
    if !entries::range(tx, head.log, head.size, 1).await?.is_empty() {
        say(node::beyond_the_head(head.size));
    }
    let signed_size = signed.map_or(0, |(size, _)| size.min(head.size));
    findings.logs.push(CheckedLog { origin: origin.to_string(), entries: head.size, signed_size });
    Ok(())
}

/// What is wrong when the own log is shorter than the head that was last published, or that head cannot be believed.
fn older_than_published(head: &LogHead, data_dir: &Path, key: Option<&LogPublicKey>) -> Option<Message> {
    match published(data_dir, key, &head.origin) {
        Ok(Some(size)) if size > head.size => {
            Some(node::older_than_published(head.size, size, init::LAST_CHECKPOINT))
        }
        Ok(_) => None,
        Err(what) => Some(what),
    }
}

fn signed_head(
    note: &[u8],
    key: Option<&LogPublicKey>,
    origin: &Origin,
) -> Result<(u64, percole_merkle::Hash), Message> {
    let key = key.ok_or_else(node::head_not_verifiable)?;
    UnverifiedNote::parse(note)
        .and_then(|note| note.verify(key, origin))
        .map(|signed| (signed.checkpoint().size, signed.checkpoint().root))
        .map_err(|error| node::signed_head_damaged(error.to_string()))
}

/// Size of the head that was published last, as the file beside the database remembers it.
fn published(data_dir: &Path, key: Option<&LogPublicKey>, origin: &Origin) -> Result<Option<u64>, Message> {
    let path = data_dir.join(init::LAST_CHECKPOINT);
    match std::fs::read(&path) {
        Ok(note) => signed_head(&note, key, origin)
            .map(|(size, _)| Some(size))
            .map_err(|what| node::in_file(path.display().to_string(), what)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(node::cannot_be_read(path.display().to_string(), error.to_string())),
    }
}

fn entry_damage(entry: &entries::Entry, origin: &Origin) -> Vec<Message> {
    let mut damage = Vec::new();
    let Some(leaf) = &entry.leaf else { return damage };
    if leaf_hash(leaf) != entry.leaf_hash {
        damage.push(node::leaf_hash_differs());
    }
    let header = match LeafHeader::decode(leaf) {
        Ok(header) => header,
        Err(error) => {
            damage.push(node::leaf_unreadable(error.to_string()));
            return damage;
        }
    };
    if header.origin != *origin {
        damage.push(node::leaf_of_another_log(header.origin.to_string()));
    }
    if let Some(body) = &entry.body
        && commit_payload(&body.salt, &body.payload) != header.payload_commitment
    {
        damage.push(node::content_differs());
    }
    damage
}

/// Compares the stored interior nodes of a stretch with the computed ones.
async fn node_damage(
    tx: &mut Tx,
    log: LogId,
    nodes: &mut Vec<(NodePos, percole_merkle::Hash)>,
) -> Result<Vec<Message>, Error> {
    let mut damage = Vec::new();
    for (pos, hash) in nodes.drain(..).filter(|(pos, _)| pos.is_stored()) {
        let range = percole_merkle::NodeRange { level: pos.level, start: pos.index, end: pos.index + 1 };
        let stored = tree::load(tx, log, &[range]).await?;
        let stored = percole_merkle::NodeReader::node(&stored, pos);
        if stored != Some(hash) {
            damage.push(match stored {
                None => node::tree_node_missing(pos.index, pos.level),
                Some(_) => node::tree_node_wrong(pos.index, pos.level),
            });
        }
    }
    Ok(damage)
}

async fn key_of(tx: &mut Tx, head: &LogHead, data_dir: &Path) -> Result<Option<LogPublicKey>, Error> {
    if head.log == LogId::OWN {
        let key = KeyFiles::of(data_dir).load()?.0.public();
        return Ok((NodeId::from_first_key(&key) == head.origin.node).then_some(key));
    }
    let known = nodes::known(tx).await?;
    let node = known.iter().find(|known| known.node == head.origin.node);
    Ok(node.and_then(|node| LogPublicKey::from_bytes(&node.log_key).ok()))
}

async fn compare_projections(tx: &mut Tx, findings: &mut Findings) -> Result<(), Error> {
    for report in apply::rebuild(tx).await? {
        let equal = report.is_equal();
        let differences = differences::of(&report);
        let table = report.table.name;
        let shown = differences.iter().take(DIFFERENCES_SHOWN);
        findings.damage.extend(shown.map(|what| node::damaged_table(table, what)));
        let rows = report.difference.gone.0.max(report.difference.new.0);
        let shown = differences.len().min(DIFFERENCES_SHOWN) as u64;
        if rows > shown {
            let more = node::more_rows_differ(rows - shown);
            findings.damage.push(node::damaged_table(table, more));
        }
        findings.tables.push(CheckedTable { table: table.to_owned(), rows: report.difference.rows, equal });
    }
    Ok(())
}
