//! What this node itself makes of each participant's tally, before the opener says it.

use percole_domain::lifecycle::PollState;
use percole_merkle::NodeId;
use percole_store::{
    polls::PollRow,
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
    pub(super) fn of(vote: &VoteRow, accounted: Vec<TallyRow>, polls: &[PollRow], now_us: i64) -> Seen {
        let mut seen = Seen { tallies: accounted, open: 0 };
        for node in &vote.participants {
            if seen.tallies.iter().any(|tally| tally.node == *node) {
                continue;
            }
            let poll = polls.iter().find(|poll| poll.node == *node);
            match poll.and_then(|poll| told(vote, poll)) {
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
fn told(vote: &VoteRow, poll: &PollRow) -> Option<TallyRow> {
    let tally = |status, reason| tally(vote, poll.node, status, reason);
    match poll.state.parse() {
        Ok(PollState::Certified) => {
            let in_time = poll.claimed_us <= vote.report_by_us || tallying::counts_late(vote);
            let status = if in_time { status::INCLUDED } else { status::LATE };
            Some(tally(status, "").with_certificate(poll.roll_size, &certificate(poll)))
        }
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

fn certificate(poll: &PollRow) -> CertificateRow {
    CertificateRow {
        voters: poll.voters,
        certified_us: poll.claimed_us,
        origin: poll.origin,
        index: poll.idx,
    }
}
