//! Bodies from a CSV file.

use async_trait::async_trait;
use percole_domain::bodies::{self, NewBody, Place, Unsaid};
use percole_merkle::{Scope, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::{Tx, bodies::BodyRow};
use percole_tables::{TableErrors, Taken};

use crate::{
    apply::body::described,
    error::Error,
    payload,
    service::{
        organisation::Known,
        tables::{Change, Plan, TableFile},
    },
};

/// A file of bodies. One that is here already under its name is changed where the file says otherwise.
pub struct BodyFile;

#[async_trait]
impl TableFile for BodyFile {
    type Row = NewBody;

    fn check(known: &Known) -> Result<(), Error> {
        known.own_unit().map(drop)
    }

    fn parse(csv: &[u8], known: &Known, plan: &Plan) -> Result<Taken<NewBody>, TableErrors> {
        bodies::parse(csv, &known.names, plan.others)
    }

    async fn add(
        _: &mut Tx,
        rows: &[NewBody],
        known: &Known,
        plan: &mut Plan,
        _: &mut TableErrors,
    ) -> Result<(), Error> {
        add(plan, rows, known);
        Ok(())
    }
}

fn add(plan: &mut Plan, new: &[NewBody], known: &Known) {
    let held = |at: usize| known.bodies.get(at);
    let ids: Vec<SubjectId> = new
        .iter()
        .map(|body| body.existing.and_then(held).map_or_else(|| plan.new_subject(), |row| row.subject))
        .collect();
    for (body, &subject) in new.iter().zip(&ids) {
        let above = match body.answers_to {
            None => None,
            Some(Place::InFile(at)) => ids.get(at).copied(),
            Some(Place::Known(at)) => held(at).map(|row| row.subject),
        };
        let above = above.map(|above| above.to_string()).unwrap_or_default();
        let description = payload::write_description(&body.description, above);
        match body.existing.and_then(held) {
            Some(row) => change(plan, body, row, kept(description, body.unsaid, described(row))),
            None => {
                plan.note(body.line, Change::Added, &description.name);
                let established = ev::BodyEstablished {
                    act: plan.act("O1"),
                    unit: known.units.get(body.unit).map(|unit| unit.subject.to_string()).unwrap_or_default(),
                    body: Some(description),
                    date: body.established.map(|day| day.to_string()).unwrap_or_default(),
                };
                plan.add(subject, Scope::Federation, &established);
            }
        }
    }
}

/// What a body is once the file is taken in: what the file has no column for stays as it is.
fn kept(new: ev::BodyDescription, unsaid: Unsaid, held: ev::BodyDescription) -> ev::BodyDescription {
    ev::BodyDescription {
        seats: if unsaid.seats { held.seats } else { new.seats },
        term_months: if unsaid.term { held.term_months } else { new.term_months },
        article: if unsaid.article { held.article } else { new.article },
        brief: if unsaid.brief { held.brief } else { new.brief },
        answers_to: if unsaid.answers_to { held.answers_to } else { new.answers_to },
        ..new
    }
}

fn change(plan: &mut Plan, body: &NewBody, row: &BodyRow, description: ev::BodyDescription) {
    if described(row) == description {
        return plan.note(body.line, Change::None, &description.name);
    }
    plan.note(body.line, Change::Changed, &description.name);
    let (act, reason) = (plan.act("O2"), plan.reason.clone());
    let changed = ev::BodyChanged { act, reason, body: Some(description), date: String::new() };
    plan.add(row.subject, row.scope, &changed);
}
