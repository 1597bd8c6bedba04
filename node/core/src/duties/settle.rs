//! At the opener: every participant's tally is included, or excluded with a reason. A certificate that its node corrects in time is
//! replaced.

use async_trait::async_trait;
use percole_domain::{
    Timestamp,
    lifecycle::{PollState, VoteState},
};
use percole_merkle::{Hash, NodeId, Origin, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::{
    Tx, logs,
    polls::{self, PollCertificateRow, PollRow},
    problems::{self, Trouble},
    votes::{self, TallyRow, VoteRow},
};

use percole_words::{Arg, Message, vote};

use super::{Due, Duty};
use crate::{
    access::{Asked, node_act},
    apply::{
        Payload, said,
        vote::{Votes, status},
    },
    error::Error,
    participants::{self, Listings, Participant},
    sequencer::{Command, Deciding, Draft},
    tallying::{self, EXCLUSION_CHARS_MAX},
};

/// Refused events of a poll that are looked at for the reason why it is silent.
const PROBLEMS_MAX: u64 = 64;

/// Votes of this node are settled: every participant's tally is accounted for as it comes, or when reporting ends.
pub(super) struct Settlements;

#[async_trait]
impl Duty for Settlements {
    async fn due(&self, tx: &mut Tx, me: &NodeId, now_us: i64) -> Result<Due, Error> {
        let mut due = Due::default();
        for vote in votes::undecided(tx, me).await? {
            if now_us < vote.closes_us {
                due.wake_at(vote.closes_us);
                continue;
            }
            let accounted = votes::tallies(tx, &vote.subject).await?;
            if has_news(tx, &vote, &accounted, now_us).await? {
                due.now.push(Box::new(Settle { vote: vote.subject }));
            } else if accounted.len() < participants::of_row(&vote)?.len() {
                due.wake_at(vote.report_by_us);
            }
        }
        Ok(due)
    }

    fn done(&self) -> &'static str {
        "tallies accounted for"
    }
}

/// Whether a vote has a tally that can be accounted for and is not yet, or that was corrected.
async fn has_news(tx: &mut Tx, vote: &VoteRow, accounted: &[TallyRow], now_us: i64) -> Result<bool, Error> {
    let units = participants::of_row(vote)?;
    let reporting_over = now_us >= vote.report_by_us;
    if reporting_over && accounted.len() < units.len() {
        return Ok(true);
    }
    let polls = polls::of_vote(tx, &vote.subject).await?;
    let certificates = certificates(tx, vote, &polls).await?;
    let is_corrected = |unit: &Participant| {
        let tally = participants::tally(accounted, unit);
        let poll = unit.poll(&vote.subject);
        tally.is_some_and(|tally| tallying::replacement(vote, (tally, &poll), &certificates).is_some())
    };
    if units.iter().any(is_corrected) {
        return Ok(true);
    }
    let listings = Listings::new(vote, &polls);
    Ok(missing(&units, accounted).any(|unit| {
        use PollState::{Certified, Declined, Interrupted, Merged, Withheld};
        let is_over = listings.poll(unit).is_some_and(|poll| match state(poll) {
            Some(Certified) => certificates.iter().any(|held| held.subject == poll.subject),
            Some(Declined | Interrupted | Merged | Withheld) => true,
            _ => false,
        });
        match listings.is_counted(unit, reporting_over) {
            _ if listings.passed_over(unit).is_some() => true,
            Some(counted) => is_over || !counted,
            None => false,
        }
    }))
}

/// The certificates of a vote that may count: those that count the ballots of hosted units which did not end for that are left out.
async fn certificates(
    tx: &mut Tx,
    vote: &VoteRow,
    polls: &[PollRow],
) -> Result<Vec<PollCertificateRow>, Error> {
    let mut all = polls::certificates(tx, &vote.subject).await?;
    all.retain(|held| tallying::merges_rightly(held, polls));
    Ok(all)
}

/// Participants whose tally is neither included nor excluded.
fn missing<'a>(units: &'a [Participant], accounted: &'a [TallyRow]) -> impl Iterator<Item = &'a Participant> {
    units.iter().filter(|unit| participants::tally(accounted, unit).is_none())
}

