//! The count of this node's own poll: its box, and its papers, question by question.

use std::sync::Arc;

use percole_domain::lifecycle::PollState;
use percole_merkle::{EventRef, Scope, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::{
    Tx, ballots,
    polls::{self, PollRow},
    votes::VoteRow,
};
use percole_voting::{
    count::question::{Question, Tally},
    decide::SmallPolls,
};

use crate::{
    access::node_act,
    apply::{
        poll::Polls,
        vote::{Opened, Votes},
    },
    error::Error,
    participants,
    questions::{self, count_hash, split},
    sequencer::{Deciding, Draft},
    tallying,
};

/// What the box of a poll holds: ballots that were cast, members whose ballot counts, and the tally of each question; with it what the
/// boxes of hosted units hold that are counted within it.
pub(crate) struct BoxCount {
    /// Changed ballots counted each time.
    pub(crate) cast: u64,
    pub(crate) voters: u64,
    pub(crate) tallies: Vec<Tally>,
    /// These units.
    pub(crate) merged: Vec<ev::UnitMerged>,
}

/// Counts a box.
pub(crate) async fn of_box(tx: &mut Tx, row: &PollRow) -> Result<BoxCount, Error> {
    let questions = questions::stored(&row.questions)?;
    let tallies = questions.iter().map(Tally::new).collect();
    let mut counted = BoxCount { cast: 0, voters: 0, tallies, merged: Vec::new() };
    counted.add(tx, &questions, &row.subject).await?;
    let merged = polls::merged_of(tx, &row.node, &row.vote).await?;
    for poll in merged.iter().filter(|poll| poll.counted_within == Some(row.unit)) {
        counted.add(tx, &questions, &poll.subject).await?;
        counted.merged.push(ev::UnitMerged { unit: poll.unit.to_string(), roll_size: poll.roll_size });
    }
    Ok(counted)
}

impl BoxCount {
    async fn add(&mut self, tx: &mut Tx, questions: &[Question], poll: &SubjectId) -> Result<(), Error> {
        let (cast, alike) = ballots::count(tx, poll).await?;
        self.cast += cast;
        for (answers, ballots) in &alike {
            self.voters += ballots;
            let answers = ballots::answers_from_text(answers)?;
            for ((question, tally), values) in questions.iter().zip(&mut self.tallies).zip(answers) {
                tally.add(question, &values, *ballots);
            }
        }
        Ok(())
    }

    /// The same with so many papers.
    pub(crate) fn with_papers(mut self, papers: u64, found: &[Tally]) -> BoxCount {
        self.tallies.iter_mut().zip(found).for_each(|(all, papers)| all.merge(papers));
        self.voters += papers;
        self
    }
}

/// The events that count a poll question by question, in parts, and sign the counts.
///
/// All rest on the joining, so that whoever may not read the vote knows that there was one.
pub(crate) fn certify(row: &PollRow, joined: EventRef, counted: &BoxCount) -> Vec<Draft> {
    let parts = parts(&counted.tallies);
    let merged = counted.merged.iter().map(|unit| unit.roll_size).sum::<u64>();
    let certified = ev::TallyCertified {
        act: Some(node_act("B4")),
        vote: row.vote.to_string(),
        rule_hash: row.rule_hash.to_vec(),
        roll_size: row.roll_size.saturating_add(merged),
        voters: counted.voters,
        counts: parts.iter().map(|part| count_hash(part).to_vec()).collect(),
        merged: counted.merged.clone(),
    };
    let mut drafts = Vec::with_capacity(parts.len() + 1);
    for (part, count) in (1..).zip(parts) {
        let counted = ev::QuestionCounted {
            act: Some(node_act("B4")),
            vote: row.vote.to_string(),
            part,
            count: Some(count),
        };
        drafts.push(of_poll(row.subject, &counted).caused_by(joined));
    }
    drafts.push(of_poll(row.subject, &certified).caused_by(joined));
    drafts
}

/// The counts of all questions, in parts.
fn parts(tallies: &[Tally]) -> Vec<ev::QuestionCount> {
    (1..).zip(tallies).flat_map(|(number, tally)| split(number, tally)).collect()
}

/// The hashes that a certificate of these tallies would list.
pub(crate) fn hashes(tallies: &[Tally]) -> Vec<Vec<u8>> {
    parts(tallies).iter().map(|part| count_hash(part).to_vec()).collect()
}

/// A poll and its vote, when both are held.
pub(crate) async fn with_vote(
    deciding: &mut Deciding<'_, '_>,
    poll: &SubjectId,
) -> Result<Option<(Arc<PollRow>, Arc<Opened>)>, Error> {
    let Some(row) = deciding.state::<Polls>(poll).await? else { return Ok(None) };
    Ok(deciding.state::<Votes>(&row.vote).await?.map(|vote| (row, vote)))
}

/// The event by which this node joined.
///
/// # Errors
/// The database's error, or that there is none.
pub(crate) async fn joining(deciding: &mut Deciding<'_, '_>, poll: &SubjectId) -> Result<EventRef, Error> {
    let joined = deciding.newest_event::<ev::PollJoined>(poll).await?;
    joined.ok_or_else(|| Error::internal("a poll is held that nobody joined"))
}

fn of_poll(poll: SubjectId, payload: &impl crate::apply::Payload) -> Draft {
    Draft::new(poll, Scope::Federation, payload)
}

/// Whether so few voted in a poll that its figures must not be published.
pub(crate) fn is_hidden(vote: &VoteRow, voters: u64) -> bool {
    let (polls, threshold) = tallying::small_polls(vote);
    polls != SmallPolls::Publish && (1..threshold).contains(&voters)
}

/// What ends a poll in which so few voted that its figures would show who voted how, as its vote's rule says: a hosted unit's is
/// counted within its host's, while nothing of that one is known either; another one is left out, or published.
pub(crate) async fn of_few(
    deciding: &mut Deciding<'_, '_>,
    vote: &VoteRow,
    row: &PollRow,
    voters: u64,
) -> Result<Option<Draft>, Error> {
    if !is_hidden(vote, voters) {
        return Ok(None);
    }
    let joined = joining(deciding, &row.subject).await?;
    if let Some(within) = host(deciding, vote, row).await? {
        let payload = ev::PollMerged {
            act: Some(node_act("B9")),
            vote: row.vote.to_string(),
            within: within.to_string(),
        };
        return Ok(Some(of_poll(row.subject, &payload).caused_by(joined)));
    }
    let payload = ev::PollWithheld { act: Some(node_act("B10")), vote: row.vote.to_string() };
    let leaves_out = tallying::small_polls(vote).0 == SmallPolls::Exclude;
    Ok(leaves_out.then(|| of_poll(row.subject, &payload).caused_by(joined)))
}

/// The unit of this node within whose poll another one of its units can be counted; both are to be closed.
async fn host(
    deciding: &mut Deciding<'_, '_>,
    vote: &VoteRow,
    row: &PollRow,
) -> Result<Option<SubjectId>, Error> {
    let asked = participants::of_row(vote)?;
    let Some(own) = participants::hosted(&asked, &row.node, None).filter(|own| own.unit != row.unit) else {
        return Ok(None);
    };
    let poll = deciding.state::<Polls>(&own.poll(&vote.subject)).await?;
    let joined = PollState::Joined.as_str();
    let is_open = poll.is_some_and(|poll| poll.state == joined && row.state == joined);
    Ok(is_open.then_some(own.unit))
}
