//! At the opener: every participant's tally is included once, or excluded with a reason.

use async_trait::async_trait;
use percole_domain::Timestamp;
use percole_merkle::{NodeId, Scope, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::{
    Tx,
    polls::{self, PollRow},
    problems::{self, Trouble},
    votes::{self, TallyRow, VoteRow},
};

use super::own_act;
use crate::{
    apply::{
        poll::{TALLY_CERTIFIED, poll_subject},
        vote::{TALLY_EXCLUDED, TALLY_INCLUDED, status},
    },
    error::Error,
    sequencer::{Command, CommandId, Deciding, Draft},
    tallying::{self, EXCLUSION_CHARS_MAX},
};

/// Whether a vote has a tally that can be accounted for and is not yet.
pub(super) async fn has_news(
    tx: &mut Tx,
    vote: &VoteRow,
    accounted: &[TallyRow],
    now_us: i64,
) -> Result<bool, Error> {
    if now_us >= vote.report_by_us {
        return Ok(true);
    }
    let polls = polls::of_vote(tx, &vote.subject).await?;
    Ok(missing(vote, accounted).any(|node| {
        let poll = polls.iter().find(|poll| poll.subject.origin == node);
        poll.is_some_and(|poll| matches!(poll.state.as_str(), "certified" | "declined"))
    }))
}

/// Participants whose tally is neither included nor excluded.
fn missing(vote: &VoteRow, accounted: &[TallyRow]) -> impl Iterator<Item = NodeId> {
    let left = vote.participants.iter().filter(|node| !accounted.iter().any(|tally| tally.node == **node));
    left.copied().collect::<Vec<_>>().into_iter()
}

/// Accounts for whatever can be accounted for now.
pub(super) struct Settle {
    pub(super) vote: SubjectId,
}

#[async_trait]
impl Command for Settle {
    fn id(&self) -> Option<CommandId> {
        None
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let now_us = deciding.now_us();
        let Some(vote) = votes::get(deciding.tx(), &self.vote).await? else { return Ok(Vec::new()) };
        if vote.state != "opened" || self.vote.origin != deciding.me() || now_us < vote.closes_us {
            return Ok(Vec::new());
        }
        let accounted = votes::tallies(deciding.tx(), &self.vote).await?;
        let polls = polls::of_vote(deciding.tx(), &self.vote).await?;
        let mut drafts = Vec::new();
        for node in missing(&vote, &accounted) {
            let poll = polls.iter().find(|poll| poll.subject.origin == node);
            let draft = match poll.map(|poll| (poll, poll.state.as_str())) {
                Some((poll, "certified"))
                    if poll.claimed_us <= vote.report_by_us || tallying::counts_late(&vote) =>
                {
                    self.include(deciding, poll).await?
                }
                Some((poll, "certified")) => {
                    Some(self.exclude(node, late(poll, &vote)).caused_by(poll.newest))
                }
                Some((poll, "declined")) => {
                    Some(self.exclude(node, (status::DECLINED, short(&poll.note))).caused_by(poll.newest))
                }
                _ if now_us < vote.report_by_us => None,
                Some((poll, _)) => {
                    let why = self
                        .silent(deciding, node, "joined, but its certificate did not arrive in time")
                        .await?;
                    Some(self.exclude(node, why).caused_by(poll.newest))
                }
                None => {
                    let why = self.silent(deciding, node, "neither joined nor declined").await?;
                    Some(self.exclude(node, why))
                }
            };
            drafts.extend(draft);
        }
        Ok(drafts)
    }
}

impl Settle {
    /// Includes a certificate, or waits for the next pass when it is not held yet.
    async fn include(&self, deciding: &mut Deciding<'_, '_>, poll: &PollRow) -> Result<Option<Draft>, Error> {
        let certificate = poll.newest;
        let Some(head) = deciding.covering(&certificate).await? else { return Ok(None) };
        let payload = ev::TallyIncluded {
            act: Some(own_act("V2")),
            origin: certificate.origin.to_string(),
            index: certificate.index,
            leaf_hash: certificate.leaf_hash.0.to_vec(),
            size: head.size,
            root: head.root.0.to_vec(),
        };
        Ok(Some(Draft::new(TALLY_INCLUDED, self.vote, Scope::Subtree, &payload).caused_by(certificate)))
    }

    fn exclude(&self, node: NodeId, (status, reason): (&str, String)) -> Draft {
        let payload = ev::TallyExcluded {
            act: Some(own_act("V2")),
            node: node.to_string(),
            status: status.to_owned(),
            reason,
        };
        Draft::new(TALLY_EXCLUDED, self.vote, Scope::Subtree, &payload)
    }

    /// Why nothing of a node counts: it said nothing, or what it said was refused.
    async fn silent(
        &self,
        deciding: &mut Deciding<'_, '_>,
        node: NodeId,
        otherwise: &str,
    ) -> Result<(&'static str, String), Error> {
        let poll = poll_subject(node, &self.vote);
        let refused = problems::told_of(deciding.tx(), &poll)
            .await?
            .into_iter()
            .find(|problem| problem.kind == TALLY_CERTIFIED && problem.trouble == Trouble::Violation);
        Ok(match refused {
            Some(problem) => {
                (status::INVALID, short(&format!("its certificate was refused: {}", problem.reason)))
            }
            None => (status::SILENT, otherwise.to_owned()),
        })
    }
}

fn late(poll: &PollRow, vote: &VoteRow) -> (&'static str, String) {
    let certified = Timestamp::from_us(poll.claimed_us);
    let report_by = Timestamp::from_us(vote.report_by_us);
    (status::LATE, format!("certified at {certified}, after reporting ended at {report_by}"))
}

/// A reason of others, short enough for a declaration.
fn short(reason: &str) -> String {
    match reason.char_indices().nth(EXCLUSION_CHARS_MAX - 1) {
        Some((end, last)) if end + last.len_utf8() < reason.len() => format!("{}…", reason[..end].trim_end()),
        _ => reason.trim().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_reason_is_cut_between_characters() {
        assert_eq!(short(" non "), "non");
        let exact = "é".repeat(EXCLUSION_CHARS_MAX);
        assert_eq!(short(&exact), exact);
        let cut = short(&"é".repeat(EXCLUSION_CHARS_MAX + 1));
        assert_eq!(cut.chars().count(), EXCLUSION_CHARS_MAX);
        assert!(cut.ends_with('…'));
    }
}
