//! What the logs held here say about the opener's account of the tallies.

use percole_domain::Timestamp;
use percole_merkle::{Origin, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::{
    Tx,
    entries::{self, Place},
    logs,
    polls::{self, PollCertificateRow},
    problems::{self, Trouble},
    tree,
    votes::{CertificateRow, TallyRow, VoteRow},
};
use percole_words::{Arg, Message, vote};
use prost::Message as _;

use crate::{
    apply::{Event, Payload, said, vote::status},
    error::Error,
    participants::{self, Listing, Listings},
    service::vote::Names,
    tallying,
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
        names: &Names<'_>,
    ) -> Result<Doubts, Error> {
        let certificates = polls::certificates(tx, &row.subject).await?;
        let inclusions = inclusions(tx, &row.subject).await?;
        let units = participants::of_row(row)?;
        let polls = polls::of_vote(tx, &row.subject).await?;
        let listings = Listings::new(row, &polls);
        let mut doubts = Doubts::default();

        for tally in tallies {
            let Some(unit) = participants::find(&units, &tally.unit) else { continue };
            let (name, poll) = (names.of(&unit.unit), unit.poll(&row.subject));
            doubts.of_listing(tally, (&name, &names.of(&unit.country)), listings.of(unit));
            let mut own = certificates.iter().filter(|held| held.subject == poll);
            match &tally.certificate() {
                Some(certificate) if tally.status == status::INCLUDED => {
                    match own.find(|held| tallying::rests_on(tally, held)) {
                        Some(held) if !tallying::merges_rightly(held, &polls) => {
                            doubts.alarm = Some(vote::alarm_merged_otherwise(&name));
                        }
                        Some(_) => {}
                        None => doubts.of_missing(tx, certificate, &name).await?,
                    }
                    doubts.of_inclusion(tx, certificate, &inclusions, &name).await?;
                }
                _ => doubts.remarks.extend(
                    own.next()
                        .filter(|_| tally.status == status::SILENT)
                        .map(|held| certified_unseen(held, &name)),
                ),
            }
        }

        Ok(doubts)
    }

    /// Did the opener count those, and only those, whom the unit within which they count lists?
    fn of_listing(&mut self, tally: &TallyRow, (name, country): (&str, &str), listing: Option<Listing>) {
        let is_included = tally.status == status::INCLUDED;
        match listing {
            Some(Listing::Together | Listing::Nowhere) if is_included => {
                self.alarm = Some(vote::alarm_included_unlisted(name, country));
            }
            Some(Listing::Listed) if tally.status == status::UNLISTED => {
                self.alarm = Some(vote::alarm_excluded_listed(name, country));
            }
            // The unit within which it counts took part, and this node holds nothing of it yet.
            Some(Listing::Awaited) if tally.status == status::UNLISTED => {
                self.missing = Some(vote::poll_not_fully_known(country));
            }
            _ => {}
        }
    }

    /// Why is the certificate none of those of the poll here?
    async fn of_missing(
        &mut self,
        tx: &mut Tx,
        certificate: &CertificateRow,
        name: &str,
    ) -> Result<(), Error> {
        let (origin, index) = (certificate.origin, certificate.index);
        let refusal = match logs::by_origin(tx, &origin).await? {
            Some(head) => problems::told_at(tx, Place { log: head.log, index }).await?,
            None => None,
        };
        match refusal {
            Some(problem) if problem.trouble == Trouble::Violation => {
                self.alarm = Some(vote::alarm_included_against_rules(name, Arg::read(&said(&problem))));
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

fn certified_unseen(held: &PollCertificateRow, name: &str) -> Message {
    vote::certified_unseen(name, Timestamp::from_us(held.certified_us))
}

/// Events of a vote read at once, each of 256 KiB at most.
const PAGE: u64 = 64;

/// The inclusions of a vote that the tallies rest on, each with the log of its certificate.
async fn inclusions(tx: &mut Tx, vote: &SubjectId) -> Result<Vec<(Origin, ev::TallyIncluded)>, Error> {
    let Some(opener) = logs::by_origin(tx, &Origin::first(vote.origin)).await? else { return Ok(Vec::new()) };
    let (mut inclusions, mut after) = (Vec::new(), None);
    loop {
        let page = entries::folded_of(tx, std::slice::from_ref(vote), after, PAGE).await?;
        let Some(last) = page.last() else { return Ok(inclusions) };
        after = Some(last.place);
        for held in page.into_iter().filter(|held| held.place.log == opener.log) {
            let Some(event) = Event::of(held.place.log, held.entry)? else { continue };
            // The fold has read it before.
            let Some(Ok(payload)) = event.payload.as_deref().map(ev::TallyIncluded::decode) else { continue };
            if event.kind() == ev::TallyIncluded::KIND.name
                && let Ok(origin) = payload.origin.parse()
            {
                inclusions.push((origin, payload));
            }
        }
    }
}
