//! The persons of this node: who they are to it, and which offices they hold.

mod keep;
#[cfg(test)]
mod tests;

pub use keep::add;

pub use keep::end;

pub use keep::invite;

pub use keep::list;

pub(super) use keep::offices;

pub use keep::readmit;

use percole_store::{
    Tx,
    members::MemberRow,
    persons::{self, PersonRow},
    rows,
};
use percole_tables::text::identifier;
use percole_words::offices;

use crate::{access::MEMBER, error::Error, sequencer::Deciding};

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
    Ok(person_of(deciding.private(), number, &today, New { id, now_us }).await?.id)
}

/// What a person gets who is none yet.
#[derive(Clone)]
pub(super) struct New {
    /// The id.
    pub(super) id: String,
    /// When it is.
    pub(super) now_us: i64,
}

/// The person who is the member with a number on a day; made when there is none. One that has ended is given as it is.
///
/// # Errors
/// `NotFound` when no member of that day has the number.
pub(super) async fn person_of(tx: &mut Tx, number: &str, today: &str, new: New) -> Result<PersonRow, Error> {
    if let Some(person) = persons::by_member(tx, number).await? {
        return Ok(person);
    }
    let member = rows::get::<MemberRow>(tx, &number.to_owned()).await?;
    let member = member.filter(|member| member.is_member_on(today));
    let member = member.ok_or_else(|| Error::not_found(offices::member_not_known(number)))?;
    let person = PersonRow {
        id: new.id,
        status: MEMBER.to_owned(),
        name: member.name,
        member: Some(member.number),
        created_us: new.now_us,
        ended_us: None,
    };
    rows::put(tx, [&person]).await?;
    Ok(person)
}
