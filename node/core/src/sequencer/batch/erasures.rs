//! What a batch erased is noted outside the database, so that no backup brings it back.

use percole_store::{
    StoreError, entries,
    logs::{self, LogId},
};

use super::Batch;
use crate::endings::Ending;

impl Batch<'_> {
    /// Notes what was erased, right before the commit that erases it.
    pub(super) async fn note_erasures(&mut self) -> Result<(), StoreError> {
        if self.states.erased().is_empty() {
            return Ok(());
        }
        let logs = logs::all(&mut self.tx).await?;
        let origin_of = |log: LogId| logs.iter().find(|head| head.log == log).map(|head| head.origin);
        let mut endings = Vec::new();
        for place in self.states.erased() {
            let entry = entries::get(&mut self.tx, place.log, place.index).await?;
            let (Some(origin), Some(entry)) = (origin_of(place.log), entry) else { continue };
            endings.push(Ending::Erased {
                us: self.now_us,
                log: origin.to_string(),
                index: place.index,
                leaf: hex::encode(entry.leaf_hash.0),
            });
        }
        self.core.endings.note(&endings)
    }
}
