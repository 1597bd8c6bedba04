//! Transactions, and the few ways to run a statement in one.

use std::{borrow::Cow, panic::Location, time::Duration};

use futures::StreamExt;
use sqlx::{AssertSqlSafe, Postgres, Sqlite, Transaction};

use tokio::time::Instant;

use crate::{
    Row, StoreError, Value,
    value::{decode_postgres, decode_sqlite},
    work::Counted,
};

/// A transaction on either database. Dropped without [`Tx::commit`], it leaves nothing behind.
///
/// It is named by the place in the source that began it: one that takes long says in the log which one it was.
pub struct Tx {
    on: On,
    began: Began,
    counted: Counted,
}

pub(crate) enum On {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

/// A transaction that is open for so long is worth a line in the log.
const LONG: Duration = Duration::from_secs(2);

/// Where and when a transaction began.
struct Began {
    place: &'static Location<'static>,
    at: Instant,
}

impl Drop for Began {
    fn drop(&mut self) {
        let took = self.at.elapsed();
        if took > LONG {
            tracing::warn!(
                began = %self.place,
                took_ms = u64::try_from(took.as_millis()).unwrap_or(u64::MAX),
                "a transaction took long"
            );
        }
    }
}

/// Rows of a multi-row statement; chunks of these sizes are prepared once each.
const CHUNKS: [usize; 5] = [256, 64, 16, 4, 1];

/// Rows on their way from one database to the other hold about so many bytes at most.
const POURED_BYTES: usize = 4 * 1024 * 1024;

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
    pub(crate) fn begun(on: On, place: &'static Location<'static>, counted: Counted) -> Tx {
        Tx { on, began: Began { place, at: Instant::now() }, counted }
    }

    /// The place in the source that began it.
    pub fn name(&self) -> &'static Location<'static> {
        self.began.place
    }

    /// Runs a statement and returns the number of rows that it changed.
    pub async fn execute(
        &mut self,
        sql: impl Into<Cow<'static, str>>,
        args: Vec<Value>,
    ) -> Result<u64, StoreError> {
        let sql = sql.into().into_owned();
        let changed = match &mut self.on {
            On::Sqlite(tx) => bound!(sql, args).execute(&mut **tx).await?.rows_affected(),
            On::Postgres(tx) => bound!(sql, args).execute(&mut **tx).await?.rows_affected(),
        };
        self.counted.changed(changed);
        Ok(changed)
    }

    /// All rows of a query.
    pub async fn rows(
        &mut self,
        sql: impl Into<Cow<'static, str>>,
        args: Vec<Value>,
    ) -> Result<Vec<Row>, StoreError> {
        let sql = sql.into().into_owned();
        let mut rows = Vec::new();
        let mut columns = None;
        match &mut self.on {
            On::Sqlite(tx) => {
                for row in bound!(sql, args).fetch_all(&mut **tx).await? {
                    rows.push(decode_sqlite(&row, &mut columns)?);
                }
            }
            On::Postgres(tx) => {
                for row in bound!(sql, args).fetch_all(&mut **tx).await? {
                    rows.push(decode_postgres(&row, &mut columns)?);
                }
            }
        }
        self.counted.read(&rows);
        Ok(rows)
    }

    /// The only row of a query, or `None`.
    pub async fn row(
        &mut self,
        sql: impl Into<Cow<'static, str>>,
        args: Vec<Value>,
    ) -> Result<Option<Row>, StoreError> {
        let sql = sql.into().into_owned();
        let row = match &mut self.on {
            On::Sqlite(tx) => bound!(sql, args)
                .fetch_optional(&mut **tx)
                .await?
                .map(|row| decode_sqlite(&row, &mut None))
                .transpose()?,
            On::Postgres(tx) => bound!(sql, args)
                .fetch_optional(&mut **tx)
                .await?
                .map(|row| decode_postgres(&row, &mut None))
                .transpose()?,
        };
        self.counted.read(row.as_slice());
        Ok(row)
    }

    /// Runs `{head} ($1,$2),($3,$4),… {tail}` over many rows, in few statements. Head and tail hold no placeholders.
    pub async fn insert_many(
        &mut self,
        head: &str,
        rows: Vec<Vec<Value>>,
        tail: &str,
    ) -> Result<(), StoreError> {
        // SQLite looks a numbered placeholder up by walking through all of them, so that 2,000 of them take milliseconds.
        let numbered = matches!(self.on, On::Postgres(_));
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

    /// Runs `INSERT … VALUES` in another transaction over all rows of a query, a few at a time.
    ///
    /// # Errors
    /// The error of either database.
    pub(crate) async fn pour(&mut self, sql: String, to: &mut Tx, head: &str) -> Result<(), StoreError> {
        let mut columns = None;
        let mut rows = match &mut self.on {
            On::Sqlite(tx) => sqlx::query(AssertSqlSafe(sql))
                .fetch(&mut **tx)
                .map(|row| decode_sqlite(&row?, &mut columns))
                .boxed(),
            On::Postgres(tx) => sqlx::query(AssertSqlSafe(sql))
                .fetch(&mut **tx)
                .map(|row| decode_postgres(&row?, &mut columns))
                .boxed(),
        };
        let (mut waiting, mut bytes) = (Vec::new(), 0);
        while let Some(row) = rows.next().await {
            let values = row?.into_values();
            bytes += values.iter().map(Value::bytes).sum::<usize>();
            waiting.push(values);
            if waiting.len() == CHUNKS[0] || bytes > POURED_BYTES {
                to.insert_many(head, std::mem::take(&mut waiting), "").await?;
                bytes = 0;
            }
        }
        to.insert_many(head, waiting, "").await
    }

    /// Whether it is one of SQLite.
    pub(crate) fn is_sqlite(&self) -> bool {
        matches!(self.on, On::Sqlite(_))
    }

    /// Ends the transaction and keeps what it did. When this returns, the data is on disk.
    ///
    /// # Errors
    /// The database's error; then nothing was kept, or (a lost connection) it is unknown until the head is read again.
    pub async fn commit(self) -> Result<(), StoreError> {
        match self.on {
            On::Sqlite(tx) => tx.commit().await?,
            On::Postgres(tx) => tx.commit().await?,
        }
        self.counted.written();
        Ok(())
    }

    /// Ends the transaction and forgets what it did.
    pub async fn rollback(self) -> Result<(), StoreError> {
        match self.on {
            On::Sqlite(tx) => tx.rollback().await?,
            On::Postgres(tx) => tx.rollback().await?,
        }
        Ok(())
    }
}
