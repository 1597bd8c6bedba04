//! Whom a vote asks: units, each with the node that hosts it and the one within which it counts.

use std::collections::HashMap;

use percole_domain::{Refusal, poll};
use percole_merkle::{NodeId, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::{
    polls::PollRow,
    votes::{TallyRow, VoteRow},
};
use percole_words::{domain, events};
use prost::Message;

use crate::apply::poll::poll_subject;

/// A unit that a vote asks, as its opening froze it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Participant {
    /// The id that it had first, or [`whole`] of its host.
    pub(crate) unit: SubjectId,
    /// Whose poll it is.
    pub(crate) host: NodeId,
    /// The participant within which it counts; itself for one that counts as itself.
    pub(crate) country: SubjectId,
    /// The largest roll that was frozen for it; 0 for none.
    pub(crate) frozen_roll: u64,
}

impl Participant {
    /// The subject of its poll.
    pub(crate) fn poll(&self, vote: &SubjectId) -> SubjectId {
        poll_subject(self.host, vote, &self.unit)
    }

    /// Whether it counts within no other one.
    pub(crate) fn is_country(&self) -> bool {
        self.unit == self.country
    }

    /// The largest roll that it may have.
    pub(crate) fn largest_roll(&self) -> u64 {
        poll::largest_roll(self.frozen_roll)
    }

    /// How tallies and outcomes name it.
    pub(crate) fn id(&self) -> String {
        id_of(&self.unit)
    }
}

/// The unit that stands for a node that has registered none.
pub(crate) fn whole(node: NodeId) -> SubjectId {
    SubjectId { origin: node, id: [0; 16] }
}

/// How tallies and outcomes name a unit: a node that registered none by the node's own id.
pub(crate) fn id_of(unit: &SubjectId) -> String {
    if *unit == whole(unit.origin) { unit.origin.to_string() } else { unit.to_string() }
}

/// Reads whom an opening asks.
///
/// # Errors
/// `invalid_argument` for what is no id, or counts within nobody.
pub(crate) fn read(participants: &[ev::Participant]) -> Result<Vec<Participant>, Refusal> {
    let units = participants.iter().map(|asked| {
        let wrong = || Refusal::invalid("participants", events::not_an_id(&asked.unit));
        asked.unit.parse().map_err(|_| wrong())
    });
    let units = units.collect::<Result<Vec<SubjectId>, Refusal>>()?;
    let read = |(at, asked): (usize, &ev::Participant)| {
        let host = asked.host.parse();
        let host = host.map_err(|_| Refusal::invalid("participants", domain::not_a_node_id(&asked.host)))?;
        let country = match (asked.within as usize).checked_sub(1) {
            None => units[at],
            Some(within) if within != at && participants.get(within).is_some_and(|of| of.within == 0) => {
                units[within]
            }
            Some(_) => return Err(Refusal::invalid("participants", events::counts_within_nobody())),
        };
        Ok(Participant { unit: units[at], host, country, frozen_roll: asked.largest_roll })
    };
    participants.iter().enumerate().map(read).collect()
}

/// Whom a vote asks, in its order.
///
/// # Errors
/// As [`read`]; the fold has read them before.
pub(crate) fn of_row(row: &VoteRow) -> Result<Vec<Participant>, Refusal> {
    stored(&row.participants)
}

/// Participants as a row keeps them.
///
/// # Errors
/// As [`read`]; the fold has read them before.
pub(crate) fn stored(bytes: &[u8]) -> Result<Vec<Participant>, Refusal> {
    read(&ev::Participants::decode(bytes).unwrap_or_default().participants)
}

/// Writes them for a row.
pub(crate) fn for_row(participants: &[ev::Participant]) -> Vec<u8> {
    ev::Participants { participants: participants.to_vec() }.encode_to_vec()
}

/// The participant of a unit.
pub(crate) fn find<'a>(asked: &'a [Participant], unit: &SubjectId) -> Option<&'a Participant> {
    asked.iter().find(|participant| participant.unit == *unit)
}

/// The participant that a node answers for: of the unit that is named, or the first that it hosts.
pub(crate) fn hosted<'a>(
    asked: &'a [Participant],
    host: &NodeId,
    unit: Option<&SubjectId>,
) -> Option<&'a Participant> {
    let is_named = |participant: &&Participant| unit.is_none_or(|unit| participant.unit == *unit);
    asked.iter().filter(|participant| participant.host == *host).find(is_named)
}

