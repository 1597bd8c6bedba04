//! A person's own calendar at a secret address, for programs that cannot sign in. Whoever has the address reads what the person
//! may read; only the hash of its secret is stored.

use async_trait::async_trait;
use percole_store::{
    Tx,
    calendars::{self, CalendarRow},
    persons::PersonRow,
    rows,
};
use percole_words::portal_account;

use super::ways::{person, standing};
use crate::{
    access::{Caller, token},
    error::Error,
    node::Node,
    sequencer::PrivateWrite,
    standing::Writing,
};

/// Makes the address of a person's own calendar anew, so that an earlier one ends; gives its secret, which is told once.
///
/// # Errors
/// `PermissionDenied` for operators, and for whoever may not sign in any more; the node's standing.
pub async fn make_calendar(node: &Node, caller: &Caller) -> Result<String, Error> {
    node.sequencer.gate().pass(Writing::Private).await?;
    let person = person(caller)?.to_owned();
    let secret = hex::encode(node.ambient.random::<32>());
    let row = CalendarRow { person, lookup: token::hash(&secret), made_us: node.ambient.machine_us() };
    node.sequencer.private(Make { row }).await?;
    Ok(secret)
}

struct Make {
    row: CalendarRow,
}

#[async_trait]
impl PrivateWrite for Make {
    type Output = ();

    async fn write(&mut self, tx: &mut Tx, _: i64) -> Result<(), Error> {
        standing(tx, &self.row.person).await?;
        Ok(rows::put(tx, [&self.row]).await?)
    }
}

/// Ends the address of a person's own calendar, if there is one.
///
/// # Errors
/// `PermissionDenied` for operators; the node's standing.
pub async fn end_calendar(node: &Node, caller: &Caller) -> Result<(), Error> {
    node.sequencer.gate().pass(Writing::Private).await?;
    node.sequencer.private(End { person: person(caller)?.to_owned() }).await
}

struct End {
    person: String,
}

#[async_trait]
impl PrivateWrite for End {
    type Output = ();

    async fn write(&mut self, tx: &mut Tx, _: i64) -> Result<(), Error> {
        calendars::remove(tx, &self.person).await?;
        Ok(())
    }
}

/// When the address of a person's own calendar was made; `None` without one.
pub async fn calendar_made(node: &Node, caller: &Caller) -> Result<Option<i64>, Error> {
    let Caller::Person { id } = caller else { return Ok(None) };
    let row = rows::get::<CalendarRow>(&mut node.read().await?, id).await?;
    Ok(row.map(|row| row.made_us))
}

/// Whose calendar is at an address with this secret.
///
/// # Errors
/// `NotFound` when there is none, it was ended, or its owner may not sign in any more.
pub async fn calendar_of(node: &Node, secret: &str) -> Result<Caller, Error> {
    let unknown = || Error::not_found(portal_account::calendar_unknown());
    let mut tx = node.read().await?;
    let row = calendars::by_lookup(&mut tx, &token::hash(secret)).await?.ok_or_else(unknown)?;
    let person = rows::get::<PersonRow>(&mut tx, &row.person).await?;
    let person = person.filter(|person| person.ended_us.is_none()).ok_or_else(unknown)?;
    Ok(Caller::Person { id: person.id })
}
