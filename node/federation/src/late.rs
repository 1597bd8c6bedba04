//! Entries that come after their hashes: what one end holds only as a hash is asked for again from every carrier.
//!
//! The receiver says what it lacks, the carrier looks for it among what it holds whole, and gives away what the receiver may
//! read. It is gone through once for each number of [`percole_sync::gaps::stamp`]: a carrier has more than before only when
//! something came late to itself, or somebody stands elsewhere.

use std::{ops::Range, sync::Arc};

use percole_core::{error::Error, sequencer::FillGaps};
use percole_merkle::Origin;
use percole_proto::v1 as pb;
use percole_store::{
    entries::{self, Place},
    gaps::{self, held_within},
    logs, problems,
};
use percole_sync::{
    ENTRIES_PER_PACKAGE_MAX, PACKAGE_BYTES_MAX, Reader, WireEntry,
    gaps::{GAPS_PER_PAGE_MAX, runs},
    verify_late_leaf,
};
use percole_words::{Message, federation};

use crate::{
    Federation,
    reader::{ENTRIES_PER_READ, stored},
    wire,
};

/// The most reads for one answer: the asker goes on from where it ended, so that nobody holds a reader of the database long.
const READS_MAX: usize = 64;

/// What is not held whole of a log, and where to go on from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Gaps {
    pub(crate) runs: Vec<Range<u64>>,
    pub(crate) next: Option<u64>,
}

/// A page of what this node does not hold whole of a log: of another's, or of its own after a restore.
pub(crate) async fn lacking(federation: &Federation, origin: &Origin, start: u64) -> Result<Gaps, Error> {
    let mut tx = federation.node.read().await?;
    let Some(head) = logs::by_origin(&mut tx, origin).await? else { return Ok(Gaps::default()) };
    let indexes = gaps::of(&mut tx, head.log, start, GAPS_PER_PAGE_MAX).await?;
    let full = indexes.len() as u64 == GAPS_PER_PAGE_MAX;
    let next = indexes.last().filter(|_| full).map(|last| last + 1);
    Ok(Gaps { runs: runs(indexes), next })
}

/// Entries that are held whole, and where to go on from within the runs that were asked about.
pub(crate) struct Found {
    pub(crate) entries: Vec<pb::LateEntry>,
    pub(crate) next: Option<u64>,
}

/// What of some runs is held here and may be read by the receiver; as much as travels at once.
pub(crate) async fn find(
    federation: &Federation,
    origin: &Origin,
    runs: &[Range<u64>],
    reader: &Reader,
) -> Result<Found, Error> {
    let mut found = Found { entries: Vec::new(), next: None };
    let mut tx = federation.node.read().await?;
    let Some(head) = logs::by_origin(&mut tx, origin).await? else { return Ok(found) };
    let (mut bytes, mut reads) = (0, 0);
    for run in runs {
        let mut at = run.start;
        while at < run.end {
            if reads == READS_MAX {
                found.next = Some(at);
                return Ok(found);
            }
            reads += 1;
            let page = held_within(&mut tx, head.log, at, run.end, ENTRIES_PER_READ).await?;
            let is_last = (page.len() as u64) < ENTRIES_PER_READ;
            for entry in page {
                let index = entry.index;
                let shared = stored(entry).share(reader);
                if matches!(shared, WireEntry::Full { .. }) {
                    bytes += shared.wire_bytes();
                    if found.entries.len() == ENTRIES_PER_PACKAGE_MAX || bytes > PACKAGE_BYTES_MAX {
                        found.next = Some(index);
                        return Ok(found);
                    }
                    found.entries.push(wire::write_late(index, shared));
                }
                at = index + 1;
            }
            at = if is_last { run.end } else { at };
        }
    }
    Ok(found)
}

/// Takes in entries that came late, each verified against the hash that is held; gives how many are held whole now.
///
/// # Errors
/// `InvalidArgument` for one that is not what the tree holds; the database's error.
pub(crate) async fn take(
    federation: &Arc<Federation>,
    origin: &Origin,
    entries: Vec<pb::LateEntry>,
) -> Result<u32, Error> {
    if entries.len() > ENTRIES_PER_PACKAGE_MAX {
        let too_long = federation::package_too_long(ENTRIES_PER_PACKAGE_MAX, entries.len());
        return Err(Error::invalid("entries", too_long));
    }
    let mut bytes = 0;
    let mut tx = federation.node.read().await?;
    let Some(head) = logs::by_origin(&mut tx, origin).await? else { return Ok(0) };
    let mut verified = Vec::with_capacity(entries.len());
    for late in entries {
        let refused = |what: Message| {
            Error::invalid("entries", federation::entry_unusable(late.index, origin.to_string(), what))
        };
        let shared = wire::read_late(late.entry).map_err(refused)?;
        bytes += shared.wire_bytes();
        if bytes > PACKAGE_BYTES_MAX {
            return Err(Error::invalid("entries", federation::package_too_large(PACKAGE_BYTES_MAX)));
        }
        let WireEntry::Full { leaf, body } = shared else { continue };
        // A carrier may hold more than this node: that comes in order.
        let Some(held) = entries::get(&mut tx, head.log, late.index).await? else { continue };
        let place = Place { log: head.log, index: late.index };
        if held.leaf.is_some() && !problems::is_missing(&mut tx, place).await? {
            continue;
        }
        let entry = verify_late_leaf(origin, late.index, held.leaf_hash, leaf, body);
        verified.push(entry.map_err(|error| refused(error.said()))?);
    }
    drop(tx);
    if verified.is_empty() {
        return Ok(0);
    }
    federation.node.sequencer.fill(FillGaps { origin: *origin, entries: verified }).await
}
