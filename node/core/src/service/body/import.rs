//! Bodies from a CSV file.

use async_trait::async_trait;
use percole_domain::bodies::{self, NewBody, Place, Unsaid};
use percole_merkle::{Scope, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::{Tx, bodies::BodyRow};
use percole_tables::TableErrors;
use percole_words::Locale;

use crate::{
    access::Asked,
    apply::body::described,
    error::Error,
    node::Node,
    payload,
    service::{
        organisation::Known,
        tables::{self, Change, Plan, TableFile},
    },
};

/// Takes in bodies. One that is here already under its name is changed where the file says otherwise.
///
/// # Errors
/// `InvalidArgument` on `reason` when it changes bodies and does not say why; `FailedPrecondition` while the node has no
/// unit. What is wrong with the file is in the answer, in the language given.
pub async fn import(
    node: &Node,
    asked: Asked,
    request: pb::ImportTableRequest,
    locale: Locale,
) -> Result<pb::ImportTableResponse, Error> {
    tables::import::<BodyFile>(node, asked, request, locale).await
}

struct BodyFile;

#[async_trait]
impl TableFile for BodyFile {
    async fn plan(tx: &mut Tx, csv: &[u8], mut plan: Plan) -> Result<Result<Plan, TableErrors>, Error> {
        let known = Known::load(tx, plan.me).await?;
        known.own_unit()?;
        let bodies = match bodies::parse(csv, &known.names, plan.others) {
            Ok(taken) => {
                plan.reading = taken.reading;
                taken.rows
            }
            Err(errors) => return Ok(Err(errors)),
        };
        add(&mut plan, &bodies, &known);
        Ok(Ok(plan))
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
