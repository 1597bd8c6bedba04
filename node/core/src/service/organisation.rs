//! Units, bodies and mandates together: as files name them, and as the map and the directory show them.

use std::collections::HashMap;

use percole_domain::{
    Date, bodies,
    org::{OrgBody, OrgMandate, OrgUnit, Organisation},
};
use percole_merkle::{NodeId, SubjectId};
use percole_store::{Tx, bodies::BodyRow, subjects::SubjectRow, units::UnitRow};
use percole_words::offices;

use super::lists;
use crate::{
    access::Viewer,
    apply::{
        body::{self, Bodies, described},
        mandate::{self, Mandates},
        unit::Units,
    },
    error::Error,
    node::Node,
    payload,
};

/// The day that a request names, or today.
///
/// # Errors
/// `InvalidArgument` when it is no day.
pub(super) fn day_or_today(node: &Node, text: &str) -> Result<Date, Error> {
    Ok(payload::optional(text)?.unwrap_or_else(|| node.ambient.today()))
}

/// What this node has, as files refer to it by name, with the ids in the same order.
pub struct Known {
    /// The names.
    pub(super) names: bodies::Known,
    /// Units; the node's own first.
    pub(super) units: Vec<UnitRow>,
    /// Bodies that are not dissolved.
    pub(super) bodies: Vec<BodyRow>,
}

impl Known {
    /// Reads them.
    pub(super) async fn load(tx: &mut Tx, me: NodeId) -> Result<Known, Error> {
        let mut units = of_node::<Units>(tx, me).await?;
        // Its own is a part of nothing that it hosts.
        units.sort_by_key(|(line, unit)| (unit.part_of.is_some(), line.place.clone()));
        let units: Vec<UnitRow> = units.into_iter().map(|(_, unit)| unit).collect();
        let unit_at = |id: &SubjectId| units.iter().position(|unit| unit.subject == *id);
        let held = of_node::<Bodies>(tx, me).await?.into_iter().map(|(_, body)| body);
        let bodies: Vec<BodyRow> =
            held.filter(|body| body.last_day.is_none() && unit_at(&body.unit).is_some()).collect();
        let named = bodies.iter().map(|row| {
            let description = described(row);
            let above: Option<SubjectId> = description.answers_to.parse().ok();
            bodies::KnownBody {
                unit: unit_at(&row.unit).unwrap_or(0),
                name: description.name,
                answers_to: above.and_then(|above| bodies.iter().position(|body| body.subject == above)),
            }
        });
        let names = bodies::Known {
            units: units.iter().map(|unit| unit.name.clone()).collect(),
            bodies: named.collect(),
        };
        Ok(Known { names, units, bodies })
    }

    /// The node's own unit.
    ///
    /// # Errors
    /// `FailedPrecondition` while it has none.
    pub(super) fn own_unit(&self) -> Result<SubjectId, Error> {
        let own = self.units.first().map(|unit| unit.subject);
        own.ok_or_else(|| Error::precondition(offices::own_unit_missing()))
    }
}

async fn of_node<S: crate::apply::RowSubject>(
    tx: &mut Tx,
    me: NodeId,
) -> Result<Vec<(SubjectRow, S::Row)>, Error> {
    let mut all = lists::all::<S>(tx, &Viewer::everything()).await?;
    all.retain(|(line, _)| line.node == me);
    Ok(all)
}

/// Everything that the viewer may read, of one unit and its parts or of all.
pub(super) async fn organisation(
    tx: &mut Tx,
    viewer: &Viewer,
    unit: Option<SubjectId>,
) -> Result<Organisation, Error> {
    let units = lists::all::<Units>(tx, viewer).await?.into_iter().map(|(_, row)| row).collect();
    let units = within(units, unit);
    let mut shown = Organisation {
        units: units.iter().map(org_unit).collect(),
        bodies: Vec::new(),
        mandates: Vec::new(),
    };
    for (_, row) in lists::all::<Bodies>(tx, viewer).await? {
        if unit.is_none() || units.iter().any(|unit| unit.subject == row.unit) {
            shown.bodies.push(org_body(&row)?);
        }
    }
    for (_, row) in lists::all::<Mandates>(tx, viewer).await? {
        let (id, body) = (row.subject.to_string(), row.body.to_string());
        shown.mandates.push(OrgMandate { id, body, mandate: mandate::mandate(&row)? });
    }
    Ok(shown)
}

/// A unit with its parts, and theirs.
fn within(units: Vec<UnitRow>, outer: Option<SubjectId>) -> Vec<UnitRow> {
    let Some(outer) = outer else { return units };
    let inside = inside(&units, outer);
    units.into_iter().filter(|unit| inside.contains(&unit.subject)).collect()
}

/// The ids of a unit and of its parts, and theirs.
pub(super) fn inside(units: &[UnitRow], outer: SubjectId) -> Vec<SubjectId> {
    let mut inside = vec![outer];
    let mut at = 0;
    while at < inside.len() {
        let parts = units.iter().filter(|unit| unit.part_of == Some(inside[at])).map(|unit| unit.subject);
        let new: Vec<SubjectId> = parts.filter(|part| !inside.contains(part)).collect();
        inside.extend(new);
        at += 1;
    }
    inside
}

fn org_unit(row: &UnitRow) -> OrgUnit {
    OrgUnit {
        id: row.subject.to_string(),
        name: row.name.clone(),
        part_of: row.part_of.map(|part_of| part_of.to_string()),
    }
}

fn org_body(row: &BodyRow) -> Result<OrgBody, Error> {
    Ok(OrgBody {
        id: row.subject.to_string(),
        unit: row.unit.to_string(),
        answers_to: Some(described(row).answers_to).filter(|above| !above.is_empty()),
        body: body::body(row)?,
    })
}

/// Names of some subjects of a family that the viewer may read, by their ids.
pub(super) async fn names(
    tx: &mut Tx,
    viewer: &Viewer,
    family: &str,
    of: impl IntoIterator<Item = SubjectId>,
) -> Result<HashMap<SubjectId, String>, Error> {
    let lines = lists::readable_among(tx, viewer, family, of).await?;
    Ok(lines.into_iter().map(|line| (line.subject, line.title)).collect())
}
