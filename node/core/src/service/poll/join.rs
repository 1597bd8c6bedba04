//! B1: the node takes part, and its roll is frozen in the same transaction.

use std::collections::HashSet;

use async_trait::async_trait;
use percole_domain::Timestamp;
use percole_domain::roll::{Entitled, Roll, RollSecret};
use percole_merkle::{EventRef, NodeId, Scope, SubjectId, leaf::CAUSES_MAX};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::{
    members,
    rolls::{self, RollEntryRow},
};
use percole_tables::text::{key, label};
use percole_words::{Arg, vote};

use super::{Electorate, Named, RollOf, Undecided, remarked};
use crate::{
    access::Asked,
    apply::poll::Polls,
    error::Error,
    node::Node,
    participants::Participant,
    questions::{self, COUNT_BYTES_MAX, PARTS_MAX, whole_papers_fit},
    sequencer::{Command, Deciding, Draft},
    service::{parse_node, vote::Names},
};

/// Takes part in a vote with this node's members, or with those of some categories. Categories that the vote asks and nobody has are
/// remarked.
///
/// # Errors
/// `NotFound` for an unknown vote, `FailedPrecondition` when this node is not asked, has decided, or comes too late;
/// `InvalidArgument` for a category that nobody has, or an empty roll.
pub async fn join(
    node: &Node,
    asked: Asked,
    request: pb::JoinVoteRequest,
) -> Result<pb::EventReceipt, Error> {
    let poll = Named::read(node, &asked, &request.vote, &request.unit).await?;
    let categories = request.categories.iter().map(|category| label(category)).collect();
    let opener = match request.opener.as_str() {
        "" => None,
        text => Some(parse_node("opener", text)?),
    };
    let (vote, locale) = (poll.vote, asked.locale());
    let done = node.sequencer.submit(Join { asked, poll, categories, opener, paper: request.paper }).await;
    remarked(node, &done.map_err(|error| node.with_clocks(error))?, &vote, locale).await
}

struct Join {
    asked: Asked,
    poll: Named,
    categories: Vec<String>,
    /// Whether paper is handed out after the closing.
    paper: bool,
    /// Whose vote the caller means.
    opener: Option<NodeId>,
}

#[async_trait]
impl Command for Join {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    /// The roll is written beside the event: a crash keeps both or neither.
    fn alone(&self) -> bool {
        true
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let undecided = Undecided::load(deciding, &self.poll).await?;
        self.require_call(deciding).await?;
        let Undecided { held, unit, poll: subject, rests_on, .. } = &undecided;
        let subject = *subject;
        let electorate = Electorate::of_row(&held.row, deciding).await?;
        let below = Below::load(deciding, &undecided).await?;
        let place = RollOf::load(deciding.tx().await?, unit, &below.elsewhere()).await?;
        let roll = Roll::freeze(self.entitled(deciding, &electorate, &place).await?)?;
        if !whole_papers_fit(&questions::stored(&held.row.questions)?, roll.size()) {
            let message = vote::too_many_for_papers(roll.size(), PARTS_MAX, COUNT_BYTES_MAX);
            return Err(Error::precondition(message));
        }

        let secret = RollSecret::new(deciding.random());
        let commitment = roll.commitment(&secret);
        let entries = roll.entries().iter().map(|entry| RollEntryRow {
            poll: subject,
            roll_number: entry.roll_number,
            member: entry.member.clone(),
            category: entry.category.clone(),
        });
        rolls::keep(deciding.private(), &subject, secret.as_bytes(), entries).await?;
        let sizes = roll.categories().into_iter();
        let payload = ev::PollJoined {
            act: Some(deciding.act("B1")),
            vote: self.poll.vote.to_string(),
            rule_hash: held.row.rule_hash.to_vec(),
            roll: sizes.map(|(category, count)| ev::CategoryCount { category, count }).collect(),
            roll_size: roll.size(),
            roll_commitment: commitment.to_vec(),
            takes_paper: self.paper,
            unit: unit.unit.to_string(),
            below: below.said(deciding, unit, &electorate).await?,
        };
        let causes = rests_on.iter().copied().chain(below.joined()).take(CAUSES_MAX);
        Ok(vec![causes.fold(Draft::new(subject, Scope::Federation, &payload), Draft::caused_by)])
    }
}

