//! Reading a log in packages, for whoever receives it.

use std::collections::VecDeque;

use percole_merkle::Origin;
use percole_store::{
    entries::{self, Entry},
    logs::LogId,
    tree,
};
use percole_sync::{Body, Cut, Package, PackageCutter, Reader, StoredEntry};

use crate::Federation;
use percole_core::error::{Code, Error};
use percole_words::federation;

/// Entries read at once: with the largest payloads, 16 MiB.
pub(crate) const ENTRIES_PER_READ: u64 = 64;

/// Cuts one log into packages from an index to a checkpoint. It holds one read and one package, however long the log.
pub(super) struct PackageReader {
    log: LogId,
    cutter: PackageCutter,
    waiting: VecDeque<Entry>,
}

/// What is to be read, and for whom.
#[derive(Clone, Debug)]
pub(super) struct Run {
    pub(super) log: LogId,
    pub(super) origin: Origin,
    pub(super) start: u64,
    pub(super) checkpoint_size: u64,
    /// The receiver, in the tree as it is now.
    pub(super) reader: Reader,
}

impl PackageReader {
    pub(super) fn new(run: Run) -> PackageReader {
        let cutter = PackageCutter::new(run.origin, run.start, run.checkpoint_size, run.reader);
        PackageReader { log: run.log, cutter, waiting: VecDeque::new() }
    }

    /// The next package, or `None` after the last.
    pub(super) async fn next(&mut self, federation: &Federation) -> Result<Option<Package>, Error> {
        loop {
            while let Some(entry) = self.waiting.pop_front() {
                if let Some(cut) = self.cutter.push(stored(entry)) {
                    return self.prove(federation, cut).await.map(Some);
                }
            }
            if self.cutter.remaining() == 0 {
                return match self.cutter.finish() {
                    Some(cut) => self.prove(federation, cut).await.map(Some),
                    None => Ok(None),
                };
            }
            self.read(federation).await?;
        }
    }

    async fn read(&mut self, federation: &Federation) -> Result<(), Error> {
        let start = self.cutter.next_index();
        let limit = self.cutter.remaining().min(ENTRIES_PER_READ);
        // One short transaction a read: a slow receiver holds no snapshot open.
        let mut tx = federation.node.read().await?;
        self.waiting = entries::range(&mut tx, self.log, start, limit).await?.into();
        if self.waiting.len() as u64 != limit {
            return Err(tree::damaged(self.log, start, &"entries are missing").into());
        }
        Ok(())
    }

    async fn prove(&self, federation: &Federation, cut: Cut) -> Result<Package, Error> {
        let end = cut.end();
        let damaged = |error: percole_merkle::TreeError| Error::from(tree::damaged(self.log, end, &error));
        let plan = cut
            .proof_plan()
            .map_err(|error| Error::new(Code::InvalidArgument, federation::proof_unusable(error.said())))?;
        let mut tx = federation.node.read().await?;
        let nodes = tree::load(&mut tx, self.log, &plan).await?;
        cut.prove(&nodes).map_err(damaged)
    }
}

/// An entry of the database as it is cut for a reader.
pub(crate) fn stored(entry: Entry) -> StoredEntry {
    StoredEntry {
        leaf_hash: entry.leaf_hash,
        leaf: entry.leaf,
        body: entry.body.map(|body| Body { salt: body.salt, payload: body.payload }),
    }
}
