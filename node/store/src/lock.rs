//! One process at a time on one database.

use std::{
    fs::{File, TryLockError},
    io::{Read, Seek, Write},
    path::Path,
    time::Duration,
};

use percole_words::{database, foreign};
use sqlx::{ConnectOptions, Connection, PgConnection, postgres::PgConnectOptions};

use crate::StoreError;

/// Held for as long as the process may write. The operating system or the server releases it when the process ends,
/// however it ends.
pub enum InstanceLock {
    /// A lock on a file in the data directory.
    File(File),
    /// A session-level advisory lock: the connection that holds it, and how it is made anew.
    Advisory(Box<PgConnection>, Box<PgConnectOptions>),
}

/// What became of a lock.
#[derive(Debug)]
pub enum LockState {
    /// It is held as before.
    Held,
    /// It was lost with its connection, as when the server is started again, and is taken anew. Another process may have held
    /// it meanwhile, and then moved the epoch on.
    HeldAgain,
    /// It is lost, and the server cannot be asked for it now.
    Away(StoreError),
}

/// The server has so long to say that it is there.
const PING_WITHIN: Duration = Duration::from_secs(5);

/// A lock file holds the number of a process, and nothing else.
const PROCESS_BYTES_MAX: u64 = 32;

/// First key of the advisory lock: "perc" in ASCII. The second is derived from the schema's name by the server.
const ADVISORY_CLASS: i32 = 0x7065_7263;
/// The server notices a moment later that a process which held the lock has ended: a node that is started again at once
/// waits for that long.
const ADVISORY_TRIES: u32 = 20;
const ADVISORY_PAUSE: Duration = Duration::from_millis(100);

impl InstanceLock {
    /// Locks the data directory.
    ///
    /// # Errors
    /// [`StoreError::Locked`] names the process that holds it.
    pub fn directory(directory: &Path) -> Result<InstanceLock, StoreError> {
        let path = directory.join("node.lock");
        let unusable = |error: std::io::Error| {
            let why = foreign::of_system(&error);
            StoreError::Unusable(database::directory_not_openable(path.display().to_string(), why))
        };
        let mut file = File::options()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path)
            .map_err(unusable)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let mut holder = String::new();
                // Only to name the holder; the lock decides, not this text.
                let _ = file.read_to_string(&mut holder);
                let directory = directory.display().to_string();
                return Err(StoreError::Locked(database::directory_in_use(directory, holder.trim())));
            }
            Err(TryLockError::Error(error)) => return Err(unusable(error)),
        }
        let mut held = String::new();
        let is_ours = (&file).take(PROCESS_BYTES_MAX).read_to_string(&mut held).is_ok()
            && held.trim().bytes().all(|byte| byte.is_ascii_digit());
        if !is_ours {
            return Err(StoreError::Unusable(database::lock_of_others(path.display().to_string())));
        }
        file.set_len(0).and_then(|()| file.rewind()).map_err(unusable)?;
        writeln!(file, "{}", std::process::id()).map_err(unusable)?;
        Ok(InstanceLock::File(file))
    }

    /// Takes the advisory lock of a PostgreSQL database.
    pub(crate) async fn advisory(options: &PgConnectOptions) -> Result<InstanceLock, StoreError> {
        let connection = take_advisory(options).await.map_err(StoreError::at_opening)?;
        Ok(InstanceLock::Advisory(Box::new(connection), Box::new(options.clone())))
    }

    /// Asks whether the lock is still held. A lost connection to PostgreSQL loses the lock with it; it is taken again as soon as
    /// the server answers. Until then nothing is written: the server that is away takes no writes, and whoever took the lock
    /// meanwhile has another epoch.
    ///
    /// # Errors
    /// [`StoreError::Locked`] when another process holds it now.
    pub async fn check(&mut self) -> Result<LockState, StoreError> {
        let InstanceLock::Advisory(connection, options) = self else { return Ok(LockState::Held) };
        if matches!(tokio::time::timeout(PING_WITHIN, connection.ping()).await, Ok(Ok(()))) {
            return Ok(LockState::Held);
        }
        match tokio::time::timeout(PING_WITHIN, take_advisory(options)).await {
            Ok(Ok(taken)) => {
                **connection = taken;
                Ok(LockState::HeldAgain)
            }
            Ok(Err(error @ StoreError::Locked(_))) => Err(error),
            Ok(Err(error)) => Ok(LockState::Away(error)),
            Err(_) => Ok(LockState::Away(StoreError::Sql(sqlx::Error::PoolTimedOut))),
        }
    }
}

async fn take_advisory(options: &PgConnectOptions) -> Result<PgConnection, StoreError> {
    let mut connection = options.connect().await?;
    for _ in 0..ADVISORY_TRIES {
        let taken: bool = sqlx::query_scalar("SELECT pg_try_advisory_lock($1, hashtext(current_schema()))")
            .bind(ADVISORY_CLASS)
            .fetch_one(&mut connection)
            .await?;
        if taken {
            return Ok(connection);
        }
        tokio::time::sleep(ADVISORY_PAUSE).await;
    }
    Err(StoreError::Locked(database::database_in_use()))
}
