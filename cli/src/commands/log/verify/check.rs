//! The check of the entries, one at a time; what is kept does not grow with the log.

use percole_merkle::{Checkpoint, Frontier, Hash, LeafHeader, commit_payload, leaf_hash};
use percole_proto::event::v1::PayloadsLost;
use percole_proto::v1::LogEntry;
use percole_words::{Arg, Message, cli_log, node};
use prost::Message as _;

use crate::commands::log::entries::Depth;
use crate::output::failure::Failure;
use crate::output::reader::Reader;

/// Findings that are listed; the others are counted.
const FINDINGS_MAX: usize = 100;

/// The kind of event in which a log says what of it a restore lost.
const LOST: &str = "node.payloads_lost";
/// Own events that are not held whole, of which as many are remembered until the log has said what it lost.
const LACKING_MAX: usize = 100_000;

/// A check that is under way.
pub(super) struct Check {
    head: Checkpoint,
    depth: Depth,
    is_own: bool,
    tree: Frontier,
    /// Own events that are not held whole and that the log has not called lost so far, with what that is called.
    lacking: Vec<(u64, fn() -> Message)>,
    checked: Checked,
}

/// What was checked and what was found.
#[derive(Default)]
pub(super) struct Checked {
    /// Leaves whose hash was recomputed.
    pub(super) leaves: u64,
    /// Leaves of which the node has the hash only.
    pub(super) withheld: u64,
    /// Leaves whose scope is relative to another node than the writer.
    pub(super) anchored: u64,
    /// Leaves that name addressees.
    pub(super) addressed: u64,
    /// Payloads that fit their commitment.
    pub(super) payloads: u64,
    /// Payloads that the node does not hold.
    pub(super) absent: u64,
    /// Events of its own of which a restore left the hash, as the log says itself.
    pub(super) lost: u64,
    /// What does not fit, with the event's index.
    pub(super) findings: Vec<Finding>,
    /// Findings beyond those listed.
    pub(super) more_findings: u64,
    /// Whether only hashes were looked at.
    pub(super) depth_is_hashes: bool,
}

/// Something that does not fit.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Finding {
    /// Index of the event, when it is about one.
    pub(super) index: Option<u64>,
    pub(super) what: Message,
}

impl Check {
    /// Begins; `is_own` says that the node has written the log itself, so that it must hold everything.
    pub(super) fn new(head: Checkpoint, depth: Depth, is_own: bool) -> Check {
        let checked = Checked { depth_is_hashes: depth == Depth::Hashes, ..Checked::default() };
        Check { head, depth, is_own, tree: Frontier::new(), lacking: Vec::new(), checked }
    }

    /// Checks the next entry.
    ///
    /// # Errors
    /// Only when a hash is not one, or the tree is full, so that there is no going on.
    pub(super) fn take(&mut self, entry: &LogEntry) -> Result<(), Failure> {
        let stop = |error: Message| Failure::unreachable(cli_log::event_unusable(entry.index, error));
        let hash = Hash::try_from(entry.leaf_hash.as_slice()).map_err(|error| stop(error.said()))?;
        if self.depth == Depth::Whole
            && let Err(wrong) = self.check_content(entry, &hash)
        {
            self.found(Some(entry.index), wrong);
        }
        self.tree.push(hash, &mut |_, _| {}).map_err(|error| stop(error.said()))
    }

    fn check_content(&mut self, entry: &LogEntry, hash: &Hash) -> Result<(), Message> {
        if entry.leaf.is_empty() {
            if self.is_own {
                return self.lacks(entry.index, cli_log::own_event_missing);
            }
            self.checked.withheld += 1;
            return Ok(());
        }
        if leaf_hash(&entry.leaf) != *hash {
            return Err(node::leaf_hash_differs());
        }
        let header = LeafHeader::decode(&entry.leaf).map_err(|error| node::leaf_unreadable(error.said()))?;
        if header.origin != self.head.origin {
            return Err(node::leaf_of_another_log(header.origin.to_string()));
        }
        self.checked.leaves += 1;
        self.checked.anchored += u64::from(header.anchor.is_some());
        self.checked.addressed += u64::from(!header.addressees.is_empty());
        self.check_payload(entry, &header)
    }

