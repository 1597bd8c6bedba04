//! Bearer tokens: what is kept of a token file, or of a person's session. The token itself is hashed.

use crate::{StoreError, Tx, args, rows, table, value::in_list};

table! {
    /// A token that was given out.
    pub struct TokenRow in "token" key(id) index(person) {
        /// Short random id, for lists and revocation.
        id: String,
        /// SHA-256 of the token.
        token_hash: [u8; 32],
        /// Name for people.
        name: String,
        /// `reader`, `secretary` or `admin`, for an operator's.
        role: Option<String>,
        /// Whose session it is, for a person's.
        person: Option<String>,
        /// When it was made.
        created_us: i64,
        /// From when on it is refused.
        expires_us: i64,
        /// Whether it was taken back.
        revoked: bool,
        /// When it was last used, to the minute; 0 for never.
        last_used_us: i64,
        /// Whether it waits, after a restore, for the operator to let it in again.
        waits: bool,
    }
}

/// The token with a hash, or `None`.
pub async fn by_hash(tx: &mut Tx, token_hash: &[u8; 32]) -> Result<Option<TokenRow>, StoreError> {
    Ok(rows::select(tx, "WHERE token_hash = $1", args![*token_hash]).await?.pop())
}

/// All tokens of operators, by name.
pub async fn of_operators(tx: &mut Tx) -> Result<Vec<TokenRow>, StoreError> {
    rows::select(tx, "WHERE role IS NOT NULL ORDER BY name, id", args![]).await
}

/// A page of the tokens of operators, by name and id.
pub async fn page_of_operators(
    tx: &mut Tx,
    after: Option<&(String, String)>,
    limit: u32,
) -> Result<Vec<TokenRow>, StoreError> {
    rows::by_name(tx, "role IS NOT NULL", after, limit).await
}

/// All tokens of some persons.
pub async fn of_persons(tx: &mut Tx, persons: &[String]) -> Result<Vec<TokenRow>, StoreError> {
    let mut values = Vec::new();
    let list = in_list(&mut values, persons.iter().map(String::as_str));
    rows::select(tx, &format!("WHERE person IN ({list})"), values).await
}

/// All tokens of a person, the newest first.
pub async fn of_person(tx: &mut Tx, person: &str) -> Result<Vec<TokenRow>, StoreError> {
    rows::select(tx, "WHERE person = $1 ORDER BY created_us DESC, id", args![person]).await
}

/// Takes a token back; tells whether there was one.
pub async fn revoke(tx: &mut Tx, id: &str) -> Result<bool, StoreError> {
    Ok(tx.execute("UPDATE token SET revoked = 1 WHERE id = $1", args![id]).await? > 0)
}

/// Lets a token in again that waits; tells whether there was one.
pub async fn readmit(tx: &mut Tx, id: &str) -> Result<bool, StoreError> {
    Ok(tx
        .execute("UPDATE token SET waits = 0 WHERE id = $1 AND waits = 1 AND revoked = 0", args![id])
        .await?
        > 0)
}

/// Remembers when a token was used.
pub async fn used(tx: &mut Tx, id: &str, now_us: i64) -> Result<(), StoreError> {
    tx.execute("UPDATE token SET last_used_us = $1 WHERE id = $2", args![now_us, id]).await?;
    Ok(())
}
