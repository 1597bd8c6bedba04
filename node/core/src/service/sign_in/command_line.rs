//! A person signs in where there is no browser: the code of a link opens a session whose secret is kept in a file, and shown
//! with each call as a token is.

use percole_domain::Timestamp;
use percole_merkle::Fingerprint;
use percole_proto::v1 as pb;
use percole_words::{Locale, portal_account};

use super::{by_link, code};
use crate::{
    access::{Caller, session},
    error::Error,
    node::Node,
    service::{operators::token_file, public_address},
};

/// Gives whoever shows the code of a link a token file of their own.
///
/// # Errors
/// As [`by_link`]; `InvalidArgument` on `code` for what never was one, on `address` where the node knows none of its own, before the code is used up.
pub async fn on_command_line(
    node: &Node,
    request: pb::SignInRequest,
    locale: Locale,
) -> Result<pb::SignInResponse, Error> {
    if code::hash(&request.code).is_none() {
        return Err(Error::invalid("code", portal_account::link_unknown()));
    }
    let address = public_address(node, &request.address)?;
    let opened = by_link(node, &request.code, &request.client).await?;
    let session = session::of_secret(node, &opened.secret).await?;
    let session = session.ok_or_else(|| Error::internal("a session that was opened is over"))?;
    let expires_us = node.ambient.machine_us().saturating_add(opened.max_age_s.saturating_mul(1_000_000));
    let role = match session.caller {
        Caller::Operator { role, .. } => role.to_string(),
        _ => "person".to_owned(),
    };
    let expires = Timestamp::from_us(expires_us);
    Ok(pb::SignInResponse {
        token_file: token_file(node, &address, &opened.secret, (&session.name, &role), expires, locale),
        name: session.name,
        expires_us,
    })
}

/// Under which address programs reach this node, and by what it is known; `None` where it listens for none.
pub fn reached(node: &Node) -> Option<(String, String)> {
    let address = public_address(node, "").ok()?;
    Some((address, Fingerprint::of(&node.identity.key.public()).to_string()))
}
