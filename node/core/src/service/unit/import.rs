//! Units from a CSV file.

use async_trait::async_trait;
use percole_domain::{
    bodies::Place,
    units::{self, NewUnit},
};
use percole_merkle::{Scope, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::Tx;
use percole_tables::TableErrors;
use percole_words::Locale;

use crate::{
    access::Asked,
    error::Error,
    founding::proto_level,
    node::Node,
    service::{
        organisation::Known,
        tables::{self, Change, Plan, TableFile},
    },
};

/// Takes in units. One that is here already under its name stays as it is.
///
/// # Errors
/// That the database cannot be read or written. What is wrong with the file is in the answer, in the language given.
pub async fn import(
    node: &Node,
    asked: Asked,
    request: pb::ImportTableRequest,
    locale: Locale,
) -> Result<pb::ImportTableResponse, Error> {
    tables::import::<UnitFile>(node, asked, request, locale).await
}

struct UnitFile;

#[async_trait]
impl TableFile for UnitFile {
    async fn plan(tx: &mut Tx, csv: &[u8], mut plan: Plan) -> Result<Result<Plan, TableErrors>, Error> {
        let known = Known::load(tx, plan.me).await?;
        // A node without any unit: the one that is called like it is its own, and the first one else.
        let named = match known.names.units.as_slice() {
            [] => vec![plan.node_name.clone()],
            units => units.to_vec(),
        };
        let units = match units::parse(csv, &named, plan.others) {
            Ok(taken) => {
                plan.reading = taken.reading;
                taken.rows
            }
            Err(errors) => return Ok(Err(errors)),
        };
        let held: Vec<SubjectId> = known.units.iter().map(|unit| unit.subject).collect();
        add(&mut plan, &units, &held);
        Ok(Ok(plan))
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
