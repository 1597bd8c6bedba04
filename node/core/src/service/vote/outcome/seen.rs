//! What this node itself makes of each participant's tally, before the opener says it.

use percole_domain::lifecycle::PollState;
use percole_merkle::NodeId;
use percole_store::{
    polls::{PollCertificateRow, PollRow},
    votes::{CertificateRow, TallyRow, VoteRow},
};
use percole_words::{Message, vote};

use crate::{
    apply::vote::status,
    tallying::{self, Declaration},
};

/// The tallies of a vote as this node knows them.
pub(super) struct Seen {
    /// What became of a participant, by the opener's word where it gave one; by id.
    pub(super) tallies: Vec<TallyRow>,
    /// Participants that may still report.
    pub(super) open: usize,
}

impl Seen {
    /// Takes the opener's word for those that it accounted for, and for the others what their logs say.
    pub(super) fn of(
        vote: &VoteRow,
        accounted: Vec<TallyRow>,
        (polls, certificates): (&[PollRow], &[PollCertificateRow]),
        now_us: i64,
    ) -> Seen {
        // What was corrected counts as corrected, whether the opener has said so yet or not.
        let newest = |tally: TallyRow| match tallying::replacement(vote, &tally, certificates) {
            Some(newer) => tally.with_certificate(newer.roll_size, &certificate(newer)),
            None => tally,
        };
        let mut seen = Seen { tallies: accounted.into_iter().map(newest).collect(), open: 0 };
        for node in &vote.participants {
            if seen.tallies.iter().any(|tally| tally.node == *node) {
                continue;
            }
            let poll = polls.iter().find(|poll| poll.node == *node);
            match poll.and_then(|poll| told(vote, poll, certificates)) {
                Some(tally) => seen.tallies.push(tally),
                None if now_us < vote.report_by_us => seen.open += 1,
                None => {
                    let roll_size = poll.map(|poll| poll.roll_size);
                    seen.tallies.push(TallyRow { roll_size, ..tally(vote, *node, status::SILENT, "") });
                }
            }
        }
        seen.tallies.sort_by_key(|tally| tally.node.to_string());
        seen
    }

    /// How many are accounted for, as the reason why nothing is computed.
    pub(super) fn so_far(&self, vote: &VoteRow) -> Result<Declaration, Message> {
        Err(vote::tallies_so_far(self.tallies.len(), vote.participants.len()))
    }
}

/// What a node said of its poll, where that is its last word.
fn told(vote: &VoteRow, poll: &PollRow, certificates: &[PollCertificateRow]) -> Option<TallyRow> {
    let tally = |status, reason| tally(vote, poll.node, status, reason);
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
        _ => None,
    }
}

fn tally(vote: &VoteRow, node: NodeId, status: &str, reason: &str) -> TallyRow {
    TallyRow::without_certificate(vote.subject, node, status, reason)
}

fn certificate(held: &PollCertificateRow) -> CertificateRow {
    CertificateRow {
        voters: held.voters,
        certified_us: held.certified_us,
        origin: held.origin,
        index: held.idx,
    }
}
