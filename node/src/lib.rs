//! A percole node: one cooperative's share of a federation.
//!
//! `ARCHITECTURE.md` describes how the parts fit together. In short: a transport (`grpc`) calls a use case
//! (`service`), which the [`sequencer`] runs in the transaction that appends its events to the log and applies them
//! ([`apply`]) to the tables that queries read.

pub mod ambient;
pub mod apply;
pub mod config;
pub mod directory;
pub mod error;
pub mod identity;
pub mod init;
pub mod node;
pub mod sequencer;
