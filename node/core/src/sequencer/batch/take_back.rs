//! Own entries come back from others: as whole as they may be held there, some as a hash alone.

use percole_merkle::Frontier;
use percole_store::{entries, gaps, logs::LogId};
use percole_sync::CheckedPackage;
use percole_words::service;

use super::{Batch, mirrored};
use crate::{error::Error, sequencer::task::TaskError, unsettled};

impl Batch<'_> {
    /// Appends a package to the own log and applies what came whole.
    pub(in crate::sequencer) async fn take_back(
        &mut self,
        package: &CheckedPackage,
    ) -> Result<Frontier, TaskError> {
        self.flush().await?;
        let (origin, held) = (self.core().origin, self.frontier.size());
        if package.origin() != origin || package.start() != held || !self.core().gate.is_unconfirmed() {
            let moved = service::mirror_moved(origin.to_string(), held, package.start());
            return Err(TaskError::Refused(Error::precondition(moved)));
        }
        unsettled::remember(&mut self.tx, held, unsettled::Lost::Perhaps).await?;
        let repeated = self.repeated_keys(LogId::OWN, package.entries()).await?;
        let rows: Vec<_> = package.entries().iter().map(|entry| mirrored::row(entry, &repeated)).collect();
        let withheld = rows.iter().any(|(entry, _)| entry.leaf.is_none());
        entries::append(&mut self.tx, LogId::OWN, rows).await?;
        if withheld {
            // Others look again whether they hold more of it.
            gaps::opened(&mut self.tx, LogId::OWN).await?;
        }
        self.nodes.extend_from_slice(package.nodes());
        self.frontier = package.frontier().clone();
        self.arrived(LogId::OWN, package, &repeated).await?;
        Ok(self.frontier.clone())
    }
}
