//! Transactions, and the few ways to run a statement in one.

use std::borrow::Cow;

use sqlx::{AssertSqlSafe, Postgres, Sqlite, Transaction};

use crate::{
    Row, StoreError, Value,
    value::{decode_postgres, decode_sqlite},
};

/// A transaction on either database. Dropped without [`Tx::commit`], it leaves nothing behind.
pub enum Tx {
    /// On SQLite.
    Sqlite(Transaction<'static, Sqlite>),
    /// On PostgreSQL.
    Postgres(Transaction<'static, Postgres>),
}

/// Rows of a multi-row statement; chunks of these sizes are prepared once each.
const CHUNKS: [usize; 5] = [256, 64, 16, 4, 1];

macro_rules! bound {
    ($sql:expr, $args:expr) => {{
        // Every statement is text of this crate; values go through placeholders only.
        let mut query = sqlx::query(AssertSqlSafe($sql));
        for value in $args {
            query = match value {
                Value::Null => query.bind(crate::value::SqlNull),
                Value::Int(value) => query.bind(value),
                Value::Text(value) => query.bind(value),
                Value::Bytes(value) => query.bind(value),
            };
        }
        query
    }};
}

impl Tx {
    /// Runs a statement and returns the number of rows that it changed.
    ///
    /// # Errors
    /// The database's error.
    pub async fn execute(
        &mut self,
        sql: impl Into<Cow<'static, str>>,
        args: Vec<Value>,
    ) -> Result<u64, StoreError> {
        let sql = sql.into().into_owned();
        Ok(match self {
            Tx::Sqlite(tx) => bound!(sql, args).execute(&mut **tx).await?.rows_affected(),
            Tx::Postgres(tx) => bound!(sql, args).execute(&mut **tx).await?.rows_affected(),
        })
    }

    /// All rows of a query.
    ///
    /// # Errors
    /// The database's error.
    pub async fn rows(
        &mut self,
        sql: impl Into<Cow<'static, str>>,
        args: Vec<Value>,
    ) -> Result<Vec<Row>, StoreError> {
        let sql = sql.into().into_owned();
        let mut rows = Vec::new();
        match self {
            Tx::Sqlite(tx) => {
                for row in bound!(sql, args).fetch_all(&mut **tx).await? {
                    rows.push(decode_sqlite(&row)?);
                }
            }
            Tx::Postgres(tx) => {
                for row in bound!(sql, args).fetch_all(&mut **tx).await? {
                    rows.push(decode_postgres(&row)?);
                }
            }
        }
        Ok(rows)
    }

    /// The only row of a query, or `None`.
    ///
    /// # Errors
    /// The database's error.
    pub async fn row(
        &mut self,
        sql: impl Into<Cow<'static, str>>,
        args: Vec<Value>,
    ) -> Result<Option<Row>, StoreError> {
        let sql = sql.into().into_owned();
        Ok(match self {
            Tx::Sqlite(tx) => bound!(sql, args)
                .fetch_optional(&mut **tx)
                .await?
                .map(|row| decode_sqlite(&row))
                .transpose()?,
            Tx::Postgres(tx) => bound!(sql, args)
                .fetch_optional(&mut **tx)
                .await?
                .map(|row| decode_postgres(&row))
                .transpose()?,
        })
    }

    /// Runs `{head} ($1,$2),($3,$4),… {tail}` over many rows, in few statements. Head and tail hold no placeholders.
    ///
    /// # Errors
    /// The database's error.
    pub async fn insert_many(
        &mut self,
        head: &str,
        rows: Vec<Vec<Value>>,
        tail: &str,
    ) -> Result<(), StoreError> {
        // SQLite looks a numbered placeholder up by walking through all of them, so that 2,000 of them take milliseconds.
        let numbered = matches!(self, Tx::Postgres(_));
        let mut rows = rows.into_iter();
        while let Some(width) = rows.as_slice().first().map(Vec::len) {
            let left = rows.len();
            let take =
                CHUNKS.into_iter().find(|chunk| *chunk <= left && chunk * width <= 30_000).unwrap_or(1);
            let mut sql = format!("{head} ");
            let mut args = Vec::with_capacity(take * width);
            for (number, row) in rows.by_ref().take(take).enumerate() {
                sql.push_str(if number == 0 { "(" } else { ",(" });
                for (column, value) in row.into_iter().enumerate() {
                    if column > 0 {
                        sql.push(',');
                    }
                    args.push(value);
                    if numbered {
                        sql.push('$');
                        sql.push_str(&args.len().to_string());
                    } else {
                        sql.push('?');
                    }
                }
                sql.push(')');
            }
            sql.push(' ');
            sql.push_str(tail);
            self.execute(sql, args).await?;
        }
        Ok(())
    }

    /// Ends the transaction and keeps what it did. When this returns, the data is on disk.
    ///
    /// # Errors
    /// The database's error; then nothing was kept, or (a lost connection) it is unknown until the head is read again.
    pub async fn commit(self) -> Result<(), StoreError> {
        match self {
            Tx::Sqlite(tx) => tx.commit().await?,
            Tx::Postgres(tx) => tx.commit().await?,
        }
        Ok(())
    }

    /// Ends the transaction and forgets what it did.
    ///
    /// # Errors
    /// The database's error.
    pub async fn rollback(self) -> Result<(), StoreError> {
        match self {
            Tx::Sqlite(tx) => tx.rollback().await?,
            Tx::Postgres(tx) => tx.rollback().await?,
        }
        Ok(())
    }
}
