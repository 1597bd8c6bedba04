//! Units from a CSV file.

use async_trait::async_trait;
use percole_domain::{
    bodies::Place,
    units::{self, NewUnit},
};
use percole_merkle::{Scope, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::Tx;
use percole_tables::{TableErrors, Taken};

use crate::{
    error::Error,
    founding::proto_level,
    service::{
        organisation::Known,
        tables::{Change, Plan, TableFile},
    },
};

/// A file of units. One that is here already under its name stays as it is.
pub struct UnitFile;

#[async_trait]
impl TableFile for UnitFile {
    type Row = NewUnit;

    fn parse(csv: &[u8], known: &Known, plan: &Plan) -> Result<Taken<NewUnit>, TableErrors> {
        // A node without any unit: the one that is called like it is its own, and the first one else.
        let named = match known.names.units.as_slice() {
            [] => std::slice::from_ref(&plan.node_name),
            units => units,
        };
        units::parse(csv, named, plan.others)
    }

    async fn add(
        _: &mut Tx,
        rows: &[NewUnit],
        known: &Known,
        plan: &mut Plan,
        _: &mut TableErrors,
    ) -> Result<(), Error> {
        let held: Vec<SubjectId> = known.units.iter().map(|unit| unit.subject).collect();
        add(plan, rows, &held);
        Ok(())
    }
}

fn add(plan: &mut Plan, units: &[NewUnit], held: &[SubjectId]) {
    let ids: Vec<SubjectId> = units
        .iter()
        .map(|unit| unit.existing.and_then(|at| held.get(at)).copied().unwrap_or_else(|| plan.new_subject()))
        .collect();
    let own = held.first().copied().or_else(|| {
        let called = units.iter().position(|unit| unit.existing == Some(0)).unwrap_or(0);
        ids.get(called).copied()
    });
    for (unit, &subject) in units.iter().zip(&ids) {
        let change = if held.contains(&subject) { Change::None } else { Change::Added };
        plan.note(unit.line, change, &unit.name);
        if change == Change::None {
            continue;
        }
        let part_of = match unit.part_of {
            Place::InFile(at) => ids.get(at).copied(),
            Place::Known(0) => own,
            Place::Known(at) => held.get(at).copied(),
        };
        let payload = ev::UnitRegistered {
            act: plan.act("U1"),
            name: unit.name.clone(),
            level: proto_level(unit.level).into(),
            languages: unit.languages.iter().map(ToString::to_string).collect(),
            host: plan.me.to_string(),
            part_of: part_of.filter(|unit| *unit != subject).map(|unit| unit.to_string()).unwrap_or_default(),
            first: String::new(),
        };
        plan.add(subject, Scope::Federation, &payload);
    }
}
