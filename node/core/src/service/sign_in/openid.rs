//! Signing in by an account with an OpenID Connect provider, once whoever asked the provider has verified its answer.
//!
//! An account is known by its issuer and subject alone (OpenID Connect Core 1.0, 5.7): addresses and names change owners.

use async_trait::async_trait;
use percole_store::{
    Tx, rows,
    ways::{self, WayRow},
};
use percole_tables::text::identifier;
use percole_words::portal_account;
use sha2::{Digest, Sha256};

use super::{
    ended,
    open::{Opened, Opening, keep},
    refused,
    ways::{add, fresh, person, standing},
};
use crate::{
    access::Caller,
    error::{Code, Error},
    node::Node,
    sequencer::PrivateWrite,
    service::persons::{New, person_of},
    standing::Writing,
};

/// What a way of this kind is called in its table.
const KIND: &str = "openid";

/// An account, as its provider says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// The provider.
    pub issuer: String,
    /// The account at the provider, which never changes.
    pub subject: String,
    /// What its owner knows it by; nothing is decided by it.
    pub name: String,
    /// The owner's number on the register, when the provider is asked for it and says it.
    pub member: Option<String>,
}

impl Account {
    fn lookup(&self) -> [u8; 32] {
        let (issuer, subject) = (self.issuer.as_bytes(), self.subject.as_bytes());
        let length = (issuer.len() as u64).to_be_bytes();
        let hash = Sha256::new().chain_update(b"percole/openid/v1\0").chain_update(length);
        hash.chain_update(issuer).chain_update(subject).finalize().into()
    }
}

/// Opens a session for the person whose account it is. An account that is not connected yet is, to the member whose number the
/// provider says, unless that member has another account.
///
/// # Errors
/// `Unauthenticated` when it is connected with nobody, `AlreadyExists` when the member has another account, `PermissionDenied`
/// when the person has ended; the node's standing.
pub async fn by_openid(node: &Node, account: Account, browser: &str) -> Result<Opened, Error> {
    node.sequencer.gate().pass(Writing::Private).await?;
    let opening = Opening::new(node, KIND, browser);
    let new = New { id: hex::encode(node.ambient.random::<4>()), now_us: node.ambient.now_us() };
    let today = node.ambient.today().to_string();
    let way = way_of(node, &account);
    let enter = Enter { account, way, today, opening: opening.clone(), new };
    let expires_us = node.sequencer.private(enter).await?;
    Ok(opening.opened(expires_us))
}

/// What is kept of an account: of its provider too, since a site may change providers.
fn way_of(node: &Node, account: &Account) -> WayRow {
    let way = fresh(node, KIND, account.lookup(), &account.name);
    WayRow { verifier: account.issuer.clone(), ..way }
}

struct Enter {
    account: Account,
    /// What is kept of the account when it is connected now.
    way: WayRow,
    today: String,
    opening: Opening,
    new: New,
}

#[async_trait]
impl PrivateWrite for Enter {
    /// When the session ends.
    type Output = i64;

    async fn write(&mut self, tx: &mut Tx, _: i64) -> Result<i64, Error> {
        let way = match ways::by_lookup(tx, &self.way.lookup).await? {
            Some(way) => way,
            None => self.of_member(tx).await?,
        };
        let person = standing(tx, &way.person).await?;
        let session = self.opening.of_person(&person.id);
        rows::put(tx, [&WayRow { used_us: Some(self.opening.now_us()), ..way }]).await?;
        keep(tx, &session).await?;
        Ok(session.expires_us)
    }
}

impl Enter {
    /// The account as one of the member whom the provider names.
    async fn of_member(&self, tx: &mut Tx) -> Result<WayRow, Error> {
        let unknown = || refused(portal_account::openid_of_nobody());
        let number = self.account.member.as_deref().ok_or_else(unknown)?;
        let number = identifier(number).map_err(|_| unknown())?;
        let person = person_of(tx, &number, &self.today, self.new.clone()).await;
        let person =
            person.map_err(|error| if error.code() == Code::NotFound { unknown() } else { error })?;
        if person.ended_us.is_some() {
            return Err(ended());
        }
        let held = ways::of_person(tx, &person.id).await?;
        if held.iter().any(|way| way.kind == KIND && way.verifier == self.account.issuer) {
            return Err(Error::new(Code::AlreadyExists, portal_account::openid_another_account()));
        }
        let way = WayRow { person: person.id, ..self.way.clone() };
        add(tx, &way).await?;
        Ok(way)
    }
}

/// Connects an account with a person who is signed in.
///
/// # Errors
/// `AlreadyExists` when it is somebody else's, `ResourceExhausted` when there are too many; the node's standing.
pub async fn connect(node: &Node, caller: &Caller, account: &Account) -> Result<(), Error> {
    node.sequencer.gate().pass(Writing::Private).await?;
    let way = way_of(node, account);
    node.sequencer.private(Connect(WayRow { person: person(caller)?.to_owned(), ..way })).await
}

struct Connect(WayRow);

#[async_trait]
impl PrivateWrite for Connect {
    type Output = ();

    async fn write(&mut self, tx: &mut Tx, _: i64) -> Result<(), Error> {
        let Connect(way) = self;
        standing(tx, &way.person).await?;
        match ways::by_lookup(tx, &way.lookup).await? {
            None => add(tx, way).await,
            Some(held) if held.person == way.person => Ok(()),
            Some(_) => Err(Error::new(Code::AlreadyExists, portal_account::openid_of_somebody())),
        }
    }
}
