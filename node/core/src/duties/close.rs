//! B3 and B4: this node's poll is closed, counted question by question, and its count signed, in one command.

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
    participants,
    sequencer::{Command, Deciding, Draft},
};

/// This node's polls that take ballots are closed when their window is over.
pub(super) struct Closings;

#[async_trait]
impl Duty for Closings {
    async fn due(&self, tx: &mut Tx, me: &NodeId, now_us: i64) -> Result<Due, Error> {
        let mut due = Due::default();
        let polls = polls::uncertified_of(tx, me).await?;
        for poll in hosts_last(tx, polls, now_us).await? {
            let from_us = counted_from(&poll);
            match poll.state.as_str() == PollState::Joined.as_str() {
                true if poll.closes_us <= now_us => {
                    due.now.push(Box::new(Close { poll: poll.subject }));
                }
                false if from_us <= now_us => due.now.push(Box::new(Count { poll: poll.subject })),
                true => due.wake_at(poll.closes_us),
                false => due.wake_at(from_us),
            }
        }
        Ok(due)
    }

    fn done(&self) -> &'static str {
        "poll closed, and its count certified"
    }
}

/// Polls with a host's own that closes now behind those of the units that vote apart from it: of few ballots, those are counted within
/// its own.
async fn hosts_last(tx: &mut Tx, polls: Vec<PollRow>, now_us: i64) -> Result<Vec<PollRow>, Error> {
    let mut hosts: BTreeMap<SubjectId, Option<SubjectId>> = BTreeMap::new();
    let (mut apart, mut own) = (Vec::new(), Vec::new());
    for poll in polls {
        if poll.closes_us <= now_us
            && let Entry::Vacant(unread) = hosts.entry(poll.vote)
        {
            let vote: Option<VoteRow> = rows::get(tx, &poll.vote).await?;
            let asked = vote.map(|vote| participants::of_row(&vote)).transpose()?.unwrap_or_default();
            let host = participants::hosted(&asked, &poll.node, None).map(|host| host.unit);
            unread.insert(host);
        }
        let is_own = hosts.get(&poll.vote) == Some(&Some(poll.unit));
        if is_own { &mut own } else { &mut apart }.push(poll);
    }
    apart.extend(own);
    Ok(apart)
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
        let Some((row, vote)) = counting::with_vote(deciding, &self.poll).await? else {
            return Ok(Vec::new());
        };
        if row.state != PollState::Joined.as_str()
            || vote.row.state == VoteState::Cancelled.as_str()
            || deciding.now_us() < row.closes_us
        {
            return Ok(Vec::new());
        }
        let counted = counting::of_box(deciding.tx().await?, &row).await?;
        if deciding.now_us() >= counted_from(&row)
            && let Some(ended) = counting::of_few(deciding, &vote.row, &row, counted.voters).await?
        {
            return Ok(vec![ended]);
        }
        let is_hidden = counting::is_hidden(&vote.row, counted.voters);
        let ballots_accepted = if is_hidden { 0 } else { counted.cast };
        let closed = ev::PollClosed { act: Some(node_act("B3")), ballots_accepted };
        let joined = counting::joining(deciding, &self.poll).await?;
        let closed = Draft::new(self.poll, Scope::Federation, &closed).caused_by(joined);
        if deciding.now_us() < counted_from(&row) {
            return Ok(vec![closed]);
        }
        let counts = counting::certify(&row, joined, &counted);
        Ok(std::iter::once(closed).chain(counts).collect())
    }
}

/// A certificate needs at most so long to reach whoever counts it.
const ON_ITS_WAY_US: i64 = 3_600_000_000;

/// From when on a poll is counted whether its papers are or not: an hour before reporting ends, or in the middle of a shorter
/// time, so that its certificate is not late.
fn counted_from(poll: &PollRow) -> i64 {
    let reporting = poll.report_by_us.saturating_sub(poll.closes_us);
    if poll.takes_paper { poll.report_by_us - ON_ITS_WAY_US.min(reporting / 2) } else { poll.closes_us }
}

/// Counts a closed poll whose papers nobody counted until reporting ended, without them.
struct Count {
    poll: SubjectId,
}

#[async_trait]
impl Command for Count {
    fn asked(&self) -> Option<&Asked> {
        None
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let Some((row, vote)) = counting::with_vote(deciding, &self.poll).await? else {
            return Ok(Vec::new());
        };
        if row.state != PollState::Closed.as_str() || deciding.now_us() < counted_from(&row) {
            return Ok(Vec::new());
        }
        let counted = counting::of_box(deciding.tx().await?, &row).await?;
        if let Some(ended) = counting::of_few(deciding, &vote.row, &row, counted.voters).await? {
            return Ok(vec![ended]);
        }
        let joined = counting::joining(deciding, &self.poll).await?;
        Ok(counting::certify(&row, joined, &counted))
    }
}
