//! What an own event on a subject that others write too rests on.

use percole_merkle::{EventRef, LeafHeader, SubjectId, leaf::CAUSES_MAX};
use percole_store::{
    entries::{self, SubjectLeaf},
    logs::LogId,
};

use super::Batch;
use crate::{apply::REDACTED, sequencer::task::TaskError};

/// Leaves of one log that are looked at together.
const LEAVES: u64 = 16;

impl Batch<'_> {
    /// Adds the newest event that is folded of each other log on a subject: so every fold puts the own one after them, as it
    /// was decided. What is not folded here may never be: an event that rested on it would wait with it.
    ///
    /// A leaf has room for four. A subject has two writers (design 13, decision 6), and whoever else writes of it is not folded;
    /// beyond four the fold goes by origin and index, and no command fails for what others wrote.
    pub(super) async fn rest_on_others(
        &mut self,
        subject: &SubjectId,
        causes: &mut Vec<EventRef>,
    ) -> Result<(), TaskError> {
        self.settled_about(subject).await?;
        for log in entries::logs_folded_elsewhere(&mut self.tx, subject).await? {
            let Some(newest) = self.newest_of(subject, log).await? else { continue };
            if causes.iter().any(|cause| cause.origin == newest.origin && cause.index >= newest.index) {
                continue;
            }
            causes.retain(|cause| cause.origin != newest.origin);
            if causes.len() < CAUSES_MAX {
                causes.push(newest);
            }
        }
        Ok(())
    }

    /// The newest event of a log that a fold puts in order. An order to erase is none: it moves nothing, and anybody may order
    /// what he himself wrote to be erased.
    async fn newest_of(&mut self, subject: &SubjectId, log: LogId) -> Result<Option<EventRef>, TaskError> {
        let leaves = entries::newest_folded_leaves(&mut self.tx, subject, log, LEAVES).await?;
        Ok(leaves.into_iter().find_map(|SubjectLeaf { place, leaf, leaf_hash, .. }| {
            let header =
                LeafHeader::decode(&leaf).ok().filter(|header| header.kind.as_str() != REDACTED.name)?;
            Some(EventRef { origin: header.origin, index: place.index, leaf_hash })
        }))
    }
}

#[cfg(test)]
mod tests;
