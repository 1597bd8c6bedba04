//! Passkeys, once whoever showed the browser's answer has verified it: kept with what checks the next one.

use async_trait::async_trait;
use percole_store::{
    Tx, rows,
    ways::{self, WayRow},
};
use percole_words::portal_account;
use sha2::{Digest, Sha256};

use super::{
    open::{Opened, Opening, keep},
    refused,
    ways::{add, fresh, person, standing},
};
use crate::{
    access::Caller,
    error::{Code, Error},
    node::Node,
    sequencer::PrivateWrite,
    standing::Writing,
};

/// What a way of this kind is called in its table.
pub(super) const KIND: &str = "passkey";

/// A passkey that is kept here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passkey {
    /// Its id here.
    pub id: String,
    /// Whose it is.
    pub person: String,
    /// What checks it, as it was kept.
    pub verifier: String,
}

fn lookup(credential: &[u8]) -> [u8; 32] {
    Sha256::new().chain_update(b"percole/passkey/v1\0").chain_update(credential).finalize().into()
}

/// The passkeys of whoever calls, so that none is added twice.
///
/// # Errors
/// `PermissionDenied` for whoever is no person; the database's error.
pub async fn passkeys(node: &Node, caller: &Caller) -> Result<Vec<Passkey>, Error> {
    let held = ways::of_person(&mut node.read().await?, person(caller)?).await?;
    Ok(held.into_iter().filter(|way| way.kind == KIND).map(shown).collect())
}

/// The passkey that a browser names.
///
/// # Errors
/// `Unauthenticated` when it is unknown here; the database's error.
pub async fn passkey(node: &Node, credential: &[u8]) -> Result<Passkey, Error> {
    let held = ways::by_lookup(&mut node.read().await?, &lookup(credential)).await?;
    held.map(shown).ok_or_else(|| refused(portal_account::passkey_unknown()))
}

fn shown(way: WayRow) -> Passkey {
    Passkey { id: way.id, person: way.person, verifier: way.verifier }
}

/// Keeps a passkey of a person who is signed in.
///
/// # Errors
/// `InvalidArgument` on `name` when it has none, `AlreadyExists` when the passkey is known, `ResourceExhausted` when there are
/// too many; the node's standing.
pub async fn add_passkey(
    node: &Node,
    caller: &Caller,
    credential: &[u8],
    verifier: String,
    name: &str,
) -> Result<(), Error> {
    node.sequencer.gate().pass(Writing::Private).await?;
    let way = fresh(node, KIND, lookup(credential), name);
    if way.name.is_empty() {
        return Err(Error::invalid("name", portal_account::passkey_needs_name()));
    }
    node.sequencer.private(Add(WayRow { person: person(caller)?.to_owned(), verifier, ..way })).await
}

struct Add(WayRow);

#[async_trait]
impl PrivateWrite for Add {
    type Output = ();

    async fn write(&mut self, tx: &mut Tx, _: i64) -> Result<(), Error> {
        let Add(way) = self;
        standing(tx, &way.person).await?;
        match ways::by_lookup(tx, &way.lookup).await? {
            None => add(tx, way).await,
            Some(_) => Err(Error::new(Code::AlreadyExists, portal_account::passkey_known())),
        }
    }
}

/// Opens a session for the person whose passkey signed. `verifier` is what checks the next signature.
///
/// # Errors
/// `Unauthenticated` when it was removed meanwhile, `PermissionDenied` when the person has ended; the node's standing.
pub async fn by_passkey(node: &Node, id: &str, verifier: String, browser: &str) -> Result<Opened, Error> {
    node.sequencer.gate().pass(Writing::Private).await?;
    let opening = Opening::new(node, KIND, browser);
    let expires_us =
        node.sequencer.private(Enter { id: id.to_owned(), verifier, opening: opening.clone() }).await?;
    Ok(opening.opened(expires_us))
}

struct Enter {
    id: String,
    verifier: String,
    opening: Opening,
}

#[async_trait]
impl PrivateWrite for Enter {
    /// When the session ends.
    type Output = i64;

    async fn write(&mut self, tx: &mut Tx, _: i64) -> Result<i64, Error> {
        let way = rows::get::<WayRow>(tx, &self.id).await?;
        let way = way.ok_or_else(|| refused(portal_account::passkey_unknown()))?;
        let person = standing(tx, &way.person).await?;
        let session = self.opening.of_person(&person.id);
        let (used_us, verifier) = (Some(self.opening.now_us()), self.verifier.clone());
        rows::put(tx, [&WayRow { used_us, verifier, ..way }]).await?;
        keep(tx, &session).await?;
        Ok(session.expires_us)
    }
}
