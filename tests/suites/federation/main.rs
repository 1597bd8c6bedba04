//! Several nodes as real processes over real mutual TLS: joining, replicating, surviving, and peers that lie.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod clocks;
mod commands;
mod crash;
mod cut;
mod deep;
mod door;
mod hostile;
mod joining;
mod lies;
mod membership;
mod moves;
mod peers;
mod replication;
mod said;
