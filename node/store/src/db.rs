//! Opening a database: SQLite beside the node, or PostgreSQL.

use std::{
    fs::File,
    io::Read,
    os::unix::fs::OpenOptionsExt,
    panic::Location,
    path::{Path, PathBuf},
    str::FromStr,
    time::Duration,
};

use percole_words::{Message, database, node};
use sqlx::{
    Connection, Pool, Postgres, Row as _, Sqlite, SqliteConnection,
    postgres::{PgConnectOptions, PgPoolOptions},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

use crate::{
    InstanceLock, StoreError, Tx,
    migrations::{check_applied, explained, migrator, refuse_others},
    tx::On,
    work::{Counted, Work},
};

const READERS: u32 = 4;
/// Time to wait for a lock or a connection before an error.
const WAIT: Duration = Duration::from_secs(10);
/// Time that cutting off the write-ahead log waits for readers.
const FORGET_WAIT: Duration = Duration::from_millis(100);
/// 16 MiB of pages a connection; a node that idles stays small because pages are cached only when they are read.
const SQLITE_CACHE_KIB: &str = "-4096";

/// Where a database is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DbUrl {
    /// A file.
    Sqlite(PathBuf),
    /// A `postgres://` address.
    Postgres(String),
}

impl FromStr for DbUrl {
    type Err = Message;

    fn from_str(text: &str) -> Result<DbUrl, Message> {
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            PgConnectOptions::from_str(text).map_err(|_| node::config_address_unreadable())?;
            return Ok(DbUrl::Postgres(text.to_owned()));
        }
        if let Some(path) = text.strip_prefix("sqlite:") {
            return Ok(DbUrl::Sqlite(PathBuf::from(path.trim_start_matches("//"))));
        }
        Err(node::config_database())
    }
}

/// What becomes of a database file that is not there.
#[derive(Clone, Copy, PartialEq)]
enum Missing {
    Create,
    Refuse,
}

/// An open, migrated database: one connection that writes and a few that read.
#[derive(Clone)]
pub struct Db {
    pub(crate) pools: Pools,
    counted: Counted,
}

#[derive(Clone)]
pub(crate) enum Pools {
    Sqlite { writer: Pool<Sqlite>, readers: Pool<Sqlite> },
    Postgres { writer: Pool<Postgres>, readers: Pool<Postgres> },
}

impl Db {
    /// Opens the database, takes the lock that keeps others out, and brings the schema up to date.
    ///
    /// # Errors
    /// [`StoreError::Locked`] when another process holds it, [`StoreError::NotOurs`] when somebody else keeps something in it,
    /// [`StoreError::Schema`] when the schema is newer than this
    /// program or an applied migration was changed, [`StoreError::Unusable`] and [`StoreError::Sql`] otherwise.
    pub async fn open(url: &DbUrl) -> Result<(Db, InstanceLock), StoreError> {
        let (db, lock) = Db::connect(url, Missing::Create).await?;
        refuse_others(&mut db.read().await?).await?;
        explained(match &db.pools {
            Pools::Sqlite { writer, .. } => migrator().run(writer).await,
            Pools::Postgres { writer, .. } => migrator().run(writer).await,
        })?;
        Ok((db, lock))
    }

    /// Opens a database that is there and takes its lock, but changes nothing: its schema must be that of this program.
    ///
    /// # Errors
    /// As [`Db::open`]; [`StoreError::Schema`] also when the schema is older than this program.
    pub async fn open_as_it_is(url: &DbUrl) -> Result<(Db, InstanceLock), StoreError> {
        let (db, lock) = Db::connect(url, Missing::Refuse).await?;
        refuse_others(&mut db.read().await?).await?;
        check_applied(&mut db.write().await?).await?;
        Ok((db, lock))
    }

