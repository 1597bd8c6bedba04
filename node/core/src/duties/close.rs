//! B3 and B4: this node's poll is closed and its count signed, in one command.

use async_trait::async_trait;
use percole_domain::{Timestamp, lifecycle::VoteState, poll::Counts};
use percole_merkle::{Scope, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::{ballots, polls, votes};

use super::own_act;
use crate::{
    apply::poll::{self, CLOSED, TALLY_CERTIFIED},
    error::Error,
    sequencer::{Command, CommandId, Deciding, Draft},
};

/// Closes a poll whose window is over. A poll that is closed, or whose vote was cancelled, yields nothing.
pub(super) struct Close {
    pub(super) poll: SubjectId,
}

#[async_trait]
impl Command for Close {
    fn id(&self) -> Option<CommandId> {
        None
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let now_us = deciding.now_us();
        let Some(row) = polls::get(deciding.tx(), &self.poll).await? else { return Ok(Vec::new()) };
        let Some(vote) = votes::get(deciding.tx(), &row.vote).await? else { return Ok(Vec::new()) };
        if row.state != "joined"
            || vote.state == VoteState::Cancelled.as_str()
            || now_us < row.window.closes_us
        {
            return Ok(Vec::new());
        }
        let (cast, figures) = ballots::count(deciding.tx(), &self.poll).await?;
        let counts = Counts {
            roll_size: row.roll.size,
            voters: figures.voters,
            yes: figures.yes,
            no: figures.no,
            abstain: figures.abstain,
        };
        poll::poll(&row.state, row.roll.size, &self.poll)?
            .close(&poll::frame(&row.window, &self.poll)?, Timestamp::from_us(now_us))?
            .certify(&counts)?;
        let closed = ev::PollClosed { act: Some(own_act("B3")), ballots_accepted: cast };
        let certified = ev::TallyCertified {
            act: Some(own_act("B4")),
            vote: row.vote.to_string(),
            rule_hash: row.rule_hash.to_vec(),
            roll_size: counts.roll_size,
            voters: counts.voters,
            yes: counts.yes,
            no: counts.no,
            abstain: counts.abstain,
        };
        Ok(vec![
            Draft::new(CLOSED, self.poll, Scope::Federation, &closed),
            Draft::new(TALLY_CERTIFIED, self.poll, Scope::Federation, &certified),
        ])
    }
}
