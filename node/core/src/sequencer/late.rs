//! Entries of mirrored logs that come after their hashes.

use async_trait::async_trait;
use percole_merkle::Origin;
use percole_sync::VerifiedEntry;

use super::{
    Batch,
    task::{Reply, Task, TaskError},
};
use crate::error::Error;

/// Leaf and payload of entries of which only the hash was held, or which lacked their payload.
pub struct FillGaps {
    /// Whose log it is.
    pub origin: Origin,
    /// Each verified against the hash that is held.
    pub entries: Vec<VerifiedEntry>,
}

/// A filling in the queue; it yields how many entries are held whole now and were not before.
pub(super) struct FillTask {
    pub(super) fill: FillGaps,
    pub(super) filled: u32,
    pub(super) reply: Reply<u32>,
}

#[async_trait]
impl Task for FillTask {
    fn alone(&self) -> bool {
        false
    }

    fn key(&self) -> Option<[u8; 16]> {
        None
    }

    async fn run(&mut self, batch: &mut Batch<'_>) -> Result<(), TaskError> {
        self.filled = batch.fill(&self.fill).await?;
        Ok(())
    }

    fn finish(self: Box<Self>, result: Result<(), Error>) {
        let FillTask { filled, reply, .. } = *self;
        reply.send(result.map(|()| filled));
    }
}
