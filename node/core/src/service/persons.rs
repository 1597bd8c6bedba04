//! The persons of this node: who they are to it, and what they may therefore read.

use percole_store::{
    members::MemberRow,
    persons::{self, PersonRow},
    rows,
};
use percole_words::offices;

use crate::{
    access::{Caller, Standing, Viewer},
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
    Ok(Viewer::person(Standing { is_member: person.status == MEMBER, bodies: Vec::new() }))
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
        ("", number) => of_member(deciding, number).await.map(Some),
        (id, _) => {
            let held = rows::get::<PersonRow>(deciding.private(), &id.to_owned()).await?;
            let held = held.filter(|person| person.ended_us.is_none());
            held.map(|person| Some(person.id)).ok_or_else(|| Error::not_found(offices::person_not_known(id)))
        }
    }
}

async fn of_member(deciding: &mut Deciding<'_, '_>, number: &str) -> Result<String, Error> {
    let (now_us, id) = (deciding.now_us(), hex::encode(deciding.random::<4>()));
    let tx = deciding.private();
    if let Some(person) = persons::by_member(tx, number).await? {
        return Ok(person.id);
    }
    let member = rows::get::<MemberRow>(tx, &number.to_owned()).await?;
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
