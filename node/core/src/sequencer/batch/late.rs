//! Putting leaf and payload in the place of a hash.

use std::collections::{BTreeSet, HashSet};

use percole_merkle::{LeafHeader, SubjectId};
use percole_store::{
    StoreError,
    entries::{self, Place},
    gaps,
    logs::{self, LogId},
    problems,
};
use percole_sync::VerifiedEntry;

use super::{Batch, mirrored};
use crate::{
    apply,
    sequencer::{late::FillGaps, task::TaskError},
};

impl Batch<'_> {
    /// Fills gaps of a mirrored log, or of the own one after a restore, and folds anew what they are about and what rests on them. What is held whole already,
    /// and what does not belong where it claims to, is passed over. Gives the number of entries that were filled.
    pub(in crate::sequencer) async fn fill(&mut self, fill: &FillGaps) -> Result<u32, TaskError> {
        self.flush().await?;
        let Some(head) = logs::by_origin(&mut self.tx, &fill.origin).await? else { return Ok(0) };
        let (mut filled, mut anew) = (0, BTreeSet::new());
        for entry in &fill.entries {
            filled += u32::from(self.fill_one(head.log, entry, &mut anew).await?);
        }
        for subject in &anew {
            apply::refold_for(&mut self.states, &mut self.tx, head.log, subject).await?;
        }
        self.news.mirrored |= filled > 0;
        // Who comes late may tell of nodes, or let something else do so; it is not worth a look.
        if filled > 0 {
            self.note_any_tree();
        }
        Ok(filled)
    }

    async fn fill_one(
        &mut self,
        log: LogId,
        entry: &VerifiedEntry,
        anew: &mut BTreeSet<SubjectId>,
    ) -> Result<bool, StoreError> {
        let place = Place { log, index: entry.index() };
        let Some(held) = entries::get(&mut self.tx, log, place.index).await? else { return Ok(false) };
        let Some(header) = mirrored::header(entry) else { return Ok(false) };
        let brings_more = held.leaf.is_none() || mirrored::has_body(entry);
        let is_whole = held.leaf.is_some() && !problems::is_missing(&mut self.tx, place).await?;
        if !brings_more || is_whole || held.leaf_hash != entry.leaf_hash() {
            return Ok(false);
        }
        let mut repeated = HashSet::new();
        for known in entries::by_idem(&mut self.tx, log, &[header.idempotency_key]).await? {
            // Of two equal keys in one log the lower index counts.
            if known.index < place.index {
                repeated.insert(place.index);
            } else if known.index > place.index {
                anew.extend(self.counts_no_more(Place { log, index: known.index }).await?);
            }
        }
        let (row, keys) = mirrored::row(entry, &repeated);
        gaps::fill(&mut self.tx, log, row, &keys).await?;
        anew.extend(keys.subject);
        anew.extend(apply::resting_on(&mut self.states, &mut self.tx, place).await?);
        Ok(true)
    }

    /// Takes its key from an event, as a lower index has it; gives the subject that it moved until now.
    async fn counts_no_more(&mut self, place: Place) -> Result<Option<SubjectId>, StoreError> {
        gaps::repeats(&mut self.tx, place).await?;
        let leaf = entries::get(&mut self.tx, place.log, place.index).await?.and_then(|entry| entry.leaf);
        let Some(Ok(header)) = leaf.as_deref().map(LeafHeader::decode) else { return Ok(None) };
        apply::forget(&mut self.states, &mut self.tx, header.kind.as_str(), &header.subject).await?;
        Ok(Some(header.subject))
    }
}

#[cfg(test)]
mod tests;
