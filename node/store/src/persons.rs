//! The persons behind tokens and mandates. Private: never in a log.

use percole_merkle::SubjectId;

use crate::{
    StoreError, Tx, args,
    entries::{subject_bytes, subject_from_bytes},
    rows, table,
};

table! {
    /// A person whom this node knows.
    pub struct PersonRow in "person" key(id) index(member) {
        /// Short random id.
        id: String,
        /// `member`, `user` or `staff`.
        status: String,
        /// Name; of a member the register's counts.
        name: String,
        /// Number on the register, for a member.
        member: Option<String>,
        /// When it was added.
        created_us: i64,
        /// When it ended; then no token of it serves any more.
        ended_us: Option<i64>,
    }
}

table! {
    /// Which person holds a mandate.
    pub struct HolderRow in "holder" key(mandate) index(person) {
        /// The mandate.
        mandate: SubjectId,
        /// The person.
        person: String,
    }
}

/// All persons, by name.
///
/// # Errors
/// The database's error.
pub async fn all(tx: &mut Tx) -> Result<Vec<PersonRow>, StoreError> {
    rows::select(tx, "ORDER BY name, id", args![]).await
}

/// The person who is a member with this number, or `None`.
///
/// # Errors
/// The database's error.
pub async fn by_member(tx: &mut Tx, member: &str) -> Result<Option<PersonRow>, StoreError> {
    Ok(rows::select(tx, "WHERE member = $1", args![member]).await?.pop())
}

/// The mandates that a person holds or held.
///
/// # Errors
/// The database's error.
pub async fn mandates_of(tx: &mut Tx, person: &str) -> Result<Vec<SubjectId>, StoreError> {
    let rows =
        tx.rows("SELECT mandate FROM holder WHERE person = $1 ORDER BY mandate", args![person]).await?;
    rows.iter().map(|row| subject_from_bytes(&row.bytes(0)?)).collect()
}

/// Forgets who holds a mandate.
///
/// # Errors
/// The database's error.
pub async fn forget_holder(tx: &mut Tx, mandate: &SubjectId) -> Result<(), StoreError> {
    tx.execute("DELETE FROM holder WHERE mandate = $1", args![subject_bytes(mandate)]).await?;
    Ok(())
}
