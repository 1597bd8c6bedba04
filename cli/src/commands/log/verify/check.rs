//! The check of the entries, one at a time; what is kept does not grow with the log.

use percole_merkle::{Checkpoint, Frontier, Hash, LeafHeader, commit_payload, leaf_hash};
use percole_proto::v1::LogEntry;

use crate::commands::log::entries::Depth;
use crate::output::failure::Failure;
use crate::output::words::grouped;

/// Findings that are listed; the others are counted.
const FINDINGS_MAX: usize = 100;

/// A check that is under way.
pub(super) struct Check {
    head: Checkpoint,
    depth: Depth,
    is_own: bool,
    tree: Frontier,
    checked: Checked,
}

/// What was checked and what was found.
#[derive(Default)]
pub(super) struct Checked {
    /// Leaves whose hash was recomputed.
    pub(super) leaves: u64,
    /// Leaves of which the node has the hash only.
    pub(super) withheld: u64,
    /// Payloads that fit their commitment.
    pub(super) payloads: u64,
    /// Payloads that the node does not hold.
    pub(super) absent: u64,
    /// What does not fit, with the event's index.
    pub(super) findings: Vec<(Option<u64>, String)>,
    /// Findings beyond those listed.
    pub(super) more_findings: u64,
    depth_is_hashes: bool,
}

impl Check {
    /// Begins; `is_own` says that the node has written the log itself, so that it must hold everything.
    pub(super) fn new(head: Checkpoint, depth: Depth, is_own: bool) -> Check {
        let checked = Checked { depth_is_hashes: depth == Depth::Hashes, ..Checked::default() };
        Check { head, depth, is_own, tree: Frontier::new(), checked }
    }

    /// Checks the next entry.
    ///
    /// # Errors
    /// Only when a hash is not one, or the tree is full, so that there is no going on.
    pub(super) fn take(&mut self, entry: &LogEntry) -> Result<(), Failure> {
        let stop = |error: String| Failure::unreachable(format!("event {}: {error}", entry.index));
        let hash = Hash::try_from(entry.leaf_hash.as_slice()).map_err(|error| stop(error.to_string()))?;
        if self.depth == Depth::Whole
            && let Err(wrong) = self.check_content(entry, &hash)
        {
            self.found(Some(entry.index), wrong);
        }
        self.tree.push(hash, &mut |_, _| {}).map_err(|error| stop(error.to_string()))
    }

    fn check_content(&mut self, entry: &LogEntry, hash: &Hash) -> Result<(), String> {
        if entry.leaf.is_empty() {
            self.checked.withheld += 1;
            return if self.is_own {
                Err("the node does not hold the leaf of its own event".to_owned())
            } else {
                Ok(())
            };
        }
        if leaf_hash(&entry.leaf) != *hash {
            return Err(format!("its leaf hashes to {}, not to {hash}", leaf_hash(&entry.leaf)));
        }
        let header = LeafHeader::decode(&entry.leaf).map_err(|error| error.to_string())?;
        if header.origin != self.head.origin {
            return Err(format!("it was written for {}", header.origin));
        }
        self.checked.leaves += 1;
        self.check_payload(entry, &header)
    }

    fn check_payload(&mut self, entry: &LogEntry, header: &LeafHeader) -> Result<(), String> {
        if !entry.has_payload {
            self.checked.absent += 1;
            let excused = !self.is_own || header.flags.redactable;
            return if excused {
                Ok(())
            } else {
                Err("its payload is gone, and it is not one that may be erased".to_owned())
            };
        }
        let salt: &[u8; 32] = entry
            .salt
            .as_slice()
            .try_into()
            .map_err(|_| "the salt of its payload has not 32 bytes".to_owned())?;
        let fits = entry.payload.len() == header.payload_len as usize
            && commit_payload(salt, &entry.payload) == header.payload_commitment;
        if !fits {
            return Err("its payload is not the one that was committed to".to_owned());
        }
        self.checked.payloads += 1;
        Ok(())
    }

    fn found(&mut self, index: Option<u64>, message: String) {
        match self.checked.findings.len() < FINDINGS_MAX {
            true => self.checked.findings.push((index, message)),
            false => self.checked.more_findings += 1,
        }
    }

