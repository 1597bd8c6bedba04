//! The persons of this node: who they are to it, which offices they hold, and what they may therefore read.

mod keep;

pub use keep::add;

pub use keep::end;

pub use keep::invite;

pub use keep::list;

pub use keep::readmit;

use percole_domain::Date;
use percole_store::{
    Tx,
    mandates::MandateRow,
    members::MemberRow,
    persons::{self, PersonRow},
    rows,
};
use percole_tables::text::identifier;
use percole_words::offices;

use crate::{
    access::{Caller, Standing, Viewer},
    apply::mandate::mandate,
    error::Error,
    node::Node,
    sequencer::Deciding,
};

/// Status of a person who is a member.
const MEMBER: &str = "member";

/// What a caller may read.
///
/// # Errors
/// The database's error.
pub async fn viewer(node: &Node, caller: &Caller) -> Result<Viewer, Error> {
    let Caller::Person { id } = caller else { return Ok(Viewer::of(caller)) };
    let mut tx = node.read().await?;
    let Some(person) = rows::get::<PersonRow>(&mut tx, id).await? else {
        return Ok(Viewer::of(&Caller::Anonymous));
    };
    let today = node.ambient.today();
    let bodies = running(&mut tx, &person.id, today).await?.into_iter().map(|row| row.body).collect();
    let is_member = person.status == MEMBER && is_on_register(&mut tx, &person, today).await?;
    Ok(Viewer::person(Standing { is_member, bodies }))
}

/// Whether the membership of a person has not ended: its token outlives it, and reads from then on as anybody's.
async fn is_on_register(tx: &mut Tx, person: &PersonRow, today: Date) -> Result<bool, Error> {
    let Some(number) = &person.member else { return Ok(false) };
    let member = rows::get::<MemberRow>(tx, number).await?;
    Ok(member.is_some_and(|member| member.is_member_on(&today.to_string())))
}

/// The mandates of a person that run on a day.
async fn running(tx: &mut Tx, person: &str, day: Date) -> Result<Vec<MandateRow>, Error> {
    let theirs = persons::mandates_of(tx, person).await?;
    let mut running = Vec::new();
    for row in rows::among::<MandateRow>(tx, &theirs).await? {
        if mandate(&row)?.standing_on(day) == percole_domain::mandate::Standing::Running {
            running.push(row);
        }
    }
    Ok(running)
}

/// The person who is to hold a mandate: by id, or by the number of a member, who becomes a person if need be.
///
/// # Errors
/// `NotFound` when there is no such person or member.
pub(super) async fn named(
    deciding: &mut Deciding<'_, '_>,
    person: &str,
    member: &str,
) -> Result<Option<String>, Error> {
    match (person, member) {
        ("", "") => Ok(None),
        ("", number) => {
            let number = identifier(number).map_err(|message| Error::invalid("member", message))?;
            of_member(deciding, &number).await.map(Some)
        }
        (id, _) => {
            let held = rows::get::<PersonRow>(deciding.private(), &id.to_owned()).await?;
            let held = held.filter(|person| person.ended_us.is_none());
            held.map(|person| Some(person.id)).ok_or_else(|| Error::not_found(offices::person_not_known(id)))
        }
    }
}

async fn of_member(deciding: &mut Deciding<'_, '_>, number: &str) -> Result<String, Error> {
    let (now_us, id) = (deciding.now_us(), hex::encode(deciding.random::<4>()));
    let today = deciding.today().to_string();
    let tx = deciding.private();
    if let Some(person) = persons::by_member(tx, number).await? {
        return Ok(person.id);
    }
    let member = rows::get::<MemberRow>(tx, &number.to_owned()).await?;
    let member = member.filter(|member| member.is_member_on(&today));
    let member = member.ok_or_else(|| Error::not_found(offices::member_not_known(number)))?;
    let person = PersonRow {
        id: id.clone(),
        status: MEMBER.to_owned(),
        name: member.name,
        member: Some(member.number),
        created_us: now_us,
        ended_us: None,
    };
    rows::put(tx, [&person]).await?;
    Ok(id)
}
