//! Secret, verifiable ballots: the Belenios v1 protocol and its archives.

pub mod archive;
pub mod ballot;
pub mod cli_api;
pub mod closing;
pub mod credential;
pub mod decryption;
pub mod dkg;
pub mod election;
pub mod finding;
pub mod fuzz;
pub mod group;
pub mod hash;
pub mod keyfile;
pub mod proof;
pub mod tally;
pub mod trustees;
pub mod verify;
pub mod wire;
