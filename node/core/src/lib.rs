//! The core of a percole node: who may do what, the single writer of its log, the folds of its events, and its use cases.
//!
//! A transport calls a use case ([`service`]), which the [`sequencer`] runs in the transaction that appends its events to
//! the log and applies them ([`apply`]) to the tables that queries read. Nothing here knows of gRPC, TLS or the network.

pub mod access;
mod adopting;
pub mod ambient;
pub mod apply;
pub mod attachments;
pub mod card;
pub mod clocks;
pub mod cosignatures;
mod counting;
pub mod directory;
pub mod duties;
pub mod endings;
mod erasure;
pub mod error;
pub mod founding;
pub mod identity;
pub mod invitation;
pub mod mail;
pub mod node;
pub mod participants;
pub mod payload;
mod questions;
pub mod reach;
mod receiving;
mod rules;
pub mod search;
pub mod sequencer;
pub mod service;
pub mod settling;
pub mod standing;
mod tallying;
#[cfg(test)]
mod testing;
pub mod unsettled;
