//! A node that mirrors a log: what it stores survives a crash, its memory does not.

use percole_merkle::tree::{frontier, frontier_plan};
use percole_merkle::{LogPublicKey, NodePos, Shown, SignedCheckpoint, UnverifiedNote};

use crate::testing::{SIBLING, StoredLog, Writer, reader};
use crate::{
    Checked, Mirror, Offer, Package, PackageCutter, PackageError, StoredEntry, Verdict, VerifiedContent,
};

/// One mirrored log at one node.
pub(super) struct Receiver {
    pub(super) mirror: Mirror,
    key: LogPublicKey,
    // Everything below is on disk.
    pub(super) log: StoredLog,
    checkpoint: Option<Vec<u8>>,
    /// The newest checkpoint of which everything was held: what is served while a newer one comes in.
    served: Option<SignedCheckpoint>,
    pub(super) evidence: Option<Vec<u8>>,
}

impl Receiver {
    pub(super) fn new(writer: &Writer) -> Receiver {
        let (origin, key) = (writer.log.origin, writer.key.public());
        Receiver {
            mirror: Mirror::new(origin, key),
            key,
            log: StoredLog::new(origin),
            checkpoint: None,
            served: None,
            evidence: None,
        }
    }

    pub(super) fn checkpoint_size(&self) -> u64 {
        self.mirror.checkpoint_size()
    }

    /// Considers an offer and stores what follows from it.
    pub(super) fn consider(&mut self, offer: &Offer) -> Verdict {
        let nodes = self.log.read(&self.mirror.consider_plan(offer));
        let verdict = self.mirror.consider_checkpoint(offer, &nodes);
        match &verdict {
            Verdict::Accepted(accepted) => {
                self.checkpoint = Some(accepted.signed().as_bytes().to_vec());
                self.mirror = self.mirror.clone().accept(*accepted.clone()).unwrap();
            }
            Verdict::Equivocation(evidence) => {
                self.evidence = Some(evidence.encode());
                self.mirror = self.mirror.clone().freeze("it signed two histories");
            }
            _ => {}
        }
        verdict
    }

    /// Checks a package, stores it, and gives the size held.
    pub(super) fn take(&mut self, package: Package) -> Result<u64, PackageError> {
        let Checked::New(checked) = self.mirror.check_package(package)? else {
            return Ok(self.mirror.size());
        };
        self.mirror = self.mirror.clone().extend(&checked).unwrap();
        self.log.frontier = checked.frontier().clone();
        checked.nodes().iter().for_each(|(pos, hash)| self.log.nodes.insert(*pos, *hash));
        for entry in checked.into_entries() {
            let (index, leaf_hash) = (entry.index(), entry.leaf_hash());
            let (leaf, body) = match entry.into_content() {
                VerifiedContent::Withheld => (None, None),
                VerifiedContent::Leaf { bytes, body, .. } => (Some(bytes), body),
            };
            self.log.nodes.insert(NodePos { level: 0, index }, leaf_hash);
            self.log.entries.push(StoredEntry { leaf_hash, leaf, body });
        }
        if let Some(signed) = self.mirror.cosignable() {
            self.served = Some(signed.clone());
        }
        Ok(self.mirror.size())
    }

    /// Takes in all of a writer's log, without a network.
    pub(super) fn follow(&mut self, writer: &Writer) {
        let verdict = self.consider(&writer.offer(self.checkpoint_size()));
        assert!(matches!(verdict, Verdict::Accepted(_)), "{verdict:?}");
        for package in writer.packages(self.mirror.size()) {
            self.take(package).unwrap();
        }
    }

    /// Loses its memory and resumes from the disk.
    pub(super) fn restart(&mut self) {
        let size = self.log.size();
        let edge = frontier(size, &self.log.read(&frontier_plan(size).unwrap())).unwrap();
        assert_eq!(edge, self.log.frontier, "the stored nodes give back the right edge");
        let note = self.checkpoint.as_ref().map(|bytes| UnverifiedNote::parse(bytes).unwrap());
        let checkpoint = note.map(|note| note.verify(&self.key, &self.log.origin).unwrap());
        self.mirror = Mirror::resume(self.log.origin, self.key, edge, checkpoint).unwrap();
        if self.evidence.is_some() {
            self.mirror = self.mirror.clone().freeze("it signed two histories");
        }
    }

    /// The newest head that can be served, with the proof from another size when this node has it.
    pub(super) fn serve_checkpoint(&self, old_size: u64) -> Option<Offer> {
        let signed = self.served.as_ref()?;
        let size = signed.checkpoint().size;
        let prefix = self.log.prefix(old_size.min(size), size);
        let note = signed.as_bytes().to_vec();
        Some(Offer { old_size, prefix, note, shown: Shown::AsSeenBefore, given_up: Vec::new() })
    }

    /// At most `limit` packages of what is held, for a sibling of the origin.
    pub(super) fn serve_entries(&self, start: u64, checkpoint_size: u64, limit: usize) -> Vec<Package> {
        let mut cutter =
            PackageCutter::new(self.log.origin, start, checkpoint_size, reader(SIBLING, self.log.origin));
        let mut packages = Vec::new();
        if checkpoint_size > self.log.size() {
            return packages;
        }
        while cutter.remaining() > 0 && packages.len() < limit {
            let stored = self.log.entries[cutter.next_index() as usize].clone();
            packages.extend(cutter.push(stored).map(|cut| self.log.prove(cut)));
        }
        packages
    }
}

/// A receiver that asks, instead of being pushed to.
pub(super) struct Puller {
    pub(super) receiver: Receiver,
    /// When it asks again if nothing comes.
    pub(super) ask_again_ms: u64,
}

impl Puller {
    pub(super) fn new(writer: &Writer) -> Puller {
        Puller { receiver: Receiver::new(writer), ask_again_ms: 0 }
    }
}
