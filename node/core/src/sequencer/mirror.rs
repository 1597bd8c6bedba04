//! Writes that only a mirror makes.

use async_trait::async_trait;
use percole_merkle::Origin;
use percole_store::{StoreError, Tx, logs};

use super::SharedWrite;

/// Remembers a checkpoint of a mirrored log that was accepted; the first one makes the mirror.
pub struct AcceptCheckpoint {
    /// The log.
    pub origin: Origin,
    /// Its size at the checkpoint.
    pub size: u64,
    /// The signed note.
    pub note: Vec<u8>,
    /// Size of the accepted head that the log gave up, in whose place this one is.
    pub given_up: Option<u64>,
}

#[async_trait]
impl SharedWrite for AcceptCheckpoint {
    async fn write(&self, tx: &mut Tx) -> Result<(), StoreError> {
        let head = match logs::by_origin(tx, &self.origin).await? {
            Some(head) => head,
            None => logs::create(tx, &self.origin).await?,
        };
        let (log, size, note) = (head.log, self.size, &self.note);
        match self.given_up {
            Some(given_up) => logs::replace_checkpoint(tx, log, given_up, size, note).await?,
            None => logs::accept_checkpoint(tx, log, size, note).await?,
        }
        Ok(())
    }
}
