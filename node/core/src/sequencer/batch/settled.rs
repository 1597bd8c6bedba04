//! What a command may read of the tables, and what of the work so far must be written for that.

use std::sync::Arc;

use percole_merkle::SubjectId;
use percole_store::{StoreError, Tx};

use super::Batch;
use crate::directory::Directory;

impl Batch<'_> {
    /// The transaction, with every table as the work so far left it.
    pub(in crate::sequencer) async fn settled(&mut self) -> Result<&mut Tx, StoreError> {
        self.flush().await?;
        self.states.save(&mut self.tx).await?;
        Ok(&mut self.tx)
    }

    /// The transaction, with every table as the work so far left it where it tells of a subject, or of what it contains.
    pub(in crate::sequencer) async fn settled_about(
        &mut self,
        subject: &SubjectId,
    ) -> Result<&mut Tx, StoreError> {
        match self.states.waits_about(subject) {
            true => self.settled().await,
            false => Ok(&mut self.tx),
        }
    }

    /// The transaction, with the tables of a family as the work so far left them.
    pub(in crate::sequencer) async fn settled_of(&mut self, family: &str) -> Result<&mut Tx, StoreError> {
        match self.states.waits_of(family) {
            true => self.settled().await,
            false => Ok(&mut self.tx),
        }
    }

    /// Who is who, as the work so far left it. What is committed is read once, until a batch says something new.
    pub(in crate::sequencer) async fn directory(&mut self) -> Result<Arc<Directory>, StoreError> {
        let (core, me) = (self.core, self.core.origin.node);
        if !self.said.is_nothing() {
            return Directory::load(self.settled().await?, me).await;
        }
        if let Some(directory) = core.directory.held() {
            return Ok(directory);
        }
        let directory = Directory::load(&mut self.tx, me).await?;
        core.directory.hold(&directory);
        Ok(directory)
    }
}
