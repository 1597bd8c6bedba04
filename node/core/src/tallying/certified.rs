//! What the certificates of a vote rest on: the counts of each node, question by question.

use percole_domain::Refusal;
use percole_merkle::SubjectId;
use percole_proto::event::v1 as ev;
use percole_store::{
    StoreError, Tx,
    polls::{self, CountRow, PollCertificateRow, PollRow},
    votes::{TallyRow, VoteRow},
};
use percole_voting::{
    count::question::{Kind, Question, Tally},
    decide::{Certificate, CorrectedTreatment, Counts, Rule},
};
use prost::Message;

use super::counts_late;
use crate::{
    error::Error,
    participants::{self, Participant},
    questions::{id, read_count},
};

/// What a node certified, as a decision rule takes it in.
pub(super) struct Certified {
    /// What its tally rests on.
    pub(super) newest: Certificate,
    /// What it certified first, and why that was corrected.
    pub(super) first: Option<(Certificate, String)>,
}

/// The certificate that a node's tally rests on, and the first one where that was corrected; `None` when they are not held here.
pub(super) async fn figures(
    tx: &mut Tx,
    vote: &VoteRow,
    asked: &[Question],
    (row, unit): (&TallyRow, &Participant),
) -> Result<Option<Certified>, Error> {
    let Some((newest, first)) = certificates_of(tx, vote, (row, unit)).await? else { return Ok(None) };
    let first = match first {
        Some(first) => Some((certificate(tx, asked, &first).await?, newest.reason.clone())),
        None => None,
    };
    Ok(Some(Certified { newest: certificate(tx, asked, &newest).await?, first }))
}

async fn certificate(
    tx: &mut Tx,
    asked: &[Question],
    held: &PollCertificateRow,
) -> Result<Certificate, Error> {
    let mut all = Vec::with_capacity(asked.len());
    for (at, question) in asked.iter().enumerate() {
        all.push((id(at), counts(question, &tally(tx, held, at, question).await?)));
    }
    Ok(Certificate::of_members(held.roll_size, held.voters, all))
}

fn counts(question: &Question, tally: &Tally) -> Counts {
    match (question.kind, &tally.figures[..]) {
        (Kind::YesNo, [yes, no, abstain]) => {
            Counts { blank: tally.blank, spoiled: tally.spoiled, ..Counts::new(*yes, *no, *abstain) }
        }
        _ => Counts::of_method(tally.counted, tally.blank, tally.spoiled),
    }
}

/// What some units say of a question together. They are named as in the tallies.
pub(super) async fn union(
    tx: &mut Tx,
    vote: &VoteRow,
    tallies: &[TallyRow],
    named: &[String],
    at: usize,
    question: &Question,
) -> Result<Tally, Error> {
    let mut all = Tally::new(question);
    let first_counts = of_corrected(vote) == CorrectedTreatment::First;
    let units = participants::of_row(vote)?;
    for unit in units.iter().filter(|unit| named.contains(&unit.id())) {
        let Some(row) = participants::tally(tallies, unit) else { continue };
        if let Some((newest, first)) = certificates_of(tx, vote, (row, unit)).await? {
            let certificate = first.filter(|_| first_counts).unwrap_or(newest);
            all.merge(&tally(tx, &certificate, at, question).await?);
        }
    }
    Ok(all)
}

/// The certificate that a tally rests on, whatever its node certified since, and the first one where that is another; `None` when it
/// is not held here.
async fn certificates_of(
    tx: &mut Tx,
    vote: &VoteRow,
    (row, unit): (&TallyRow, &Participant),
) -> Result<Option<(PollCertificateRow, Option<PollCertificateRow>)>, Error> {
    let mut own = polls::certificates_of(tx, &unit.poll(&vote.subject)).await?;
    let Some(at) = own.iter().position(|certificate| rests_on(row, certificate)) else { return Ok(None) };
    let newest = own.swap_remove(at);
    // Nothing stood before the first one; else it is where it was.
    let first = (at > 0).then(|| own.swap_remove(0));
    Ok(Some((newest, first)))
}

/// What counts by a vote's rule where a certificate was corrected in time.
pub(crate) fn of_corrected(vote: &VoteRow) -> CorrectedTreatment {
    Rule::from_toml(&vote.rule_toml)
        .map_or(CorrectedTreatment::Corrected, |rule| rule.terms().treatment.corrected)
}

/// Whether a tally rests on a certificate.
pub(crate) fn rests_on(row: &TallyRow, certificate: &PollCertificateRow) -> bool {
    (row.cert_origin, row.cert_idx) == (Some(certificate.origin), Some(certificate.idx))
}

/// Whether the units that a certificate counts with its own are those whose polls ended for that, with the rolls that they froze.
pub(crate) fn merges_rightly(certificate: &PollCertificateRow, polls: &[PollRow]) -> bool {
    let Ok(merged) = ev::UnitsMerged::decode(&certificate.merged[..]) else { return false };
    if merged.units.is_empty() {
        return true;
    }
    let of_host = || polls.iter().filter(|poll| poll.node == certificate.origin.node);
    let unit = of_host().find(|poll| poll.subject == certificate.subject).map(|poll| poll.unit);
    merged.units.iter().all(|named| {
        let ended = of_host().find(|poll| poll.unit.to_string() == named.unit);
        ended.is_some_and(|poll| {
            unit.is_some() && poll.counted_within == unit && poll.roll_size == named.roll_size
        })
    })
}

/// Which of a poll's certificates counts while nothing is declared: the newest one that is in time.
pub(crate) fn counting<'held>(
    vote: &VoteRow,
    certificates: impl DoubleEndedIterator<Item = &'held PollCertificateRow>,
) -> Option<&'held PollCertificateRow> {
    let late_too = counts_late(vote);
    certificates.rev().find(|certificate| late_too || certificate.certified_us <= vote.report_by_us)
}

/// The certificate of a poll that takes the place of the one that its tally rests on, because it was corrected in time.
pub(crate) fn replacement<'held>(
    vote: &VoteRow,
    (tally, poll): (&TallyRow, &SubjectId),
    certificates: &'held [PollCertificateRow],
) -> Option<&'held PollCertificateRow> {
    let of_poll = || certificates.iter().filter(|held| held.subject == *poll);
    let included = of_poll().find(|held| Some(held.leaf_hash) == tally.included)?;
    counting(vote, of_poll())
        .filter(|newer| newer.number > included.number && newer.origin == included.origin)
}

/// What a certificate says of the question at a position, all parts together.
pub(crate) async fn tally(
    tx: &mut Tx,
    certificate: &PollCertificateRow,
    at: usize,
    question: &Question,
) -> Result<Tally, Error> {
    let number = u32::try_from(at + 1).unwrap_or(u32::MAX);
    let mut whole = Tally::new(question);
    for part in polls::counts(tx, certificate, number).await? {
        whole.merge(&read(question, &part)?);
    }
    Ok(whole)
}

/// A part of a count from its row.
fn read(question: &Question, part: &CountRow) -> Result<Tally, StoreError> {
    let corrupt = |found: String| StoreError::Corrupt {
        column: "poll_count.count".to_owned(),
        row: part.subject.to_string(),
        expected: "the count of a question".to_owned(),
        found,
    };
    let count = ev::QuestionCount::decode(&part.count[..]).map_err(|error| corrupt(error.to_string()))?;
    read_count(question, &count).map_err(|refusal: Refusal| corrupt(refusal.to_string()))
}
