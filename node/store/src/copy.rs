//! Copies of a whole database: what a backup holds, and how it comes back. Whichever database a node uses, its copy is one
//! file of SQLite, so that a copy can be looked at anywhere and restored into either.

use std::path::Path;

use crate::{
    Db, DbUrl, InstanceLock, StoreError, Tx, args,
    db::{Pools, create_private},
    migrations::check_applied,
};
use percole_words::database;

/// Bookkeeping of the schema, which the other database has for itself; and what says which projections are filled: a copy
/// into another database leaves them to be made anew from the logs.
const LEFT_OUT: &[&str] = &["_sqlx_migrations", "projection"];

impl Db {
    /// Writes a copy of everything as it stands at one moment, while others write. `file` must not be there, or be empty.
    ///
    /// SQLite writes its own file anew, without the pages that are free; PostgreSQL is read in one transaction that sees one
    /// state. Neither keeps writers waiting. A copy of PostgreSQL holds logs and private tables, not the projections.
    ///
    /// # Errors
    /// The database's error; [`StoreError::Schema`] when PostgreSQL holds the schema of another version.
    pub async fn copy_to(&self, file: &Path) -> Result<(), StoreError> {
        create_private(file);
        match &self.pools {
            Pools::Sqlite { readers, .. } => {
                let place = file.to_str().ok_or_else(|| {
                    StoreError::Unusable(database::database_name_no_text(file.display().to_string()))
                })?;
                sqlx::query("VACUUM INTO $1").bind(place).execute(readers).await?;
                Ok(())
            }
            Pools::Postgres { .. } => {
                let mut from = self.read().await?;
                check_applied(&mut from).await?;
                let (copy, _lock) = Db::open(&DbUrl::Sqlite(file.to_owned())).await?;
                let mut to = copy.write().await?;
                pour(&mut from, &mut to).await?;
                to.commit().await?;
                copy.close().await;
                Ok(())
            }
        }
    }

    /// Opens a database for a node that comes back, with its schema and nothing in it. `None` when it holds something:
    /// then it is left as it is.
    ///
    /// # Errors
    /// As [`Db::open`].
    pub async fn open_empty(url: &DbUrl) -> Result<Option<(Db, InstanceLock)>, StoreError> {
        let is_empty = match url {
            DbUrl::Sqlite(path) => !path.exists(),
            DbUrl::Postgres(_) => {
                let found = Db::look(url).await?;
                let is_empty = holds_nothing(&mut found.read().await?).await?;
                found.close().await;
                is_empty
            }
        };
        if is_empty { Db::open(url).await.map(Some) } else { Ok(None) }
    }

    /// Fills a database that [`Db::open_empty`] opened with what a copy holds. It counts once the transaction is committed; the
    /// projections are still to be made.
    pub async fn fill_from(&self, copy: &Db) -> Result<Tx, StoreError> {
        let mut from = copy.read().await?;
        let mut to = self.write().await?;
        pour(&mut from, &mut to).await?;
        Ok(to)
    }
}

/// Copies the rows of all tables that the schema's steps make.
async fn pour(from: &mut Tx, to: &mut Tx) -> Result<(), StoreError> {
    for table in tables(to).await?.iter().filter(|table| !LEFT_OUT.contains(&table.as_str())) {
        let columns = columns(to, table).await?.join(", ");
        let select = format!("SELECT {columns} FROM {table}");
        from.pour(select, to, &format!("INSERT INTO {table} ({columns}) VALUES")).await?;
    }
    Ok(())
}

async fn holds_nothing(tx: &mut Tx) -> Result<bool, StoreError> {
    for table in tables(tx).await?.iter().filter(|table| *table != "_sqlx_migrations") {
        // Names that percole did not give may need their quotes.
        let sql =
            format!("SELECT COUNT(*) FROM (SELECT 1 FROM \"{}\" LIMIT 1) AS d", table.replace('"', "\"\""));
        if tx.row(sql, args![]).await?.map_or(Ok(0), |row| row.size(0))? > 0 {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The tables, by name.
pub(crate) async fn tables(tx: &mut Tx) -> Result<Vec<String>, StoreError> {
    let sql = if tx.is_sqlite() {
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
    } else {
        "SELECT CAST(table_name AS TEXT) FROM information_schema.tables WHERE table_schema = current_schema() \
         ORDER BY 1"
    };
    tx.rows(sql, args![]).await?.iter().map(|row| row.text(0)).collect()
}

async fn columns(tx: &mut Tx, table: &str) -> Result<Vec<String>, StoreError> {
    let sql = if tx.is_sqlite() {
        "SELECT name FROM pragma_table_info($1) ORDER BY cid"
    } else {
        "SELECT CAST(column_name AS TEXT) FROM information_schema.columns \
         WHERE table_schema = current_schema() AND table_name = $1 ORDER BY ordinal_position"
    };
    tx.rows(sql, args![table]).await?.iter().map(|row| row.text(0)).collect()
}
