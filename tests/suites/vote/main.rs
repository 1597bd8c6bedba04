//! Votes across three real nodes: crashes during ballots and around closing, silent and declining nodes (I4).

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod ballot_box;
mod corrected;
mod crash;
mod exports;
mod outcome;
mod passed_over;
#[path = "../node/remote.rs"]
mod remote;
mod tree;
