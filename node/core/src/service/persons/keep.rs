//! Adding, ending, inviting and listing persons. All of it is private to this node.

use std::{collections::HashMap, sync::Arc};

use async_trait::async_trait;
use percole_domain::{Date, names};
use percole_merkle::SubjectId;
use percole_proto::v1 as pb;
use percole_store::{
    Tx,
    mandates::MandateRow,
    meetings,
    members::MemberRow,
    persons::{self, PersonRow},
    rows, tokens,
};
use percole_tables::text::identifier;
use percole_words::{Locale, offices};

use crate::{
    access::{Asked, MEMBER, Viewer, runs_on},
    endings::{Ending, Endings},
    error::{Code, Error},
    node::Node,
    sequencer::PrivateWrite,
    service::{
        lists::{self, Named},
        mandate,
        operators::{Holder, give_out, readmit_all},
        organisation::names as names_of,
    },
};

/// What a person may be to this node besides a member.
const OTHERS: [&str; 2] = ["user", "staff"];

/// Adds a person: a member by their number, or a user or somebody of the staff by their name.
///
/// # Errors
/// `InvalidArgument` on `status`, `name` or `member`, `NotFound` for a number that is not on the register, `AlreadyExists`
/// for a member who is a person already.
pub async fn add(node: &Node, asked: Asked, request: pb::AddPersonRequest) -> Result<pb::Person, Error> {
    let is_member = request.status == MEMBER;
    if !is_member && !OTHERS.contains(&request.status.as_str()) {
        return Err(Error::invalid("status", offices::person_status_unknown(&request.status)));
    }
    match is_member {
        true if request.member.is_empty() => {
            return Err(Error::invalid("member", offices::person_number_missing()));
        }
        true => {}
        false => names::check_name("name", &request.name)?,
    }
    let member = identifier(&request.member).map_err(|message| Error::invalid("member", message))?;
    let row = PersonRow {
        id: hex::encode(node.ambient.random::<4>()),
        status: request.status,
        name: request.name,
        member: is_member.then_some(member),
        created_us: node.ambient.now_us(),
        ended_us: None,
    };
    let row = node.sequencer.private(Add { row, today: node.ambient.today().to_string() }).await?;
    asked.tell("a person is added");
    Ok(shown(row, Vec::new()))
}

struct Add {
    row: PersonRow,
    today: String,
}

#[async_trait]
impl PrivateWrite for Add {
    type Output = PersonRow;

    async fn write(&mut self, tx: &mut Tx, _: i64) -> Result<PersonRow, Error> {
        if let Some(number) = &self.row.member {
            if let Some(held) = persons::by_member(tx, number).await? {
                return Err(Error::new(Code::AlreadyExists, offices::person_exists(held.id)));
            }
            let member = rows::get::<MemberRow>(tx, number).await?;
            let member = member.filter(|member| member.is_member_on(&self.today));
            self.row.name = member.ok_or_else(|| Error::not_found(offices::member_not_known(number)))?.name;
        }
        rows::put(tx, [&self.row]).await?;
        Ok(self.row.clone())
    }
}

/// Ends what a person may do here, at once; their mandates stand.
///
/// # Errors
/// `NotFound` when there is none with this id.
pub async fn end(
    node: &Node,
    asked: Asked,
    request: pb::EndPersonRequest,
) -> Result<pb::EndPersonResponse, Error> {
    node.sequencer.private(End { id: request.id, endings: node.sequencer.endings() }).await?;
    asked.tell("a person is ended");
    Ok(pb::EndPersonResponse {})
}

struct End {
    id: String,
    endings: Arc<Endings>,
}

#[async_trait]
impl PrivateWrite for End {
    type Output = ();

    async fn write(&mut self, tx: &mut Tx, now_us: i64) -> Result<(), Error> {
        let person = known(tx, &self.id).await?;
        meetings::forget_person(tx, &person.id).await?;
        rows::put(tx, [&PersonRow { ended_us: Some(now_us), ..person }]).await?;
        Ok(self.endings.note(&[Ending::Person { us: now_us, id: self.id.clone() }])?)
    }
}

/// Lets the tokens of a person in again that wait since a restore.
///
/// # Errors
/// `NotFound` when there is none with this id.
pub async fn readmit(
    node: &Node,
    asked: Asked,
    request: pb::ReadmitPersonRequest,
) -> Result<pb::ReadmitPersonResponse, Error> {
    let readmitted = node.sequencer.private(Readmit(request.id)).await?;
    asked.tell("the tokens of a person are let in again");
    Ok(pb::ReadmitPersonResponse { readmitted })
}

