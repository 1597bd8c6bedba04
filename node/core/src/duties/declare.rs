//! V2: the outcome is declared, once every participant's tally is accounted for and reporting ended, or earlier where the rule
//! says so.

use async_trait::async_trait;
use percole_domain::lifecycle::VoteState;
use percole_merkle::{NodeId, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::{Tx, votes};

use super::{Due, Duty};
use crate::{
    access::{Asked, node_act},
    apply::vote::Votes,
    error::Error,
    sequencer::{Command, Deciding, Draft},
    tallying,
};

/// Votes of this node whose tallies are all accounted for are declared at their time.
pub(super) struct Declarations;

#[async_trait]
impl Duty for Declarations {
    async fn due(&self, tx: &mut Tx, me: &NodeId, now_us: i64) -> Result<Due, Error> {
        let mut due = Due::default();
        for vote in votes::undecided(tx, me).await? {
            let accounted = votes::tallies(tx, &vote.subject).await?;
            if now_us < vote.closes_us || accounted.len() < vote.participants.len() {
                continue;
            }
            match tallying::declared_from(&vote) {
                from_us if now_us < from_us => due.wake_at(from_us),
                _ => due.now.push(Box::new(Declare { vote: vote.subject })),
            }
        }
        Ok(due)
    }

    fn done(&self) -> &'static str {
        "outcome declared"
    }
}

/// Declares the outcome of a vote of this node. A vote that is not fully accounted for, or not due, yields nothing.
pub(super) struct Declare {
    pub(super) vote: SubjectId,
}

#[async_trait]
impl Command for Declare {
    fn asked(&self) -> Option<&Asked> {
        None
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let Some(held) = deciding.state::<Votes>(&self.vote).await? else { return Ok(Vec::new()) };
        let row = &held.row;
        if row.state != VoteState::Opened.as_str()
            || self.vote.origin != deciding.me()
            || held.tallies.len() < row.participants.len()
            || deciding.now_us() < tallying::declared_from(row)
        {
            return Ok(Vec::new());
        }
        let mut tallies = held.tallies.clone();
        tallies.sort_by_key(|tally| tally.node.to_string());
        let declaration = tallying::declare(row, &tallies)
            .map_err(|reason| Error::internal(format!("the outcome cannot be computed: {reason}")))?;
        let payload = ev::OutcomeDeclared {
            act: Some(node_act("V2")),
            rule_hash: row.rule_hash.to_vec(),
            engine: declaration.engine,
            tallies_json: declaration.tallies_json,
            outcome_json: declaration.outcome_json,
        };
        let draft = Draft::new(self.vote, row.scope, &payload);
        // Earlier ones of the same log stand before it anyway; the newest of each kind says where the account ended.
        let included = deciding.newest_event::<ev::TallyIncluded>(&self.vote).await?;
        let excluded = deciding.newest_event::<ev::TallyExcluded>(&self.vote).await?;
        Ok(vec![included.into_iter().chain(excluded).fold(draft, Draft::caused_by)])
    }
}