    async fn connect(url: &DbUrl, missing: Missing) -> Result<(Db, InstanceLock), StoreError> {
        match url {
            DbUrl::Sqlite(path) => {
                let directory =
                    path.parent().filter(|dir| !dir.as_os_str().is_empty()).unwrap_or(".".as_ref());
                if missing == Missing::Refuse && !path.is_file() {
                    return Err(not_there(path));
                }
                let lock = InstanceLock::directory(directory)?;
                match missing {
                    Missing::Create => create_private(path),
                    Missing::Refuse => {}
                }
                refuse_other_files(path)?;
                let options = sqlite_options(path.clone(), missing);
                let writer = SqlitePoolOptions::new()
                    .max_connections(1)
                    .acquire_timeout(WAIT)
                    // On a full disk SQLite ends a transaction by itself, which sqlx does not notice: such a connection
                    // could never begin another.
                    .before_acquire(|connection, _| {
                        Box::pin(async move { Ok(!connection.is_in_transaction()) })
                    })
                    .connect_with(options.clone())
                    .await?;
                let readers = SqlitePoolOptions::new()
                    .max_connections(READERS)
                    .min_connections(0)
                    .acquire_timeout(WAIT)
                    .idle_timeout(Duration::from_secs(60))
                    .connect_lazy_with(options.read_only(true));
                Ok((Db { pools: Pools::Sqlite { writer, readers }, counted: Counted::default() }, lock))
            }
            DbUrl::Postgres(url) => {
                let options = postgres_options(url)?;
                let lock = InstanceLock::advisory(&options).await?;
                let writer = PgPoolOptions::new()
                    .max_connections(1)
                    .acquire_timeout(WAIT)
                    .connect_with(options.clone())
                    .await?;
                let readers = PgPoolOptions::new()
                    .max_connections(READERS)
                    .min_connections(0)
                    .acquire_timeout(WAIT)
                    .connect_lazy_with(options);
                Ok((Db { pools: Pools::Postgres { writer, readers }, counted: Counted::default() }, lock))
            }
        }
    }

    /// How much it was asked to do since it was opened.
    pub fn work(&self) -> Work {
        self.counted.so_far()
    }

    /// Opens a database that is there for reading only, also while a node writes to it: it takes no lock, and changes nothing.
    ///
    /// # Errors
    /// [`StoreError::Unusable`] when there is none.
    pub async fn look(url: &DbUrl) -> Result<Db, StoreError> {
        let pools = match url {
            DbUrl::Sqlite(path) if !path.is_file() => {
                return Err(not_there(path));
            }
            DbUrl::Sqlite(path) => {
                refuse_other_files(path)?;
                let readers = SqlitePoolOptions::new()
                    .acquire_timeout(WAIT)
                    .connect_with(sqlite_options(path.clone(), Missing::Refuse).read_only(true))
                    .await?;
                Pools::Sqlite { writer: readers.clone(), readers }
            }
            DbUrl::Postgres(url) => {
                let options = postgres_options(url)?;
                let readers = PgPoolOptions::new().acquire_timeout(WAIT).connect_with(options).await;
                let readers = readers.map_err(|error| StoreError::from(error).at_opening())?;
                Pools::Postgres { writer: readers.clone(), readers }
            }
        };
        Ok(Db { pools, counted: Counted::default() })
    }