    fn check_payload(&mut self, entry: &LogEntry, header: &LeafHeader) -> Result<(), Message> {
        if !entry.has_payload {
            if self.is_own && !header.flags.redactable {
                return self.lacks(entry.index, cli_log::content_gone);
            }
            self.checked.absent += 1;
            return Ok(());
        }
        let salt: &[u8; 32] = entry.salt.as_slice().try_into().map_err(|_| cli_log::salt_length())?;
        let fits = entry.payload.len() == header.payload_len as usize
            && commit_payload(salt, &entry.payload) == header.payload_commitment;
        if !fits {
            return Err(node::content_differs());
        }
        self.checked.payloads += 1;
        if self.is_own && header.kind.as_str() == LOST {
            self.excuse(&entry.payload);
        }
        Ok(())
    }

    /// An own event is not held whole: wrong, unless the log says further on that a restore lost it.
    fn lacks(&mut self, index: u64, what: fn() -> Message) -> Result<(), Message> {
        if self.lacking.len() == LACKING_MAX {
            return Err(what());
        }
        self.lacking.push((index, what));
        Ok(())
    }

    /// The log says which of its events a restore lost; of very many it lists the first.
    fn excuse(&mut self, payload: &[u8]) {
        let Ok(PayloadsLost { runs, count, .. }) = PayloadsLost::decode(payload) else { return };
        let listed: u64 = runs.iter().map(|run| run.end.saturating_sub(run.start)).sum();
        let is_said = |index: u64| match runs.get(runs.partition_point(|run| run.end <= index)) {
            Some(run) => run.start <= index,
            None => count > listed && !runs.is_empty(),
        };
        let before = self.lacking.len();
        self.lacking.retain(|(index, _)| !is_said(*index));
        self.checked.lost += (before - self.lacking.len()) as u64;
    }

    fn found(&mut self, index: Option<u64>, what: Message) {
        match self.checked.findings.len() < FINDINGS_MAX {
            true => self.checked.findings.push(Finding { index, what }),
            false => self.checked.more_findings += 1,
        }
    }

    /// Compares the tree with the head.
    pub(super) fn finish(mut self) -> Checked {
        for (index, what) in std::mem::take(&mut self.lacking) {
            self.found(Some(index), what());
        }
        let root = self.tree.root();
        if (self.tree.size(), root) != (self.head.size, self.head.root) {
            let (size, signed) = (self.tree.size(), self.head.root.to_string());
            self.found(None, cli_log::tree_differs(size, root.to_string(), signed));
        }
        self.checked
    }
}

impl Checked {
    /// How many leaves were checked.
    pub(super) fn leaves_in_words(&self) -> Message {
        match (self.depth_is_hashes, self.withheld) {
            (true, _) => cli_log::not_checked(),
            (false, 0) => cli_log::checked(self.leaves),
            (false, withheld) => cli_log::checked_some_withheld(self.leaves, withheld),
        }
    }

    /// How many leaves have another node's anchor or name addressees; nothing when none does.
    pub(super) fn named_in_words(&self, reader: Reader) -> String {
        let anchored = (self.anchored > 0).then(|| cli_log::seen_from_elsewhere(self.anchored));
        let addressed = (self.addressed > 0).then(|| cli_log::with_addressees(self.addressed));
        reader.say(Arg::listing(anchored.into_iter().chain(addressed)))
    }

    /// How many own events a restore lost; nothing when none.
    pub(super) fn lost_in_words(&self, reader: Reader) -> String {
        if self.lost == 0 { String::new() } else { reader.say(cli_log::lost_with_a_restore(self.lost)) }
    }

    /// How many payloads were checked.
    pub(super) fn payloads_in_words(&self) -> Message {
        match (self.depth_is_hashes, self.absent) {
            (true, _) => cli_log::not_checked(),
            (false, 0) => cli_log::checked(self.payloads),
            (false, absent) => cli_log::checked_some_absent(self.payloads, absent),
        }
    }
}

#[cfg(test)]
mod tests {
    use percole_merkle::{Flags, LogKey, NodeId, Origin, Scope, SubjectId};
    use percole_proto::event::v1::Run;
    use percole_words::Lang;

    use super::*;
    use crate::output::specimen::reader;

    fn origin() -> Origin {
        Origin::first(NodeId::from_first_key(&LogKey::from_seed(&[1; 32]).public()))
    }

