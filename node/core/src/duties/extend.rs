//! B8: this node's polls follow a vote that was extended, as long as they take ballots.

use std::collections::btree_map::{BTreeMap, Entry};

use async_trait::async_trait;
use percole_domain::lifecycle::{PollState, VoteState};
use percole_merkle::{NodeId, Scope, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::{
    Tx,
    polls::{self, PollRow},
    rows,
    votes::VoteRow,
};

use super::{Due, Duty};
use crate::{
    access::{Asked, node_act},
    counting,
    error::Error,
    sequencer::{Command, Deciding, Draft},
};

/// Polls of this node whose vote closes later than they do.
pub(super) struct Extensions;

#[async_trait]
impl Duty for Extensions {
    async fn due(&self, tx: &mut Tx, me: &NodeId, now_us: i64) -> Result<Due, Error> {
        let mut due = Due::default();
        // Many units of this node may vote in one vote.
        let mut votes: BTreeMap<SubjectId, Option<VoteRow>> = BTreeMap::new();
        for poll in polls::uncertified_of(tx, me).await? {
            if let Entry::Vacant(unread) = votes.entry(poll.vote) {
                unread.insert(rows::get(tx, &poll.vote).await?);
            }
            let vote = votes.get(&poll.vote).and_then(Option::as_ref);
            if vote.is_some_and(|vote| follows(&poll, vote, now_us)) {
                due.now.push(Box::new(Extend { poll: poll.subject }));
            }
        }
        Ok(due)
    }

    fn done(&self) -> &'static str {
        "poll extended with its vote"
    }
}

fn follows(poll: &PollRow, vote: &VoteRow, now_us: i64) -> bool {
    poll.state == PollState::Joined.as_str()
        && vote.state == VoteState::Opened.as_str()
        && vote.closes_us > poll.closes_us
        && now_us < poll.closes_us
}

/// Accepts ballots until the vote's new closing. A poll that closes with its vote, or closed, yields nothing.
struct Extend {
    poll: SubjectId,
}

#[async_trait]
impl Command for Extend {
    fn asked(&self) -> Option<&Asked> {
        None
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let Some((row, vote)) = counting::with_vote(deciding, &self.poll).await? else {
            return Ok(Vec::new());
        };
        if !follows(&row, &vote.row, deciding.now_us()) {
            return Ok(Vec::new());
        }
        let Some(extended) = deciding.newest_event::<ev::VoteExtended>(&row.vote).await? else {
            return Ok(Vec::new());
        };
        let payload = ev::PollExtended {
            act: Some(node_act("B8")),
            vote: row.vote.to_string(),
            closes_us: vote.row.closes_us,
            report_by_us: vote.row.report_by_us,
        };
        let joined = counting::joining(deciding, &self.poll).await?;
        let draft = Draft::new(self.poll, Scope::Federation, &payload);
        Ok(vec![draft.caused_by(joined).caused_by(extended)])
    }
}
