//! Tokens of remote operators.

use std::sync::Arc;

use async_trait::async_trait;
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use percole_domain::{Role, Timestamp, names};
use percole_merkle::Fingerprint;
use percole_proto::v1 as pb;
use percole_store::{
    Tx, rows,
    tokens::{self, TokenRow},
};
use percole_words::{Locale, service};
use sha2::{Digest, Sha256};

use super::{
    called::{Called, only},
    lists::{self, Named},
    public_address,
};
use crate::{
    access::{Asked, Viewer},
    endings::{Ending, Endings},
    error::Error,
    node::Node,
    sequencer::PrivateWrite,
};

/// Longest life of a token: two years.
const VALID_SECONDS_MAX: u32 = 2 * 366 * 24 * 3_600;

/// Makes a token file. Its secret is shown once and kept only as a hash.
///
/// # Errors
/// `InvalidArgument` for a name, role or time that is wrong.
pub async fn invite(
    node: &Node,
    asked: Asked,
    request: pb::InviteOperatorRequest,
    locale: Locale,
) -> Result<pb::InviteOperatorResponse, Error> {
    names::check_name("name", &request.name)?;
    let role = role(request.role())?;
    let holder = Holder::Operator { name: request.name, role };
    let token_file = give_out(node, holder, request.valid_for_seconds, &request.address, locale).await?;
    asked.tell("a token for an operator is made");
    Ok(pb::InviteOperatorResponse { token_file })
}

/// Whose token it is.
pub(super) enum Holder {
    /// An operator's.
    Operator {
        /// Name for people.
        name: String,
        /// What it may do.
        role: Role,
    },
    /// A person's, for whom it is a session.
    Person {
        /// Name for people.
        name: String,
        /// Id of the person.
        id: String,
    },
}

/// Makes a token and the file that holds it, with a word to whoever opens it.
///
/// # Errors
/// `InvalidArgument` on `valid_for_seconds` or `address`.
pub(super) async fn give_out(
    node: &Node,
    holder: Holder,
    valid_for_seconds: u32,
    address: &str,
    locale: Locale,
) -> Result<String, Error> {
    if !(60..=VALID_SECONDS_MAX).contains(&valid_for_seconds) {
        return Err(Error::invalid("valid_for_seconds", service::token_validity()));
    }
    let address = public_address(node, address)?;
    let secret = BASE64_URL_SAFE_NO_PAD.encode(node.ambient.random::<32>());
    let now_us = node.ambient.machine_us();
    let (name, role, person) = match holder {
        Holder::Operator { name, role } => (name, Some(role.to_string()), None),
        Holder::Person { name, id } => (name, None, Some(id)),
    };
    let shown_role = role.clone().unwrap_or_else(|| "person".to_owned());
    let token = TokenRow {
        id: hex::encode(node.ambient.random::<4>()),
        name: name.clone(),
        role,
        person,
        token_hash: Sha256::digest(secret.as_bytes()).into(),
        created_us: now_us,
        expires_us: now_us.saturating_add(i64::from(valid_for_seconds) * 1_000_000),
        revoked: false,
        last_used_us: 0,
        waits: false,
    };
    let expires = Timestamp::from_us(token.expires_us);
    let token_file = token_file(node, &address, &secret, (&name, &shown_role), expires, locale);
    node.sequencer.private(Add(token)).await?;
    Ok(token_file)
}

/// The file that holds a token: where the node is, how it is known, and whose it is.
pub(super) fn token_file(
    node: &Node,
    address: &str,
    secret: &str,
    (name, role): (&str, &str),
    expires: Timestamp,
    locale: Locale,
) -> String {
    format!(
        "# {}\n\
         address = {}\nfingerprint = \"{}\"\ntoken = \"{secret}\"\nname = {}\nrole = \"{role}\"\nexpires = \"{expires}\"\n",
        service::token_file_warning().in_lang(locale),
        toml::Value::String(address.to_owned()),
        Fingerprint::of(&node.identity.key.public()),
        toml::Value::String(name.to_owned()),
    )
}

/// A page of the tokens of operators, by name, without their secrets.
///
/// # Errors
/// `InvalidArgument` for a cursor that no page gave.
pub async fn list(
    node: &Node,
    _: &Viewer,
    request: pb::ListOperatorsRequest,
) -> Result<pb::ListOperatorsResponse, Error> {
    let after = lists::name_and_id(&request.cursor)?;
    let most = lists::page_length(request.limit) as u32 + 1;
    let mut tx = node.read().await?;
    let read = tokens::page_of_operators(&mut tx, after.as_ref(), most).await?;
    let page = Named::cut(read, request.limit, |token| (&token.name, &token.id));
    let operators = page.rows.into_iter().map(shown).collect();
    Ok(pb::ListOperatorsResponse { operators, next_cursor: page.next_cursor })
}

