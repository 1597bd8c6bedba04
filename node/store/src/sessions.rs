//! Sessions of browsers, and the one-time links that begin them. Private: never in a log; secrets are kept as hashes only.

use crate::{StoreError, Tx, args, rows, table};

table! {
    /// A browser that somebody signed in with.
    pub struct SessionRow in "session" key(id) index(person) index(token) {
        /// Short random id, for lists and revocation.
        id: String,
        /// SHA-256 of the cookie's secret.
        secret_hash: [u8; 32],
        /// Whose session it is, for a person's.
        person: Option<String>,
        /// The token that it was opened with, for an operator's: it ends with it.
        token: Option<String>,
        /// How it was opened: `link`, `mail`, `token`, `openid` or `passkey`.
        opened_by: String,
        /// What the browser says it is, in a few words.
        browser: String,
        /// When it was opened.
        created_us: i64,
        /// When it was last used, to the minute.
        used_us: i64,
        /// From when on it is over, however often it is used.
        expires_us: i64,
    }
}

table! {
    /// A link that signs a member in once.
    pub struct LinkRow in "sign_in_link" key(secret_hash) index(member) {
        /// SHA-256 of the link's secret.
        secret_hash: [u8; 32],
        /// Number on the register of whom it signs in.
        member: String,
        /// Who made it: a recorder, or `mail` when the member asked for it by e-mail.
        made_by: String,
        /// When it was made.
        created_us: i64,
        /// From when on it is refused.
        expires_us: i64,
        /// When it was used.
        used_us: Option<i64>,
    }
}

/// The session with a hash, or `None`.
pub async fn by_hash(tx: &mut Tx, secret_hash: &[u8; 32]) -> Result<Option<SessionRow>, StoreError> {
    Ok(rows::select(tx, "WHERE secret_hash = $1", args![*secret_hash]).await?.pop())
}

/// The sessions of a person, the newest first.
pub async fn of_person(tx: &mut Tx, person: &str) -> Result<Vec<SessionRow>, StoreError> {
    rows::select(tx, "WHERE person = $1 ORDER BY created_us DESC, id", args![person]).await
}

/// The sessions that were opened with a token, the newest first.
pub async fn of_token(tx: &mut Tx, token: &str) -> Result<Vec<SessionRow>, StoreError> {
    rows::select(tx, "WHERE token = $1 ORDER BY created_us DESC, id", args![token]).await
}

/// Ends a session; tells whether there was one.
pub async fn end(tx: &mut Tx, id: &str) -> Result<bool, StoreError> {
    Ok(tx.execute("DELETE FROM session WHERE id = $1", args![id]).await? > 0)
}

/// Remembers when a session was used.
pub async fn used(tx: &mut Tx, id: &str, now_us: i64) -> Result<(), StoreError> {
    tx.execute("UPDATE session SET used_us = $1 WHERE id = $2", args![now_us, id]).await?;
    Ok(())
}

/// Forgets sessions that are over, and links that nobody can use any more and that were made before a moment.
pub async fn tidy(tx: &mut Tx, now_us: i64, links_before_us: i64) -> Result<(), StoreError> {
    tx.execute("DELETE FROM session WHERE expires_us <= $1", args![now_us]).await?;
    tx.execute(
        "DELETE FROM sign_in_link WHERE created_us < $1 AND expires_us <= $2",
        args![links_before_us, now_us],
    )
    .await?;
    Ok(())
}

/// The links of a member, the newest first.
pub async fn links_of(tx: &mut Tx, member: &str) -> Result<Vec<LinkRow>, StoreError> {
    rows::select(tx, "WHERE member = $1 ORDER BY created_us DESC, secret_hash", args![member]).await
}