/// Accounts for whatever can be accounted for now.
pub(super) struct Settle {
    pub(super) vote: SubjectId,
}

#[async_trait]
impl Command for Settle {
    fn asked(&self) -> Option<&Asked> {
        None
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let now_us = deciding.now_us();
        let Some(held) = deciding.state::<Votes>(&self.vote).await? else { return Ok(Vec::new()) };
        let vote = &held.row;
        if vote.state != VoteState::Opened.as_str()
            || self.vote.origin != deciding.me()
            || now_us < vote.closes_us
        {
            return Ok(Vec::new());
        }
        let polls = polls::of_vote(deciding.tx().await?, &self.vote).await?;
        let certificates = certificates(deciding.tx().await?, vote, &polls).await?;
        let units = participants::of_row(vote)?;
        let listings = Listings::new(vote, &polls);
        let mut drafts = Vec::new();
        for unit in &units {
            let poll = unit.poll(&self.vote);
            if let Some(tally) = participants::tally(&held.tallies, unit) {
                if let Some(newer) = tallying::replacement(vote, (tally, &poll), &certificates) {
                    drafts.extend(self.include(deciding, (vote, unit), (newer, tally.included)).await?);
                }
                continue;
            }
            if let Some(passed) = listings.passed_over(unit) {
                drafts.push(exclude(vote, unit, (status::PASSED_OVER, short(&passed.reason))));
                continue;
            }
            let row = listings.poll(unit);
            match listings.is_counted(unit, now_us >= vote.report_by_us) {
                None => continue,
                Some(false) => {
                    let country = participants::find(&units, &unit.country);
                    drafts.extend(self.unlisted(deciding, (vote, unit), (row, country)).await?);
                    continue;
                }
                Some(true) => {}
            }
            let counts = tallying::counting(vote, certificates.iter().filter(|held| held.subject == poll));
            let included = match counts {
                Some(certificate) => self.include(deciding, (vote, unit), (certificate, None)).await?,
                None => None,
            };
            if included.is_some() {
                drafts.extend(included);
                continue;
            }
            drafts.extend(self.left_out(deciding, (vote, unit), (row, counts.is_some())).await?);
        }
        Ok(drafts)
    }
}

impl Settle {
    /// Leaves a participant out, or waits while it may still report.
    async fn left_out(
        &self,
        deciding: &mut Deciding<'_, '_>,
        (vote, unit): (&VoteRow, &Participant),
        (poll, may_count): (Option<&PollRow>, bool),
    ) -> Result<Option<Draft>, Error> {
        let Some(poll) = poll else {
            if deciding.now_us() < vote.report_by_us {
                return Ok(None);
            }
            let why = self.silent(deciding, unit, vote::excluded_silent()).await?;
            return Ok(Some(exclude(vote, unit, why)));
        };
        let why = match state(poll) {
            Some(PollState::Certified) if poll.claimed_us > vote.report_by_us => late(poll, vote),
            Some(PollState::Declined) => (status::DECLINED, short(&poll.note)),
            Some(PollState::Interrupted) => (status::INTERRUPTED, vote::excluded_interrupted().stored()),
            Some(PollState::Merged) => (status::MERGED, vote::excluded_merged().stored()),
            Some(PollState::Withheld) => (status::SMALL, vote::excluded_small().stored()),
            _ if deciding.now_us() < vote.report_by_us => return Ok(None),
            Some(PollState::Certified) if !may_count => {
                (status::INVALID, vote::excluded_merged_otherwise().stored())
            }
            _ => self.silent(deciding, unit, vote::excluded_no_certificate()).await?,
        };
        // Its roll is known by its joining, which the end of a poll without a count does not say again.
        let joined = match why.0 {
            status::SMALL => deciding.newest_event::<ev::PollJoined>(&poll.subject).await?,
            _ => None,
        };
        Ok(Some(joined.into_iter().fold(exclude(vote, unit, why).caused_by(poll.newest()), Draft::caused_by)))
    }

