//! Ways in which persons sign in by themselves, without a link from the cooperative. Private: never in a log.

use crate::{StoreError, Tx, args, rows, table};

table! {
    /// An account elsewhere, or a passkey, with which a person signs in.
    pub struct WayRow in "sign_in_way" key(id) index(person) {
        /// Short random id, for lists and removal.
        id: String,
        /// `openid` or `passkey`.
        kind: String,
        /// Hash of what identifies it: issuer and subject of an account, or the id of a passkey.
        lookup: [u8; 32],
        /// Whose it is.
        person: String,
        /// What its owner calls it, or what the account is called.
        name: String,
        /// What checks a passkey: its public key and counter, as JSON; of an account, its provider.
        verifier: String,
        /// When it was added, by the machine's clock.
        created_us: i64,
        /// When it was last used to sign in.
        used_us: Option<i64>,
    }
}

/// The way that a hash identifies, or `None`.
pub async fn by_lookup(tx: &mut Tx, lookup: &[u8; 32]) -> Result<Option<WayRow>, StoreError> {
    Ok(rows::select(tx, "WHERE lookup = $1", args![*lookup]).await?.pop())
}

/// The ways of a person, the oldest first.
pub async fn of_person(tx: &mut Tx, person: &str) -> Result<Vec<WayRow>, StoreError> {
    rows::select(tx, "WHERE person = $1 ORDER BY created_us, id", args![person]).await
}

/// Removes a way; tells whether there was one.
pub async fn remove(tx: &mut Tx, id: &str) -> Result<bool, StoreError> {
    Ok(tx.execute("DELETE FROM sign_in_way WHERE id = $1", args![id]).await? > 0)
}