fn shown(operator: TokenRow) -> pb::Operator {
    pb::Operator {
        id: operator.id,
        name: operator.name,
        role: proto_role(operator.role.and_then(|role| role.parse().ok())).into(),
        created_us: operator.created_us,
        expires_us: operator.expires_us,
        revoked: operator.revoked,
        last_used_us: operator.last_used_us,
        waits: operator.waits,
    }
}

/// The id of the token that a text means. A name may have served before: only who can still be meant is found by name.
async fn meant(tx: &mut Tx, text: &str) -> Result<String, Error> {
    let held = tokens::of_operators(tx).await?;
    if held.iter().any(|token| token.id == text) {
        return Ok(text.to_owned());
    }
    let called = |token: TokenRow| Called { id: token.id, name: token.name, by_name: !token.revoked };
    let all: Vec<Called> = held.into_iter().map(called).collect();
    Ok(only("operator", text, &all, |text| service::operator_unknown(text))?.id)
}

/// Takes a token back at once.
///
/// # Errors
/// `NotFound` when none is called so, `InvalidArgument` on `operator` when several are.
pub async fn revoke(
    node: &Node,
    asked: Asked,
    request: pb::RevokeOperatorRequest,
) -> Result<pb::RevokeOperatorResponse, Error> {
    let id = meant(&mut node.read().await?, &request.id).await?;
    node.sequencer.private(Revoke { id: id.clone(), endings: node.sequencer.endings() }).await?;
    asked.tell("the token of an operator is revoked");
    Ok(pb::RevokeOperatorResponse { id })
}

/// Lets tokens of operators in again that wait since a restore: the named one, or all of them.
///
/// # Errors
/// `NotFound` when none that is called so waits, `InvalidArgument` on `operator` when several are.
pub async fn readmit(
    node: &Node,
    asked: Asked,
    request: pb::ReadmitOperatorsRequest,
) -> Result<pb::ReadmitOperatorsResponse, Error> {
    let readmitted = node.sequencer.private(Readmit(request.id)).await?;
    asked.tell("tokens of operators are let in again");
    Ok(pb::ReadmitOperatorsResponse { readmitted })
}

fn role(role: pb::OperatorRole) -> Result<Role, Error> {
    match role {
        pb::OperatorRole::Reader => Ok(Role::Reader),
        pb::OperatorRole::Secretary => Ok(Role::Secretary),
        pb::OperatorRole::Admin => Ok(Role::Admin),
        pb::OperatorRole::Unspecified => Err(Error::invalid("role", service::choose_a_role())),
    }
}

fn proto_role(role: Option<Role>) -> pb::OperatorRole {
    match role {
        Some(Role::Reader) => pb::OperatorRole::Reader,
        Some(Role::Secretary) => pb::OperatorRole::Secretary,
        Some(Role::Admin) => pb::OperatorRole::Admin,
        None => pb::OperatorRole::Unspecified,
    }
}

struct Add(TokenRow);

#[async_trait]
impl PrivateWrite for Add {
    type Output = ();

    async fn write(&mut self, tx: &mut Tx, _: i64) -> Result<(), Error> {
        Ok(rows::put(tx, [&self.0]).await?)
    }
}

struct Revoke {
    id: String,
    endings: Arc<Endings>,
}

#[async_trait]
impl PrivateWrite for Revoke {
    type Output = ();

    async fn write(&mut self, tx: &mut Tx, now_us: i64) -> Result<(), Error> {
        let unknown = || Error::not_found(service::operator_unknown(&self.id));
        let token = rows::get::<TokenRow>(tx, &self.id).await?.ok_or_else(unknown)?;
        tokens::revoke(tx, &self.id).await?;
        let ending = Ending::Token { us: now_us, id: token.id, until_us: token.expires_us };
        Ok(self.endings.note(&[ending])?)
    }
}

struct Readmit(String);

#[async_trait]
impl PrivateWrite for Readmit {
    type Output = u32;

    async fn write(&mut self, tx: &mut Tx, _: i64) -> Result<u32, Error> {
        if self.0.is_empty() {
            let held = tokens::of_operators(tx).await?;
            return readmit_all(tx, held).await;
        }
        let id = meant(tx, &self.0).await?;
        match tokens::readmit(tx, &id).await? {
            true => Ok(1),
            false => Err(Error::not_found(service::no_token_waits(&self.0))),
        }
    }
}

/// Lets those of some tokens in again that wait; gives how many.
pub(super) async fn readmit_all(tx: &mut Tx, held: Vec<TokenRow>) -> Result<u32, Error> {
    let mut readmitted = 0;
    for token in held {
        readmitted += u32::from(tokens::readmit(tx, &token.id).await?);
    }
    Ok(readmitted)
}
