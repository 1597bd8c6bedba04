//! The persons behind tokens and mandates. Private: never in a log.

use percole_merkle::SubjectId;

use crate::{StoreError, Tx, args, entries::subject_from_bytes, rows, table, value::in_list};

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

/// A page of persons, by name and id.
pub async fn page(
    tx: &mut Tx,
    after: Option<&(String, String)>,
    limit: u32,
) -> Result<Vec<PersonRow>, StoreError> {
    rows::by_name(tx, "1 = 1", after, limit).await
}

/// Which mandates some persons hold or held.
pub async fn held_by(tx: &mut Tx, persons: &[String]) -> Result<Vec<HolderRow>, StoreError> {
    let mut values = Vec::new();
    let list = in_list(&mut values, persons.iter().map(String::as_str));
    rows::select(tx, &format!("WHERE person IN ({list}) ORDER BY mandate"), values).await
}

/// The person who is a member with this number, or `None`.
pub async fn by_member(tx: &mut Tx, member: &str) -> Result<Option<PersonRow>, StoreError> {
    Ok(rows::select(tx, "WHERE member = $1", args![member]).await?.pop())
}

/// The mandates that a person holds or held.
pub async fn mandates_of(tx: &mut Tx, person: &str) -> Result<Vec<SubjectId>, StoreError> {
    let rows =
        tx.rows("SELECT mandate FROM holder WHERE person = $1 ORDER BY mandate", args![person]).await?;
    rows.iter().map(|row| subject_from_bytes(&row.bytes(0)?)).collect()
}
