//! Secret addresses of persons' own calendars. Private: never in a log.

use crate::{StoreError, Tx, args, rows, table};

table! {
    /// The address at which a person's own calendar is read.
    pub struct CalendarRow in "personal_calendar" key(person) {
        /// Whose it is.
        person: String,
        /// SHA-256 of the secret in the address.
        lookup: [u8; 32],
        /// When it was made, by the machine's clock.
        made_us: i64,
    }
}

/// The calendar whose secret has a hash, or `None`.
pub async fn by_lookup(tx: &mut Tx, lookup: &[u8; 32]) -> Result<Option<CalendarRow>, StoreError> {
    Ok(rows::select(tx, "WHERE lookup = $1", args![*lookup]).await?.pop())
}

/// Ends the address of a person's calendar; tells whether there was one.
pub async fn remove(tx: &mut Tx, person: &str) -> Result<bool, StoreError> {
    Ok(tx.execute("DELETE FROM personal_calendar WHERE person = $1", args![person]).await? > 0)
}
