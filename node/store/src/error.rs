//! What can go wrong with a database, and what it means for the node.

use percole_words::{Message, database, foreign};

/// Why a database operation did not succeed. Nothing of the transaction it belonged to is kept.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database refused or could not be reached.
    #[error("the database reports an error")]
    Sql(#[from] sqlx::Error),
    /// A row holds what no version of percole writes.
    #[error(
        "corrupt row {row}: column {column} should hold {expected} and holds {found}; run `percole-node fsck`"
    )]
    Corrupt {
        /// Name of the column.
        column: String,
        /// First value of the row, which identifies it in most tables.
        row: String,
        /// What percole writes there.
        expected: String,
        /// What is there.
        found: String,
    },
    /// The schema was made by a newer percole, or an applied migration was changed.
    #[error("{0}")]
    Schema(Message),
    /// The database holds tables, and none of them is percole's.
    #[error("this database is not one of percole: it holds {tables}")]
    NotOurs {
        /// The first of them by name, with commas between.
        tables: String,
    },
    /// Another process holds this database.
    #[error("{0}")]
    Locked(Message),
    /// The log's head moved under this writer: another process took over.
    #[error(
        "the head of the log was moved by another process (expected size {expected_size}, epoch {epoch}): this node stops \
         writing. Make sure that only one node runs on this database, then start it again"
    )]
    Fenced {
        /// Size that this writer had last committed.
        expected_size: u64,
        /// Epoch that this writer had taken at start.
        epoch: i64,
    },
    /// A file beside the database, without which nothing may be committed, cannot be written.
    #[error("{path} cannot be written")]
    Beside {
        /// The file.
        path: String,
        /// Why.
        source: std::io::Error,
    },
    /// percole itself broke a rule of its own; nothing was written.
    #[error("defect: {0}; please report it with the node's log")]
    Defect(String),
    /// The database's address or directory cannot be used.
    #[error("{0}")]
    Unusable(Message),
}

/// What a failure means for the node's service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreFailure {
    /// No space, read-only, or an input/output error: writing is impossible until an operator acts.
    Disk,
    /// The server is away or busy; trying again may succeed.
    Unavailable,
    /// Another process writes.
    Fenced,
    /// A defect of the data or of percole.
    Internal,
}

impl StoreError {
    /// The same in the words of somebody who opens a database, when a server cannot be reached or lets nobody in.
    #[must_use]
    pub(crate) fn at_opening(self) -> StoreError {
        let StoreError::Sql(error) = &self else { return self };
        let code = error.as_database_error().and_then(|error| error.code());
        let message = match (error, code.as_deref()) {
            (sqlx::Error::Io(error), _) => database::server_not_reached(foreign::of_system(error)),
            (sqlx::Error::PoolTimedOut, _) => database::server_does_not_answer(),
            // SQLSTATE class 28: who is not let in; 3D000: a database that is not there.
            (_, Some(code)) if code.starts_with("28") => database::server_lets_nobody_in(),
            (_, Some("3D000")) => database::server_lacks_database(),
            _ => return self,
        };
        StoreError::Unusable(message)
    }

    /// Classifies the failure. SQLSTATE and SQLite codes are known here and nowhere else.
    pub fn failure(&self) -> StoreFailure {
        match self {
            StoreError::Fenced { .. } | StoreError::Locked(_) => StoreFailure::Fenced,
            StoreError::Beside { .. } => StoreFailure::Disk,
            StoreError::Sql(sqlx::Error::Database(error)) => match error.code().as_deref() {
                Some(code) if is_disk_code(code) => StoreFailure::Disk,
                Some(code) if is_transient_code(code) => StoreFailure::Unavailable,
                _ => StoreFailure::Internal,
            },
            StoreError::Sql(
                sqlx::Error::Io(_)
                | sqlx::Error::PoolTimedOut
                | sqlx::Error::PoolClosed
                | sqlx::Error::WorkerCrashed,
            ) => StoreFailure::Unavailable,
            _ => StoreFailure::Internal,
        }
    }

    /// The whole chain of causes in one line, for a log or an operator.
    pub fn chain(&self) -> String {
        let mut text = self.to_string();
        let mut source = std::error::Error::source(self);
        while let Some(error) = source {
            text.push_str(": ");
            text.push_str(&error.to_string());
            source = error.source();
        }
        text
    }
}

/// SQLite primary codes (8 READONLY, 10 IOERR, 13 FULL, 14 CANTOPEN) with their extended forms, and PostgreSQL class 53
/// (53100 disk full) and 25006 (read-only).
fn is_disk_code(code: &str) -> bool {
    if matches!(code, "53100" | "25006" | "58030") {
        return true;
    }
    code.len() < 5 && code.parse::<u32>().is_ok_and(|code| matches!(code & 0xff, 8 | 10 | 13 | 14))
}

/// SQLite 5 BUSY and 6 LOCKED; PostgreSQL serialization failures, deadlocks, shutdowns and lost connections.
fn is_transient_code(code: &str) -> bool {
    if code.len() == 5 {
        return code.starts_with("08") || code.starts_with("57P") || code.starts_with("40");
    }
    code.parse::<u32>().is_ok_and(|code| matches!(code & 0xff, 5 | 6))
}
