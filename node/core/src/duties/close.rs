//! B3 and B4: this node's poll is closed, counted question by question, and its count signed, in one command.

use async_trait::async_trait;
use percole_domain::lifecycle::{PollState, VoteState};
use percole_merkle::{NodeId, Scope, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::{
    Tx, ballots,
    polls::{self, PollRow},
};
use percole_voting::count::question::Tally;

use super::{Due, Duty};
use crate::{
    access::{Asked, node_act},
    apply::{poll::Polls, vote::Votes},
    error::Error,
    questions::{self, count_hash, split},
    sequencer::{Command, Deciding, Draft},
};

/// This node's polls that take ballots are closed when their window is over.
pub(super) struct Closings;

#[async_trait]
impl Duty for Closings {
    async fn due(&self, tx: &mut Tx, me: &NodeId, now_us: i64) -> Result<Due, Error> {
        let mut due = Due::default();
        for (poll, closes_us) in polls::open_of(tx, me).await? {
            if closes_us <= now_us {
                due.now.push(Box::new(Close { poll }));
            } else {
                due.wake_at(closes_us);
            }
        }
        Ok(due)
    }

    fn done(&self) -> &'static str {
        "poll closed, and its count certified"
    }
}

/// Closes a poll whose window is over. A poll that is closed, or whose vote was cancelled, yields nothing.
pub(super) struct Close {
    pub(super) poll: SubjectId,
}

#[async_trait]
impl Command for Close {
    fn asked(&self) -> Option<&Asked> {
        None
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let Some(row) = deciding.state::<Polls>(&self.poll).await? else { return Ok(Vec::new()) };
        let Some(vote) = deciding.state::<Votes>(&row.vote).await? else { return Ok(Vec::new()) };
        if row.state != PollState::Joined.as_str()
            || vote.row.state == VoteState::Cancelled.as_str()
            || deciding.now_us() < row.closes_us
        {
            return Ok(Vec::new());
        }
        let (cast, alike) = ballots::count(deciding.tx().await?, &self.poll).await?;
        let closed = ev::PollClosed { act: Some(node_act("B3")), ballots_accepted: cast };
        let parts = counts(&row, &alike)?;
        let certified = ev::TallyCertified {
            act: Some(node_act("B4")),
            vote: row.vote.to_string(),
            rule_hash: row.rule_hash.to_vec(),
            roll_size: row.roll_size,
            voters: alike.iter().map(|(_, ballots)| ballots).sum(),
            counts: parts.iter().map(|part| count_hash(part).to_vec()).collect(),
        };
        // All rest on the joining, so that whoever may not read the vote knows that there was one.
        let mut drafts = vec![Draft::new(self.poll, Scope::Federation, &closed).caused_by(row.newest())];
        for (part, count) in (1..).zip(parts) {
            let counted = ev::QuestionCounted {
                act: Some(node_act("B4")),
                vote: row.vote.to_string(),
                part,
                count: Some(count),
            };
            drafts.push(Draft::new(self.poll, Scope::Federation, &counted).caused_by(row.newest()));
        }
        drafts.push(Draft::new(self.poll, Scope::Federation, &certified).caused_by(row.newest()));
        Ok(drafts)
    }
}

/// Counts a box question by question, in parts that fit into events.
fn counts(row: &PollRow, alike: &[(String, u64)]) -> Result<Vec<ev::QuestionCount>, Error> {
    let questions = questions::stored(&row.questions)?;
    let mut tallies: Vec<Tally> = questions.iter().map(Tally::new).collect();
    for (answers, ballots) in alike {
        let answers = ballots::answers_from_text(answers)?;
        for ((question, tally), values) in questions.iter().zip(&mut tallies).zip(answers) {
            tally.add(question, &values, *ballots);
        }
    }
    Ok((1..).zip(&tallies).flat_map(|(number, tally)| split(number, tally)).collect())
}
