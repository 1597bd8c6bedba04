//! The kinds of work in the sequencer's queue.

use async_trait::async_trait;
use percole_merkle::{Frontier, Origin, SubjectId};
use percole_store::{StoreError, Tx, entries, logs, tree};
use percole_sync::CheckedPackage;
use tokio::sync::oneshot;

use super::{AcceptCheckpoint, Batch};
use crate::error::Error;

/// Why a piece of work did not run to its end.
pub(super) enum TaskError {
    /// It was refused and has written nothing (or is alone in its transaction).
    Refused(Error),
    /// The database failed: the batch is rolled back.
    Store(StoreError),
}

impl From<StoreError> for TaskError {
    fn from(error: StoreError) -> TaskError {
        TaskError::Store(error)
    }
}

/// A piece of work. `run` may be called again after a rollback and must then start afresh.
#[async_trait]
pub(super) trait Task: Send {
    fn alone(&self) -> bool;
    fn key(&self) -> Option<[u8; 16]>;
    /// The subject that it will ask for, with its family.
    fn about(&self) -> Option<(&'static str, SubjectId)> {
        None
    }
    async fn run(&mut self, batch: &mut Batch<'_>) -> Result<(), TaskError>;
    /// Tells the one who waits. Called once, after the commit or the failure.
    fn finish(self: Box<Self>, result: Result<(), Error>);
}

/// The waiting end of a task.
pub(super) struct Reply<T>(pub(super) oneshot::Sender<Result<T, Error>>);

impl<T> Reply<T> {
    pub(super) fn send(self, result: Result<T, Error>) {
        // Whoever asked may have gone away; the work is done all the same.
        let _ = self.0.send(result);
    }
}

/// A write to private tables, which are no part of the log.
#[async_trait]
pub trait PrivateWrite: Send + 'static {
    /// What the write yields.
    type Output: Send + 'static;

    /// Writes. It has a transaction of its own; an error leaves nothing behind.
    async fn write(&mut self, tx: &mut Tx, now_us: i64) -> Result<Self::Output, Error>;
}

/// A private write in the queue.
pub struct Private<W: PrivateWrite> {
    pub(super) write: W,
    pub(super) output: Option<W::Output>,
    pub(super) reply: Reply<W::Output>,
}

#[async_trait]
impl<W: PrivateWrite> Task for Private<W> {
    fn alone(&self) -> bool {
        true
    }

    fn key(&self) -> Option<[u8; 16]> {
        None
    }

    async fn run(&mut self, batch: &mut Batch<'_>) -> Result<(), TaskError> {
        let now_us = batch.now_us();
        self.output = Some(self.write.write(batch.tx(), now_us).await.map_err(TaskError::Refused)?);
        Ok(())
    }

    fn finish(self: Box<Self>, result: Result<(), Error>) {
        let Private { output, reply, .. } = *self;
        if let Some(result) = match result {
            Ok(()) => output.map(Ok),
            Err(error) => Some(Err(error)),
        } {
            reply.send(result);
        }
    }
}

/// A write to private tables that refuses nothing: it shares its transaction with what else waits.
#[async_trait]
pub trait SharedWrite: Send + 'static {
    /// Writes; called again after a rollback.
    async fn write(&self, tx: &mut Tx) -> Result<(), StoreError>;
}

/// A shared write in the queue.
pub(super) struct Shared<W: SharedWrite> {
    pub(super) write: W,
    pub(super) reply: Reply<()>,
}

#[async_trait]
impl<W: SharedWrite + Sync> Task for Shared<W> {
    fn alone(&self) -> bool {
        false
    }

    fn key(&self) -> Option<[u8; 16]> {
        None
    }

    async fn run(&mut self, batch: &mut Batch<'_>) -> Result<(), TaskError> {
        Ok(self.write.write(batch.tx()).await?)
    }

    fn finish(self: Box<Self>, result: Result<(), Error>) {
        self.reply.send(result);
    }
}

/// A verified package of a mirrored log, to be stored and applied.
pub struct IngestPackage {
    /// Whose log it is.
    pub origin: Origin,
    /// The package, checked against the frontier that the caller holds.
    pub package: CheckedPackage,
    /// The head that it was checked against, when that is not accepted yet: it is with the package, in one transaction.
    pub head: Option<AcceptCheckpoint>,
    /// This node's cosignature of that head, once the package is stored.
    pub cosignature: Option<logs::CosignatureRow>,
}

impl IngestPackage {
    /// A package that goes on towards a head that was accepted before.
    pub fn onwards(origin: Origin, package: CheckedPackage) -> IngestPackage {
        IngestPackage { origin, package, head: None, cosignature: None }
    }
}

/// An ingest in the queue.
pub(super) struct IngestTask {
    pub(super) ingest: IngestPackage,
    pub(super) frontier: Option<Frontier>,
    pub(super) reply: Reply<Frontier>,
}

#[async_trait]
impl Task for IngestTask {
    fn alone(&self) -> bool {
        false
    }

    fn key(&self) -> Option<[u8; 16]> {
        None
    }

    async fn run(&mut self, batch: &mut Batch<'_>) -> Result<(), TaskError> {
        self.frontier = Some(batch.ingest(&self.ingest).await?);
        Ok(())
    }

    fn finish(self: Box<Self>, result: Result<(), Error>) {
        let IngestTask { frontier, reply, .. } = *self;
        if let Some(result) = match result {
            Ok(()) => frontier.map(Ok),
            Err(error) => Some(Err(error)),
        } {
            reply.send(result);
        }
    }
}

/// Stores the entries and nodes of a checked package and moves the mirror's head.
pub(super) async fn store_package(
    tx: &mut Tx,
    head: &logs::LogHead,
    rows: Vec<(entries::Entry, entries::EntryKeys)>,
    package: &CheckedPackage,
) -> Result<(), StoreError> {
    let to = package.frontier().size();
    entries::append(tx, head.log, rows).await?;
    tree::append(tx, head.log, package.nodes().to_vec()).await?;
    logs::advance(tx, head.log, head.size, to, head.epoch).await
}