    /// Compares the tree with the head.
    pub(super) fn finish(mut self) -> Checked {
        let root = self.tree.root();
        if (self.tree.size(), root) != (self.head.size, self.head.root) {
            let message = format!(
                "the tree of {} events has the root {root}, the signed head has {}",
                self.tree.size(),
                self.head.root
            );
            self.found(None, message);
        }
        self.checked
    }
}

impl Checked {
    /// How many leaves were checked.
    pub(super) fn leaves_in_words(&self) -> String {
        match (self.depth_is_hashes, self.withheld) {
            (true, _) => "not checked (--hashes-only)".to_owned(),
            (false, 0) => format!("{} checked", grouped(self.leaves)),
            (false, withheld) => {
                format!("{} checked, {} withheld from this node", grouped(self.leaves), grouped(withheld))
            }
        }
    }

    /// How many payloads were checked.
    pub(super) fn payloads_in_words(&self) -> String {
        match (self.depth_is_hashes, self.absent) {
            (true, _) => "not checked (--hashes-only)".to_owned(),
            (false, 0) => format!("{} checked", grouped(self.payloads)),
            (false, absent) => format!("{} checked, {} not held", grouped(self.payloads), grouped(absent)),
        }
    }
}

#[cfg(test)]
mod tests {
    use percole_merkle::{Flags, LogKey, NodeId, Origin, Scope, SubjectId};

    use super::*;

    fn origin() -> Origin {
        Origin::first(NodeId::from_first_key(&LogKey::from_seed(&[1; 32]).public()))
    }

    fn entry(index: u64) -> LogEntry {
        let (salt, payload) = ([index as u8; 32], vec![7, index as u8]);
        let header = LeafHeader {
            origin: origin(),
            kind: "node.founded".parse().unwrap(),
            schema_version: 1,
            subject: SubjectId { origin: origin().node, id: [0; 16] },
            idempotency_key: [index as u8; 16],
            causes: Vec::new(),
            claimed_time_us: 1,
            scope: Scope::Federation,
            anchor: None,
            addressees: Vec::new(),
            flags: Flags::default(),
            payload_len: 2,
            payload_commitment: commit_payload(&salt, &payload),
        };
        let leaf = header.encode().unwrap();
        let leaf_hash = leaf_hash(&leaf).0.to_vec();
        LogEntry {
            index,
            leaf_hash,
            leaf,
            has_payload: true,
            salt: salt.to_vec(),
            payload,
            recorded_by: String::new(),
        }
    }

    fn check(entries: &[LogEntry], is_own: bool) -> Checked {
        let mut tree = Frontier::new();
        for index in 0..entries.len() as u64 {
            let hash = Hash::try_from(entry(index).leaf_hash.as_slice()).unwrap();
            tree.push(hash, &mut |_, _| {}).unwrap();
        }
        let mut check = Check::new(tree.checkpoint(origin()), Depth::Whole, is_own);
        entries.iter().for_each(|entry| check.take(entry).unwrap());
        check.finish()
    }

    #[test]
    fn an_intact_log_has_no_findings() {
        let checked = check(&[entry(0), entry(1), entry(2)], true);
        assert_eq!((checked.findings.len(), checked.leaves, checked.payloads), (0, 3, 3));
    }

    #[test]
    fn a_changed_payload_a_changed_leaf_and_a_changed_hash_are_found() {
        let mut entries = [entry(0), entry(1), entry(2)];
        entries[0].payload[0] ^= 1;
        entries[1].leaf[100] ^= 1;
        entries[2].leaf_hash[0] ^= 1;
        let findings = check(&entries, true).findings;
        assert!(findings[0].1.contains("committed to"), "{findings:?}");
        assert!(findings[1].1.contains("its leaf hashes to"), "{findings:?}");
        assert!(findings[2].1.contains("its leaf hashes to"), "{findings:?}");
        assert!(findings[3].1.contains("the signed head has"), "{findings:?}");
    }

    #[test]
    fn a_mirror_may_lack_what_a_log_of_ones_own_must_hold() {
        let mut entries = [entry(0), entry(1)];
        entries[0].leaf.clear();
        (entries[1].has_payload, entries[1].payload) = (false, Vec::new());
        let mirror = check(&entries, false);
        assert_eq!((mirror.findings.len(), mirror.withheld, mirror.absent), (0, 1, 1));
        assert_eq!(check(&entries, true).findings.len(), 2);
    }
}
