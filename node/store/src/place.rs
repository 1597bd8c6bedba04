//! Where a database is, so that a copy of it knows that it is one.

use std::{fs, os::unix::fs::MetadataExt, time::UNIX_EPOCH};

use crate::{Db, StoreError, args};

impl Db {
    /// Names the place of this database: another one after it was copied, moved or restored, or a replica took over. `None`
    /// when the database does not tell.
    ///
    /// SQLite: the file's number in its file system and when it was made there; it stays through restarts, `VACUUM` and
    /// renaming. PostgreSQL: the cluster, its timeline and the number of the database.
    pub async fn place(&self) -> Option<String> {
        let place = match self.engine() {
            "sqlite" => self.sqlite_place().await,
            _ => self.postgres_place().await,
        };
        place
            .inspect_err(|error| tracing::warn!(%error, "the database does not tell where it is"))
            .ok()
            .flatten()
    }

    async fn sqlite_place(&self) -> Result<Option<String>, StoreError> {
        let mut tx = self.read().await?;
        let Some(row) = tx.row("PRAGMA database_list", args![]).await? else { return Ok(None) };
        let Ok(metadata) = fs::metadata(row.text(2)?) else { return Ok(None) };
        let made = metadata.created().ok().and_then(|made| made.duration_since(UNIX_EPOCH).ok());
        Ok(Some(format!("sqlite {} {}", metadata.ino(), made.map_or(0, |made| made.as_micros()))))
    }

    async fn postgres_place(&self) -> Result<Option<String>, StoreError> {
        let sql = "SELECT (SELECT system_identifier::text FROM pg_control_system()), \
             substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8), \
             (SELECT oid::text FROM pg_database WHERE datname = current_database())";
        let mut tx = self.read().await?;
        let Some(row) = tx.row(sql, args![]).await? else { return Ok(None) };
        Ok(Some(format!("postgres {} {} {}", row.text(0)?, row.text(1)?, row.text(2)?)))
    }
}
