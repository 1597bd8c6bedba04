//! Taking back what others hold of the own log, after a restore.

use async_trait::async_trait;
use percole_merkle::Frontier;
use percole_sync::CheckedPackage;

use super::{
    Batch,
    task::{Reply, Task, TaskError},
};
use crate::error::Error;

/// Entries that follow those of the own log, verified up to a head that this node signed before.
pub struct TakeBack {
    /// Checked against the right edge of the own log.
    pub package: CheckedPackage,
}

/// A taking back in the queue; it yields the new right edge.
pub(super) struct TakeBackTask {
    pub(super) take: TakeBack,
    pub(super) frontier: Option<Frontier>,
    pub(super) reply: Reply<Frontier>,
}

#[async_trait]
impl Task for TakeBackTask {
    fn alone(&self) -> bool {
        true
    }

    fn key(&self) -> Option<[u8; 16]> {
        None
    }

    async fn run(&mut self, batch: &mut Batch<'_>) -> Result<(), TaskError> {
        self.frontier = Some(batch.take_back(&self.take.package).await?);
        Ok(())
    }

    fn finish(self: Box<Self>, result: Result<(), Error>) {
        let TakeBackTask { frontier, reply, .. } = *self;
        if let Some(result) = match result {
            Ok(()) => frontier.map(Ok),
            Err(error) => Some(Err(error)),
        } {
            reply.send(result);
        }
    }
}
