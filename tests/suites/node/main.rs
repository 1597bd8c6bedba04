//! One node as a process: starting, refusing, surviving, being verified, being operated.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod backup;
mod certificates;
mod connection;
mod crash;
mod database;
mod disk;
mod fsck;
mod hours;
mod interrupted;
mod large;
mod operators;
mod organisation;
mod permissions;
mod places;
mod remote;
mod restore;
mod start;
mod strangers;
mod untouched;