impl Join {
    /// A sibling or a child may open a vote in any name: whoever does not stand above this node is named by whoever joins.
    async fn require_call(&self, deciding: &mut Deciding<'_, '_>) -> Result<(), Error> {
        let opener = self.poll.vote.origin;
        let directory = deciding.directory().await?;
        let opener_name = directory.name_of(&opener);
        match self.opener {
            Some(named) if named != opener => {
                Err(Error::invalid("opener", vote::another_opener(opener_name)))
            }
            None if !directory.is_called_by(&opener) => {
                Err(Error::precondition(vote::not_called(opener_name, opener.short().to_string())))
            }
            _ => Ok(()),
        }
    }

    /// The members who may vote here.
    async fn entitled(
        &self,
        deciding: &mut Deciding<'_, '_>,
        electorate: &Electorate,
        place: &RollOf,
    ) -> Result<Vec<Entitled>, Error> {
        let known = members::categories(deciding.private(), &electorate.day).await?;
        if known.is_empty() {
            return Err(Error::precondition(vote::register_empty()));
        }
        for (index, category) in self.categories.iter().enumerate() {
            let field = format!("categories[{index}]");
            if !known.iter().any(|(name, _)| key(name) == key(category)) {
                let names = Arg::listing(known.iter().map(|(name, _)| name));
                return Err(Error::invalid(&field, vote::category_of_nobody(category, names)));
            }
            if !electorate.asks(category) {
                let names = Arg::listing(&electorate.categories);
                return Err(Error::invalid(&field, vote::category_not_asked(category, names)));
            }
        }
        let members = electorate.members(deciding, place).await?;
        if self.categories.is_empty() {
            return Ok(members);
        }
        let chosen: HashSet<String> = self.categories.iter().map(|category| key(category)).collect();
        Ok(members.into_iter().filter(|entitled| chosen.contains(&key(&entitled.category))).collect())
    }
}

/// The units that count within one whose roll freezes, and how each decided.
struct Below {
    units: Vec<(Participant, Option<Joined>)>,
}

/// A unit that votes on its own roll.
struct Joined {
    event: EventRef,
    roll_size: u64,
}

impl Below {
    /// What this node holds of them. While one of them may still decide, no roll freezes.
    async fn load(deciding: &mut Deciding<'_, '_>, undecided: &Undecided) -> Result<Below, Error> {
        let (vote, unit) = (undecided.held.row.subject, &undecided.unit);
        let freezes_us = undecided.held.row.rolls_freeze_us;
        let (mut units, mut awaited) = (Vec::new(), Vec::new());
        let within = |other: &&Participant| other.country == unit.unit && !other.is_country();
        for other in undecided.asked.iter().filter(within) {
            let poll = deciding.state::<Polls>(&other.poll(&vote)).await?;
            if poll.is_none() && deciding.now_us() < freezes_us {
                awaited.push(other.clone());
            }
            let joined = poll.filter(|poll| poll.roll_size > 0);
            let joined = joined.map(|poll| Joined { event: poll.newest(), roll_size: poll.roll_size });
            units.push((other.clone(), joined));
        }
        if awaited.is_empty() {
            return Ok(Below { units });
        }
        let directory = deciding.directory().await?;
        let tx = deciding.tx().await?;
        let names = Names::load(tx, &directory, &awaited).await?;
        let named = Arg::listing(awaited.iter().map(|unit| names.of(&unit.unit)));
        Err(Error::precondition(vote::units_below_awaited(Timestamp::from_us(freezes_us), named)))
    }

    /// Those whose members are on their own roll.
    fn elsewhere(&self) -> Vec<SubjectId> {
        let joined = self.units.iter().filter(|(_, joined)| joined.is_some());
        joined.map(|(unit, _)| unit.unit).collect()
    }

    fn joined(&self) -> impl Iterator<Item = EventRef> {
        self.units.iter().filter_map(|(_, joined)| Some(joined.as_ref()?.event))
    }

    /// What the roll says of each of them.
    async fn said(
        &self,
        deciding: &mut Deciding<'_, '_>,
        unit: &Participant,
        electorate: &Electorate,
    ) -> Result<Vec<ev::UnitBelow>, Error> {
        let mut said = Vec::with_capacity(self.units.len());
        for (below, joined) in &self.units {
            let roll_size = joined.as_ref().map_or(0, |joined| joined.roll_size);
            let here = Participant { host: unit.host, ..below.clone() };
            let of_it = RollOf::load(deciding.tx().await?, &here, &[]).await?;
            let on_this_roll = roll_size == 0 && !electorate.members(deciding, &of_it).await?.is_empty();
            said.push(ev::UnitBelow { unit: below.unit.to_string(), roll_size, on_this_roll });
        }
        Ok(said)
    }
}
