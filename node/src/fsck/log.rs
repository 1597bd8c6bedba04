//! One log of a database: every entry, the tree over them, and the heads that were signed.

use std::path::Path;

use percole_core::{error::Error, identity::KeyFiles};
use percole_merkle::{
    Frontier, Hash, LeafHeader, LogPublicKey, NodeId, NodePos, Origin, UnverifiedNote, commit_payload,
    leaf_hash,
};
use percole_proto::event::v1 as ev;
use percole_store::{
    Tx, entries,
    logs::{LogHead, LogId},
    nodes, tree,
};
use percole_words::{Message, foreign, node};
use prost::Message as _;

use super::{CheckedLog, Findings};
use crate::init;

/// Entries looked at in one read.
const PAGE: u64 = 1_000;

/// Verifies a log, and adds what is damaged to what was found.
pub(super) async fn check(
    tx: &mut Tx,
    head: &LogHead,
    data_dir: &Path,
    findings: &mut Findings,
) -> Result<(), Error> {
    let key = key_of(tx, head, data_dir).await?;
    let mut walk = Walk::begin(head, key.as_ref());
    if walk.over_all(tx).await? {
        walk.check_end(tx, data_dir, key.as_ref()).await?;
        findings.logs.push(walk.checked());
    }
    let origin = head.origin.to_string();
    findings.damage.extend(walk.damage.into_iter().map(|what| node::damaged_log(origin.clone(), what)));
    Ok(())
}

/// A walk over the entries of a log.
struct Walk<'a> {
    head: &'a LogHead,
    /// Size and root that were signed last.
    signed: Option<(u64, Hash)>,
    frontier: Frontier,
    /// Nodes of the tree that were computed and not compared yet.
    nodes: Vec<(NodePos, Hash)>,
    damage: Vec<Message>,
}

impl<'a> Walk<'a> {
    fn begin(head: &'a LogHead, key: Option<&LogPublicKey>) -> Walk<'a> {
        let (mut signed, mut damage) = (None, Vec::new());
        match head.checkpoint.as_deref().map(|note| signed_head(note, key, &head.origin)) {
            None => {}
            Some(Ok(found)) => signed = Some(found),
            Some(Err(what)) => damage.push(what),
        }
        Walk { head, signed, frontier: Frontier::new(), nodes: Vec::new(), damage }
    }

    /// Looks at every entry; false when the rest cannot be looked at.
    async fn over_all(&mut self, tx: &mut Tx) -> Result<bool, Error> {
        while self.frontier.size() < self.head.size {
            let next = self.frontier.size();
            let page = entries::range(tx, self.head.log, next, PAGE.min(self.head.size - next)).await?;
            if page.is_empty() {
                self.damage.push(node::entries_end_early(next, self.head.size));
                return Ok(false);
            }
            for entry in page {
                if let Err(what) = self.step(&entry) {
                    self.damage.push(what);
                    return Ok(false);
                }
            }
            let computed = std::mem::take(&mut self.nodes);
            self.damage.extend(node_damage(tx, self.head.log, computed).await?);
        }
        Ok(true)
    }

    /// Looks at the next entry; an error when no later one can be looked at.
    fn step(&mut self, entry: &entries::Entry) -> Result<(), Message> {
        let next = self.frontier.size();
        if entry.index != next {
            return Err(node::entry_missing(next));
        }
        let damage = entry_damage(entry, &self.head.origin).into_iter();
        self.damage.extend(damage.map(|what| node::damaged_entry(next, what)));
        let nodes = &mut self.nodes;
        self.frontier
            .push(entry.leaf_hash, &mut |pos, hash| nodes.push((pos, hash)))
            .map_err(|error| node::damaged_entry(next, node::entry_does_not_fit(error.said())))?;
        let signed_here = self.signed.filter(|(size, _)| *size == self.frontier.size());
        if let Some((size, root)) = signed_here
            && root != self.frontier.root()
        {
            self.damage.push(node::signed_root_differs(size));
        }
        Ok(())
    }

    /// Looks at what should be there, or not there, beyond the last entry.
    async fn check_end(
        &mut self,
        tx: &mut Tx,
        data_dir: &Path,
        key: Option<&LogPublicKey>,
    ) -> Result<(), Error> {
        let head = self.head;
        if head.log == LogId::OWN {
            let lost = self.signed.filter(|(size, _)| *size > head.size);
            self.damage.extend(lost.map(|(size, _)| node::entries_lost(head.size, size)));
            self.damage.extend(older_than_published(head, data_dir, key));
        }
        if !entries::range(tx, head.log, head.size, 1).await?.is_empty() {
            self.damage.push(node::beyond_the_head(head.size));
        }
        Ok(())
    }

    fn checked(&self) -> CheckedLog {
        let signed_size = self.signed.map_or(0, |(size, _)| size.min(self.head.size));
        CheckedLog { origin: self.head.origin.to_string(), entries: self.head.size, signed_size }
    }
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

fn signed_head(note: &[u8], key: Option<&LogPublicKey>, origin: &Origin) -> Result<(u64, Hash), Message> {
    let key = key.ok_or_else(node::head_not_verifiable)?;
    UnverifiedNote::parse(note)
        .and_then(|note| note.verify(key, origin))
        .map(|signed| (signed.checkpoint().size, signed.checkpoint().root))
        .map_err(|error| node::signed_head_damaged(error.said()))
}

/// Size of the head that was published last, as the file beside the database remembers it.
fn published(data_dir: &Path, key: Option<&LogPublicKey>, origin: &Origin) -> Result<Option<u64>, Message> {
    let path = data_dir.join(init::LAST_CHECKPOINT);
    match std::fs::read(&path) {
        Ok(note) => signed_head(&note, key, origin)
            .map(|(size, _)| Some(size))
            .map_err(|what| node::in_file(path.display().to_string(), what)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(node::cannot_be_read(path.display().to_string(), foreign::of_system(&error))),
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
            damage.push(node::leaf_unreadable(error.said()));
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
async fn node_damage(tx: &mut Tx, log: LogId, nodes: Vec<(NodePos, Hash)>) -> Result<Vec<Message>, Error> {
    let mut damage = Vec::new();
    for (pos, hash) in nodes.into_iter().filter(|(pos, _)| pos.is_stored()) {
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
    if let Some(key) = founding_key(tx, head).await? {
        return Ok(Some(key));
    }
    let known = nodes::known(tx).await?;
    let node = known.iter().find(|known| known.node == head.origin.node);
    Ok(node.and_then(|node| LogPublicKey::from_bytes(&node.log_key).ok()))
}

/// The key that the first event of a log names, proved by the id of its node; `None` where that event is not held whole.
pub(super) async fn founding_key(tx: &mut Tx, head: &LogHead) -> Result<Option<LogPublicKey>, Error> {
    let first = entries::get(tx, head.log, 0).await?;
    let Some(body) = first.and_then(|entry| entry.body) else { return Ok(None) };
    let founded = ev::NodeFounded::decode(body.payload.as_slice()).unwrap_or_default();
    let card = founded.identity.unwrap_or_default();
    let key = LogPublicKey::try_from(card.log_key.as_slice()).ok();
    Ok(key.filter(|key| NodeId::from_first_key(key) == head.origin.node))
}
