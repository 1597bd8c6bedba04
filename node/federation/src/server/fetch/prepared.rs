//! What was read of logs for one child and serves the others too.

use std::{
    collections::{HashMap, VecDeque},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use percole_merkle::{NodeMap, Origin};
use percole_proto::v1 as pb;
use percole_store::{entries, logs, tree};
use percole_sync::{PackageCutter, Reader, StoredEntry};
use tokio::sync::OnceCell;

use crate::{
    Federation,
    heads::Head,
    own,
    reader::{ENTRIES_PER_READ, stored},
    wire, witness,
};
use percole_core::{error::Error, unsettled};
use percole_words::federation;

/// Runs that are kept.
const KEPT_MAX: usize = 512;
/// A run of more bytes than this is read again for each child.
const RUN_BYTES_MAX: usize = 32 * 1_024;

/// The entries of a log from a size up to a head.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Wanted {
    pub(super) origin: Origin,
    pub(super) from: u64,
    pub(super) head: Head,
}

impl Wanted {
    /// Whether it is short enough to be brought with others.
    pub(super) fn is_short(&self) -> bool {
        self.head.size > self.from && self.head.size - self.from <= ENTRIES_PER_READ
    }

    fn not_at_once(&self) -> Error {
        Error::not_found(federation::nothing_to_serve(self.origin.to_string()))
    }
}

/// The same as a key: late entries make it another run.
type Key = (Origin, u64, u64, u64);

/// A run that was read and proven.
pub(super) struct Run {
    wanted: Wanted,
    head: pb::GetCheckpointResponse,
    entries: Vec<StoredEntry>,
}

/// The runs that are kept.
#[derive(Default)]
pub(crate) struct Prepared(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    runs: HashMap<Key, Arc<OnceCell<Arc<Run>>>>,
    oldest: VecDeque<Key>,
    /// How often payloads had been erased when the oldest was read.
    erasures: u64,
}

impl Prepared {
    /// A run, read for whoever asks first while others wait for it.
    ///
    /// # Errors
    /// The database's error; the next one reads it again.
    pub(super) async fn of(&self, federation: &Federation, wanted: Wanted) -> Result<Arc<Run>, Error> {
        let cell = self.cell(&wanted, federation.node.sequencer.erasures());
        let run = cell
            .get_or_try_init(|| async { Run::read(federation, wanted).await.map(Arc::new) })
            .await?
            .clone();
        if run.bytes() > RUN_BYTES_MAX {
            self.kept().runs.remove(&key(&wanted));
        }
        Ok(run)
    }

    fn cell(&self, wanted: &Wanted, erasures: u64) -> Arc<OnceCell<Arc<Run>>> {
        let mut kept = self.kept();
        if kept.erasures != erasures {
            // A payload that was erased is gone from memory too.
            *kept = Kept { erasures, ..Kept::default() };
        }
        let key = key(wanted);
        if let Some(cell) = kept.runs.get(&key) {
            return cell.clone();
        }
        if kept.oldest.len() >= KEPT_MAX
            && let Some(oldest) = kept.oldest.pop_front()
        {
            kept.runs.remove(&oldest);
        }
        kept.oldest.push_back(key);
        kept.runs.entry(key).or_default().clone()
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn key(wanted: &Wanted) -> Key {
    (wanted.origin, wanted.from, wanted.head.size, wanted.head.filled)
}

impl Run {
    async fn read(federation: &Federation, wanted: Wanted) -> Result<Run, Error> {
        let Wanted { origin, from, head: Head { log, size, .. } } = wanted;
        let mut tx = federation.node.read().await?;
        let note = logs::served_note(&mut tx, log).await?.filter(|(served, _)| *served == size);
        let (_, note) = note.ok_or_else(|| wanted.not_at_once())?;
        let prefix = witness::prove(&mut tx, log, from, size).await?;
        let entries = entries::range(&mut tx, log, from, size - from).await?;
        let given_up = match own::is_own(federation, &origin) {
            true => unsettled::given_up(&mut tx).await?,
            false => Vec::new(),
        };
        let head = pb::GetCheckpointResponse {
            note,
            proof: wire::write_proof(&prefix.proof),
            old_root: prefix.root.0.to_vec(),
            given_up,
        };
        Ok(Run { wanted, head, entries: entries.into_iter().map(stored).collect() })
    }

    fn bytes(&self) -> usize {
        let bytes = |entry: &StoredEntry| {
            let body = entry.body.as_ref().map_or(0, |body| body.payload.len());
            entry.leaf.as_ref().map_or(0, Vec::len) + body
        };
        self.entries.iter().map(bytes).sum()
    }

    /// What a child is given of it.
    ///
    /// # Errors
    /// `NotFound` when it takes more than one package.
    pub(super) fn serve(&self, reader: &Reader) -> Result<pb::FetchedLog, Error> {
        let Wanted { origin, from, head: Head { log, size, .. } } = self.wanted;
        let mut cutter = PackageCutter::new(origin, from, size, reader.clone());
        let cut = self.entries.iter().find_map(|entry| cutter.push(entry.clone()));
        let cut = cut.filter(|cut| cut.end() == size).ok_or_else(|| self.wanted.not_at_once())?;
        // It ends at the head, so that the way there needs no proof.
        let package = cut.prove(&NodeMap::new()).map_err(|error| tree::damaged(log, size, &error))?;
        Ok(pb::FetchedLog {
            origin: origin.to_string(),
            head: Some(self.head.clone()),
            package: Some(wire::write_package(package)),
        })
    }
}
