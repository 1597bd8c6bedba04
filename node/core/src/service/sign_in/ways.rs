//! Ways in which a person signs in by themselves: listed, and removed at once, also from a backup that comes back.

use std::sync::Arc;

use async_trait::async_trait;
use percole_store::{
    Tx,
    persons::PersonRow,
    rows,
    ways::{self, WayRow},
};
use percole_words::portal_account;

use super::ended;
use crate::{
    access::Caller,
    endings::{Ending, Endings},
    error::{Code, Error},
    node::Node,
    sequencer::PrivateWrite,
    standing::Writing,
};

/// Ways of one person.
pub const WAYS_MAX: usize = 20;
/// What is kept of a name, in characters.
const NAME_MAX: usize = 60;

/// A way to sign in, as its owner sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WayLine {
    /// Short id.
    pub id: String,
    /// Whether it is a passkey; else it is an account elsewhere.
    pub is_passkey: bool,
    /// What its owner calls it, or what the account is called.
    pub name: String,
    /// When it was added, by the machine's clock.
    pub created_us: i64,
    /// When it last signed in.
    pub used_us: Option<i64>,
}

/// The ways of a person.
pub(super) async fn lines(tx: &mut Tx, person: &str) -> Result<Vec<WayLine>, Error> {
    let line = |row: WayRow| WayLine {
        is_passkey: row.kind == super::passkey::KIND,
        id: row.id,
        name: row.name,
        created_us: row.created_us,
        used_us: row.used_us,
    };
    Ok(ways::of_person(tx, person).await?.into_iter().map(line).collect())
}

/// Whoever calls, as a person who may have ways of their own.
///
/// # Errors
/// `PermissionDenied` for operators: their token is their way.
pub(super) fn person(caller: &Caller) -> Result<&str, Error> {
    match caller {
        Caller::Person { id } => Ok(id),
        _ => Err(Error::denied(portal_account::ways_are_persons())),
    }
}

/// A person who may sign in.
pub(super) async fn standing(tx: &mut Tx, person: &str) -> Result<PersonRow, Error> {
    let row = rows::get::<PersonRow>(tx, &person.to_owned()).await?;
    row.filter(|row| row.ended_us.is_none()).ok_or_else(ended)
}

/// A new way of a person, without blanks around its name.
pub(super) fn fresh(node: &Node, kind: &str, lookup: [u8; 32], name: &str) -> WayRow {
    let shown: String = name.trim().chars().filter(|sign| !sign.is_control()).take(NAME_MAX).collect();
    WayRow {
        id: hex::encode(node.ambient.random::<4>()),
        kind: kind.to_owned(),
        lookup,
        person: String::new(),
        name: shown,
        verifier: String::new(),
        created_us: node.ambient.machine_us(),
        used_us: None,
    }
}

/// Keeps a new way, unless there are too many.
pub(super) async fn add(tx: &mut Tx, row: &WayRow) -> Result<(), Error> {
    if ways::of_person(tx, &row.person).await?.len() >= WAYS_MAX {
        return Err(Error::new(Code::ResourceExhausted, portal_account::too_many_ways()));
    }
    Ok(rows::put(tx, [row]).await?)
}

/// Removes a way of one's own. Browsers that it signed in stay so; they are listed, and ended, by themselves.
///
/// # Errors
/// `NotFound` when the caller has none with this id; the node's standing.
pub async fn remove(node: &Node, caller: &Caller, id: &str) -> Result<(), Error> {
    node.sequencer.gate().pass(Writing::Private).await?;
    let person = person(caller)?.to_owned();
    let endings = node.sequencer.endings();
    node.sequencer.private(Remove { id: id.to_owned(), person, endings }).await
}

struct Remove {
    id: String,
    person: String,
    endings: Arc<Endings>,
}

#[async_trait]
impl PrivateWrite for Remove {
    type Output = ();

    async fn write(&mut self, tx: &mut Tx, now_us: i64) -> Result<(), Error> {
        let row = rows::get::<WayRow>(tx, &self.id).await?;
        if row.is_none_or(|row| row.person != self.person) {
            return Err(Error::not_found(portal_account::way_unknown()));
        }
        ways::remove(tx, &self.id).await?;
        Ok(self.endings.note(&[Ending::Way { us: now_us, id: self.id.clone() }])?)
    }
}
