//! B7: the papers of a certified poll are counted again, by two people who find the same.
//!
//! The first proposes, in an event that never leaves the node; the second counts the papers too, and confirms with figures that must be
//! the same. Who they are is known here alone: two callers, whom the node tells apart by their tokens.

use std::sync::Arc;

use async_trait::async_trait;
use percole_domain::{
    lifecycle::{PollState, VoteState},
    names::check_reason,
};
use percole_merkle::Scope;
use percole_proto::event::v1 as ev;
use percole_store::{
    entries,
    logs::LogId,
    polls::{PollRow, ProposalRow},
    rows,
};
use percole_words::vote;
use prost::Message;

use super::{super::joined, count::Found};
use crate::{
    access::Asked,
    counting::{self, hashes},
    error::Error,
    sequencer::{Command, Deciding, Draft},
    service::poll::Named,
};

/// One person found other figures than those certified.
pub(super) struct Propose {
    pub(super) asked: Asked,
    pub(super) found: Found,
    pub(super) reason: String,
}

#[async_trait]
impl Command for Propose {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let row = correctable(deciding, &self.found.poll).await?;
        check_reason(&self.reason)?;
        let counts = hashes(&self.found.with_online(deciding, &row).await?.tallies);
        if counts.concat() == row.counts && self.found.papers == row.paper_counted {
            return Err(Error::precondition(vote::correction_of_nothing()));
        }
        let payload = ev::CorrectionProposed {
            act: Some(deciding.act("B7")),
            reason: self.reason.clone(),
            corrects: row.leaf_hash.0.to_vec(),
            papers: self.found.papers,
            counts,
        };
        Ok(vec![Draft::new(row.subject, Scope::Node, &payload)])
    }
}

/// A second person found the same.
pub(super) struct Confirm {
    pub(super) asked: Asked,
    pub(super) found: Found,
}

#[async_trait]
impl Command for Confirm {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let row = correctable(deciding, &self.found.poll).await?;
        let proposal = self.proposal(deciding, &row).await?;
        let counted = self.found.with_online(deciding, &row).await?;
        if hashes(&counted.tallies).concat() != proposal.counts || self.found.papers != proposal.papers {
            return Err(Error::precondition(vote::correction_counted_otherwise(proposal.papers)));
        }
        let payload = ev::TallyCorrected {
            act: Some(deciding.act("B7")),
            reason: proposal.reason,
            vote: self.found.poll.vote.to_string(),
            corrects: proposal.corrects.0.to_vec(),
            proposed: ev::Act::decode(&proposal.act[..]).ok(),
            papers: self.found.papers,
            handed_out: row.handed_out,
        };
        let joined = counting::joining(deciding, &row.subject).await?;
        let corrected = Draft::new(row.subject, Scope::Federation, &payload);
        let corrected = corrected.caused_by(joined).caused_by(row.newest());
        let certified = counting::certify(&row, joined, &counted);
        Ok(std::iter::once(corrected).chain(certified).collect())
    }
}

impl Confirm {
    /// What somebody else proposed for the newest certificate.
    async fn proposal(&self, deciding: &mut Deciding<'_, '_>, row: &PollRow) -> Result<ProposalRow, Error> {
        let tx = deciding.tx().await?;
        let proposal: Option<ProposalRow> = rows::get(tx, &row.subject).await?;
        let proposal = proposal
            .filter(|proposal| proposal.corrects == row.leaf_hash)
            .ok_or_else(|| Error::precondition(vote::correction_not_proposed()))?;
        let recorders = entries::recorders(tx, LogId::OWN, proposal.idx, 1).await?;
        let caller = self.asked.caller.recorder();
        // Where it is not known who proposed it, after a restore for one, nobody can be told to be somebody else.
        match recorders.first() {
            Some((_, first)) if *first != caller => Ok(proposal),
            Some(_) => Err(Error::precondition(vote::correction_by_the_same())),
            None => Err(Error::precondition(vote::correction_not_proposed())),
        }
    }
}

/// This node's poll, certified and with papers, while nothing is declared as far as this node knows.
async fn correctable(deciding: &mut Deciding<'_, '_>, named: &Named) -> Result<Arc<PollRow>, Error> {
    let (held, row) = joined(deciding, named).await?;
    if held.row.state == VoteState::Declared.as_str() {
        return Err(Error::precondition(vote::correction_after_declaration()));
    }
    if !row.takes_paper {
        return Err(Error::precondition(vote::correction_of_paper_alone()));
    }
    if row.state != PollState::Certified.as_str() {
        return Err(Error::precondition(vote::correction_before_certificate()));
    }
    Ok(row)
}