struct Readmit(String);

#[async_trait]
impl PrivateWrite for Readmit {
    type Output = u32;

    async fn write(&mut self, tx: &mut Tx, _: i64) -> Result<u32, Error> {
        let person = known(tx, &self.0).await?;
        let held = tokens::of_person(tx, &person.id).await?;
        readmit_all(tx, held).await
    }
}

async fn known(tx: &mut Tx, id: &str) -> Result<PersonRow, Error> {
    let person = rows::get::<PersonRow>(tx, &id.to_owned()).await?;
    let person = person.filter(|person| person.ended_us.is_none());
    person.ok_or_else(|| Error::not_found(offices::person_not_known(id)))
}

/// Makes a token file for a person. Its secret is shown once and kept only as a hash.
///
/// # Errors
/// `NotFound` when there is none with this id, `InvalidArgument` on `valid_for_seconds` or `address`.
pub async fn invite(
    node: &Node,
    asked: Asked,
    request: pb::InvitePersonRequest,
    locale: Locale,
) -> Result<pb::InvitePersonResponse, Error> {
    let person = known(&mut node.read().await?, &request.id).await?;
    let holder = Holder::Person { name: person.name, id: person.id };
    let token_file = give_out(node, holder, request.valid_for_seconds, &request.address, locale).await?;
    asked.tell("a token for a person is made");
    Ok(pb::InvitePersonResponse { token_file })
}

/// A page of the persons, by name, with the offices that they hold today.
///
/// # Errors
/// `InvalidArgument` for a cursor that no page gave.
pub async fn list(
    node: &Node,
    viewer: &Viewer,
    request: pb::ListPersonsRequest,
) -> Result<pb::ListPersonsResponse, Error> {
    let after = lists::name_and_id(&request.cursor)?;
    let most = lists::page_length(request.limit) as u32 + 1;
    let mut tx = node.read().await?;
    let read = persons::page(&mut tx, after.as_ref(), most).await?;
    let page = Named::cut(read, request.limit, |person| (&person.name, &person.id));
    let ids: Vec<String> = page.rows.iter().map(|person| person.id.clone()).collect();
    let mut offices = offices(&mut tx, viewer, &ids, node.ambient.today()).await?;
    let mut waiting: HashMap<String, u32> = HashMap::new();
    for token in tokens::of_persons(&mut tx, &ids).await? {
        if let Some(person) = token.person.filter(|_| token.waits && !token.revoked) {
            *waiting.entry(person).or_default() += 1;
        }
    }
    let persons = page.rows.into_iter().map(|person| {
        let ended = person.ended_us.is_some();
        let tokens_waiting = waiting.get(&person.id).copied().filter(|_| !ended).unwrap_or(0);
        let offices = offices.remove(&person.id).unwrap_or_default();
        pb::Person { tokens_waiting, ..shown(person, offices) }
    });
    Ok(pb::ListPersonsResponse { persons: persons.collect(), next_cursor: page.next_cursor })
}

/// The offices that some persons hold on a day.
pub(in crate::service) async fn offices(
    tx: &mut Tx,
    viewer: &Viewer,
    persons: &[String],
    day: Date,
) -> Result<HashMap<String, Vec<pb::MandateLine>>, Error> {
    let held = persons::held_by(tx, persons).await?;
    let mandates: Vec<SubjectId> = held.iter().map(|holder| holder.mandate).collect();
    let rows: Vec<MandateRow> = rows::among(tx, &mandates).await?;
    let bodies = names_of(tx, viewer, "body", rows.iter().map(|row| row.body)).await?;
    let mut offices: HashMap<String, Vec<pb::MandateLine>> = HashMap::new();
    for holder in held {
        let Some(row) = rows.iter().find(|row| row.subject == holder.mandate) else { continue };
        if runs_on(row, day)? {
            offices.entry(holder.person).or_default().push(mandate::line(row, day, &bodies));
        }
    }
    Ok(offices)
}

fn shown(row: PersonRow, offices: Vec<pb::MandateLine>) -> pb::Person {
    pb::Person {
        id: row.id,
        status: row.status,
        name: row.name,
        member: row.member.unwrap_or_default(),
        created_us: row.created_us,
        ended_us: row.ended_us.unwrap_or(0),
        offices,
        tokens_waiting: 0,
    }
}
