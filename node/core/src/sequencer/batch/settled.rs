//! What a command may read of the tables, and what of the work so far must be written for that.

use std::sync::Arc;

use percole_merkle::SubjectId;
use percole_store::{StoreError, Tx};

use super::Batch;
use crate::{
    apply::{RowSubject, cycle::Cycles},
    directory::Directory,
    error::Error,
    rules::{self, InForce},
};

const CYCLE: &str = <Cycles as RowSubject>::FAMILY;

impl Batch<'_> {
    /// The transaction, with every table as the work so far left it.
    pub(in crate::sequencer) async fn settled(&mut self) -> Result<&mut Tx, StoreError> {
        self.flush().await?;
        if self.states.save(&mut self.tx).await? {
            self.contents.forget();
        }
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

    /// The rules of the game, as the work so far left them. What is committed is read once, until a batch may change it.
    pub(in crate::sequencer) async fn rules(&mut self) -> Result<Arc<InForce>, Error> {
        let core = self.core;
        if let Some(rules) = core.rules.held().filter(|_| !self.is_of_the_rules()) {
            return Ok(rules);
        }
        let cycle = rules::open_cycle(self.settled_of(CYCLE).await?, &core.origin.node).await?;
        let rules = Arc::new(InForce::of(cycle.as_ref(), &core.charter)?);
        if !self.is_of_the_rules() {
            core.rules.hold(&rules);
        }
        Ok(rules)
    }

    /// Whether it says something of what the rules are read from.
    pub(super) fn is_of_the_rules(&self) -> bool {
        self.states.has_folded(CYCLE)
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
