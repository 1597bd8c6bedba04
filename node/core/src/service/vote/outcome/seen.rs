//! What this node itself makes of each participant's tally, before the opener says it.

use percole_domain::lifecycle::PollState;
use percole_merkle::SubjectId;
use percole_store::{
    polls::{PollCertificateRow, PollRow},
    votes::{CertificateRow, TallyRow, VoteRow},
};
use percole_words::{Message, vote};

use crate::{
    apply::vote::status,
    error::Error,
    participants::{self, Listings, Participant},
    tallying::{self, Declaration},
};

/// The tallies of a vote as this node knows them.
pub(super) struct Seen {
    /// What became of a participant, by the opener's word where it gave one; by id.
    pub(super) tallies: Vec<TallyRow>,
    /// Participants that may still report.
    pub(super) open: usize,
    /// How many there are.
    asked: usize,
}

impl Seen {
    /// Takes the opener's word for those that it accounted for, and for the others what their logs say.
    pub(super) fn of(
        vote: &VoteRow,
        accounted: Vec<TallyRow>,
        (polls, certificates): (&[PollRow], &[PollCertificateRow]),
        now_us: i64,
    ) -> Result<Seen, Error> {
        let units = participants::of_row(vote)?;
        let listings = Listings::new(vote, polls);
        let certificates: Vec<PollCertificateRow> =
            certificates.iter().filter(|held| tallying::merges_rightly(held, polls)).cloned().collect();
        let certificates = &certificates[..];
        // What was corrected counts as corrected, whether the opener has said so yet or not.
        let newest = |tally: TallyRow| {
            let unit = participants::find(&units, &tally.unit).map(|unit| unit.poll(&vote.subject));
            let newer = unit.and_then(|poll| tallying::replacement(vote, (&tally, &poll), certificates));
            match newer {
                Some(newer) => tally.with_certificate(newer.roll_size, &certificate(newer)),
                None => tally,
            }
        };
        let tallies = accounted.into_iter().map(newest).collect();
        let mut seen = Seen { tallies, open: 0, asked: units.len() };
        for unit in &units {
            if participants::tally(&seen.tallies, unit).is_some() {
                continue;
            }
            if let Some(passed) = listings.passed_over(unit) {
                seen.tallies.push(tally(vote, unit.unit, status::PASSED_OVER, &passed.reason));
                continue;
            }
            let poll = listings.poll(unit);
            let told = poll.and_then(|poll| told(vote, poll, certificates));
            let counts = listings.is_counted(unit, now_us >= vote.report_by_us);
            match (told, counts) {
                (_, Some(false)) => seen.tallies.push(unlisted(vote, unit, poll)),
                (Some(tally), Some(true)) => seen.tallies.push(tally),
                _ if now_us < vote.report_by_us => seen.open += 1,
                _ => seen.tallies.push(left_out(vote, unit, poll)),
            }
        }
        seen.tallies.sort_by_key(|tally| participants::id_of(&tally.unit));
        Ok(seen)
    }

    /// How many are accounted for, as the reason why nothing is computed.
    pub(super) fn so_far(&self) -> Result<Declaration, Message> {
        Err(vote::tallies_so_far(self.tallies.len(), self.asked))
    }
}

/// A unit of which nothing counts when reporting is over: it said nothing, or its certificate counts others' ballots.
fn left_out(vote: &VoteRow, unit: &Participant, poll: Option<&PollRow>) -> TallyRow {
    let is_certified = poll.is_some_and(|poll| poll.state.parse() == Ok(PollState::Certified));
    let (status, reason) = match is_certified {
        true => (status::INVALID, vote::excluded_merged_otherwise().stored()),
        false => (status::SILENT, String::new()),
    };
    let roll_size = poll.map(|poll| poll.roll_size);
    TallyRow { roll_size, ..tally(vote, unit.unit, status, &reason) }
}

/// A unit whose members vote with the one within which it counts, or nowhere: it declined, or was not there in time.
fn unlisted(vote: &VoteRow, unit: &Participant, poll: Option<&PollRow>) -> TallyRow {
    let declined = poll.filter(|poll| poll.state.parse() == Ok(PollState::Declined));
    match declined {
        Some(poll) => tally(vote, unit.unit, status::DECLINED, &poll.note),
        None => tally(vote, unit.unit, status::UNLISTED, &vote::excluded_unlisted().stored()),
    }
}

/// What a node said of its poll, where that is its last word.
fn told(vote: &VoteRow, poll: &PollRow, certificates: &[PollCertificateRow]) -> Option<TallyRow> {
    let tally = |status, reason| tally(vote, poll.unit, status, reason);
    let own = || certificates.iter().filter(|held| held.subject == poll.subject);
    let resting = |status, held: &PollCertificateRow| {
        tally(status, "").with_certificate(held.roll_size, &certificate(held))
    };
    if let Some(counts) = tallying::counting(vote, own()) {
        return Some(resting(status::INCLUDED, counts));
    }
    match poll.state.parse() {
        Ok(PollState::Certified) => own().next_back().map(|held| resting(status::LATE, held)),
        Ok(PollState::Declined) => Some(tally(status::DECLINED, &poll.note)),
        Ok(PollState::Interrupted) => Some(TallyRow {
            roll_size: Some(poll.roll_size),
            ..tally(status::INTERRUPTED, "interrupted by a restore")
        }),
        Ok(PollState::Merged) => Some(tally(status::MERGED, &vote::excluded_merged().stored())),
        Ok(PollState::Withheld) => Some(TallyRow {
            roll_size: Some(poll.roll_size),
            ..tally(status::SMALL, &vote::excluded_small().stored())
        }),
        _ => None,
    }
}

fn tally(vote: &VoteRow, unit: SubjectId, status: &str, reason: &str) -> TallyRow {
    TallyRow::without_certificate(vote.subject, unit, status, reason)
}

fn certificate(held: &PollCertificateRow) -> CertificateRow {
    CertificateRow {
        voters: held.voters,
        certified_us: held.certified_us,
        origin: held.origin,
        index: held.idx,
    }
}
