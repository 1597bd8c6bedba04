//! A percole node: one cooperative's share of a federation.
//!
//! `ARCHITECTURE.md` describes how the parts fit together. In short: a transport ([`grpc`]) calls a use case
//! ([`service`]), which the [`sequencer`] runs in the transaction that appends its events to the log and applies them
//! ([`apply`]) to the tables that queries read.

pub mod ambient;
pub mod apply;
pub mod config;
pub mod directory;
pub mod duties;
pub mod error;
pub mod federation;
pub mod fsck;
pub mod grpc;
pub mod identity;
pub mod init;
pub mod invitation;
pub mod node;
pub mod payload;
pub mod reach;
pub mod run;
pub mod sequencer;
pub mod service;
pub mod tallying;
#[cfg(test)]
mod testing;
