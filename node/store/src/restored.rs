//! What a restore leaves in a database until it is dealt with: times in the table of settings, and what it ended.

use crate::{StoreError, Tx, args, logs};

/// As of when the register is, microseconds since 1970-01-01 UTC.
const REGISTER_AS_OF: &str = "register_as_of_us";
/// When the backup was made that the node was restored from.
const BACKUP_TAKEN: &str = "backup_taken_us";
/// That what ended after the backup was made is still to be ended here.
const ENDINGS_DUE: &str = "endings_due";

/// Notes that this database comes from a backup made at that time: no token is taken until it is let in again, no invitation
/// that was out serves any more, sessions, links and unsent mail end, the register is as of then, and what ended since is to be ended.
pub async fn begin(tx: &mut Tx, backup_taken_us: i64) -> Result<(), StoreError> {
    tx.execute("UPDATE token SET waits = 1 WHERE revoked = 0", args![]).await?;
    // One that was used after the backup would look unused.
    tx.execute("DELETE FROM invitation WHERE used_by IS NULL", args![]).await?;
    // A link that was used after the backup would look unused, a letter that was sent would be sent again, and an address of a
    // calendar that was ended would be read again.
    for table in ["session", "sign_in_link", "outbox", "personal_calendar"] {
        tx.execute(format!("DELETE FROM {table}"), args![]).await?;
    }
    let taken = backup_taken_us.to_string();
    for (name, value) in [(REGISTER_AS_OF, &*taken), (BACKUP_TAKEN, &*taken), (ENDINGS_DUE, "1")] {
        logs::set_setting(tx, name, value).await?;
    }
    Ok(())
}

/// When the backup was made that this node was restored from, in microseconds since 1970-01-01 UTC; `None` when it never was.
pub async fn backup_taken_us(tx: &mut Tx) -> Result<Option<i64>, StoreError> {
    time(tx, BACKUP_TAKEN).await
}

/// As of when the register is, in microseconds since 1970-01-01 UTC; `None` when it is up to date.
pub async fn register_as_of_us(tx: &mut Tx) -> Result<Option<i64>, StoreError> {
    time(tx, REGISTER_AS_OF).await
}

/// Notes that the register is up to date; tells whether that was in doubt.
pub async fn register_is_up_to_date(tx: &mut Tx) -> Result<bool, StoreError> {
    take(tx, REGISTER_AS_OF).await
}

/// Whether what ended after the backup is still to be ended here; it is asked once.
pub async fn take_endings_due(tx: &mut Tx) -> Result<bool, StoreError> {
    take(tx, ENDINGS_DUE).await
}

async fn time(tx: &mut Tx, name: &str) -> Result<Option<i64>, StoreError> {
    Ok(logs::setting(tx, name).await?.and_then(|value| value.parse().ok()))
}

async fn take(tx: &mut Tx, name: &str) -> Result<bool, StoreError> {
    Ok(tx.execute("DELETE FROM setting WHERE name = $1", args![name]).await? > 0)
}
