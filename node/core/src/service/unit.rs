//! Units: the country or antenne that this node is, and those that it hosts.

mod import;
mod query;

use async_trait::async_trait;
use percole_domain::{
    members::Status,
    names::{NAME_CHARS_MAX, check_name, look_alike},
    parts::{Head, Part, SMALL_NUMBER, published_parts},
    unit::Count,
};
use percole_merkle::{Scope, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::members::{self, InUnit};
use percole_words::offices;

pub use import::UnitFile;
pub use query::{get, list};

use super::{
    event_receipt,
    organisation::{Known, day_or_today},
    parse_node, resolve,
    step::step,
};
use crate::{
    access::Asked,
    apply::{RowSubject, unit::Units},
    error::Error,
    node::Node,
    payload, reach,
    sequencer::{Command, Deciding, Draft},
};

/// U1: a unit is hosted here from now on.
///
/// # Errors
/// `InvalidArgument` on `name` for one that can be taken for that of another unit of this node, on `part_of` for an unknown unit.
pub async fn register(
    node: &Node,
    asked: Asked,
    request: pb::RegisterUnitRequest,
) -> Result<pb::EventReceipt, Error> {
    check_name("name", &request.name)?;
    let part_of = match request.part_of.as_str() {
        "" => None,
        text => Some(named(node, &asked, text).await?),
    };
    let scope = reach::read_any_scope(&request.scope, Scope::Federation)?;
    event_receipt(&node.sequencer.submit(Register { asked, request, part_of, scope }).await?)
}

struct Register {
    asked: Asked,
    request: pb::RegisterUnitRequest,
    part_of: Option<SubjectId>,
    scope: Scope,
}

#[async_trait]
impl Command for Register {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let me = deciding.me();
        let known = Known::load(deciding.tx().await?, me).await?;
        if let Some(other) = known.names.units.iter().find(|name| look_alike(name, &self.request.name)) {
            return Err(Error::invalid("name", offices::unit_name_taken(other)));
        }
        // The first one is the node's own; later ones are parts of it unless they say of what else.
        let part_of = self.part_of.or(known.own_unit().ok());
        let payload = ev::UnitRegistered {
            act: Some(deciding.act("U1")),
            name: self.request.name.clone(),
            level: self.request.level,
            languages: self.request.languages.clone(),
            host: me.to_string(),
            part_of: part_of.map(|unit| unit.to_string()).unwrap_or_default(),
            first: self.request.first.clone(),
        };
        Ok(vec![Draft::new(deciding.new_subject(), self.scope, &payload)])
    }
}

/// U2: publishes how many members a unit has today, counted from the register, in parts that are large enough.
///
/// # Errors
/// `FailedPrecondition` once it has moved.
pub async fn count(
    node: &Node,
    asked: Asked,
    request: pb::CountUnitRequest,
) -> Result<pb::EventReceipt, Error> {
    let subject = named(node, &asked, &request.unit).await?;
    let exact = exact_parts(node, subject).await?;
    step::<Units, _>(node, asked, subject, offices::unit_not_known, move |_, deciding| {
        let total = exact.iter().fold(Head::default(), |sum, part| sum + part.head);
        let parts = published_parts(exact.clone(), SMALL_NUMBER);
        let count = Count { date: deciding.today(), total, parts };
        count.check_small_numbers()?;
        Ok(payload::write_count(&count, deciding.act("U2")))
    })
    .await
}

/// Members of the unit and of its parts on this node, by category and by the part that they belong to. Members without a
/// unit are the node's own unit's.
async fn exact_parts(node: &Node, subject: SubjectId) -> Result<Vec<Part>, Error> {
    let mut tx = node.read().await?;
    let known = Known::load(&mut tx, node.me()).await?;
    let own = known.units.first().map(|unit| unit.subject);
    let inside = super::organisation::inside(&known.units, subject);
    let today = node.ambient.today().to_string();
    let mut parts = Vec::new();
    for InUnit { category, unit, status, count } in members::by_unit(&mut tx, &today).await? {
        let Some(unit) = unit.or(own).filter(|unit| inside.contains(unit)) else { continue };
        let place = known.units.iter().find(|held| held.subject == unit && unit != subject);
        parts.push(Part {
            category: category.chars().take(NAME_CHARS_MAX).collect(),
            place: place.map(|unit| unit.name.clone()).unwrap_or_default(),
            head: if status == Status::User.as_str() {
                Head::of_users(count)
            } else {
                Head::of_members(count)
            },
        });
    }
    Ok(parts)
}

/// U3: another node hosts it from now on.
///
/// # Errors
/// `InvalidArgument` on `to` or `date`, or without a reason; `FailedPrecondition` once it has moved.
pub async fn move_away(
    node: &Node,
    asked: Asked,
    request: pb::MoveUnitRequest,
) -> Result<pb::EventReceipt, Error> {
    let subject = named(node, &asked, &request.unit).await?;
    let to = parse_node("to", &request.to)?.to_string();
    let date = day_or_today(node, &request.date)?.to_string();
    step::<Units, _>(node, asked, subject, offices::unit_not_known, move |_, deciding| {
        let reason = request.reason.clone();
        Ok(ev::UnitMoved { act: Some(deciding.act("U3")), reason, to: to.clone(), date: date.clone() })
    })
    .await
}

/// The unit that a request names.
pub(super) async fn named(node: &Node, asked: &Asked, text: &str) -> Result<SubjectId, Error> {
    resolve::asked(node, asked, <Units as RowSubject>::FAMILY, text).await
}