/// Whether others count within a unit.
pub(crate) fn has_units_below(asked: &[Participant], unit: &Participant) -> bool {
    asked.iter().any(|other| other.country == unit.unit && !other.is_country())
}

/// The opener's word that a silent unit takes no part.
pub(crate) fn passed_over(row: &VoteRow, unit: &SubjectId) -> Option<ev::PassedOver> {
    let unit = unit.to_string();
    let known = ev::PassedOvers::decode(&row.passed_over[..]).unwrap_or_default();
    known.units.into_iter().find(|passed| passed.unit == unit)
}

/// What a poll says of the units that count within its own.
pub(crate) fn below(poll: &PollRow) -> Vec<ev::UnitBelow> {
    ev::UnitsBelow::decode(&poll.below[..]).unwrap_or_default().units
}

/// Where the members of a unit that counts within another one vote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Listing {
    /// It is not known yet: the roll of the other one is not frozen, as far as this node knows.
    Awaited,
    /// On their own roll, and the other one says so.
    Listed,
    /// On the other one's roll.
    Together,
    /// On none: they are not on the other one's register.
    Nowhere,
    /// On their own roll: the other one takes no part.
    Alone,
}

impl Listing {
    /// The word of the API.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Listing::Awaited => "awaited",
            Listing::Listed => "listed",
            Listing::Together => "together",
            Listing::Nowhere => "nowhere",
            Listing::Alone => "alone",
        }
    }

    /// Whether its own ballots count.
    pub(crate) fn counts(self) -> bool {
        matches!(self, Listing::Listed | Listing::Alone)
    }
}

/// Where the members of a unit vote, by what the poll of the unit within which it counts says, and where that one was passed over by
/// its opener's word; `None` for one that counts as itself.
pub(crate) fn listing(
    vote: &VoteRow,
    participant: &Participant,
    country: Option<&PollRow>,
) -> Option<Listing> {
    if participant.is_country() {
        return None;
    }
    if passed_over(vote, &participant.country).is_some() {
        return Some(Listing::Alone);
    }
    let Some(poll) = country else { return Some(Listing::Awaited) };
    if poll.roll_size == 0 {
        return Some(Listing::Alone);
    }
    let unit = participant.unit.to_string();
    Some(match below(poll).iter().find(|below| below.unit == unit) {
        Some(below) if below.roll_size > 0 => Listing::Listed,
        Some(below) if below.on_this_roll => Listing::Together,
        _ => Listing::Nowhere,
    })
}

/// Where the members of each unit vote, by the polls of their vote that are known; as [`listing`].
pub(crate) struct Listings<'a> {
    vote: &'a VoteRow,
    polls: HashMap<SubjectId, &'a PollRow>,
}

impl<'a> Listings<'a> {
    /// By the polls of a vote.
    pub(crate) fn new(vote: &'a VoteRow, polls: &'a [PollRow]) -> Listings<'a> {
        Listings { vote, polls: polls.iter().map(|poll| (poll.unit, poll)).collect() }
    }

    /// The poll of a unit.
    pub(crate) fn poll(&self, participant: &Participant) -> Option<&'a PollRow> {
        self.polls.get(&participant.unit).copied()
    }

    /// Where the members of a unit vote.
    pub(crate) fn of(&self, participant: &Participant) -> Option<Listing> {
        listing(self.vote, participant, self.polls.get(&participant.country).copied())
    }

    /// The opener's word that a silent unit takes no part.
    pub(crate) fn passed_over(&self, participant: &Participant) -> Option<ev::PassedOver> {
        passed_over(self.vote, &participant.unit)
    }

    /// Whether a unit's certificate counts as far as rolls are concerned; `None` while that is not known.
    pub(crate) fn is_counted(&self, participant: &Participant, reporting_over: bool) -> Option<bool> {
        match self.of(participant) {
            None => Some(true),
            // Whoever is silent until the end takes no part.
            Some(Listing::Awaited) => reporting_over.then_some(true),
            Some(listing) => Some(listing.counts()),
        }
    }
}

/// The tally of a participant, where it is accounted for.
pub(crate) fn tally<'a>(tallies: &'a [TallyRow], participant: &Participant) -> Option<&'a TallyRow> {
    tallies.iter().find(|tally| tally.unit == participant.unit)
}
