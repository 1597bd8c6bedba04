//! The store on both databases: every test here runs on SQLite and on PostgreSQL.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod entries;
mod governance;
mod lock;
mod logs;
mod migrations;
mod samples;
mod search;
mod subjects;
mod tree;
mod values;
