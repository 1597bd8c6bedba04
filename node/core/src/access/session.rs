//! Who shows the cookie of a session. Only the hash of its secret is stored.
//!
//! Browsers check their cookies by real time, so sessions follow the machine's clock and not a rehearsal's.

use async_trait::async_trait;
use percole_store::{
    Tx,
    members::MemberRow,
    persons::PersonRow,
    rows,
    sessions::{self, SessionRow},
    tokens::TokenRow,
};
use sha2::{Digest, Sha256};

use super::{Caller, token};
use crate::{
    error::{Code, Error},
    node::Node,
    sequencer::PrivateWrite,
};

/// How exactly the last use of a session is remembered.
const USED_EVERY_US: i64 = 60_000_000;
const HOUR_US: i64 = 3_600_000_000;
/// A person's session that was not used for so long is over: a month, so that a vote finds it.
pub(crate) const IDLE_OF_PERSON_US: i64 = 30 * 24 * HOUR_US;
/// However often it is used, it is over after so long.
pub(crate) const LIFE_OF_PERSON_US: i64 = 120 * 24 * HOUR_US;
/// The same for operators, who can do more.
pub(crate) const IDLE_OF_OPERATOR_US: i64 = 8 * HOUR_US;
pub(crate) const LIFE_OF_OPERATOR_US: i64 = 7 * 24 * HOUR_US;

/// A session that is in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Its short id, as lists show it.
    pub id: String,
    /// Who acts in it: a person or an operator.
    pub caller: Caller,
    /// Their name.
    pub name: String,
    /// The number of a person who is a member today.
    pub member: Option<String>,
    /// What every form of the session carries, so that no other site can send one.
    pub csrf: String,
}

/// The session of a secret; `None` when there is none, or it is over.
pub async fn of_secret(node: &Node, secret: &str) -> Result<Option<Session>, Error> {
    let mut tx = node.read().await?;
    let Some(row) = sessions::by_hash(&mut tx, &token::hash(secret)).await? else { return Ok(None) };
    let now_us = node.ambient.machine_us();
    if is_over(&row, now_us) {
        return Ok(None);
    }
    let Some((caller, name, member)) = holder(&mut tx, node, &row).await? else { return Ok(None) };
    if now_us.saturating_sub(row.used_us) > USED_EVERY_US {
        let (sequencer, used) = (node.sequencer.clone(), Used { id: row.id.clone(), now_us });
        // No page waits for it.
        tokio::spawn(async move { sequencer.private(used).await });
    }
    Ok(Some(Session { id: row.id, caller, name, member, csrf: csrf(secret) }))
}

/// Who shows a secret with a call: that of a token, or of a session, which programs show as browsers do.
///
/// # Errors
/// As [`token::holder`].
pub async fn bearer(node: &Node, secret: &str) -> Result<Caller, Error> {
    match token::holder(node, secret).await {
        Err(refused) if refused.code() == Code::Unauthenticated => {
            of_secret(node, secret).await?.map(|session| session.caller).ok_or(refused)
        }
        known => known,
    }
}

/// Whether nobody can use a session any more.
pub(crate) fn is_over(row: &SessionRow, now_us: i64) -> bool {
    let idle_us = if row.person.is_some() { IDLE_OF_PERSON_US } else { IDLE_OF_OPERATOR_US };
    row.expires_us <= now_us || row.used_us.saturating_add(idle_us) <= now_us
}

/// What the forms of a session carry: nobody who does not know the secret can make it.
fn csrf(secret: &str) -> String {
    hex::encode(Sha256::new().chain_update(b"percole/form/v1\0").chain_update(secret).finalize())
}

/// Whose session it is: caller, name, and number as a member.
async fn holder(
    tx: &mut Tx,
    node: &Node,
    row: &SessionRow,
) -> Result<Option<(Caller, String, Option<String>)>, Error> {
    if let Some(id) = &row.person {
        let person = rows::get::<PersonRow>(tx, id).await?.filter(|person| person.ended_us.is_none());
        let Some(person) = person else { return Ok(None) };
        let member = member(tx, node, &person).await?;
        let name = member.as_ref().map_or(person.name, |member| member.name.clone());
        return Ok(Some((Caller::Person { id: person.id }, name, member.map(|member| member.number))));
    }
    let token = match &row.token {
        Some(id) => rows::get::<TokenRow>(tx, id).await?,
        None => None,
    };
    let now_us = node.ambient.machine_us();
    let serves = |token: &TokenRow| !token.revoked && !token.waits && token.expires_us > now_us;
    let Some(token) = token.filter(serves) else { return Ok(None) };
    let Some(role) = &token.role else { return Ok(None) };
    let role = role.parse().map_err(Error::from)?;
    Ok(Some((Caller::Operator { id: token.id, name: token.name.clone(), role }, token.name, None)))
}

/// The member that a person is today.
async fn member(tx: &mut Tx, node: &Node, person: &PersonRow) -> Result<Option<MemberRow>, Error> {
    let Some(number) = &person.member else { return Ok(None) };
    let today = node.ambient.today().to_string();
    Ok(rows::get::<MemberRow>(tx, number).await?.filter(|member| member.is_member_on(&today)))
}

struct Used {
    id: String,
    now_us: i64,
}

#[async_trait]
impl PrivateWrite for Used {
    type Output = ();

    async fn write(&mut self, tx: &mut Tx, _: i64) -> Result<(), Error> {
        Ok(sessions::used(tx, &self.id, self.now_us).await?)
    }
}
