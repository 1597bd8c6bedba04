//! Who shows a token. Only the hash of a token is stored. Its end is a moment of real time, whatever the node's clock shows.

use async_trait::async_trait;
use percole_store::{
    Tx,
    persons::PersonRow,
    restored, rows,
    tokens::{self, TokenRow},
};
use percole_words::{Arg, Message, service};
use sha2::{Digest, Sha256};

use super::Caller;
use crate::{
    error::{Code, Error},
    node::Node,
    sequencer::PrivateWrite,
};

/// How exactly the last use of a token is remembered.
const LAST_USED_EVERY_US: i64 = 60_000_000;

/// The hash of a token, by which it is known here.
pub fn hash(secret: &str) -> [u8; 32] {
    Sha256::digest(secret.as_bytes()).into()
}

/// Who shows this token: an operator, or a person in a session. That it is used is remembered, once a minute.
///
/// # Errors
/// `Unauthenticated` when it is unknown, revoked or over, or belongs to nobody any more; `PermissionDenied` when it waits for
/// the operator after a restore; the database's error.
pub async fn holder(node: &Node, secret: &str) -> Result<Caller, Error> {
    let refused = |message: Message| Error::new(Code::Unauthenticated, message);
    let mut tx = node.read().await?;
    let token =
        tokens::by_hash(&mut tx, &hash(secret)).await?.ok_or_else(|| refused(service::token_unknown()))?;
    let now_us = node.ambient.machine_us();
    if token.revoked {
        return Err(refused(service::token_revoked()));
    }
    if token.expires_us <= now_us {
        return Err(refused(service::token_expired()));
    }
    if token.waits {
        let taken_us = restored::backup_taken_us(&mut tx).await?.unwrap_or(token.created_us);
        return Err(Error::denied(service::token_waits(Arg::Moment(taken_us))));
    }
    let caller = caller(&mut tx, &token).await?;
    if now_us.saturating_sub(token.last_used_us) > LAST_USED_EVERY_US {
        let sequencer = node.sequencer.clone();
        let used = Used { id: token.id, now_us };
        // Nobody waits for it: it only tells administrators which tokens are in use.
        tokio::spawn(async move { sequencer.private(used).await });
    }
    Ok(caller)
}

/// Whose token it is.
async fn caller(tx: &mut Tx, token: &TokenRow) -> Result<Caller, Error> {
    if let Some(role) = &token.role {
        let role = role.parse().map_err(Error::from)?;
        return Ok(Caller::Operator { id: token.id.clone(), name: token.name.clone(), role });
    }
    let person = match &token.person {
        Some(person) => rows::get::<PersonRow>(tx, person).await?,
        None => None,
    };
    match person.filter(|person| person.ended_us.is_none()) {
        Some(person) => Ok(Caller::Person { id: person.id }),
        None => Err(Error::new(Code::Unauthenticated, service::token_of_nobody())),
    }
}

struct Used {
    id: String,
    now_us: i64,
}

#[async_trait]
impl PrivateWrite for Used {
    type Output = ();

    async fn write(&mut self, tx: &mut Tx, _: i64) -> Result<(), Error> {
        Ok(tokens::used(tx, &self.id, self.now_us).await?)
    }
}