    fn entry(index: u64) -> LogEntry {
        entry_at(index, Scope::Federation, None, Vec::new())
    }

    fn entry_at(index: u64, scope: Scope, anchor: Option<NodeId>, addressees: Vec<NodeId>) -> LogEntry {
        entry_of(index, "node.founded", vec![7, index as u8], (scope, anchor, addressees))
    }

    type Readers = (Scope, Option<NodeId>, Vec<NodeId>);

    fn entry_of(index: u64, kind: &str, payload: Vec<u8>, (scope, anchor, addressees): Readers) -> LogEntry {
        let salt = [index as u8; 32];
        let header = LeafHeader {
            origin: origin(),
            kind: kind.parse().unwrap(),
            schema_version: 1,
            subject: SubjectId { origin: origin().node, id: [0; 16] },
            idempotency_key: [index as u8; 16],
            causes: Vec::new(),
            claimed_time_us: 1,
            scope,
            anchor,
            addressees,
            flags: Flags::default(),
            payload_len: payload.len() as u32,
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
        let signed: Vec<LogEntry> = (0..entries.len() as u64).map(entry).collect();
        check_as_signed(entries, &signed, is_own)
    }

    fn check_as_signed(entries: &[LogEntry], signed: &[LogEntry], is_own: bool) -> Checked {
        let mut tree = Frontier::new();
        for entry in signed {
            tree.push(Hash::try_from(entry.leaf_hash.as_slice()).unwrap(), &mut |_, _| {}).unwrap();
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
        let at = |index, what| Finding { index: Some(index), what };
        assert_eq!(
            findings[..3],
            [
                at(0, node::content_differs()),
                at(1, node::leaf_hash_differs()),
                at(2, node::leaf_hash_differs())
            ]
        );
        assert!(findings[3].what.to_string().contains("the signed head says"), "{findings:?}");
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

    #[test]
    fn what_a_restore_lost_is_no_fault_once_the_log_says_so() {
        let run = |start, end| Run { start, end };
        let says = |runs: Vec<Run>, count| {
            let lost = PayloadsLost { runs, count, ..PayloadsLost::default() };
            entry_of(5, LOST, lost.encode_to_vec(), (Scope::Federation, None, Vec::new()))
        };
        let found = |says: LogEntry| {
            let mut entries: Vec<LogEntry> = (0..5).map(entry).chain([says]).collect();
            let signed = entries.clone();
            for lost in [1, 3, 4] {
                entries[lost].leaf.clear();
            }
            (entries[2].has_payload, entries[2].payload) = (false, Vec::new());
            let checked = check_as_signed(&entries, &signed, true);
            let at: Vec<u64> = checked.findings.iter().filter_map(|finding| finding.index).collect();
            (checked.lost, at)
        };
        assert_eq!(found(says(vec![run(1, 5)], 4)), (4, vec![]));
        assert_eq!(
            found(says(vec![run(1, 2), run(4, 5)], 2)),
            (2, vec![2, 3]),
            "what it does not name is missing"
        );
        assert_eq!(found(says(vec![run(1, 3)], 4)), (4, vec![]), "of very many the first are named");
        assert_eq!(found(says(vec![], 0)), (0, vec![1, 2, 3, 4]));
    }

    #[test]
    fn anchors_and_addressees_are_counted() {
        let [other, third] = [2, 3].map(|number| NodeId([number; 32]));
        let entries = [
            entry_at(0, Scope::Federation, None, vec![]),
            entry_at(1, Scope::Subtree, Some(other), vec![]),
            entry_at(2, Scope::Addressed, Some(other), vec![third]),
        ];
        let mut tree = Frontier::new();
        for entry in &entries {
            tree.push(Hash::try_from(entry.leaf_hash.as_slice()).unwrap(), &mut |_, _| {}).unwrap();
        }
        let mut check = Check::new(tree.checkpoint(origin()), Depth::Whole, true);
        entries.iter().for_each(|entry| check.take(entry).unwrap());
        let checked = check.finish();
        assert_eq!(checked.findings, []);
        assert_eq!(checked.named_in_words(reader(Lang::En)), "2 seen from another node, 1 with addressees");
        assert_eq!(Checked::default().named_in_words(reader(Lang::En)), "");
    }
}
