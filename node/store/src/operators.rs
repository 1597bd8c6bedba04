//! Remote operators: what is kept of a token file. The token itself is hashed.

use crate::{Row, StoreError, Tx, args};

/// A token that was given out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operator {
    /// Short random id, for lists and revocation.
    pub id: String,
    /// Name for people.
    pub name: String,
    /// `reader`, `secretary` or `admin`.
    pub role: String,
    /// SHA-256 of the token.
    pub token_hash: [u8; 32],
    /// When it was made.
    pub created_us: i64,
    /// From when on it is refused.
    pub expires_us: i64,
    /// Whether it was taken back.
    pub revoked: bool,
    /// When it was last used, to the minute; 0 for never.
    pub last_used_us: i64,
}

const COLUMNS: &str = "id, name, role, token_hash, created_us, expires_us, revoked, last_used_us";

fn operator(row: &Row) -> Result<Operator, StoreError> {
    Ok(Operator {
        id: row.text(0)?,
        name: row.text(1)?,
        role: row.text(2)?,
        token_hash: row.array(3)?,
        created_us: row.int(4)?,
        expires_us: row.int(5)?,
        revoked: row.flag(6)?,
        last_used_us: row.int(7)?,
    })
}

/// The operator with a token, or `None`.
///
/// # Errors
/// The database's error.
pub async fn by_token(tx: &mut Tx, token_hash: &[u8; 32]) -> Result<Option<Operator>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM operator WHERE token_hash = $1");
    tx.row(sql, args![*token_hash]).await?.as_ref().map(operator).transpose()
}

/// Adds a token.
///
/// # Errors
/// The database's error.
pub async fn add(tx: &mut Tx, operator: &Operator) -> Result<(), StoreError> {
    tx.execute(
        format!("INSERT INTO operator ({COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"),
        args![
            operator.id.as_str(),
            operator.name.as_str(),
            operator.role.as_str(),
            operator.token_hash,
            operator.created_us,
            operator.expires_us,
            operator.revoked,
            operator.last_used_us
        ],
    )
    .await?;
    Ok(())
}

/// All tokens, the newest first.
///
/// # Errors
/// The database's error.
pub async fn all(tx: &mut Tx) -> Result<Vec<Operator>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM operator ORDER BY created_us DESC, id");
    tx.rows(sql, args![]).await?.iter().map(operator).collect()
}

/// Takes a token back. Returns false when there is none with this id.
///
/// # Errors
/// The database's error.
pub async fn revoke(tx: &mut Tx, id: &str) -> Result<bool, StoreError> {
    Ok(tx.execute("UPDATE operator SET revoked = 1 WHERE id = $1", args![id]).await? > 0)
}

/// Remembers when a token was used.
///
/// # Errors
/// The database's error.
pub async fn used(tx: &mut Tx, id: &str, now_us: i64) -> Result<(), StoreError> {
    tx.execute("UPDATE operator SET last_used_us = $1 WHERE id = $2", args![now_us, id]).await?;
    Ok(())
}
