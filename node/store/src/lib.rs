//! Storage of a node: the only crate that knows sqlx.
//!
//! One set of SQL statements serves SQLite and PostgreSQL. Columns are text, bigint and bytes; placeholders are
//! `$1`. [`Db`] opens the database, migrates it and hands out transactions ([`Tx`]); each other module is one
//! table or a few that belong together, with the statements that touch them.

mod cell;
mod copy;
mod db;
mod error;
mod lock;
mod migrations;
mod place;
mod table;
mod tx;
mod value;
mod work;

pub mod adoptions;
pub mod attachments;
pub mod ballots;
pub mod bodies;
pub mod calendars;
pub mod cycles;
pub mod entries;
pub mod gaps;
pub mod heard;
pub mod histories;
pub mod invitations;
pub mod later;
pub mod logs;
pub mod mandates;
pub mod meetings;
pub mod members;
pub mod nodes;
pub mod outbox;
pub mod persons;
pub mod polls;
pub mod problems;
pub mod projections;
pub mod recommendations;
pub mod reports;
pub mod requests;
pub mod restored;
pub mod rolls;
pub mod rows;
pub mod search;
pub mod sessions;
pub mod subjects;
pub mod tokens;
pub mod transmissions;
pub mod tree;
pub mod units;
pub mod votes;
pub mod ways;

pub use cell::Cell;
pub use db::{Db, DbUrl};
pub use error::{StoreError, StoreFailure};
pub use lock::{InstanceLock, LockState};
pub use table::{Table, TableRow};
pub use tx::Tx;
pub use value::{Cells, Row, Value};
pub use work::Work;