    /// Leaves out a unit whose members vote on the roll of the one within which it counts, or nowhere: by its own word where it
    /// declined, else by that roll.
    async fn unlisted(
        &self,
        deciding: &mut Deciding<'_, '_>,
        (vote, unit): (&VoteRow, &Participant),
        (poll, country): (Option<&PollRow>, Option<&Participant>),
    ) -> Result<Option<Draft>, Error> {
        if let Some(poll) = poll.filter(|poll| state(poll) == Some(PollState::Declined)) {
            let why = (status::DECLINED, short(&poll.note));
            return Ok(Some(exclude(vote, unit, why).caused_by(poll.newest())));
        }
        let Some(country) = country.map(|country| country.poll(&self.vote)) else { return Ok(None) };
        let joined = deciding.newest_event::<ev::PollJoined>(&country).await?;
        let why = (status::UNLISTED, vote::excluded_unlisted().stored());
        Ok(joined.map(|joined| exclude(vote, unit, why).caused_by(joined)))
    }

    /// Includes a certificate, in the place of another one where there is one; or waits for the next pass when it is not held yet.
    async fn include(
        &self,
        deciding: &mut Deciding<'_, '_>,
        (vote, unit): (&VoteRow, &Participant),
        (certificate, replaced): (&PollCertificateRow, Option<Hash>),
    ) -> Result<Option<Draft>, Error> {
        let certificate = certificate.event();
        let Some(head) = deciding.covering(&certificate).await? else { return Ok(None) };
        let payload = ev::TallyIncluded {
            act: Some(node_act("V2")),
            origin: certificate.origin.to_string(),
            index: certificate.index,
            leaf_hash: certificate.leaf_hash.0.to_vec(),
            size: head.size,
            root: head.root.0.to_vec(),
            replaces: replaced.map(|hash| hash.0.to_vec()).unwrap_or_default(),
            unit: unit.unit.to_string(),
        };
        Ok(Some(Draft::new(self.vote, vote.scope, &payload).caused_by(certificate)))
    }

    /// Why nothing of a unit counts: it said nothing, or what it said was refused.
    async fn silent(
        &self,
        deciding: &mut Deciding<'_, '_>,
        unit: &Participant,
        otherwise: Message,
    ) -> Result<(&'static str, String), Error> {
        let poll = unit.poll(&self.vote);
        let tx = deciding.tx().await?;
        let told = match logs::by_origin(tx, &Origin::first(unit.host)).await? {
            Some(head) => problems::told_of(tx, &poll, head.log, PROBLEMS_MAX).await?,
            None => Vec::new(),
        };
        let refused = told.into_iter().find(|problem| {
            let counts = [ev::PollJoined::KIND.name, ev::TallyCertified::KIND.name];
            counts.contains(&problem.kind.as_str()) && problem.trouble == Trouble::Violation
        });
        Ok(match refused {
            Some(problem) => (status::INVALID, refused_for(Arg::read(&said(&problem)))),
            None => (status::SILENT, otherwise.stored()),
        })
    }
}

fn state(poll: &PollRow) -> Option<PollState> {
    poll.state.parse().ok()
}

fn exclude(vote: &VoteRow, unit: &Participant, (status, reason): (&str, String)) -> Draft {
    let payload = ev::TallyExcluded {
        act: Some(node_act("V2")),
        unit: unit.unit.to_string(),
        status: status.to_owned(),
        reason,
    };
    Draft::new(vote.subject, vote.scope, &payload)
}

fn late(poll: &PollRow, vote: &VoteRow) -> (&'static str, String) {
    let certified = Timestamp::from_us(poll.claimed_us);
    let report_by = Timestamp::from_us(vote.report_by_us);
    (status::LATE, vote::excluded_late(certified, report_by).stored())
}

/// Why what a node says counts for nothing; where that is too long for a declaration, who can tell it.
fn refused_for(why: Arg) -> String {
    let whole = vote::excluded_refused(why).stored();
    if whole.chars().count() <= EXCLUSION_CHARS_MAX {
        whole
    } else {
        vote::excluded_refused_untold().stored()
    }
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
