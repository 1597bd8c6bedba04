//! Whom a vote asks: nodes below its opener, each with the unit that it is, and units that vote apart from their hosts.

use percole_domain::{Timestamp, poll::ROLL_MAX, vote::Window};
use percole_merkle::{NodeId, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::{
    Tx, rows,
    units::{self, UnitRow},
};
use percole_words::vote;
use prost::Message;

use crate::{
    directory::{Directory, Standing},
    error::Error,
    participants::{Participant, whole},
    sequencer::Deciding,
};

/// Whom the caller names.
pub(super) struct Whom {
    /// Nodes; none for all active ones below this one.
    pub(super) nodes: Vec<NodeId>,
    /// Units that vote apart from their hosts.
    pub(super) apart: Vec<SubjectId>,
    /// How large some rolls may be, by the ids of units; a node's by [`whole`].
    pub(super) largest_rolls: Vec<(SubjectId, u64)>,
    /// When rolls freeze; 0 for the usual time.
    pub(super) rolls_freeze_us: i64,
}

/// The largest rolls that a request names.
///
/// # Errors
/// `InvalidArgument` for what is no id, or beyond what can be counted.
pub(super) fn largest_rolls(named: &[pb::LargestRoll]) -> Result<Vec<(SubjectId, u64)>, Error> {
    let roll = |roll: &pb::LargestRoll| {
        if !(1..=ROLL_MAX).contains(&roll.members) {
            return Err(Error::invalid("largest_rolls", vote::largest_roll_beyond(ROLL_MAX)));
        }
        let unit = match roll.node.parse() {
            Ok(unit) => unit,
            Err(_) => whole(crate::service::parse_node("largest_rolls", &roll.node)?),
        };
        Ok((unit, roll.members))
    };
    named.iter().map(roll).collect()
}

/// The units as an opening writes them.
pub(super) fn written(asked: &[Participant]) -> Vec<ev::Participant> {
    let number = |unit: &SubjectId| {
        let at = asked.iter().position(|other| other.unit == *unit).map_or(0, |at| at + 1);
        u32::try_from(at).unwrap_or_default()
    };
    let participant = |asked: &Participant| ev::Participant {
        unit: asked.unit.to_string(),
        host: asked.host.to_string(),
        within: if asked.is_country() { 0 } else { number(&asked.country) },
        largest_roll: asked.frozen_roll,
    };
    asked.iter().map(participant).collect()
}

impl Whom {
    /// The units asked: each node's own, each followed by those of its host that vote apart.
    pub(super) async fn asked(&self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Participant>, Error> {
        let directory = deciding.directory().await?;
        let tx = deciding.tx().await?;
        let nodes = self.nodes(&directory)?;
        let mut own = Vec::with_capacity(nodes.len());
        for node in &nodes {
            own.push(own_unit(tx, node).await?);
        }
        let unit_of = |node: &NodeId| nodes.iter().position(|other| other == node).map(|at| own[at].unit);
        let mut asked = Vec::with_capacity(nodes.len() + self.apart.len());
        for (node, own) in nodes.iter().zip(&own) {
            let country = country(&directory, &nodes, node).and_then(|node| unit_of(&node));
            let country = country.unwrap_or(own.unit);
            asked.push(self.participant(own, *node, country));
            for apart in self.apart_at(tx, node, &own.unit).await? {
                asked.push(self.participant(&apart, *node, country));
            }
        }
        self.require_all_found(&asked, &nodes)?;
        Ok(asked)
    }

    fn participant(&self, unit: &Known, host: NodeId, country: SubjectId) -> Participant {
        let is_named = |(named, _): &&(SubjectId, u64)| {
            unit.ids.contains(named) || (unit.is_own && *named == whole(host))
        };
        let named = self.largest_rolls.iter().find(is_named).map(|(_, members)| *members);
        Participant { unit: unit.unit, host, country, frozen_roll: named.unwrap_or(unit.largest_roll) }
    }

    /// The nodes asked: those named, or all active ones below this one.
    fn nodes(&self, directory: &Directory) -> Result<Vec<NodeId>, Error> {
        if self.nodes.is_empty() {
            let below = directory.nodes().map(|known| known.node);
            let nodes: Vec<NodeId> = below.filter(|node| is_active(directory, node)).collect();
            if nodes.is_empty() {
                return Err(Error::precondition(vote::no_child_to_ask()));
            }
            return Ok(nodes);
        }
        if let Some(node) = self.nodes.iter().find(|node| !directory.is_below_me(node)) {
            let message = vote::participant_elsewhere(node.short().to_string());
            return Err(Error::invalid("participants", message));
        }
        Ok(self.nodes.clone())
    }

    /// The units of a node that vote apart from it.
    async fn apart_at(&self, tx: &mut Tx, node: &NodeId, own: &SubjectId) -> Result<Vec<Known>, Error> {
        let mut found = Vec::new();
        for row in rows::among::<UnitRow>(tx, &self.apart).await? {
            let known = Known::of(&row, false);
            if row.host == *node && row.moved_to.is_none() && known.unit != *own {
                found.push(known);
            }
        }
        Ok(found)
    }

    /// Refuses what was named and is nobody's who is asked.
    fn require_all_found(&self, asked: &[Participant], nodes: &[NodeId]) -> Result<(), Error> {
        if asked.len() < nodes.len() + self.apart.len() {
            return Err(Error::invalid("apart", vote::apart_elsewhere()));
        }
        let is_asked =
            |named: &SubjectId| asked.iter().any(|asked| asked.unit == *named || *named == whole(asked.host));
        if let Some((unit, _)) = self.largest_rolls.iter().find(|(unit, _)| !is_asked(unit)) {
            let message = vote::largest_roll_elsewhere(unit.origin.short().to_string());
            return Err(Error::invalid("largest_rolls", message));
        }
        Ok(())
    }

    /// When rolls freeze of units within which others count: as named, or at the opening, or after a quarter of the window where it
    /// opens at once.
    pub(super) fn rolls_freeze(
        &self,
        asked: &[Participant],
        window: &Window,
        now: Timestamp,
    ) -> Option<Timestamp> {
        if asked.iter().all(Participant::is_country) {
            return None;
        }
        let (opens, closes) = (window.opens(), window.closes());
        let usual = if opens > now {
            opens
        } else {
            Timestamp::from_us(now.as_us() + (closes.as_us() - now.as_us()) / 4)
        };
        Some(if self.rolls_freeze_us == 0 { usual } else { Timestamp::from_us(self.rolls_freeze_us) })
    }
}

/// Whether a node is below this one, and every membership on the way to it is active.
fn is_active(directory: &Directory, node: &NodeId) -> bool {
    if directory.active_children().any(|child| child == *node) {
        return true;
    }
    let above = directory.tree().parent(node).filter(|_| directory.standing(node) == Standing::Active);
    above.is_some_and(|above| above != directory.me() && is_active(directory, &above))
}

/// The node within which another one counts: the highest of those asked that it stands below, itself for one that stands below none;
/// the opener stands above all.
fn country(directory: &Directory, asked: &[NodeId], node: &NodeId) -> Option<NodeId> {
    let (mut country, mut at) = (None, Some(*node));
    while let Some(here) = at.filter(|here| *here != directory.me()) {
        country = Some(here).filter(|here| asked.contains(here)).or(country);
        at = directory.tree().parent(&here);
    }
    country
}

/// A unit as this node knows it.
struct Known {
    unit: SubjectId,
    /// Ids by which it may be named.
    ids: Vec<SubjectId>,
    is_own: bool,
    /// Twice the members that were counted there last, 0 where none was.
    largest_roll: u64,
}

impl Known {
    fn of(row: &UnitRow, is_own: bool) -> Known {
        let unit = row.first.unwrap_or(row.subject);
        Known { unit, ids: vec![unit, row.subject], is_own, largest_roll: twice(counted(row)) }
    }
}

/// The unit that a node is; for one that registered none, the node as a whole. Its roll may be as large as those of the units that
/// it hosts together, which are parts of no other one.
async fn own_unit(tx: &mut Tx, node: &NodeId) -> Result<Known, Error> {
    let mut units = units::hosted_by(tx, node).await?;
    units.retain(|unit| unit.moved_to.is_none());
    let is_part = |unit: &UnitRow| unit.part_of.is_some_and(|of| units.iter().any(|unit| unit.subject == of));
    let members = units.iter().filter(|unit| !is_part(unit)).map(counted).fold(0, u64::saturating_add);
    let own =
        units.iter().filter(|unit| !is_part(unit)).min_by_key(|unit| (unit.part_of.is_some(), unit.subject));
    Ok(match own {
        Some(own) => Known { largest_roll: twice(members), ..Known::of(own, true) },
        None => {
            Known { unit: whole(*node), ids: vec![whole(*node)], is_own: true, largest_roll: twice(members) }
        }
    })
}

/// The members that were counted last in a unit.
fn counted(unit: &UnitRow) -> u64 {
    let counted = unit.counted.as_deref().and_then(|counted| ev::UnitCounted::decode(counted).ok());
    counted.map_or(0, |counted| counted.members)
}

fn twice(members: u64) -> u64 {
    members.saturating_mul(2).min(ROLL_MAX)
}
