//! The count of this node's own poll: its box, and its papers, question by question.

use percole_merkle::{EventRef, Scope, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::{Tx, ballots, polls::PollRow};
use percole_voting::count::question::Tally;

use crate::{
    access::node_act,
    error::Error,
    questions::{self, count_hash, split},
    sequencer::{Deciding, Draft},
};

/// What the box of a poll holds: ballots that were cast, members whose ballot counts, and the tally of each question.
pub(crate) struct BoxCount {
    /// Changed ballots counted each time.
    pub(crate) cast: u64,
    pub(crate) voters: u64,
    pub(crate) tallies: Vec<Tally>,
}

/// Counts a box.
///
/// # Errors
/// The database's error.
pub(crate) async fn of_box(tx: &mut Tx, row: &PollRow) -> Result<BoxCount, Error> {
    let questions = questions::stored(&row.questions)?;
    let (cast, alike) = ballots::count(tx, &row.subject).await?;
    let mut tallies: Vec<Tally> = questions.iter().map(Tally::new).collect();
    for (answers, ballots) in &alike {
        let answers = ballots::answers_from_text(answers)?;
        for ((question, tally), values) in questions.iter().zip(&mut tallies).zip(answers) {
            tally.add(question, &values, *ballots);
        }
    }
    Ok(BoxCount { cast, voters: alike.iter().map(|(_, ballots)| ballots).sum(), tallies })
}

/// The events that count a poll question by question, in parts, and sign the counts.
///
/// All rest on the joining, so that whoever may not read the vote knows that there was one.
pub(crate) fn certify(row: &PollRow, joined: EventRef, voters: u64, tallies: &[Tally]) -> Vec<Draft> {
    let parts = parts(tallies);
    let certified = ev::TallyCertified {
        act: Some(node_act("B4")),
        vote: row.vote.to_string(),
        rule_hash: row.rule_hash.to_vec(),
        roll_size: row.roll_size,
        voters,
        counts: parts.iter().map(|part| count_hash(part).to_vec()).collect(),
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
