//! V2: the outcome is declared, once every participant's tally is accounted for and reporting ended, or earlier where the rule
//! says so.

use async_trait::async_trait;
use percole_domain::lifecycle::VoteState;
use percole_merkle::{NodeId, Scope, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::{Tx, votes};

use super::{Due, Duty};
use crate::{
    access::{Asked, node_act},
    apply::vote::{OUTCOME, PART_BYTES_MAX, TALLIES, Votes, part_hash},
    error::Error,
    participants,
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
            if now_us < vote.closes_us || accounted.len() < participants::of_row(&vote)?.len() {
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
            || held.tallies.len() < participants::of_row(row)?.len()
            || deciding.now_us() < tallying::declared_from(row)
        {
            return Ok(Vec::new());
        }
        let mut tallies = held.tallies.clone();
        tallies.sort_by_key(|tally| participants::id_of(&tally.unit));
        let declaration = tallying::declare(deciding.tx().await?, row, &tallies)
            .await?
            .map_err(|reason| Error::internal(format!("the outcome cannot be computed: {reason}")))?;
        let (mut drafts, mut hashes) = (Vec::new(), Vec::new());
        for (what, text) in [(TALLIES, &declaration.tallies_json), (OUTCOME, &declaration.outcome_json)] {
            let parts = in_parts(text);
            hashes.push(parts.iter().map(|part| part_hash(part).to_vec()).collect::<Vec<_>>());
            drafts.extend(parts.into_iter().map(|part| self.stated(row.scope, what, part)));
        }
        let payload = ev::OutcomeDeclared {
            act: Some(node_act("V2")),
            rule_hash: row.rule_hash.to_vec(),
            results: declaration.results(),
            outcome: hashes.pop().unwrap_or_default(),
            tallies: hashes.pop().unwrap_or_default(),
            engine: declaration.engine,
        };
        let draft = Draft::new(self.vote, row.scope, &payload);
        // Earlier ones of the same log stand before it anyway; the newest of each kind says where the account ended.
        let included = deciding.newest_event::<ev::TallyIncluded>(&self.vote).await?;
        let excluded = deciding.newest_event::<ev::TallyExcluded>(&self.vote).await?;
        drafts.push(included.into_iter().chain(excluded).fold(draft, Draft::caused_by));
        Ok(drafts)
    }
}

impl Declare {
    fn stated(&self, scope: Scope, what: &str, part: &str) -> Draft {
        let payload =
            ev::OutcomeStated { act: Some(node_act("V2")), what: what.to_owned(), text: part.to_owned() };
        Draft::new(self.vote, scope, &payload)
    }
}

/// A text in parts that fit into events, cut between characters.
fn in_parts(text: &str) -> Vec<&str> {
    let (mut parts, mut rest) = (Vec::new(), text);
    while rest.len() > PART_BYTES_MAX {
        let mut end = PART_BYTES_MAX;
        while !rest.is_char_boundary(end) {
            end -= 1;
        }
        let (part, after) = rest.split_at(end);
        parts.push(part);
        rest = after;
    }
    parts.push(rest);
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_cut_between_characters_and_comes_together_again() {
        for text in [String::new(), "é".repeat(PART_BYTES_MAX), format!("a{}", "é".repeat(PART_BYTES_MAX))]
        {
            let parts = in_parts(&text);
            assert!(parts.iter().all(|part| part.len() <= PART_BYTES_MAX));
            assert_eq!(parts.concat(), text);
        }
    }
}
