//! What this node can no longer do in a vote that ended for it before its time: the refusal says when that was, and why.

use percole_domain::{Timestamp, lifecycle::PollState};
use percole_store::{polls::PollRow, votes::TallyRow};
use percole_words::{Arg, Message, domain};

use crate::{
    apply::vote::{Opened, status, vote},
    error::Error,
    participants::{self, Participant},
};

/// Refuses when the vote was called off, when the opener passed this node over, when a restore ended its poll, or when the opener left
/// it out.
///
/// # Errors
/// `FailedPrecondition`.
pub(in crate::service) fn require_going_on(
    held: &Opened,
    unit: &Participant,
    poll: Option<&PollRow>,
) -> Result<(), Error> {
    vote(&held.row)?.require_not_cancelled()?;
    if let Some(passed) = participants::passed_over(&held.row, &unit.unit) {
        let at = Timestamp::from_us(passed.passed_us);
        return Err(Error::precondition(percole_words::vote::was_passed_over(at, &passed.reason)));
    }
    let own = participants::tally(&held.tallies, unit);
    match poll.and_then(interrupted).or_else(|| own.and_then(left_out)) {
        Some(message) => Err(Error::precondition(message)),
        None => Ok(()),
    }
}

fn interrupted(poll: &PollRow) -> Option<Message> {
    let at = Timestamp::from_us(poll.claimed_us);
    (poll.state == PollState::Interrupted.as_str())
        .then(|| domain::poll_was_interrupted(at, Arg::read(&poll.note)))
}

/// Whoever declined knows it, and said why.
fn left_out(own: &TallyRow) -> Option<Message> {
    let at = Timestamp::from_us(own.accounted_us);
    let is_left_out = ![status::INCLUDED, status::DECLINED].contains(&own.status.as_str());
    is_left_out.then(|| percole_words::vote::left_out(at, status::said(own)))
}
