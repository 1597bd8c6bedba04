//! Nodes whose database is older than what they published, or a copy of another's, as real processes: none of them shows two
//! histories (I1), and each says what it lost (I2).

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod aged;
mod backups;
#[allow(dead_code, reason = "what a secretary does for a vote; here only a part of it")]
#[path = "../vote/ballot_box.rs"]
mod ballot_box;
mod copies;
mod histories;
mod newcomers;
mod polls;
mod promised;