    /// Starts a transaction that may write. There is one writer: a second call waits for the first to end.
    #[track_caller]
    pub fn write(&self) -> impl Future<Output = Result<Tx, StoreError>> + Send + '_ {
        let place = Location::caller();
        async move {
            let on = match &self.pools {
                Pools::Sqlite { writer, .. } => {
                    On::Sqlite(Box::pin(writer.begin_with("BEGIN IMMEDIATE")).await?)
                }
                Pools::Postgres { writer, .. } => On::Postgres(Box::pin(writer.begin()).await?),
            };
            Ok(Tx::begun(on, place, self.counted.clone()))
        }
    }

    /// Starts a transaction that sees one state of the database throughout. Dropping it ends it.
    #[track_caller]
    pub fn read(&self) -> impl Future<Output = Result<Tx, StoreError>> + Send + '_ {
        let place = Location::caller();
        async move {
            let on = match &self.pools {
                Pools::Sqlite { readers, .. } => On::Sqlite(Box::pin(readers.begin()).await?),
                Pools::Postgres { readers, .. } => {
                    let begin = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
                    On::Postgres(Box::pin(readers.begin_with(begin)).await?)
                }
            };
            Ok(Tx::begun(on, place, self.counted.clone()))
        }
    }

    /// Leaves nothing in the database's files of what was erased or replaced before, and tells whether it could: a transaction
    /// that still reads keeps it from that.
    ///
    /// SQLite overwrites what is deleted (`secure_delete`), and here the write-ahead log goes into the file and is cut off.
    /// PostgreSQL frees the dead rows of `tables`; their bytes are gone when the space is used again, and its own write-ahead
    /// log and its replicas forget them as they are configured.
    pub async fn forget(&self, tables: &[&str]) -> Result<bool, StoreError> {
        match &self.pools {
            Pools::Sqlite { writer, .. } => {
                let mut connection = writer.acquire().await?;
                // Whoever wants to write waits meanwhile: come back later rather than wait for a reader.
                busy_timeout(&mut connection, FORGET_WAIT).await?;
                let row = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").fetch_one(&mut *connection).await;
                busy_timeout(&mut connection, WAIT).await?;
                Ok(row?.try_get::<i64, _>(0)? == 0)
            }
            Pools::Postgres { readers, .. } => {
                let vacuum = format!("VACUUM {}", tables.join(", "));
                sqlx::query(sqlx::AssertSqlSafe(vacuum)).execute(readers).await?;
                Ok(true)
            }
        }
    }

    /// "sqlite" or "postgres", for status pages.
    pub fn engine(&self) -> &'static str {
        match self.pools {
            Pools::Sqlite { .. } => "sqlite",
            Pools::Postgres { .. } => "postgres",
        }
    }

    /// Ends all connections; SQLite folds its write-ahead log into the file.
    pub async fn close(&self) {
        match &self.pools {
            Pools::Sqlite { writer, readers } => {
                readers.close().await;
                writer.close().await;
            }
            Pools::Postgres { writer, readers } => {
                readers.close().await;
                writer.close().await;
            }
        }
    }
}

fn postgres_options(url: &str) -> Result<PgConnectOptions, StoreError> {
    Ok(PgConnectOptions::from_str(url)?
        .application_name("percole-node")
        // Whatever the server or the role says: an acknowledged commit is on its disk.
        .options([("synchronous_commit", "on")])
        // A plan that was made while a table was nearly empty is a bad one once it has grown, and a connection
        // lives for months.
        .options([("plan_cache_mode", "force_custom_plan")]))
}

async fn busy_timeout(connection: &mut SqliteConnection, wait: Duration) -> Result<(), StoreError> {
    let pragma = format!("PRAGMA busy_timeout = {}", wait.as_millis());
    sqlx::query(sqlx::AssertSqlSafe(pragma)).execute(connection).await?;
    Ok(())
}

fn not_there(path: &Path) -> StoreError {
    StoreError::Unusable(database::database_not_there(path.display().to_string()))
}

/// Refuses a file with content that is no database of SQLite (its file format, 1.3), before anything touches it.
fn refuse_other_files(path: &Path) -> Result<(), StoreError> {
    const MAGIC: &[u8] = b"SQLite format 3\0";
    let mut beginning = Vec::new();
    // What cannot be read is said when it is opened.
    let Ok(file) = File::open(path) else { return Ok(()) };
    if file.take(MAGIC.len() as u64).read_to_end(&mut beginning).is_err() {
        return Ok(());
    }
    match beginning.is_empty() || beginning == MAGIC {
        true => Ok(()),
        false => Err(StoreError::Unusable(database::file_is_no_database(path.display().to_string()))),
    }
}

/// Makes the file before SQLite does, readable by its owner only: members and ballots will be in it. SQLite gives the
/// files beside it the same mode, and says what is wrong when the file cannot be made.
pub(crate) fn create_private(path: &Path) {
    let _ = File::options().write(true).create_new(true).mode(0o600).open(path);
}

fn sqlite_options(path: PathBuf, missing: Missing) -> SqliteConnectOptions {
    let options = SqliteConnectOptions::new().filename(path);
    let options = match missing {
        Missing::Create => options.create_if_missing(true).journal_mode(SqliteJournalMode::Wal),
        // The journal's mode is written into the file.
        Missing::Refuse => options.create_if_missing(false),
    };
    options
        // FULL: an acknowledged commit survives a power cut, not only a crash of the process.
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(WAIT)
        .pragma("cache_size", SQLITE_CACHE_KIB)
        // What is deleted is overwritten, so that no free page remembers what was erased.
        .pragma("secure_delete", "ON")
        .statement_cache_capacity(256)
}
