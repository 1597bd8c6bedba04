//! What the logs held here say about the opener's account of the tallies.

use percole_domain::{Timestamp, lifecycle::PollState};
use percole_merkle::{LeafHeader, Origin, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::{
    Tx, entries, logs,
    polls::{self, PollRow},
    problems::{self, Problem, Trouble},
    tree,
    votes::{CertificateRow, TallyRow, VoteRow},
};
use percole_words::{Arg, Message, vote};
use prost::Message as _;

use crate::{
    apply::{Payload, poll::poll_subject, vote::status},
    directory::Directory,
    error::Error,
};

/// What speaks against an outcome, or prevents this node from checking it.
#[derive(Default)]
pub(super) struct Doubts {
    /// What is not held here yet.
    pub(super) missing: Option<Message>,
    /// What the opener cannot have done by the rules.
    pub(super) alarm: Option<Message>,
    /// What changes nothing, and should be known.
    pub(super) remarks: Vec<Message>,
}

impl Doubts {
    /// Looks at every tally that the opener accounted for.
    pub(super) async fn of(
        tx: &mut Tx,
        row: &VoteRow,
        tallies: &[TallyRow],
        directory: &Directory,
    ) -> Result<Doubts, Error> {
        let polls = polls::of_vote(tx, &row.subject).await?;
        let inclusions = inclusions(tx, &row.subject).await?;
        let mut doubts = Doubts::default();

        for tally in tallies {
            let name = directory.name_of(&tally.node);
            let poll = polls.iter().find(|poll| poll.subject.origin == tally.node);
            let certified = poll.filter(|poll| poll.state == PollState::Certified.as_str());
            match &tally.certificate() {
                Some(certificate) if tally.status == status::INCLUDED => {
                    doubts.of_certificate(tx, row, certificate, certified, &name).await?;
                    doubts.of_inclusion(tx, certificate, &inclusions, &name).await?;
                }
                _ => doubts.remarks.extend(
                    certified
                        .filter(|_| tally.status == status::SILENT)
                        .map(|poll| certified_unseen(poll, &name)),
                ),
            }
        }

        Ok(doubts)
    }

    /// Is the certificate the one that the poll rests on here?
    async fn of_certificate(
        &mut self,
        tx: &mut Tx,
        row: &VoteRow,
        certificate: &CertificateRow,
        certified: Option<&PollRow>,
        name: &str,
    ) -> Result<(), Error> {
        let (origin, index) = (certificate.origin, certificate.index);
        if certified.is_some_and(|poll| poll.origin == origin && poll.idx == index) {
            return Ok(());
        }
        let log = logs::by_origin(tx, &origin).await?.map(|head| head.log);
        let refusal = problems::told_of(tx, &poll_subject(origin.node, &row.subject))
            .await?
            .into_iter()
            .find(|problem| Some(problem.place.log) == log && problem.place.index == index);
        match refusal {
            Some(Problem { trouble: Trouble::Violation, reason, .. }) => {
                self.alarm = Some(vote::alarm_included_against_rules(name, Arg::read(&reason)));
            }
            _ => self.missing = Some(vote::poll_not_fully_known(name)),
        }
        Ok(())
    }

    /// Did the opener count in the same history of the certificate's log as the one held here?
    async fn of_inclusion(
        &mut self,
        tx: &mut Tx,
        certificate: &CertificateRow,
        inclusions: &[(Origin, ev::TallyIncluded)],
        name: &str,
    ) -> Result<(), Error> {
        let of_certificate = |(origin, inclusion): &&(Origin, ev::TallyIncluded)| {
            *origin == certificate.origin && inclusion.index == certificate.index
        };
        let Some((origin, inclusion)) = inclusions.iter().find(of_certificate) else { return Ok(()) };
        let head = logs::by_origin(tx, origin).await?.filter(|head| head.size >= inclusion.size);
        let Some(head) = head else {
            self.missing = Some(vote::log_not_held_so_far(name, inclusion.size));
            return Ok(());
        };
        let root = tree::frontier(tx, head.log, inclusion.size).await?.root();
        if inclusion.root != root.0 {
            self.alarm = Some(vote::alarm_another_history(
                name,
                inclusion.size,
                hex::encode(&inclusion.root),
                root.to_string(),
            ));
        }
        Ok(())
    }
}

fn certified_unseen(poll: &PollRow, name: &str) -> Message {
    vote::certified_unseen(name, Timestamp::from_us(poll.claimed_us))
}

/// Events of a vote that are looked at; a vote has a few for each participant.
const EVENTS_MAX: u64 = 100_000;

/// The inclusions of a vote that the tallies rest on, each with the log of its certificate.
async fn inclusions(tx: &mut Tx, vote: &SubjectId) -> Result<Vec<(Origin, ev::TallyIncluded)>, Error> {
    let Some(opener) = logs::by_origin(tx, &Origin::first(vote.origin)).await? else { return Ok(Vec::new()) };
    let mut inclusions = Vec::new();
    for held in entries::events_of(tx, std::slice::from_ref(vote), None, EVENTS_MAX).await? {
        let header = held.entry.leaf.as_deref().map(LeafHeader::decode);
        let (Some(Ok(header)), Some(body)) = (header, held.entry.body) else { continue };
        let is_inclusion = header.kind.as_str() == ev::TallyIncluded::KIND.name;
        if held.place.log != opener.log || held.left_out || !is_inclusion {
            continue;
        }
        // The fold has read it before.
        let Ok(payload) = ev::TallyIncluded::decode(body.payload.as_slice()) else { continue };
        if let Ok(origin) = payload.origin.parse() {
            inclusions.push((origin, payload));
        }
    }
    Ok(inclusions)
}
