//! Opening sessions, and ending them.

use async_trait::async_trait;
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use percole_store::{
    Tx, rows,
    sessions::{self, SessionRow},
    tokens::TokenRow,
};
use percole_words::portal_account;

use crate::{
    access::{Caller, session, token},
    error::Error,
    node::Node,
    sequencer::PrivateWrite,
    standing::Writing,
};

/// What is kept of a browser's name, in characters.
const BROWSER_MAX: usize = 60;
/// How long links are kept after they served, so that a member sees them: 90 days.
const LINKS_KEPT_US: i64 = 90 * 24 * 3_600 * 1_000_000;

/// A session that was opened. The secret is given once, for the browser's cookie.
#[derive(Debug)]
pub struct Opened {
    /// What the cookie holds.
    pub secret: String,
    /// How long the browser is to keep it, in seconds.
    pub max_age_s: i64,
}

/// A session that is about to be opened.
#[derive(Clone)]
pub(super) struct Opening {
    secret: String,
    row: SessionRow,
}

impl Opening {
    /// A session with a secret of its own, of nobody yet.
    pub(super) fn new(node: &Node, opened_by: &str, browser: &str) -> Opening {
        let secret = BASE64_URL_SAFE_NO_PAD.encode(node.ambient.random::<32>());
        let now_us = node.ambient.machine_us();
        let row = SessionRow {
            id: hex::encode(node.ambient.random::<4>()),
            secret_hash: token::hash(&secret),
            person: None,
            token: None,
            opened_by: opened_by.to_owned(),
            browser: browser.chars().filter(|sign| !sign.is_control()).take(BROWSER_MAX).collect(),
            created_us: now_us,
            used_us: now_us,
            expires_us: now_us,
        };
        Opening { secret, row }
    }

    /// When it is opened, by the machine's clock.
    pub(super) fn now_us(&self) -> i64 {
        self.row.created_us
    }

    /// The row of a person's session.
    pub(super) fn of_person(&self, person: &str) -> SessionRow {
        let expires_us = self.now_us().saturating_add(session::LIFE_OF_PERSON_US);
        SessionRow { person: Some(person.to_owned()), expires_us, ..self.row.clone() }
    }

    /// What is told to whoever opened it.
    pub(super) fn opened(self, expires_us: i64) -> Opened {
        Opened { max_age_s: (expires_us - self.row.created_us) / 1_000_000, secret: self.secret }
    }

    fn of_operator(&self, token: &str, token_expires_us: i64) -> SessionRow {
        let expires_us = self.now_us().saturating_add(session::LIFE_OF_OPERATOR_US).min(token_expires_us);
        SessionRow { token: Some(token.to_owned()), expires_us, ..self.row.clone() }
    }
}

/// Opens a session for whoever holds a token: an operator, or a person.
///
/// # Errors
/// As [`token::holder`]; the node's standing, while it may be older than what it published.
pub async fn by_token(node: &Node, secret: &str, browser: &str) -> Result<Opened, Error> {
    node.sequencer.gate().pass(Writing::Private).await?;
    let opening = Opening::new(node, "token", browser);
    let row = match token::holder(node, secret).await? {
        Caller::Person { id } => opening.of_person(&id),
        Caller::Operator { id, .. } => {
            let token = rows::get::<TokenRow>(&mut node.read().await?, &id).await?;
            opening.of_operator(&id, token.map_or(0, |token| token.expires_us))
        }
        _ => return Err(super::refused(percole_words::service::token_of_nobody())),
    };
    let expires_us = row.expires_us;
    node.sequencer.private(Keep(row)).await?;
    Ok(opening.opened(expires_us))
}

/// Opens a session by what somebody typed: the code of a link, or a token.
///
/// # Errors
/// As [`super::by_link`] and [`by_token`].
pub async fn by_typed(node: &Node, typed: &str, browser: &str) -> Result<Opened, Error> {
    match super::code::hash(typed) {
        Some(_) => super::by_link(node, typed, browser).await,
        None => by_token(node, typed.trim(), browser).await,
    }
}

struct Keep(SessionRow);

#[async_trait]
impl PrivateWrite for Keep {
    type Output = ();

    async fn write(&mut self, tx: &mut Tx, _: i64) -> Result<(), Error> {
        keep(tx, &self.0).await
    }
}

/// Keeps a session that is opened, and forgets what is over.
pub(super) async fn keep(tx: &mut Tx, row: &SessionRow) -> Result<(), Error> {
    let now_us = row.created_us;
    sessions::tidy(tx, now_us, now_us.saturating_sub(LINKS_KEPT_US)).await?;
    Ok(rows::put(tx, [row]).await?)
}

/// Ends the session that somebody is in.
pub async fn sign_out(node: &Node, id: &str) -> Result<(), Error> {
    node.sequencer.private(End { id: id.to_owned(), of: None }).await
}

/// Ends a session of one's own, on whichever browser it is.
///
/// # Errors
/// `NotFound` when the caller has none with this id.
pub async fn end(node: &Node, caller: &Caller, id: &str) -> Result<(), Error> {
    node.sequencer.private(End { id: id.to_owned(), of: Some(caller.clone()) }).await
}

struct End {
    id: String,
    /// Whose it must be.
    of: Option<Caller>,
}

#[async_trait]
impl PrivateWrite for End {
    type Output = ();

    async fn write(&mut self, tx: &mut Tx, _: i64) -> Result<(), Error> {
        if let Some(caller) = &self.of {
            let row = rows::get::<SessionRow>(tx, &self.id).await?;
            if !row.is_some_and(|row| is_of(&row, caller)) {
                return Err(Error::not_found(portal_account::session_unknown()));
            }
        }
        sessions::end(tx, &self.id).await?;
        Ok(())
    }
}

fn is_of(row: &SessionRow, caller: &Caller) -> bool {
    match caller {
        Caller::Person { id } => row.person.as_ref() == Some(id),
        Caller::Operator { id, .. } => row.token.as_ref() == Some(id),
        _ => false,
    }
}
