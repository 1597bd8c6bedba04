//! Several nodes as real processes over real mutual TLS: joining, replicating, surviving, and peers that lie.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod child_flood;
mod clocks;
mod commands;
mod crash;
mod cut;
mod deep;
mod documents;
mod door;
mod hostile;
mod idle;
mod joining;
mod lies;
mod membership;
mod moves;
mod names;
mod peers;
mod reach;
mod replication;
mod reports;
mod said;
mod seasons;
mod simulated;
