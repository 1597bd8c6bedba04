//! The count of a poll: question by question in parts, and the certificate that signs them.

use percole_domain::{
    Refusal,
    lifecycle::PollState,
    poll::{Counts, Poll},
};
use percole_proto::event::v1 as ev;
use percole_store::polls::{CountRow, PollCertificateRow, PollRow};
use percole_words::events;
use prost::Message;

use super::{correct::require_online_as_before, few::merged_roll};
use crate::{
    apply::At,
    questions::{self, COUNT_BYTES_MAX, PARTS_MAX, count_hash, read_count},
};

/// The next part of a count. Parts come in the order of the questions, without a gap and none twice.
pub(super) fn counted(
    row: &PollRow,
    payload: ev::QuestionCounted,
    at: &At<'_>,
) -> Result<(PollRow, CountRow), Refusal> {
    if payload.vote != row.vote.to_string() {
        return Err(Refusal::precondition(events::certifies_another_vote()));
    }
    if row.state != PollState::Closed.as_str() {
        return Err(Refusal::precondition(events::count_before_closing()));
    }
    let count = payload.count.unwrap_or_default();
    let questions = questions::stored(&row.questions)?;
    let Some(at_question) = (count.question as usize).checked_sub(1).filter(|at| *at < questions.len())
    else {
        return Err(Refusal::precondition(events::count_of_no_question(count.question)));
    };
    let question = &questions[at_question];
    let (part, last) = (row.parts() + 1, row.counted);
    let goes_on = count.question == last && question.kind.needs_papers();
    if payload.part != part || !(goes_on || count.question == last + 1) {
        let message = events::count_out_of_turn(payload.part, count.question, part);
        return Err(Refusal::precondition(message));
    }
    let bytes = count.encode_to_vec();
    if bytes.len() > COUNT_BYTES_MAX + 1_024 || payload.part as usize > PARTS_MAX {
        return Err(Refusal::precondition(events::stated_too_large(COUNT_BYTES_MAX)));
    }
    let tally = read_count(question, &count)?;
    let hash = count_hash(&count);
    let mut next = row.clone();
    next.papers[at_question] = next.papers[at_question].saturating_add(tally.total());
    next.counts.extend(hash);
    next.counted = count.question;
    let part = CountRow {
        subject: at.subject(),
        certificate: row.certificates + 1,
        part: payload.part,
        question: count.question,
        count: bytes,
    };
    Ok((next.at(at.event.as_ref(), at.claimed().as_us()), part))
}

/// The certificate signs the counts that were published, all of them and no others.
pub(super) fn certified(
    row: &PollRow,
    payload: &ev::TallyCertified,
    at: &At<'_>,
) -> Result<(PollRow, PollCertificateRow), Refusal> {
    if payload.vote != row.vote.to_string() || payload.rule_hash != row.rule_hash {
        return Err(Refusal::precondition(events::certifies_another_vote()));
    }
    let counts = Counts { roll_size: payload.roll_size, voters: payload.voters, papers: &row.papers };
    let members = row.roll_size.saturating_add(merged_roll(row, &payload.merged)?);
    let next = Poll::from_facts(row.state.parse()?, members).certify(&counts)?;
    require_online_as_before(row, payload.voters)?;
    if (row.counted as usize) < row.papers.len() {
        return Err(Refusal::precondition(events::questions_uncounted(row.counted + 1)));
    }
    let published = row.counts.chunks(32).map(Some).chain(std::iter::repeat(None));
    let signed = payload.counts.iter().map(|hash| Some(hash.as_slice())).chain(std::iter::repeat(None));
    let parts = row.parts().max(u32::try_from(payload.counts.len()).unwrap_or(u32::MAX));
    let differs = (1..=parts).zip(published.zip(signed)).find(|(_, (published, signed))| published != signed);
    if let Some((part, _)) = differs {
        return Err(Refusal::precondition(events::certifies_other_counts(part)));
    }
    let moved = PollRow {
        state: next.state().to_string(),
        voters: payload.voters,
        certificates: row.certificates + 1,
        correction: String::new(),
        ..row.clone()
    };
    let moved = moved.at(at.event.as_ref(), at.claimed().as_us());
    let certificate = certificate(&moved, row.correction.clone(), payload);
    Ok((moved, certificate))
}

/// What a poll rests on from here on.
fn certificate(row: &PollRow, reason: String, payload: &ev::TallyCertified) -> PollCertificateRow {
    PollCertificateRow {
        subject: row.subject,
        number: row.certificates,
        vote: row.vote,
        reason,
        roll_size: payload.roll_size,
        merged: ev::UnitsMerged { units: payload.merged.clone() }.encode_to_vec(),
        voters: row.voters,
        papers: row.paper_counted,
        parts: row.parts(),
        certified_us: row.claimed_us,
        origin: row.origin,
        idx: row.idx,
        leaf_hash: row.leaf_hash,
    }
}
