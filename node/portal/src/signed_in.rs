//! Who signed in, by the cookie of their session.

use axum::http::HeaderMap;
use percole_core::{
    access::{Caller, session},
    error::Error,
};

use crate::{Portal, visit::cookie};

/// Somebody who signed in.
#[derive(Clone, Debug)]
pub(crate) struct SignedIn {
    /// Id of the person; empty for an operator.
    pub(crate) person: String,
    /// Their name.
    pub(crate) name: String,
    /// As whom use cases know them: a person or an operator.
    pub(crate) caller: Caller,
    /// Their number, when they are a member here today.
    pub(crate) member: Option<String>,
    /// What every form of the session carries (`csrf`).
    pub(crate) token: String,
    /// The session's short id.
    pub(crate) session: String,
}

/// Longest secret of a session that is looked up, in bytes.
const SECRET_MAX: usize = 100;

/// Whoever the cookie of a request belongs to.
pub(crate) async fn by_cookie(portal: &Portal, headers: &HeaderMap) -> Result<Option<SignedIn>, Error> {
    let name = portal.cookie();
    let Some(secret) = cookie(headers, &name).filter(|secret| (1..=SECRET_MAX).contains(&secret.len()))
    else {
        return Ok(None);
    };
    let session = session::of_secret(&portal.federation.node, secret).await?;
    Ok(session.map(|session| SignedIn {
        person: match &session.caller {
            Caller::Person { id } => id.clone(),
            _ => String::new(),
        },
        name: session.name,
        caller: session.caller,
        member: session.member,
        token: session.csrf,
        session: session.id,
    }))
}

/// A text as part of an address's query.
pub(crate) fn escaped(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect()
}
