//! Mandates from a CSV file.

use async_trait::async_trait;
use percole_domain::{
    Date,
    mandate::Mandate,
    mandates::{self, Appointed, NewMandate},
};
use percole_merkle::SubjectId;
use percole_proto::event::v1::{self as ev, appointment::By};
use percole_store::{Tx, bodies::BodyRow, mandates::of_body, persons};
use percole_tables::{TableErrors, Taken};
use percole_words::offices;

use super::alike::{Holders, NAMED_MAX};
use crate::{
    apply,
    error::Error,
    service::{
        lists,
        organisation::Known,
        tables::{Change, Plan, TableFile},
    },
};

/// A file of mandates. One that is here already, with the same holder, office and days, stays as it is.
pub struct MandateFile;

#[async_trait]
impl TableFile for MandateFile {
    type Row = NewMandate;

    fn parse(csv: &[u8], known: &Known, plan: &Plan) -> Result<Taken<NewMandate>, TableErrors> {
        mandates::parse(csv, &known.names, plan.others)
    }

    async fn add(
        tx: &mut Tx,
        rows: &[NewMandate],
        known: &Known,
        plan: &mut Plan,
        errors: &mut TableErrors,
    ) -> Result<(), Error> {
        let held = Held::load(tx, known).await?;
        let mut holders = Holders::load(tx).await?;
        for mandate in rows {
            let Some(body) = known.bodies.get(mandate.body) else { continue };
            let person = person(tx, mandate, errors).await?;
            let subject = match held.like(mandate) {
                Like::Same(subject) => {
                    plan.note(mandate.line, Change::None, &mandate.name);
                    subject
                }
                Like::None => {
                    let room = NAMED_MAX.saturating_sub(plan.reading.notes.len());
                    plan.reading.notes.extend(holders.taken_for(&mandate.name).into_iter().take(room));
                    add(plan, mandate, body, known)
                }
                Like::Overlapping(from) => {
                    let held = from.map_or_else(offices::office_held_for_long, offices::office_held_already);
                    errors.push(mandate.line, "name", held);
                    continue;
                }
            };
            plan.holders.extend(person.map(|person| (subject, person)));
        }
        Ok(())
    }
}

/// The mandates of this node's bodies, by the place of the body.
struct Held(Vec<Vec<(SubjectId, Mandate)>>);

/// What there is already of a mandate that a file names.
enum Like {
    Same(SubjectId),
    /// One of the same person in the same office that was not over; since then, when that is known.
    Overlapping(Option<Date>),
    None,
}

impl Held {
    async fn load(tx: &mut Tx, known: &Known) -> Result<Held, Error> {
        let mut bodies = Vec::with_capacity(known.bodies.len());
        for body in &known.bodies {
            let rows = of_body(tx, &body.subject).await?;
            let read = |row| apply::mandate::mandate(row).map(|mandate| (row.subject, mandate));
            bodies.push(rows.iter().map(read).collect::<Result<Vec<_>, _>>()?);
        }
        Ok(Held(bodies))
    }

    fn like(&self, new: &NewMandate) -> Like {
        let is_theirs = |mandate: &Mandate| {
            let facts = mandate.facts();
            let holder = facts.holder.as_ref();
            facts.role == new.begin.role && holder.is_some_and(|holder| lists::same(&holder.name, &new.name))
        };
        let theirs = self.0.get(new.body).into_iter().flatten().filter(|(_, mandate)| is_theirs(mandate));
        let mut like = Like::None;
        for (subject, mandate) in theirs {
            let facts = mandate.facts();
            if facts.from == new.begin.from && facts.to == new.begin.to {
                return Like::Same(*subject);
            }
            let over = |last: Option<_>, first: Option<_>| matches!((last, first), (Some(last), Some(first)) if last < first);
            if !over(mandate.last_day(), new.begin.from) && !over(new.begin.to, facts.from) {
                like = Like::Overlapping(facts.from);
            }
        }
        like
    }
}

/// The person who is the member that a row names, if one is here already.
async fn person(
    tx: &mut Tx,
    mandate: &NewMandate,
    errors: &mut TableErrors,
) -> Result<Option<String>, Error> {
    let Some(number) = &mandate.member else { return Ok(None) };
    let person = persons::by_member(tx, number).await?;
    if person.is_none() {
        errors.push(mandate.line, "number", offices::member_is_no_person(number));
    }
    Ok(person.map(|person| person.id))
}

fn add(plan: &mut Plan, mandate: &NewMandate, body: &BodyRow, known: &Known) -> SubjectId {
    plan.note(mandate.line, Change::Added, &mandate.name);
    let subject = plan.new_subject();
    let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let began = ev::MandateBegan {
        act: plan.act("M1"),
        body: body.subject.to_string(),
        role: mandate.begin.role.to_string(),
        from: day(mandate.begin.from),
        to: day(mandate.begin.to),
        appointed: mandate.appointed.as_ref().and_then(|by| appointed(by, known)),
    };
    let named = ev::MandateNamed { act: plan.act("M1"), name: mandate.name.clone(), portrait: Vec::new() };
    plan.add(subject, body.scope, &began);
    plan.add(subject, body.scope, &named);
    subject
}

fn appointed(by: &Appointed, known: &Known) -> Option<ev::Appointment> {
    let by = match by {
        Appointed::By(at) => By::Body(known.bodies.get(*at)?.subject.to_string()),
        Appointed::At(meeting) => By::Meeting(meeting.clone()),
    };
    Some(ev::Appointment { by: Some(by) })
}
