//! Storage of a node: the only crate that knows sqlx.
//!
//! One set of SQL statements serves SQLite and PostgreSQL. Columns are text, bigint and bytes; placeholders are
//! `$1`. [`Db`] opens the database, migrates it and hands out transactions ([`Tx`]); each other module is one
//! table or a few that belong together, with the statements that touch them.

mod db;
mod error;
mod lock;
mod migrations;
mod tx;
mod value;

pub mod entries;
pub mod logs;
pub mod nodes;
pub mod problems;
pub mod projections;
pub mod tree;

pub use db::{Db, DbUrl};
pub use error::{StoreError, StoreFailure};
pub use lock::InstanceLock;
pub use tx::Tx;
pub use value::{Row, Value};
